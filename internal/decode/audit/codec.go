package audit

import (
	"sync"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/decode/wire"
	"github.com/nlmond/nlmond/internal/event"
)

type codec struct {
	types    []*event.Type
	telling  [][]telling // by Type.Index
	byNumber [3000]uint8 // index into types: all numbers are below 3000
	pool     sync.Pool   // of *record
}

func newCodec() *codec {
	c := &codec{types: types()}
	for _, t := range c.types[1:] {
		c.byNumber[t.Number] = uint8(t.Index)
	}
	for _, t := range c.types {
		c.telling = append(c.telling, tellingOf(t.Number))
	}
	keys := wire.NewKeys(knownKeys()...)
	c.pool.New = func() any { return &record{fields: wire.Pairs{Keys: keys}} }
	return c
}

// names are the names of all types that the table knows.
func (c *codec) names() []string {
	names := make([]string, 0, len(c.types)-1)
	for _, t := range c.types[1:] {
		names = append(names, t.Name)
	}
	return names
}

// Classify reads the netlink header.
func (c *codec) Classify(e *event.Event) {
	e.Type = c.types[0]
	if wire.ReadHeader(e) && int(e.Number) < len(c.byNumber) {
		e.Type = c.types[c.byNumber[e.Number]]
	}
	e.Action = event.Notify
}

// Encode writes serial, time and the record.
func (c *codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	if len(e.Bytes) < wire.HeaderLen {
		wire.AddHex(enc, "undecoded", e.Bytes)
		return event.Findings{Reason: event.Short}
	}
	r := c.take(e)
	defer c.put(r)
	text := e.Bytes[wire.HeaderLen:]
	if !r.parse(text) {
		wire.AddHex(enc, "undecoded", text)
		return event.Findings{Reason: event.BadText}
	}
	enc.AddUint64("serial", r.stamp.serial)
	r.buf = r.stamp.appendTime(r.buf[:0])
	enc.AddByteString("time", r.buf)
	_ = enc.AddArray("records", r) // a record returns no error
	return event.Findings{}
}

func (c *codec) take(e *event.Event) *record {
	r := c.pool.Get().(*record)
	r.number, r.name = e.Number, ""
	if e.Type != c.types[0] {
		r.name = e.Type.Name
	}
	return r
}

func (c *codec) put(r *record) {
	r.reset()
	c.pool.Put(r)
}
