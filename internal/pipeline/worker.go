package pipeline

import (
	"context"
	"sync"

	"go.uber.org/zap"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// worker is the goroutine of one output.
type worker struct {
	out    Output
	logger *zap.Logger
	signal chan struct{} // something was put into a queue

	mu     sync.Mutex
	queues []*queue
	own    *queue // nlmond's own lines; one of queues
	lanes  map[*event.Family]*lane
	gone   bool // has given up: queues that come are abandoned at once

	limiting bool        // a lane has events to sum up; only run knows
	event    event.Event // that is being written; it would be allocated anew in write
}

func newWorker(out Output, logger *zap.Logger) *worker {
	w := &worker{out: out, logger: logger, signal: make(chan struct{}, 1), lanes: make(map[*event.Family]*lane)}
	w.own = newQueue(nil, ownCapacity, Drop, w.wake)
	w.add(w.own)
	return w
}

// wake lets run look at its queues. It never waits.
func (w *worker) wake() {
	select {
	case w.signal <- struct{}{}:
	default:
	}
}

// lane is the family's way through this output, made at its first mention.
func (w *worker) lane(f *event.Family, counts *ledger.Family, rules *ruleset) *lane {
	w.mu.Lock()
	defer w.mu.Unlock()
	l, ok := w.lanes[f]
	if !ok {
		l = &lane{family: f, account: counts.Account(w.out.Name()), rules: rules}
		w.lanes[f] = l
	}
	return l
}

func (w *worker) add(q *queue) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.queues = append(w.queues, q)
	if w.gone {
		q.abandon()
	}
}

// run writes until ctx ended and all queues are closed and empty, or until writing ends. Then it gives up what is left, and
// tries once to write that it did.
func (w *worker) run(ctx, writing context.Context) {
	err := w.work(ctx, writing)
	queues, dropped := w.abandon()
	if err == nil {
		return
	}
	w.logger.Error("events dropped at the end: their output did not take them in time",
		zap.String("output", w.out.Name()), zap.Int("dropped", dropped), zap.Error(err))
	for _, q := range queues {
		for b := q.take(); b != nil; b = q.take() {
			if err := w.write(writing, q, b); err != nil {
				return
			}
		}
	}
	_ = w.out.Flush(writing) // the logger knows already that it does not work
}

func (w *worker) work(ctx, writing context.Context) error {
	ended := ctx.Done()
	var round []*queue
	for {
		round = w.snapshot(round[:0])
		busy, err := w.turn(writing, round)
		if err != nil {
			return err
		}
		next, err := w.tellLimits(writing, ended == nil && !busy)
		if err != nil {
			return err
		}
		if busy {
			continue
		}
		if err := w.out.Flush(writing); err != nil {
			return err
		}
		if ended == nil && w.drained() {
			return nil
		}
		select {
		case <-w.signal:
		case <-next:
		case <-ended:
			ended = nil
		case <-writing.Done():
			return writing.Err()
		}
	}
}

// turn takes one block of each queue: no family waits for more than one block of each other.
func (w *worker) turn(writing context.Context, round []*queue) (busy bool, err error) {
	for _, q := range round {
		b := q.take()
		if b == nil {
			if q.done() {
				w.remove(q)
			}
			continue
		}
		busy = true
		err := w.write(writing, q, b)
		if err != nil {
			q.forsake(b)
		}
		q.release(b)
		if err != nil {
			return busy, err
		}
	}
	return busy, nil
}

// write gives the events of a block to the output.
func (w *worker) write(writing context.Context, q *queue, b *block) error {
	e := &w.event
	for b.next(e) {
		var account *ledger.Account
		if e.Kind == event.Message {
			v := q.lane.judge(e)
			if v == limited {
				w.limiting = true
			}
			if v != pass {
				continue
			}
			account = q.lane.account
		}
		if err := w.out.Write(writing, e, account); err != nil {
			return err
		}
	}
	return nil
}
