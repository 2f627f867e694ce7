package main

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/nstest"
)

// auditOnly listens to audit records. They are told in the initial network namespace only, where the test must not occupy a
// port.
const auditOnly = `
families:
  audit: {required: true}
outputs:
  log: {path: stdout}
web: {listen_address: ""}
`

// TestAuditRecords has real audit records made and finds them in the log.
func TestAuditRecords(t *testing.T) {
	nstest.NeedRoot(t, "the kernel tells audit records to the initial namespaces only")
	nstest.NeedTools(t, "auditctl")
	enableAudit(t)
	d := startDaemon(t, auditOnly)
	mark := "nlmond test 'quoted' \"twice\" msg=audit(1.1:1): type=FORGED"
	nstest.Run(t, "auditctl -m "+shellQuote(mark))
	l := d.await("the user message", func(l line) bool {
		return l["type"] == "user" && strings.Contains(recordField(l, "msg"), "nlmond test")
	})
	if serial, _ := l.at("data.serial").(float64); serial == 0 {
		t.Errorf("no serial: %v", l)
	}
	d.stop()
}

// enableAudit switches auditing on and puts it back at the end.
func enableAudit(t *testing.T) {
	t.Helper()
	status := nstest.Run(t, "auditctl -s")
	if strings.Contains(status, "enabled 2") {
		nstest.Skip(t, "audit is locked on this machine (enabled 2): it cannot be put back")
	}
	if strings.Contains(status, "enabled 0") {
		t.Cleanup(func() {
			if out, err := exec.Command("auditctl", "-e", "0").CombinedOutput(); err != nil {
				t.Errorf("audit could not be switched off again: %v\n%s", err, out)
			}
		})
		nstest.Run(t, "auditctl -e 1")
	}
}

// recordField is a field of the only record of an event.
func recordField(l line, name string) string {
	records, _ := l.at("data.records").([]any)
	if len(records) != 1 {
		return ""
	}
	record, _ := records[0].(map[string]any)
	fields, _ := record["fields"].(map[string]any)
	text, _ := fields[name].(string)
	return text
}

func shellQuote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }
