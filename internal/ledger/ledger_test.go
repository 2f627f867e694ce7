package ledger

import (
	"sync"
	"testing"
	"time"

	"github.com/nlmond/nlmond/internal/event"
)

func testFamily() *event.Family {
	return &event.Family{
		Number: 0, Name: "route",
		Types: event.NewTypes(event.Type{Name: "newlink", Number: 16}, event.Type{Name: "newneigh", Number: 28}),
		Groups: []event.Group{
			{Number: 1, Name: "link", Types: []string{"newlink", "not in the table"}},
			{Number: 3, Name: "neigh", Types: []string{"newneigh"}},
			{Number: 5000, Name: "far"},
		},
	}
}

func TestEventsAreCountedByGroupAndType(t *testing.T) {
	f := testFamily()
	l := New("log")
	c := l.Family(f)
	if l.Family(f) != c {
		t.Fatal("a family has two counts")
	}
	var b Batch
	b.Datagram(100)
	b.Datagram(20)
	for _, e := range []struct {
		group uint32
		typ   *event.Type
	}{
		{1, f.Types[1]}, {1, f.Types[1]}, {0, f.Types[2]}, {2, f.Types[0]}, {4000, f.Types[0]}, {1 << 31, f.Types[0]}, {5000, f.Types[1]},
		{3, &event.Type{Name: "of another table", Index: 77}},
	} {
		b.Event(c.Slot(e.group, e.typ))
	}
	b.Forged()
	b.Merged()
	c.Commit(&b)
	c.Commit(&b) // is empty now

	s := l.Snapshot().Families[0]
	if s.Datagrams != 2 || s.Bytes != 120 || s.Messages != 10 || s.Forged != 1 || s.Merged != 1 {
		t.Errorf("got %+v", s)
	}
	want := map[EventCount]bool{
		{"link", "newlink", 2}: true, {"none", "newneigh", 1}: true, {"unknown", "unknown", 3}: true,
		{"far", "newlink", 1}: true, {"neigh", "unknown", 1}: true,
	}
	for _, e := range s.Events {
		if !want[e] {
			t.Errorf("not expected: %+v", e)
		}
		delete(want, e)
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
}

func TestWantedGroupsHaveTheirSeriesFromTheStart(t *testing.T) {
	l := New("log")
	c := l.Family(testFamily())
	c.AddSocket(func() SocketState {
		return SocketState{Groups: []GroupState{{Name: "link", Joined: true}, {Name: "neigh"}, {Name: "no such group"}}}
	})
	s := l.Snapshot().Families[0]
	if len(s.Events) != 2 || s.Events[0] != (EventCount{"link", "newlink", 0}) || s.Events[1] != (EventCount{"neigh", "newneigh", 0}) {
		t.Errorf("got %+v", s.Events)
	}
	if len(s.DecodeErrors) != 5 || len(s.Synthetic) != 4 || len(s.Resyncs) != 4 || len(s.Groups) != 3 {
		t.Errorf("got %+v", s)
	}
}

func TestSocketsAreAskedAndTheirDropsStay(t *testing.T) {
	l := New()
	c := l.Family(testFamily())
	if s := l.Snapshot().Families[0]; s.Up || s.Sockets != 0 {
		t.Errorf("without a socket: %+v", s)
	}
	first := SocketState{Up: true, Buffer: 200, Drops: 5}
	second := SocketState{Up: true, Buffer: 100, Drops: 7}
	a := c.AddSocket(func() SocketState { return first })
	b := c.AddSocket(func() SocketState { return second })
	if s := l.Snapshot().Families[0]; !s.Up || s.Buffer != 100 || s.KernelDrops != 12 || s.Sockets != 2 {
		t.Errorf("two sockets: %+v", s)
	}
	first.Drops, second.Up = 9, false
	if s := l.Snapshot().Families[0]; s.Up || s.KernelDrops != 16 {
		t.Errorf("one is down: %+v", s)
	}
	second.Drops = 0 // it can no longer be asked
	b.Close()
	first.Drops = 10
	if s := l.Snapshot().Families[0]; !s.Up || s.KernelDrops != 17 || s.Buffer != 200 || s.Sockets != 1 {
		t.Errorf("one is closed: %+v", s)
	}
	a.Close()
	if s := l.Snapshot().Families[0]; s.KernelDrops != 17 || s.Up {
		t.Errorf("all are closed: %+v", s)
	}
}

func TestFindingsAreCountedByReason(t *testing.T) {
	l := New()
	c := l.Family(testFamily())
	c.Found(event.Findings{})
	c.Found(event.Findings{Unknown: 3})
	c.Found(event.Findings{Unknown: 1, Reason: event.BadText})
	s := l.Snapshot().Families[0]
	if s.Unknown != 4 {
		t.Errorf("got %d unknown attributes, want 4", s.Unknown)
	}
	for _, e := range s.DecodeErrors {
		if want := uint64(len(map[event.Reason]string{event.BadText: "1"}[e.Reason])); e.Count != want {
			t.Errorf("%s: got %d, want %d", e.Reason, e.Count, want)
		}
	}
}

func TestFamiliesComeByNumber(t *testing.T) {
	l := New("log")
	for _, number := range []int{15, 0, 9} {
		l.Family(&event.Family{Number: number})
	}
	s := l.Snapshot()
	if len(s.Families) != 3 || s.Families[0].Family.Number != 0 || s.Families[2].Family.Number != 15 {
		t.Errorf("got %+v", s.Families)
	}
	if l.Family(testFamily()).Account("no such output") != nil || l.Output("no such output") != nil {
		t.Error("an output that New was not given has counts")
	}
}

// TestSnapshotsBalanceWhileCountsMove has events come in and go out by every way, and looks all the time.
func TestSnapshotsBalanceWhileCountsMove(t *testing.T) {
	l := New("log", "web")
	f := testFamily()
	c := l.Family(f)
	var moving sync.WaitGroup
	for range 2 {
		moving.Go(func() {
			var b Batch
			for range 2000 {
				b.Datagram(52)
				for range 4 {
					b.Event(c.Slot(1, f.Types[1]))
				}
				b.Forged()
				c.Commit(&b)
				c.Synthetic(event.Drift, 2)
				for _, a := range c.accounts {
					a.Written(3, time.Millisecond)
					a.Filtered(1)
					a.Limited(1)
					a.Dropped(1)
				}
			}
		})
	}
	done := make(chan struct{})
	go func() { moving.Wait(); close(done) }()
	for ended := false; !ended; {
		select {
		case <-done:
			ended = true
		default:
		}
		s := l.Snapshot().Families[0]
		var events uint64
		for _, e := range s.Events {
			events += e.Count
		}
		if s.Messages != events+s.Forged || s.Datagrams != s.Forged {
			t.Fatalf("messages do not balance: %+v", s)
		}
		for _, cause := range s.Synthetic {
			events += cause.Count
		}
		for _, o := range s.Outputs {
			if o.Written+o.Filtered+o.Limited+o.Dropped+o.QueueEvents != events || o.QueueEvents > 2*6*2 && ended {
				t.Fatalf("events do not balance: %d, %+v", events, o)
			}
			if o.QueueEvents > events {
				t.Fatalf("more went out than came in: %+v", o)
			}
		}
	}
	if o := l.Snapshot().Families[0].Outputs[1]; o.QueueEvents != 0 || o.Written != 12000 {
		t.Errorf("at the end: %+v", o)
	}
}

func TestQueuesAreSummedUp(t *testing.T) {
	l := New("log")
	a := l.Family(testFamily()).Account("log")
	first := a.WatchQueue(func() (int, int) { return 10, 100 })
	a.WatchQueue(func() (int, int) { return 5, 100 })
	if o := l.Snapshot().Families[0].Outputs[0]; o.QueueBytes != 15 || o.QueueCapacity != 200 {
		t.Errorf("got %+v", o)
	}
	first.Close()
	if o := l.Snapshot().Families[0].Outputs[0]; o.QueueBytes != 5 || o.QueueCapacity != 100 {
		t.Errorf("after one is closed: %+v", o)
	}
}

func BenchmarkBatchOf64(b *testing.B) {
	f := testFamily()
	c := New("log").Family(f)
	var batch Batch
	b.ReportAllocs()
	for b.Loop() {
		for range 64 {
			batch.Datagram(52)
			batch.Event(c.Slot(3, f.Types[2]))
		}
		c.Commit(&batch)
	}
}
