package check

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"
)

func TestAuditRow(t *testing.T) {
	name := func(uint32) string { return "auditd" }
	for _, c := range []struct {
		status auditStatus
		err    error
		want   string
	}{
		{auditStatus{Enabled: 1, Pid: 700, BacklogLimit: 64, Lost: 3}, nil,
			"audit status ok - on; audit daemon auditd (pid 700); rate limit 0/s, backlog 0 of 64, lost 3"},
		{auditStatus{Enabled: 2}, nil, "audit status ok - on and locked; no audit daemon; rate limit 0/s, backlog 0 of 0, lost 0"},
		{auditStatus{}, nil, "audit status warning - off: no records come; no audit daemon; rate limit 0/s, backlog 0 of 0, lost 0; " +
			"auditctl -e 1, or boot with audit=1"},
		{auditStatus{}, unix.EPERM, "audit status denied - whether records are made, and for whom, is told to CAP_AUDIT_CONTROL only; " +
			"run `nlmond check` as root; events do not need it"},
		{auditStatus{}, unix.ECONNREFUSED, "audit status denied - the audit system does not talk to other user namespaces than the machine's own; " +
			"run outside of containers"},
		{auditStatus{}, unix.EPROTONOSUPPORT, "audit status absent - this kernel has no audit system; use a kernel with CONFIG_AUDIT"},
		{auditStatus{}, unix.ENOBUFS, "audit status failed - x: no buffer space available"},
	} {
		err := c.err
		if err != nil {
			err = fmt.Errorf("x: %w", err)
		}
		row := auditRow(c.status, err, name)
		row.Family = "audit"
		if diff := cmp.Diff([]string{c.want}, brief([]Row{row})); diff != "" {
			t.Errorf("-want +got\n%s", diff)
		}
	}
}

func TestParseAudit(t *testing.T) {
	b := make([]byte, 44)
	b[4], b[12] = 1, 9 // little- or big-endian, the same byte of the same word
	s, err := parseAudit(b)
	if err != nil || s.Enabled == 0 || s.Pid == 0 || s.Lost != 0 {
		t.Errorf("%+v, %v", s, err)
	}
	if _, err := parseAudit(b[:31]); err == nil {
		t.Error("a short answer was taken for a whole one")
	}
}

func TestSELinuxRow(t *testing.T) {
	enabled := &fstest.MapFile{Data: []byte("nodev\tsysfs\nnodev\tselinuxfs\n\text4\n")}
	for _, c := range []struct {
		root   fstest.MapFS
		status Status
		want   string
	}{
		{fstest.MapFS{}, Failed, "cannot be found out"},
		{fstest.MapFS{"proc/filesystems": {Data: []byte("nodev\tsysfs\n")}}, Warning, "runs without SELinux"},
		{fstest.MapFS{"proc/filesystems": enabled}, OK, "cannot be read"},
		{fstest.MapFS{"proc/filesystems": enabled, "sys/fs/selinux/enforce": {Data: []byte("1")}}, OK, "enforcing"},
		{fstest.MapFS{"proc/filesystems": enabled, "sys/fs/selinux/enforce": {Data: []byte("0")}}, OK, "permissive"},
	} {
		row := selinuxRow(c.root)
		if row.Status != c.status || !strings.Contains(row.Reason, c.want) {
			t.Errorf("%s: %s, want %s: %s", row.Status, row.Reason, c.status, c.want)
		}
	}
}
