package schema

import (
	"encoding/binary"
	"encoding/json"
	"testing"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// The helpers here put messages together and read them through a codec, as JSON by zap's own encoder.

func u8(n uint8) []byte    { return []byte{n} }
func u16(n uint16) []byte  { return binary.NativeEndian.AppendUint16(nil, n) }
func u32(n uint32) []byte  { return binary.NativeEndian.AppendUint32(nil, n) }
func u64(n uint64) []byte  { return binary.NativeEndian.AppendUint64(nil, n) }
func be16(n uint16) []byte { return binary.BigEndian.AppendUint16(nil, n) }
func be32(n uint32) []byte { return binary.BigEndian.AppendUint32(nil, n) }

func cat(parts ...[]byte) []byte {
	var all []byte
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// at makes an attribute, padded to 4 bytes.
func at(number uint16, payload ...[]byte) []byte {
	p := cat(payload...)
	b := cat(u16(uint16(attrHeader+len(p))), u16(number), p)
	return append(b, make([]byte, align(len(b))-len(b))...)
}

// nlmsg makes a whole message.
func nlmsg(number uint16, body ...[]byte) []byte {
	p := cat(body...)
	return cat(u32(uint32(messageHeader+len(p))), u16(number), u16(0), u32(7), u32(4242), p)
}

// encoded is what a codec writes for a message: the JSON and the findings.
func encoded(t testing.TB, c *Codec, message []byte) (string, event.Findings) {
	t.Helper()
	e := &event.Event{Bytes: message}
	c.Classify(e)
	var found event.Findings
	enc := zapcore.NewJSONEncoder(zapcore.EncoderConfig{SkipLineEnding: true})
	buf, err := enc.EncodeEntry(zapcore.Entry{}, []zapcore.Field{zap.Inline(zapcore.ObjectMarshalerFunc(
		func(enc zapcore.ObjectEncoder) error {
			found = c.Encode(e, enc)
			return nil
		}))})
	if err != nil {
		t.Fatal(err)
	}
	defer buf.Free()
	if !json.Valid(buf.Bytes()) {
		t.Fatalf("not JSON: %s\nmessage: %x", buf, message)
	}
	return buf.String(), found
}
