package schema

import (
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

const (
	maxDepth = 16 // objects and arrays inside of each other; the deepest messages of the kernel have 8 and some arrays
	reserve  = 8  // what the attributes of an object at the limit may still open: an array of objects with arrays
)

// walker is what reading one message needs. It is reused, and holds its frames itself, because zapcore takes objects
// and arrays as interfaces: a frame made for each would be an allocation for each.
type walker struct {
	frames   [maxDepth + reserve]frame
	depth    int
	m        *message // that is being written
	buf      []byte   // where text is made before the encoder copies it
	found    event.Findings
	patterns [keptPatterns]pattern
}

func newWalker() *walker {
	w := &walker{buf: make([]byte, 0, 512)}
	for i := range w.frames {
		w.frames[i].w = w
	}
	return w
}

// frame is an object or an array that is being written.
type frame struct {
	scope
	w         *walker
	mode      mode
	level     int    // how many frames are around it
	attr      Attr   // of the elements of an array
	data      []byte // what an array is read from
	num       uint64 // by mode: the bits, the number of the repeated attribute, the index
	keyed     bool   // an object that begins with its index, num
	secret    bool   // an unknown attribute that is not shown
	undecoded []byte
	seen      [maxAttrs / 64]uint64 // attributes of set that are shown
}

// maxAttrs is how many attributes a set may have.
const maxAttrs = 512

// mode says what a frame writes.
type mode uint8

const (
	objectMode   mode = iota // a struct, attributes, or both
	messageMode              // the same, of the whole message
	valueMode                // {"index":1,"value":2}
	bitfieldMode             // {"value":[…],"selector":[…]}
	unknownMode              // {"type":77,"hex":"…"}
	flagsMode                // array of names
	arrayMode                // array of numbers or structs
	indexedMode              // array of numbered attributes
	recordsMode              // array of records
	multiMode                // array of the attributes of one number
	unknownsMode             // array of what the table does not know
)

// push opens a frame inside of a scope. Whoever pushed it pops it when the encoder has written it.
func (w *walker) push(sc *scope, m mode) *frame {
	if w.depth == len(w.frames) {
		w.fail(event.TooDeep)
		return nil
	}
	f := &w.frames[w.depth]
	f.level = w.depth
	w.depth++
	f.enter(sc)
	f.mode, f.keyed, f.undecoded = m, false, nil
	return f
}

func (w *walker) pop() { w.depth-- }

// fail keeps the first reason.
func (w *walker) fail(r event.Reason) {
	if w.found.Reason == event.OK {
		w.found.Reason = r
	}
}

// hex makes text in the scratch buffer.
func (w *walker) hex(p []byte) []byte {
	w.buf = appendHex(w.buf[:0], p)
	return w.buf
}

// MarshalLogObject implements zapcore.ObjectMarshaler.
func (f *frame) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	switch f.mode {
	case objectMode, messageMode:
		f.object(enc)
	case valueMode:
		enc.AddUint64("index", f.num)
		f.attr.Name = "value"
		f.field(enc, &f.attr, f.data)
	case bitfieldMode:
		bits := Attr{Name: "value", Kind: U32, Flags: BitFlags | f.attr.Flags&BigEndian, Enum: f.attr.Enum}
		f.field(enc, &bits, f.data[:4])
		bits.Name = "selector"
		f.field(enc, &bits, f.data[4:])
	case unknownMode:
		enc.AddUint64("type", f.num)
		if f.secret {
			enc.AddString("hex", secretText)
			return nil
		}
		enc.AddByteString("hex", f.w.hex(f.data))
	}
	return nil
}

// object writes a struct's members, then the attributes, then what could not be explained.
func (f *frame) object(enc zapcore.ObjectEncoder) {
	if f.keyed {
		enc.AddUint64("index", f.num)
	}
	if f.st != nil {
		f.members(enc)
	}
	if f.set != nil {
		f.attributes(enc)
	}
	switch {
	case len(f.undecoded) == 0:
	case f.w.m.secrets.object(&f.scope):
		enc.AddString("undecoded", secretText)
	default:
		enc.AddByteString("undecoded", f.w.hex(f.undecoded))
	}
}
