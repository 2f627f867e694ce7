package pipeline

import "github.com/nlmond/nlmond/internal/event"

// A block is what passes from a source to an output at once: the quantum of fairness. Both its parts are big enough for
// a batch of common messages and small enough that an idle family costs little.
const (
	blockEvents = 256
	blockBytes  = 32 << 10
)

// eventCost is what an event takes in a queue beside its bytes: the size of event.Event.
const eventCost = 96

// block holds events and the bytes that they point to. The bytes never move: events that do not fit go to the next block.
type block struct {
	events []event.Event
	bytes  []byte
	cost   int
}

// newBlock makes an empty block with room for a first message of n bytes.
func newBlock(n int) *block {
	return &block{events: make([]event.Event, 0, blockEvents), bytes: make([]byte, 0, max(n, blockBytes))}
}

// add copies an event into the block, or says that it does not fit.
func (b *block) add(e *event.Event) bool {
	start := len(b.bytes)
	if len(b.events) == cap(b.events) || start+len(e.Bytes) > cap(b.bytes) {
		return false
	}
	b.bytes = append(b.bytes, e.Bytes...)
	b.events = append(b.events, *e)
	b.events[len(b.events)-1].Bytes = b.bytes[start:len(b.bytes):len(b.bytes)]
	b.cost += cost(e)
	return true
}

// reset empties the block for the next use. References in old events are let go when they are overwritten.
func (b *block) reset() {
	b.events, b.bytes, b.cost = b.events[:0], b.bytes[:0], 0
}

// common says whether the block is of the usual size and worth keeping.
func (b *block) common() bool { return cap(b.bytes) == blockBytes }

// cost is what an event takes of a queue's capacity, in bytes.
func cost(e *event.Event) int { return eventCost + len(e.Bytes) }
