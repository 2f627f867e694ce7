package pipeline_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"go.uber.org/zap"

	"github.com/nlmond/nlmond/internal/decode/route"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/export/log"
	"github.com/nlmond/nlmond/internal/nstest"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// TestEveryLineIsNumbered writes lines of all loggers from several sources to a file.
func TestEveryLineIsNumbered(t *testing.T) {
	path := filepath.Join(t.TempDir(), "events.json")
	out, err := log.Open(log.Config{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}, Queue: 64 << 10})
	limited := family("limited", 1)
	p.SetRules(limited, pipeline.Rules{Limit: pipeline.Limit{Events: 50, Per: 1e9}})
	logger := zap.New(p.Core(zap.InfoLevel))

	var sending sync.WaitGroup
	for _, f := range []*event.Family{limited, family("two", 2), family("two", 2)} {
		s := p.Source(f, nil)
		sending.Go(func() {
			defer s.Close()
			send(s, 100)
			logger.Info("sent", zap.String("family", f.Name))
		})
	}
	sending.Wait()
	p.end()

	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	loggers := make(map[string]int)
	for i, line := range strings.Split(strings.TrimSuffix(string(content), "\n"), "\n") {
		var l struct {
			Seq         int
			Run, Logger string
		}
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatalf("line %d: %v: %s", i+1, err, line)
		}
		if l.Seq != i+1 || l.Run != out.Run() {
			t.Fatalf("line %d has seq %d and run %s", i+1, l.Seq, l.Run)
		}
		loggers[l.Logger]++
	}
	for _, name := range []string{"event", "loss", "security", "limit", "daemon"} {
		if loggers[name] == 0 {
			t.Errorf("no line of %s: %v", name, loggers)
		}
	}
	for _, f := range p.book.Snapshot().Families {
		if err := balance(f); err != nil || f.Outputs[0].QueueEvents != 0 {
			t.Errorf("%s: %v, %d left", f.Family.Name, err, f.Outputs[0].QueueEvents)
		}
	}
}

func TestNoAllocationFromReceiveToLine(t *testing.T) {
	out, err := log.Open(log.Config{Path: "/dev/null"})
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}, Queue: 64 << 10})
	s := p.Source(route.Family(), nil)
	batch := batchOf(64, message(t, newRoute), 7)
	for range 100 { // buffers reach their size
		s.Handle(batch, event.Empty)
	}
	nstest.NoAllocs(t, "64 events", func() { s.Handle(batch, event.Empty) })
	s.Close()
	p.end()
}
