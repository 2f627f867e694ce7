package pipeline_test

import (
	"encoding/hex"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/pipeline"
)

func TestEventsKeepTheirOrderAndCircumstances(t *testing.T) {
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	var observed []uint16
	s := p.Source(f, func(e *event.Event) { observed = append(observed, e.Number) })
	first := event.Datagram{Bytes: append(padded(numbered(typeNew, 1, "abc")), numbered(typeDel, 2, "")...), Time: 7, Group: 3, Nsid: 4}
	second := event.Datagram{Bytes: numbered(999, 3, ""), Time: 8, Nsid: event.NoNsid}
	s.Handle([]event.Datagram{first, second}, event.Empty)
	clear(first.Bytes) // they are only valid during the call
	s.Close()
	p.end()

	want := []event.Event{
		{Bytes: numbered(typeNew, 1, "abc"), Type: f.Types[1], Number: typeNew, Time: 7, Group: 3, Nsid: 4, Action: event.New},
		{Bytes: numbered(typeDel, 2, ""), Type: f.Types[2], Number: typeDel, Time: 7, Group: 3, Nsid: 4, Action: event.Delete},
		{Bytes: numbered(999, 3, ""), Type: f.Types[0], Number: 999, Time: 8, Nsid: event.NoNsid},
	}
	events := out.taken()
	if len(events) != len(want) {
		t.Fatalf("got %d events, want %d", len(events), len(want))
	}
	for i, w := range want {
		g := events[i]
		if string(g.Bytes) != string(w.Bytes) {
			t.Errorf("event %d: got bytes %x, want %x", i, g.Bytes, w.Bytes)
		}
		if g.Type != w.Type || g.Number != w.Number || g.Time != w.Time || g.Group != w.Group || g.Nsid != w.Nsid || g.Action != w.Action {
			t.Errorf("event %d: got %+v, want %+v", i, g.Event, w)
		}
	}
	if !slices.Equal(observed, []uint16{typeNew, typeDel, 999}) {
		t.Errorf("observed %v", observed)
	}
	if out.flushes == 0 {
		t.Error("never flushed")
	}
}

func TestForgedMessagesAreToldAndNoEvents(t *testing.T) {
	out := &recorder{name: "log", arrived: make(chan struct{}, 100)}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	s := p.Source(f, nil)
	forged := datagram(append(padded(numbered(typeNew, 1, strings.Repeat("x", 500))), numbered(typeDel, 2, "")...))
	forged.Sender, forged.UID, forged.PID = 4711, 1000, 815
	s.Handle([]event.Datagram{forged, forged, forged}, event.Empty)
	<-out.arrived // the first at once; the others are summed up a second later, or at the end
	s.Close()
	p.end()

	events := out.taken()
	if len(events) != 2 {
		t.Fatalf("want one record for the first and one for the others, got %d", len(events))
	}
	for i, messages := range []uint64{2, 4} {
		e := events[i]
		if e.Kind != event.Security || e.Family != f {
			t.Fatalf("want a security record of the family, got %+v", e.Event)
		}
		for key, want := range map[string]any{
			"group": "link", "type": "new", "portid": uint32(4711), "uid": uint32(1000), "pid": uint32(815),
			"length": int64(len(forged.Bytes)), "hex": hex.EncodeToString(forged.Bytes[:256]), "messages": messages,
		} {
			if e.field(key) != want {
				t.Errorf("record %d: %s is %v, want %v", i, key, e.field(key), want)
			}
		}
	}
	if c := p.of(t, f); c.Forged != 6 || c.Messages != 6 || c.Datagrams != 3 || balance(c) != nil {
		t.Errorf("want 6 forged messages in 3 datagrams, got %+v", c)
	}
}

func TestGenuineSendersAreTheFamilysChoice(t *testing.T) {
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	f.Genuine = func(d *event.Datagram) bool { return d.UID == 0 }
	s := p.Source(f, nil)
	good, bad := datagram(numbered(typeNew, 1, "")), datagram(numbered(typeNew, 2, ""))
	good.Sender, bad.Sender, bad.UID = 5, 5, 1000
	s.Handle([]event.Datagram{good, bad}, event.Empty)
	s.Close()
	p.end()
	if c := p.of(t, f); c.Forged != 1 || c.Outputs[0].Written != 1 {
		t.Errorf("want one forged and one written, got %+v", c)
	}
	if e := out.taken()[0]; e.Kind == event.Message && e.Sender != 5 {
		t.Errorf("the event's sender is %d", e.Sender)
	}
}

func TestLostDatagramsAreToldInTheirPlace(t *testing.T) {
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	s := p.Source(f, nil)
	s.Handle([]event.Datagram{datagram(numbered(typeNew, 1, ""))}, event.Empty)
	s.Lost(17, 1000, 2000)
	s.Handle([]event.Datagram{datagram(numbered(typeNew, 2, ""))}, event.Empty)
	s.Close()
	p.end()
	events := out.taken()
	if len(events) != 3 || events[1].Kind != event.Loss {
		t.Fatalf("want the loss between two events, got %+v", events)
	}
	loss := events[1]
	for key, want := range map[string]any{
		"stage": "kernel", "unit": "datagrams", "lost": uint64(17),
		"since": time.Unix(0, 1000).UTC(), "until": time.Unix(0, 2000).UTC(),
	} {
		if loss.field(key) != want {
			t.Errorf("%s is %v, want %v", key, loss.field(key), want)
		}
	}
	if c := p.of(t, f); c.Outputs[0].Written != 2 {
		t.Errorf("the record counts as an event: %+v", c.Outputs[0])
	}
}

func TestTruncatedDatagramsSaySo(t *testing.T) {
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	s := p.Source(family("one", 1), nil)
	d := datagram(append(padded(numbered(typeNew, 1, "")), numbered(typeDel, 2, "cut off here")[:22]...))
	d.Truncated = true
	s.Handle([]event.Datagram{d}, event.Empty)
	s.Close()
	p.end()
	events := out.taken()
	if len(events) != 2 || events[0].Malformed != event.OK || events[1].Malformed != event.Truncated {
		t.Errorf("want a whole and a truncated message, got %+v", events)
	}
}

func TestSyntheticEventsAreCountedByCause(t *testing.T) {
	out := &recorder{name: "log"}
	p := run(t, pipeline.Config{Outputs: []pipeline.Output{out}})
	f := family("one", 1)
	s := p.Source(f, nil)
	s.Synthetic([]event.Event{
		{Type: f.Types[1], Cause: event.Resync, Bytes: numbered(typeNew, 1, "")},
		{Type: f.Types[1], Cause: event.Initial, Bytes: numbered(typeNew, 2, "")},
		{Type: f.Types[1], Cause: event.Resync, Bytes: numbered(typeNew, 3, "")},
	})
	s.Close()
	p.end()
	c := p.of(t, f)
	if err := balance(c); err != nil {
		t.Error(err)
	}
	for _, s := range c.Synthetic {
		if want := map[event.Cause]uint64{event.Resync: 2, event.Initial: 1}[s.Cause]; s.Count != want {
			t.Errorf("%v counted %d times, want %d", s.Cause, s.Count, want)
		}
	}
	if len(c.Events) != 0 || c.Outputs[0].Written != 3 || out.taken()[0].Family != f {
		t.Errorf("want 3 written and none from the kernel, got %+v", c)
	}
}
