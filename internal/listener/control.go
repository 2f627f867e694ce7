package listener

import (
	"encoding/binary"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// Control messages start with struct cmsghdr: a size_t length that includes the header, then level and type, each an int.
// Each message starts where a size_t may.
const (
	cmsgAlign  = unix.SizeofPtr
	cmsgHeader = unix.SizeofPtr + 8

	// controlSize has room for those that we ask for (72 bytes) and then some: a longer tail would be cut off by the
	// kernel, which puts ours first.
	controlSize = 128

	// Control messages of netlink have the numbers of the options that ask for them, include/uapi/linux/netlink.h.
	cmsgPktinfo = unix.NETLINK_PKTINFO
	cmsgNsid    = unix.NETLINK_LISTEN_ALL_NSID
)

// readControl takes what a datagram's control messages say over into d. It reads any bytes, and stops at the first
// message that does not fit.
func readControl(b []byte, d *event.Datagram) {
	for len(b) >= cmsgHeader {
		size := cmsgLen(b)
		if size < cmsgHeader || size > uint64(len(b)) {
			return
		}
		level := binary.NativeEndian.Uint32(b[unix.SizeofPtr:])
		kind := binary.NativeEndian.Uint32(b[unix.SizeofPtr+4:])
		readMessage(level, kind, b[cmsgHeader:size], d)
		next := (size + cmsgAlign - 1) &^ (cmsgAlign - 1)
		if next > uint64(len(b)) {
			return
		}
		b = b[next:]
	}
}

func cmsgLen(b []byte) uint64 {
	if unix.SizeofPtr == 8 {
		return binary.NativeEndian.Uint64(b)
	}
	return uint64(binary.NativeEndian.Uint32(b))
}

func readMessage(level, kind uint32, data []byte, d *event.Datagram) {
	if len(data) < 4 {
		return
	}
	first := binary.NativeEndian.Uint32(data)
	switch {
	case level == unix.SOL_NETLINK && kind == cmsgPktinfo: // struct nl_pktinfo
		d.Group = first
	case level == unix.SOL_NETLINK && kind == cmsgNsid:
		d.Nsid = int32(first)
	case level == unix.SOL_SOCKET && kind == unix.SCM_CREDENTIALS && len(data) >= unix.SizeofUcred: // struct ucred: pid, uid, gid
		d.PID, d.UID = first, binary.NativeEndian.Uint32(data[4:])
	}
}
