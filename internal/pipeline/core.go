package pipeline

import (
	"fmt"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// ownCapacity bounds the queue of nlmond's own lines, in bytes. It never blocks: who logs must not wait for an output,
// least of all the output itself.
const ownCapacity = 256 << 10

// Core is a zapcore.Core that puts log entries of nlmond itself into every output, with logger "daemon", in their place
// among the events.
func (p *Pipeline) Core(level zapcore.LevelEnabler) zapcore.Core {
	return &core{LevelEnabler: level, workers: p.workers}
}

type core struct {
	zapcore.LevelEnabler
	workers []*worker
	fields  []zapcore.Field
}

// With implements zapcore.Core.
func (c *core) With(fields []zapcore.Field) zapcore.Core {
	return &core{LevelEnabler: c.LevelEnabler, workers: c.workers, fields: c.join(fields)}
}

// Check implements zapcore.Core.
func (c *core) Check(entry zapcore.Entry, checked *zapcore.CheckedEntry) *zapcore.CheckedEntry {
	if c.Enabled(entry.Level) {
		return checked.AddCore(entry, c)
	}
	return checked
}

// Write implements zapcore.Core.
func (c *core) Write(entry zapcore.Entry, fields []zapcore.Field) error {
	note := &event.Note{Level: entry.Level, Text: entry.Message, Fields: c.join(fields)}
	if entry.LoggerName != "" {
		note.Fields = append(note.Fields, zap.String("part", entry.LoggerName))
	}
	lines := []event.Event{*noteEvent(event.Daemon, nil, entry.Time.UnixNano(), note)}
	for _, w := range c.workers {
		w.own.put(lines)
		w.wake()
	}
	return nil
}

// Sync implements zapcore.Core. The outputs flush by themselves.
func (c *core) Sync() error { return nil }

// join is the fields of the logger and of an entry in a slice of their own.
func (c *core) join(fields []zapcore.Field) []zapcore.Field {
	joined := make([]zapcore.Field, 0, len(c.fields)+len(fields)+1)
	joined = append(joined, c.fields...)
	for _, f := range fields {
		joined = append(joined, settled(f))
	}
	return joined
}

// settled is a field whose value no longer changes: it is encoded later, when what it refers to may have.
func settled(f zapcore.Field) zapcore.Field {
	switch f.Type {
	case zapcore.ErrorType, zapcore.StringerType, zapcore.ReflectType, zapcore.ObjectMarshalerType,
		zapcore.InlineMarshalerType, zapcore.ArrayMarshalerType, zapcore.ByteStringType, zapcore.BinaryType:
	default:
		return f
	}
	values := zapcore.NewMapObjectEncoder()
	f.AddTo(values)
	switch v := values.Fields[f.Key].(type) {
	case string:
		return zap.String(f.Key, v)
	case nil:
		return zap.Skip()
	default:
		return zap.String(f.Key, fmt.Sprint(v))
	}
}
