package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

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
	options := &slog.HandlerOptions{Level: slog.LevelDebug}
	var handler slog.Handler = slog.NewTextHandler(to, options)
	if format == "json" {
		handler = slog.NewJSONHandler(to, options)
	}
	return loggers{stderr: &slogCore{LevelEnabler: parsed, handler: handler}, level: parsed}, nil
}

// apart logs to standard error only: for the pipeline, whose own lines might not get through.
func (l loggers) apart() *zap.Logger { return zap.New(l.stderr) }

// with logs to standard error and into the pipeline.
func (l loggers) with(p *pipeline.Pipeline) *zap.Logger {
	return zap.New(zapcore.NewTee(l.stderr, p.Core(l.level)))
}

// slogCore writes in the forms that Prometheus' exporters have, logfmt and JSON: those of log/slog.
type slogCore struct {
	zapcore.LevelEnabler
	handler slog.Handler
	fields  []zapcore.Field
}

// With implements zapcore.Core.
func (c *slogCore) With(fields []zapcore.Field) zapcore.Core {
	return &slogCore{c.LevelEnabler, c.handler, append(c.fields[:len(c.fields):len(c.fields)], fields...)}
}

// Check implements zapcore.Core.
func (c *slogCore) Check(entry zapcore.Entry, checked *zapcore.CheckedEntry) *zapcore.CheckedEntry {
	if c.Enabled(entry.Level) {
		return checked.AddCore(entry, c)
	}
	return checked
}

// Write implements zapcore.Core.
func (c *slogCore) Write(entry zapcore.Entry, fields []zapcore.Field) error {
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
func (c *slogCore) Sync() error { return nil }
