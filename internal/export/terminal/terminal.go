// Package terminal shows events to people: one aligned line each, as `nlmond monitor` prints them.
package terminal

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// Config says what the lines look like.
type Config struct {
	Name     string // the output's name in the ledger
	Writer   io.Writer
	Names    event.Names
	Location *time.Location  // of the times; nil: local
	Color    bool            // see Colored
	Families []*event.Family // those that will be shown, and
	Groups   []event.Group   // their groups: how wide the columns must be; both may be left out
	Failed   func(error)     // told once, at the first line that cannot be written; from then on events are dropped and counted
}

// Output writes lines. Lines are gathered while more events wait, and written as soon as none does.
type Output struct {
	cfg     Config
	style   style
	family  int // width of the column, in characters
	group   int
	line    []byte    // what is not yet written
	pending []pending // the events in it
	words   []byte
	broken  bool
}

// pending is an event whose line is not yet written.
type pending struct {
	account *ledger.Account
	time    int64
}

// full is how many bytes are gathered at most.
const full = 32 << 10

// New makes the output.
func New(cfg Config) *Output {
	if cfg.Location == nil {
		cfg.Location = time.Local
	}
	if cfg.Failed == nil {
		cfg.Failed = func(error) {}
	}
	o := &Output{cfg: cfg, style: plain()}
	if cfg.Color {
		o.style = colored()
	}
	for _, f := range cfg.Families {
		o.family = max(o.family, len(f.Name))
	}
	for _, g := range cfg.Groups {
		o.group = max(o.group, len(g.Name))
	}
	return o
}

// Name is the output's name in the ledger.
func (o *Output) Name() string { return o.cfg.Name }

// Write adds the event's line.
func (o *Output) Write(ctx context.Context, e *event.Event, account *ledger.Account) error {
	if o.broken {
		if account != nil {
			account.Dropped(1)
		}
		return nil
	}
	o.append(e)
	if account != nil {
		o.pending = append(o.pending, pending{account, e.Time})
	}
	if len(o.line) >= full {
		return o.Flush(ctx)
	}
	return nil
}

// Flush writes what Write gathered.
func (o *Output) Flush(context.Context) error {
	if len(o.line) == 0 {
		return nil
	}
	_, err := o.cfg.Writer.Write(o.line)
	if err != nil {
		o.broken = true
		o.cfg.Failed(fmt.Errorf("write to the terminal: %w", err))
	}
	o.settle(err == nil)
	o.line, o.pending = o.line[:0], o.pending[:0]
	return nil
}

// settle counts what became of the events whose lines are gathered.
func (o *Output) settle(written bool) {
	now := time.Now().UnixNano()
	for i := 0; i < len(o.pending); {
		first, n := o.pending[i], 0
		for ; i < len(o.pending) && o.pending[i] == first; i++ {
			n++
		}
		if written {
			first.account.Written(n, time.Duration(now-first.time))
		} else {
			first.account.Dropped(n)
		}
	}
}
