// Package check finds out what this kernel, these privileges and this configuration allow, and says what would help.
package check

import (
	"errors"
	"io"

	"github.com/nlmond/nlmond/internal/event"
)

// Prober asks the kernel. internal/listener has the real one.
type Prober interface {
	// Probe joins the group on a socket of its own and leaves again. Group number 0 opens the socket only.
	Probe(f *event.Family, g event.Group) error
	// Buffer opens a socket of the family, asks for a receive buffer of that many bytes (0: none) and returns the
	// bytes granted.
	Buffer(f *event.Family, ask int) (granted int, err error)
}

// Check contributes rows that only one family knows how to find.
type Check func() []Row

// Wanted is what the configuration asks of one family.
type Wanted struct {
	Groups        []string // names
	Required      bool
	ReceiveBuffer int // bytes, 0: the kernel's default
}

// Request says what to check.
type Request struct {
	Families []*event.Family
	Wanted   map[string]Wanted // by family name: what the configuration wants; a family that it does not want is missing
	Prober   Prober
	Extra    []Check
}

// Row is one line of the report.
type Row struct {
	Number      int    `json:"number"`
	Family      string `json:"family"`
	Group       string `json:"group,omitempty"`
	GroupNumber uint32 `json:"group_number,omitempty"`
	Item        string `json:"item,omitempty"` // what a contributed row is about, where it is no group
	Status      Status `json:"status"`
	Wanted      bool   `json:"wanted"`   // by the configuration
	Required    bool   `json:"required"` // by the configuration
	Asked       int    `json:"buffer_asked_bytes,omitempty"`
	Granted     int    `json:"buffer_granted_bytes,omitempty"`
	Reason      string `json:"reason,omitempty"`
	Remedy      string `json:"remedy,omitempty"`
}

// Status is the verdict of a row.
type Status string

// The verdicts.
const (
	OK      Status = "ok"
	Warning Status = "warning" // it runs, but not as one would expect
	Denied  Status = "denied"  // the kernel could, this process may not
	Absent  Status = "absent"  // this kernel cannot
	Failed  Status = "failed"  // anything else
)

// Report is what Run found.
type Report struct {
	Rows []Row `json:"rows"`
}

// Run asks the kernel about every family and every group of it.
func Run(r Request) Report { return Report{} }

// OK reports whether everything that the configuration requires can run.
func (r Report) OK() bool { return true }

// WriteText writes an aligned table.
func (r Report) WriteText(w io.Writer) error { return errors.ErrUnsupported }

// WriteJSON writes the report as one JSON object.
func (r Report) WriteJSON(w io.Writer) error { return errors.ErrUnsupported }
