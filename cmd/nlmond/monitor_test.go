package main

import (
	"bufio"
	"encoding/json"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/nstest"
)

// TestMonitorEndsWithItsReader reads one event and closes the pipe, as head does.
func TestMonitorEndsWithItsReader(t *testing.T) {
	nstest.NeedTools(t, "ip")
	if !nstest.Inside(t) {
		return
	}
	for _, test := range []struct {
		args []string
		want func(string) bool
	}{
		{[]string{"monitor", "route/link"}, func(s string) bool { return strings.Contains(s, "link v0") && !strings.Contains(s, "\x1b") }},
		{[]string{"monitor", "--json", "route/link"}, func(s string) bool {
			l := line{}
			return json.Unmarshal([]byte(s), &l) == nil && l.at("data.ifname") == "v0"
		}},
	} {
		nstest.Run(t, "ip link del v0 2>/dev/null || true")
		cmd := command(t.Context(), test.args...)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		scan := bufio.NewScanner(out)
		made := false
		for scan.Scan() && !test.want(scan.Text()) {
			if !made && strings.Contains(scan.Text(), "listening") {
				nstest.Run(t, "ip link add v0 type veth peer name v1")
				made = true
			}
		}
		if !test.want(scan.Text()) {
			t.Errorf("%v: the last line is %q", test.args, scan.Text())
		}
		out.Close()
		if err := cmd.Wait(); err != nil && cmd.ProcessState.ExitCode() > 0 {
			t.Errorf("%v: %v", test.args, err)
		}
	}
}

// TestDaemonSurvivesAClosedPipe closes the pipe that the log goes to. The daemon goes on, and counts what it could not
// write.
func TestDaemonSurvivesAClosedPipe(t *testing.T) {
	nstest.NeedTools(t, "ip")
	if !nstest.Inside(t) {
		return
	}
	d := startDaemon(t, `families: {route: {groups: [link]}}`)
	d.stdout.Close()
	nstest.Run(t, "ip link add v0 type veth peer name v1")
	m := d.scrape()
	for sum(m, "nlmond_write_errors_total") == 0 {
		m = d.scrape()
	}
	checkLedger(t, m, "route")
	if up := sum(m, "nlmond_listener_up", "family=route"); up != 1 {
		t.Errorf("the listener is down")
	}
}
