package pipeline

import (
	"sync"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// spareBlocks is how many empty blocks a queue keeps, so that common bursts take no new memory. What a storm took beyond
// that goes back.
const spareBlocks = 8

// queue is what lies between one source and one output.
type queue struct {
	lane     *lane // nil for nlmond's own lines
	capacity int   // bytes
	whenFull WhenFull
	wake     func()             // tells the output's goroutine that there is something
	watch    *ledger.QueueWatch // nil as lane

	mu     sync.Mutex
	room   sync.Cond // capacity came free, or nobody waits for it any more
	blocks []*block  // oldest first
	spare  []*block
	held   int // bytes in blocks and in those that the output has taken
	lost   losses
	closed bool // nothing more is put in
	gone   bool // nothing more is taken out
}

func newQueue(l *lane, capacity int, whenFull WhenFull, wake func()) *queue {
	q := &queue{lane: l, capacity: capacity, whenFull: whenFull, wake: wake}
	q.room.L = &q.mu
	if l != nil {
		q.watch = l.account.WatchQueue(q.fill)
	}
	return q
}

// put copies events into the queue; the caller wakes the output. Where the queue is full it waits or drops, as
// configured; it never waits once the queue is closed or the output has given up.
func (q *queue) put(events []event.Event) {
	for {
		events = events[q.offer(events):]
		if len(events) == 0 {
			return
		}
		q.wake()
		q.await(cost(&events[0]))
	}
}

// offer takes what there is room for and returns how many events it dealt with.
func (q *queue) offer(events []event.Event) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.gone {
		q.drop(events)
		return len(events)
	}
	for i := range events {
		e := &events[i]
		if !q.fits(cost(e)) {
			if q.whenFull == Block && !q.closed {
				return i
			}
			q.lose(events[i:])
			return len(events)
		}
		q.tellLost()
		q.append(e)
	}
	return len(events)
}

// fits says whether there is room for n bytes: in an empty queue always, so that no event is too big. After a loss
// a quarter must be free, so that there are few long gaps rather than many short ones.
func (q *queue) fits(n int) bool {
	if q.lost.queue.n > 0 {
		return q.held <= q.capacity/4*3
	}
	return q.held == 0 || q.held+n <= q.capacity
}

// await returns when offer can go on with an event of n bytes. It waits for room for some more than that, or the two
// goroutines would wake each other for every event.
func (q *queue) await(n int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	n = max(n, min(blockBytes/2, q.capacity/4))
	for !q.gone && !q.closed && q.held > 0 && q.held+n > q.capacity {
		q.room.Wait()
	}
}

// tell puts a line that is no event into the queue, whatever the capacity: there are few of them.
func (q *queue) tell(e *event.Event) {
	q.mu.Lock()
	if !q.gone {
		q.tellLost()
		q.append(e)
	}
	q.mu.Unlock()
	q.wake()
}

// append puts an event behind the others, whatever the capacity.
func (q *queue) append(e *event.Event) {
	if n := len(q.blocks); n > 0 && q.blocks[n-1].add(e) {
		q.held += cost(e)
		return
	}
	q.blocks = append(q.blocks, q.block(len(e.Bytes)))
	q.blocks[len(q.blocks)-1].add(e)
	q.held += cost(e)
}

// block is an empty block with room for n bytes.
func (q *queue) block(n int) *block {
	if last := len(q.spare) - 1; last >= 0 && n <= blockBytes-recordLen {
		b := q.spare[last]
		q.spare = q.spare[:last]
		return b
	}
	return newBlock(q.family(), n)
}

// family is whose events the queue holds, nil for nlmond's own lines.
func (q *queue) family() *event.Family {
	if q.lane == nil {
		return nil
	}
	return q.lane.family
}

// take removes the oldest block, nil where there is none. It must be given back by release.
func (q *queue) take() *block {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.blocks) == 0 {
		return nil
	}
	b := q.blocks[0]
	n := copy(q.blocks, q.blocks[1:])
	q.blocks[n] = nil
	q.blocks = q.blocks[:n]
	return b
}

// release gives a block back that the output is done with.
func (q *queue) release(b *block) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.held -= b.cost()
	b.reset()
	if b.common() && len(q.spare) < spareBlocks {
		q.spare = append(q.spare, b)
	}
	if q.fits(recordLen + oddLen) {
		q.tellLost()
	}
	q.room.Broadcast()
}

// fill is how many bytes are in the queue, and how many may be.
func (q *queue) fill() (bytes, capacity int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.held, q.capacity
}

// close says that nothing more comes. What is in the queue stays for the output.
func (q *queue) close() {
	q.mu.Lock()
	q.closed = true
	q.room.Broadcast()
	q.mu.Unlock()
	q.wake()
}

// done says whether the queue is closed and empty.
func (q *queue) done() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.closed && len(q.blocks) == 0
}

// abandon drops the events in the queue and all that still come: the output has given up. Lines that are no events stay, with
// the loss behind them, for a last attempt. It returns how many events it dropped.
func (q *queue) abandon() (dropped int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	left := q.blocks
	q.blocks, q.spare, q.held, q.gone = nil, nil, 0, true
	for _, b := range left {
		dropped += q.forget(b)
	}
	q.tellLost()
	q.room.Broadcast()
	return dropped
}

// forsake drops the events of a block that the output had taken and not read.
func (q *queue) forsake(b *block) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.forget(b)
}

// forget drops the events of a block that are not read, and keeps the lines that are no events.
func (q *queue) forget(b *block) (dropped int) {
	var e event.Event
	for b.next(&e) {
		if e.Kind == event.Message {
			dropped += q.lose([]event.Event{e})
		} else {
			q.append(&e)
		}
	}
	return dropped
}

// drop counts events that will never be written, and returns how many they are to the ledger.
func (q *queue) drop(events []event.Event) int {
	n := countMessages(events)
	if n > 0 {
		q.lane.account.Dropped(n)
	}
	return n
}

// countMessages is how many of them are events to the ledger.
func countMessages(events []event.Event) (n int) {
	for i := range events {
		if events[i].Kind == event.Message {
			n++
		}
	}
	return n
}

// empty says whether nothing is left to take.
func (q *queue) empty() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.blocks) == 0
}
