package log

import (
	"bytes"
	"fmt"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// gap is what giving up lost of one family.
type gap struct {
	account      *ledger.Account
	lost         int
	since, until int64
}

// giveUp empties the buffer, of which the first bytes are written. Lines that are not are counted as dropped, their numbers
// are free again, and the buffer then says what is missing.
func (l *Log) giveUp(written int) {
	l.mu.Lock()
	l.out.untear(l.torn)
	l.torn = 0
	l.mu.Unlock()

	whole := bytes.Count(l.enc.buf[:written], []byte{'\n'})
	now := time.Now().UnixNano()
	var gaps []gap
	for _, entry := range l.entries {
		out := min(whole, entry.lines)
		whole -= out
		left := entry.lines - out
		l.seq -= uint64(left)
		if entry.account == nil {
			continue
		}
		if out > 0 {
			entry.account.Written(out, time.Duration(now-entry.time))
		}
		if left > 0 {
			entry.account.Dropped(left)
			gaps = addGap(gaps, entry, left)
		}
	}
	l.empty()
	for _, g := range gaps {
		l.seq++
		l.line(lossEvent(g), nil)
		l.entries = append(l.entries, entry{time: g.until, lines: 1})
	}
}

func addGap(gaps []gap, e entry, lost int) []gap {
	for i := range gaps {
		if g := &gaps[i]; g.account == e.account {
			g.lost += lost
			g.since, g.until = min(g.since, e.time), max(g.until, e.time)
			return gaps
		}
	}
	return append(gaps, gap{e.account, lost, e.time, e.time})
}

// lossEvent tells of events that this output lost.
func lossEvent(g gap) *event.Event {
	family := g.account.Family().Family()
	return &event.Event{Kind: event.Loss, Family: family, Time: g.until, Nsid: event.NoNsid, Note: &event.Note{
		Level: zapcore.WarnLevel,
		Text:  fmt.Sprintf("%d events of %s lost in the sink", g.lost, family.Name),
		Fields: []zapcore.Field{
			zap.String("stage", "sink"),
			zap.Int("lost", g.lost),
			zap.String("unit", "events"),
			zap.Time("since", time.Unix(0, g.since).UTC()),
			zap.Time("until", time.Unix(0, g.until).UTC()),
		},
	}}
}
