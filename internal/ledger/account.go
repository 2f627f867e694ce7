package ledger

import (
	"sync"
	"sync/atomic"
	"time"
)

// Output is what is counted for an output as a whole.
type Output struct {
	name        string
	writeErrors atomic.Uint64
	latency     latency
}

// WriteError counts a failed attempt to write.
func (o *Output) WriteError() { o.writeErrors.Add(1) }

// Account is what became of one family's events at one output.
type Account struct {
	family *Family
	output *Output

	written, filtered, limited, dropped, filterErrors atomic.Uint64

	mu     sync.Mutex
	queues []*QueueWatch
}

// Family is the family whose account it is.
func (a *Account) Family() *Family { return a.family }

// Written counts n events that the output has safely given away, all received the same time ago.
func (a *Account) Written(n int, ago time.Duration) {
	a.written.Add(uint64(n))
	a.output.latency.observe(ago, uint64(n))
}

// Filtered counts n events that the filter held back.
func (a *Account) Filtered(n int) { a.filtered.Add(uint64(n)) }

// Limited counts n events beyond the limit.
func (a *Account) Limited(n int) { a.limited.Add(uint64(n)) }

// Dropped counts n events that were lost within nlmond.
func (a *Account) Dropped(n int) { a.dropped.Add(uint64(n)) }

// FilterError counts an event that the filter could not judge. The event itself is counted as what it became.
func (a *Account) FilterError() { a.filterErrors.Add(1) }

// QueueWatch is one queue of an account.
type QueueWatch struct {
	account *Account
	probe   func() (bytes, capacity int)
}

// WatchQueue makes a queue part of the account's queue bytes and capacity until Close. probe must not use the ledger.
func (a *Account) WatchQueue(probe func() (bytes, capacity int)) *QueueWatch {
	w := &QueueWatch{account: a, probe: probe}
	a.mu.Lock()
	a.queues = append(a.queues, w)
	a.mu.Unlock()
	return w
}

// Close takes the queue out of the account.
func (w *QueueWatch) Close() {
	w.account.mu.Lock()
	defer w.account.mu.Unlock()
	for i, q := range w.account.queues {
		if q == w {
			w.account.queues = append(w.account.queues[:i:i], w.account.queues[i+1:]...)
			return
		}
	}
}

// snapshot leaves QueueEvents open: that needs what came in, which is read later.
func (a *Account) snapshot() AccountSnapshot {
	s := AccountSnapshot{
		Output:       a.output.name,
		Written:      a.written.Load(),
		Filtered:     a.filtered.Load(),
		Limited:      a.limited.Load(),
		Dropped:      a.dropped.Load(),
		FilterErrors: a.filterErrors.Load(),
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, q := range a.queues {
		bytes, capacity := q.probe()
		s.QueueBytes += bytes
		s.QueueCapacity += capacity
	}
	return s
}
