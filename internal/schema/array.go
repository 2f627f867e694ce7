package schema

import (
	"go.uber.org/zap/zapcore"
)

// MarshalLogArray implements zapcore.ArrayMarshaler.
func (f *frame) MarshalLogArray(enc zapcore.ArrayEncoder) error {
	switch f.mode {
	case flagsMode:
		f.flagNames(enc)
	case arrayMode:
		f.elements(enc)
	case indexedMode:
		f.indexed(enc)
	case recordsMode:
		f.records(enc)
	case multiMode:
		f.repeated(enc)
	case unknownsMode:
		f.unknownItems(enc)
	}
	return nil
}

// flagNames writes the names of the bits that are set, and those without a name as one number in hex.
func (f *frame) flagNames(enc zapcore.ArrayEncoder) {
	e := f.t.enum(f.attr.Enum)
	for set := f.num; set != 0; {
		name, taken := e.nextFlag(set)
		if name != "" {
			enc.AppendString(name)
		} else {
			f.w.buf = appendHexNumber(f.w.buf[:0], taken)
			enc.AppendByteString(f.w.buf)
		}
		set &^= taken
	}
}

// elements writes numbers, structs or bytes of one length.
func (f *frame) elements(enc zapcore.ArrayEncoder) {
	n := f.t.each(&f.attr)
	e := f.attr.element()
	for p := f.data; n > 0 && len(p) >= n; p = p[n:] {
		f.item(enc, &e, e.fixed(p[:n]))
	}
}

// indexed writes attributes whose numbers count them. Where the number means more than the order, it is shown.
func (f *frame) indexed(enc zapcore.ArrayEncoder) {
	e := f.attr.element()
	keyed := f.attr.Kind == IndexedKeyed
	for p := f.data; len(p) > 0; {
		number, n := attribute(p)
		if n == 0 {
			return
		}
		if keyed {
			f.keyedItem(enc, &e, number, p[attrHeader:n])
		} else {
			f.item(enc, &e, p[attrHeader:n])
		}
		p = after(p, n)
	}
}

// keyedItem writes an object that begins with an index.
func (f *frame) keyedItem(enc zapcore.ArrayEncoder, e *Attr, index uint16, p []byte) {
	var in *frame
	if e.Kind == Nest || e.Kind == StructOf {
		in = f.open(e, p)
	} else if in = f.w.push(&f.scope, valueMode); in != nil {
		in.attr, in.data = *e, p
	}
	if in != nil {
		in.keyed, in.num = true, uint64(index)
		_ = enc.AppendObject(in)
		f.w.pop()
	}
}

// records writes structs that say their own length, with attributes behind each.
func (f *frame) records(enc zapcore.ArrayEncoder) {
	e := f.attr.element()
	for p := f.data; len(p) > 0; {
		n := f.record(&f.attr, p)
		if n == 0 {
			return
		}
		f.item(enc, &e, p[:n])
		p = after(p, n)
	}
}

// multi writes the array of the attributes with one number, of which p begins with the first.
func (f *frame) multi(enc zapcore.ObjectEncoder, a *Attr, number uint16, p []byte) {
	list := f.w.push(&f.scope, multiMode)
	if list == nil {
		return
	}
	list.attr, list.num, list.data = *a, uint64(number), p
	_ = enc.AddArray(a.Name, list)
	f.w.pop()
}

// repeated writes those that fit; the others of the number are unknown.
func (f *frame) repeated(enc zapcore.ArrayEncoder) {
	for p := f.data; len(p) > 0; {
		number, n := attribute(p)
		if n == 0 {
			return
		}
		if uint64(number) == f.num && f.fits(&f.attr, p[attrHeader:n]) {
			f.item(enc, &f.attr, p[attrHeader:n])
		}
		p = after(p, n)
	}
}

// unknowns writes, at the end of an object, the attributes that explain refuses.
func (f *frame) unknowns(enc zapcore.ObjectEncoder) {
	list := f.w.push(&f.scope, unknownsMode)
	if list != nil {
		_ = enc.AddArray("unknown", list)
		f.w.pop()
	}
}

// unknownItems goes through the attributes of the object around it once more: to remember those that are unknown
// would take a list without a bound.
func (f *frame) unknownItems(enc zapcore.ArrayEncoder) {
	outer := &f.w.frames[f.level-1]
	outer.forget()
	for p := outer.attrs; len(p) > 0; {
		number, n := attribute(p)
		if n == 0 {
			return
		}
		if _, known := outer.explain(number, p[attrHeader:n]); !known {
			item := f.w.push(&f.scope, unknownMode)
			if item == nil {
				return
			}
			item.num, item.data = uint64(number), p[attrHeader:n]
			item.secret = f.w.m.secrets.attr(outer.set.attr(number))
			_ = enc.AppendObject(item)
			f.w.pop()
		}
		p = after(p, n)
	}
}
