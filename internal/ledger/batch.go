package ledger

import "github.com/nlmond/nlmond/internal/event"

// Batch is what one receive call brought, counted without a lock by the one goroutine that reads a socket.
type Batch struct {
	in    intake
	slots []uint32
}

// Datagram counts one datagram of n bytes.
func (b *Batch) Datagram(n int) {
	b.in.datagrams++
	b.in.bytes += uint64(n)
}

// Event counts a message that is an event. slot is from Family.Slot.
func (b *Batch) Event(slot uint32) {
	b.in.messages++
	b.slots = append(b.slots, slot)
}

// Forged counts a message whose sender is not the kernel.
func (b *Batch) Forged() {
	b.in.messages++
	b.in.forged++
}

// Merged counts a message that became part of another message's event, or repeats one.
func (b *Batch) Merged() {
	b.in.messages++
	b.in.merged++
}

// Slot is the place where events of a type that came by a group are counted.
func (f *Family) Slot(group uint32, t *event.Type) uint32 {
	var place uint16
	if group < uint32(len(f.direct)) {
		place = f.direct[group]
	} else {
		place = f.search(group)
	}
	index := t.Index
	if index >= len(f.types) {
		index = 0
	}
	return uint32(place)*uint32(len(f.types)) + uint32(index)
}

// Commit adds a batch at once, and empties it. It comes before its events are given to a queue.
func (f *Family) Commit(b *Batch) {
	f.mu.Lock()
	f.in.datagrams += b.in.datagrams
	f.in.bytes += b.in.bytes
	f.in.messages += b.in.messages
	f.in.merged += b.in.merged
	f.in.forged += b.in.forged
	for _, slot := range b.slots {
		f.events[slot]++
	}
	f.mu.Unlock()
	b.in, b.slots = intake{}, b.slots[:0]
}
