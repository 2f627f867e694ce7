package listener

import (
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/nstest"
)

func TestFailuresAreSurvived(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	const failures = persistent + 1
	core, logs := observer.New(zap.InfoLevel)
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1"), Logger: zap.New(core)})
	calls, down, again := 0, false, make(chan struct{})
	s.batch.receive = func(fd int, msgs []unix.Mmsghdr) (int, unix.Errno) {
		if calls++; calls <= failures {
			down = down || !s.State().Up
			return -1, unix.EIO
		}
		if calls == failures+1 {
			down = down || !s.State().Up
			close(again)
		}
		return recvmmsg(fd, msgs)
	}
	r := newRecorder()
	start(t, s, r)
	select {
	case <-again:
	case <-time.After(patience):
		t.Fatal("Run does not try again")
	}
	newSender(t, 1).numbers(1)
	r.until(t, "a datagram", count(1))
	if state := s.State(); !down || !state.Up || state.Errors != failures {
		t.Errorf("was down: %v; state %+v", down, state)
	}
	if n := logs.FilterLevelExact(zap.ErrorLevel).Len(); n != 1 {
		t.Errorf("%d error messages for %d failures", n, failures)
	}
}

func TestDelaysGrowToACeiling(t *testing.T) {
	s := &Socket{log: zap.NewNop()}
	var trouble trouble
	last := time.Duration(0)
	for range 100 {
		delay := trouble.met(s, errSpinning)
		if delay < last || delay > lastDelay || delay < firstDelay {
			t.Fatalf("%v after %v", delay, last)
		}
		last = delay
	}
	if last != lastDelay {
		t.Errorf("the last delay is %v", last)
	}
	if trouble.over(s); trouble.met(s, errSpinning) != firstDelay {
		t.Error("a new row of failures does not start anew")
	}
}

func TestOneENOBUFSIsNoFailureTwoAre(t *testing.T) {
	r := &reader{}
	r.errno = unix.ENOBUFS
	if err := r.failure(); err != nil {
		t.Errorf("the first: %v", err)
	}
	if err := r.failure(); err == nil {
		t.Error("the second is no failure")
	}
	r.errno = unix.EAGAIN
	if err := r.failure(); err != nil {
		t.Errorf("an empty queue: %v", err)
	}
}

func TestSpinningIsAFailure(t *testing.T) {
	var v vain
	for range vainRow - 1 {
		if v.woken() {
			t.Fatal("too early")
		}
	}
	if v.woken() {
		t.Fatal("the first row has no beginning, so its speed is not known")
	}
	for range vainRow - 1 {
		v.woken()
	}
	v.since = time.Now()
	if !v.woken() {
		t.Error("a whole row at once is not noticed")
	}
	for range vainRow - 1 {
		v.woken()
	}
	v.since = time.Now().Add(-2 * vainSpan)
	if v.woken() {
		t.Error("a slow row counts as spinning")
	}
}

func TestAliveIsNotWorkingForever(t *testing.T) {
	s := &Socket{}
	s.pulse.is(working)
	if s.Alive(time.Millisecond) {
		t.Error("alive though it gets nowhere")
	}
	go s.pulse.is(waiting)
	if !s.Alive(patience) {
		t.Error("not alive though it waits again")
	}
}
