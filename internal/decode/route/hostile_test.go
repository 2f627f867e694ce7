package route

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"testing"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/decode/codectest"
	"github.com/nlmond/nlmond/internal/event"
)

// survivor encodes one message after the other and asks no more than that it becomes JSON.
type survivor struct {
	e   event.Event
	enc zapcore.Encoder
}

func (s *survivor) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	s.e.Family.Codec.Encode(&s.e, enc)
	return nil
}

func (s *survivor) survives(t *testing.T, b []byte) {
	t.Helper()
	s.e.Bytes = b
	s.e.Family.Codec.Classify(&s.e)
	s.e.Family.Codec.Words(nil, &s.e, nil)
	line, err := s.enc.EncodeEntry(zapcore.Entry{}, []zapcore.Field{zap.Inline(s)})
	if err != nil || !json.Valid(line.Bytes()) {
		t.Fatalf("%x gave %s: %v", b, line.Bytes(), err)
	}
	line.Free()
}

// TestHostile truncates each sample everywhere and changes each of its bytes.
func TestHostile(t *testing.T) {
	for _, file := range sampleFiles(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			s := &survivor{e: event.Event{Family: Family()}, enc: zapcore.NewJSONEncoder(zapcore.EncoderConfig{})}
			for _, sample := range samples(t, file) {
				b := sample.bytes
				for n := range b {
					s.survives(t, b[:n:n])
				}
				changed := bytes.Clone(b)
				for i, was := range b {
					changed[i] = was ^ [...]byte{1, 0x80, 0xff}[i%3]
					s.survives(t, changed)
					changed[i] = was
				}
			}
		})
	}
}

// FuzzRoute gives the codec any bytes: what comes back is JSON with every key once. The codec hides its names of the
// keys, so that they are not compared: that would take a thousand times as long.
func FuzzRoute(f *testing.F) {
	family := Family()
	family.Codec = struct{ event.Codec }{family.Codec}
	for _, file := range sampleFiles(f) {
		for _, s := range samples(f, file) {
			f.Add(s.bytes)
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) { codectest.Decode(t, family, b) })
}
