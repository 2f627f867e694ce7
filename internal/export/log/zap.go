package log

import (
	"bytes"

	"go.uber.org/zap/buffer"
	"go.uber.org/zap/zapcore"
)

// NewEncoder is a zapcore.Encoder for nlmond's own log on standard error: lines of the same shape as in the event log, without
// run and seq.
func NewEncoder() zapcore.Encoder {
	return &zapEncoder{pool: buffer.NewPool()}
}

// zapEncoder holds the fields of a logger, already encoded.
type zapEncoder struct {
	encoder
	pool buffer.Pool
}

// Clone implements zapcore.Encoder.
func (z *zapEncoder) Clone() zapcore.Encoder {
	return &zapEncoder{encoder: encoder{buf: bytes.Clone(z.buf), opened: z.opened}, pool: z.pool}
}

// EncodeEntry implements zapcore.Encoder.
func (z *zapEncoder) EncodeEntry(entry zapcore.Entry, fields []zapcore.Field) (*buffer.Buffer, error) {
	var stamp stamper
	line := encoder{buf: make([]byte, 0, 512)}
	line.buf = append(line.buf, `{"ts":"`...)
	line.buf = stamp.append(line.buf, entry.Time.UnixNano())
	line.buf = append(line.buf, '"')
	line.AddString("level", entry.Level.String())
	line.AddString("logger", "daemon")
	line.AddString("msg", entry.Message)
	if entry.LoggerName != "" {
		line.AddString("part", entry.LoggerName)
	}
	if entry.Caller.Defined {
		line.AddString("caller", entry.Caller.TrimmedPath())
	}
	if len(z.buf) > 0 {
		line.comma()
		line.buf = append(line.buf, z.buf...)
	}
	line.opened = z.opened
	for i := range fields {
		fields[i].AddTo(&line)
	}
	line.closeNamespaces()
	if entry.Stack != "" {
		line.AddString("stack", entry.Stack)
	}
	line.buf = append(line.buf, '}', '\n')

	out := z.pool.Get()
	_, err := out.Write(line.buf)
	return out, err
}
