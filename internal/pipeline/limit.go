package pipeline

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// limitEvery is how often the events that a limit holds back are summed up.
const limitEvery = time.Second

// limiter is a token bucket for one family at one output. It goes by the times when events were received, so that
// a backlog is not mistaken for a flood. Only the output's goroutine uses it.
type limiter struct {
	limit  Limit
	tokens float64
	last   int64 // nanoseconds since 1970, when tokens was true

	held         uint64 // not summed up yet
	since, until int64  // of the held ones
	begun        time.Time
	kinds        map[limitedKind]uint64
}

// limitedKind is what a limit record counts by.
type limitedKind struct {
	group  uint32
	number uint16
	typ    *event.Type
}

// allow takes a token for the event, or keeps it for the next record.
func (l *limiter) allow(limit Limit, e *event.Event) bool {
	if limit.Events <= 0 || limit.Per <= 0 {
		return true
	}
	if limit != l.limit {
		l.limit, l.tokens, l.last = limit, float64(limit.Events), e.Time
	}
	if passed := e.Time - l.last; passed > 0 || passed < -int64(limit.Per) { // sockets differ a little, a set clock much
		l.tokens = min(float64(limit.Events), l.tokens+max(0, float64(passed))*float64(limit.Events)/float64(limit.Per))
		l.last = e.Time
	}
	if l.tokens >= 1 {
		l.tokens--
		return true
	}
	l.hold(e)
	return false
}

func (l *limiter) hold(e *event.Event) {
	if l.held == 0 {
		l.since, l.until, l.begun = e.Time, e.Time, time.Now()
	}
	if l.kinds == nil {
		l.kinds = make(map[limitedKind]uint64)
	}
	l.held++
	l.until = max(l.until, e.Time)
	l.kinds[limitedKind{e.Group, e.Number, e.Type}]++
}

// left is how long it still takes until the held events are summed up.
func (l *limiter) left(now time.Time) time.Duration { return limitEvery - now.Sub(l.begun) }

// record sums up the held events and lets go of them.
func (l *limiter) record(f *event.Family) *event.Event {
	kinds := make(limitedKinds, 0, len(l.kinds))
	for kind, n := range l.kinds {
		name := typeName(&event.Event{Type: kind.typ, Number: kind.number})
		kinds = append(kinds, limitedCount{f.GroupName(kind.group), name, n})
	}
	slices.SortFunc(kinds, func(a, b limitedCount) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.group, b.group), cmp.Compare(a.typ, b.typ))
	})
	e := noteEvent(event.Limit, f, l.until, &event.Note{
		Level: zapcore.InfoLevel,
		Text:  fmt.Sprintf("%d events of %s beyond the limit of %d in %v", l.held, f.Name, l.limit.Events, l.limit.Per),
		Fields: []zapcore.Field{
			zap.Uint64("limited", l.held),
			zap.Time("since", time.Unix(0, l.since).UTC()),
			zap.Time("until", time.Unix(0, l.until).UTC()),
			zap.Array("events", kinds),
		},
	})
	l.held = 0
	clear(l.kinds)
	return e
}

// limitedCount is how many events of a kind a limit held back.
type limitedCount struct {
	group, typ string
	count      uint64
}

// MarshalLogObject implements zapcore.ObjectMarshaler.
func (c limitedCount) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("group", c.group)
	enc.AddString("type", c.typ)
	enc.AddUint64("count", c.count)
	return nil
}

type limitedKinds []limitedCount

// MarshalLogArray implements zapcore.ArrayMarshaler.
func (k limitedKinds) MarshalLogArray(enc zapcore.ArrayEncoder) error {
	for _, c := range k {
		if err := enc.AppendObject(c); err != nil {
			return err
		}
	}
	return nil
}
