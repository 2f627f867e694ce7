package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
)

// asProgram makes this test binary nlmond itself: the tests start it as a process of its own.
const asProgram = "NLMOND_AS_PROGRAM"

// patience is how long a test waits for what must come. It decides nothing but how late a failure is noticed.
const patience = 30 * time.Second

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "1" {
		main()
	}
	os.Exit(m.Run())
}

// line is a line of the log.
type line map[string]any

// at follows a dotted path, "data.entry.0.start", through objects and arrays; nil where it leads nowhere.
func (l line) at(path string) any {
	var v any = map[string]any(l)
	for key := range strings.SplitSeq(path, ".") {
		switch outer := v.(type) {
		case map[string]any:
			v = outer[key]
		case []any:
			i, err := strconv.Atoi(key)
			if err != nil || i >= len(outer) {
				return nil
			}
			v = outer[i]
		default:
			return nil
		}
	}
	return v
}

// process is a running nlmond whose log goes through a pipe to the test.
type process struct {
	t      *testing.T
	cmd    *exec.Cmd
	lines  chan line
	seen   []line // all that have been read from lines
	stderr *messages
	notify *net.UnixConn
	config string    // the file
	stdout io.Closer // the test's end of the log's pipe
}

// messages is what a process writes to standard error, readable while it runs.
type messages struct {
	mu   sync.Mutex
	text strings.Builder
}

// Write implements io.Writer.
func (m *messages) Write(p []byte) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.text.Write(p)
}

func (m *messages) String() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.text.String()
}

// command prepares nlmond with arguments.
func command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, os.Args[0], args...)
	cmd.Env = append(os.Environ(), asProgram+"=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return cmd
}

// startDaemon runs `nlmond run` with a configuration and waits until it says that it is ready.
func startDaemon(t *testing.T, config string) *process {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "nlmond.yaml")
	if err := os.WriteFile(file, []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	notify, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: filepath.Join(dir, "notify"), Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	cmd := command(context.Background(), "--config.file="+file)
	cmd.Env = append(cmd.Env, "NOTIFY_SOCKET="+filepath.Join(dir, "notify"))
	d := &process{t: t, cmd: cmd, lines: make(chan line, 1<<20), stderr: &messages{}, notify: notify, config: file}
	cmd.Stderr = d.stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	d.stdout = stdout
	go d.read(stdout)
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		notify.Close()
	})
	d.awaitNotify("READY=1")
	return d
}

// read parses the log. A line that is no JSON object stands in the channel as one with the key "torn".
func (d *process) read(from io.Reader) {
	defer close(d.lines)
	scan := bufio.NewScanner(from)
	scan.Buffer(nil, 16<<20)
	for scan.Scan() {
		l := line{}
		if err := json.Unmarshal(scan.Bytes(), &l); err != nil {
			l = line{"torn": scan.Text(), "error": err.Error()}
		}
		d.lines <- l
	}
}

// awaitNotify waits for a message of sd_notify.
func (d *process) awaitNotify(want string) {
	d.t.Helper()
	if err := d.notify.SetReadDeadline(time.Now().Add(patience)); err != nil {
		d.t.Fatal(err)
	}
	buf := make([]byte, 4096)
	for {
		n, err := d.notify.Read(buf)
		if err != nil {
			d.t.Fatalf("no %s came: %v\n%s", want, err, d.stderr)
		}
		if strings.Contains(string(buf[:n]), want) {
			return
		}
	}
}

// await returns the first line not yet seen for which match is true.
func (d *process) await(what string, match func(line) bool) line {
	d.t.Helper()
	late := time.After(patience)
	for {
		select {
		case l, open := <-d.lines:
			if !open {
				d.t.Fatalf("nlmond ended before %s came\n%s\n%s", what, d.tail(), d.stderr)
			}
			d.seen = append(d.seen, l)
			if match(l) {
				return l
			}
		case <-late:
			d.t.Fatalf("%s did not come\n%s\n%s", what, d.tail(), d.stderr)
		}
	}
}

// awaitEvent waits for an event of a type by a group.
func (d *process) awaitEvent(family, group, kind string) line {
	d.t.Helper()
	return d.await(family+"/"+group+" "+kind, func(l line) bool {
		return l["logger"] == "event" && l["family"] == family && l["group"] == group && l["type"] == kind
	})
}

// tail is the last lines seen.
func (d *process) tail() string {
	var b strings.Builder
	for _, l := range d.seen[max(0, len(d.seen)-8):] {
		text, _ := json.Marshal(l)
		fmt.Fprintf(&b, "%s\n", text)
	}
	return b.String()
}

// stop ends nlmond with SIGTERM.
func (d *process) stop() {
	d.t.Helper()
	d.signal(syscall.SIGTERM)
	d.end()
}

// end reads what nlmond still writes after it was told to stop, and checks the exit code.
func (d *process) end() {
	d.t.Helper()
	d.awaitNotify("STOPPING=1")
	late := time.After(patience)
	for open := true; open; {
		var l line
		select {
		case l, open = <-d.lines:
			if open {
				d.seen = append(d.seen, l)
			}
		case <-late:
			d.t.Fatalf("nlmond did not end\n%s", d.stderr)
		}
	}
	if err := d.cmd.Wait(); err != nil {
		d.t.Fatalf("nlmond ended with %v\n%s", err, d.stderr)
	}
	d.checkSeq()
}

// awaitFile waits until a file is there.
func awaitFile(t *testing.T, name string) {
	t.Helper()
	for start := time.Now(); time.Since(start) < patience; {
		if _, err := os.Stat(name); err == nil {
			return
		}
	}
	t.Fatalf("%s did not appear", name)
}

// checkSeq proves that no line is missing, torn or of another run.
func (d *process) checkSeq() {
	d.t.Helper()
	for i, l := range d.seen {
		if l["torn"] != nil {
			d.t.Fatalf("line %d is no JSON object: %v: %v", i+1, l["error"], l["torn"])
		}
		if l["seq"] != float64(i+1) {
			d.t.Fatalf("line %d has seq %v", i+1, l["seq"])
		}
		if l["run"] != d.seen[0]["run"] {
			d.t.Fatalf("line %d is of run %v, the first of %v", i+1, l["run"], d.seen[0]["run"])
		}
	}
}

// webAddress is where the tests' configurations serve HTTP: every test has its own network namespace.
const webAddress = "127.0.0.1:9977"

// scrape reads the metrics page.
func (d *process) scrape() map[string]*dto.MetricFamily {
	d.t.Helper()
	resp, err := http.Get("http://" + webAddress + "/metrics")
	if err != nil {
		d.t.Fatal(err)
	}
	defer resp.Body.Close()
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(resp.Body)
	if err != nil {
		d.t.Fatalf("read the metrics: %v", err)
	}
	return families
}

// sum adds up the series of a metric whose labels include the given ones.
func sum(families map[string]*dto.MetricFamily, name string, labels ...string) float64 {
	total := 0.0
	for _, m := range families[name].GetMetric() {
		if hasLabels(m, labels) {
			total += m.GetCounter().GetValue() + m.GetGauge().GetValue() + m.GetUntyped().GetValue()
		}
	}
	return total
}

// hasLabels says whether a series has all of the labels, given as "name=value".
func hasLabels(m *dto.Metric, labels []string) bool {
	found := 0
	for _, want := range labels {
		name, value, _ := strings.Cut(want, "=")
		for _, l := range m.GetLabel() {
			if l.GetName() == name && l.GetValue() == value {
				found++
			}
		}
	}
	return found == len(labels)
}

// checkLedger proves the equations that a scrape must fulfil for a family and the log.
func checkLedger(t *testing.T, m map[string]*dto.MetricFamily, family string) {
	t.Helper()
	of := "family=" + family
	events, forged := sum(m, "nlmond_events_total", of), sum(m, "nlmond_forged_messages_total", of)
	if messages := sum(m, "nlmond_messages_total", of); messages != events+forged+sum(m, "nlmond_messages_merged_total", of) {
		t.Errorf("%s: %v messages are not %v events + %v forged", family, messages, events, forged)
	}
	in := events + sum(m, "nlmond_synthetic_events_total", of)
	out := 0.0
	for _, name := range []string{"nlmond_events_written_total", "nlmond_events_filtered_total", "nlmond_events_limited_total",
		"nlmond_events_dropped_total", "nlmond_queue_events"} {
		out += sum(m, name, of, "output=log")
	}
	if in != out {
		t.Errorf("%s: %v events came in and %v are accounted for", family, in, out)
	}
}
