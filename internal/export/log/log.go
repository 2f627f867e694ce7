// Package log writes events as JSON, one line each, to a file or a standard stream: the lines that contract the keys ts,
// level, logger, msg, run, seq and, for events, family, group, type, action, cause, nsid, portid, data and malformed.
package log

import (
	"context"
	"crypto/rand"
	"encoding/base32"
	"strings"
	"sync"
	"time"

	"go.uber.org/zap"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// Name is the output's label in the ledger.
const Name = "log"

const (
	flushAt    = 64 << 10  // bytes: what is written at once under load
	keepAtMost = 256 << 10 // bytes: a buffer that a giant line made bigger is not kept
)

// Config says where lines go and what they need.
type Config struct {
	Path   string         // "stdout", "stderr" or a file, which is appended to and created with mode 0640
	Counts *ledger.Output // nil: write errors are not counted
	Names  event.Names    // for msg; nil: numbers
	Logger *zap.Logger    // told when writing begins to fail and when it works again; nil: silent
}

// Log is the output. Write and Flush belong to one goroutine, the other methods to any.
type Log struct {
	cfg   Config
	run   string
	texts texts
	stamp stamper
	enc   encoder // what is not written yet
	words []byte  // scratch

	runKey   string // `","run":"…","seq":`
	openings struct {
		time int64
		text []byte
	}
	around struct {
		of   circumstance
		text []byte
	}

	seq     uint64 // of the newest line in the buffer
	entries []entry

	mu         sync.Mutex // held for every use of out
	out        *sink
	torn       int           // bytes of a line that out has the beginning of
	generation int           // how often out was exchanged
	reopened   chan struct{} // has an element when out was exchanged: no need to wait longer
}

// entry is a run of lines in the buffer that share their account and their time of receipt.
type entry struct {
	account *ledger.Account // nil: not counted
	time    int64
	lines   int
}

// Open opens the file or stream.
func Open(cfg Config) (*Log, error) {
	if cfg.Names == nil {
		cfg.Names = noNames{}
	}
	if cfg.Logger == nil {
		cfg.Logger = zap.NewNop()
	}
	out, err := openSink(cfg.Path)
	if err != nil {
		return nil, err
	}
	run := newRun()
	return &Log{cfg: cfg, run: run, runKey: `","run":"` + run + `","seq":`, out: out, reopened: make(chan struct{}, 1)}, nil
}

// newRun is a name for this start: 6 characters that are the same in upper and lower case.
func newRun() string {
	var random [4]byte
	rand.Read(random[:]) // never fails
	return strings.ToLower(base32.StdEncoding.EncodeToString(random[:]))[:6]
}

// Name is the output's label in the ledger.
func (l *Log) Name() string { return Name }

// Run is the name of this start, as in every line.
func (l *Log) Run() string { return l.run }

// Write appends the event's line to the buffer, and writes the buffer when it is full. account is nil for lines that are not
// events to the ledger. It waits while writing fails; when ctx ends it gives up, counts all that it held as dropped, and
// fails.
func (l *Log) Write(ctx context.Context, e *event.Event, account *ledger.Account) error {
	l.seq++
	l.line(e, account)
	last := len(l.entries) - 1
	if last < 0 || l.entries[last].account != account || l.entries[last].time != e.Time {
		l.entries = append(l.entries, entry{account: account, time: e.Time})
		last++
	}
	l.entries[last].lines++
	if len(l.enc.buf) < flushAt {
		return nil
	}
	return l.Flush(ctx)
}

// Flush writes the buffer. It waits and fails as Write does.
func (l *Log) Flush(ctx context.Context) error {
	if len(l.enc.buf) == 0 {
		return nil
	}
	written, err := l.writeOut(ctx)
	if err != nil {
		l.giveUp(written)
		return err
	}
	l.settle()
	l.empty()
	return nil
}

// settle counts the buffer's lines as written.
func (l *Log) settle() {
	now := time.Now().UnixNano()
	for _, entry := range l.entries {
		if entry.account != nil {
			entry.account.Written(entry.lines, time.Duration(now-entry.time))
		}
	}
}

func (l *Log) empty() {
	l.entries = l.entries[:0]
	if cap(l.enc.buf) > keepAtMost {
		l.enc.buf = nil
	}
	l.enc.buf = l.enc.buf[:0]
}

// noNames knows no interface.
type noNames struct{}

func (noNames) Link(int32, uint32) string { return "" }
