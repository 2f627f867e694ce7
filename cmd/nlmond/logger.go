package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/export/log"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// loggers are the ways of nlmond's own messages: standard error, and lines among the events.
type loggers struct {
	stderr zapcore.Core
	level  zapcore.LevelEnabler
}

// newLoggers follows --log.level and --log.format.
func newLoggers(to io.Writer, level, format string) (loggers, error) {
	parsed, err := zapcore.ParseLevel(level)
	if err != nil {
		return loggers{}, fmt.Errorf("--log.level: %w", err)
	}
	if format == "json" {
		return loggers{stderr: zapcore.NewCore(log.NewEncoder(), zapcore.Lock(zapcore.AddSync(to)), parsed), level: parsed}, nil
	}
	handler := slog.NewTextHandler(to, &slog.HandlerOptions{Level: slog.LevelDebug})
	return loggers{stderr: &logfmtCore{LevelEnabler: parsed, handler: handler}, level: parsed}, nil
}

// apart logs to standard error only: for the pipeline, whose own lines might not get through.
func (l loggers) apart() *zap.Logger { return zap.New(l.stderr) }

// with logs to standard error and into the pipeline.
func (l loggers) with(p *pipeline.Pipeline) *zap.Logger {
	return zap.New(zapcore.NewTee(l.stderr, p.Core(l.level)))
}

// logfmtCore writes logfmt as Prometheus' exporters do: that of log/slog.
type logfmtCore struct {
	zapcore.LevelEnabler
	handler slog.Handler
	fields  []zapcore.Field
}

// With implements zapcore.Core.
func (c *logfmtCore) With(fields []zapcore.Field) zapcore.Core {
	return &logfmtCore{c.LevelEnabler, c.handler, append(c.fields[:len(c.fields):len(c.fields)], fields...)}
}

// Check implements zapcore.Core.
func (c *logfmtCore) Check(entry zapcore.Entry, checked *zapcore.CheckedEntry) *zapcore.CheckedEntry {
	if c.Enabled(entry.Level) {
		return checked.AddCore(entry, c)
	}
	return checked
}

// Write implements zapcore.Core.
func (c *logfmtCore) Write(entry zapcore.Entry, fields []zapcore.Field) error {
	record := slog.NewRecord(entry.Time, slog.Level(entry.Level)*4, entry.Message, 0) // both count from info, in steps of 1 and 4
	values := zapcore.NewMapObjectEncoder()
	for _, list := range [][]zapcore.Field{c.fields, fields} {
		for _, f := range list {
			f.AddTo(values)
			if value, ok := values.Fields[f.Key]; ok {
				record.AddAttrs(slog.Any(f.Key, value))
			}
		}
	}
	return c.handler.Handle(context.Background(), record)
}

// Sync implements zapcore.Core: nothing is buffered.
func (c *logfmtCore) Sync() error { return nil }
