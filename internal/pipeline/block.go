package pipeline

import (
	"encoding/binary"
	"slices"

	"github.com/nlmond/nlmond/internal/event"
)

// blockBytes is the size of a block, which is what passes from a source to an output at once: the quantum of fairness. It is
// big enough for a batch of common messages and small enough that an idle family costs little.
const blockBytes = 32 << 10

// recordLen is what an event takes in a block beside its bytes.
const recordLen = 40

// oddLen is what an event takes in addition where a record cannot hold it: the size of event.Event.
const oddLen = 96

// block holds events in the order of their arrival: a record each, then the bytes of its message. There are no pointers in it for
// the garbage collector to follow, however many events wait. The few events that a record cannot describe lie beside.
type block struct {
	family *event.Family
	buf    []byte
	read   int // of buf
	odd    []event.Event
	used   int // of odd
}

// newBlock makes an empty block with room for a first message of n bytes.
func newBlock(f *event.Family, n int) *block {
	return &block{family: f, buf: make([]byte, 0, max(recordLen+n, blockBytes))}
}

// malformations is the place of each reason in a record.
var malformations = [...]event.Reason{
	event.OK, event.Truncated, event.Short, event.BadLength, event.TooDeep, event.BadText,
}

// isOdd says whether a record cannot describe the event: it has a note, or its type or reason is in no table.
func isOdd(e *event.Event) bool {
	if e.Kind != event.Message || e.Note != nil || e.Type.Index >= min(len(e.Family.Types), 1<<16) ||
		e.Family.Types[e.Type.Index] != e.Type {
		return true
	}
	return e.Malformed != event.OK && !slices.Contains(malformations[:], e.Malformed)
}

// cost is what an event takes of a queue's capacity, in bytes.
func cost(e *event.Event) int {
	if isOdd(e) {
		return recordLen + len(e.Bytes) + oddLen
	}
	return recordLen + len(e.Bytes)
}

// cost is what the block's events take of a queue's capacity.
func (b *block) cost() int { return len(b.buf) + len(b.odd)*oddLen }

// add copies an event into the block, or says that it does not fit.
func (b *block) add(e *event.Event) bool {
	start := len(b.buf)
	end := start + recordLen
	if end+len(e.Bytes) > cap(b.buf) {
		return false
	}
	b.buf = b.buf[:end]
	r := (*record)(b.buf[start:end])
	if isOdd(e) {
		b.odd = append(b.odd, *e)
		r.putOdd(len(e.Bytes))
	} else {
		r.put(e)
	}
	b.buf = append(b.buf, e.Bytes...)
	return true
}

// next reads the oldest event that was not read yet into e, whose bytes are then the block's; false where there is none.
func (b *block) next(e *event.Event) bool {
	if b.read == len(b.buf) {
		return false
	}
	r := (*record)(b.buf[b.read : b.read+recordLen])
	start := b.read + recordLen
	b.read = start + r.length()
	if r.odd() {
		*e = b.odd[b.used]
		b.used++
	} else {
		e.Family, e.Note = b.family, nil
		r.get(e)
	}
	e.Bytes = b.buf[start:b.read:b.read]
	return true
}

// reset empties the block for the next use.
func (b *block) reset() {
	clear(b.odd)
	b.buf, b.read, b.odd, b.used = b.buf[:0], 0, b.odd[:0], 0
}

// common says whether the block is of the usual size and worth keeping.
func (b *block) common() bool { return cap(b.buf) == blockBytes && cap(b.odd) <= 64 }

// record describes an event: time (8 bytes), length of the message, group, portid, sender, nsid (4 each), number, place of the
// type in the family's table (2 each), cause, action, reason, whether it is an odd one (1 each).
type record [recordLen]byte

func (r *record) put(e *event.Event) {
	binary.NativeEndian.PutUint64(r[0:], uint64(e.Time))
	binary.NativeEndian.PutUint32(r[8:], uint32(len(e.Bytes)))
	binary.NativeEndian.PutUint32(r[12:], e.Group)
	binary.NativeEndian.PutUint32(r[16:], e.Portid)
	binary.NativeEndian.PutUint32(r[20:], e.Sender)
	binary.NativeEndian.PutUint32(r[24:], uint32(e.Nsid))
	binary.NativeEndian.PutUint16(r[28:], e.Number)
	binary.NativeEndian.PutUint16(r[30:], uint16(e.Type.Index))
	r[32], r[33], r[34], r[35] = byte(e.Cause), byte(e.Action), 0, 0
	if e.Malformed != event.OK {
		r[34] = byte(slices.Index(malformations[:], e.Malformed))
	}
}

// get reads all that put wrote but the message.
func (r *record) get(e *event.Event) {
	e.Kind = event.Message
	e.Time = int64(binary.NativeEndian.Uint64(r[0:]))
	e.Group = binary.NativeEndian.Uint32(r[12:])
	e.Portid = binary.NativeEndian.Uint32(r[16:])
	e.Sender = binary.NativeEndian.Uint32(r[20:])
	e.Nsid = int32(binary.NativeEndian.Uint32(r[24:]))
	e.Number = binary.NativeEndian.Uint16(r[28:])
	e.Type = e.Family.Types[binary.NativeEndian.Uint16(r[30:])]
	e.Cause, e.Action = event.Cause(r[32]), event.Action(r[33])
	e.Malformed = malformations[r[34]]
}

func (r *record) putOdd(length int) {
	binary.NativeEndian.PutUint32(r[8:], uint32(length))
	r[35] = 1
}

func (r *record) length() int { return int(binary.NativeEndian.Uint32(r[8:])) }

func (r *record) odd() bool { return r[35] == 1 }
