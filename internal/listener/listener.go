// Package listener brings the bytes in: one Socket for each set of netlink groups that must stay in order, one goroutine
// that reads it. It opens or adopts the socket, joins, receives in batches and counts what the kernel dropped. It knows
// nothing of what the bytes mean.
package listener

import (
	"sync/atomic"

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
	// Handle may block. The batch and all bytes in it are valid until it returns. Where left is not event.Empty, Handle is
	// called again at once, at the latest with an empty batch when nothing is left.
	Handle(batch []event.Datagram, left event.Backlog)
	// Lost says that the kernel dropped n datagrams. Their place in the stream is after what was received before since
	// and before what will be received after until (nanoseconds since 1970, as in Datagram.Time). It is called once
	// everything has been handled that was in the kernel's queue when the loss was found.
	Lost(n uint64, since, until int64)
}

// Socket is one netlink socket. Its methods may be called by any goroutine.
type Socket struct {
	cfg     Config
	log     *zap.Logger
	fd      int
	adopted bool
	life    life
	valve   *valve
	batch   *batch
	drops   dropCount
	buffer  int // bytes granted
	short   bool
	opened  int64

	groups      groups
	running     atomic.Bool
	credentials atomic.Bool // the kernel tells who sent
	pulse       pulse
	errors      atomic.Uint64
	cut         atomic.Uint64
	failing     atomic.Bool
	ended       atomic.Bool
	closing     chan struct{}
}

// State is how a socket does.
type State struct {
	Up        bool             // open, Run has not ended, and receiving does not fail persistently
	Buffer    int              // bytes that the kernel granted: SO_RCVBUF as it reports it, its own bookkeeping included
	Drops     uint64           // datagrams that found no room, in the life of the socket (an adopted one had a life before)
	Errors    uint64           // failed receives
	Short     bool             // that is less than was asked for: BufferRemedy says what helps
	Truncated uint64           // datagrams longer than the buffer of that moment
	Joined    []event.Group    // in the order of joining
	Failed    map[string]error // group name → why it could not be joined, an *Error
}

// State says how the socket does. Drops is as of the last batch or Refresh.
func (s *Socket) State() State {
	joined, failed := s.groups.snapshot()
	return State{
		Up:        !s.life.isOver() && !s.ended.Load() && !s.failing.Load(),
		Buffer:    s.buffer,
		Short:     s.short,
		Drops:     s.drops.total.Load(),
		Errors:    s.errors.Load(),
		Truncated: s.cut.Load(),
		Joined:    joined,
		Failed:    failed,
	}
}

// Refresh reads the kernel's drop count now. New drops wake Run, which tells its handler.
func (s *Socket) Refresh() {
	if !s.life.enter() {
		return
	}
	defer s.life.leave()
	before := s.drops.total.Load()
	if now, _ := s.drops.read(s.fd); now != before {
		s.valve.kick()
	}
}

// Close ends Run and gives the socket back, at the latest when Run returns. It does not wait for Run.
func (s *Socket) Close() error {
	s.life.end(func() {
		close(s.closing)
		s.valve.kick()
	})
	return nil
}
