package log

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/nstest"
)

// textCodec takes the bytes of a message for text. "bad" in it is a malformed message.
type textCodec struct{}

func (textCodec) Classify(*event.Event) {}

func (textCodec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	enc.AddByteString("text", e.Bytes)
	enc.AddInt("length", len(e.Bytes))
	if strings.Contains(string(e.Bytes), "bad") {
		return event.Findings{Unknown: 2, Reason: event.BadLength}
	}
	return event.Findings{}
}

func (textCodec) Words(dst []byte, e *event.Event, _ event.Names) []byte {
	return append(append(dst, "words "...), e.Bytes...)
}

func textFamily() *event.Family {
	return &event.Family{
		Number: 2,
		Name:   "usersock",
		Groups: []event.Group{{Number: 1, Name: "link"}, {Number: 300, Name: "high"}},
		Types:  event.NewTypes(event.Type{Name: "newlink", Number: 16}),
		Codec:  textCodec{},
	}
}

func textEvent(f *event.Family, text string) *event.Event {
	return &event.Event{
		Family: f, Type: f.Types[1], Bytes: []byte(text), Number: 16, Group: 1, Nsid: event.NoNsid, Action: event.New,
		Time: time.Date(2026, 11, 23, 20, 26, 51, 399155112, time.UTC).UnixNano(),
	}
}

// opened is a log that writes to a file of its own, and a way to read what it holds.
func opened(t testing.TB, cfg Config) (*Log, func() []string) {
	t.Helper()
	if cfg.Path == "" {
		cfg.Path = filepath.Join(t.TempDir(), "events.json")
	}
	l, err := Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l, func() []string { return linesOf(t, cfg.Path) }
}

// linesOf reads a log and checks that it ends with a whole line.
func linesOf(t testing.TB, path string) []string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(content) == 0 {
		return nil
	}
	text, whole := strings.CutSuffix(string(content), "\n")
	if !whole {
		t.Fatalf("%s ends with a torn line: %q", path, text[max(0, len(text)-200):])
	}
	return strings.Split(text, "\n")
}

func TestLinesHaveTheKeysInOrder(t *testing.T) {
	f := textFamily()
	plain := &event.Family{Name: "xfrm", Types: event.NewTypes()}
	whole := &event.Family{Name: "uevent", Types: event.NewTypes(), Framing: event.Whole}
	header := "\x14\x00\x00\x00\x18\x00\x01\x06\x02\x00\x00\x00\x07\x00\x00\x00\xca\xfe\xba\xbe"

	changed := func(text string, change func(*event.Event)) *event.Event {
		e := textEvent(f, text)
		change(e)
		return e
	}
	cases := []struct {
		event *event.Event
		want  string // RUN stands for the name of the run
	}{
		{textEvent(f, "x"), `{"ts":"2026-11-23T20:26:51.399155112Z","level":"info","logger":"event","msg":"words x","run":"RUN","seq":1,` +
			`"family":"usersock","group":"link","type":"newlink","action":"new","cause":"kernel","portid":0,"data":{"text":"x","length":1}}`},
		{changed("hostile \"\n\x1b\xff", func(e *event.Event) {
			e.Nsid, e.Portid, e.Group, e.Cause, e.Action = 4, 4294967295, 0, event.Drift, event.Change
		}), `{"ts":"2026-11-23T20:26:51.399155112Z","level":"info","logger":"event","msg":"words hostile \"\n\u001b\ufffd","run":"RUN","seq":2,` +
			`"family":"usersock","group":"none","type":"newlink","action":"change","cause":"drift","nsid":4,"portid":4294967295,` +
			`"data":{"text":"hostile \"\n\u001b\ufffd","length":12}}`},
		{changed("bad", func(e *event.Event) { e.Type, e.Number, e.Group = f.Types[0], 77, 300 }),
			`{"ts":"2026-11-23T20:26:51.399155112Z","level":"info","logger":"event","msg":"words bad","run":"RUN","seq":3,` +
				`"family":"usersock","group":"high","type":"77","action":"new","cause":"kernel","portid":0,` +
				`"data":{"text":"bad","length":3},"malformed":"bad_length"}`},
		{changed("bad", func(e *event.Event) { e.Malformed, e.Group = event.Truncated, 99 }),
			`{"ts":"2026-11-23T20:26:51.399155112Z","level":"info","logger":"event","msg":"words bad","run":"RUN","seq":4,` +
				`"family":"usersock","group":"99","type":"newlink","action":"new","cause":"kernel","portid":0,` +
				`"data":{"text":"bad","length":3},"malformed":"truncated"}`},
		{changed(header, func(e *event.Event) { e.Family, e.Type, e.Number, e.Portid = plain, plain.Types[0], 24, 7 }),
			`{"ts":"2026-11-23T20:26:51.399155112Z","level":"info","logger":"event","msg":"xfrm message 24","run":"RUN","seq":5,` +
				`"family":"xfrm","group":"1","type":"24","action":"new","cause":"kernel","portid":7,` +
				`"data":{"nlmsg_type":24,"nlmsg_flags":1537,"nlmsg_seq":2,"payload":"cafebabe"}}`},
		{changed("a@b", func(e *event.Event) { e.Family, e.Type, e.Number = whole, whole.Types[0], 0 }),
			`{"ts":"2026-11-23T20:26:51.399155112Z","level":"info","logger":"event","msg":"uevent message 0","run":"RUN","seq":6,` +
				`"family":"uevent","group":"1","type":"0","action":"new","cause":"kernel","portid":0,"data":{"payload":"614062"}}`},
		{changed("", func(e *event.Event) {
			e.Kind, e.Note = event.Loss, &event.Note{Level: zapcore.WarnLevel, Text: "5 lost", Fields: []zapcore.Field{zap.Int("lost", 5)}}
		}), `{"ts":"2026-11-23T20:26:51.399155112Z","level":"warn","logger":"loss","msg":"5 lost","run":"RUN","seq":7,"family":"usersock","lost":5}`},
		{changed("", func(e *event.Event) {
			e.Family, e.Kind = nil, event.Daemon
			e.Note = &event.Note{Text: "up", Fields: []zapcore.Field{zap.Namespace("n"), zap.Int("x", 1)}}
		}), `{"ts":"2026-11-23T20:26:51.399155112Z","level":"info","logger":"daemon","msg":"up","run":"RUN","seq":8,"n":{"x":1}}`},
	}

	book := ledger.New(Name)
	l, read := opened(t, Config{})
	for _, c := range cases {
		var account *ledger.Account
		if c.event.Note == nil {
			account = book.Family(c.event.Family).Account(Name)
		}
		if err := l.Write(context.Background(), c.event, account); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Flush(context.Background()); err != nil {
		t.Fatal(err)
	}
	got := read()
	if len(got) != len(cases) {
		t.Fatalf("got %d lines, want %d:\n%s", len(got), len(cases), strings.Join(got, "\n"))
	}
	for i, c := range cases {
		if want := strings.ReplaceAll(c.want, "RUN", l.Run()); got[i] != want {
			t.Errorf("line %d:\ngot  %s\nwant %s", i+1, got[i], want)
		}
		if !json.Valid([]byte(got[i])) {
			t.Errorf("line %d is no JSON: %s", i+1, got[i])
		}
	}
	s := familyOf(book, "usersock")
	if s.Unknown != 4 || s.DecodeErrors[2].Count != 1 || s.DecodeErrors[0].Count != 1 || s.Outputs[0].Written != 4 {
		t.Errorf("want 4 unknown attributes, one bad_length, one truncated and 4 written in the ledger, got %+v", s)
	}
}

func familyOf(book *ledger.Ledger, name string) ledger.FamilySnapshot {
	for _, f := range book.Snapshot().Families {
		if f.Family.Name == name {
			return f
		}
	}
	return ledger.FamilySnapshot{}
}

func TestRunIsSixCharacters(t *testing.T) {
	a, b := newRun(), newRun()
	if len(a) != 6 || a == b || strings.Trim(a, "abcdefghijklmnopqrstuvwxyz234567") != "" {
		t.Errorf("got %q and %q", a, b)
	}
}

func TestWritingALineDoesNotAllocate(t *testing.T) {
	f := textFamily()
	account := ledger.New(Name).Family(f).Account(Name)
	l, _ := opened(t, Config{Path: "/dev/null"})
	e := textEvent(f, "eth0 \"quoted\"")
	ctx := context.Background()
	write := func() {
		e.Time++
		if err := l.Write(ctx, e, account); err != nil {
			t.Fatal(err)
		}
	}
	for range 1000 { // buffers reach their size
		write()
	}
	nstest.NoAllocs(t, "a line", write)
}

func BenchmarkLine(b *testing.B) {
	f := textFamily()
	account := ledger.New(Name).Family(f).Account(Name)
	l, _ := opened(b, Config{Path: "/dev/null"})
	e := textEvent(f, "eth0")
	b.ReportAllocs()
	for b.Loop() {
		if err := l.Write(context.Background(), e, account); err != nil {
			b.Fatal(err)
		}
	}
}
