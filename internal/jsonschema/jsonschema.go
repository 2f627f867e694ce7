// Package jsonschema writes the JSON Schema of every line that the log can hold. It is derived from the table of families
// and from what their codecs say of themselves, so that it says what the lines say.
package jsonschema

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/schema"
)

// Version counts the changes of the lines' shape. Keys that are only added do not count.
const Version = 1

// Described is a codec that can name its keys. The data of families without is an object about which nothing is said.
type Described interface {
	// Visit calls fn for every key of every type; a key without a type may be in all. An object with an Elem has keys
	// that nobody can list, with values of that type.
	Visit(fn func(schema.Key))
}

// m is a part of the schema. Its keys are sorted when it is written.
type m = map[string]any

// Write writes the schema of every line that the outputs write for these families, as JSON Schema draft 2020-12. It
// fails where w does, or where a family says of one key that it has two types.
func Write(w io.Writer, families []*event.Family) error {
	d := &document{defs: m{}, names: map[string]string{}}
	d.lines(families)
	if d.err != nil {
		return fmt.Errorf("derive the schema: %w", d.err)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	enc.SetEscapeHTML(false)
	return enc.Encode(m{
		"$schema":    "https://json-schema.org/draft/2020-12/schema",
		"$id":        fmt.Sprintf("urn:nlmond:line:%d", Version),
		"version":    Version,
		"title":      "A line of nlmond's log",
		"type":       "object",
		"required":   []string{"logger"},
		"properties": m{"logger": m{"enum": loggers()}},
		"allOf":      d.byLogger(),
		"$defs":      d.defs,
	})
}

// document collects definitions. What is alike is defined once: most types of a family share most of their objects.
type document struct {
	defs  m
	names map[string]string // of definitions, by content
	err   error             // the first contradiction
}

// define gives a part a name, or finds the one that it has, and returns a reference to it.
func (d *document) define(name string, part m) m {
	content, err := json.Marshal(part)
	if err != nil { // only text, numbers, maps and slices are in it
		d.fail(err)
		return m{}
	}
	known, ok := d.names[string(content)]
	if !ok {
		known = name
		d.names[string(content)], d.defs[name] = name, part
	}
	return m{"$ref": "#/$defs/" + known}
}

func (d *document) fail(err error) {
	if d.err == nil {
		d.err = err
	}
}
