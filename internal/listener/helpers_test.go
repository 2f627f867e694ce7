package listener

import (
	"context"
	"encoding/binary"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// patience is how long a test waits for what must happen. It only matters where the test fails.
const patience = 20 * time.Second

func routeFamily() *event.Family {
	return &event.Family{Number: unix.NETLINK_ROUTE, Name: "route", Groups: []event.Group{
		{Number: unix.RTNLGRP_LINK, Name: "link"},
		{Number: unix.RTNLGRP_IPV4_IFADDR, Name: "ipv4-ifaddr"},
		{Number: unix.RTNLGRP_IPV4_ROUTE, Name: "ipv4-route"},
		{Number: 30, Name: "ipv4-mroute-r", Needs: "CAP_NET_ADMIN"},
		{Number: 32, Name: "nexthop"},
		{Number: 38, Name: "ipv6-mcaddr"},
	}}
}

func userFamily() *event.Family {
	return &event.Family{Number: unix.NETLINK_USERSOCK, Name: "usersock", Needs: "CAP_NET_ADMIN", Groups: []event.Group{
		{Number: 1, Name: "1"}, {Number: 2, Name: "2"},
	}}
}

func named(t testing.TB, f *event.Family, names ...string) []event.Group {
	t.Helper()
	groups := make([]event.Group, 0, len(names))
	for _, name := range names {
		g, ok := f.GroupByName(name)
		if !ok {
			t.Fatalf("%s has no group %s", f.Name, name)
		}
		groups = append(groups, g)
	}
	return groups
}

// heard is one call of a handler's method, the bytes copied.
type heard struct {
	event.Datagram
	lost         uint64
	since, until int64
}

// recorder is a handler that keeps everything. While gate is held, Handle blocks, after it has recorded.
type recorder struct {
	mu   sync.Mutex
	all  []heard
	news chan struct{}
	gate sync.Mutex
}

func newRecorder() *recorder { return &recorder{news: make(chan struct{}, 1)} }

func (r *recorder) Handle(batch []event.Datagram, _ event.Backlog) {
	r.mu.Lock()
	for _, d := range batch {
		d.Bytes = slices.Clone(d.Bytes)
		r.all = append(r.all, heard{Datagram: d})
	}
	r.mu.Unlock()
	r.tell()
	r.gate.Lock()
	defer r.gate.Unlock()
}

func (r *recorder) Lost(n uint64, since, until int64) {
	r.mu.Lock()
	r.all = append(r.all, heard{lost: n, since: since, until: until})
	r.mu.Unlock()
	r.tell()
}

func (r *recorder) tell() {
	select {
	case r.news <- struct{}{}:
	default:
	}
}

// until waits until what was heard satisfies a condition, and returns it.
func (r *recorder) until(t testing.TB, what string, enough func([]heard) bool) []heard {
	t.Helper()
	timeout := time.After(patience)
	for {
		r.mu.Lock()
		all := slices.Clone(r.all)
		r.mu.Unlock()
		if enough(all) {
			return all
		}
		select {
		case <-r.news:
		case <-timeout:
			t.Fatalf("waited in vain for %s; heard %d", what, len(all))
		}
	}
}

func count(n int) func([]heard) bool { return func(all []heard) bool { return len(all) >= n } }

func mustOpen(t testing.TB, cfg Config) *Socket {
	t.Helper()
	s, err := Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// start runs a socket until the test ends, and checks that Run ends in order.
func start(t testing.TB, s *Socket, h Handler) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx, h) }()
	var once sync.Once
	stop = func() {
		once.Do(func() {
			cancel()
			ends(t, done)
		})
	}
	t.Cleanup(stop)
	return stop
}

func ends(t testing.TB, done <-chan error) {
	t.Helper()
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("Run: %v", err)
		}
	case <-time.After(patience):
		t.Error("Run does not end")
	}
}

// sender is a user's socket that multicasts to a group of NETLINK_USERSOCK.
type sender struct {
	t    testing.TB
	fd   int
	next uint32
}

func newSender(t testing.TB, group uint32) *sender {
	t.Helper()
	fd, err := unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, unix.NETLINK_USERSOCK)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unix.Close(fd) })
	if err := unix.Connect(fd, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: 1 << (group - 1)}); err != nil {
		t.Fatal(err)
	}
	return &sender{t: t, fd: fd}
}

// send multicasts bytes. The kernel answers ECONNREFUSED because nobody has port 0, and delivers all the same.
func (s *sender) send(b []byte) {
	if _, err := unix.Write(s.fd, b); err != nil && !errors.Is(err, unix.ECONNREFUSED) {
		s.t.Fatalf("send: %v", err)
	}
}

// numbers sends n datagrams, each with a number one higher than the last, the first 0.
func (s *sender) numbers(n int) {
	for range n {
		s.send(binary.NativeEndian.AppendUint32(nil, s.next))
		s.next++
	}
}

func number(h heard) uint32 { return binary.NativeEndian.Uint32(h.Bytes) }
