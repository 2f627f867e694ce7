package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"go.uber.org/zap"

	"github.com/nlmond/nlmond/internal/config"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/listener"
	"github.com/nlmond/nlmond/internal/pipeline"
	"github.com/nlmond/nlmond/internal/state"
)

// How long nlmond goes on writing after it was told to stop: a daemon, and a command that somebody waits for.
const (
	drainTime      = 5 * time.Second
	shortDrainTime = 500 * time.Millisecond
)

// daemon is the parts of a running nlmond, wired: stations bring events into the pipeline, which gives them to the output.
type daemon struct {
	log    *zap.Logger
	ledger *ledger.Ledger
	pipe   *pipeline.Pipeline
	names  *state.Names

	mu       sync.Mutex
	cfg      *config.Config
	stations []*station
}

// newDaemon builds the parts around an output. own are nlmond's own messages beside those in the log.
func newDaemon(cfg *config.Config, counts *ledger.Ledger, names *state.Names, out pipeline.Output, own loggers, drain time.Duration) *daemon {
	d := &daemon{cfg: cfg, ledger: counts, names: names}
	whenFull := pipeline.Block
	if cfg.Queue.WhenFull == config.Drop {
		whenFull = pipeline.Drop
	}
	d.pipe = pipeline.New(pipeline.Config{
		Ledger: d.ledger, Outputs: []pipeline.Output{out}, Queue: cfg.Queue.Size, WhenFull: whenFull,
		Drain: drain, Logger: own.apart(),
	})
	d.log = own.with(d.pipe)
	return d
}

// observer sees events before the outputs do: interface names are learnt there.
func (d *daemon) observer(f *event.Family) func(*event.Event) {
	if f.Name != "route" {
		return nil
	}
	return d.names.Learn
}

// listen opens everything that the configuration wants. What cannot be opened is said once and left out; the error is that
// something required could not.
func (d *daemon) listen(ctx context.Context) error {
	if err := d.setRules(d.cfg); err != nil {
		return err
	}
	var refused error
	for _, p := range plans(d.cfg) {
		refused = errors.Join(refused, d.add(ctx, p))
	}
	// Asked for only now that new interfaces are heard of: none can appear unnoticed in between.
	if err := state.Load(d.names); err != nil {
		d.log.Warn("the names of network interfaces are not known yet", zap.Error(err))
	}
	d.sayShort()
	return refused
}

// sayShort says once that receive buffers are smaller than configured: more is lost when there is a flood.
func (d *daemon) sayShort() {
	d.mu.Lock()
	defer d.mu.Unlock()
	var short []string
	granted := 0
	for _, s := range d.stations {
		if s.socket == nil || !s.socket.State().Short {
			continue
		}
		granted = s.socket.State().Buffer
		if !slices.Contains(short, s.plan.family.Name) {
			short = append(short, s.plan.family.Name)
		}
	}
	if len(short) > 0 {
		d.log.Warn("receive buffers are smaller than configured", zap.String("families", strings.Join(short, " ")),
			zap.Int("granted_bytes", granted), zap.String("remedy", listener.BufferRemedy))
	}
}

// add opens a station and starts it.
func (d *daemon) add(ctx context.Context, p plan) error {
	s, err := d.open(p)
	d.mu.Lock()
	d.stations = append(d.stations, s)
	d.mu.Unlock()
	s.start(ctx, d.log)
	if err != nil {
		if p.required {
			return fmt.Errorf("the configuration requires %s: %w", p.family.Name, err)
		}
		d.log.Warn("groups are not heard", zap.String("family", p.family.Name),
			zap.String("groups", groupNames(p.groups)), zap.Error(err))
		return nil
	}
	s.sayFailed(d.log)
	if err := s.missing(); err != nil && p.required {
		return fmt.Errorf("the configuration requires %s: %w", p.family.Name, err)
	}
	return nil
}

// setRules gives filters and limits to the pipeline.
func (d *daemon) setRules(cfg *config.Config) error {
	for _, f := range cfg.Families {
		rules := pipeline.Rules{Limit: pipeline.Limit{Events: f.LogLimit.Events, Per: f.LogLimit.Per}}
		if f.Filter != "" {
			filter, err := pipeline.CompileFilter(f.Filter)
			if err != nil {
				return fmt.Errorf("filter of %s: %w", f.Family.Name, err)
			}
			rules.Filter = filter
		}
		d.pipe.SetRules(f.Family, rules)
	}
	return nil
}

// heard is how many stations hear something.
func (d *daemon) heard() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	n := 0
	for _, s := range d.stations {
		if s.socket != nil {
			n++
		}
	}
	return n
}

// ready is nil while everything required is heard, or says what is not.
func (d *daemon) ready() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, s := range d.stations {
		if s.plan.required {
			if err := s.missing(); err != nil {
				return err
			}
		}
	}
	return nil
}

// alive is nil while every reader does its work; the watchdog asks.
func (d *daemon) alive() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, s := range d.stations {
		if s.socket != nil && !s.socket.Alive(aliveFor) {
			return fmt.Errorf("the reader of %s (%s) does not work", s.plan.family.Name, s.plan.class)
		}
	}
	return nil
}

// aliveFor is how long a reader may be busy without any progress.
const aliveFor = 10 * time.Second

// close ends all stations.
func (d *daemon) close() {
	d.mu.Lock()
	defer d.mu.Unlock()
	closeAll(d.stations, shortDrainTime)
}

func groupNames(groups []event.Group) string {
	names := make([]string, 0, len(groups))
	for _, g := range groups {
		names = append(names, g.Name)
	}
	slices.Sort(names)
	return strings.Join(names, " ")
}
