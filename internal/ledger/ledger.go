// Package ledger holds the counts that prove what became of every datagram, message and event. Three equations hold in
// every snapshot, also while traffic runs:
//
//	datagrams: what the kernel sent = Datagrams + KernelDrops
//	messages:  Messages = Σ Events + Merged + Forged
//	per output: Σ Events + Σ Synthetic = Written + Filtered + Limited + Dropped + QueueEvents
//
// They hold because an event is counted as come in before it is given to a queue, because what comes in is counted
// a batch at a time under one lock, and because a snapshot reads what went out before what came in: the difference is
// what is on its way.
package ledger

import (
	"cmp"
	"slices"
	"sync"

	"github.com/nlmond/nlmond/internal/event"
)

// Ledger is the counts of one run.
type Ledger struct {
	outputs []*Output

	mu       sync.Mutex
	families map[*event.Family]*Family
}

// New opens a ledger for outputs of these names. Every family has an account with each of them.
func New(outputs ...string) *Ledger {
	l := &Ledger{families: make(map[*event.Family]*Family)}
	for _, name := range outputs {
		l.outputs = append(l.outputs, &Output{name: name})
	}
	return l
}

// Family is the counts of a family, opened at its first mention. They last as long as the ledger: a family that a
// reload took out and another brings back goes on counting where it stopped.
func (l *Ledger) Family(f *event.Family) *Family {
	l.mu.Lock()
	defer l.mu.Unlock()
	known, ok := l.families[f]
	if !ok {
		known = newFamily(f, l.outputs)
		l.families[f] = known
	}
	return known
}

// Output is what is counted for an output as a whole, nil for a name that New was not given.
func (l *Ledger) Output(name string) *Output {
	for _, o := range l.outputs {
		if o.name == name {
			return o
		}
	}
	return nil
}

// Snapshot is the state of all counts. It asks every socket for its drops, so it shows them as they are now. Families
// come sorted by number.
func (l *Ledger) Snapshot() Snapshot {
	l.mu.Lock()
	families := make([]*Family, 0, len(l.families))
	for _, f := range l.families {
		families = append(families, f)
	}
	l.mu.Unlock()
	slices.SortFunc(families, func(a, b *Family) int { return cmp.Compare(a.family.Number, b.family.Number) })

	var s Snapshot
	for _, f := range families {
		s.Families = append(s.Families, f.snapshot())
	}
	for _, o := range l.outputs {
		s.Outputs = append(s.Outputs, OutputSnapshot{Name: o.name, WriteErrors: o.writeErrors.Load()})
	}
	return s
}
