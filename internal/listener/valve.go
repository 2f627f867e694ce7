package listener

import (
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// valve stands between a socket and the runtime's poller, so that a flood does not wake us for every message. While it is
// shut the kernel wakes nobody, and the reader looks by itself; a socket that the poller watches directly would wake a
// thread for each message even then. It is an epoll instance with the socket in it, which is what the poller watches:
// epoll instances nest, and the wake-up passes through where the socket's interest set has EPOLLIN.
type valve struct {
	fd     int // of the socket
	epoll  int // the descriptor of file
	file   *os.File
	raw    syscall.RawConn
	opened bool
}

func newValve(fd int) (*valve, error) {
	epoll, err := unix.EpollCreate1(unix.EPOLL_CLOEXEC)
	if err != nil {
		return nil, fmt.Errorf("make an epoll instance: %w", err)
	}
	v := &valve{fd: fd, epoll: epoll, opened: true}
	interest := unix.EpollEvent{Events: unix.EPOLLIN, Fd: int32(fd)}
	if err := errors.Join(unix.EpollCtl(epoll, unix.EPOLL_CTL_ADD, fd, &interest), unix.SetNonblock(epoll, true)); err != nil {
		_ = unix.Close(epoll)
		return nil, fmt.Errorf("watch the socket: %w", err)
	}
	v.file = os.NewFile(uintptr(epoll), "epoll")
	if v.raw, err = v.file.SyscallConn(); err != nil {
		_ = v.file.Close()
		return nil, fmt.Errorf("watch the socket: %w", err)
	}
	return v, nil
}

// set opens or shuts the valve. Opening it tells of what has come meanwhile.
func (v *valve) set(open bool) error {
	if v.opened == open {
		return nil
	}
	interest := unix.EpollEvent{Fd: int32(v.fd)}
	if open {
		interest.Events = unix.EPOLLIN
	}
	if err := unix.EpollCtl(v.epoll, unix.EPOLL_CTL_MOD, v.fd, &interest); err != nil {
		return fmt.Errorf("watch the socket: %w", err)
	}
	v.opened = open
	return nil
}

// wait calls try now and after each wake-up until it reports true. A kick ends it with os.ErrDeadlineExceeded.
func (v *valve) wait(try func(uintptr) bool) error { return v.raw.Read(try) }

// kick ends the wait of this moment, or the next one.
func (v *valve) kick() { _ = v.file.SetReadDeadline(time.Unix(1, 0)) }

// calm forgets kicks.
func (v *valve) calm() error { return v.file.SetReadDeadline(time.Time{}) }

func (v *valve) close() { _ = v.file.Close() }
