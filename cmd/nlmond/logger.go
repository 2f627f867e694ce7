package main

import (
	"io"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/pipeline"
)

// loggers are the ways of nlmond's own messages: standard error, and lines among the events.
type loggers struct {
	stderr zapcore.Core // no-op where the log itself goes to standard error
	level  zapcore.LevelEnabler
}

// newLoggers follows --log.level and --log.format.
func newLoggers(to io.Writer, level, format string) (loggers, error) {
	parsed, err := zapcore.ParseLevel(level)
	if err != nil {
		return loggers{}, err
	}
	encoding := zap.NewProductionEncoderConfig()
	encoding.TimeKey = "ts"
	encoding.EncodeTime = zapcore.RFC3339NanoTimeEncoder
	encoder := zapcore.NewJSONEncoder(encoding)
	if format == "console" {
		encoding.EncodeTime = zapcore.TimeEncoderOfLayout("15:04:05")
		encoding.ConsoleSeparator = "  "
		encoder = zapcore.NewConsoleEncoder(encoding)
	}
	return loggers{stderr: zapcore.NewCore(encoder, zapcore.Lock(zapcore.AddSync(to)), parsed), level: parsed}, nil
}

// apart logs to standard error only: for the pipeline, whose own lines might not get through.
func (l loggers) apart() *zap.Logger { return zap.New(l.stderr) }

// with logs to standard error and into the pipeline.
func (l loggers) with(p *pipeline.Pipeline) *zap.Logger {
	return zap.New(zapcore.NewTee(l.stderr, p.Core(l.level)))
}
