package main

import (
	"errors"
	"fmt"

	"github.com/nlmond/nlmond/internal/config"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/jsonschema"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// loadConfig reads the configuration file that the flags name, or the built-in default, and applies the flags to it.
func (p *program) loadConfig() (*config.Config, error) {
	cfg, err := p.readConfig(p.configFile)
	if err != nil {
		return nil, err
	}
	if p.listenSet {
		cfg.Web.ListenAddress = p.listen
	}
	return cfg, nil
}

func (p *program) readConfig(path string) (*config.Config, error) {
	if path == "" {
		return config.Default(p.families, checkFilter)
	}
	return config.Load(path, p.families, checkFilter)
}

// checkFilter says what is wrong with a CEL expression, and where in it.
func checkFilter(_ *event.Family, expr string) error {
	_, err := pipeline.CompileFilter(expr)
	var wrong *pipeline.FilterError
	if errors.As(err, &wrong) {
		return &config.ExprError{Line: wrong.Line, Column: wrong.Column, Problem: wrong.Problem}
	}
	return err
}

// checkConfig shows every mistake of a file, one a line.
func (p *program) checkConfig(path string) error {
	_, err := p.readConfig(path)
	var mistakes config.Mistakes
	switch {
	case err == nil:
		return nil
	case errors.As(err, &mistakes):
		fmt.Fprintln(p.stdout, mistakes)
		return errFailed
	default:
		return err
	}
}

// schema writes the JSON Schema of the log's lines.
func (p *program) schema() error {
	return jsonschema.Write(p.stdout, p.families)
}
