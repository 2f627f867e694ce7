package schema

import (
	"encoding/binary"
	"net/netip"
	"strconv"
)

// Address families of include/linux/socket.h and ethertypes of include/uapi/linux/if_ether.h.
const (
	afInet  = 2
	afInet6 = 10
	afMPLS  = 28
	ethIPv4 = 0x0800
	ethIPv6 = 0x86dd
)

// appendIP appends 4 bytes as IPv4 and 16 as IPv6; other lengths are no IP address and come as hex.
func appendIP(dst, p []byte) []byte {
	switch len(p) {
	case 4:
		return appendIPv4(dst, p)
	case 16:
		return netip.AddrFrom16([16]byte(p)).AppendTo(dst)
	}
	return appendHex(dst, p)
}

// octets are the decimal forms of a byte with a dot behind, and how long they are with it.
var octets = func() (all [256]struct {
	text [4]byte
	n    uint8
}) {
	for i := range all {
		all[i].n = uint8(copy(all[i].text[:], strconv.Itoa(i)+"."))
	}
	return all
}()

// appendIPv4 takes a fifth of netip's time: most lines of a flood hold an address in data and in msg.
func appendIPv4(dst, p []byte) []byte {
	n := len(dst)
	dst = append(dst, "255.255.255.255."...) // room for any address
	for _, b := range p[:4] {
		o := &octets[b]
		copy(dst[n:n+4], o.text[:])
		n += int(o.n)
	}
	return dst[:n-1]
}

// appendMAC appends bytes with colons between them, however many.
func appendMAC(dst, p []byte) []byte {
	for i, b := range p {
		if i > 0 {
			dst = append(dst, ':')
		}
		dst = append(dst, hexDigits[b>>4], hexDigits[b&15])
	}
	return dst
}

// appendAddress appends the address of a network interface of any type: that of an IP tunnel is an IP address.
func appendAddress(dst, p []byte) []byte {
	if len(p) == 4 || len(p) == 16 {
		return appendIP(dst, p)
	}
	return appendMAC(dst, p)
}

// appendByFamily appends an address whose length may be that of the longest one that fits its place.
func appendByFamily(dst, p []byte, family uint64) []byte {
	switch {
	case family == afInet && len(p) >= 4:
		return appendIP(dst, p[:4])
	case family == afInet6 && len(p) >= 16:
		return appendIP(dst, p[:16])
	case family == afMPLS:
		return appendMPLS(dst, p)
	}
	return appendAddress(dst, p)
}

// appendByEthertype is appendByFamily for an ethertype, where 0 means a MAC address.
func appendByEthertype(dst, p []byte, ethertype uint64) []byte {
	switch {
	case ethertype == ethIPv4 && len(p) >= 4:
		return appendIP(dst, p[:4])
	case ethertype == ethIPv6 && len(p) >= 16:
		return appendIP(dst, p[:16])
	case ethertype == 0 && len(p) >= 6:
		return appendMAC(dst, p[:6])
	}
	return appendAddress(dst, p)
}

// appendMPLS appends a stack of labels, the upper 20 bits of 4 bytes each (RFC 3032), with slashes between them. The
// last one has the bottom-of-stack bit; what follows it is not the stack's.
func appendMPLS(dst, p []byte) []byte {
	if len(p) == 0 || len(p)%4 != 0 {
		return appendHex(dst, p)
	}
	for i := 0; i < len(p); i += 4 {
		if i > 0 {
			dst = append(dst, '/')
		}
		entry := binary.BigEndian.Uint32(p[i:])
		dst = strconv.AppendUint(dst, uint64(entry>>12), 10)
		if entry&0x100 != 0 {
			break
		}
	}
	return dst
}

// appendSockaddr appends a struct sockaddr_in or sockaddr_in6 as address and port.
func appendSockaddr(dst, p []byte) []byte {
	var ip netip.Addr
	switch {
	case len(p) >= 8 && binary.NativeEndian.Uint16(p) == afInet:
		ip = netip.AddrFrom4([4]byte(p[4:8]))
	case len(p) >= 24 && binary.NativeEndian.Uint16(p) == afInet6:
		ip = netip.AddrFrom16([16]byte(p[8:24]))
	default:
		return appendHex(dst, p)
	}
	return netip.AddrPortFrom(ip, binary.BigEndian.Uint16(p[2:])).AppendTo(dst)
}
