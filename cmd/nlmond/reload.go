package main

import (
	"context"
	"slices"

	"go.uber.org/zap"

	"github.com/nlmond/nlmond/internal/config"
	"github.com/nlmond/nlmond/internal/event"
)

// reload makes the running daemon follow a new configuration. Sockets that both want stay open and lose nothing; a group that
// only the new one wants is joined on them. What cannot change while running is said.
func (d *daemon) reload(ctx context.Context, cfg *config.Config) {
	d.mu.Lock()
	old := d.cfg
	d.cfg = cfg
	d.mu.Unlock()
	if err := d.setRules(cfg); err != nil {
		d.log.Error("the reloaded filters could not be used", zap.Error(err))
		return
	}
	wanted := plans(cfg)
	d.closeAllBut(wanted)
	for _, p := range wanted {
		if d.change(p) {
			continue
		}
		if err := d.add(ctx, p); err != nil {
			d.log.Error("required, but not heard", zap.Error(err))
		}
	}
	if old.Log != cfg.Log || old.Queue != cfg.Queue || old.Web != cfg.Web {
		d.log.Warn("outputs, queue and web change only with a restart")
	}
	d.log.Info("reloaded the configuration")
}

// closeAllBut closes the stations that are no longer wanted, and those that wait for a new try.
func (d *daemon) closeAllBut(wanted []plan) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var gone []*station
	d.stations = slices.DeleteFunc(d.stations, func(s *station) bool {
		stays := s.socket != nil && slices.ContainsFunc(wanted, func(p plan) bool {
			return p.place == s.plan.place && p.buffer == s.plan.buffer
		})
		if !stays {
			gone = append(gone, s)
		}
		return !stays
	})
	closeAll(gone, shortDrainTime)
}

// change lets the open station of a plan's place follow the plan; false where there is none.
func (d *daemon) change(p plan) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, s := range d.stations {
		if s.plan.place == p.place {
			s.change(p, d.log)
			return true
		}
	}
	return false
}

// change joins what is new in a plan and leaves what is gone from it.
func (s *station) change(p plan, log *zap.Logger) {
	for _, g := range p.groups {
		if !hasGroup(s.plan.groups, g) {
			if err := s.socket.Join(g); err != nil {
				log.Warn("not everything of a family is heard", zap.String("family", p.family.Name), zap.String("groups", g.Name), zap.Error(err))
			}
		}
	}
	for _, g := range s.plan.groups {
		if !hasGroup(p.groups, g) {
			if err := s.socket.Leave(g); err != nil {
				log.Warn("a group could not be left", zap.String("family", p.family.Name), zap.String("groups", g.Name), zap.Error(err))
			}
		}
	}
	s.plan = p
}

func hasGroup(groups []event.Group, g event.Group) bool {
	return slices.ContainsFunc(groups, func(o event.Group) bool { return o.Number == g.Number })
}
