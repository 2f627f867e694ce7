// Package check finds out what this kernel, these privileges and this configuration allow, and says what would help.
package check

import (
	"github.com/nlmond/nlmond/internal/event"
)

// Prober asks the kernel; the functions are those of internal/listener. They leave nothing behind.
type Prober struct {
	// Probe opens a socket and joins the group, unless its number is 0. Its errors may have Reason and Advice.
	Probe func(f *event.Family, g event.Group) error
	// Buffer opens a socket that asks for a receive buffer of that many bytes (0: for none), and returns the bytes
	// granted, which is twice what was asked where the kernel agrees.
	Buffer func(f *event.Family, ask int) (granted int, err error)
}

// Check contributes rows that only one family knows how to find. They are shown behind the family's own.
type Check func() []Row

// Wanted is what the configuration asks of one family.
type Wanted struct {
	Groups        []event.Group
	Required      bool
	ReceiveBuffer int // bytes asked for each socket, 0: the kernel's default
}

// Request says what to check.
type Request struct {
	Families []*event.Family
	Wanted   map[string]Wanted // by family name; a family that the configuration does not want is missing
	Prober   Prober
	Extra    []Check

	// InitialNet says whether this is the machine's first network namespace, and whether that could be found out;
	// it is InitialNet.
	InitialNet func() (initial, known bool)
}

// Run asks the kernel about every family and every group.
func Run(r Request) Report {
	var extra []Row
	for _, check := range r.Extra {
		extra = append(extra, check()...)
	}
	var report Report
	for _, f := range r.Families {
		wanted, isWanted := r.Wanted[f.Name]
		e := examiner{family: f, wanted: wanted, isWanted: isWanted, prober: r.Prober}
		if f.InitNet && r.InitialNet != nil {
			initial, known := r.InitialNet()
			e.silent = known && !initial
		}
		report.Rows = append(report.Rows, e.rows()...)
		for _, row := range extra {
			if row.Number == f.Number {
				row.Family = f.Name
				report.Rows = append(report.Rows, row)
			}
		}
	}
	return report
}
