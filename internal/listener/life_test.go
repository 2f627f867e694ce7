package listener

import (
	"context"
	"errors"
	"os"
	"testing"
	"time"

	"github.com/nlmond/nlmond/internal/nstest"
)

func TestJoinAndLeaveWhileRunning(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	one, two := named(t, f, "1")[0], named(t, f, "2")[0]
	s := mustOpen(t, Config{Family: f})
	r := newRecorder()
	start(t, s, r)
	fromOne, fromTwo := newSender(t, 1), newSender(t, 2)

	for _, g := range named(t, f, "1", "2", "1") {
		if err := s.Join(g); err != nil {
			t.Fatal(err)
		}
	}
	if state := s.State(); len(state.Joined) != 2 || state.Joined[0].Number != one.Number {
		t.Errorf("joined %v", state.Joined)
	}
	fromOne.numbers(1)
	fromTwo.numbers(1)
	if all := r.until(t, "both", count(2)); all[0].Group != 1 || all[1].Group != 2 {
		t.Errorf("groups %d and %d", all[0].Group, all[1].Group)
	}
	if err := s.Leave(one); err != nil {
		t.Fatal(err)
	}
	fromOne.numbers(1)
	fromTwo.numbers(1)
	if all := r.until(t, "one more", count(3)); all[2].Group != 2 {
		t.Errorf("still hears group %d", all[2].Group)
	}
	if state := s.State(); len(state.Joined) != 1 || state.Joined[0].Number != two.Number {
		t.Errorf("joined %v", state.Joined)
	}
}

func TestCloseEndsRun(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	mustOpen(t, Config{Family: f}).Close() // the runtime's poller has its own files from now on
	before := openFiles(t)
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1")})
	if s.Alive(0) {
		t.Error("alive before Run")
	}
	r := newRecorder()
	done := make(chan error, 1)
	go func() { done <- s.Run(context.Background(), r) }()
	newSender(t, 1).numbers(1)
	r.until(t, "that it runs", count(1))
	if !s.Alive(patience) || !s.State().Up {
		t.Error("not alive while it runs")
	}
	if err := s.Run(context.Background(), r); !errors.Is(err, errTwice) {
		t.Errorf("a second Run: %v", err)
	}
	s.Close()
	s.Close()
	ends(t, done)
	if s.Alive(patience) || s.State().Up {
		t.Error("alive after it has ended")
	}
	if err := errors.Join(s.Join(f.Groups[1]), s.Leave(f.Groups[1]), s.Run(context.Background(), r)); !errors.Is(err, os.ErrClosed) {
		t.Errorf("use after Close: %v", err)
	}
	s.Refresh()
	if after := openFiles(t); after != before+1 { // the sender's
		t.Errorf("%d files are open, %d were before", after, before)
	}
}

func openFiles(t *testing.T) int {
	t.Helper()
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}

func TestContextEndsRunAndWhatIsQueuedIsHandled(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1")})
	r := newRecorder()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx, r) }()
	from := newSender(t, 1)
	r.gate.Lock()
	from.numbers(1)
	r.until(t, "the first", count(1))
	from.numbers(150)
	cancel()
	if !s.Alive(time.Nanosecond) {
		t.Error("waiting for its handler is alive")
	}
	r.gate.Unlock()
	ends(t, done)
	if all := r.until(t, "the rest", count(151)); len(all) != 151 {
		t.Errorf("%d datagrams", len(all))
	}
}

func TestContextEndsAnIdleRun(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1")})
	for range 2 { // a socket may be read again
		r := newRecorder()
		stop := start(t, s, r)
		newSender(t, 1).numbers(1)
		r.until(t, "that it runs", count(1))
		stop()
		if s.Alive(patience) {
			t.Error("alive after it has ended")
		}
	}
}
