package main

import (
	"encoding/binary"
	"net"
	"testing"

	"golang.org/x/sys/unix"
)

// loader makes route changes as fast as the kernel takes them.
type loader struct {
	t   testing.TB
	fd  int
	oif uint32
	seq uint32
}

func newLoader(t testing.TB) *loader {
	t.Helper()
	fd, err := unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, unix.NETLINK_ROUTE)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unix.Close(fd) })
	lo, err := net.InterfaceByName("lo")
	if err != nil {
		t.Fatal(err)
	}
	return &loader{t: t, fd: fd, oif: uint32(lo.Index)}
}

// routesAtOnce is how many requests go into one send call.
const routesAtOnce = 64

// routes makes n IPv4 host routes from 11.0.0.0 on appear (RTM_NEWROUTE) or vanish (RTM_DELROUTE). The kernel tells of each
// in one datagram, and has done so when routes returns.
func (l *loader) routes(kind uint16, n int) {
	l.t.Helper()
	var flags uint16 = unix.NLM_F_REQUEST
	if kind == unix.RTM_NEWROUTE {
		flags |= unix.NLM_F_CREATE | unix.NLM_F_EXCL
	}
	for done := 0; done < n; {
		batch := make([]byte, 0, routesAtOnce*48)
		for range min(routesAtOnce, n-done) {
			batch = l.route(batch, kind, flags, 11<<24+uint32(done))
			done++
		}
		if err := unix.Sendto(l.fd, batch, 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}); err != nil {
			l.t.Fatalf("send route requests: %v", err)
		}
		l.noErrors()
	}
}

// route appends one request: struct rtmsg and RTA_DST, RTA_OIF of include/uapi/linux/rtnetlink.h.
func (l *loader) route(b []byte, kind, flags uint16, dst uint32) []byte {
	l.seq++
	b = binary.NativeEndian.AppendUint32(b, 44)
	b = binary.NativeEndian.AppendUint16(b, kind)
	b = binary.NativeEndian.AppendUint16(b, flags)
	b = binary.NativeEndian.AppendUint32(b, l.seq)
	b = binary.NativeEndian.AppendUint32(b, 0)
	b = append(b, unix.AF_INET, 32, 0, 0, unix.RT_TABLE_MAIN, unix.RTPROT_STATIC, unix.RT_SCOPE_LINK, unix.RTN_UNICAST, 0, 0, 0, 0)
	b = append(binary.NativeEndian.AppendUint16(binary.NativeEndian.AppendUint16(b, 8), unix.RTA_DST), byte(dst>>24), byte(dst>>16), byte(dst>>8), byte(dst))
	b = binary.NativeEndian.AppendUint16(binary.NativeEndian.AppendUint16(b, 8), unix.RTA_OIF)
	return binary.NativeEndian.AppendUint32(b, l.oif)
}

// noErrors fails the test where the kernel refused a request: requests without NLM_F_ACK are answered only then.
func (l *loader) noErrors() {
	l.t.Helper()
	reply := make([]byte, 4096)
	n, _, err := unix.Recvfrom(l.fd, reply, unix.MSG_DONTWAIT)
	if err == nil && n >= 20 {
		l.t.Fatalf("the kernel refused a route: %v", unix.Errno(-int32(binary.NativeEndian.Uint32(reply[16:]))))
	}
}
