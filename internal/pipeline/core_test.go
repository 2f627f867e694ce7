package pipeline_test

import (
	"errors"
	"testing"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// mood is a value that changes after it was logged.
type mood struct{ text string }

func (m *mood) String() string { return m.text }

func TestOwnLinesComeAmongTheEvents(t *testing.T) {
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	logger := zap.New(p.Core(zap.InfoLevel)).Named("listener").With(zap.String("family", "one"))
	logger.Debug("not this")
	m := &mood{"calm"}
	logger.Warn("odd", zap.Error(errors.New("broken")), zap.Stringer("mood", m), zap.Int("n", 1))
	m.text = "changed"
	p.end()
	events := out.taken()
	if len(events) != 1 {
		t.Fatalf("want one line, got %d", len(events))
	}
	e := events[0]
	if e.Kind != event.Daemon || e.Family != nil || e.Note.Level != zapcore.WarnLevel || e.Note.Text != "odd" || e.Time == 0 {
		t.Errorf("got %+v, %+v", e.Event, e.Note)
	}
	for key, want := range map[string]any{"family": "one", "error": "broken", "mood": "calm", "n": int64(1), "part": "listener"} {
		if e.field(key) != want {
			t.Errorf("%s is %v, want %v", key, e.field(key), want)
		}
	}
}

func TestLoggingNeverWaitsForAnOutput(t *testing.T) {
	out := &recorder{name: "log", gate: make(chan struct{})}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	logger := zap.New(p.Core(zap.InfoLevel))
	for range 10000 { // more than there is room for
		logger.Info("again")
	}
	close(out.gate)
	p.end()
	events := out.taken()
	last := events[len(events)-1]
	missing, ok := last.field("lines").(uint64)
	if !ok || int(missing)+len(events)-1 != 10000 {
		t.Errorf("want the missing lines counted, got %d lines and %+v", len(events), last.Note)
	}
}
