package notify

import (
	"context"
	"fmt"
	"time"

	"github.com/coreos/go-systemd/v22/daemon"
)

// Watchdog tells systemd twice in every WatchdogSec= that nlmond works, as long as alive returns nil. Where it returns an
// error, the error becomes the status and systemd is told nothing: it will end the service when its time is over, unless
// alive recovers before. Watchdog blocks until ctx ends; where no watchdog is asked for it returns at once.
func Watchdog(ctx context.Context, alive func() error) error {
	timeout, err := daemon.SdWatchdogEnabled(false)
	if err != nil {
		return fmt.Errorf("read the watchdog's settings: %w", err)
	}
	if timeout == 0 {
		return nil
	}
	ticker := time.NewTicker(max(timeout/2, time.Millisecond))
	defer ticker.Stop()
	told := error(nil) // why systemd is not told that all is well
	for {
		if told, err = check(alive(), told); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// check tells systemd of one look at alive, and returns what it knows from then on.
func check(now, told error) (error, error) {
	switch {
	case now != nil && told == nil:
		return now, Status("not alive: " + now.Error())
	case now != nil:
		return told, nil
	case told != nil:
		if err := Status("alive again"); err != nil {
			return nil, err
		}
	}
	return nil, send(daemon.SdNotifyWatchdog)
}
