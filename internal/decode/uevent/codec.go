package uevent

import (
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

type codec struct{ types []*event.Type }

func newCodec() *codec {
	return &codec{types: event.NewTypes(
		event.Type{Name: "add", Action: event.New},
		event.Type{Name: "remove", Action: event.Delete},
		event.Type{Name: "change", Action: event.Change},
		event.Type{Name: "move", Action: event.Change},
		event.Type{Name: "online", Action: event.Change},
		event.Type{Name: "offline", Action: event.Change},
		event.Type{Name: "bind", Action: event.Change},
		event.Type{Name: "unbind", Action: event.Change},
	)}
}

func (c *codec) Classify(e *event.Event) { e.Type = c.types[0] }

func (c *codec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	return event.Findings{}
}

func (c *codec) Words(dst []byte, e *event.Event, names event.Names) []byte { return dst }

func genuine(d *event.Datagram) bool { return false }
