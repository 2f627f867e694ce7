package replay

import (
	"encoding/binary"

	"golang.org/x/sys/unix"
)

// header is struct nlmsghdr, linux/netlink.h. It is in the byte order of the machine that captured.
type header struct {
	length     int
	typ, flags uint16
	seq, pid   uint32
}

// readHeader reads the header at the start of b; not ok where no message can start.
func readHeader(b []byte) (h header, ok bool) {
	if len(b) < unix.NLMSG_HDRLEN {
		return header{}, false
	}
	length := binary.NativeEndian.Uint32(b)
	h = header{
		typ:   binary.NativeEndian.Uint16(b[4:]),
		flags: binary.NativeEndian.Uint16(b[6:]),
		seq:   binary.NativeEndian.Uint32(b[8:]),
		pid:   binary.NativeEndian.Uint32(b[12:]),
	}
	if length < unix.NLMSG_HDRLEN || uint64(length) > uint64(len(b)) {
		return header{}, false
	}
	h.length = int(length)
	return h, true
}

// next is where the following message starts in a packet of that size: lengths are rounded up, but the last one's
// padding may be missing.
func (h header) next(size int) int {
	return min((h.length+unix.NLMSG_ALIGNTO-1)&^(unix.NLMSG_ALIGNTO-1), size)
}

// run is a longest row of neighbouring messages of one packet that are all to be handed on.
type run struct {
	bytes    []byte
	messages int
}

// cut takes the first run from the messages of a packet and returns what is left behind it. The messages that are left out
// before and behind it are counted. Bytes that are no message stay in the run: they are shown as what they are.
func (p *player) cut(protocol int, w way, b []byte) (r run, after []byte) {
	if protocol == unix.NETLINK_KOBJECT_UEVENT { // text, without struct nlmsghdr
		return run{bytes: b, messages: 1}, nil
	}
	start, at := 0, 0
	for at < len(b) {
		h, ok := readHeader(b[at:])
		if !ok {
			return run{b[start:], r.messages + 1}, nil
		}
		end := at + h.next(len(b)-at)
		if p.leaveOut(protocol, w, h) {
			if r.messages > 0 {
				r.bytes = b[start:at]
				return r, b[end:]
			}
			start = end
		} else {
			r.messages++
		}
		at = end
	}
	r.bytes = b[start:]
	return r, nil
}

// leaveOut reports whether a message is none that a listener would hear, and counts it.
func (p *player) leaveOut(protocol int, w way, h header) bool {
	switch {
	case protocol == unix.NETLINK_USERSOCK: // processes among themselves: no kernel to ask, any number is a type
		return false
	case h.typ < unix.NLMSG_MIN_TYPE && protocol != unix.NETLINK_CONNECTOR: // whose events are of type NLMSG_DONE
		p.stats.Control++
		return true
	case p.asked.isRequest(protocol, w, h):
		p.stats.Requests++
		return true
	}
	return false
}
