package main

import (
	"context"
	"errors"
	"io"
	"net"
	"os"
	"os/signal"

	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/config"
	"github.com/nlmond/nlmond/internal/export/log"
	"github.com/nlmond/nlmond/internal/export/metrics"
	"github.com/nlmond/nlmond/internal/export/web"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/notify"
	"github.com/nlmond/nlmond/internal/state"
)

// runDaemon is `nlmond run`: it listens until ctx ends, then writes what it still has.
func (p *program) runDaemon(ctx context.Context) error {
	cfg, err := p.loadConfig()
	if err != nil {
		return err
	}
	own, err := p.loggersFor(cfg)
	if err != nil {
		return err
	}
	counts := ledger.New(log.Name)
	names := &state.Names{}
	out, err := log.Open(log.Config{Path: cfg.Log.Path, Counts: counts.Output(log.Name), Names: names, Logger: own.apart()})
	if err != nil {
		return err
	}
	defer out.Close()
	// A closed pipe costs lines, which the ledger states, and not the daemon.
	signal.Ignore(unix.SIGPIPE)
	d := newDaemon(cfg, counts, names, out, own, drainTime)
	return d.serve(ctx, func(ctx context.Context, group *errgroup.Group) {
		p.startWeb(ctx, group, cfg.Web, d)
		group.Go(func() error { p.signals(ctx, d, out); return nil })
		group.Go(func() error { return notify.Watchdog(ctx, d.alive) })
	})
}

// serve runs the pipeline and the stations, and what begin adds to them once everything required is heard. It returns
// when ctx has ended and everything is written, or with the first failure.
func (d *daemon) serve(ctx context.Context, begin func(context.Context, *errgroup.Group)) error {
	// The pipeline outlives the listeners: what they brought is still written.
	writing, stopWriting := context.WithCancel(context.WithoutCancel(ctx))
	defer stopWriting()
	written := make(chan struct{})
	go func() {
		defer close(written)
		d.pipe.Run(writing)
	}()

	group, ctx := errgroup.WithContext(ctx)
	err := d.listen(ctx)
	if err == nil && d.heard() == 0 {
		err = errors.New("nothing can be heard; `nlmond check` shows why")
	}
	if err == nil {
		begin(ctx, group)
		d.sayReady(ctx)
		group.Go(func() error { <-ctx.Done(); return nil })
		err = group.Wait()
	}
	d.tell(notify.Stopping())
	d.log.Info("stopping")
	d.close()
	stopWriting()
	<-written
	return err
}

// sayReady tells everyone that nlmond listens, unless something has failed already.
func (d *daemon) sayReady(ctx context.Context) {
	if ctx.Err() != nil {
		return
	}
	d.log.Info("listening", zap.Int("sockets", d.heard()))
	d.tell(notify.Ready())
}

// tell logs that systemd could not be told something.
func (d *daemon) tell(err error) {
	if err != nil {
		d.log.Warn("systemd could not be told", zap.Error(err))
	}
}

// startWeb serves metrics and health, where the configuration wants it, and returns when connections are accepted or the
// group has failed.
func (p *program) startWeb(ctx context.Context, group *errgroup.Group, cfg config.Web, d *daemon) {
	if cfg.ListenAddress == "" {
		return
	}
	accepting := make(chan struct{})
	group.Go(func() error {
		return web.Serve(ctx, web.Config{
			ListenAddress: cfg.ListenAddress,
			ConfigFile:    p.webConfig,
			Version:       version,
			Metrics:       metrics.NewRegistry(d.ledger, metrics.Build{Version: version, Revision: revision()}),
			Ready:         d.ready,
			Logger:        d.log,
			Listening:     func(net.Addr) { close(accepting) },
		})
	})
	select {
	case <-accepting:
	case <-ctx.Done():
	}
}

// signals reloads on SIGHUP and reopens the log on SIGUSR1, until ctx ends.
func (p *program) signals(ctx context.Context, d *daemon, out *log.Log) {
	came := make(chan os.Signal, 4)
	signal.Notify(came, unix.SIGHUP, unix.SIGUSR1)
	defer signal.Stop(came)
	for {
		select {
		case <-ctx.Done():
			return
		case s := <-came:
			if s == unix.SIGUSR1 {
				if err := out.Reopen(); err != nil {
					d.log.Error("the log was not reopened and is written as before", zap.Error(err))
				}
				continue
			}
			p.reload(ctx, d)
		}
	}
}

// reload reads the configuration again. A file with mistakes changes nothing.
func (p *program) reload(ctx context.Context, d *daemon) {
	d.tell(notify.Reloading())
	defer func() { d.tell(notify.Ready()) }()
	cfg, err := p.loadConfig()
	if err != nil {
		d.log.Error("the configuration was not reloaded and stays as it was", zap.Error(err))
		return
	}
	d.reload(ctx, cfg)
}

// loggersFor are the ways of nlmond's own messages; standard error is left to the log where that is written there.
func (p *program) loggersFor(cfg *config.Config) (loggers, error) {
	var to io.Writer = p.stderr
	if cfg.Log.Path == "stderr" {
		to = io.Discard
	}
	return newLoggers(to, p.logLevel, p.logFormat)
}
