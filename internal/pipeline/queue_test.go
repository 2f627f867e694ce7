package pipeline_test

import (
	"testing"
	"time"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/pipeline"
)

func many(n int) []event.Datagram {
	batch := make([]event.Datagram, n)
	for i := range batch {
		batch[i] = datagram(numbered(typeNew, uint32(i), ""))
	}
	return batch
}

func TestFullQueueHoldsTheSourceUntilThereIsRoom(t *testing.T) {
	out := &recorder{name: "log", gate: make(chan struct{})}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}, Queue: 2 << 10})
	f := family("one", 1)
	s := p.Source(f, nil)
	handled := make(chan struct{})
	go func() { s.Handle(many(200), event.Empty); close(handled) }() // some 23 KiB
	out.gate <- struct{}{}
	select {
	case <-handled:
		t.Fatal("200 events went into a queue for some 17")
	default:
	}
	if c := p.of(t, f).Outputs[0]; c.QueueEvents < 198 || c.QueueBytes > 2<<10 || c.QueueCapacity != 2<<10 {
		t.Errorf("want nearly all on the way and at most the capacity in the queue, got %+v", c)
	}
	close(out.gate)
	<-handled
	s.Close()
	p.end()
	if c := p.of(t, f).Outputs[0]; c.Written != 200 || c.Dropped != 0 {
		t.Errorf("want 200 written, got %+v", c)
	}
	for i, e := range out.taken() {
		if e.number != uint32(i) {
			t.Fatalf("event %d has number %d", i, e.number)
		}
	}
}

func TestFullQueueDropsAndTellsHowMany(t *testing.T) {
	out := &recorder{name: "log", gate: make(chan struct{})}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}, Queue: 2 << 10, WhenFull: pipeline.Drop})
	f := family("one", 1)
	s := p.Source(f, nil)
	s.Handle(many(200), event.Empty) // does not wait
	s.Lost(5, 1, 2)                  // its place is in the same gap
	close(out.gate)
	s.Close()
	p.end()

	c := p.of(t, f)
	if o := c.Outputs[0]; o.Dropped == 0 || o.Written+o.Dropped != 200 || balance(c) != nil {
		t.Errorf("want some dropped and 200 in all, got %+v", o)
	}
	events := out.taken()
	last := len(events) - 1
	if last < 2 || events[last-1].Kind != event.Loss || events[last].Kind != event.Loss {
		t.Fatalf("want two losses at the end, got %+v", events)
	}
	kernel, queue := events[last-1], events[last]
	if kernel.field("stage") != "kernel" || kernel.field("lost") != uint64(5) {
		t.Errorf("the kernel's loss is %+v", kernel.Note)
	}
	if queue.field("stage") != "queue" || queue.field("unit") != "events" || queue.field("lost") != c.Outputs[0].Dropped {
		t.Errorf("want %d lost in the queue, got %+v", c.Outputs[0].Dropped, queue.Note)
	}
	for i, e := range events[:last-1] {
		if e.number != uint32(i) {
			t.Errorf("event %d before the gap has number %d", i, e.number)
		}
	}
}

// TestFloodDoesNotDelayOthers fills the queue of one family, then sends one event of another: it comes after at most one block
// of the flood.
func TestFloodDoesNotDelayOthers(t *testing.T) {
	out := &recorder{name: "log", gate: make(chan struct{})}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}, Queue: 4 << 20})
	flood, rare := p.Source(family("flood", 1), nil), p.Source(family("rare", 2), nil)
	flood.Handle(many(5000), event.Empty)
	out.gate <- struct{}{} // the first block is being written
	rare.Handle(many(1), event.Empty)
	close(out.gate)
	flood.Close()
	rare.Close()
	p.end()
	for i, e := range out.taken() {
		if e.Family.Name == "rare" {
			if i > 600 { // a block has 546 of these
				t.Errorf("the rare event came after %d others", i)
			}
			return
		}
	}
	t.Error("the rare event is missing")
}

func TestDrainEndsAtItsDeadline(t *testing.T) {
	out := &recorder{name: "log", gate: make(chan struct{})} // never opens
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}, Queue: 2 << 10, Drain: 10 * time.Millisecond})
	f := family("one", 1)
	s := p.Source(f, nil)
	handled := make(chan struct{})
	go func() { s.Handle(many(200), event.Empty); close(handled) }()
	for p.of(t, f).Datagrams == 0 {
	}
	p.end()
	<-handled // the source no longer waits
	s.Handle(many(10), event.Empty)
	s.Close()
	if c := p.of(t, f); c.Outputs[0].Dropped != 210 || balance(c) != nil {
		t.Errorf("want all 210 dropped, got %+v", c.Outputs[0])
	}
}

func TestEndWithoutHurryWritesAll(t *testing.T) {
	out := &recorder{name: "log", gate: make(chan struct{})}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	s := p.Source(f, nil)
	s.Handle(many(1000), event.Empty)
	p.stop() // the pipeline goes on for what is queued, and for the source that is still open
	s.Handle(many(1000), event.Empty)
	s.Close()
	close(out.gate)
	p.end()
	if c := p.of(t, f).Outputs[0]; c.Written != 2000 {
		t.Errorf("want 2000 written, got %+v", c)
	}
}

func TestClosedSourceDoesNotWait(t *testing.T) {
	out := &recorder{name: "log", gate: make(chan struct{})}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}, Queue: 2 << 10})
	f := family("one", 1)
	s := p.Source(f, nil)
	handled := make(chan struct{})
	go func() { s.Handle(many(200), event.Empty); close(handled) }()
	for p.of(t, f).Datagrams == 0 {
	}
	s.Close()
	<-handled
	close(out.gate)
	p.end()
	c := p.of(t, f)
	if o := c.Outputs[0]; o.Dropped == 0 || o.Written == 0 || o.QueueEvents != 0 || balance(c) != nil {
		t.Errorf("want what was queued written and the rest dropped, got %+v", o)
	}
	events := out.taken()
	if loss := events[len(events)-1]; loss.Kind != event.Loss || loss.field("lost") != c.Outputs[0].Dropped {
		t.Errorf("the drop is not told: %+v", loss.Event)
	}
}

func TestEventLargerThanTheQueuePasses(t *testing.T) {
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}, Queue: 1 << 10})
	s := p.Source(family("one", 1), nil)
	s.Handle([]event.Datagram{datagram(numbered(typeNew, 1, string(make([]byte, 60000)))), datagram(numbered(typeNew, 2, ""))}, event.Empty)
	s.Close()
	p.end()
	if events := out.taken(); len(events) != 2 || len(events[0].Bytes) != 60020 {
		t.Errorf("want both events whole, got %d", len(events))
	}
}

func TestSourcesComeAndGoWhileRunning(t *testing.T) {
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	stays := p.Source(f, nil)
	for range 50 {
		s := p.Source(f, nil)
		s.Handle(many(3), event.Empty)
		s.Close()
		stays.Handle(many(1), event.Empty)
	}
	stays.Close()
	p.end()
	if c := p.of(t, f); c.Outputs[0].Written != 200 || c.Outputs[0].QueueCapacity != 0 {
		t.Errorf("want 200 written and no queue left, got %+v", c.Outputs[0])
	}
}
