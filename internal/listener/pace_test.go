package listener

import (
	"testing"
	"time"
)

// run feeds a pace with n datagrams at a time for a while and returns the pause that it ends with.
func (p *pace) run(from *int64, n int, every, span time.Duration) time.Duration {
	for end := *from + int64(span); *from < end; *from += int64(every) {
		p.saw(n, *from)
	}
	return p.pause()
}

func TestPace(t *testing.T) {
	p, now := newPace(64<<20), int64(time.Hour)
	steps := []struct {
		what     string
		n        int
		every    time.Duration
		span     time.Duration
		min, max time.Duration
	}{
		{"a hundred a second", 1, 10 * time.Millisecond, time.Second, 0, 0},
		{"a burst of 64", 64, time.Millisecond, time.Millisecond, 0, 0},
		{"silence", 0, 100 * time.Millisecond, 300 * time.Millisecond, 0, 0},
		{"4000 a second", 1, 250 * time.Microsecond, time.Second, 0, 0},
		{"20000 a second", 1, 50 * time.Microsecond, time.Second, 3 * time.Millisecond, maxPause},
		{"500000 a second", 64, 128 * time.Microsecond, time.Second, minPause, minPause},
		{"4000 a second, after more", 4, time.Millisecond, time.Second, maxPause, maxPause},
		{"1000 a second", 4, 4 * time.Millisecond, time.Second, 0, 0},
	}
	for _, s := range steps {
		if got := p.run(&now, s.n, s.every, s.span); got < s.min || got > s.max {
			t.Errorf("%s: pause of %v, want %v to %v", s.what, got, s.min, s.max)
		}
	}
}

func TestPaceNeedsRoom(t *testing.T) {
	for buffer, want := range map[int]bool{212_992: false, 4_000_000: false, 4 << 20: true, 128 << 20: true} {
		p, now := newPace(buffer), int64(time.Hour)
		got := p.run(&now, 64, 128*time.Microsecond, time.Second)
		if (got > 0) != want {
			t.Errorf("a buffer of %d bytes: pause of %v", buffer, got)
		}
		if spent := got.Seconds() * worstRate; spent > float64(buffer)/share {
			t.Errorf("a buffer of %d bytes: %.0f of them may be spent in a pause of %v", buffer, spent, got)
		}
	}
}

func TestPaceSurvivesAClockThatJumps(t *testing.T) {
	p, now := newPace(64<<20), int64(time.Hour)
	p.run(&now, 64, 128*time.Microsecond, time.Second)
	now -= int64(time.Minute)
	p.saw(64, now)
	if got := p.run(&now, 1, 10*time.Millisecond, time.Second); got != 0 {
		t.Errorf("still a pause of %v", got)
	}
}
