package pipeline_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/pipeline"
)

func TestFilterKeepsWhatMatches(t *testing.T) {
	f := family("one", 1)
	e := &event.Event{
		Family: f, Type: f.Types[1], Number: typeNew, Bytes: numbered(typeNew, 7, "text"), Group: 3, Portid: 99,
		Nsid: event.NoNsid, Action: event.New, Cause: event.Drift,
	}
	for expr, want := range map[string]bool{
		`true`:            true,
		`family == "one"`: true,
		`group == "neigh" && type == "new" && action == "new" && cause == "drift"`: true,
		`nsid == -1 && portid == 99`:                 true,
		`data.number == 7`:                           true,
		`data.number == 7u`:                          true,
		`data.number + 1 == 8`:                       true,
		`data.number < 7.5`:                          true,
		`data.number in [6, 8]`:                      false,
		`data.huge > 5`:                              true,
		`"failed" in data.state`:                     true,
		`data.text.startsWith("te")`:                 true,
		`group != "neigh" || "failed" in data.state`: true,
		`data.absent == 1`:                           false,
		`data.absent != 1`:                           false,
		`data.absent.deeper == 1`:                    false,
		`data.state[3] == "failed"`:                  false,
		`has(data.absent)`:                           false,
		`!has(data.absent)`:                          true,
		`data.absent == 1 || family == "one"`:        true,
	} {
		filter, err := pipeline.CompileFilter(expr)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		if keep, err := filter.Keep(e); keep != want || err != nil {
			t.Errorf("%s: got %v, %v, want %v", expr, keep, err, want)
		}
	}
	for _, expr := range []string{`data.text > 5`, `data.text`, `data.number / 0 == 1`} {
		filter, err := pipeline.CompileFilter(expr)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		if keep, err := filter.Keep(e); !keep || err == nil {
			t.Errorf("%s: got %v, %v; what cannot be judged is kept, with an error", expr, keep, err)
		}
	}
}

func TestFilterMistakesSayWhereAndWhat(t *testing.T) {
	for expr, want := range map[string]pipeline.FilterError{
		`group = "link"`:            {Line: 1, Column: 7},
		"group == \"link\" &&\n  x": {Line: 2, Column: 3, Problem: "x is not known; variables are family, group, type"},
		`group == 5`:                {Line: 1, Column: 7},
		`group`:                     {Line: 1, Column: 1, Problem: "a filter must be true or false"},
		``:                          {Line: 1, Column: 1},
		`"open`:                     {Line: 1, Column: 1},
	} {
		_, err := pipeline.CompileFilter(expr)
		var got *pipeline.FilterError
		if !errors.As(err, &got) {
			t.Errorf("%q: got %v", expr, err)
			continue
		}
		if got.Line != want.Line || got.Column != want.Column || !strings.Contains(got.Problem, want.Problem) || got.Problem == "" {
			t.Errorf("%q: got %v, want %v", expr, got, &want)
		}
	}
}

func TestFilteredEventsAreCountedAndRulesChangeWhileRunning(t *testing.T) {
	out := &recorder{name: "log", arrived: make(chan struct{}, 100)}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	odd, err := pipeline.CompileFilter(`data.number % 2 == 1`)
	if err != nil {
		t.Fatal(err)
	}
	broken, err := pipeline.CompileFilter(`data.text > 5`)
	if err != nil {
		t.Fatal(err)
	}
	p.SetRules(f, pipeline.Rules{Filter: odd})
	s := p.Source(f, nil)
	s.Handle(many(10), event.Empty)
	for range 5 {
		<-out.arrived
	}
	p.SetRules(f, pipeline.Rules{Filter: broken})
	s.Handle(many(10), event.Empty)
	s.Close()
	p.end()
	o := p.of(t, f).Outputs[0]
	if o.Filtered != 5 || o.Written != 15 || o.FilterErrors != 10 {
		t.Errorf("want 5 filtered, 15 written, 10 errors, got %+v", o)
	}
}

// at is n new and one del event, all received at a time.
func at(when int64, n int) []event.Datagram {
	batch := append(many(n), datagram(numbered(typeDel, 0, "")))
	for i := range batch {
		batch[i].Time = when
	}
	return batch
}

func TestLimitSumsUpWhatItHoldsBack(t *testing.T) {
	const second = int64(time.Second)
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	p.SetRules(f, pipeline.Rules{Limit: pipeline.Limit{Events: 10, Per: time.Second}})
	s := p.Source(f, nil)
	s.Handle(at(100*second, 29), event.Empty)           // 10 pass, 20 do not
	s.Handle(at(100*second+second/2, 9), event.Empty)   // half a second is 5 more
	s.Handle(at(103*second, 4), event.Empty)            // never more than 10
	s.Handle(at(103*second-second/100, 4), event.Empty) // a socket that is a little behind
	s.Handle(at(103*second-second/100, 1), event.Empty) // nothing is left
	s.Handle(at(3*second, 1), event.Empty)              // the clock was set back
	s.Handle(at(4*second, 9), event.Empty)              // and goes on from there
	s.Close()
	p.end()
	o := p.of(t, f).Outputs[0]
	if o.Written != 10+5+5+5+10 || o.Limited != 20+5+0+0+2+2 || balance(p.of(t, f)) != nil {
		t.Errorf("want 35 written and 29 limited, got %+v", o)
	}
	events := out.taken()
	record := events[len(events)-1]
	if record.Kind != event.Limit || record.Family != f {
		t.Fatalf("want the summary at the end, got %+v", record.Event)
	}
	kinds, ok := record.field("events").([]any)
	if record.field("limited") != uint64(29) || !ok || len(kinds) != 2 {
		t.Fatalf("want 29 of two types, got %+v", record.Note)
	}
	first := kinds[0].(map[string]any)
	if first["group"] != "link" || first["type"] != "new" || first["count"] != uint64(25) {
		t.Errorf("most are new ones of link, got %v", first)
	}
}

func TestLimitRecordComesWithoutFurtherEvents(t *testing.T) {
	out := &recorder{name: "log", arrived: make(chan struct{}, 100)}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	p.SetRules(f, pipeline.Rules{Limit: pipeline.Limit{Events: 1, Per: time.Hour}})
	s := p.Source(f, nil)
	s.Handle(many(3), event.Empty)
	<-out.arrived
	<-out.arrived // the record, a second later
	if events := out.taken(); events[1].Kind != event.Limit || events[1].Note.Level != zapcore.InfoLevel {
		t.Errorf("got %+v", events[1].Event)
	}
	s.Close()
	p.end()
}
