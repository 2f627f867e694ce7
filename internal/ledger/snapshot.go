package ledger

import "github.com/nlmond/nlmond/internal/event"

// Snapshot is plain values: what a scrape shows.
type Snapshot struct {
	Families []FamilySnapshot
	Outputs  []OutputSnapshot
}

// OutputSnapshot is what is counted for an output as a whole.
type OutputSnapshot struct {
	Name        string
	WriteErrors uint64 // failed attempts to write; what was to be written was tried again
}

// FamilySnapshot is the counts of one family.
type FamilySnapshot struct {
	Family *event.Family

	Datagrams   uint64
	Bytes       uint64
	Messages    uint64
	Merged      uint64 // messages that became part of another message's event
	Forged      uint64 // messages whose sender was not the kernel
	KernelDrops uint64 // datagrams
	Unknown     uint64 // attributes

	Events       []EventCount  // those that happened, and all types of the groups that the sockets want
	DecodeErrors []ReasonCount // every reason
	Synthetic    []CauseCount  // every cause but the kernel
	Resyncs      []CauseCount  // every cause but the kernel

	Sockets int          // that the family has; the four values below mean nothing without one
	Up      bool         // all of them receive
	Buffer  int          // the smallest granted receive buffer in bytes
	Groups  []GroupState // that the sockets want, in the order of the sockets

	Outputs []AccountSnapshot // in the order of New
}

// EventCount is a number of events of one type that came by one group.
type EventCount struct {
	Group string // "none" for no group, "unknown" for one that the table lacks
	Type  string // "unknown" for one that the table lacks
	Count uint64
}

// ReasonCount is a number of messages that could not be shown entirely.
type ReasonCount struct {
	Reason event.Reason
	Count  uint64
}

// CauseCount is a number of synthetic events, or of dumps that looked for some.
type CauseCount struct {
	Cause event.Cause
	Count uint64
}

// AccountSnapshot is what became of a family's events at one output.
type AccountSnapshot struct {
	Output string

	Written      uint64
	Filtered     uint64
	Limited      uint64
	Dropped      uint64
	QueueEvents  uint64 // on their way: come in and none of the above yet
	FilterErrors uint64 // events that the filter could not judge; they were kept

	QueueBytes    int
	QueueCapacity int // bytes
}
