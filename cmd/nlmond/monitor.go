package main

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"

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
	d := newDaemon(cfg, counts, names, out, own)
	return d.serve(ctx, func(context.Context, *errgroup.Group) {})
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
