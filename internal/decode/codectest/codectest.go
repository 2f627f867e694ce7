// Package codectest is what the tests of all codecs ask of every codec: valid JSON with every key once, whatever the bytes are.
package codectest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"testing"
	"unicode/utf8"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nstest"
)

// Line is one event as a log would have it.
type Line struct {
	JSON     []byte
	Data     map[string]any // numbers are json.Number
	Words    string
	Findings event.Findings
	Event    *event.Event
}

// marshaler encodes one event; it is made once, so that measuring sees the codec alone.
type marshaler struct {
	e        *event.Event
	findings event.Findings
}

func (m *marshaler) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	m.findings = m.e.Family.Codec.Encode(m.e, enc)
	return nil
}

// Decode takes one message through the codec of its family and fails where the result is no JSON or has a key twice.
func Decode(t testing.TB, f *event.Family, b []byte) Line {
	t.Helper()
	e := &event.Event{Family: f, Bytes: b}
	f.Codec.Classify(e)
	if e.Type == nil || f.Types[e.Type.Index] != e.Type {
		t.Fatalf("type %v is not in the family's table, for %q", e.Type, b)
	}
	m := &marshaler{e: e}
	buf, err := zapcore.NewJSONEncoder(zapcore.EncoderConfig{}).EncodeEntry(zapcore.Entry{}, []zapcore.Field{zap.Inline(m)})
	if err != nil {
		t.Fatalf("encode %q: %v", b, err)
	}
	line := Line{JSON: bytes.TrimSpace(buf.Bytes()), Findings: m.findings, Event: e, Words: string(f.Codec.Words(nil, e, nil))}
	d := json.NewDecoder(bytes.NewReader(line.JSON))
	d.UseNumber()
	value, err := readValue(d)
	if _, more := d.Token(); err == nil && more != io.EOF {
		err = fmt.Errorf("more than one object")
	}
	if err != nil || !utf8.Valid(line.JSON) {
		t.Fatalf("decoding %q gave %s: %v", b, line.JSON, err)
	}
	line.Data = value.(map[string]any)
	if codec, ok := f.Codec.(described); ok {
		if err := checkKeys(codec, e.Type.Name, line.Data); err != nil {
			t.Fatalf("decoding %q gave %s: %v", b, line.JSON, err)
		}
	}
	return line
}

// readValue reads one JSON value and refuses an object that has a key twice.
func readValue(d *json.Decoder) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		object := map[string]any{}
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return nil, err
			}
			if _, twice := object[key.(string)]; twice {
				return nil, fmt.Errorf("the key %q stands twice in one object", key)
			}
			if object[key.(string)], err = readValue(d); err != nil {
				return nil, err
			}
		}
		_, err = d.Token()
		return object, err
	case json.Delim('['):
		array := []any{}
		for d.More() {
			value, err := readValue(d)
			if err != nil {
				return nil, err
			}
			array = append(array, value)
		}
		_, err = d.Token()
		return array, err
	}
	return token, nil
}

// Mutate decodes every truncation of a message, and the message with every one of its bytes changed in several ways.
func Mutate(t *testing.T, f *event.Family, message []byte) {
	t.Helper()
	for n := range message {
		Decode(t, f, bytes.Clone(message[:n]))
	}
	changed := bytes.Clone(message)
	for i, was := range message {
		for _, b := range []byte{0, was ^ 1, was ^ 0x80, 0xff, '"', '\'', '=', ' ', '\n'} {
			changed[i] = b
			Decode(t, f, changed)
		}
		changed[i] = was
	}
}

// Work returns a function that classifies and encodes one message and makes its words, as the hot path does.
func Work(f *event.Family, message []byte) func() {
	e := &event.Event{Family: f, Bytes: message}
	enc := zapcore.NewJSONEncoder(zapcore.EncoderConfig{})
	fields := []zapcore.Field{zap.Inline(&marshaler{e: e})}
	var words []byte
	return func() {
		f.Codec.Classify(e)
		words = f.Codec.Words(words[:0], e, nil)
		buf, err := enc.EncodeEntry(zapcore.Entry{}, fields)
		if err != nil {
			panic(err)
		}
		buf.Free()
	}
}

// NoAllocations fails where the hot path allocates.
func NoAllocations(t *testing.T, f *event.Family, message []byte) {
	t.Helper()
	work := Work(f, message)
	work() // fills the pools
	nstest.NoAllocs(t, strconv.Quote(string(message)), work)
}

// Measure is the body of a benchmark.
func Measure(b *testing.B, f *event.Family, message []byte) {
	work := Work(f, message)
	b.SetBytes(int64(len(message)))
	b.ReportAllocs()
	for b.Loop() {
		work()
	}
}
