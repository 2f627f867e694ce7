package uevent

import (
	"encoding/binary"

	"github.com/nlmond/nlmond/internal/event"
)

// What udevd multicasts to group 2 starts with a header: "libudev" and a zero byte, a magic number in network byte order, then in
// host byte order the header's size, the offset and the length of the properties, and four numbers for socket
// filters. libudev compares magic and sender, and so do we.
const (
	udevdPrefix   = "libudev\x00"
	udevdMagic    = 0xfeedcafe
	udevdSmallest = 24 // bytes up to the properties' length
)

func fromUdevd(b []byte) bool {
	return len(b) >= len(udevdPrefix) && string(b[:len(udevdPrefix)]) == udevdPrefix
}

// properties are the KEY=value pieces of a message from udevd; not ok where magic or lengths are wrong.
func properties(b []byte) ([]byte, bool) {
	if !fromUdevd(b) || len(b) < udevdSmallest || binary.BigEndian.Uint32(b[8:]) != udevdMagic {
		return nil, false
	}
	size := uint64(binary.NativeEndian.Uint32(b[12:]))
	offset := uint64(binary.NativeEndian.Uint32(b[16:]))
	length := uint64(binary.NativeEndian.Uint32(b[20:]))
	if size < udevdSmallest || offset < size || offset+length != uint64(len(b)) {
		return nil, false
	}
	return b[offset:], true
}

// genuine says whether a datagram that did not come from the kernel is udevd's: root's, on udevd's group, well formed.
func genuine(d *event.Datagram) bool {
	_, ok := properties(d.Bytes)
	return ok && d.Group == groupUdev && d.UID == 0
}
