package selinux

import (
	"encoding/binary"
	"strconv"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/decode/wire"
	"github.com/nlmond/nlmond/internal/event"
)

// The message types, include/uapi/linux/selinux_netlink.h. Both messages hold one number of 32 bits.
const (
	setenforce = 0x10 // struct selnl_msg_setenforce: __s32 val
	policyload = 0x11 // struct selnl_msg_policyload: __u32 seqno, which setting booleans raises too
)

type codec struct{ types []*event.Type }

func newCodec() *codec {
	return &codec{types: event.NewTypes(
		event.Type{Name: "setenforce", Number: setenforce, Action: event.Change},
		event.Type{Name: "policyload", Number: policyload, Action: event.Change},
	)}
}

// Classify reads the netlink header.
func (c *codec) Classify(e *event.Event) {
	e.Type = c.types[0]
	if !wire.ReadHeader(e) {
		return
	}
	for _, t := range c.types[1:] {
		if t.Number == e.Number {
			e.Type, e.Action = t, t.Action
		}
	}
}

// Encode writes {"enforcing":true} or {"seqno":7}.
func (c *codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	if len(e.Bytes) < wire.HeaderLen {
		wire.AddHex(enc, "undecoded", e.Bytes)
		return event.Findings{Reason: event.Short}
	}
	payload := e.Bytes[wire.HeaderLen:]
	switch {
	case e.Number != setenforce && e.Number != policyload:
		wire.AddHex(enc, "payload", payload)
	case len(payload) < 4:
		wire.AddHex(enc, "undecoded", payload)
		return event.Findings{Reason: event.Short}
	case e.Number == setenforce:
		enc.AddBool("enforcing", binary.NativeEndian.Uint32(payload) != 0)
	default:
		enc.AddUint32("seqno", binary.NativeEndian.Uint32(payload))
	}
	return event.Findings{}
}

// Words appends such as "SELinux set to enforcing".
func (c *codec) Words(dst []byte, e *event.Event, _ event.Names) []byte {
	if len(e.Bytes) < wire.HeaderLen+4 {
		return append(dst, "SELinux message cut short"...)
	}
	value := binary.NativeEndian.Uint32(e.Bytes[wire.HeaderLen:])
	switch {
	case e.Number == setenforce && value != 0:
		return append(dst, "SELinux set to enforcing"...)
	case e.Number == setenforce:
		return append(dst, "SELinux set to permissive"...)
	case e.Number == policyload:
		return strconv.AppendUint(append(dst, "SELinux policy loaded or booleans set, number "...), uint64(value), 10)
	}
	return strconv.AppendUint(append(dst, "SELinux message "...), uint64(e.Number), 10)
}
