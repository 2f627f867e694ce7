package pipeline

import (
	"fmt"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// Stages where something is lost.
const (
	stageKernel = "kernel" // the socket's receive buffer was full
	stageQueue  = "queue"  // a queue between a source and an output was full
)

// Units of what is lost.
const (
	unitDatagrams = "datagrams"
	unitEvents    = "events"
)

// loss is a gap that has not been told yet.
type loss struct {
	n            uint64
	since, until int64 // nanoseconds since 1970
}

func (l *loss) add(n uint64, since, until int64) {
	if l.n == 0 {
		l.since = since
	}
	l.n += n
	l.until = max(l.until, until)
}

// losses is what a queue has not told yet because it is full.
type losses struct {
	kernel, queue loss
}

// lose drops events and remembers the gap. It returns how many are events to the ledger; where the queue is for nlmond's own
// lines none is, but they leave a gap too.
func (q *queue) lose(events []event.Event) int {
	n := q.drop(events)
	gap := n
	if q.lane == nil {
		gap = len(events)
	}
	if gap > 0 {
		q.lost.queue.add(uint64(gap), events[0].Time, events[len(events)-1].Time)
	}
	return n
}

// tellKernel puts a gap in what the kernel delivered at its place in the queue. While the queue is full its place is that
// of the queue's own gap.
func (q *queue) tellKernel(n uint64, since, until int64) {
	q.mu.Lock()
	if !q.gone {
		q.lost.kernel.add(n, since, until)
		if q.lost.queue.n == 0 {
			q.tellLost()
		}
	}
	q.mu.Unlock()
	q.wake()
}

// tellLost puts the gaps that are not told yet behind the other events.
func (q *queue) tellLost() {
	if q.lost == (losses{}) {
		return
	}
	lost := q.lost
	q.lost = losses{}
	if lost.kernel.n > 0 {
		q.append(lossEvent(q.lane.family, stageKernel, unitDatagrams, lost.kernel))
	}
	if lost.queue.n > 0 && q.lane != nil {
		q.append(lossEvent(q.lane.family, stageQueue, unitEvents, lost.queue))
	}
	if lost.queue.n > 0 && q.lane == nil {
		q.append(heldBack(lost.queue))
	}
}

func lossEvent(f *event.Family, stage, unit string, l loss) *event.Event {
	return noteEvent(event.Loss, f, l.until, &event.Note{
		Level: zapcore.WarnLevel,
		Text:  fmt.Sprintf("%d %s of %s lost in the %s", l.n, unit, f.Name, stage),
		Fields: []zapcore.Field{
			zap.String("stage", stage),
			zap.Uint64("lost", l.n),
			zap.String("unit", unit),
			zap.Time("since", time.Unix(0, l.since).UTC()),
			zap.Time("until", time.Unix(0, l.until).UTC()),
		},
	})
}

// heldBack tells of lines of nlmond's own that are missing; standard error has them.
func heldBack(l loss) *event.Event {
	return noteEvent(event.Daemon, nil, l.until, &event.Note{
		Level:  zapcore.WarnLevel,
		Text:   fmt.Sprintf("%d lines of nlmond's own are missing here: the output was behind", l.n),
		Fields: []zapcore.Field{zap.Uint64("lines", l.n)},
	})
}

// noteEvent is a line that is no event to the ledger. f is nil for what belongs to no family.
func noteEvent(kind event.Kind, f *event.Family, at int64, note *event.Note) *event.Event {
	return &event.Event{Kind: kind, Family: f, Type: unknownType(f), Time: at, Nsid: event.NoNsid, Note: note}
}

// unknownType is the type of what the family's table lacks.
func unknownType(f *event.Family) *event.Type {
	if f == nil || len(f.Types) == 0 {
		return &event.Type{Name: event.UnknownName}
	}
	return f.Types[0]
}
