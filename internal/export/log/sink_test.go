package log

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/nstest"
)

// bench is a log with its ledger, and what it said to the logger.
type bench struct {
	*Log
	book    *ledger.Ledger
	account *ledger.Account
	said    chan string
	n       int
}

func newBench(t *testing.T, path string) *bench {
	t.Helper()
	said := make(chan string, 100)
	logger := zap.New(zapcore.NewCore(NewEncoder(), zapcore.AddSync(io.Discard), zap.InfoLevel),
		zap.Hooks(func(e zapcore.Entry) error {
			said <- e.Message
			return nil
		}))
	book := ledger.New(Name)
	l, err := Open(Config{Path: path, Counts: book.Output(Name), Logger: logger})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return &bench{Log: l, book: book, account: book.Family(family).Account(Name), said: said}
}

var family = textFamily()

// write gives the log n events and flushes.
func (b *bench) write(ctx context.Context, n int) error {
	for range n {
		b.n++
		var batch ledger.Batch
		batch.Event(b.book.Family(family).Slot(1, family.Types[1]))
		b.book.Family(family).Commit(&batch)
		if err := b.Write(ctx, textEvent(family, fmt.Sprint("event ", b.n)), b.account); err != nil {
			return err
		}
	}
	return b.Flush(ctx)
}

// until waits for a line of the logger.
func (b *bench) until(t *testing.T, message string) {
	t.Helper()
	deadline := time.After(10 * time.Second)
	for {
		select {
		case said := <-b.said:
			if said == message {
				return
			}
		case <-deadline:
			t.Fatalf("nothing said %q", message)
		}
	}
}

const (
	saysBroken = "cannot write events; trying again until it works"
	saysFixed  = "events are written again"
)

// checkGapless checks that every line is JSON and that seq counts from first.
func checkGapless(t *testing.T, lines []string, first int) {
	t.Helper()
	for i, line := range lines {
		var l struct{ Seq int }
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatalf("line %d: %v: %s", i+1, err, line)
		}
		if l.Seq != first+i {
			t.Fatalf("line %d has seq %d, want %d", i+1, l.Seq, first+i)
		}
	}
}

func TestFullDeviceIsRetriedAndGivenUpAtTheEnd(t *testing.T) {
	b := newBench(t, "/dev/full")
	ctx, giveUp := context.WithCancel(context.Background())
	failed := make(chan error)
	go func() { failed <- b.write(ctx, 3) }()
	b.until(t, saysBroken)
	if s := familyOf(b.book, "usersock"); s.Outputs[0].QueueEvents != 3 || s.Outputs[0].Written != 0 {
		t.Errorf("while it cannot write, want 3 events waiting: %+v", s.Outputs[0])
	}
	giveUp()
	if err := <-failed; err == nil {
		t.Error("giving up is no error")
	}
	s := b.book.Snapshot()
	if o := s.Families[0].Outputs[0]; o.Dropped != 3 || o.Written != 0 || o.QueueEvents != 0 {
		t.Errorf("want 3 dropped, got %+v", o)
	}
	if s.Outputs[0].WriteErrors == 0 {
		t.Error("no write error counted")
	}
}

func TestGivenUpLinesAreToldWithoutAGapInSeq(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "events.json")
	if err := os.Symlink("/dev/full", path); err != nil {
		t.Fatal(err)
	}
	b := newBench(t, path)
	ended, end := context.WithCancel(context.Background())
	end()
	if err := b.write(ended, 5); err == nil {
		t.Fatal("a full device took events")
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := b.Reopen(); err != nil {
		t.Fatal(err)
	}
	if err := b.write(context.Background(), 2); err != nil {
		t.Fatal(err)
	}
	lines := linesOf(t, path)
	checkGapless(t, lines, 1)
	var first struct {
		Logger, Family, Stage, Unit string
		Lost                        int
	}
	if err := json.Unmarshal([]byte(lines[0]), &first); err != nil {
		t.Fatal(err)
	}
	if first.Logger != "loss" || first.Family != "usersock" || first.Stage != "sink" || first.Unit != "events" || first.Lost != 5 {
		t.Errorf("want the loss of 5 events in the sink first, got %s", lines[0])
	}
	if len(lines) != 3 {
		t.Errorf("want the loss and 2 events, got %d lines", len(lines))
	}
}

func TestClosedPipeDoesNotEndTheProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "fifo")
	if err := unix.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	reader, err := os.OpenFile(path, os.O_RDONLY|unix.O_NONBLOCK, 0)
	if err != nil {
		t.Fatal(err)
	}
	b := newBench(t, path)
	if err := b.write(context.Background(), 1); err != nil {
		t.Fatal(err)
	}
	if err := reader.Close(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	go func() { done <- b.write(context.Background(), 1) }()
	b.until(t, saysBroken)
	if reader, err = os.OpenFile(path, os.O_RDONLY|unix.O_NONBLOCK, 0); err != nil { // somebody reads again
		t.Fatal(err)
	}
	defer reader.Close()
	if err := <-done; err != nil {
		t.Errorf("the event was given up: %v", err)
	}
	b.until(t, saysFixed)
	if o := familyOf(b.book, "usersock").Outputs[0]; o.Written != 2 {
		t.Errorf("want 2 written, got %+v", o)
	}
}

func TestReaderThatStandsStillDoesNotHoldAShutdown(t *testing.T) {
	path := filepath.Join(t.TempDir(), "fifo")
	if err := unix.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	reader, err := os.OpenFile(path, os.O_RDONLY|unix.O_NONBLOCK, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	b := newBench(t, path)
	ctx, giveUp := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- b.write(ctx, 2000) }() // more than a pipe holds
	buf := make([]byte, 1)
	for n := 0; n == 0; { // it has begun to write
		n, _ = reader.Read(buf)
	}
	giveUp()
	if err := <-done; err == nil {
		t.Error("all of it was written to a pipe that nobody reads")
	}
	o := familyOf(b.book, "usersock").Outputs[0]
	if o.QueueEvents != 0 || o.Dropped == 0 || o.Written == 0 || b.book.Snapshot().Outputs[0].WriteErrors != 0 {
		t.Errorf("want some written, the rest dropped, no errors: %+v", o)
	}
}

func TestReopenGoesOnInANewFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "events.json")
	b := newBench(t, path)
	ctx := context.Background()
	if err := b.write(ctx, 3); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(path, path+".1"); err != nil {
		t.Fatal(err)
	}
	if err := b.write(ctx, 1); err != nil {
		t.Fatal(err)
	}
	if err := b.Reopen(); err != nil {
		t.Fatal(err)
	}
	if err := b.write(ctx, 2); err != nil {
		t.Fatal(err)
	}
	old, now := linesOf(t, path+".1"), linesOf(t, path)
	if len(old) != 4 || len(now) != 2 {
		t.Errorf("want 4 and 2 lines, got %d and %d", len(old), len(now))
	}
	checkGapless(t, append(old, now...), 1)
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm()&^0o640 != 0 {
		t.Errorf("the file's mode is %v", info.Mode())
	}
}

func TestReopenThatFailsKeepsTheOldFile(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dir")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	b := newBench(t, filepath.Join(dir, "events.json"))
	if err := os.Rename(dir, dir+".old"); err != nil {
		t.Fatal(err)
	}
	if err := b.Reopen(); err == nil {
		t.Error("no error for a folder that is gone")
	}
	if err := b.write(context.Background(), 1); err != nil {
		t.Fatal(err)
	}
	if lines := linesOf(t, filepath.Join(dir+".old", "events.json")); len(lines) != 1 {
		t.Errorf("the line is lost: %q", lines)
	}
}

func TestFullDiskTearsNoLine(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	disk := t.TempDir()
	if err := unix.Mount("tmpfs", disk, "tmpfs", 0, "size=64k"); err != nil {
		t.Fatal(err)
	}
	defer unix.Unmount(disk, unix.MNT_DETACH)
	ballast, path := filepath.Join(disk, "ballast"), filepath.Join(disk, "events.json")
	if err := os.WriteFile(ballast, make([]byte, 40<<10), 0o600); err != nil {
		t.Fatal(err)
	}

	b := newBench(t, path)
	done := make(chan error)
	go func() { done <- b.write(context.Background(), 150) }() // more than the 24 KiB that are left
	b.until(t, saysBroken)
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	lines := linesOf(t, path)
	checkGapless(t, lines, 1)
	if len(lines) != 150 {
		t.Errorf("want 150 lines, got %d", len(lines))
	}
}

func TestReopenFromAFullDiskWritesWholeLines(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	dir := t.TempDir()
	full, free, current := filepath.Join(dir, "full"), filepath.Join(dir, "free"), filepath.Join(dir, "current")
	for _, d := range []string{full, free} {
		if err := os.Mkdir(d, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := unix.Mount("tmpfs", full, "tmpfs", 0, "size=16k"); err != nil {
		t.Fatal(err)
	}
	defer unix.Unmount(full, unix.MNT_DETACH)
	if err := os.Symlink(full, current); err != nil {
		t.Fatal(err)
	}

	b := newBench(t, filepath.Join(current, "events.json"))
	done := make(chan error)
	go func() { done <- b.write(context.Background(), 100) }()
	b.until(t, saysBroken)
	if err := os.Remove(current); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(free, current); err != nil {
		t.Fatal(err)
	}
	if err := b.Reopen(); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	old, now := linesOf(t, filepath.Join(full, "events.json")), linesOf(t, filepath.Join(free, "events.json"))
	checkGapless(t, append(old, now...), 1)
	if len(old) == 0 || len(old)+len(now) != 100 {
		t.Errorf("want 100 lines over both files, got %d and %d", len(old), len(now))
	}
}

func TestOpenSaysWhatCannotBeOpened(t *testing.T) {
	path := filepath.Join(t.TempDir(), "missing", "events.json")
	if _, err := Open(Config{Path: path}); err == nil || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}
