package schema

import (
	"unicode/utf8"

	"go.uber.org/zap/zapcore"
)

// value is what an attribute or member says, ready for an encoder. What has parts is a frame, still open.
type value struct {
	class class
	num   uint64
	name  string
	text  []byte // valid until the next value is read
	frame *frame
}

// read explains bytes that fit.
func (w *walker) read(sc *scope, a *Attr, p []byte) value {
	switch a.Kind {
	case Text:
		p = trimNULs(p)
		if utf8.Valid(p) {
			return value{class: text, text: p}
		}
	case Flag:
		return value{class: boolean, num: uint64(btoi(isTrue(p)))}
	case Nest, StructOf, Sub, Bitfield32:
		return w.readObject(sc, a, p)
	case StructArray, Array, Indexed, IndexedKeyed, Records:
		return w.readArray(sc, a, p)
	case None, Pad:
		return value{}
	}
	if a.Kind.isNumber() {
		switch {
		case a.Flags&BitFlags != 0:
			return w.flags(sc, a.Enum, a.number(p))
		case a.Enum != 0:
			if s := sc.t.Enums[a.Enum-1].name(int64(a.number(p))); s != "" {
				return value{class: name, name: s}
			}
		case a.Hint.isText():
		case a.Kind == U64 || a.Kind == Uint:
			return value{class: unsigned64, num: a.number(p)}
		default:
			return value{class: signed, num: a.number(p)}
		}
	}
	w.buf = sc.appendText(w.buf[:0], a, p)
	return value{class: text, text: w.buf}
}

// readObject opens the frame of what is shown as an object.
func (w *walker) readObject(sc *scope, a *Attr, p []byte) value {
	m := objectMode
	var format *Format
	switch a.Kind {
	case Bitfield32:
		m = bitfieldMode
	case Sub:
		format = sc.format(a)
		if format == nil {
			return value{}
		}
		if format.Kind != None {
			single := format.single()
			return w.read(sc, &single, p)
		}
	}
	f := w.push(sc, m)
	if f == nil {
		return value{}
	}
	switch a.Kind {
	case Nest:
		f.nest(a.Ref, p)
	case StructOf:
		f.structure(a.Ref, a.Set, p)
	case Sub:
		f.open(format, p)
	default:
		f.attr, f.data = *a, p
	}
	return value{class: object, frame: f}
}

// readArray opens the frame of what is shown as an array, but for repeated attributes and flags.
func (w *walker) readArray(sc *scope, a *Attr, p []byte) value {
	m := arrayMode
	switch a.Kind {
	case Indexed, IndexedKeyed:
		m = indexedMode
	case Records:
		m = recordsMode
	}
	f := w.push(sc, m)
	if f == nil {
		return value{}
	}
	f.attr, f.data = *a, p
	return value{class: array, frame: f}
}

// flags opens the frame of an array of names.
func (w *walker) flags(sc *scope, enum uint16, set uint64) value {
	f := w.push(sc, flagsMode)
	if f == nil {
		return value{}
	}
	f.attr.Enum, f.num = enum, set
	return value{class: array, frame: f}
}

// add writes a value under a key.
func add(enc zapcore.ObjectEncoder, key string, v value) {
	switch v.class {
	case text:
		enc.AddByteString(key, v.text)
	case name:
		enc.AddString(key, v.name)
	case signed:
		enc.AddInt64(key, int64(v.num))
	case unsigned64:
		enc.AddUint64(key, v.num)
	case boolean:
		enc.AddBool(key, v.num != 0)
	case object:
		_ = enc.AddObject(key, v.frame) // frames return no errors
		v.frame.w.pop()
	case array:
		_ = enc.AddArray(key, v.frame)
		v.frame.w.pop()
	}
}

// appendValue writes a value into an array.
func appendValue(enc zapcore.ArrayEncoder, v value) {
	switch v.class {
	case text:
		enc.AppendByteString(v.text)
	case name:
		enc.AppendString(v.name)
	case signed:
		enc.AppendInt64(int64(v.num))
	case unsigned64:
		enc.AppendUint64(v.num)
	case boolean:
		enc.AppendBool(v.num != 0)
	case object:
		_ = enc.AppendObject(v.frame)
		v.frame.w.pop()
	case array:
		_ = enc.AppendArray(v.frame)
		v.frame.w.pop()
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
