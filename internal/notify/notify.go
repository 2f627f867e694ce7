// Package notify tells systemd how nlmond is: sd_notify(3). Without systemd, where NOTIFY_SOCKET is not set, every call
// does nothing.
package notify

import (
	"fmt"
	"strings"

	"github.com/coreos/go-systemd/v22/daemon"
	"golang.org/x/sys/unix"
)

// Ready says that every required listener has joined, at the start and again after Reloading.
func Ready() error { return send(daemon.SdNotifyReady) }

// Stopping says that nlmond drains its queues and ends.
func Stopping() error { return send(daemon.SdNotifyStopping) }

// Reloading says that a new configuration is being taken over; Ready ends it. Type=notify-reload wants the time with it.
func Reloading() error {
	var now unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_MONOTONIC, &now); err != nil {
		return fmt.Errorf("read the monotonic clock: %w", err)
	}
	return send(fmt.Sprintf("%s\nMONOTONIC_USEC=%d", daemon.SdNotifyReloading, now.Nano()/1000))
}

// Status is the line that `systemctl status` shows. Only one line is shown: the rest is cut.
func Status(text string) error {
	line, _, _ := strings.Cut(text, "\n")
	return send("STATUS=" + line)
}

func send(state string) error {
	if _, err := daemon.SdNotify(false, state); err != nil {
		what, _, _ := strings.Cut(state, "=")
		return fmt.Errorf("tell systemd %s: %w", what, err)
	}
	return nil
}
