package main

import (
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/nstest"
)

// outcome runs a command of nlmond to its end.
func outcome(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	var out, errs strings.Builder
	cmd := command(ctx, args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), errs.String()
}

// written puts a configuration into a file.
func written(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "nlmond.yaml")
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestCommandsSayWhatIsWrong gives every command something to complain of.
func TestCommandsSayWhatIsWrong(t *testing.T) {
	tests := []struct {
		name string
		args []string
		code int
		want []string // in standard output or standard error
	}{
		{"an unknown command", []string{"moniter"}, exitUsage, []string{"moniter", "--help"}},
		{"an unknown flag", []string{"--nonsense"}, exitUsage, []string{"--nonsense", "--help"}},
		{"a family that does not exist", []string{"monitor", "rout"}, exitFailed, []string{`"rout"`, "route"}},
		{"a group that does not exist", []string{"monitor", "route/ipv4-rout"}, exitFailed, []string{"ipv4-route"}},
		{"a family that is gone", []string{"monitor", "firewall"}, exitFailed, []string{"firewall", "3.5", "nfnetlink_queue"}},
		{"no such configuration", []string{"--config.file=/nonexistent/nlmond.yaml"}, exitFailed, []string{"/nonexistent/nlmond.yaml"}},
		{"a wrong configuration", []string{"--config.file=" + written(t, "familes: {}")}, exitFailed, []string{":1:1: familes:", "families"}},
		{"the same for check-config", []string{"check-config", written(t, "families:\n  route: {groups: [link, neig]}")}, exitFailed, []string{":2:26: families.route.groups", "neigh"}},
		{"a log that cannot be written", []string{"--config.file=" + written(t, `{outputs: {log: {path: /nonexistent/log}}, web: {listen_address: ""}}`)},
			exitFailed, []string{"/nonexistent/log"}},
		{"a capture that is none", []string{"replay", written(t, "no capture at all, only text")}, exitFailed, []string{"nlmond.yaml", "pcap"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			code, stdout, stderr := outcome(t, test.args...)
			if code != test.code {
				t.Errorf("exit code %d, want %d", code, test.code)
			}
			for _, want := range test.want {
				if !strings.Contains(stdout+stderr, want) {
					t.Errorf("nothing says %q:\n%s%s", want, stdout, stderr)
				}
			}
		})
	}
}

// TestCommandsThatOnlyShow run without rights, configuration or kernel support.
func TestCommandsThatOnlyShow(t *testing.T) {
	for _, args := range [][]string{{"families"}, {"families", "--json"}, {"schema"}, {"--version"}, {"--help"}, {"check-config", "../../configs/nlmond.yaml"}} {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			if code, stdout, stderr := outcome(t, args...); code != exitDone || stdout == "" && args[0] != "check-config" {
				t.Errorf("exit code %d\n%s%s", code, stdout, stderr)
			}
		})
	}
}

// TestPortInUse starts nlmond where something else answers already.
func TestPortInUse(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	taken, err := net.Listen("tcp", webAddress)
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	code, _, stderr := outcome(t)
	if code != exitFailed || !strings.Contains(stderr, webAddress) || !strings.Contains(stderr, "--web.listen-address") {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
}

// TestTwoSideBySide runs two daemons: both hear everything.
func TestTwoSideBySide(t *testing.T) {
	nstest.NeedTools(t, "ip")
	if !nstest.Inside(t) {
		return
	}
	first := startDaemon(t, `families: {route: {groups: [link]}}`)
	second := startDaemon(t, `{families: {route: {groups: [link]}}, web: {listen_address: "127.0.0.1:9978"}}`)
	nstest.Run(t, "ip link add v0 type veth peer name v1")
	for _, d := range []*process{first, second} {
		d.await("the link v0", func(l line) bool { return l.at("data.ifname") == "v0" })
		d.stop()
	}
}

// TestRequiredFamily refuses to start without what the configuration requires.
func TestRequiredFamily(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	file := written(t, `{families: {audit: {required: true}}, web: {listen_address: ""}}`)
	code, _, stderr := outcome(t, "--config.file="+file)
	if code != exitFailed || !strings.Contains(stderr, "audit") || !strings.Contains(stderr, "CAP_AUDIT_READ") {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
}
