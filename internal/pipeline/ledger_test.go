package pipeline_test

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// TestEquationsHoldWhileTrafficRuns sends from several sockets of two families to two outputs, one of which is slow, and
// looks at the ledger all the time.
func TestEquationsHoldWhileTrafficRuns(t *testing.T) {
	for _, whenFull := range []pipeline.WhenFull{pipeline.Block, pipeline.Drop} {
		t.Run([]string{"block", "drop"}[whenFull], func(t *testing.T) {
			slow := &recorder{name: "slow", gate: make(chan struct{})}
			p := run(t, pipeline.Config{
				Outputs: []pipeline.Output{&recorder{name: "fast"}, slow}, Queue: 8 << 10, WhenFull: whenFull,
			})
			families := []*event.Family{family("one", 1), family("two", 2)}
			filter, err := pipeline.CompileFilter(`data.number % 3 != 0`)
			if err != nil {
				t.Fatal(err)
			}
			p.SetRules(families[0], pipeline.Rules{Filter: filter})
			p.SetRules(families[1], pipeline.Rules{Limit: pipeline.Limit{Events: 100, Per: 1e9}})

			var sending sync.WaitGroup
			for i := range 4 {
				s := p.Source(families[i%2], nil)
				sending.Go(func() {
					defer s.Close()
					send(s, 300)
				})
			}
			allSent := make(chan struct{})
			go func() { sending.Wait(); close(allSent) }()
			go func() {
				defer close(slow.gate) // then it is open
				for {
					select {
					case slow.gate <- struct{}{}:
					case <-allSent:
						return
					}
				}
			}()

			snapshots := 0
			for sent := false; !sent; snapshots++ {
				select {
				case <-allSent:
					sent = true
				default:
				}
				for _, s := range p.book.Snapshot().Families {
					if err := balance(s); err != nil {
						t.Fatalf("snapshot %d: %v: %+v", snapshots, err, s)
					}
				}
			}
			p.end()
			for _, f := range families {
				checkFinal(t, p.of(t, f), whenFull)
			}
		})
	}
}

// send gives a source n batches with all kinds of datagrams.
func send(s *pipeline.Source, n int) {
	for i := range n {
		several := append(padded(numbered(typeNew, uint32(i), "first")), numbered(typeDel, uint32(i), "second")...)
		forged := datagram(numbered(typeNew, 0, "forged"))
		forged.Sender = 4711
		lying := numbered(typeNew, 1, "")
		lying[0] = 200
		s.Handle([]event.Datagram{datagram(several), datagram(numbered(999, rand.Uint32(), "")), forged, datagram(lying), datagram(nil)}, event.Empty)
		if i%50 == 0 {
			s.Lost(3, 1, 2)
			s.Synthetic([]event.Event{{Cause: event.Resync, Type: &event.Type{Index: 1}, Bytes: numbered(typeNew, 5, "")}})
		}
	}
}

func checkFinal(t *testing.T, s ledger.FamilySnapshot, whenFull pipeline.WhenFull) {
	t.Helper()
	if err := balance(s); err != nil {
		t.Errorf("%s at the end: %v: %+v", s.Family.Name, err, s)
	}
	const batches = 2 * 300
	if s.Datagrams != 5*batches || s.Messages != 6*batches || s.Forged != batches {
		t.Errorf("%s: want %d datagrams, %d messages, %d forged, got %+v", s.Family.Name, 5*batches, 6*batches, batches, s)
	}
	want := map[string]uint64{"link new": 2 * batches, "link del": batches, "link unknown": 2 * batches}
	for _, e := range s.Events {
		if key := fmt.Sprint(e.Group, " ", e.Type); want[key] != e.Count {
			t.Errorf("%s: %s counted %d times, want %d", s.Family.Name, key, e.Count, want[key])
		}
	}
	for _, o := range s.Outputs {
		if o.QueueEvents != 0 || o.QueueBytes != 0 {
			t.Errorf("%s: %d events, %d bytes left in the queue to %s", s.Family.Name, o.QueueEvents, o.QueueBytes, o.Output)
		}
		if o.Written == 0 || whenFull == pipeline.Block && o.Filtered+o.Limited == 0 {
			t.Errorf("%s: nothing written or nothing held back: %+v", s.Family.Name, o)
		}
		if whenFull == pipeline.Block && o.Dropped != 0 {
			t.Errorf("%s: dropped %d though it may wait", s.Family.Name, o.Dropped)
		}
	}
}
