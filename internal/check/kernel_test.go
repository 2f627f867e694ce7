package check_test

import (
	"testing"

	"github.com/nlmond/nlmond/internal/check"
	"github.com/nlmond/nlmond/internal/decode"
	"github.com/nlmond/nlmond/internal/listener"
	"github.com/nlmond/nlmond/internal/nstest"
)

// find is the row of a family, group or item.
func find(t *testing.T, r check.Report, family, group string) check.Row {
	t.Helper()
	for _, row := range r.Rows {
		if row.Family == family && row.Group+row.Item == group {
			return row
		}
	}
	t.Fatalf("no row for %s %s", family, group)
	return check.Row{}
}

func run() check.Report {
	return check.Run(check.Request{
		Families:   decode.Families(),
		Wanted:     map[string]check.Wanted{"route": {Required: true, ReceiveBuffer: 1 << 30}},
		Prober:     check.Prober{Probe: listener.Probe, Buffer: listener.ProbeBuffer},
		Extra:      []check.Check{check.Audit, check.SELinux},
		InitialNet: check.InitialNet,
	})
}

// In a container: everything can be joined but audit, and what only the machine's own namespace hears is pointed out.
func TestInsideNamespaces(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	silent := check.Warning
	switch initial, known := check.InitialNet(); {
	case initial:
		t.Error("this is not the initial network namespace")
	case !known:
		silent = check.Absent // the kernel without connector, by which it is known
	}
	report := run()
	for number := range 23 {
		found := false
		for _, row := range report.Rows {
			found = found || row.Number == number
		}
		if !found {
			t.Errorf("no row for protocol %d", number)
		}
	}
	for _, want := range []struct {
		family, group string
		status        check.Status
	}{
		{"route", "link", check.OK},
		{"route", "ipv4-mroute-r", check.OK},
		{"uevent", "kernel", check.OK},
		{"route", "", check.Warning}, // a GiB of buffer is not for a user namespace
		{"audit", "readlog", check.Denied},
		{"audit", "status", check.Denied},
		{"w1", "", check.Obsolete},
		{"connector", "proc", silent},
	} {
		row := find(t, report, want.family, want.group)
		if row.Status != want.status {
			t.Errorf("%s/%s is %q (%s), want %q", want.family, want.group, row.Status, row.Reason, want.status)
		}
		if row.Status != check.OK && row.Reason == "" {
			t.Errorf("%s/%s: no reason given", want.family, want.group)
		}
	}
	if !report.OK() {
		t.Error("a small buffer is no reason to refuse")
	}
}

// Root asks the audit system itself.
func TestAuditAsRoot(t *testing.T) {
	nstest.NeedRoot(t, "AUDIT_GET takes CAP_AUDIT_CONTROL")
	rows := check.Audit()
	if len(rows) != 1 || rows[0].Reason == "" || rows[0].Status == check.Failed {
		t.Errorf("%+v", rows)
	}
}
