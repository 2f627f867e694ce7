package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	dto "github.com/prometheus/client_model/go"

	"github.com/nlmond/nlmond/internal/nstest"
)

// linkNamed matches the news of an interface.
func linkNamed(name string) func(line) bool {
	return func(l line) bool {
		return l["logger"] == "event" && l["group"] == "link" && l.at("data.ifname") == name
	}
}

// TestReload changes groups, filter and families of a running daemon. The socket that stays loses nothing.
func TestReload(t *testing.T) {
	nstest.NeedTools(t, "ip")
	if !nstest.Inside(t) {
		return
	}
	d := startDaemon(t, `{families: {route: {groups: [link]}}}`)
	nstest.Run(t, "ip link add a0 type veth peer name a1")
	d.await("a0", linkNamed("a0"))

	d.reconfigure("famlies: {}")
	d.awaitNotify("RELOADING=1")
	d.awaitNotify("READY=1")
	d.await("a refused configuration", func(l line) bool { return l["level"] == "error" && strings.Contains(l.text("error"), "famlies") })

	d.signal(syscall.SIGSTOP) // what comes while nlmond is busy with the reload waits in the socket
	nstest.Run(t, "ip link add b0 type veth peer name b1")
	d.reconfigure(`{families: {route: {groups: [link, ipv4-rule], filter: 'type != "dellink"'}, uevent: {}}}`)
	nstest.Run(t, "ip link add c0 type veth peer name c1")
	d.signal(syscall.SIGCONT)
	d.await("b0", linkNamed("b0"))
	d.await("c0", linkNamed("c0"))
	d.scrapeWhen(func(m map[string]*dto.MetricFamily) bool {
		return sum(m, "nlmond_group_joined", "group=ipv4-rule") == 1 && sum(m, "nlmond_group_joined", "family=uevent") == 1
	})

	nstest.Run(t, "ip link del a0; ip rule add from 10.3.0.0/16 table 100")
	d.awaitEvent("route", "ipv4-rule", "newrule")
	m := d.scrapeWhen(func(m map[string]*dto.MetricFamily) bool {
		return sum(m, "nlmond_events_filtered_total", "family=route") == 2
	})
	checkLedger(t, m, "route")

	d.reconfigure(`{families: {uevent: {}}}`)
	d.scrapeWhen(func(m map[string]*dto.MetricFamily) bool { return sum(m, "nlmond_group_joined", "family=route") == 0 })
	d.stop()
	for _, l := range d.seen {
		if l["type"] == "dellink" {
			t.Errorf("the filter let pass: %v", l)
		}
		if l["logger"] == "loss" {
			t.Errorf("something was lost: %v", l)
		}
	}
}

// text is a string in a line, "" for anything else.
func (l line) text(path string) string {
	s, _ := l.at(path).(string)
	return s
}

// reconfigure writes another configuration and asks for a reload.
func (d *process) reconfigure(config string) {
	d.t.Helper()
	if err := os.WriteFile(d.config, []byte(config), 0o600); err != nil {
		d.t.Fatal(err)
	}
	d.signal(syscall.SIGHUP)
}

// TestLogFileIsReopened moves the log away, as logrotate does.
func TestLogFileIsReopened(t *testing.T) {
	nstest.NeedTools(t, "ip")
	if !nstest.Inside(t) {
		return
	}
	file := filepath.Join(t.TempDir(), "events.json")
	d := startDaemon(t, `{families: {route: {groups: [link]}}, outputs: {log: {path: `+file+`}}}`)
	nstest.Run(t, "ip link add a0 type veth peer name a1")
	written := func(n float64) {
		d.scrapeWhen(func(m map[string]*dto.MetricFamily) bool {
			return sum(m, "nlmond_events_written_total", "family=route") >= n
		})
	}
	written(2)
	if err := os.Rename(file, file+".1"); err != nil {
		t.Fatal(err)
	}
	d.signal(syscall.SIGUSR1)
	awaitFile(t, file)
	nstest.Run(t, "ip link set a0 up")
	written(3)
	d.stop()
	for name, want := range map[string]string{file + ".1": `"seq":1,`, file: `"msg":"stopping"`} {
		content, err := os.ReadFile(name)
		if err != nil || !strings.Contains(string(content), want) {
			t.Errorf("%s lacks %s: %v\n%s", name, want, err, content)
		}
	}
}
