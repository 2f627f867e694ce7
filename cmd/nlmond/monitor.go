package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/config"
	"github.com/nlmond/nlmond/internal/decode"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/export/log"
	"github.com/nlmond/nlmond/internal/export/terminal"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/pipeline"
	"github.com/nlmond/nlmond/internal/state"
)

// monitor is `nlmond monitor`: events on standard output until ctx ends.
func (p *program) monitor(ctx context.Context, what []string, asJSON bool) error {
	cfg, err := p.monitorConfig(what)
	if err != nil {
		return err
	}
	own, err := newLoggers(p.stderr, p.logLevel, p.logFormat)
	if err != nil {
		return err
	}
	names := &state.Names{}
	counts := ledger.New(terminalName)
	var out pipeline.Output = terminal.New(p.terminalConfig(cfg, names))
	if asJSON {
		counts = ledger.New(log.Name)
		if out, err = log.Open(log.Config{Path: "stdout", Counts: counts.Output(log.Name), Names: names, Logger: own.apart()}); err != nil {
			return err
		}
	}
	d := newDaemon(cfg, counts, names, out, own, shortDrainTime)
	err = d.serve(ctx, func(ctx context.Context, group *errgroup.Group) {
		group.Go(func() error { return untilHungUp(ctx, int(p.stdout.Fd())) })
	})
	if errors.Is(err, errHungUp) {
		return nil
	}
	return err
}

// errHungUp ends a monitor whose lines nobody reads any more: `nlmond monitor | head`.
var errHungUp = errors.New("nobody reads the output any more")

// untilHungUp waits until the reader of a pipe has closed it, or ctx ends.
func untilHungUp(ctx context.Context, fd int) error {
	look := time.NewTicker(time.Second / 4)
	defer look.Stop()
	for {
		fds := []unix.PollFd{{Fd: int32(fd)}} // POLLERR and POLLHUP need not be asked for
		if n, err := unix.Poll(fds, 0); err == nil && n > 0 && fds[0].Revents&(unix.POLLERR|unix.POLLHUP) != 0 {
			return errHungUp
		}
		select {
		case <-ctx.Done():
			return nil
		case <-look.C:
		}
	}
}

// terminalName is the terminal's label in the ledger.
const terminalName = "terminal"

func (p *program) terminalConfig(cfg *config.Config, names event.Names) terminal.Config {
	look := terminal.Config{Name: terminalName, Writer: p.stdout, Names: names, Color: terminal.Colored(p.stdout, os.Getenv),
		Failed: func(err error) { fmt.Fprintf(p.stderr, "nlmond: %v\n", err) }}
	for _, f := range cfg.Families {
		look.Families = append(look.Families, f.Family)
		look.Groups = append(look.Groups, f.Groups...)
	}
	return look
}

// monitorConfig is the configured one for everything but the families, which are what the user asked to see.
func (p *program) monitorConfig(what []string) (*config.Config, error) {
	cfg, err := p.loadConfig()
	if err != nil || len(what) == 0 {
		return cfg, err
	}
	selected, err := decode.Select(p.families, what...)
	if err != nil {
		return nil, err
	}
	cfg.Families = nil
	for _, s := range selected {
		cfg.Families = append(cfg.Families, config.Family{Family: s.Family, Groups: s.Groups, ReceiveBuffer: config.DefaultReceiveBuffer})
	}
	return cfg, nil
}
