package listener

import (
	"testing"

	"github.com/nlmond/nlmond/internal/nstest"
)

func TestOverflowBalances(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	const total = 2000
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1"), ReceiveBuffer: 64 << 10})
	r := newRecorder()
	start(t, s, r)
	from := newSender(t, 1)

	r.gate.Lock() // Run gets no further than the first datagram
	from.numbers(1)
	r.until(t, "the first datagram", count(1))
	from.numbers(total - 1)
	s.Refresh() // as a scrape does, while Run is busy
	s.Refresh()
	early := s.State().Drops
	if early == 0 || early >= total-1 {
		t.Fatalf("%d drops", early)
	}
	r.gate.Unlock()
	queued := total - int(early)
	r.until(t, "the backlog and the loss", count(queued+1))
	from.numbers(1) // there is room again
	all := r.until(t, "the datagram after the gap", count(queued+2))

	if drops := s.State().Drops; drops != early {
		t.Errorf("%d drops, %d a moment ago", drops, early)
	}
	for i, h := range all[:queued] {
		if h.lost != 0 || number(h) != uint32(i) {
			t.Fatalf("place %d of the backlog: %+v", i, h)
		}
	}
	loss, after := all[queued], all[queued+1]
	if loss.lost != early {
		t.Errorf("told that %d are lost, the kernel says %d", loss.lost, early)
	}
	if after.lost != 0 || number(after) != total {
		t.Errorf("after the gap: %+v", after)
	}
	if before := all[queued-1]; loss.since > all[0].Time || loss.until < before.Time || loss.until > after.Time {
		t.Errorf("the gap, after %d and before %d, is said to be between %d and %d", before.Time, after.Time, loss.since, loss.until)
	}
}

func TestOverflowWhileReading(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	const total = 50_000
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1"), ReceiveBuffer: 8 << 10})
	r := newRecorder()
	stop := start(t, s, r)
	from := newSender(t, 1)
	for range 50 { // each time Run is busy, more are sent than the buffer holds, and Refresh comes in between
		r.gate.Lock()
		from.numbers(total / 50)
		s.Refresh()
		r.gate.Unlock()
	}
	stop() // what is queued is still handled, and what is lost told

	var received, lost uint64
	last := -1
	for _, h := range r.until(t, "anything", count(1)) {
		if h.lost > 0 {
			lost += h.lost
			if h.since > h.until {
				t.Errorf("a gap from %d to %d", h.since, h.until)
			}
			continue
		}
		received++
		if int(number(h)) <= last {
			t.Fatalf("%d came after %d", number(h), last)
		}
		last = int(number(h))
	}
	if lost == 0 || received+lost != total || lost != s.State().Drops {
		t.Errorf("received %d, told lost %d, state says %d, sent %d", received, lost, s.State().Drops, total)
	}
}

func TestRefreshWakesForDrops(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	f := userFamily()
	s := mustOpen(t, Config{Family: f, Groups: named(t, f, "1")})
	r := newRecorder()
	start(t, s, r)
	s.drops.mu.Lock()
	s.drops.last -= 5 // as if the kernel had counted five without queueing anything: it was out of memory
	s.drops.mu.Unlock()
	s.Refresh()
	if told := r.until(t, "the loss", count(1))[0]; told.lost != 5 {
		t.Errorf("told %+v", told)
	}
}
