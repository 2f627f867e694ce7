package ledger

import "github.com/nlmond/nlmond/internal/event"

// findings is what decoding met.
type findings struct {
	unknown uint64
	reasons [len(reasons)]uint64
}

// reasons is every way for a message to be malformed: the series exist before the first one happens.
var reasons = [...]event.Reason{event.Truncated, event.Short, event.BadLength, event.TooDeep, event.BadText}

// Found counts what decoding one event met. Only one output does so, or the same event would count twice.
func (f *Family) Found(found event.Findings) {
	if found == (event.Findings{}) {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.findings.unknown += uint64(found.Unknown)
	for i, reason := range reasons {
		if reason == found.Reason {
			f.findings.reasons[i]++
		}
	}
}
