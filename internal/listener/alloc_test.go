package listener

import (
	"runtime"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nstest"
)

// counter is a handler that says how many datagrams came, without allocating.
type counter struct{ came chan int }

func (c *counter) Handle(batch []event.Datagram, _ event.Backlog) {
	if len(batch) > 0 {
		c.came <- len(batch)
	}
}
func (c *counter) Lost(n uint64, since, until int64) { c.came <- int(n) }

// round sends n datagrams and waits until they are handled.
func (c *counter) round(s *sender, n int) {
	for range n {
		s.send(payload[:])
	}
	for n > 0 {
		n -= <-c.came
	}
}

var payload [52]byte // as long as an IPv4 route's message

func TestReceivingDoesNotAllocate(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1"), ReceiveBuffer: 4 << 20})
	c := &counter{came: make(chan int)}
	start(t, s, c)
	from := newSender(t, 1)
	for name, n := range map[string]int{"one at a time": 1, "batches": 500} {
		c.round(from, n)
		nstest.NoAllocs(t, name, func() { c.round(from, n) })
	}
}

// nobody is a handler that does nothing.
type nobody struct{}

func (nobody) Handle([]event.Datagram, event.Backlog) {}
func (nobody) Lost(uint64, int64, int64)              {}

// BenchmarkDrain is the cost of a datagram that is already queued: system calls, control messages, drop count and clock.
func BenchmarkDrain(b *testing.B) {
	runtime.LockOSThread() // and never unlock: the thread ends with the benchmark, and its namespace with it
	if err := unix.Unshare(unix.CLONE_NEWNET); err != nil {
		nstest.Skip(b, "a network namespace of its own takes root")
	}
	const queued = 2000
	f := userFamily()
	s := mustOpen(b, Config{Family: f, Groups: named(b, f, "1"), ReceiveBuffer: 4 << 20})
	r := &reader{s: s, h: nobody{}}
	from := newSender(b, 1)
	b.ReportAllocs()
	for left := b.N; left > 0; {
		b.StopTimer()
		for range min(left, queued) {
			from.send(payload[:])
		}
		b.StartTimer()
		for r.attempt(0); r.n > 0; r.attempt(0) {
			r.deliver()
			left -= r.n
		}
	}
}

func BenchmarkReadControl(b *testing.B) {
	control := append(cmsg(unix.SOL_NETLINK, cmsgPktinfo, 7), cmsg(unix.SOL_SOCKET, unix.SCM_CREDENTIALS, 1, 2, 3)...)
	var d event.Datagram
	b.ReportAllocs()
	for b.Loop() {
		readControl(control, &d)
	}
}
