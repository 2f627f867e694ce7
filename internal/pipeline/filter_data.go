package pipeline

import (
	"math"

	"go.uber.org/zap/zapcore"

	"cel.dev/cel-go/cel"

	"github.com/nlmond/nlmond/internal/event"
)

// activation gives a filter the variables of one event. The event's data are decoded when the expression comes to them.
type activation struct {
	event *event.Event
	data  map[string]any
}

var _ cel.Activation = (*activation)(nil)

// Parent implements cel.Activation.
func (a *activation) Parent() cel.Activation { return nil }

// ResolveName implements cel.Activation.
func (a *activation) ResolveName(name string) (any, bool) {
	e := a.event
	switch name {
	case varFamily:
		return e.Family.Name, true
	case varGroup:
		return e.Family.GroupName(e.Group), true
	case varType:
		return typeName(e), true
	case varAction:
		return e.Action.String(), true
	case varCause:
		return e.Cause.String(), true
	case varNsid:
		return int64(e.Nsid), true
	case varPortid:
		return int64(e.Portid), true
	case varData:
		if a.data == nil {
			a.data = decoded(e)
		}
		return a.data, true
	}
	return nil, false
}

// decoded is the event's data object.
func decoded(e *event.Event) map[string]any {
	enc := zapcore.NewMapObjectEncoder()
	if e.Family.Codec != nil {
		e.Family.Codec.Encode(e, enc)
	}
	for key, value := range enc.Fields {
		enc.Fields[key] = plain(value)
	}
	return enc.Fields
}

// plain is a value as expressions expect it: every whole number is an int, so that arithmetic and literals fit. Only what
// an int64 cannot hold stays unsigned.
func plain(value any) any {
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			v[key] = plain(inner)
		}
	case []any:
		for i, inner := range v {
			v[i] = plain(inner)
		}
	case int:
		return int64(v)
	case int8:
		return int64(v)
	case int16:
		return int64(v)
	case int32:
		return int64(v)
	case uint:
		return plain(uint64(v))
	case uint8:
		return int64(v)
	case uint16:
		return int64(v)
	case uint32:
		return int64(v)
	case uint64:
		if v <= math.MaxInt64 {
			return int64(v)
		}
	case uintptr:
		return plain(uint64(v))
	}
	return value
}
