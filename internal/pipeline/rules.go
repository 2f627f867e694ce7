package pipeline

import (
	"sync/atomic"
	"time"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// Rules say what is held back of a family's events. The zero value holds back nothing.
type Rules struct {
	Filter *Filter // nil: everything passes
	Limit  Limit
}

// Limit is how many events may pass in a time. The zero value is no limit. That many may also pass at once after
// a quiet time.
type Limit struct {
	Events int
	Per    time.Duration
}

// ruleset is the rules of a family, which a reload exchanges.
type ruleset struct {
	current atomic.Pointer[Rules]
}

// verdict is what the rules say of an event.
type verdict uint8

const (
	pass verdict = iota
	filtered
	limited
)

// lane is how a family's events go to one output: all sources of the family share it.
type lane struct {
	family  *event.Family
	account *ledger.Account
	rules   *ruleset
	limiter limiter
}

// judge applies the rules and counts what is held back.
func (l *lane) judge(e *event.Event) verdict {
	rules := l.rules.current.Load()
	if rules.Filter != nil {
		keep, err := rules.Filter.Keep(e)
		if err != nil {
			l.account.FilterError()
		}
		if !keep {
			l.account.Filtered(1)
			return filtered
		}
	}
	if !l.limiter.allow(rules.Limit, e) {
		l.account.Limited(1)
		return limited
	}
	return pass
}
