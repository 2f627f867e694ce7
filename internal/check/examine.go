package check

import (
	"errors"
	"fmt"
	"math"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// examiner finds the rows of one family.
type examiner struct {
	family   *event.Family
	wanted   Wanted
	isWanted bool
	silent   bool // it delivers in another network namespace only
	prober   Prober
}

// rows is the family and then its groups, those of the table and those that the configuration wants beside them.
func (e *examiner) rows() []Row {
	rows := []Row{e.row()}
	if err := e.prober.Probe(e.family, event.Group{}); err != nil {
		e.explain(&rows[0], err)
	} else {
		rows[0].Reason = e.family.Note
		e.buffer(&rows[0])
		e.hush(&rows[0])
	}
	socket := rows[0]
	var failed []event.Group
	for _, g := range e.groups() {
		row := e.row()
		row.Group, row.GroupNumber, row.Wanted, row.Required = g.Name, g.Number, e.wants(g), false
		if socket.Status.runs() {
			if err := e.prober.Probe(e.family, g); err != nil {
				e.explain(&row, err)
				failed = append(failed, g)
			} else {
				row.Reason = g.Note
				e.hush(&row)
			}
		} else { // what says it of the family says it of all its groups
			row.Status, row.Reason = socket.Status, "see "+e.family.Name
		}
		rows = append(rows, row)
	}
	e.sockets(rows, failed)
	return rows
}

func (e *examiner) row() Row {
	return Row{Number: e.family.Number, Family: e.family.Name, Status: OK, Wanted: e.isWanted, Required: e.wanted.Required}
}

func (e *examiner) groups() []event.Group {
	all := e.family.Groups[:len(e.family.Groups):len(e.family.Groups)]
	for _, g := range e.wanted.Groups {
		if _, ok := e.family.GroupByNumber(g.Number); !ok {
			all = append(all, g)
		}
	}
	return all
}

func (e *examiner) wants(g event.Group) bool {
	for _, w := range e.wanted.Groups {
		if w.Number == g.Number {
			return true
		}
	}
	return false
}

// sockets carries failures of groups over to the family: a socket that can join none of its groups does not run.
func (e *examiner) sockets(rows []Row, failed []event.Group) {
	joinable := map[string]bool{} // classes
	for _, g := range e.wanted.Groups {
		if !contains(failed, g) {
			joinable[g.Class] = true
		}
	}
	for i := range rows[1:] {
		row := &rows[1+i]
		if !row.Wanted || row.Status.runs() || !rows[0].Status.runs() {
			continue
		}
		for _, g := range failed {
			if g.Number == row.GroupNumber && !joinable[g.Class] {
				rows[0].Status, rows[0].Reason, rows[0].Remedy = row.Status, row.Reason, row.Remedy
			}
		}
	}
}

func contains(groups []event.Group, g event.Group) bool {
	for _, other := range groups {
		if other.Number == g.Number {
			return true
		}
	}
	return false
}

// explain says what a failure means.
func (e *examiner) explain(row *Row, err error) {
	row.Status, row.Reason = Failed, err.Error()
	var told interface {
		Reason() string
		Advice() string
	}
	if errors.As(err, &told) {
		row.Reason, row.Remedy = told.Reason(), told.Advice()
	}
	switch {
	case errors.Is(err, unix.EPROTONOSUPPORT) && e.family.Status == event.Obsolete:
		row.Status, row.Reason, row.Remedy = Obsolete, e.family.Note, ""
	case errors.Is(err, unix.EPROTONOSUPPORT):
		row.Status = Absent
		if how := source(e.family.Number, hasModules()); how != "" {
			row.Remedy = how
		}
	case errors.Is(err, unix.EINVAL): // a group beyond those of this kernel
		row.Status = Absent
	case errors.Is(err, unix.EPERM), errors.Is(err, unix.EACCES):
		row.Status = Denied
	}
}

// largestBuffer is where the kernel stops in any case: INT_MAX / 2, doubled.
const largestBuffer = math.MaxInt32 - 1

// buffer asks for the receive buffer that the configuration wants.
func (e *examiner) buffer(row *Row) {
	granted, err := e.prober.Buffer(e.family, e.wanted.ReceiveBuffer)
	if err != nil {
		e.explain(row, err)
		return
	}
	row.Asked, row.Granted = e.wanted.ReceiveBuffer, granted
	if row.Granted < min(2*row.Asked, largestBuffer) {
		row.Status = Warning
		row.Reason = fmt.Sprintf("the receive buffer is smaller than asked: %s, not 2 × %s", size(row.Granted), size(row.Asked))
		row.Remedy = "run with CAP_NET_ADMIN, raise net.core.rmem_max, or set ReceiveBuffer= in a systemd socket unit"
	}
}

// hush warns of a socket that joins and hears nothing.
func (e *examiner) hush(row *Row) {
	if !e.silent || !row.Status.runs() {
		return
	}
	row.Status = Warning
	row.Reason = "it can be joined, but the kernel tells it in the initial network namespace only, and this is another one"
	row.Remedy = "run in the machine's network namespace: outside of containers, without PrivateNetwork="
}
