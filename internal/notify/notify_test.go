package notify

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"
)

// systemd is the other end: a socket that NOTIFY_SOCKET names.
type systemd struct {
	t    *testing.T
	conn *net.UnixConn
}

func newSystemd(t *testing.T) systemd {
	t.Helper()
	path := filepath.Join(t.TempDir(), "notify")
	conn, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: path, Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	t.Setenv("NOTIFY_SOCKET", path)
	return systemd{t, conn}
}

// hears waits for the next message.
func (s systemd) hears() string {
	s.t.Helper()
	if err := s.conn.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		s.t.Fatal(err)
	}
	b := make([]byte, 4096)
	n, err := s.conn.Read(b)
	if err != nil {
		s.t.Fatalf("systemd hears nothing: %v", err)
	}
	return string(b[:n])
}

func TestStates(t *testing.T) {
	s := newSystemd(t)
	for _, c := range []struct {
		say  func() error
		want string
	}{
		{Ready, "READY=1"},
		{Stopping, "STOPPING=1"},
		{func() error { return Status("4 families\nREADY=1") }, "STATUS=4 families"},
	} {
		if err := c.say(); err != nil {
			t.Fatal(err)
		}
		if got := s.hears(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// The time of a reload is that of the clock, in microseconds.
func TestReloading(t *testing.T) {
	s := newSystemd(t)
	before := monotonic(t)
	if err := Reloading(); err != nil {
		t.Fatal(err)
	}
	got := s.hears()
	var usec int64
	if _, err := fmt.Sscanf(got, "RELOADING=1\nMONOTONIC_USEC=%d", &usec); err != nil {
		t.Fatalf("got %q: %v", got, err)
	}
	if after := monotonic(t); usec < before || usec > after {
		t.Errorf("%d µs is not between %d and %d", usec, before, after)
	}
}

func monotonic(t *testing.T) int64 {
	t.Helper()
	var now unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_MONOTONIC, &now); err != nil {
		t.Fatal(err)
	}
	return now.Nano() / 1000
}

func TestNobodyListens(t *testing.T) {
	t.Setenv("NOTIFY_SOCKET", filepath.Join(t.TempDir(), "none"))
	if err := Ready(); !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "tell systemd READY") {
		t.Errorf("error %v", err)
	}
}

func TestWithoutSystemd(t *testing.T) {
	t.Setenv("NOTIFY_SOCKET", "")
	t.Setenv("WATCHDOG_USEC", "")
	for _, say := range []func() error{Ready, Stopping, Reloading, func() error { return Status("x") }} {
		if err := say(); err != nil {
			t.Error(err)
		}
	}
	// No watchdog: it returns though its context never ends.
	if err := Watchdog(context.Background(), func() error { t.Error("asked"); return nil }); err != nil {
		t.Error(err)
	}
}

func TestWatchdog(t *testing.T) {
	s := newSystemd(t)
	t.Setenv("WATCHDOG_USEC", "20000")
	t.Setenv("WATCHDOG_PID", "")
	spins := errors.New("the reader of route spins")
	answers := []error{nil, spins, spins, nil, nil}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	looks := 0
	done := make(chan error)
	go func() {
		done <- Watchdog(ctx, func() error {
			looks++
			if looks >= len(answers) {
				cancel()
				return nil
			}
			return answers[looks-1]
		})
	}()
	var got []string
	for range 5 {
		got = append(got, s.hears())
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	want := []string{"WATCHDOG=1", "STATUS=not alive: the reader of route spins", "STATUS=alive again", "WATCHDOG=1", "WATCHDOG=1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// A watchdog for another process, as a wrapper leaves it behind, is none of ours.
func TestWatchdogOfAnother(t *testing.T) {
	newSystemd(t)
	t.Setenv("WATCHDOG_USEC", "20000")
	t.Setenv("WATCHDOG_PID", "1")
	if err := Watchdog(context.Background(), nil); err != nil {
		t.Error(err)
	}
}

func TestWatchdogBadInterval(t *testing.T) {
	t.Setenv("WATCHDOG_USEC", "soon")
	if err := Watchdog(context.Background(), nil); err == nil {
		t.Error("no error")
	}
}
