package schema

import (
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// noFallback is the place of a header member without Fallback in message.fallback.
const noFallback = 0xffff

// members writes the members of a struct that are there: kernels of different age know structs of different length.
// Only the fixed header of a message is always whole.
func (f *frame) members(enc zapcore.ObjectEncoder) {
	fields, body := f.st.Fields, f.body
	for i := range fields {
		a := &fields[i]
		p, ok := a.member(body)
		if !ok {
			f.cut(i)
			return
		}
		if a.Flags&(Hidden|Fallback) != 0 && (a.Flags&Hidden != 0 || f.hasInstead(i)) {
			continue
		}
		f.field(enc, a, p)
	}
}

// cut keeps what is left of a fixed header whose i-th member is not whole.
func (f *frame) cut(i int) {
	if f.mode != messageMode {
		return
	}
	f.undecoded = f.body
	if i > 0 {
		last := &f.st.Fields[i-1]
		p, _ := last.member(f.body)
		f.undecoded = f.body[int(last.Off)+len(p):]
	}
}

// hasInstead says whether an attribute tells what a member of the fixed header tells in fewer bits.
func (f *frame) hasInstead(field int) bool {
	fallback := f.w.m.fallback
	if f.mode != messageMode || field >= len(fallback) || fallback[field] == noFallback {
		return false
	}
	_, ok := find(f.attrs, fallback[field])
	return ok
}

// attributes writes the attributes of a set.
func (f *frame) attributes(enc zapcore.ObjectEncoder) {
	f.forget()
	strange := 0
	p := f.attrs
	for len(p) > 0 && !isPadding(p) {
		number, n := attribute(p)
		if n == 0 {
			f.undecoded = p
			f.w.fail(event.BadLength)
			break
		}
		a, known := f.explain(number, p[attrHeader:n])
		switch {
		case !known:
			strange++
		case a == nil || a.Flags&Hidden != 0:
		case a.Flags&Multi != 0:
			f.multi(enc, a, number, p)
		default:
			f.field(enc, a, p[attrHeader:n])
		}
		p = after(p, n)
	}
	if strange > 0 {
		f.w.found.Unknown += strange
		f.unknowns(enc)
	}
}

// explain finds the table's line for an attribute. It is nil where there is nothing to show, because it is padding or
// stands in an array already; known is false for what goes under "unknown": what the table does not have, has in
// another form, or what is there a second time and would be a second key of the same name.
func (f *frame) explain(number uint16, p []byte) (a *Attr, known bool) {
	a = f.set.attr(number)
	if a == nil {
		return nil, number == 0 && len(p) == 0
	}
	if len(p) != int(sizes[a.Kind]) && !f.fits(a, p) { // the first alone decides for most numbers
		return nil, false
	}
	if f.level >= maxDepth && a.class() >= object {
		f.w.fail(event.TooDeep)
		return nil, false
	}
	i := int(number) - int(f.set.Base)
	word, bit := &f.seen[i/64%len(f.seen)], uint64(1)<<(i%64)
	if *word&bit != 0 {
		return nil, a.Flags&Multi != 0
	}
	*word |= bit
	return a, true
}

// forget makes the frame ready to go through its attributes.
func (f *frame) forget() {
	clear(f.seen[:min(len(f.set.Attrs)/64+1, len(f.seen))])
}
