package audit

import (
	"bytes"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/decode/wire"
)

// record is one audit record taken apart. Its slices point into the event's bytes.
type record struct {
	number uint16
	name   string // of the type, "" where the table lacks it
	stamp  stamp
	text   []byte // behind the stamp
	fields wire.Pairs
	bare   []byte // words that are no key=value: "avc: denied { read } for"
	buf    []byte
}

func (r *record) reset() {
	r.text = nil
	r.fields.Reset()
	r.bare = r.bare[:0]
}

// parse takes the text behind the netlink header apart; not ok where it does not begin with a stamp.
func (r *record) parse(text []byte) bool {
	s, rest, ok := cutStamp(bytes.TrimRight(text, "\x00\n"))
	if !ok {
		return false
	}
	r.stamp, r.text = s, rest
	r.kernel(rest)
	return true
}

// kernel reads the fields that the kernel wrote. In a record from a program the last of them is msg='…', which nothing follows: so the
// program's text ends with the record, whatever quotes are in it.
func (r *record) kernel(text []byte) {
	var w word
	for {
		if text = skipBlanks(text); len(text) == 0 {
			return
		}
		if said, ok := bytes.CutPrefix(text, []byte("msg='")); ok && fromProgram(r.number) {
			r.program(bytes.TrimSuffix(said, []byte("'")))
			return
		}
		text = w.next(text, r.number)
		if w.key == nil || !r.fields.Add(w.key, w.value, w.form(r.number)) {
			r.bare = appendWord(r.bare, w.whole)
		}
	}
}

// program reads the fields that a program says. Names that the kernel vouches for are not the program's to give; a text that
// is not all key=value is shown as it is, too.
func (r *record) program(text []byte) {
	bare := false
	var w word
	for rest := text; ; {
		if rest = skipBlanks(rest); len(rest) == 0 {
			break
		}
		rest = w.next(rest, r.number)
		switch {
		case w.key == nil:
			bare = true
		case vouched(w.key):
			r.fields.Repeated = append(r.fields.Repeated, wire.Pair{Key: w.key, Value: w.value})
		default:
			bare = !r.fields.Add(w.key, w.value, w.form(r.number)) || bare
		}
	}
	if bare {
		r.fields.Add(keyMsg, text, wire.Plain)
	}
}

// keyMsg is the key of a text that is not all fields. A literal would be made anew for each.
var keyMsg = []byte("msg")

// vouched says whether a key is one that the kernel writes before the text of a program: audit_log_common_recv_msg of
// kernel/audit.c. msg is the text itself.
func vouched(key []byte) bool {
	switch string(key) {
	case "pid", "uid", "auid", "ses", "subj", "msg":
		return true
	}
	return false
}

func skipBlanks(text []byte) []byte {
	for len(text) > 0 && text[0] == ' ' {
		text = text[1:]
	}
	return text
}

func appendWord(dst, word []byte) []byte {
	if len(dst) > 0 {
		dst = append(dst, ' ')
	}
	return append(dst, word...)
}

// MarshalLogArray writes the records of an event, which is this one.
func (r *record) MarshalLogArray(enc zapcore.ArrayEncoder) error { return enc.AppendObject(r) }

// MarshalLogObject writes one record.
func (r *record) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	if r.name != "" {
		enc.AddString("type", r.name)
	} else {
		r.buf = appendUint(r.buf[:0], uint64(r.number))
		enc.AddByteString("type", r.buf)
	}
	if len(r.bare) > 0 {
		enc.AddByteString("text", r.bare)
	}
	if r.fields.Len() > 0 {
		if err := enc.AddObject("fields", &r.fields); err != nil {
			return err
		}
	}
	if len(r.fields.Repeated) > 0 {
		return enc.AddArray("repeated", &r.fields.Repeated)
	}
	return nil
}
