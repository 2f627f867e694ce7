package jsonschema

import (
	"maps"
	"slices"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

// node is a key of the data, with what is inside of it.
type node struct {
	forms []form // mostly one; several where the formats of a sub-message differ
	inner map[string]*node
}

// form is a type of value that a key can have.
type form struct {
	json, elem schema.JSON
	names      []string // that a string, or the strings of an array, may be, beside numbers
	free       bool     // any string
}

// tree is a node with all these keys inside.
func tree(lists ...[]schema.Key) *node {
	root := &node{}
	for _, keys := range lists {
		for _, k := range keys {
			root.add(k)
		}
	}
	return root
}

// add puts a key into the tree below n.
func (n *node) add(k schema.Key) {
	for name := range strings.SplitSeq(k.Path, ".") {
		if n.inner == nil {
			n.inner = map[string]*node{}
		}
		if n.inner[name] == nil {
			n.inner[name] = &node{}
		}
		n = n.inner[name]
	}
	f := n.form(k.JSON, k.Elem)
	f.free = f.free || k.Enum == nil
	for _, name := range k.Enum {
		if name != "" && !slices.Contains(f.names, name) {
			f.names = append(f.names, name)
		}
	}
}

func (n *node) form(json, elem schema.JSON) *form {
	for i := range n.forms {
		if f := &n.forms[i]; f.json == json && f.elem == elem {
			return f
		}
	}
	n.forms = append(n.forms, form{json: json, elem: elem})
	return &n.forms[len(n.forms)-1]
}

// object defines an object with the keys inside of n. Beside them stand what the table lacks and what cannot be read.
func (d *document) object(path string, n *node) m {
	properties := m{
		"unknown":   m{"type": "array", "items": d.define("unknown", closed(m{"type": natural, "hex": digits}, "type", "hex"))},
		"undecoded": digits,
	}
	for _, name := range slices.Sorted(maps.Keys(n.inner)) { // in order: definitions are named by who comes first
		properties[name] = d.value(path+"."+name, n.inner[name])
	}
	return d.define(path, closed(properties))
}

// value defines what stands under a key.
func (d *document) value(path string, n *node) m {
	var parts []m
	for _, f := range n.forms {
		parts = append(parts, d.form(path, f, n))
	}
	switch len(parts) {
	case 0: // a key that only what is inside of it was told of
		return m{"type": "object"}
	case 1:
		return parts[0]
	}
	return m{"anyOf": parts}
}

func (d *document) form(path string, f form, n *node) m {
	switch f.json {
	case schema.Number:
		return m{"type": "integer"}
	case schema.Boolean:
		return m{"type": "boolean"}
	case schema.String:
		return d.string(path, f)
	case schema.ArrayOf:
		item := form{json: f.elem, names: f.names, free: f.free}
		return m{"type": "array", "items": d.form(path, item, n)}
	}
	switch {
	case f.elem != "":
		return m{"type": "object", "additionalProperties": d.form(path, form{json: f.elem, free: true}, n)}
	case len(n.inner) == 0: // inside of itself, or of a form that no table has
		return m{"type": "object"}
	}
	return d.object(path, n)
}

// string is text, or names and numbers without: decimal of an enum, hex of a set of bits.
func (d *document) string(path string, f form) m {
	if f.free || len(f.names) == 0 {
		return text
	}
	return d.define(path+":names", m{"type": "string", "anyOf": []m{{"enum": f.names}, {"pattern": "^(-?[0-9]+|0x[0-9a-f]+)$"}}})
}
