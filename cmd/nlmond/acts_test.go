package main

import (
	"bytes"
	"encoding/binary"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"testing"

	"golang.org/x/sys/unix"
)

// What no common program does is done here by the socket calls of ip(7) and ipv6(7). The options of multicast routing are those of
// include/uapi/linux/mroute.h and mroute6.h.
const (
	mrtInit   = 200
	mrtAddVIF = 202
	mrtAddMFC = 204
)

func socketOf(t *testing.T, domain, kind, protocol int) int {
	t.Helper()
	fd, err := unix.Socket(domain, kind|unix.SOCK_CLOEXEC, protocol)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unix.Close(fd) })
	return fd
}

func setOption(t *testing.T, fd, level, option int, parts ...any) {
	t.Helper()
	var b bytes.Buffer
	for _, part := range parts {
		if err := binary.Write(&b, binary.NativeEndian, part); err != nil {
			t.Fatal(err)
		}
	}
	if err := unix.SetsockoptString(fd, level, option, b.String()); err != nil {
		t.Fatalf("set socket option %d: %v", option, err)
	}
}

func indexOf(t *testing.T, name string) uint32 {
	t.Helper()
	link, err := net.InterfaceByName(name)
	if err != nil {
		t.Fatal(err)
	}
	return uint32(link.Index)
}

func ip4(s string) [4]byte  { return netip.MustParseAddr(s).As4() }
func ip6(s string) [16]byte { return netip.MustParseAddr(s).As16() }

// joinIPv4 joins a multicast group: struct ip_mreqn.
func joinIPv4(t *testing.T) {
	fd := socketOf(t, unix.AF_INET, unix.SOCK_DGRAM, 0)
	setOption(t, fd, unix.IPPROTO_IP, unix.IP_ADD_MEMBERSHIP, ip4("239.1.1.1"), ip4("10.1.0.1"), uint32(0))
}

// joinAnycast joins an anycast address: struct ipv6_mreq.
func joinAnycast(t *testing.T) {
	fd := socketOf(t, unix.AF_INET6, unix.SOCK_DGRAM, 0)
	setOption(t, fd, unix.IPPROTO_IPV6, unix.IPV6_JOIN_ANYCAST, ip6("fd00::1234"), indexOf(t, "v0"))
}

// routeMulticast becomes the multicast router and adds a route: struct vifctl with VIFF_USE_IFINDEX, struct mfcctl.
func routeMulticast(t *testing.T) {
	fd := socketOf(t, unix.AF_INET, unix.SOCK_RAW, unix.IPPROTO_IGMP)
	setOption(t, fd, unix.IPPROTO_IP, mrtInit, uint32(1))
	setOption(t, fd, unix.IPPROTO_IP, mrtAddVIF, uint16(0), uint8(8), uint8(1), uint32(0), indexOf(t, "v0"), uint32(0))
	setOption(t, fd, unix.IPPROTO_IP, mrtAddMFC, ip4("10.1.0.77"), ip4("239.9.9.9"), uint16(0), [32]byte{}, uint16(0), [4]uint32{})
}

// missMulticastRoute sends what the router of routeMulticast has no route for.
func missMulticastRoute(t *testing.T) {
	fd := socketOf(t, unix.AF_INET, unix.SOCK_DGRAM, 0)
	setOption(t, fd, unix.IPPROTO_IP, unix.IP_MULTICAST_IF, ip4("10.1.0.1"))
	setOption(t, fd, unix.IPPROTO_IP, unix.IP_MULTICAST_TTL, uint32(4))
	if err := unix.Sendto(fd, []byte("hi"), 0, &unix.SockaddrInet4{Port: 999, Addr: ip4("239.8.8.8")}); err != nil {
		t.Fatal(err)
	}
}

// routeMulticast6 is routeMulticast for IPv6: struct mif6ctl, struct mf6cctl.
func routeMulticast6(t *testing.T) {
	type sockaddr struct {
		Family, Port uint16
		Flow         uint32
		Addr         [16]byte
		Scope        uint32
	}
	fd := socketOf(t, unix.AF_INET6, unix.SOCK_RAW, unix.IPPROTO_ICMPV6)
	setOption(t, fd, unix.IPPROTO_IPV6, mrtInit, uint32(1))
	setOption(t, fd, unix.IPPROTO_IPV6, mrtAddVIF, uint16(0), uint8(0), uint8(1), uint16(indexOf(t, "v0")), uint16(0), uint32(0))
	setOption(t, fd, unix.IPPROTO_IPV6, mrtAddMFC, sockaddr{Family: unix.AF_INET6, Addr: ip6("fd00::77")},
		sockaddr{Family: unix.AF_INET6, Addr: ip6("ff15::9")}, uint16(0), uint16(0), [32]byte{})
}

// missMulticastRoute6 is missMulticastRoute for IPv6.
func missMulticastRoute6(t *testing.T) {
	fd := socketOf(t, unix.AF_INET6, unix.SOCK_DGRAM, 0)
	setOption(t, fd, unix.IPPROTO_IPV6, unix.IPV6_MULTICAST_IF, indexOf(t, "v0"))
	setOption(t, fd, unix.IPPROTO_IPV6, unix.IPV6_MULTICAST_HOPS, uint32(4))
	if err := unix.Sendto(fd, []byte("hi"), 0, &unix.SockaddrInet6{Port: 999, Addr: ip6("ff15::8")}); err != nil {
		t.Fatal(err)
	}
}

// asRouter makes this test binary a router that advertises itself once, in the namespace that it is started in.
const asRouter = "NLMOND_AS_ROUTER"

func advertise(t *testing.T)        { startRouter(t, "0") }
func advertiseManaged(t *testing.T) { startRouter(t, "192") }

func startRouter(t *testing.T, flags string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "ip", "netns", "exec", "y", os.Args[0], "-test.run=^TestAsRouter$")
	cmd.Env = append(os.Environ(), asRouter+"="+flags)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("advertise: %v\n%s", err, out)
	}
}

// TestAsRouter is no test by itself: it is the router that startRouter starts. It sends a Router Advertisement (RFC 4861)
// with a prefix and a name server (RFC 8106) through w0.
func TestAsRouter(t *testing.T) {
	var flags byte
	switch os.Getenv(asRouter) {
	case "":
		return
	case "192":
		flags = 0xc0
	}
	fd := socketOf(t, unix.AF_INET6, unix.SOCK_RAW, unix.IPPROTO_ICMPV6)
	setOption(t, fd, unix.IPPROTO_IPV6, unix.IPV6_MULTICAST_HOPS, uint32(255))
	prefix, server := ip6("fd55::"), ip6("fd55::53")
	packet := []byte{134, 0, 0, 0, 64, flags, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0}
	packet = append(packet, 3, 4, 64, 0xc0, 0, 0, 14, 16, 0, 0, 7, 8, 0, 0, 0, 0)
	packet = append(packet, prefix[:]...)
	packet = append(packet, 25, 3, 0, 0, 0, 0, 2, 88)
	packet = append(packet, server[:]...)
	to := &unix.SockaddrInet6{Addr: ip6("ff02::1"), ZoneId: indexOf(t, "w0")}
	if err := unix.Sendto(fd, packet, 0, to); err != nil {
		t.Fatal(err)
	}
}
