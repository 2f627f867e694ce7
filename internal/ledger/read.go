package ledger

import "github.com/nlmond/nlmond/internal/event"

// snapshot reads the outputs' accounts first, then what came in: every event of theirs is among those.
func (f *Family) snapshot() FamilySnapshot {
	s := FamilySnapshot{Family: f.family}
	for _, a := range f.accounts {
		s.Outputs = append(s.Outputs, a.snapshot())
	}
	f.sockets.snapshot(&s)

	f.mu.Lock()
	defer f.mu.Unlock()
	s.Datagrams, s.Bytes = f.in.datagrams, f.in.bytes
	s.Messages, s.Merged, s.Forged = f.in.messages, f.in.merged, f.in.forged
	s.Unknown = f.findings.unknown
	for i, reason := range reasons {
		s.DecodeErrors = append(s.DecodeErrors, ReasonCount{reason, f.findings.reasons[i]})
	}
	came := uint64(0)
	for cause := event.Resync; cause <= event.Initial; cause++ {
		s.Synthetic = append(s.Synthetic, CauseCount{cause, f.synthetic[cause]})
		s.Resyncs = append(s.Resyncs, CauseCount{cause, f.resyncs[cause]})
		came += f.synthetic[cause]
	}
	wanted := f.wanted(s.Groups)
	for slot, n := range f.events {
		came += n
		if n > 0 || wanted[slot] {
			s.Events = append(s.Events, EventCount{f.groups[slot/len(f.types)], f.types[slot%len(f.types)], n})
		}
	}
	for i := range s.Outputs {
		a := &s.Outputs[i]
		a.QueueEvents = came - a.Written - a.Filtered - a.Limited - a.Dropped
	}
	return s
}

// wanted is the slots that are shown before anything was counted there: what the groups can carry.
func (f *Family) wanted(groups []GroupState) map[int]bool {
	slots := make(map[int]bool)
	for _, state := range groups {
		group, ok := f.family.GroupByName(state.Name)
		if !ok {
			continue
		}
		place := int(f.search(group.Number))
		for _, name := range group.Types {
			if index, ok := f.typeAt[name]; ok {
				slots[place*len(f.types)+index] = true
			}
		}
	}
	return slots
}
