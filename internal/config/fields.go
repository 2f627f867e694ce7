package config

import (
	"strings"

	"github.com/goccy/go-yaml/ast"

	"github.com/nlmond/nlmond/internal/nearest"
)

// field is a key that a mapping may have, and who reads its value.
type field struct {
	name string
	read func(value)
}

// fields reads a mapping with a fixed set of keys. A key with nothing behind it leaves the default.
func (r *reader) fields(v value, known ...field) {
	entries, _ := r.entries(v)
	for _, e := range entries {
		read := find(known, e.name)
		switch {
		case read == nil:
			r.fail(e.nameAt, e.key, "unknown key: %s", nearest.Suggest(e.name, names(known)))
		case !isNull(e.node):
			read(e.value)
		}
	}
}

func find(known []field, name string) func(value) {
	for _, f := range known {
		if f.name == name {
			return f.read
		}
	}
	return nil
}

func names(known []field) []string {
	all := make([]string, len(known))
	for i, f := range known {
		all[i] = f.name
	}
	return all
}

// boolean reads true or false; YAML 1.1's other words for them are text today.
func (r *reader) boolean(to *bool) func(value) {
	return func(v value) {
		if b, ok := v.node.(*ast.BoolNode); ok {
			*to = b.Value
			return
		}
		r.fail(v.at, v.key, "must be true or false, not %s", describe(v.node))
	}
}

// choice reads one of a few words.
func choice[T ~string](r *reader, to *T, words ...T) func(value) {
	return func(v value) {
		known := make([]string, len(words))
		for i, w := range words {
			known[i] = string(w)
		}
		allowed := strings.Join(known, " or ")
		word, ok := r.text(v, allowed)
		if !ok {
			return
		}
		for _, w := range words {
			if word == string(w) {
				*to = w
				return
			}
		}
		r.fail(v.at, v.key, "must be %s, not %s", allowed, quote(word))
	}
}

// absent refuses a key whose feature is not built: accepting it would promise what does not happen.
func (r *reader) absent(what string) func(value) {
	return func(v value) { r.fail(v.at, v.key, "not supported yet: %s; leave the key away", what) }
}
