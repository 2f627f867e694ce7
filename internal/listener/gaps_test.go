package listener

import (
	"slices"
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

// told is what a handler learnt of losses: n, since, until.
type told [][3]int64

func (t *told) Handle([]event.Datagram, event.Backlog) {}
func (t *told) Lost(n uint64, since, until int64) {
	*t = append(*t, [3]int64{int64(n), since, until})
}

func TestGapIsToldAfterItsBacklog(t *testing.T) {
	var heard told
	g := gaps{clean: 10}
	g.looked(0, 0, 20)
	g.received(64, false)
	g.looked(7, 100*smallestCharge, 30) // seven drops, at most a hundred still queued
	g.tell(&heard, 30)
	g.received(64, false)
	g.looked(9, 300*smallestCharge, 40) // two more: the next gap
	g.tell(&heard, 40)
	if len(heard) != 0 || !g.pending() {
		t.Fatalf("told too early: %v", heard)
	}
	g.received(64, false)
	g.looked(9, 250*smallestCharge, 50)
	g.tell(&heard, 50)
	g.received(30, true) // less than a whole batch: the queue is empty
	g.looked(9, 0, 60)
	g.tell(&heard, 60)
	if want := (told{{7, 20, 50}, {2, 30, 60}}); !slices.Equal(heard, want) || g.pending() {
		t.Errorf("told %v, want %v", heard, want)
	}
}

func TestGapWithNothingQueuedIsToldAtOnce(t *testing.T) {
	var heard told
	g := gaps{clean: 10}
	g.received(3, true)
	g.looked(5, 0, 20)
	g.tell(&heard, 20)
	g.tell(&heard, 30)
	if want := (told{{5, 10, 20}}); !slices.Equal(heard, want) {
		t.Errorf("told %v, want %v", heard, want)
	}
}

func TestFinishTellsEverything(t *testing.T) {
	var heard told
	g := gaps{clean: 10}
	g.looked(1, 1<<20, 20)
	g.looked(3, 1<<20, 30)
	g.finish(&heard, 40)
	if want := (told{{1, 10, 40}, {2, 20, 40}}); !slices.Equal(heard, want) || g.pending() {
		t.Errorf("told %v, want %v", heard, want)
	}
}

func TestDropCountWraps(t *testing.T) {
	var c dropCount
	c.advance(1<<32 - 2)
	if got := c.advance(3); got != 1<<32+3 {
		t.Errorf("counted %d, want %d", got, uint64(1<<32+3))
	}
}
