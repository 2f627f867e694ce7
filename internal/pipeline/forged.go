package pipeline

import (
	"encoding/hex"
	"strconv"
	"sync"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

const (
	forgedEvery = time.Second // at most one record of forged messages for each source
	forgedBytes = 256         // of the datagram that a record shows
)

// forgedRecord turns forged datagrams into records, the first at once, those of the next second together in one more.
type forgedRecord struct {
	source *Source

	mu      sync.Mutex
	timer   *time.Timer // runs while records are held back
	held    *event.Note // the newest that is not told; nil where none is
	heldAt  int64
	count   uint64 // messages that held stands for
	closed  bool
	quieted bool // the timer runs
}

// refuse counts the messages of a datagram whose sender is not the kernel, and tells of it.
func (s *Source) refuse(d *event.Datagram) {
	messages := uint64(0)
	first := event.Event{Family: s.family, Time: d.Time, Group: d.Group, Sender: d.Sender, Nsid: d.Nsid}
	for rest, more := d.Bytes, true; more; more = len(rest) > 0 {
		var message []byte
		message, rest, _ = cut(s.family.Framing, rest, d.Truncated)
		if messages == 0 {
			first.Bytes = message
			s.classify(&first)
		}
		messages++
		s.batch.Forged()
	}
	s.forged.add(d, &first, messages)
}

// add tells of a datagram or keeps it for the record of this second.
func (r *forgedRecord) add(d *event.Datagram, first *event.Event, messages uint64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return
	}
	r.count += messages
	if !r.quieted {
		r.tell(forgedNote(r.source.family, d, first), d.Time)
		r.quieted = true
		r.timer = time.AfterFunc(forgedEvery, r.expire)
		return
	}
	if r.held == nil {
		r.held, r.heldAt = forgedNote(r.source.family, d, first), d.Time
	}
}

// expire ends a second: what was held back is told, and starts the next one.
func (r *forgedRecord) expire() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return
	}
	if r.held == nil {
		r.quieted = false
		return
	}
	r.tell(r.held, r.heldAt)
	r.timer.Reset(forgedEvery)
}

// close tells what is held back.
func (r *forgedRecord) close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closed = true
	if r.timer != nil {
		r.timer.Stop()
	}
	if r.held != nil {
		r.tell(r.held, r.heldAt)
	}
}

func (r *forgedRecord) tell(note *event.Note, at int64) {
	note.Fields = append(note.Fields, zap.Uint64("messages", r.count))
	r.count, r.held = 0, nil
	for _, q := range r.source.queues {
		q.tell(noteEvent(event.Security, r.source.family, at, note))
	}
}

// forgedNote describes a datagram whose sender is not the kernel. uid and pid, where they are known, are what the
// sender's credentials say; a sender with the rights for it can lie there, but not about its port.
func forgedNote(f *event.Family, d *event.Datagram, first *event.Event) *event.Note {
	shown := d.Bytes[:min(len(d.Bytes), forgedBytes)]
	note := &event.Note{
		Level: zapcore.WarnLevel,
		Text:  "forged " + f.Name + " message from port " + strconv.FormatUint(uint64(d.Sender), 10) + ", not from the kernel",
		Fields: []zapcore.Field{
			zap.String("group", f.GroupName(d.Group)),
			zap.String("type", typeName(first)),
			zap.Uint32("portid", d.Sender),
		},
	}
	if d.PID != 0 {
		note.Fields = append(note.Fields, zap.Uint32("uid", d.UID), zap.Uint32("pid", d.PID))
	}
	note.Fields = append(note.Fields, zap.Int("length", len(d.Bytes)), zap.String("hex", hex.EncodeToString(shown)))
	return note
}

// typeName is the table's name of a type, or its number.
func typeName(e *event.Event) string {
	if e.Type.Name == event.UnknownName {
		return strconv.FormatUint(uint64(e.Number), 10)
	}
	return e.Type.Name
}
