package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"sort"
	"strings"

	"github.com/goccy/go-yaml"
)

// commonYAML has the enums that many families share and that the kernel's specs lack.
//
//go:embed common.yaml
var commonYAML []byte

const overlaySuffix = ".overlay.yaml"

// loader reads specifications and remembers which of the kernel's keys it does not know.
type loader struct {
	kernel  string              // directory of the kernel's specs
	own     string              // directory of overlays and own specs
	strange map[string][]string // unknown key → the specs that use it
}

// load reads the kernel's spec of this name, merges its overlays in the order of their names, and decodes the result.
func (l *loader) load(name string) (*spec, error) {
	if l.kernel == "" {
		return nil, errors.New("NLMOND_SPECS is not set: it names the Documentation/netlink/specs directory of a kernel tree")
	}
	tree, err := l.tree(filepath.Join(l.kernel, name+".yaml"), false)
	if err != nil {
		return nil, err
	}
	overlays, err := filepath.Glob(filepath.Join(l.own, name+".*"+overlaySuffix))
	if err != nil {
		return nil, fmt.Errorf("list overlays of %s: %w", name, err)
	}
	slices.Sort(overlays)
	tree = mergeMaps(tree, nil) // brings short forms into the long one
	var ours []string
	for _, file := range overlays {
		over, err := l.tree(file, true)
		if err != nil {
			return nil, err
		}
		tree = merge(tree, over, "").(map[string]any)
		ours = append(ours, setsIn(over)...)
	}
	s, err := decode(name, tree)
	if err == nil {
		s.ours = ours
	}
	return s, err
}

// loadOwn reads a full spec of ours.
func (l *loader) loadOwn(file string) (*spec, error) {
	tree, err := l.tree(file, true)
	if err != nil {
		return nil, err
	}
	s, err := decode(filepath.Base(file), mergeMaps(tree, nil))
	if err == nil {
		s.ours = setsIn(tree)
	}
	return s, err
}

// setsIn lists the attribute sets that a tree names.
func setsIn(tree map[string]any) []string {
	var names []string
	list, _ := tree["attribute-sets"].([]any)
	for _, item := range list {
		names = append(names, identity(asItem(item, ""), ""))
	}
	return names
}

// ownSpecs lists the full specs in the folder, sorted.
func (l *loader) ownSpecs() ([]string, error) {
	files, err := filepath.Glob(filepath.Join(l.own, "*.yaml"))
	if err != nil {
		return nil, fmt.Errorf("list own specs: %w", err)
	}
	files = slices.DeleteFunc(files, func(f string) bool { return strings.HasSuffix(f, overlaySuffix) })
	slices.Sort(files)
	return files, nil
}

func (l *loader) tree(file string, strict bool) (map[string]any, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read specification: %w", err)
	}
	var tree map[string]any
	if err := yaml.Unmarshal(text, &tree); err != nil {
		return nil, fmt.Errorf("parse %s: %w", file, err)
	}
	for _, key := range strangeKeys(tree) {
		if strict {
			return nil, fmt.Errorf("parse %s: key %q is not known", file, key)
		}
		l.strange[key] = append(l.strange[key], filepath.Base(file))
	}
	return tree, nil
}

// decode goes by way of JSON, whose decoder fills structs from a merged tree.
func decode(name string, tree map[string]any) (*spec, error) {
	text, err := json.Marshal(tree)
	if err != nil {
		return nil, fmt.Errorf("decode %s: %w", name, err)
	}
	var s spec
	if err := json.Unmarshal(text, &s); err != nil {
		return nil, fmt.Errorf("decode %s: %w", name, err)
	}
	return &s, nil
}

func loadCommon() (map[string]definition, error) {
	var tree map[string]any
	if err := yaml.Unmarshal(commonYAML, &tree); err != nil {
		return nil, fmt.Errorf("parse common.yaml: %w", err)
	}
	s, err := decode("common.yaml", mergeMaps(tree, nil))
	if err != nil {
		return nil, err
	}
	common := make(map[string]definition, len(s.Definitions))
	for _, d := range s.Definitions {
		common[d.Name] = d
	}
	return common, nil
}

// ignoredKeys are known and say nothing that a reader of events needs.
var ignoredKeys = []string{
	"doc", "checks", "min", "max", "min-len", "max-len", "exact-len", "unterminated-ok", "flags-mask", "flags",
	"name-prefix", "enum-name", "header", "headers", "uapi-header", "protonum", "version", "attr-max-name", "mcgrp",
	"dont-validate", "pre", "post", "render-max", "attributes", "type-value", "enum-model", "delete", "replace",
	"c-family-name", "c-version-name", "max-by-define", "kernel-policy", "attr-cnt-name", "cmd-cnt-name", "cmd-max-name",
	"sock-priv", "config-cond",
}

// strangeKeys lists the keys of a tree that no field of spec reads and that are not ignored on purpose, sorted.
func strangeKeys(tree any) []string {
	known := map[string]bool{}
	for _, k := range ignoredKeys {
		known[k] = true
	}
	for _, t := range []any{spec{}, definition{}, entry{}, attrSet{}, attribute{}, subMessage{}, payload{}, operations{}, operation{}, modes{}} {
		for i := range reflect.TypeOf(t).NumField() {
			known[reflect.TypeOf(t).Field(i).Tag.Get("json")] = true
		}
	}
	found := map[string]bool{}
	var walk func(any)
	walk = func(node any) {
		switch node := node.(type) {
		case map[string]any:
			for k, v := range node {
				if !known[k] {
					found[k] = true
				}
				walk(v)
			}
		case []any:
			for _, v := range node {
				walk(v)
			}
		}
	}
	walk(tree)
	keys := make([]string, 0, len(found))
	for k := range found {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
