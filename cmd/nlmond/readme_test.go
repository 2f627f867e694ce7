package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	dto "github.com/prometheus/client_model/go"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/export/log"
	"github.com/nlmond/nlmond/internal/export/metrics"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// update lets TestReadme write what it would otherwise compare: `go generate ./cmd/nlmond`.
var update = flag.Bool("update", false, "write the generated parts of README.md")

const readmeFile = "../../README.md"

// TestReadme proves that README shows what the program does.
func TestReadme(t *testing.T) {
	content, err := os.ReadFile(readmeFile)
	if err != nil {
		t.Fatal(err)
	}
	readme := string(content)
	want := readme
	shownAt, shownEnd := section(t, readme, "bytes")
	for name, text := range map[string]string{
		"line":     shownLine(t, readme[shownAt:shownEnd]),
		"families": familiesTable(),
		"metrics":  metricsTable(t),
	} {
		begin, end := section(t, want, name)
		want = want[:begin] + text + want[end:]
	}
	if *update {
		if err := os.WriteFile(readmeFile, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want != readme {
		t.Errorf("README.md is not current: go generate ./cmd/nlmond")
	}
}

// section is where the part between the comments of that name begins and ends.
func section(t *testing.T, text, name string) (begin, end int) {
	t.Helper()
	opening, closing := "<!-- "+name+" -->\n", "<!-- /"+name+" -->"
	begin, end = strings.Index(text, opening), strings.Index(text, closing)
	if begin < 0 || end < begin {
		t.Fatalf("README.md has no part %s", name)
	}
	return begin + len(opening), end
}

// shownLine is the log's line for the bytes that README shows, broken up for the page. What differs from run to run is fixed.
func shownLine(t *testing.T, shown string) string {
	t.Helper()
	message, err := hex.DecodeString(strings.NewReplacer("```", "", "\n", "").Replace(shown))
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "log")
	out, err := log.Open(log.Config{Path: file, Names: ethernet{}})
	if err != nil {
		t.Fatal(err)
	}
	pipe := pipeline.New(pipeline.Config{Ledger: ledger.New(log.Name), Outputs: []pipeline.Output{out}, Queue: 1 << 20, Drain: patience})
	source := pipe.Source(newProgram(nil, nil).families[0], nil)
	source.Handle([]event.Datagram{{Bytes: message, Time: 1795474510698056088, Group: 7, Nsid: event.NoNsid}}, event.Empty)
	source.Close()
	pipe.Run(ended())
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	line, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	line = bytes.Replace(line, []byte(out.Run()), []byte("k3v9x2"), 1)
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, line, "", " "); err != nil {
		t.Fatalf("%v: %s", err, line)
	}
	return "```json\n" + strings.TrimSpace(pretty.String()) + "\n```\n"
}

// ethernet calls every interface eth0.
type ethernet struct{}

func (ethernet) Link(int32, uint32) string { return "eth0" }

// ended is a context that has ended: a pipeline run with it writes what it has.
func ended() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}

func familiesTable() string {
	var b strings.Builder
	b.WriteString("| number | name | status | joining needs | groups | what it announces |\n|---|---|---|---|---|---|\n")
	for _, r := range familyRows(newProgram(nil, nil).families) {
		fmt.Fprintf(&b, "| %d | %s | %s | %s | %s | %s |\n", r.Number, r.Name, r.Status, orDash(r.Needs), orDash(groupCount(r)), about(r))
	}
	return b.String()
}

func groupCount(r familyRow) string {
	if len(r.Groups) == 0 {
		return ""
	}
	return fmt.Sprint(len(r.Groups))
}

// metricsTable gathers a ledger in which every family has been heard.
func metricsTable(t *testing.T) string {
	t.Helper()
	counts := ledger.New(log.Name)
	for _, f := range newProgram(nil, nil).families {
		counts.Family(f).AddSocket(func() ledger.SocketState {
			return ledger.SocketState{Up: true, Groups: []ledger.GroupState{{Name: "any", Joined: true}}}
		})
	}
	gathered, err := metrics.NewRegistry(counts, metrics.Build{}).Gather()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("| metric | labels | what it says |\n|---|---|---|\n")
	for _, m := range gathered {
		if strings.HasPrefix(m.GetName(), "nlmond_") {
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", m.GetName(), labelNames(m.GetMetric()[0]), m.GetHelp())
		}
	}
	return b.String()
}

func labelNames(m *dto.Metric) string {
	var names []string
	for _, l := range m.GetLabel() {
		names = append(names, l.GetName())
	}
	sort.Strings(names)
	return strings.Join(names, ", ")
}
