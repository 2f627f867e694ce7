package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/goccy/go-yaml"
)

// readRenamed collects what our YAML in a folder calls otherwise than the kernel does: SPEC/SET/KEY → the kernel's name.
func readRenamed(dir string, names map[string]string) error {
	files, err := filepath.Glob(filepath.Join(dir, "specs", "*.yaml"))
	if err != nil {
		return fmt.Errorf("list specifications: %w", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return fmt.Errorf("read specification: %w", err)
		}
		var spec struct {
			Name string `yaml:"name"`
			Sets []struct {
				Name       string `yaml:"name"`
				Attributes []struct {
					Name, Key string
				} `yaml:"attributes"`
			} `yaml:"attribute-sets"`
		}
		if err := yaml.Unmarshal(text, &spec); err != nil {
			return fmt.Errorf("parse %s: %w", file, err)
		}
		if spec.Name == "" { // an overlay is called after what it lies upon
			spec.Name, _, _ = strings.Cut(filepath.Base(file), ".")
		}
		for _, set := range spec.Sets {
			for _, a := range set.Attributes {
				if a.Key != "" {
					names[spec.Name+"/"+set.Name+"/"+a.Key] = strings.ToLower(strings.ReplaceAll(a.Name, "-", "_"))
				}
			}
		}
	}
	return nil
}
