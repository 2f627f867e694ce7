package pipeline_test

import (
	"context"
	"encoding/binary"
	"errors"
	"sync"
	"testing"
	"time"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// Message types of the test family.
const (
	typeNew = 16
	typeDel = 17
)

// numberCodec is the codec of a family whose messages hold one number and perhaps text.
type numberCodec struct{ types []*event.Type }

func (c numberCodec) Classify(e *event.Event) {
	e.Type = c.types[0]
	if len(e.Bytes) < 16 {
		return
	}
	e.Number = binary.NativeEndian.Uint16(e.Bytes[4:])
	e.Portid = binary.NativeEndian.Uint32(e.Bytes[12:])
	for _, t := range c.types[1:] {
		if t.Number == e.Number {
			e.Type, e.Action = t, t.Action
		}
	}
}

func (numberCodec) Encode(e *event.Event, enc zapcore.ObjectEncoder) event.Findings {
	if len(e.Bytes) < 20 {
		return event.Findings{Reason: event.Short}
	}
	enc.AddUint32("number", binary.NativeEndian.Uint32(e.Bytes[16:]))
	enc.AddByteString("text", e.Bytes[20:])
	enc.AddUint64("huge", 1<<63)
	_ = enc.AddArray("state", zapcore.ArrayMarshalerFunc(func(enc zapcore.ArrayEncoder) error {
		enc.AppendString("failed")
		return nil
	}))
	return event.Findings{}
}

func (numberCodec) Words(dst []byte, _ *event.Event, _ event.Names) []byte {
	return append(dst, "number"...)
}

// family is a family with its own name and the same messages as all of them.
func family(name string, number int) *event.Family {
	types := event.NewTypes(
		event.Type{Name: "new", Number: typeNew, Action: event.New},
		event.Type{Name: "del", Number: typeDel, Action: event.Delete},
	)
	return &event.Family{
		Number: number, Name: name, Types: types, Codec: numberCodec{types},
		Groups: []event.Group{{Number: 1, Name: "link", Types: []string{"new", "del"}}, {Number: 3, Name: "neigh"}},
	}
}

// numbered is a message of the test family.
func numbered(messageType uint16, number uint32, text string) []byte {
	b := make([]byte, 20, 20+len(text))
	binary.NativeEndian.PutUint32(b, uint32(20+len(text)))
	binary.NativeEndian.PutUint16(b[4:], messageType)
	binary.NativeEndian.PutUint32(b[16:], number)
	return append(b, text...)
}

// padded is a message as it stands before another one in a datagram.
func padded(message []byte) []byte {
	return append(message, make([]byte, -len(message)&3)...)
}

func datagram(b []byte) event.Datagram {
	return event.Datagram{Bytes: b, Time: time.Now().UnixNano(), Group: 1, Nsid: event.NoNsid}
}

// got is an event as an output saw it.
type got struct {
	event.Event
	number uint32
}

// recorder is an output that keeps what it is given. With a gate it takes an event only for each token; it stops where
// ctx ends.
type recorder struct {
	name string
	gate chan struct{} // nil: open

	mu      sync.Mutex
	events  []got
	flushes int
	arrived chan struct{} // an element for each event, if not nil
}

func (r *recorder) Name() string { return r.name }

func (r *recorder) Write(ctx context.Context, e *event.Event, account *ledger.Account) error {
	if r.gate != nil {
		select {
		case <-r.gate:
		case <-ctx.Done():
			if account != nil {
				account.Dropped(1)
			}
			return ctx.Err()
		}
	}
	if account != nil {
		account.Written(1, time.Since(time.Unix(0, e.Time)))
	}
	seen := got{Event: *e}
	seen.Bytes = append([]byte(nil), e.Bytes...)
	if len(e.Bytes) >= 20 {
		seen.number = binary.NativeEndian.Uint32(e.Bytes[16:])
	}
	r.mu.Lock()
	r.events = append(r.events, seen)
	r.mu.Unlock()
	if r.arrived != nil {
		r.arrived <- struct{}{}
	}
	return nil
}

func (r *recorder) Flush(context.Context) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.flushes++
	return nil
}

func (r *recorder) taken() []got {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.events
}

// field is a field of an event's note as text or number, nil where it lacks it.
func (g got) field(key string) any {
	values := zapcore.NewMapObjectEncoder()
	for _, f := range g.Note.Fields {
		f.AddTo(values)
	}
	return values.Fields[key]
}

// running is a pipeline that runs, and the way to end it.
type running struct {
	*pipeline.Pipeline
	book *ledger.Ledger
	stop context.CancelFunc
	done chan struct{}
}

func run(t testing.TB, cfg pipeline.Config) *running {
	t.Helper()
	var names []string
	for _, o := range cfg.Outputs {
		names = append(names, o.Name())
	}
	cfg.Ledger = ledger.New(names...)
	if cfg.Queue == 0 {
		cfg.Queue = 1 << 20
	}
	if cfg.Drain == 0 {
		cfg.Drain = time.Minute
	}
	r := &running{Pipeline: pipeline.New(cfg), book: cfg.Ledger, done: make(chan struct{})}
	var ctx context.Context
	ctx, r.stop = context.WithCancel(context.Background())
	go func() {
		defer close(r.done)
		r.Run(ctx)
	}()
	t.Cleanup(r.end)
	return r
}

// end stops the pipeline and waits for it. The sources must be closed.
func (r *running) end() {
	r.stop()
	<-r.done
}

// of is the counts of a family.
func (r *running) of(t testing.TB, f *event.Family) ledger.FamilySnapshot {
	t.Helper()
	for _, s := range r.book.Snapshot().Families {
		if s.Family == f {
			return s
		}
	}
	t.Fatalf("the ledger does not know %s", f.Name)
	return ledger.FamilySnapshot{}
}

// balance is what is wrong with the equations in a family's counts.
func balance(s ledger.FamilySnapshot) error {
	var events, synthetic uint64
	for _, e := range s.Events {
		events += e.Count
	}
	for _, c := range s.Synthetic {
		synthetic += c.Count
	}
	if s.Messages != events+s.Merged+s.Forged {
		return errors.New("messages do not balance")
	}
	for _, o := range s.Outputs {
		if events+synthetic != o.Written+o.Filtered+o.Limited+o.Dropped+o.QueueEvents || o.QueueEvents > events+synthetic {
			return errors.New("events do not balance at " + o.Output)
		}
	}
	return nil
}
