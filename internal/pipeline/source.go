package pipeline

import (
	"encoding/binary"
	"slices"
	"time"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// maxScratch is how many messages a source collects before it passes them on: more than a batch has from any kernel, and
// a bound for datagrams of nothing but tiny messages.
const maxScratch = 1024

// Source takes what one socket of a family receives. It is a listener's handler; its methods but Close are called by one
// goroutine at a time.
type Source struct {
	family  *event.Family
	counts  *ledger.Family
	observe func(*event.Event)
	unknown *event.Type
	queues  []*queue // one for each output

	batch  ledger.Batch
	events []event.Event // what a batch brought, its bytes still the datagrams'
	asleep int           // how many of them are in the queues since the outputs were woken
	forged forgedRecord
}

// Source makes the source for one socket of a family. observe, if not nil, sees each event after it was counted and
// before any output, in the kernel's order; it must not keep the event's bytes. The caller closes the source.
func (p *Pipeline) Source(f *event.Family, observe func(*event.Event)) *Source {
	s := &Source{family: f, counts: p.cfg.Ledger.Family(f), observe: observe, unknown: unknownType(f)}
	s.forged.source = s
	rules := p.ruleset(f)
	for _, w := range p.workers {
		l := w.lane(f, s.counts, rules)
		q := newQueue(l, p.cfg.Queue, p.cfg.WhenFull, w.wake)
		w.add(q)
		s.queues = append(s.queues, q)
	}
	return s
}

const (
	// sleepUntil is how many events are put into the queues before the outputs are woken, while more come at once:
	// waking costs as much as some events do.
	sleepUntil = 512
	// readAhead is how many bytes may be in a queue before the source takes a nap after each batch. As long as the kernel
	// has room, what waits there is not copied about and the outputs find what they read still in the processor's cache.
	readAhead = 256 << 10
	nap       = 250 * time.Microsecond
)

// Handle takes a batch of datagrams; left is what the kernel still has. With Block it waits while a queue is full.
func (s *Source) Handle(batch []event.Datagram, left event.Backlog) {
	for i := range batch {
		d := &batch[i]
		s.batch.Datagram(len(d.Bytes))
		if d.Sender != 0 && (s.family.Genuine == nil || !s.family.Genuine(d)) {
			s.refuse(d)
			continue
		}
		s.read(d)
	}
	s.pass()
	if left == event.Empty || s.asleep >= sleepUntil {
		s.wake()
	}
	if left == event.Some && s.isAhead() {
		s.wake()
		time.Sleep(nap)
	}
}

// isAhead says whether an output is behind by more than readAhead.
func (s *Source) isAhead() bool {
	for _, q := range s.queues {
		if held, _ := q.fill(); held > readAhead {
			return true
		}
	}
	return false
}

// Lost tells of n datagrams that the kernel dropped between two times in nanoseconds since 1970. They are counted where
// the ledger asks the socket.
func (s *Source) Lost(n uint64, since, until int64) {
	for _, q := range s.queues {
		q.tellKernel(n, since, until)
	}
}

// Synthetic takes events of the family that the kernel did not announce: each says its cause. Their bytes are copied.
func (s *Source) Synthetic(events []event.Event) {
	for i := range events {
		events[i].Family = s.family
		s.counts.Synthetic(events[i].Cause, 1)
	}
	for _, q := range s.queues {
		q.put(events)
		q.wake()
	}
}

// Close says that nothing more comes. What is in the queues is still written; a Handle that waits for room waits no
// longer. It may be called by any goroutine, once.
func (s *Source) Close() {
	s.forged.close()
	for _, q := range s.queues {
		q.close()
	}
}

// read cuts a datagram into messages and makes an event of each. Even an empty datagram is a message.
func (s *Source) read(d *event.Datagram) {
	for rest, more := d.Bytes, true; more; more = len(rest) > 0 {
		e := s.next()
		e.Bytes, rest, e.Malformed = cut(s.family.Framing, rest, d.Truncated)
		e.Time, e.Group, e.Sender, e.Nsid = d.Time, d.Group, d.Sender, d.Nsid
		s.classify(e)
		s.batch.Event(s.counts.Slot(e.Group, e.Type))
		if len(s.events) == maxScratch {
			s.pass()
		}
	}
}

// next is a fresh event of the family at the end of the collected ones.
func (s *Source) next() *event.Event {
	n := len(s.events)
	s.events = slices.Grow(s.events, 1)[:n+1]
	e := &s.events[n]
	*e = event.Event{Family: s.family}
	return e
}

// pass counts the collected events, then gives them to the queues. The order is what the ledger's equations rest on.
func (s *Source) pass() {
	s.counts.Commit(&s.batch)
	if s.observe != nil {
		for i := range s.events {
			s.observe(&s.events[i])
		}
	}
	if len(s.events) > 0 {
		for _, q := range s.queues {
			q.put(s.events)
		}
	}
	s.asleep += len(s.events)
	s.events = s.events[:0]
}

// wake lets the outputs take what was put into their queues.
func (s *Source) wake() {
	if s.asleep == 0 {
		return
	}
	s.asleep = 0
	for _, q := range s.queues {
		q.wake()
	}
}

// classify finds the event's type. Without a codec only the number is known.
func (s *Source) classify(e *event.Event) {
	if s.family.Codec != nil {
		s.family.Codec.Classify(e)
		if e.Type != nil {
			return
		}
	}
	e.Type = s.unknown
	if s.family.Framing == event.Netlink && len(e.Bytes) >= headerLen {
		e.Number = binary.NativeEndian.Uint16(e.Bytes[4:])
		e.Portid = binary.NativeEndian.Uint32(e.Bytes[12:])
	}
}
