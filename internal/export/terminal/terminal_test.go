package terminal

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/nstest"
)

// saying is a codec whose words are given.
type saying string

func (saying) Classify(*event.Event) {}
func (saying) Encode(*event.Event, zapcore.ObjectEncoder) event.Findings {
	return event.Findings{}
}
func (s saying) Words(dst []byte, _ *event.Event, _ event.Names) []byte { return append(dst, s...) }

func family(words string) *event.Family {
	return &event.Family{
		Name: "route", Codec: saying(words), Types: event.NewTypes(event.Type{Name: "newlink", Number: 16}),
		Groups: []event.Group{{Number: 1, Name: "link"}, {Number: 7, Name: "ipv4-route"}},
	}
}

// at is 20:26:51.399 UTC.
const at = 1795465611399155112

func link(words string, change func(*event.Event)) *event.Event {
	f := family(words)
	e := &event.Event{Family: f, Type: f.Types[1], Group: 1, Time: at, Nsid: event.NoNsid}
	if change != nil {
		change(e)
	}
	return e
}

// show writes one event and returns its line.
func show(t *testing.T, cfg Config, e *event.Event) string {
	t.Helper()
	var out bytes.Buffer
	cfg.Writer, cfg.Location = &out, time.UTC
	o := New(cfg)
	if err := o.Write(t.Context(), e, nil); err != nil {
		t.Fatal(err)
	}
	if err := o.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestLines(t *testing.T) {
	wide := Config{Families: []*event.Family{family(""), {Name: "netfilter"}}, Groups: family("").Groups}
	note := func(kind event.Kind, n event.Note) func(e *event.Event) {
		return func(e *event.Event) { e.Kind, e.Note = kind, &n }
	}
	for _, c := range []struct {
		name string
		cfg  Config
		e    *event.Event
		want string
	}{
		{"notify", Config{}, link("hello", nil), "20:26:51.399  route  link    hello\n"},
		{"aligned", wide, link("hello", nil), "20:26:51.399  route      link          hello\n"},
		{"new", Config{}, link("link eth0 new", func(e *event.Event) { e.Action = event.New }), "20:26:51.399  route  link  + link eth0 new\n"},
		{"change", Config{}, link("x", func(e *event.Event) { e.Action = event.Change }), "20:26:51.399  route  link  ~ x\n"},
		{"delete", Config{}, link("x", func(e *event.Event) { e.Action = event.Delete }), "20:26:51.399  route  link  - x\n"},
		{"no group", Config{}, link("x", func(e *event.Event) { e.Group = 0 }), "20:26:51.399  route  newlink    x\n"},
		{"no group and no type", Config{}, link("x", func(e *event.Event) { e.Group, e.Type, e.Number = 0, e.Family.Types[0], 99 }),
			"20:26:51.399  route  type 99    x\n"},
		{"a group that the table lacks", Config{}, link("x", func(e *event.Event) { e.Group = 99 }), "20:26:51.399  route  newlink    x\n"},
		{"unusual", Config{}, link("x", func(e *event.Event) { e.Cause, e.Nsid, e.Malformed = event.Resync, 3, event.Short }),
			"20:26:51.399  route  link    x  [resync]  [nsid 3]  [malformed: short]\n"},
		{"loss", Config{}, link("", note(event.Loss, event.Note{Text: "7 datagrams lost",
			Fields: []zapcore.Field{zap.Int("lost", 7), zap.Time("since", time.Unix(0, at)), zap.String("hex", strings.Repeat("a", 100))}})),
			"20:26:51.399  route  loss  ! 7 datagrams lost  since=20:26:51.399\n"},
		{"of no family", Config{}, &event.Event{Kind: event.Daemon, Time: at, Nsid: event.NoNsid,
			Note: &event.Note{Text: "reloaded", Fields: []zapcore.Field{zap.Skip(), zap.Error(errors.New("a\x1b[2Jb"))}}},
			"20:26:51.399  nlmond  daemon    reloaded  error=a\\x1b[2Jb\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, show(t, c.cfg, c.e)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestColors(t *testing.T) {
	got := show(t, Config{Color: true}, link("x", func(e *event.Event) { e.Action = event.New }))
	want := "\x1b[2m20:26:51.399\x1b[0m  \x1b[36mroute\x1b[0m  link  \x1b[1m\x1b[32m+\x1b[0m x\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	alarm := show(t, Config{Color: true}, link("", func(e *event.Event) { e.Kind, e.Note = event.Security, &event.Note{Text: "forged"} }))
	if !strings.Contains(alarm, "\x1b[1;97;41mforged\x1b[0m") {
		t.Errorf("a security line looks like any other: %q", alarm)
	}
}

// Whatever a message holds, it makes one line and gives the terminal no order.
func TestHarmless(t *testing.T) {
	for in, want := range map[string]string{
		"eth0 ünïcode 接口":       "eth0 ünïcode 接口",
		"a\x1b[31mb\n\r\t\x7f":  `a\x1b[31mb\x0a\x0d\x09\x7f`,
		"\xff\xc3":              `\xff\xc3`,
		"\u009b31m\u202e\u2066": `\xc2\x9b31m\xe2\x80\xae\xe2\x81\xa6`,
	} {
		if got := string(harmless(nil, []byte(in))); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func FuzzHarmless(f *testing.F) {
	f.Add([]byte("a\x1b[31mb\u202e\xff"))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, r := range string(harmless(nil, text)) {
			if r < ' ' || r == 0x7f || r == '\ufffd' && !bytes.ContainsRune(text, r) || orders(r) {
				t.Fatalf("%q lets %q through", text, r)
			}
		}
	})
}

// The width grows where a family or group is longer than announced, and stays.
func TestColumnsGrow(t *testing.T) {
	var out bytes.Buffer
	o := New(Config{Writer: &out, Location: time.UTC})
	for _, group := range []uint32{1, 7, 1} {
		_ = o.Write(t.Context(), link("x", func(e *event.Event) { e.Group = group }), nil)
	}
	_ = o.Flush(t.Context())
	want := "20:26:51.399  route  link    x\n20:26:51.399  route  ipv4-route    x\n20:26:51.399  route  link          x\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// accounts opens the books of one family with one output; read returns them.
func accounts(f *event.Family) (account *ledger.Account, read func() ledger.AccountSnapshot) {
	l := ledger.New("monitor")
	return l.Family(f).Account("monitor"), func() ledger.AccountSnapshot { return l.Snapshot().Families[0].Outputs[0] }
}

func TestAccounts(t *testing.T) {
	e := link("x", nil)
	account, read := accounts(e.Family)
	var out bytes.Buffer
	o := New(Config{Name: "monitor", Writer: &out})
	for range 3 {
		_ = o.Write(t.Context(), e, account)
	}
	if got := read().Written; got != 0 {
		t.Errorf("%d counted as written before they were", got)
	}
	_ = o.Flush(t.Context())
	if got := read().Written; got != 3 {
		t.Errorf("%d counted as written, want 3", got)
	}
}

// closed fails every write.
type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, unix.EPIPE }

func TestClosedPipe(t *testing.T) {
	e := link("x", nil)
	account, read := accounts(e.Family)
	var failures []error
	o := New(Config{Name: "monitor", Writer: closed{}, Failed: func(err error) { failures = append(failures, err) }})
	for range 2 {
		if err := o.Write(t.Context(), e, account); err != nil {
			t.Fatal(err)
		}
		if err := o.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if len(failures) != 1 || !errors.Is(failures[0], unix.EPIPE) {
		t.Errorf("told %v, want one EPIPE", failures)
	}
	if got := read().Dropped; got != 2 {
		t.Errorf("%d counted as dropped, want 2", got)
	}
}

func TestColored(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	tty, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer tty.Close()
	for _, c := range []struct {
		name string
		file *os.File
		env  map[string]string
		want bool
	}{
		{"terminal", tty, map[string]string{"TERM": "xterm"}, true},
		{"pipe", w, map[string]string{"TERM": "xterm"}, false},
		{"NO_COLOR", tty, map[string]string{"TERM": "xterm", "NO_COLOR": "1"}, false},
		{"empty NO_COLOR", tty, map[string]string{"TERM": "xterm", "NO_COLOR": ""}, true},
		{"dumb", tty, map[string]string{"TERM": "dumb"}, false},
		{"no TERM", tty, nil, false},
	} {
		if got := Colored(c.file, func(key string) string { return c.env[key] }); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestNoAllocations(t *testing.T) {
	o := New(Config{Writer: io.Discard, Color: true})
	e := link("link eth0 down", nil)
	account, _ := accounts(e.Family)
	nstest.NoAllocs(t, "a line", func() { _ = o.Write(context.Background(), e, account) }) // so often that it also writes
}

func BenchmarkWrite(b *testing.B) {
	o := New(Config{Writer: io.Discard, Color: true})
	e := link("link eth0 down", nil)
	account, _ := accounts(e.Family)
	b.ReportAllocs()
	for b.Loop() {
		_ = o.Write(context.Background(), e, account)
	}
}
