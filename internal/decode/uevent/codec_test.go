package uevent

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/nlmond/nlmond/internal/decode/codectest"
	"github.com/nlmond/nlmond/internal/event"
)

// captured reads a datagram that Linux 6.18, or 6.1 where there are modules, or udevd 252 sent.
func captured(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+".bin"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestCaptured(t *testing.T) {
	for name, want := range map[string]struct {
		typ, words, data string
		action           event.Action
	}{
		"kernel-add": {"add", "net device ve0 added (/devices/virtual/net/ve0)",
			`{"action":"add","devpath":"/devices/virtual/net/ve0","subsystem":"net","seqnum":915,"env":{"INTERFACE":"ve0","IFINDEX":"3"}}`, event.New},
		"kernel-synthetic": {"change", "net device lo changed (/devices/virtual/net/lo)",
			`{"action":"change","devpath":"/devices/virtual/net/lo","subsystem":"net","seqnum":909,
			"env":{"SYNTH_UUID":"11111111-2222-3333-4444-555555555555","SYNTH_ARG_FOO":"bar","INTERFACE":"lo","IFINDEX":"1"}}`, event.Change},
		"kernel-move": {"move", "net device renamed0 moved from /devices/virtual/net/ve1 (/devices/virtual/net/renamed0)",
			`{"action":"move","devpath":"/devices/virtual/net/renamed0","subsystem":"net","seqnum":924,
			"env":{"DEVPATH_OLD":"/devices/virtual/net/ve1","INTERFACE":"renamed0","IFINDEX":"2"}}`, event.Change},
		"kernel-remove": {"remove", "net device ve0 removed (/devices/virtual/net/ve0)",
			`{"action":"remove","devpath":"/devices/virtual/net/ve0","subsystem":"net","seqnum":927,"env":{"INTERFACE":"ve0","IFINDEX":"3"}}`, event.Delete},
		"kernel-null": {"change", "mem device null changed (/devices/virtual/mem/null)",
			`{"action":"change","devpath":"/devices/virtual/mem/null","subsystem":"mem","seqnum":931,
			"env":{"SYNTH_UUID":"0","MAJOR":"1","MINOR":"3","DEVNAME":"null","DEVMODE":"0666"}}`, event.Change},
		"kernel-module": {"add", "module inet_diag added (/module/inet_diag)",
			`{"action":"add","devpath":"/module/inet_diag","subsystem":"module","seqnum":1140}`, event.New},
	} {
		t.Run(name, func(t *testing.T) {
			line := codectest.Decode(t, Family(), captured(t, name))
			if line.Event.Type.Name != want.typ || line.Event.Action != want.action || line.Words != want.words {
				t.Errorf("got type %s, action %s, words %q", line.Event.Type.Name, line.Event.Action, line.Words)
			}
			if line.Findings != (event.Findings{}) {
				t.Errorf("findings %+v", line.Findings)
			}
			equalJSON(t, line.JSON, want.data)
		})
	}
}

func equalJSON(t *testing.T, got []byte, want string) {
	t.Helper()
	var g, w any
	if err := json.Unmarshal(got, &g); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(want), &w); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(w, g); diff != "" {
		t.Errorf("data differs (-want +got):\n%s", diff)
	}
}

func TestMalformed(t *testing.T) {
	for name, c := range map[string]struct {
		in, want string
		reason   event.Reason
	}{
		"values may hold '=' and nothing": {"add@/d\x00ACTION=add\x00A=b=c=\x00E=\x00", `{"action":"add","devpath":"/d","env":{"A":"b=c=","E":""}}`, event.OK},
		"a variable that contradicts the header is shown": {"add@/d\x00ACTION=remove\x00DEVPATH=/e\x00",
			`{"action":"add","devpath":"/d","env":{"ACTION":"remove","DEVPATH":"/e"}}`, event.OK},
		"the first of a repeated key counts": {"add@/d\x00A=1\x00SUBSYSTEM=x\x00A=2\x00SUBSYSTEM=y\x00SUBSYSTEM=z\x00",
			`{"action":"add","devpath":"/d","subsystem":"x","env":{"A":"1","SUBSYSTEM":"y"},"repeated":["A=2","SUBSYSTEM=z"]}`, event.OK},
		"a seqnum is a number":          {"add@/d\x00SEQNUM=1x\x00", `{"action":"add","devpath":"/d","env":{"SEQNUM":"1x"}}`, event.OK},
		"no pair":                       {"add@/d\x00AB\x00=x\x00C=d\x00", `{"action":"add","devpath":"/d","env":{"C":"d"},"undecoded":"4142003d78"}`, event.BadText},
		"a key is visible ASCII":        {"add@/d\x00\xff=x\x00\xfe=y\x00", `{"action":"add","devpath":"/d","undecoded":"ff3d7800fe3d79"}`, event.BadText},
		"a value without end is none":   {"add@/d\x00A=b\x00C=d", `{"action":"add","devpath":"/d","env":{"A":"b"},"undecoded":"433d64"}`, event.BadText},
		"no header":                     {"hello\x00A=b\x00", `{"env":{"A":"b"},"undecoded":"68656c6c6f"}`, event.BadText},
		"nothing":                       {"", `{"undecoded":""}`, event.BadText},
		"hostile text stays in its key": {"add@/d\x00A=\",\"x\":\"y\n\x1b[31m\xff\x00", `{"action":"add","devpath":"/d","env":{"A":"\",\"x\":\"y\n\u001b[31m\ufffd"}}`, event.OK},
		"a libudev header cut short":    {"libudev\x00\xfe\xed", `{"undecoded":"6c69627564657600feed"}`, event.BadLength},
	} {
		t.Run(name, func(t *testing.T) {
			line := codectest.Decode(t, Family(), []byte(c.in))
			if line.Findings.Reason != c.reason {
				t.Errorf("reason %q, want %q", line.Findings.Reason, c.reason)
			}
			equalJSON(t, line.JSON, c.want)
		})
	}
}

func TestManyVariables(t *testing.T) {
	text := "add@/d\x00" + strings.Repeat("A=1\x00", 20000)
	line := codectest.Decode(t, Family(), []byte(text))
	if n := len(line.Data["repeated"].([]any)); n != 4095 || line.Findings.Reason != event.BadText {
		t.Errorf("%d repeated, reason %q", n, line.Findings.Reason)
	}
}

func TestSurvives(t *testing.T) {
	for _, name := range []string{"kernel-synthetic", "udev-synthetic"} {
		codectest.Mutate(t, Family(), captured(t, name))
	}
}

func TestNoAllocations(t *testing.T) {
	for _, name := range []string{"kernel-add", "kernel-synthetic", "udev-remove"} {
		codectest.NoAllocations(t, Family(), captured(t, name))
	}
}

func BenchmarkUevent(b *testing.B) {
	for _, name := range []string{"kernel-add", "udev-remove"} {
		b.Run(name, func(b *testing.B) { codectest.Measure(b, Family(), captured(b, name)) })
	}
}

func FuzzUevent(f *testing.F) {
	for _, name := range []string{"kernel-add", "kernel-synthetic", "kernel-move", "udev-synthetic", "udev-remove"} {
		f.Add(captured(f, name))
	}
	family := Family()
	f.Fuzz(func(t *testing.T, b []byte) { codectest.Decode(t, family, b) })
}
