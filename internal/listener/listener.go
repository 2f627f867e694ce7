// Package listener brings the bytes in: one Socket for each set of netlink groups that must stay in order, one goroutine
// that reads it. It opens or adopts the socket, joins, receives in batches and counts what the kernel dropped. It knows
// nothing of what the bytes mean.
package listener

import (
	"context"
	"errors"
	"os"
	"time"

	"go.uber.org/zap"

	"github.com/nlmond/nlmond/internal/event"
)

// Config says what a socket listens to.
type Config struct {
	Family        *event.Family
	Groups        []event.Group
	ReceiveBuffer int         // bytes asked of the kernel, which doubles them; 0 leaves its default
	Logger        *zap.Logger // nil: silent
}

// Handler gets what a socket receives. Its methods are called by the goroutine of Run, one at a time.
type Handler interface {
	// Handle may block. The batch and all bytes in it are valid until it returns.
	Handle(batch []event.Datagram)
	// Lost says that the kernel dropped n datagrams, whose place in the stream is after what was received at since and
	// before what was received after until (both nanoseconds since 1970).
	Lost(n uint64, since, until int64)
}

// State is how a socket does, as Socket.State found it.
type State struct {
	Up     bool             // being read, without persistent failure
	Buffer int              // bytes that the kernel granted: SO_RCVBUF as it reports it, bookkeeping included
	Drops  uint64           // datagrams that the kernel had no room for, since the socket was opened or adopted
	Joined []event.Group    // in the order of joining
	Failed map[string]error // group name → why it could not be joined
}

// Socket is one netlink socket.
type Socket struct{}

// Open makes a socket and joins the groups.
func Open(cfg Config) (*Socket, error) { return nil, errors.New("not yet") }

// Adopt takes over an inherited socket. The caller keeps f and may close it.
func Adopt(f *os.File, cfg Config) (*Socket, error) { return nil, errors.New("not yet") }

// Run receives until ctx ends or Close is called, and returns nil then.
func (s *Socket) Run(ctx context.Context, h Handler) error { return errors.New("not yet") }

// Join joins one more group.
func (s *Socket) Join(g event.Group) error { return errors.New("not yet") }

// Leave leaves a group.
func (s *Socket) Leave(g event.Group) error { return errors.New("not yet") }

// State reads how the socket does.
func (s *Socket) State() State { return State{} }

// Refresh reads the kernel's drop count now.
func (s *Socket) Refresh() {}

// Alive says whether Run does its work: it waits for the kernel or for the handler, or has received within since.
func (s *Socket) Alive(since time.Duration) bool { return false }

// Close ends Run and gives the socket back.
func (s *Socket) Close() error { return nil }

// Probe says whether this process may join a group: nil, or an *Error.
func Probe(family *event.Family, g event.Group) error { return errors.New("not yet") }

// ProbeBuffer says how many bytes the kernel grants a socket of the family that asks for so many.
func ProbeBuffer(family *event.Family, bytes int) (int, error) { return 0, errors.New("not yet") }
