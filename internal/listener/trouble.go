package listener

import (
	"context"
	"errors"
	"time"

	"go.uber.org/zap"
	"golang.org/x/time/rate"
)

const (
	firstDelay = 10 * time.Millisecond
	lastDelay  = 5 * time.Second
	persistent = 3 // failures in a row that make a socket count as down
	logEvery   = 10 * time.Second
)

// trouble survives failing receives: it counts them, logs some and waits longer each time.
type trouble struct {
	row int // failures in a row
	log rate.Sometimes
}

// met notes a failure and returns how long to wait before the next try.
func (t *trouble) met(s *Socket, err error) time.Duration {
	t.row++
	s.errors.Add(1)
	if t.row >= persistent {
		s.failing.Store(true)
	}
	t.log.Do(func() {
		s.log.Error("receiving fails; going on", zap.Error(err), zap.Int("failures_in_a_row", t.row),
			zap.Uint64("failures", s.errors.Load()))
	})
	return min(firstDelay<<min(t.row-1, 16), lastDelay)
}

// over notes that receiving works.
func (t *trouble) over(s *Socket) {
	if t.row == 0 {
		return
	}
	if s.failing.Swap(false) {
		s.log.Info("receiving works again", zap.Int("failures_in_a_row", t.row))
	}
	t.row = 0
}

// rest waits, unless the socket is closed or ctx ends.
func (s *Socket) rest(ctx context.Context, delay time.Duration) {
	s.pulse.is(waiting)
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	case <-s.closing:
	}
}

// errSpinning means that the poller wakes us all the time and there is nothing to read.
var errSpinning = errors.New("woken without data, again and again")

// vain counts wake-ups that found nothing, since something was found.
type vain struct {
	n        int
	since    time.Time // of the first of the last vainRow
	spinning bool      // they came faster than any cause that we know explains
}

const (
	vainRow  = 1024
	vainSpan = time.Second
)

// woken notes one more and reports true where it is time to see it as a failure.
func (v *vain) woken() bool {
	if v.n++; v.n%vainRow != 0 {
		return false
	}
	last := v.since
	v.since = time.Now()
	v.spinning = v.since.Sub(last) < vainSpan
	return v.spinning
}
