package schema

import (
	"bytes"
	"encoding/binary"
	"math/bits"

	"go.uber.org/zap/zapcore"
)

// Repeater is an encoder that can write again what it has written before. Floods are made of messages that differ in an
// attribute or two: only these are explained again.
type Repeater interface {
	zapcore.ObjectEncoder
	// Len is how many bytes are written.
	Len() int
	// Since is what was written after the first n bytes, valid until the next write.
	Since(n int) []byte
	// Repeat writes fields of an object again: whole ones out of what Since returned for that object.
	Repeat(fields []byte)
}

const (
	maxPattern      = 1024 // bytes of a message behind struct nlmsghdr: the bigger ones do not come in floods
	maxPatternAttrs = 64   // of a pattern: one bit each
	keptPatterns    = 8    // kept by a walker, by type and length: new and gone, IPv4 and IPv6 take turns
)

// pattern is a message that was written, and its text. A message with an equal fixed header and with the same attributes
// of the same lengths in the same order has the same fields.
type pattern struct {
	m     *message
	body  []byte
	text  []byte
	attrs []patternAttr
}

// patternAttr is an outermost attribute of a pattern.
type patternAttr struct {
	a        *Attr // nil where nothing is shown
	from, to int   // its payload in body
	begin    int   // its field in text, with the comma before it
	end      int
	constant bool // an equal payload means an equal text
}

// isRepeatable says whether what a message's header says depends on its bytes alone, and on which attributes are there.
func (m *message) isRepeatable() bool {
	if m.m.Header == 0 || m.m.Set == 0 || m.m.Tail != 0 {
		return false
	}
	fields := m.t.Structs[m.m.Header-1].Fields
	for i := range fields {
		if a := &fields[i]; a.Sel.Where == BySibling || !a.Kind.isNumber() && a.Kind != Pad && a.Kind != Bytes {
			return false
		}
	}
	return true
}

// isConstant says whether what an outermost attribute says depends on its payload alone, and on the fixed header.
func (a *Attr) isConstant() bool {
	return a.Sel.Where != BySibling && (a.Kind.isNumber() || a.Kind == Bytes || a.Kind == Text || a.Kind == Flag)
}

// byPattern writes a message by the pattern of its kind, or makes it the pattern. It is false, and nothing is written,
// where the message has what no pattern covers.
func (f *frame) byPattern(enc zapcore.ObjectEncoder, body []byte) bool {
	m := f.w.m
	to, ok := enc.(Repeater)
	if !ok || !m.repeatable || len(body) > maxPattern || len(f.body) != int(f.st.Size) {
		return false
	}
	p := &f.w.patterns[(int(m.m.Number)+len(body)/4)%keptPatterns]
	if p.m == m {
		if changed, ok := f.follows(p, body); ok {
			f.repeat(to, p, body, changed)
			return true
		}
	}
	if p.m = nil; !f.outline(p, body) {
		return false
	}
	f.learn(to, p, body)
	return true
}

// follows says whether a message has the fields of the pattern, and which of them say something else: attribute n in
// bit n.
func (f *frame) follows(p *pattern, body []byte) (changed uint64, ok bool) {
	if len(body) != len(p.body) || !bytes.Equal(f.body, p.body[:len(f.body)]) {
		return 0, false
	}
	for i := range p.attrs {
		at := &p.attrs[i]
		now, then := body[at.from-attrHeader:at.to], p.body[at.from-attrHeader:at.to]
		if at.constant && len(now) == 8 && binary.NativeEndian.Uint64(now) == binary.NativeEndian.Uint64(then) {
			continue // most are
		}
		switch {
		case binary.NativeEndian.Uint32(now) != binary.NativeEndian.Uint32(then):
			return 0, false
		case at.a == nil || at.constant && bytes.Equal(now, then):
		case !f.fits(at.a, now[attrHeader:]):
			return 0, false
		default:
			changed |= 1 << i
		}
	}
	return changed, true
}

// repeat writes a message that follows the pattern: the text of what is equal, and the rest anew.
func (f *frame) repeat(to Repeater, p *pattern, body []byte, changed uint64) {
	written := 0 // of the pattern's text
	for ; changed != 0; changed &= changed - 1 {
		at := &p.attrs[bits.TrailingZeros64(changed)]
		to.Repeat(p.text[written:at.begin])
		f.field(to, at.a, body[at.from:at.to])
		written = at.end
	}
	to.Repeat(p.text[written:])
}

// outline finds the attributes of a message. It is false where some are unknown, repeat, have no end, or are too
// many.
func (f *frame) outline(p *pattern, body []byte) bool {
	p.attrs = p.attrs[:0]
	f.forget()
	for rest := f.attrs; len(rest) > 0; {
		number, n := attribute(rest)
		if n == 0 {
			return false
		}
		a, known := f.explain(number, rest[attrHeader:n])
		if !known || a != nil && a.Flags&Multi != 0 || len(p.attrs) == maxPatternAttrs {
			return false
		}
		if a != nil && a.Flags&Hidden != 0 {
			a = nil
		}
		start := len(body) - len(rest)
		p.attrs = append(p.attrs, patternAttr{a: a, from: start + attrHeader, to: start + n, constant: a == nil || a.isConstant()})
		rest = after(rest, n)
	}
	return true
}

// learn writes a message and makes it the pattern that was outlined.
func (f *frame) learn(to Repeater, p *pattern, body []byte) {
	start := to.Len()
	f.members(to)
	for i := range p.attrs {
		at := &p.attrs[i]
		at.begin = to.Len() - start
		if at.a != nil {
			f.field(to, at.a, body[at.from:at.to])
		}
		at.end = to.Len() - start
	}
	p.m = f.w.m
	p.body = append(p.body[:0], body...)
	p.text = append(p.text[:0], to.Since(start)...)
}
