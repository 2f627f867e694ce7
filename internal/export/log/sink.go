package log

import (
	"errors"
	"fmt"
	"time"

	"golang.org/x/sys/unix"
)

const (
	fileMode = 0o640
	// A pipe that poll calls ready takes PIPE_BUF bytes without waiting, see pipe(7): a reader that stands still must not
	// hold the writer in the kernel, where a shutdown could not end it.
	pieceSize = 4096
	pollFor   = 200 * time.Millisecond
)

// errBusy says that the reader at the other end is behind: nothing is wrong.
var errBusy = errors.New("the reader is behind")

// sink is an open file or stream. It writes with the plain system call: an os.File would end the process when the reader
// of standard output goes away.
type sink struct {
	path     string
	fd       int
	own      bool  // opened here
	mayBlock bool  // a pipe, socket or terminal
	regular  bool  // a file that can be cut
	end      int64 // size behind the last write that failed halfway, regular files only
}

// openSink opens a path for appending, or takes a standard stream.
func openSink(path string) (*sink, error) {
	s := &sink{path: path}
	switch path {
	case "stdout":
		s.fd = unix.Stdout
	case "stderr":
		s.fd = unix.Stderr
	default:
		// O_NONBLOCK: opening a FIFO must not wait for its reader.
		fd, err := unix.Open(path, unix.O_WRONLY|unix.O_APPEND|unix.O_CREAT|unix.O_CLOEXEC|unix.O_NONBLOCK, fileMode)
		if err != nil {
			return nil, fmt.Errorf("open log file %s: %w", path, err)
		}
		s.fd, s.own = fd, true
	}
	var stat unix.Stat_t
	if err := unix.Fstat(s.fd, &stat); err != nil {
		return nil, errors.Join(fmt.Errorf("look at log file %s: %w", path, err), s.close())
	}
	switch stat.Mode & unix.S_IFMT {
	case unix.S_IFREG:
		s.regular = true
	case unix.S_IFIFO, unix.S_IFSOCK:
		s.mayBlock = true
	default:
		_, err := unix.IoctlGetTermios(s.fd, unix.TCGETS)
		s.mayBlock = err == nil
	}
	return s, nil
}

// write writes a part of p and says how much. It does not wait long.
func (s *sink) write(p []byte) (int, error) {
	if s.mayBlock {
		ready, err := unix.Poll([]unix.PollFd{{Fd: int32(s.fd), Events: unix.POLLOUT}}, int(pollFor.Milliseconds()))
		if ready == 0 || errors.Is(err, unix.EINTR) {
			return 0, errBusy
		}
		if err != nil {
			return 0, fmt.Errorf("wait for %s: %w", s.path, err)
		}
		p = p[:min(len(p), pieceSize)]
	}
	n, err := unix.Write(s.fd, p)
	switch {
	case errors.Is(err, unix.EINTR), errors.Is(err, unix.EAGAIN):
		return 0, errBusy
	case err != nil:
		return 0, fmt.Errorf("write to %s: %w", s.path, err)
	}
	if n < len(p) && s.regular {
		var stat unix.Stat_t
		if unix.Fstat(s.fd, &stat) == nil {
			s.end = stat.Size
		}
	}
	return n, nil
}

// untear takes the beginning of a line of n bytes off the end of a file, where nothing has been written behind it. On
// a stream it stays.
func (s *sink) untear(n int) {
	var stat unix.Stat_t
	if n == 0 || !s.regular || unix.Fstat(s.fd, &stat) != nil || stat.Size != s.end || stat.Size < int64(n) {
		return
	}
	_ = unix.Ftruncate(s.fd, stat.Size-int64(n)) // a torn line is the worst that remains
}

func (s *sink) close() error {
	if !s.own {
		return nil
	}
	if err := unix.Close(s.fd); err != nil {
		return fmt.Errorf("close %s: %w", s.path, err)
	}
	return nil
}
