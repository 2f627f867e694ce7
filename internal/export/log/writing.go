package log

import (
	"bytes"
	"context"
	"errors"
	"time"

	"go.uber.org/zap"
)

// Between attempts to write what could not be written.
const (
	firstPause = 50 * time.Millisecond
	maxPause   = 5 * time.Second
)

// writeOut writes the buffer and returns how much of it is written: all, unless ctx ended. It tries at least once.
func (l *Log) writeOut(ctx context.Context) (written int, err error) {
	var failing error
	pause := firstPause
	generation := -1
	for written < len(l.enc.buf) {
		n, err := l.attempt(&written, &generation)
		written += n
		switch {
		case err == nil:
			continue
		case errors.Is(err, errBusy):
			if ctx.Err() != nil {
				return written, err
			}
			continue
		case failing == nil:
			l.cfg.Logger.Error("cannot write events; trying again until it works", zap.String("path", l.cfg.Path), zap.Error(err))
		}
		failing = err
		if l.cfg.Counts != nil {
			l.cfg.Counts.WriteError()
		}
		if !l.rest(ctx, pause) {
			return written, err
		}
		pause = min(2*pause, maxPause)
	}
	if failing != nil {
		l.cfg.Logger.Info("events are written again", zap.String("path", l.cfg.Path))
	}
	return written, nil
}

// attempt writes once. After a change of file it begins with the whole line that the old file has a part of.
func (l *Log) attempt(written, generation *int) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if *generation >= 0 && *generation != l.generation {
		*written = lineStart(l.enc.buf, *written)
	}
	*generation = l.generation
	n, err := l.out.write(l.enc.buf[*written:])
	l.torn = *written + n - lineStart(l.enc.buf, *written+n)
	return n, err
}

// lineStart is where the line begins that the byte at is part of.
func lineStart(buf []byte, at int) int { return bytes.LastIndexByte(buf[:at], '\n') + 1 }

// rest waits before the next attempt; false when ctx ended.
func (l *Log) rest(ctx context.Context, pause time.Duration) bool {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-l.reopened:
	case <-timer.C:
	}
	return true
}

// Reopen opens the file anew, after somebody has moved it away. When that fails the old one stays in use. A line of which
// the old file could take only a part is written to the new one as a whole. On standard streams it does nothing.
func (l *Log) Reopen() error {
	if !l.out.own { // never changes
		return nil
	}
	out, err := openSink(l.cfg.Path)
	if err != nil {
		return err
	}
	l.mu.Lock()
	old := l.out
	old.untear(l.torn)
	l.out, l.torn = out, 0
	l.generation++
	l.mu.Unlock()
	select {
	case l.reopened <- struct{}{}:
	default:
	}
	return old.close()
}

// Close closes the file. What is in the buffer must have been flushed.
func (l *Log) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out.close()
}
