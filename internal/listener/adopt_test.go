package listener

import (
	"errors"
	"maps"
	"os"
	"slices"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nstest"
)

// inherited is a socket as somebody else left it: bound, if it has groups.
func inherited(t *testing.T, domain, protocol int, groups ...int) *os.File {
	t.Helper()
	fd, err := unix.Socket(domain, unix.SOCK_DGRAM|unix.SOCK_CLOEXEC, protocol)
	if err != nil {
		t.Fatal(err)
	}
	f := os.NewFile(uintptr(fd), "inherited")
	t.Cleanup(func() { f.Close() })
	if domain == unix.AF_NETLINK && len(groups) > 0 {
		if err := unix.Bind(fd, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}); err != nil {
			t.Fatal(err)
		}
	}
	for _, g := range groups {
		if err := unix.SetsockoptInt(fd, unix.SOL_NETLINK, unix.NETLINK_ADD_MEMBERSHIP, g); err != nil {
			t.Fatal(err)
		}
	}
	return f
}

func adopt(t *testing.T, file *os.File, f *event.Family, groups ...string) *Socket {
	t.Helper()
	s, err := Adopt(file, Config{Family: f, Groups: named(t, f, groups...)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestAdoptTakesWhatIsQueued(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := routeFamily()
	file := inherited(t, unix.AF_NETLINK, unix.NETLINK_ROUTE, 1, 5, 38)
	nstest.Run(t, "ip addr add 10.9.0.1/24 dev lo") // nobody reads yet
	s := adopt(t, file, f, "ipv4-ifaddr", "ipv4-route")
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	member, err := memberships(s.fd)
	if err != nil {
		t.Fatal(err)
	}
	if got := slices.Sorted(maps.Keys(member)); !slices.Equal(got, []uint32{5, 7}) {
		t.Errorf("joined %v", got)
	}
	r := newRecorder()
	start(t, s, r)
	if first := r.until(t, "the address", count(1))[0]; first.Group != 5 || first.Sender != 0 {
		t.Errorf("got %+v", first.Datagram)
	}
	nstest.Run(t, "ip route add 10.77.0.0/16 dev lo")
	r.until(t, "the route", func(all []heard) bool { return all[len(all)-1].Group == 7 })
}

func TestAdoptedSocketKeepsTheRestForTheNext(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	file := inherited(t, unix.AF_NETLINK, unix.NETLINK_USERSOCK, 1)
	from := newSender(t, 1)
	first := newRecorder()
	first.gate.Lock()
	s := adopt(t, file, f, "1")
	stop := start(t, s, first)
	from.numbers(1)
	first.until(t, "the first datagram", count(1))
	from.numbers(100)
	s.Close()
	first.gate.Unlock()
	stop()

	second := newRecorder()
	start(t, adopt(t, file, f, "1"), second)
	for i, h := range second.until(t, "the rest", count(100)) {
		if number(h) != uint32(i+1) {
			t.Fatalf("%d. is number %d", i, number(h))
		}
	}
}

func TestAdoptBindsWhatIsNot(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := routeFamily()
	r := newRecorder()
	start(t, adopt(t, inherited(t, unix.AF_NETLINK, unix.NETLINK_ROUTE), f, "ipv4-ifaddr"), r)
	nstest.Run(t, "ip addr add 10.9.0.1/24 dev lo")
	r.until(t, "the address", count(1))
}

func TestAdoptKeepsALargerBuffer(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	file := inherited(t, unix.AF_NETLINK, unix.NETLINK_USERSOCK, 1)
	const large = 1 << 20
	if err := unix.SetsockoptInt(int(file.Fd()), unix.SOL_SOCKET, unix.SO_RCVBUF, large); err != nil {
		t.Fatal(err)
	}
	s, err := Adopt(file, Config{Family: userFamily(), ReceiveBuffer: 64 << 10})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if got := s.State().Buffer; got != 2*large {
		t.Errorf("%d bytes of %d are left", got, 2*large)
	}
}

func TestAdoptRefuses(t *testing.T) {
	if _, err := Adopt(inherited(t, unix.AF_INET, 0), Config{Family: routeFamily()}); !errors.Is(err, ErrNotNetlink) {
		t.Errorf("a UDP socket: %v", err)
	}
	if _, err := Adopt(inherited(t, unix.AF_NETLINK, unix.NETLINK_USERSOCK), Config{Family: routeFamily()}); !errors.Is(err, ErrOtherFamily) {
		t.Errorf("a socket of another family: %v", err)
	}
	closed := inherited(t, unix.AF_NETLINK, unix.NETLINK_ROUTE)
	closed.Close()
	if _, err := Adopt(closed, Config{Family: routeFamily()}); err == nil {
		t.Error("adopted a closed file")
	}
}

func TestGroupsOf(t *testing.T) {
	got := slices.Sorted(maps.Keys(groupsOf([]uint32{1<<0 | 1<<31, 1 << 5})))
	if !slices.Equal(got, []uint32{1, 32, 38}) {
		t.Errorf("got %v", got)
	}
}
