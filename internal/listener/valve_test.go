package listener

import (
	"errors"
	"os"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/nstest"
)

func TestValve(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1")})
	from := newSender(t, 1)
	calls, empty := 0, make(chan struct{}, 1)
	try := func(uintptr) bool {
		calls++
		if n, _ := recvmmsg(s.fd, s.batch.msgs); n > 0 {
			return true
		}
		empty <- struct{}{}
		return false
	}
	go func() { // shut: what comes while it waits wakes nobody, a kick does
		<-empty
		from.numbers(1)
		s.valve.kick()
	}()
	if err := s.valve.set(false); err != nil {
		t.Fatal(err)
	}
	if err := s.valve.wait(try); !errors.Is(err, os.ErrDeadlineExceeded) || calls != 1 {
		t.Errorf("%d calls, %v", calls, err)
	}
	if err := errors.Join(s.valve.calm(), s.valve.set(true), s.valve.wait(try)); err != nil || calls != 2 {
		t.Errorf("what came meanwhile: %d calls, %v", calls, err)
	}
	go func() { // open: what comes while it waits wakes
		<-empty
		from.numbers(1)
	}()
	if err := s.valve.wait(try); err != nil || calls != 4 {
		t.Errorf("what came after: %d calls, %v", calls, err)
	}
}

func TestRecvmmsgSaysThatNothingIsThere(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	s := mustOpen(t, Config{Family: userFamily()})
	if _, errno := recvmmsg(s.fd, s.batch.msgs); errno != unix.EAGAIN {
		t.Error(errno)
	}
	if _, errno := recvmmsg(-1, s.batch.msgs); errno != unix.EBADF {
		t.Error(errno)
	}
}
