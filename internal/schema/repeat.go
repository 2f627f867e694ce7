package schema

import (
	"bytes"

	"go.uber.org/zap/zapcore"
)

// Repeater is an encoder that can write again what it has written before. Floods are made of messages with equal fixed
// headers: such a header is explained once.
type Repeater interface {
	zapcore.ObjectEncoder
	// Len is how many bytes are written.
	Len() int
	// Since is what was written after the first n bytes, valid until the next write.
	Since(n int) []byte
	// Repeat writes fields of an object again, as Since returned them from the beginning of an object.
	Repeat(fields []byte)
}

// repetition is the newest fixed header that was written, and its text.
type repetition struct {
	m      *message
	header []byte
	hidden uint32 // the members that an attribute was shown instead of
	fields []byte
}

// isRepeatable says whether what a message's header says depends on its bytes alone, and on which attributes are there.
func (m *message) isRepeatable() bool {
	if m.m.Header == 0 || m.m.Tail != 0 {
		return false
	}
	fields := m.t.Structs[m.m.Header-1].Fields
	for i := range fields {
		if a := &fields[i]; a.Sel.Where == BySibling || !a.Kind.isNumber() && a.Kind != Pad && a.Kind != Bytes {
			return false
		}
	}
	return len(fields) <= 32
}

// header writes the members of the fixed header, or what they were the last time.
func (f *frame) header(enc zapcore.ObjectEncoder) {
	m, last := f.w.m, &f.w.last
	to, ok := enc.(Repeater)
	if !ok || !m.repeatable || len(f.body) != int(f.st.Size) {
		f.members(enc)
		return
	}
	hidden := f.hidden()
	if last.m == m && last.hidden == hidden && bytes.Equal(last.header, f.body) {
		to.Repeat(last.fields)
		return
	}
	begin := to.Len()
	f.members(enc)
	last.m, last.hidden = m, hidden
	last.header = append(last.header[:0], f.body...)
	last.fields = append(last.fields[:0], to.Since(begin)...)
}

// hidden are the members that an attribute is shown instead of, member n in bit n.
func (f *frame) hidden() (members uint32) {
	for i, number := range f.w.m.fallback {
		if number != noFallback {
			if _, ok := find(f.attrs, number); ok {
				members |= 1 << i
			}
		}
	}
	return members
}
