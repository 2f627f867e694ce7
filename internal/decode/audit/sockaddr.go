package audit

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"net/netip"

	"golang.org/x/sys/unix"
)

// sockaddrFamily is the length of the address family that every address begins with; port and IPv4 address follow at 2 and 4.
const sockaddrFamily = 2

// appendSockaddr appends the address that a program gave to the kernel, struct sockaddr_storage in hex, in words; the hex where
// it is none of those below or too short.
func (r *record) appendSockaddr(dst, digits []byte) []byte {
	b, err := hex.AppendDecode(r.buf[:0], digits)
	r.buf = b
	if err != nil || len(b) < sockaddrFamily {
		return appendPlain(dst, digits)
	}
	switch family := binary.NativeEndian.Uint16(b); {
	case family == unix.AF_UNSPEC:
		return append(dst, "unspecified"...)
	case family == unix.AF_UNIX:
		return appendUnix(dst, b[sockaddrFamily:])
	case family == unix.AF_INET && len(b) >= 8: // struct sockaddr_in
		return netip.AddrPortFrom(netip.AddrFrom4([4]byte(b[4:])), binary.BigEndian.Uint16(b[2:])).AppendTo(dst)
	case family == unix.AF_INET6 && len(b) >= 24: // struct sockaddr_in6, without sin6_scope_id at least
		return appendInet6(dst, b)
	case family == unix.AF_NETLINK && len(b) >= 12: // struct sockaddr_nl
		dst = appendUint(append(dst, "netlink port "...), uint64(binary.NativeEndian.Uint32(b[4:])))
		return appendHex(append(dst, " groups "...), uint64(binary.NativeEndian.Uint32(b[8:])))
	case family == unix.AF_PACKET && len(b) >= 8: // struct sockaddr_ll
		dst = appendUint(append(dst, "packet interface "...), uint64(binary.NativeEndian.Uint32(b[4:])))
		return appendHex(append(dst, " protocol "...), uint64(binary.BigEndian.Uint16(b[2:])))
	case family == unix.AF_VSOCK && len(b) >= 12: // struct sockaddr_vm
		dst = appendUint(append(dst, "vsock cid "...), uint64(binary.NativeEndian.Uint32(b[8:])))
		return appendUint(append(dst, " port "...), uint64(binary.NativeEndian.Uint32(b[4:])))
	}
	return appendPlain(dst, digits)
}

// appendInet6 appends an address with its port, and with the number of its interface where it needs one.
func appendInet6(dst, b []byte) []byte {
	dst = netip.AddrFrom16([16]byte(b[8:])).AppendTo(append(dst, '['))
	if len(b) >= 28 {
		if scope := binary.NativeEndian.Uint32(b[24:]); scope != 0 {
			dst = appendUint(append(dst, '%'), uint64(scope))
		}
	}
	return appendUint(append(dst, "]:"...), uint64(binary.BigEndian.Uint16(b[2:])))
}

// appendUnix appends the name of a socket: a path, an abstract one that begins with a zero byte, or none.
func appendUnix(dst, name []byte) []byte {
	switch {
	case len(name) == 0:
		return append(dst, "unix unnamed"...)
	case name[0] == 0:
		return appendQuoted(append(dst, "unix abstract "...), bytes.TrimRight(name[1:], "\x00"))
	}
	if end := bytes.IndexByte(name, 0); end >= 0 {
		name = name[:end]
	}
	return appendQuoted(append(dst, "unix "...), name)
}
