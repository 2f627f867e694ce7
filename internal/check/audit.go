package check

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"
)

// Audit is the row about the kernel's audit system: whether it makes records at all, who takes them, and what it lost.
func Audit() []Row {
	status, err := askAudit()
	return []Row{auditRow(status, err, processName)}
}

// auditStatus is the beginning of struct audit_status, linux/audit.h.
type auditStatus struct {
	Mask, Enabled, Failure, Pid, RateLimit, BacklogLimit, Lost, Backlog uint32
}

// The values of Enabled.
const (
	auditOff    = 0
	auditLocked = 2 // on, and nobody may change it until the next boot
)

// auditGet is AUDIT_GET.
const auditGet = 1000

// askAudit asks the kernel, which allows it to who has CAP_AUDIT_CONTROL.
func askAudit() (auditStatus, error) {
	conn, err := netlink.Dial(unix.NETLINK_AUDIT, nil)
	if err != nil {
		return auditStatus{}, fmt.Errorf("open a socket: %w", err)
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(5 * time.Second)); err != nil {
		return auditStatus{}, fmt.Errorf("set a deadline: %w", err)
	}
	request := netlink.Message{Header: netlink.Header{Type: auditGet, Flags: netlink.Request}}
	replies, err := conn.Execute(request)
	if err != nil {
		return auditStatus{}, fmt.Errorf("ask for the status: %w", err)
	}
	for _, reply := range replies {
		if reply.Header.Type == auditGet {
			return parseAudit(reply.Data)
		}
	}
	return auditStatus{}, errors.New("the kernel did not answer the question for its status")
}

func parseAudit(b []byte) (auditStatus, error) {
	var s auditStatus
	if _, err := binary.Decode(b, binary.NativeEndian, &s); err != nil {
		return s, fmt.Errorf("read the status: %w", io.ErrUnexpectedEOF)
	}
	return s, nil
}

// auditRow puts the answer in words. name finds the name of a process.
func auditRow(s auditStatus, err error, name func(pid uint32) string) Row {
	row := Row{Number: unix.NETLINK_AUDIT, Item: "status", Status: OK}
	switch {
	case errors.Is(err, unix.EPROTONOSUPPORT):
		row.Status, row.Reason = Absent, "this kernel has no audit system"
		row.Remedy = source(unix.NETLINK_AUDIT, hasModules())
	case errors.Is(err, unix.EPERM), errors.Is(err, unix.EACCES):
		row.Status, row.Reason = Denied, "whether records are made, and for whom, is told to CAP_AUDIT_CONTROL only"
		row.Remedy = "run `nlmond check` as root; events do not need it"
	case errors.Is(err, unix.ECONNREFUSED):
		row.Status, row.Reason = Denied, "the audit system does not talk to other user namespaces than the machine's own"
		row.Remedy = "run outside of containers"
	case err != nil:
		row.Status, row.Reason = Failed, err.Error()
	default:
		row.describe(s, name)
	}
	return row
}

func (row *Row) describe(s auditStatus, name func(pid uint32) string) {
	daemon := "no audit daemon"
	if s.Pid != 0 {
		daemon = fmt.Sprintf("audit daemon %s (pid %d)", name(s.Pid), s.Pid)
	}
	state := "on"
	switch s.Enabled {
	case auditOff:
		state, row.Status, row.Remedy = "off: no records come", Warning, "auditctl -e 1, or boot with audit=1"
	case auditLocked:
		state = "on and locked"
	}
	row.Reason = fmt.Sprintf("%s; %s; rate limit %d/s, backlog %d of %d, lost %d", state, daemon,
		s.RateLimit, s.Backlog, s.BacklogLimit, s.Lost)
}

// processName is the name of a process, as far as it can be read.
func processName(pid uint32) string {
	comm, err := os.ReadFile(fmt.Sprintf("/proc/%d/comm", pid))
	if err != nil {
		return "of unknown name"
	}
	return strings.TrimSpace(string(comm))
}
