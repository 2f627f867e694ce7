package state

import (
	"bytes"
	"encoding/binary"

	"golang.org/x/sys/unix"
)

// linkMessage is what a name needs of RTM_NEWLINK and RTM_DELLINK.
type linkMessage struct {
	family uint8
	index  uint32
	name   []byte // nil where the message has none; points into it
}

// parseLink reads struct ifinfomsg (include/uapi/linux/rtnetlink.h), which the netlink header is followed by, and IFLA_IFNAME.
func parseLink(b []byte) (m linkMessage, ok bool) {
	if len(b) < unix.SizeofIfInfomsg {
		return linkMessage{}, false
	}
	m = linkMessage{family: b[0], index: binary.NativeEndian.Uint32(b[4:])}
	name, _ := attribute(b[unix.SizeofIfInfomsg:], unix.IFLA_IFNAME)
	name = bytes.TrimRight(name, "\x00")
	if len(name) < unix.IFNAMSIZ {
		m.name = name
	}
	return m, true
}

// parseNsid reads NETNSA_NSID (include/uapi/linux/net_namespace.h) behind struct rtgenmsg, one byte that is padded to four.
func parseNsid(b []byte) (int32, bool) {
	const start = 4
	if len(b) < start {
		return 0, false
	}
	nsid, ok := attribute(b[start:], unix.NETNSA_NSID)
	if !ok || len(nsid) != 4 {
		return 0, false
	}
	return int32(binary.NativeEndian.Uint32(nsid)), true
}

// typeMask is NLA_TYPE_MASK: the two bits above are flags.
const typeMask = 1<<14 - 1

// attribute finds the first attribute of a type in a row of struct nlattr, include/uapi/linux/netlink.h.
func attribute(b []byte, typ uint16) ([]byte, bool) {
	for len(b) >= unix.SizeofNlAttr {
		length := int(binary.NativeEndian.Uint16(b))
		if length < unix.SizeofNlAttr || length > len(b) {
			return nil, false
		}
		if binary.NativeEndian.Uint16(b[2:])&typeMask == typ {
			return b[unix.SizeofNlAttr:length], true
		}
		b = b[min((length+unix.NLA_ALIGNTO-1)&^(unix.NLA_ALIGNTO-1), len(b)):]
	}
	return nil, false
}
