package schema

import (
	"unicode/utf8"

	"go.uber.org/zap/zapcore"
)

// field writes what bytes that fit say under the attribute's key.
func (f *frame) field(enc zapcore.ObjectEncoder, a *Attr, p []byte) {
	switch a.class() {
	case signed:
		enc.AddInt64(a.Name, int64(a.number(p)))
	case unsigned:
		enc.AddUint64(a.Name, a.number(p))
	case text:
		if name := f.t.nameOf(a, p); name != "" {
			enc.AddString(a.Name, name)
			return
		}
		enc.AddByteString(a.Name, f.text(a, p))
	case boolean:
		enc.AddBool(a.Name, isTrue(p))
	case object:
		if single, ok := f.single(a); ok {
			single.Name = a.Name
			f.field(enc, &single, p)
		} else if in := f.open(a, p); in != nil {
			_ = enc.AddObject(a.Name, in) // frames return no errors
			f.w.pop()
		}
	case array:
		if in := f.open(a, p); in != nil {
			_ = enc.AddArray(a.Name, in)
			f.w.pop()
		}
	}
}

// item writes the same into an array.
func (f *frame) item(enc zapcore.ArrayEncoder, a *Attr, p []byte) {
	switch a.class() {
	case signed:
		enc.AppendInt64(int64(a.number(p)))
	case unsigned:
		enc.AppendUint64(a.number(p))
	case text:
		if name := f.t.nameOf(a, p); name != "" {
			enc.AppendString(name)
			return
		}
		enc.AppendByteString(f.text(a, p))
	case boolean:
		enc.AppendBool(isTrue(p))
	case object:
		if single, ok := f.single(a); ok {
			f.item(enc, &single, p)
		} else if in := f.open(a, p); in != nil {
			_ = enc.AppendObject(in)
			f.w.pop()
		}
	case array:
		if in := f.open(a, p); in != nil {
			_ = enc.AppendArray(in)
			f.w.pop()
		}
	}
}

// nameOf is the name of an enum's number, "" for other attributes and numbers without a name.
func (t *Tables) nameOf(a *Attr, p []byte) string {
	if a.Enum == 0 {
		return ""
	}
	return t.Enums[a.Enum-1].name(int64(a.number(p)))
}

// text is what is shown as text, valid until the next call.
func (f *frame) text(a *Attr, p []byte) []byte {
	if a.Kind == Text {
		if p = trimNULs(p); utf8.Valid(p) {
			return p
		}
	}
	f.w.buf = f.appendText(f.w.buf[:0], a, p)
	return f.w.buf
}

// open pushes the frame of what is shown as an object or an array, nil where there is no room for it.
func (f *frame) open(a *Attr, p []byte) *frame {
	in := f.w.push(&f.scope, objectMode)
	if in == nil {
		return nil
	}
	switch a.Kind {
	case Nest:
		in.nest(a.Ref, p)
		return in
	case StructOf:
		in.structure(a.Ref, a.Set, p)
		return in
	case Sub:
		in.format(&f.scope, a, p)
		return in
	case Bitfield32:
		in.mode = bitfieldMode
	case StructArray, Array:
		in.mode = arrayMode
	case Indexed, IndexedKeyed:
		in.mode = indexedMode
	case Records:
		in.mode = recordsMode
	default:
		in.mode, in.num, in.attr.Enum = flagsMode, a.number(p), a.Enum
		return in
	}
	in.attr, in.data = *a, p
	return in
}
