package schema

import (
	"fmt"
	"testing"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nstest"
)

// script is an encoder that keeps what is added, one field behind the other.
type script struct {
	zapcore.ObjectEncoder
	zapcore.ArrayEncoder
	text []byte
}

func (s *script) add(key string, v any) { s.text = fmt.Appendf(s.text, ",%s=%v", key, v) }

func (s *script) AddByteString(key string, v []byte) { s.add(key, string(v)) }
func (s *script) AddString(key, v string)            { s.add(key, v) }
func (s *script) AddInt64(key string, v int64)       { s.add(key, v) }
func (s *script) AddUint64(key string, v uint64)     { s.add(key, v) }
func (s *script) AddBool(key string, v bool)         { s.add(key, v) }
func (s *script) AddArray(key string, v zapcore.ArrayMarshaler) error {
	s.add(key, "array")
	return v.MarshalLogArray(s)
}
func (s *script) AddObject(key string, v zapcore.ObjectMarshaler) error {
	s.add(key, "object")
	return v.MarshalLogObject(s)
}
func (s *script) AppendByteString(v []byte) { s.add("", string(v)) }
func (s *script) AppendString(v string)     { s.add("", v) }
func (s *script) AppendInt64(v int64)       { s.add("", v) }
func (s *script) AppendUint64(v uint64)     { s.add("", v) }
func (s *script) AppendBool(v bool)         { s.add("", v) }
func (s *script) AppendArray(v zapcore.ArrayMarshaler) error {
	s.add("", "array")
	return v.MarshalLogArray(s)
}
func (s *script) AppendObject(v zapcore.ObjectMarshaler) error {
	s.add("", "object")
	return v.MarshalLogObject(s)
}

// repeater is a script that can repeat.
type repeater struct {
	script
	repeated int // bytes
}

func (r *repeater) Len() int           { return len(r.text) }
func (r *repeater) Since(n int) []byte { return r.text[n:] }
func (r *repeater) Repeat(fields []byte) {
	r.text = append(r.text, fields...)
	r.repeated += len(fields)
}

// repeats checks that a message reads the same whatever was written before it, and returns how many bytes were repeated.
func repeats(t testing.TB, c *Codec, message []byte) int {
	t.Helper()
	var plain script
	var again repeater
	e := &event.Event{Bytes: message}
	want, got := c.Encode(e, &plain), c.Encode(e, &again)
	if string(again.text) != string(plain.text) || got != want {
		t.Fatalf("message: %x\ngot  %s %+v\nwant %s %+v", message, again.text, got, plain.text, want)
	}
	return again.repeated
}

func TestRepeat(t *testing.T) {
	c := NewCodec(sampleTables())
	messages := sampleMessages()
	route := func(oif uint32, last byte) []byte {
		return nlmsg(24, []byte{2, 32, 0, 0, 254, 4, 0, 1, 0, 0, 0, 0}, at(15, u32(254)), at(1, []byte{10, 77, 0, last}), at(4, u32(oif)))
	}
	repeats(t, c, route(3, 1))
	for _, tt := range []struct {
		name    string
		message []byte
		some    bool // of it is repeated
	}{
		{"another destination", route(3, 2), true},
		{"another interface and destination", route(4, 3), true},
		{"the first again", route(3, 1), true},
		{"another header", nlmsg(24, make([]byte, 12), at(15, u32(254)), at(1, u32(1)), at(4, u32(3))), false},
		{"another order", nlmsg(24, make([]byte, 12), at(1, u32(1)), at(15, u32(254)), at(4, u32(3))), false},
		{"no table", nlmsg(24, make([]byte, 12), at(1, u32(1)), at(4, u32(3)), at(6, u32(3))), false},
		{"unknown", nlmsg(24, make([]byte, 12), at(1, u32(1)), at(4, u32(3)), at(77, u32(3))), false},
		{"twice the same", nlmsg(24, make([]byte, 12), at(1, u32(1)), at(4, u32(3)), at(4, u32(3))), false},
		{"multipath", messages["multipath"], false},
		{"multipath again", messages["multipath"], true},
		{"link with something unknown", messages["link"], false},
		{"link again", messages["link"], false},
	} {
		// Pools may forget, and do so on purpose under the race detector: then less is repeated.
		if n := repeats(t, c, tt.message); n > 0 != tt.some && (n > 0 || !nstest.RaceDetector) {
			t.Errorf("%s: %d bytes repeated", tt.name, n)
		}
	}
}

// TestRepeatAnything reads each sample, shortened and with each byte changed, behind the whole one.
func TestRepeatAnything(t *testing.T) {
	c, message := everything(t)
	messages := sampleMessages()
	messages["everything"] = message
	for _, m := range messages {
		for i, was := range m {
			repeats(t, c, m)
			repeats(t, c, m[:i])
			for _, flip := range []byte{1, 0x80, 0xff} {
				m[i] = was ^ flip
				repeats(t, c, m)
			}
			m[i] = was
		}
	}
}
