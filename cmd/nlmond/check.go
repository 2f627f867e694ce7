package main

import (
	"fmt"

	"github.com/nlmond/nlmond/internal/check"
	"github.com/nlmond/nlmond/internal/listener"
)

// check is `nlmond check`.
func (p *program) check(asJSON bool) error {
	cfg, err := p.loadConfig()
	if err != nil {
		return err
	}
	wanted := make(map[string]check.Wanted)
	for _, f := range cfg.Families {
		w := check.Wanted{Required: f.Required, ReceiveBuffer: f.ReceiveBuffer}
		w.Groups = append(w.Groups, f.Groups...)
		wanted[f.Family.Name] = w
	}
	report := check.Run(check.Request{
		Families: p.families, Wanted: wanted,
		Prober:     check.Prober{Probe: listener.Probe, Buffer: listener.ProbeBuffer},
		Extra:      []check.Check{check.Audit, check.SELinux},
		InitialNet: check.InitialNet,
	})
	write := report.WriteText
	if asJSON {
		write = report.WriteJSON
	}
	if err := write(p.stdout); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if !report.OK() {
		return errFailed
	}
	return nil
}
