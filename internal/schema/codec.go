package schema

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strconv"
	"sync"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// Codec explains the messages of a family by tables. It implements event.Codec.
type Codec struct {
	types     []*event.Type
	messages  []message // as types: message i is of type i+1
	first     uint16    // the lowest nlmsg_type
	index     []uint16  // of nlmsg_type - first in types; 0 is a hole
	walkers   sync.Pool
	renderers sync.Pool
}

// message is a message type with what is looked up once.
type message struct {
	t        *Tables
	m        *Msg
	fallback []uint16 // per field of the header: the attribute that is shown instead, or noFallback; nil for no such field
	words    *program
	secrets  *secrets
	request  *message // what this number means with NLM_F_REQUEST, where that is another layout

	repeatable bool // see isRepeatable
}

// NewCodec makes the codec of a family whose messages are told apart by nlmsg_type. Where two tables have the same
// message, the first one counts; Check finds such and other mistakes.
func NewCodec(tables ...*Tables) *Codec {
	c := &Codec{}
	c.walkers.New = func() any { return newWalker() }
	c.renderers.New = func() any { return new(renderer) }
	for _, t := range tables {
		secrets := newSecrets(t)
		for i := range t.Msgs {
			c.messages = append(c.messages, newMessage(t, &t.Msgs[i], secrets))
		}
	}
	slices.SortStableFunc(c.messages, func(a, b message) int { return cmp.Compare(a.m.Number, b.m.Number) })
	c.messages = pairUp(c.messages)
	types := make([]event.Type, len(c.messages))
	for i, m := range c.messages {
		types[i] = event.Type{Name: m.m.Name, Number: m.m.Number, Action: event.Action(m.m.Action)}
	}
	c.types = event.NewTypes(types...)
	if len(c.messages) > 0 {
		c.first = c.messages[0].m.Number
		c.index = make([]uint16, c.messages[len(c.messages)-1].m.Number-c.first+1)
	}
	for i, m := range c.messages {
		c.index[m.m.Number-c.first] = uint16(i + 1)
	}
	return c
}

// pairUp leaves the first message of each number, with the first request of that number.
func pairUp(sorted []message) []message {
	paired := sorted[:0:0]
	for len(sorted) > 0 {
		n := 1
		for n < len(sorted) && sorted[n].m.Number == sorted[0].m.Number {
			n++
		}
		alike := sorted[:n]
		sorted = sorted[n:]
		first := alike[max(0, slices.IndexFunc(alike, func(m message) bool { return !m.m.Request }))]
		if at := slices.IndexFunc(alike, func(m message) bool { return m.m.Request }); at >= 0 {
			first.request = &alike[at]
		}
		paired = append(paired, first)
	}
	return paired
}

func newMessage(t *Tables, m *Msg, secrets *secrets) message {
	words, err := compile(t, m)
	if err != nil {
		words = nil // Check says so; the type's name stands in
	}
	prepared := message{t: t, m: m, fallback: fallbacks(t, m), words: words, secrets: secrets}
	prepared.repeatable = prepared.isRepeatable()
	return prepared
}

// fallbacks finds the attributes that are shown instead of members of the fixed header.
func fallbacks(t *Tables, m *Msg) []uint16 {
	if m.Header == 0 || m.Set == 0 {
		return nil
	}
	set := &t.Sets[m.Set-1]
	var found []uint16
	for i, field := range t.Structs[m.Header-1].Fields {
		if field.Flags&Fallback == 0 {
			continue
		}
		for n := range set.Attrs {
			if set.Attrs[n].Name == field.Name && set.Attrs[n].Kind != None {
				for len(found) <= i {
					found = append(found, noFallback)
				}
				found[i] = set.Base + uint16(n)
			}
		}
	}
	return found
}

// Types are the message types sorted by number, the unknown one first: a Family's Types.
func (c *Codec) Types() []*event.Type { return c.types }

// lookup is the place of a message type in types.
func (c *Codec) lookup(number uint16) int {
	if i := int(number) - int(c.first); i >= 0 && i < len(c.index) {
		return int(c.index[i])
	}
	return 0
}

// Classify implements event.Codec. What is shorter than struct nlmsghdr is of the unknown type with number 0.
func (c *Codec) Classify(e *event.Event) {
	e.Number, e.Portid = 0, 0
	if len(e.Bytes) >= messageHeader {
		e.Number = binary.NativeEndian.Uint16(e.Bytes[4:])
		e.Portid = binary.NativeEndian.Uint32(e.Bytes[12:])
	}
	e.Type = c.types[c.lookup(e.Number)]
	e.Action = e.Type.Action
}

// Encode implements event.Codec.
func (c *Codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	w := c.walkers.Get().(*walker)
	w.found, w.depth = event.Findings{}, 0
	switch m, body, reason := c.split(e.Bytes); {
	case reason == event.Short:
		w.found.Reason = reason
		enc.AddByteString("undecoded", w.hex(e.Bytes))
	case m == nil:
		w.found.Reason = reason
		enc.AddByteString("payload", w.hex(body))
	default:
		w.found.Reason = reason
		w.message(m, body, enc)
	}
	found := w.found
	c.walkers.Put(w)
	return found
}

// split finds a message's description, nil for an unknown type, and its bytes behind struct nlmsghdr.
func (c *Codec) split(b []byte) (m *message, body []byte, reason event.Reason) {
	if len(b) < messageHeader {
		return nil, nil, event.Short
	}
	if i := c.lookup(binary.NativeEndian.Uint16(b[4:])); i > 0 {
		m = &c.messages[i-1]
		if m.request != nil && binary.NativeEndian.Uint16(b[6:])&requestFlag != 0 {
			m = m.request
		}
	}
	n := binary.NativeEndian.Uint32(b)
	if n < messageHeader || uint64(n) > uint64(len(b)) {
		return m, b[messageHeader:], event.BadLength
	}
	return m, b[messageHeader:n], event.OK
}

// message writes the fixed header and the attributes of a message.
func (w *walker) message(m *message, body []byte, enc zapcore.ObjectEncoder) {
	f := &w.frames[0]
	w.depth = 1
	w.m = m
	f.mode, f.keyed, f.undecoded, f.level = messageMode, false, nil, 0
	if reason := f.message(m, body); reason != event.OK {
		w.fail(reason)
	}
	if !f.byPattern(enc, body) {
		f.object(enc)
	}
}

// message makes the scope the whole of a message. Where that is too short for its fixed header, which is the only
// struct that never is, it has no attributes.
func (sc *scope) message(m *message, body []byte) event.Reason {
	*sc = scope{root: sc, t: m.t}
	size, short := 0, event.Short
	if m.m.Header != 0 {
		sc.st = &m.t.Structs[m.m.Header-1]
		size = int(sc.st.Size)
	}
	if tail := int(m.m.Tail); tail > 0 && tail < size && size <= len(body) {
		size += int(binary.NativeEndian.Uint16(body[tail-1:]))
		short = event.BadLength
	}
	if size > len(body) {
		sc.body = body
		return short
	}
	sc.body = body[:size]
	if m.m.Set != 0 {
		sc.set, sc.attrs = &m.t.Sets[m.m.Set-1], after(body, size)
	}
	return event.OK
}

// Words implements event.Codec.
func (c *Codec) Words(dst []byte, e *event.Event, names event.Names) []byte {
	m, body, _ := c.split(e.Bytes)
	switch {
	case m == nil && len(e.Bytes) < messageHeader:
		return append(dst, "incomplete message"...)
	case m == nil:
		return strconv.AppendUint(append(dst, "message type "...), uint64(binary.NativeEndian.Uint16(e.Bytes[4:])), 10)
	case m.words == nil:
		return append(dst, m.m.Name...)
	}
	r := c.renderers.Get().(*renderer)
	r.e, r.names = e, names
	dst = r.words(dst, m, body)
	r.e, r.names = nil, nil
	c.renderers.Put(r)
	return dst
}
