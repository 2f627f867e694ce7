package listener

import (
	"encoding/binary"
	"os"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/nstest"
)

func TestEventsArriveWithGroupAndSender(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := routeFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "link", "ipv4-ifaddr", "ipv6-mcaddr"), ReceiveBuffer: 1 << 20})
	if state := s.State(); !state.Up || len(state.Joined) != 3 || len(state.Failed) != 0 || state.Buffer < 1<<20 {
		t.Errorf("state %+v", state)
	}
	r := newRecorder()
	begin := time.Now().UnixNano()
	start(t, s, r)
	nstest.Run(t, "ip link add v0 type veth peer name v1; ip link set v0 up; ip link set v1 up; ip addr add 10.1.0.1/24 dev v0; ip -6 addr add fd00::a/64 dev v0 nodad")

	wanted := map[uint32]uint16{1: unix.RTM_NEWLINK, 5: unix.RTM_NEWADDR, 38: 56 /* RTM_NEWMULTICAST */}
	all := r.until(t, "an event of each group", func(all []heard) bool {
		seen := map[uint32]bool{}
		for _, h := range all {
			seen[h.Group] = true
		}
		return len(seen) >= len(wanted)
	})
	for _, h := range all {
		if kind := binary.NativeEndian.Uint16(h.Bytes[4:]); wanted[h.Group] != kind {
			t.Errorf("group %d brought type %d", h.Group, kind)
		}
		if h.Sender != 0 || h.Nsid != -1 || h.Truncated {
			t.Errorf("not a whole message of our kernel: %+v", h.Datagram)
		}
		if size := binary.NativeEndian.Uint32(h.Bytes); int(size) != len(h.Bytes) {
			t.Errorf("%d bytes in a datagram of %d", size, len(h.Bytes))
		}
		if now := time.Now().UnixNano(); h.Time < begin || h.Time > now {
			t.Errorf("received at %d, not between %d and %d", h.Time, begin, now)
		}
	}
}

func TestForgedMessagesHaveASender(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := routeFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "link")})
	r := newRecorder()
	start(t, s, r)

	fd, err := unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, unix.NETLINK_ROUTE)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(fd)
	if err := unix.Bind(fd, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: 4711}); err != nil {
		t.Fatal(err)
	}
	message := make([]byte, 32) // a netlink header that claims to be the kernel's: nlmsg_pid 0
	binary.NativeEndian.PutUint32(message, 32)
	binary.NativeEndian.PutUint16(message[4:], unix.RTM_NEWLINK)
	send := func() {
		_ = unix.Sendto(fd, message, 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: 1}) // also to the kernel, which complains
	}

	send()
	forged := r.until(t, "the forged message", count(1))[0]
	if forged.Sender != 4711 || forged.Group != 1 {
		t.Errorf("got %+v", forged.Datagram)
	}
	// Who sends is asked for once there is a reason to: each message may still be read before that is done.
	for n := 2; forged.PID == 0; n++ {
		send()
		forged = r.until(t, "the next forged message", count(n))[n-1]
	}
	if forged.Sender != 4711 || forged.PID != uint32(os.Getpid()) || forged.UID != 0 || forged.Group != 1 {
		t.Errorf("got %+v", forged.Datagram)
	}
}

func TestLongDatagramIsCutOnce(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1")})
	r := newRecorder()
	start(t, s, r)
	from := newSender(t, 1)

	long := make([]byte, 100_000)
	for i := range long {
		long[i] = byte(i % 251)
	}
	from.send(long)
	r.until(t, "the first", count(1))
	from.send(long)
	all := r.until(t, "the second", count(2))
	if d := all[0]; !d.Truncated || string(d.Bytes) != string(long[:slotSize]) {
		t.Errorf("the first: truncated %v, %d bytes", d.Truncated, len(d.Bytes))
	}
	if d := all[1]; d.Truncated || string(d.Bytes) != string(long) {
		t.Errorf("the second: truncated %v, %d bytes", d.Truncated, len(d.Bytes))
	}
	if n := s.State().Truncated; n != 1 {
		t.Errorf("%d truncated", n)
	}
}

func TestOrderIsKept(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	const total = 20_000
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1"), ReceiveBuffer: 4 << 20})
	r := newRecorder()
	start(t, s, r)
	from := newSender(t, 1)
	for sent := 0; sent < total; sent += 500 { // no more at once than the buffer holds
		from.numbers(500)
		r.until(t, "what was sent", count(sent+500))
	}
	for i, h := range r.until(t, "all", count(total)) {
		if number(h) != uint32(i) {
			t.Fatalf("number %d came as %d.", number(h), i)
		}
	}
}
