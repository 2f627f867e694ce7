package audit

import (
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

type codec struct{ types []*event.Type }

func newCodec() *codec { return &codec{types: event.NewTypes()} }

func (c *codec) names() []string {
	names := make([]string, 0, len(c.types)-1)
	for _, t := range c.types[1:] {
		names = append(names, t.Name)
	}
	return names
}

func (c *codec) Classify(e *event.Event) { e.Type = c.types[0] }

func (c *codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	return event.Findings{}
}

func (c *codec) Words(dst []byte, e *event.Event, names event.Names) []byte { return dst }
