package uevent

import (
	"bytes"
	"sync"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/decode/wire"
	"github.com/nlmond/nlmond/internal/event"
)

type codec struct {
	types []*event.Type
	pool  sync.Pool // of *message
}

func newCodec() *codec {
	keys := wire.NewKeys(knownKeys()...)
	c := &codec{types: types()}
	c.pool.New = func() any { return &message{env: wire.Pairs{Keys: keys}} }
	return c
}

// types are the actions of enum kobject_action, include/linux/kobject.h. Uevents have no numbers.
func types() []*event.Type {
	return event.NewTypes(
		event.Type{Name: "add", Action: event.New},
		event.Type{Name: "remove", Action: event.Delete},
		event.Type{Name: "change", Action: event.Change},
		event.Type{Name: "move", Action: event.Change},
		event.Type{Name: "online", Action: event.Change},
		event.Type{Name: "offline", Action: event.Change},
		event.Type{Name: "bind", Action: event.Change},
		event.Type{Name: "unbind", Action: event.Change},
	)
}

// Classify reads the action: before the '@' of the kernel's messages, among the properties of udevd's. Without a netlink header
// the port is the sender's: 0 is the kernel, any other udevd's, who had the kernel pass this on.
func (c *codec) Classify(e *event.Event) {
	e.Type, e.Portid = c.types[0], e.Sender
	action, _, _ := bytes.Cut(firstPiece(e.Bytes), []byte{'@'})
	if fromUdevd(e.Bytes) {
		props, _ := properties(e.Bytes)
		action = value(props, "ACTION")
	}
	for _, t := range c.types[1:] {
		if t.Name == string(action) {
			e.Type, e.Action = t, t.Action
		}
	}
}

// Encode writes action, devpath, subsystem and seqnum, and the other variables under env.
func (c *codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	m := c.pool.Get().(*message)
	m.parse(e.Bytes)
	m.encode(enc)
	findings := event.Findings{Reason: m.reason}
	m.reset()
	c.pool.Put(m)
	return findings
}

func (m *message) encode(enc zapcore.ObjectEncoder) {
	if m.action != nil {
		enc.AddByteString("action", m.action)
	}
	if m.devpath != nil {
		enc.AddByteString("devpath", m.devpath)
	}
	if m.subsystem != nil {
		enc.AddByteString("subsystem", m.subsystem)
	}
	if m.numbered {
		enc.AddUint64("seqnum", m.seqnum)
	}
	if m.env.Len() > 0 {
		_ = enc.AddObject("env", &m.env) // Pairs returns no error
	}
	if len(m.env.Repeated) > 0 {
		_ = enc.AddArray("repeated", &m.env.Repeated)
	}
	if len(m.bad) > 0 {
		wire.AddHex(enc, "undecoded", m.bad...)
	}
}
