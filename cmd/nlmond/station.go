package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"go.uber.org/zap"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/config"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/listener"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// place names a station: the groups of one class of a family are heard on one socket.
type place struct {
	family *event.Family
	class  string
}

// plan is what the configuration wants of a station.
type plan struct {
	place
	groups   []event.Group
	buffer   int // bytes asked of the kernel
	required bool
}

// plans cuts the configuration into stations, in its order.
func plans(cfg *config.Config) []plan {
	var all []plan
	for _, f := range cfg.Families {
		for _, g := range f.Groups {
			at := slices.IndexFunc(all, func(p plan) bool { return p.family == f.Family && p.class == g.Class })
			if at < 0 {
				at = len(all)
				all = append(all, plan{place: place{f.Family, g.Class}, buffer: f.ReceiveBuffer, required: f.Required})
			}
			all[at].groups = append(all[at].groups, g)
		}
	}
	return all
}

// station is one socket, the goroutine that reads it and its way into the pipeline. A station without a socket stands for
// what could not be opened: the metrics show that it is not heard.
type station struct {
	plan   plan
	socket *listener.Socket
	source *pipeline.Source
	counts *ledger.Socket

	stop    context.CancelFunc // ends the reading
	running sync.WaitGroup
}

// open makes the station of a plan. Its error says what could not be opened, why, and what would help; the station then
// has no socket.
func (d *daemon) open(p plan) (*station, error) {
	s := &station{plan: p}
	counts := d.ledger.Family(p.family)
	socket, err := listener.Open(listener.Config{Family: p.family, Groups: p.groups, ReceiveBuffer: p.buffer, Logger: d.log})
	if err != nil {
		s.counts = counts.AddSocket(s.closedState)
		return s, err
	}
	s.socket = socket
	s.source = d.pipe.Source(p.family, d.observer(p.family))
	s.counts = counts.AddSocket(s.state)
	return s, nil
}

// start reads the socket until the station is closed or ctx ends.
func (s *station) start(ctx context.Context, log *zap.Logger) {
	if s.socket == nil {
		return
	}
	ctx, s.stop = context.WithCancel(ctx)
	s.running.Go(func() {
		if err := s.socket.Run(ctx, s.source); err != nil {
			log.Error("a listener ended", zap.String("family", s.plan.family.Name), zap.String("class", s.plan.class), zap.Error(err))
		}
	})
}

// close ends the reading and lets the pipeline write what it still has. What the kernel has queued is read first, unless
// an output keeps the reader waiting for longer than it may.
func (s *station) close(may time.Duration) {
	if s.socket != nil {
		s.stop()
		over := time.AfterFunc(may, s.source.Close)
		s.running.Wait()
		if over.Stop() {
			s.source.Close()
		}
		s.socket.Close()
	}
	s.counts.Close()
}

// closeAll closes stations side by side.
func closeAll(stations []*station, may time.Duration) {
	var closing sync.WaitGroup
	for _, s := range stations {
		closing.Go(func() { s.close(may) })
	}
	closing.Wait()
}

// state is what the ledger asks for at every scrape.
func (s *station) state() ledger.SocketState {
	s.socket.Refresh()
	now := s.socket.State()
	state := ledger.SocketState{Up: now.Up, Buffer: now.Buffer, Drops: now.Drops}
	for _, g := range now.Joined {
		state.Groups = append(state.Groups, ledger.GroupState{Name: g.Name, Joined: true})
	}
	for name := range now.Failed {
		state.Groups = append(state.Groups, ledger.GroupState{Name: name})
	}
	return state
}

// closedState is state for a station without a socket.
func (s *station) closedState() ledger.SocketState {
	state := ledger.SocketState{}
	for _, g := range s.plan.groups {
		state.Groups = append(state.Groups, ledger.GroupState{Name: g.Name})
	}
	return state
}

// sayFailed says which groups could not be joined: in one line those that this kernel is too old for, which nobody can
// change here, and one by one those for which something helps.
func (s *station) sayFailed(log *zap.Logger) {
	log = log.With(zap.String("family", s.plan.family.Name))
	var unknown []event.Group
	failed := s.socket.State().Failed
	for _, g := range s.plan.groups {
		switch err := failed[g.Name]; {
		case errors.Is(err, unix.EINVAL):
			unknown = append(unknown, g)
		case err != nil:
			log.Warn("a group is not heard", zap.String("groups", g.Name), zap.Error(err))
		}
	}
	if len(unknown) > 0 {
		log.Info("this kernel does not have all groups; a newer one may", zap.String("groups", groupNames(unknown)))
	}
}

// missing is why the station does not hear what the configuration wants, nil where it hears all that this kernel has.
func (s *station) missing() error {
	if s.socket == nil {
		return fmt.Errorf("%s: its socket is not open", s.plan.family.Name)
	}
	now := s.socket.State()
	if !now.Up {
		return fmt.Errorf("%s: its socket fails", s.plan.family.Name)
	}
	for _, g := range s.plan.groups {
		if err := now.Failed[g.Name]; err != nil && !errors.Is(err, unix.EINVAL) {
			return err
		}
	}
	return nil
}
