package listener

import (
	"fmt"
	"os"
	"time"

	"github.com/mdlayher/netlink"
	"go.uber.org/zap"
	"golang.org/x/sys/unix"
)

// Open makes a socket and joins the groups. A group that cannot be joined does not fail the others: see State. Where
// there is no socket, or none of the groups can be joined, the error is an *Error.
func Open(cfg Config) (*Socket, error) {
	fd, err := dial(cfg.Family.Number)
	if err != nil {
		return nil, socketError(cfg.Family, err)
	}
	return build(cfg, fd, false)
}

// dial opens and binds a socket. What it returns is a second descriptor, which the runtime's poller does not know: Run
// decides itself when it wants to be woken, see valve.
func dial(protocol int) (int, error) {
	conn, err := netlink.Dial(protocol, nil)
	if err != nil {
		return -1, err
	}
	defer conn.Close()
	raw, err := conn.SyscallConn()
	if err != nil {
		return -1, err
	}
	return duplicate(raw)
}

// rawConn is the part of syscall.RawConn that files and connections share.
type rawConn interface {
	Control(func(fd uintptr)) error
}

func duplicate(raw rawConn) (int, error) {
	fd, err := -1, error(nil)
	if e := raw.Control(func(old uintptr) {
		fd, err = unix.FcntlInt(old, unix.F_DUPFD_CLOEXEC, 3)
	}); e != nil {
		return -1, e
	}
	if err != nil {
		return -1, os.NewSyscallError("fcntl", err)
	}
	return fd, nil
}

// build makes a Socket of a descriptor, which is its own from now on, also where it fails.
func build(cfg Config, fd int, adopted bool) (*Socket, error) {
	s := &Socket{cfg: cfg, log: cfg.Logger, fd: fd, adopted: adopted, closing: make(chan struct{}), opened: time.Now().UnixNano()}
	if s.log == nil {
		s.log = zap.NewNop()
	}
	s.credentials.Store(cfg.Family.Genuine != nil)
	s.log = s.log.With(zap.String("family", cfg.Family.Name))
	s.life.free = func() { _ = unix.Close(fd) }
	if err := s.furnish(); err != nil {
		s.life.end(func() {})
		return nil, err
	}
	return s, nil
}

// furnish sets the options, makes what Run needs and joins. The options come first: from its first datagram on, the
// socket says which group it is from.
func (s *Socket) furnish() error {
	granted, err := setOptions(s.fd, s.cfg.ReceiveBuffer, s.adopted, s.credentials.Load())
	if err != nil {
		return socketError(s.cfg.Family, err)
	}
	s.buffer, s.short = granted, granted < doubled(s.cfg.ReceiveBuffer)
	if s.batch, err = newBatch(); err != nil {
		return socketError(s.cfg.Family, fmt.Errorf("get memory for the receive buffers: %w", err))
	}
	s.batch.control.Store(s.credentials.Load())
	if s.valve, err = newValve(s.fd); err != nil {
		s.batch.free()
		return socketError(s.cfg.Family, err)
	}
	s.life.free = s.release
	return s.joinConfigured()
}

func (s *Socket) release() {
	s.valve.close()
	s.batch.free()
	_ = unix.Close(s.fd)
}
