package jsonschema_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/decode"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/export/log"
	"github.com/nlmond/nlmond/internal/jsonschema"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/nstest"
	"github.com/nlmond/nlmond/internal/pipeline"
	"github.com/nlmond/nlmond/internal/replay"
)

// now is the time of the datagrams that are not from a capture.
const now = 1795465611399155112

// lines runs messages of every kind through the pipeline into a log, and returns what it wrote.
func lines(t *testing.T, families []*event.Family) []string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "log")
	out, err := log.Open(log.Config{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	p := pipeline.New(pipeline.Config{Ledger: ledger.New(log.Name), Outputs: []pipeline.Output{out}, Queue: 64 << 20, Drain: time.Minute})
	sources := map[int]*pipeline.Source{}
	for _, f := range families {
		sources[f.Number] = p.Source(f, nil)
	}
	p.SetRules(families[12], pipeline.Rules{Limit: pipeline.Limit{Events: 1, Per: time.Hour}}) // netfilter, for a line about it
	feed(t, sources)
	zap.New(p.Core(zapcore.DebugLevel)).Warn("hello", zap.Int("answer", 42))
	for _, s := range sources {
		s.Close()
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // everything is in the queues: drain them
	p.Run(ctx)
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(content)), "\n")
}

// feed gives the sources the samples of other packages, whole, cut and forged.
func feed(t *testing.T, sources map[int]*pipeline.Source) {
	t.Helper()
	for _, capture := range []string{"mixed.pcap", "wifi.pcapng"} {
		_, err := replay.File(filepath.Join("../replay/testdata", capture), func(protocol int, d *event.Datagram) error {
			cut := *d
			cut.Bytes = d.Bytes[:max(len(d.Bytes)-3, 1)]
			cut.Nsid = 7
			sources[protocol].Handle([]event.Datagram{*d, cut}, event.Empty)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for protocol, folder := range map[int]string{9: "audit", 15: "uevent"} {
		samples, err := filepath.Glob(filepath.Join("../decode", folder, "testdata/*.bin"))
		if err != nil || len(samples) == 0 {
			t.Fatalf("no samples of %s: %v", folder, err)
		}
		for _, sample := range samples {
			b, err := os.ReadFile(sample)
			if err != nil {
				t.Fatal(err)
			}
			d := event.Datagram{Bytes: b, Time: now, Group: 1, Nsid: event.NoNsid}
			half := d
			half.Bytes = b[:len(b)/2]
			sources[protocol].Handle([]event.Datagram{d, half}, event.Empty)
		}
	}
	sources[15].Handle([]event.Datagram{{Bytes: []byte("jump@/devices/x\x00ACTION=jump\x00DEVPATH=/devices/x\x00A=1\x00A=2\x00"), Time: now, Group: 1}}, event.Empty)
	for number, s := range sources {
		strange := []byte{24, 0, 0, 0, 0xfe, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8}
		unnamed := append([]byte{43, 0, 0, 0, 0xb7, 0x0b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "audit(1.234:5): key=value"...)
		s.Handle([]event.Datagram{
			{Bytes: strange, Time: now, Group: 4711, Nsid: event.NoNsid}, // neither type nor group is known
			{Bytes: unnamed, Time: now, Nsid: event.NoNsid},
			{Bytes: strange[:5], Time: now, Nsid: event.NoNsid},
			{Bytes: strange, Time: now, Sender: uint32(1000 + number), UID: 1000, PID: 17, Nsid: event.NoNsid},
		}, event.Empty)
		s.Lost(3, now, now+1)
	}
}

// checker validates lines from standard input by the schema that its first argument names, and prints what is wrong with
// each line, or an empty line. With a second argument it also looks at the schema itself, which takes some seconds.
const checker = `
import json, sys, jsonschema
schema = json.load(open(sys.argv[1]))
if len(sys.argv) > 2: jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
def why(error):
    while error.context: error = min(error.context, key=lambda e: len(e.path))
    return "/".join(map(str, error.absolute_path)) + ": " + error.message[:200]
for line in sys.stdin:
    print("; ".join(why(e) for e in validator.iter_errors(json.loads(line))).replace("\n", " "))
`

// python is the interpreter that the package python3-jsonschema is for; another may come first in $PATH.
const python = "/usr/bin/python3"

// validate returns what an independent implementation finds wrong with each line.
func validate(t *testing.T, families []*event.Family, lines []string, more ...string) []string {
	t.Helper()
	if err := exec.Command(python, "-c", "from jsonschema import Draft202012Validator").Run(); err != nil {
		nstest.Skip(t, "needs the package python3-jsonschema")
	}
	var doc bytes.Buffer
	if err := jsonschema.Write(&doc, families); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "schema.json")
	if err := os.WriteFile(path, doc.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, append([]string{"-c", checker, path}, more...)...)
	cmd.Stdin = strings.NewReader(strings.Join(lines, "\n"))
	var told bytes.Buffer
	cmd.Stderr = &told
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("the checker: %v\n%s", err, told.String())
	}
	verdicts := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
	if len(verdicts) != len(lines) {
		t.Fatalf("%d verdicts on %d lines", len(verdicts), len(lines))
	}
	return verdicts
}

func TestLinesAreAsTheSchemaSays(t *testing.T) {
	families := decode.Families()
	written := lines(t, families)
	seen := map[string]int{}
	for i, verdict := range validate(t, families, written, "the schema too") {
		var line struct{ Logger, Family string }
		if err := json.Unmarshal([]byte(written[i]), &line); err != nil {
			t.Fatal(err)
		}
		seen[line.Logger]++
		seen["of "+line.Family]++
		if verdict != "" {
			t.Errorf("%s\n\t%.2000s", verdict, written[i])
		}
	}
	for _, want := range []string{"event", "loss", "security", "limit", "daemon", "of route", "of uevent", "of audit", "of generic"} {
		if seen[want] == 0 {
			t.Errorf("no line %q was checked", want)
		}
	}
}

// A schema that lets everything pass would pass the test above.
func TestTheSchemaRefuses(t *testing.T) {
	const line = `{"ts":"2026-11-23T20:26:51.399155112Z","level":"info","logger":"event","msg":"x","run":"k3v9x2","seq":1,` +
		`"family":"route","group":"link","type":"newlink","action":"new","cause":"kernel","portid":0,"data":{"ifindex":2}}`
	changes := [][2]string{
		{"", ""}, // as it is: right
		{`"ifindex":2`, `"ifindex":"2"`},
		{`"ifindex":2`, `"ifindexx":2`},
		{`"ifindex":2`, `"unknown":[{"type":1}]`},
		{`"ifindex":2`, `"linkinfo":{"kind":5}`},
		{`"ifindex":2`, `"undecoded":"xyz"`},
		{`"newlink"`, `"newlinks"`},
		{`"link"`, `"links"`},
		{`"route"`, `"routes"`},
		{`"seq":1`, `"seq":0`},
		{`"seq":1,`, ``},
		{`"portid":0`, `"portid":"0"`},
		{`"cause":"kernel"`, `"cause":"bug"`},
		{`"event"`, `"events"`},
		{`399155112Z`, `399Z`},
		{`"data"`, `"more":1,"data"`},
	}
	var changed []string
	for _, c := range changes {
		changed = append(changed, strings.Replace(line, c[0], c[1], 1))
	}
	for i, verdict := range validate(t, decode.Families()[:1], changed) {
		if refused := verdict != ""; refused != (i > 0) {
			t.Errorf("%q instead of %q: %q", changes[i][1], changes[i][0], verdict)
		}
	}
}
