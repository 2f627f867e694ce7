package listener

import (
	"errors"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nstest"
)

// withoutRights runs f on a thread that has no capability, and ends the thread.
func withoutRights(t *testing.T, f func()) {
	t.Helper()
	done := make(chan error)
	go func() {
		runtime.LockOSThread() // and never unlock: the thread is not fit for others
		header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
		var none [2]unix.CapUserData
		err := unix.Capset(&header, &none[0])
		if err == nil {
			f()
		}
		done <- err
	}()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

func wantError(t *testing.T, err error, errno unix.Errno, text string) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) || !errors.Is(err, errno) {
		t.Errorf("%v is no *Error of %v", err, errno)
	}
	if err != nil && err.Error() != text {
		t.Errorf("got  %s\nwant %s", err, text)
	}
}

func TestErrorsOfAbsentFamilies(t *testing.T) {
	_, err := Open(Config{Family: &event.Family{Number: 1, Name: "w1", Status: event.Obsolete, Note: "gone since Linux 2.6.18"}})
	wantError(t, err, unix.EPROTONOSUPPORT, "open a netlink socket for w1: protocol not supported: "+
		"no kernel has this family any more: gone since Linux 2.6.18; remove it from the configuration")
	err = Probe(&event.Family{Number: 14, Name: "future"}, event.Group{})
	wantError(t, err, unix.EPROTONOSUPPORT, "open a netlink socket for future: protocol not supported: "+
		"this kernel does not have the family; load the kernel module that brings it, or use a kernel that was built with it")
	_, err = ProbeBuffer(&event.Family{Number: 14, Name: "future", Note: "comes with x"}, 0)
	if err == nil || !strings.Contains(err.Error(), "(comes with x)") {
		t.Errorf("the family's note is missing: %v", err)
	}
}

func TestErrorsOfMissingRights(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	user, route := userFamily(), routeFamily()
	withoutRights(t, func() {
		const why = "operation not permitted: it takes CAP_NET_ADMIN, which this process lacks; " +
			"run as root, or set AmbientCapabilities=CAP_NET_ADMIN in the unit"
		_, err := Open(Config{Family: user, Groups: named(t, user, "1")})
		wantError(t, err, unix.EPERM, "join usersock/1: "+why)
		_, err = Open(Config{Family: user, Groups: named(t, user, "1", "2")})
		wantError(t, err, unix.EPERM, "join any group of usersock (1, 2): "+why)
		wantError(t, Probe(user, named(t, user, "2")[0]), unix.EPERM, "join usersock/2: "+why)

		s, err := Open(Config{Family: route, Groups: named(t, route, "link", "ipv4-mroute-r", "nexthop")})
		if err != nil {
			t.Error(err)
			return
		}
		defer s.Close()
		state := s.State()
		if len(state.Joined) != 2 || len(state.Failed) != 1 {
			t.Errorf("joined %v, failed %v", state.Joined, state.Failed)
		}
		wantError(t, state.Failed["ipv4-mroute-r"], unix.EPERM, "join route/ipv4-mroute-r: "+why)
		wantError(t, s.Join(named(t, route, "ipv4-mroute-r")[0]), unix.EPERM, "join route/ipv4-mroute-r: "+why)
	})
	if err := Probe(user, named(t, user, "2")[0]); err != nil {
		t.Errorf("with all rights: %v", err)
	}
	audit := &event.Family{Number: unix.NETLINK_AUDIT, Name: "audit", Needs: "CAP_AUDIT_READ"}
	wantError(t, Probe(audit, event.Group{Number: 1, Name: "readlog"}), unix.EPERM, "join audit/readlog: operation not permitted: "+
		"it takes CAP_AUDIT_READ, which counts here only outside of containers; run in the initial user namespace")
}

func TestErrorOfAnUnknownGroup(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	err := Probe(userFamily(), event.Group{Number: 4000, Name: "4000"})
	wantError(t, err, unix.EINVAL, "join usersock/4000: invalid argument: this kernel's usersock has no group number 4000; a newer kernel may have it")
}

func TestErrorsOfOpening(t *testing.T) {
	f := routeFamily()
	for errno, part := range map[unix.Errno]string{
		unix.EAFNOSUPPORT: "RestrictAddressFamilies=",
		unix.EACCES:       "denial",
		unix.EMFILE:       "LimitNOFILE=",
		unix.ENOMEM:       "out of memory",
		unix.EIO:          "input/output error",
	} {
		if text := socketError(f, errno).Error(); !strings.Contains(text, part) {
			t.Errorf("%v: %s", errno, text)
		}
	}
}

func TestProbeBuffer(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := routeFamily()
	usual, err := ProbeBuffer(f, 0)
	if err != nil || usual == 0 {
		t.Fatal(usual, err)
	}
	if got, err := ProbeBuffer(f, 100_000); err != nil || got != 200_000 {
		t.Errorf("asked for 100000, got %d, %v", got, err)
	}
	if got, err := ProbeBuffer(f, 1<<30); err != nil || got != 2*rmemMax() { // no right to more in a user namespace
		t.Errorf("asked for 1 GiB, got %d, %v; the limit is 2 * %d", got, err, rmemMax())
	}
}

func TestForcedBuffer(t *testing.T) {
	if !nstest.InsideAsRoot(t, "SO_RCVBUFFORCE takes CAP_NET_ADMIN in the initial user namespace") {
		return
	}
	ask := 4 * rmemMax()
	if got, err := ProbeBuffer(routeFamily(), ask); err != nil || got != 2*ask {
		t.Errorf("asked for %d, got %d, %v", ask, got, err)
	}
}
