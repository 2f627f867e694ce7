// Package observed shows the messages of families that have no decoder: the fields of the netlink header and the payload in hex.
package observed

import (
	"encoding/binary"
	"strconv"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/decode/wire"
	"github.com/nlmond/nlmond/internal/event"
)

// Codec is the codec of every family without one of its own.
type Codec struct{}

var _ event.Codec = Codec{}

// Classify reads the netlink header. The type is always the unknown one: there is no table.
func (Codec) Classify(e *event.Event) {
	e.Type = e.Family.Types[0]
	wire.ReadHeader(e)
}

// Encode writes the header's fields and the payload in hex.
func (Codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	if len(e.Bytes) < wire.HeaderLen {
		wire.AddHex(enc, "undecoded", e.Bytes)
		return event.Findings{Reason: event.Short}
	}
	enc.AddUint16("nlmsg_type", e.Number)
	enc.AddUint16("nlmsg_flags", binary.NativeEndian.Uint16(e.Bytes[6:]))
	enc.AddUint32("nlmsg_seq", binary.NativeEndian.Uint32(e.Bytes[8:]))
	wire.AddHex(enc, "payload", e.Bytes[wire.HeaderLen:])
	return event.Findings{}
}

// Words appends such as "xfrm message 16, 224 bytes".
func (Codec) Words(dst []byte, e *event.Event, _ event.Names) []byte {
	dst = append(dst, e.Family.Name...)
	dst = append(dst, " message "...)
	dst = strconv.AppendUint(dst, uint64(e.Number), 10)
	dst = append(dst, ", "...)
	dst = strconv.AppendInt(dst, int64(len(e.Bytes)), 10)
	return append(dst, " bytes"...)
}
