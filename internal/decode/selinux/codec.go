package selinux

import (
	"encoding/binary"
	"encoding/hex"
	"strconv"
	"sync"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// headerLen is the size of struct nlmsghdr. Both messages hold one 32-bit number behind it.
const headerLen = 16

// The message types, include/uapi/linux/selinux_netlink.h.
const (
	setenforce = 0x10 // struct selnl_msg_setenforce: __s32 val
	policyload = 0x11 // struct selnl_msg_policyload: __u32 seqno
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
	if len(e.Bytes) < headerLen {
		return
	}
	e.Number = binary.NativeEndian.Uint16(e.Bytes[4:])
	e.Portid = binary.NativeEndian.Uint32(e.Bytes[12:])
	for _, t := range c.types[1:] {
		if t.Number == e.Number {
			e.Type, e.Action = t, t.Action
		}
	}
}

// Encode writes {"enforcing":true} or {"seqno":7}.
func (c *codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	if len(e.Bytes) < headerLen {
		addHex(enc, "undecoded", e.Bytes)
		return event.Findings{Reason: event.Short}
	}
	payload := e.Bytes[headerLen:]
	switch {
	case e.Number != setenforce && e.Number != policyload:
		addHex(enc, "payload", payload)
	case len(payload) < 4:
		addHex(enc, "undecoded", payload)
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
	if len(e.Bytes) < headerLen+4 {
		return append(dst, "SELinux message cut short"...)
	}
	value := binary.NativeEndian.Uint32(e.Bytes[headerLen:])
	switch {
	case e.Number == setenforce && value != 0:
		return append(dst, "SELinux set to enforcing"...)
	case e.Number == setenforce:
		return append(dst, "SELinux set to permissive"...)
	case e.Number == policyload:
		return strconv.AppendUint(append(dst, "SELinux policy loaded, number "...), uint64(value), 10)
	}
	return strconv.AppendUint(append(dst, "SELinux message "...), uint64(e.Number), 10)
}

// scratch holds hex text: an encoder takes bytes through an interface, so that a local array would escape.
var scratch = sync.Pool{New: func() any { return new([]byte) }}

func addHex(enc zapcore.ObjectEncoder, key string, b []byte) {
	buf := scratch.Get().(*[]byte)
	*buf = hex.AppendEncode((*buf)[:0], b)
	enc.AddByteString(key, *buf)
	scratch.Put(buf)
}
