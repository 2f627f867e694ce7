// Package pipeline carries events from the sockets to the outputs. A Source takes the datagrams of one socket: it checks who
// sent them, cuts them into messages, counts them in the ledger and puts them into one bounded queue for each output.
// One goroutine for each output takes from its queues in turns, so that a flood of one socket does not delay the events
// of another, holds back what the family's rules say, and gives the rest to the output.
package pipeline

import (
	"context"
	"sync"
	"time"

	"go.uber.org/zap"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// Output is where events go. Its methods are called by one goroutine.
type Output interface {
	// Name is the output's label in the ledger.
	Name() string
	// Write takes one event; it must copy what it keeps. It waits while it cannot write. What became of the event it counts
	// in the account: written, once that is true, or dropped; account is nil for lines that are not events to the
	// ledger. It fails only when ctx ends, and has then counted all that it took.
	Write(ctx context.Context, e *event.Event, account *ledger.Account) error
	// Flush writes what Write left in a buffer, and fails as Write does. It is called when the queues are empty.
	Flush(ctx context.Context) error
}

// Config says how a Pipeline works.
type Config struct {
	Ledger   *ledger.Ledger
	Outputs  []Output      // at least one; the ledger knows their names
	Queue    int           // bytes that a queue may hold; there is one for each source and output
	WhenFull WhenFull      // what a source does when a queue is full
	Drain    time.Duration // how long Run goes on after its context ended, for what is in the queues
	Logger   *zap.Logger   // nil: silent
}

// WhenFull is what a source does with an event that finds a queue full.
type WhenFull uint8

// The ways.
const (
	Block WhenFull = iota // wait: the kernel's buffer fills next
	Drop                  // count it as dropped, and say so in the stream
)

// Pipeline is the way from sources to outputs.
type Pipeline struct {
	cfg     Config
	workers []*worker

	mu    sync.Mutex
	rules map[*event.Family]*ruleset
}

// New builds a pipeline. Nothing is written before Run.
func New(cfg Config) *Pipeline {
	if cfg.Logger == nil {
		cfg.Logger = zap.NewNop()
	}
	p := &Pipeline{cfg: cfg, rules: make(map[*event.Family]*ruleset)}
	for _, out := range cfg.Outputs {
		p.workers = append(p.workers, newWorker(out, cfg.Logger))
	}
	return p
}

// Run writes until ctx ended and then until all sources are closed and all queues empty, but no longer than Drain. What
// is left then is counted as dropped, and sources no longer wait.
func (p *Pipeline) Run(ctx context.Context) {
	// Outputs go on when ctx ends: what they are cut short by is the end of the drain.
	writing, giveUp := context.WithCancel(context.WithoutCancel(ctx))
	defer giveUp()
	stop := context.AfterFunc(ctx, func() {
		deadline := time.AfterFunc(p.cfg.Drain, giveUp)
		context.AfterFunc(writing, func() { deadline.Stop() })
	})
	defer stop()

	var running sync.WaitGroup
	for _, w := range p.workers {
		running.Go(func() { w.run(ctx, writing) })
	}
	running.Wait()
}

// SetRules changes what is held back of a family from its next event on. Queues and counts stay.
func (p *Pipeline) SetRules(f *event.Family, r Rules) {
	p.ruleset(f).current.Store(&r)
}

func (p *Pipeline) ruleset(f *event.Family) *ruleset {
	p.mu.Lock()
	defer p.mu.Unlock()
	known, ok := p.rules[f]
	if !ok {
		known = &ruleset{}
		known.current.Store(&Rules{})
		p.rules[f] = known
	}
	return known
}
