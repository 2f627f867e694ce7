package pipeline

import (
	"context"
	"slices"
	"time"
)

// snapshot appends the queues as they are now, so that others may come and go during a turn.
func (w *worker) snapshot(to []*queue) []*queue {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append(to, w.queues...)
}

func (w *worker) remove(q *queue) {
	q.watch.Close()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.queues = slices.DeleteFunc(w.queues, func(other *queue) bool { return other == q })
}

// drained says whether all sources are closed and everything is written.
func (w *worker) drained() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.queues) == 1 && w.own.empty()
}

// abandon drops the events of all queues for good and returns how many that were.
func (w *worker) abandon() (queues []*queue, dropped int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.gone = true
	for _, q := range w.queues {
		dropped += q.abandon()
	}
	return w.queues, dropped
}

// tellLimits writes the limit records that are due, with all all of them, and returns when the next one is, nil for
// never.
func (w *worker) tellLimits(writing context.Context, all bool) (next <-chan time.Time, err error) {
	if !w.limiting {
		return nil, nil
	}
	w.mu.Lock()
	lanes := make([]*lane, 0, len(w.lanes))
	for _, l := range w.lanes {
		if l.limiter.held > 0 {
			lanes = append(lanes, l)
		}
	}
	w.mu.Unlock()

	now := time.Now()
	wait := limitEvery
	for _, l := range lanes {
		if left := l.limiter.left(now); left > 0 && !all {
			wait = min(wait, left)
			continue
		}
		if err := w.out.Write(writing, l.limiter.record(l.family), nil); err != nil {
			return nil, err
		}
	}
	w.limiting = false
	for _, l := range lanes {
		w.limiting = w.limiting || l.limiter.held > 0
	}
	if !w.limiting {
		return nil, nil
	}
	return time.After(wait), nil
}
