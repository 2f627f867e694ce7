package ledger

import (
	"sync"

	"github.com/nlmond/nlmond/internal/event"
)

// Names of groups that have none in the table. The number of series must not depend on what arrives.
const (
	noGroup      = "none"
	unknownGroup = event.UnknownName
)

// maxDirect bounds the table that finds a group's place by its number; higher numbers are searched.
const maxDirect = 1024

// Family is the counts of one family.
type Family struct {
	family   *event.Family
	accounts []*Account
	groups   []string       // label by place: "none", the table's, "unknown"
	direct   []uint16       // place by group number
	types    []string       // label by event.Type.Index
	typeAt   map[string]int // place by label, for what a snapshot starts with

	mu        sync.Mutex // held for a batch or a snapshot
	in        intake
	events    []uint64 // by slot: group place × number of types + type
	synthetic [event.Initial + 1]uint64
	resyncs   [event.Initial + 1]uint64
	findings  findings

	sockets sockets
}

// intake is the counts of a batch that are not by type.
type intake struct {
	datagrams, bytes, messages, merged, forged uint64
}

func newFamily(f *event.Family, outputs []*Output) *Family {
	c := &Family{family: f, groups: []string{noGroup}, typeAt: make(map[string]int)}
	highest := uint32(0)
	for _, g := range f.Groups {
		c.groups = append(c.groups, g.Name)
		highest = max(highest, g.Number)
	}
	c.groups = append(c.groups, unknownGroup)
	c.direct = make([]uint16, min(highest, maxDirect)+1)
	for number := range c.direct {
		c.direct[number] = c.search(uint32(number))
	}

	for _, t := range f.Types {
		c.types = append(c.types, t.Name)
	}
	if len(c.types) == 0 {
		c.types = []string{event.UnknownName}
	}
	for i, name := range c.types {
		c.typeAt[name] = i
	}
	c.events = make([]uint64, len(c.groups)*len(c.types))

	for _, o := range outputs {
		c.accounts = append(c.accounts, &Account{family: c, output: o})
	}
	return c
}

// search finds the place of a group.
func (f *Family) search(number uint32) uint16 {
	if number == 0 {
		return 0
	}
	for i := range f.family.Groups {
		if f.family.Groups[i].Number == number {
			return uint16(i + 1)
		}
	}
	return uint16(len(f.groups) - 1)
}

// Family is what is counted here.
func (f *Family) Family() *event.Family { return f.family }

// Account is the family's account with an output, nil for a name that New was not given.
func (f *Family) Account(output string) *Account {
	for _, a := range f.accounts {
		if a.output.name == output {
			return a
		}
	}
	return nil
}

// Synthetic counts events that the kernel did not announce, before they are given to a queue. cause is not event.Kernel.
func (f *Family) Synthetic(cause event.Cause, n uint64) {
	f.mu.Lock()
	f.synthetic[cause] += n
	f.mu.Unlock()
}

// Resync counts one dump that looked for what was missed.
func (f *Family) Resync(cause event.Cause) {
	f.mu.Lock()
	f.resyncs[cause]++
	f.mu.Unlock()
}
