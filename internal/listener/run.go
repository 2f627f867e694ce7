package listener

import (
	"context"
	"errors"
	"os"
	"time"

	"golang.org/x/sys/unix"
	"golang.org/x/time/rate"

	"github.com/nlmond/nlmond/internal/event"
)

// errTwice is returned by a second Run while the first still runs.
var errTwice = errors.New("the socket is already being read")

// Run receives until ctx ends or Close is called, and returns nil then: no other failure ends it. When ctx ends, what is
// queued at that moment is still handled, except in an adopted socket, where it waits for the next owner.
func (s *Socket) Run(ctx context.Context, h Handler) error {
	if !s.life.enter() {
		return os.ErrClosed
	}
	defer s.life.leave()
	if !s.running.CompareAndSwap(false, true) {
		return errTwice
	}
	defer s.running.Store(false)
	s.ended.Store(false)
	s.pulse.is(working)
	defer s.pulse.is(ended)
	defer s.ended.Store(true)
	defer context.AfterFunc(ctx, s.valve.kick)()

	r := &reader{s: s, h: h, pace: newPace(s.buffer)}
	r.trouble.log = rate.Sometimes{First: 1, Interval: logEvery}
	r.gaps.clean = s.opened
	r.try = r.attempt // made once: a method value is an allocation
	r.loop(ctx)
	return nil
}

// reader is one Run.
type reader struct {
	s       *Socket
	h       Handler
	pace    pace
	gaps    gaps
	trouble trouble
	try     func(uintptr) bool

	n       int           // what the last attempt brought
	errno   unix.Errno    // or why it brought nothing
	drained bool          // and whether it left the queue empty
	queued  int           // bytes of receive buffer in use after it
	left    event.Backlog // what the handler was told
	overrun bool          // ENOBUFS was the last answer
	vain    vain
}

func (r *reader) loop(ctx context.Context) {
	for !r.over(ctx) {
		if err := r.next(); err != nil {
			r.settle()
			r.s.rest(ctx, r.trouble.met(r.s, err))
			continue
		}
		r.deliver()
	}
	r.settle()
	if ctx.Err() != nil && !r.s.adopted && !r.s.life.isOver() {
		r.finish()
	}
	r.look()
	r.gaps.finish(r.h, time.Now().UnixNano())
}

func (r *reader) over(ctx context.Context) bool { return ctx.Err() != nil || r.s.life.isOver() }

// next brings the next batch, or finds the queue empty. It waits to be woken, or in a flood only pauses.
func (r *reader) next() error {
	r.s.pulse.is(waiting)
	defer r.s.pulse.is(working)
	pause := r.pace.pause()
	if err := r.s.valve.set(pause == 0); err != nil {
		return err
	}
	if pause == 0 {
		return r.wait()
	}
	if r.drained {
		time.Sleep(pause)
	}
	r.attempt(0)
	return r.failure()
}

func (r *reader) wait() error {
	err := r.s.valve.wait(r.try)
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded): // somebody kicked: Run shall end, or drops were seen
		r.n, r.errno, r.drained = 0, 0, false
		return r.s.valve.calm()
	case err != nil:
		return err
	}
	return r.failure()
}

// failure is the error of the last attempt. ENOBUFS only says that there were drops, which are counted elsewhere; the
// kernel says it once.
func (r *reader) failure() error {
	again := r.overrun
	r.overrun = r.errno == unix.ENOBUFS
	switch {
	case r.vain.spinning:
		return errSpinning
	case r.errno == 0, r.errno == unix.EAGAIN, r.overrun && !again:
		return nil
	}
	return os.NewSyscallError("recvmmsg", r.errno)
}

// attempt receives what there is. It reports false to go on waiting: the queue is empty, and that is no news.
func (r *reader) attempt(uintptr) bool {
	r.s.batch.arm()
	n, errno := r.s.batch.receive(r.s.fd, r.s.batch.msgs)
	if errno != 0 {
		n = 0
	}
	r.n, r.errno = n, errno
	r.drained = errno == unix.EAGAIN || errno == 0 && n < len(r.s.batch.msgs)
	if errno != unix.EAGAIN {
		r.vain = vain{}
		return true
	}
	return r.vain.woken() || r.gaps.pending() || r.trouble.row > 0 && !r.vain.spinning
}

// deliver hands over what an attempt brought, and what it found missing.
func (r *reader) deliver() {
	r.trouble.over(r.s)
	r.gaps.received(r.n, r.drained)
	now := r.look()
	if r.n > 0 {
		r.handle(now)
	} else {
		r.settle()
	}
	r.gaps.tell(r.h, now)
	r.pace.saw(r.n, now)
}

// look reads the drop count and the clock.
func (r *reader) look() (now int64) {
	now = time.Now().UnixNano()
	total, queued := r.s.drops.read(r.s.fd)
	r.gaps.looked(total, queued, now)
	r.queued = queued
	return now
}

// settle tells the handler that no more comes now, where it was told the contrary.
func (r *reader) settle() {
	if r.left != event.Empty {
		r.left = event.Empty
		r.s.pulse.is(handling)
		r.h.Handle(nil, event.Empty)
		r.s.pulse.is(working)
	}
}

// backlog is what is left in the kernel's queue behind a batch.
func (r *reader) backlog() event.Backlog {
	switch {
	case r.n < len(r.s.batch.msgs):
		return event.Empty
	case r.queued > r.s.buffer/2:
		return event.Much
	}
	return event.Some
}

func (r *reader) handle(now int64) {
	r.left = r.backlog()
	batch, truncated := r.s.batch.take(r.n, now)
	r.s.pulse.is(handling)
	r.h.Handle(batch, r.left)
	r.s.pulse.is(working)
	if r.s.batch.foreign && r.s.credentials.CompareAndSwap(false, true) {
		r.s.batch.control.Store(true)
		_ = passCred.set(r.s.fd, true) // without it the records of what is forged say less
	}
	if truncated == 0 {
		return
	}
	r.s.cut.Add(uint64(truncated))
	if err := r.s.batch.grow(); err != nil { // the old buffers stay
		r.trouble.met(r.s, err)
	}
}

// finish handles what is queued now, and not what comes meanwhile.
func (r *reader) finish() {
	_, queued := r.s.drops.read(r.s.fd)
	for left := (queued + smallestCharge - 1) / smallestCharge; left > 0; left -= r.n {
		r.attempt(0)
		if r.n == 0 {
			break
		}
		r.deliver()
	}
	r.settle()
}
