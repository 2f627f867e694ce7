package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/nlmond/nlmond/internal/schema"
)

// collisions finds two values that would stand under one key of one JSON object, and keys that cannot be selected.
func collisions(t *schema.Tables) error {
	var errs []error
	var bad []string
	objects := func(where string, structure, set uint16) {
		keys := map[string]bool{}
		for _, a := range fieldsOf(t, structure, set) {
			if err := checkKey(a.Name); err != nil && !slices.Contains(bad, a.Name) {
				errs = append(errs, fmt.Errorf("%s: %w", where, err))
				bad = append(bad, a.Name)
			}
			if keys[a.Name] {
				errs = append(errs, fmt.Errorf("%s: two values have the key %q: give one another by key:, or make the header's fallback or hidden", where, a.Name))
			}
			keys[a.Name] = true
		}
	}
	for i := range t.Structs {
		objects("struct "+t.Structs[i].Name, uint16(i+1), 0)
	}
	for i := range t.Sets {
		objects("set "+t.Sets[i].Name, 0, uint16(i+1))
		for _, a := range t.Sets[i].Attrs {
			if (a.Kind == schema.Records || a.Kind == schema.StructOf) && a.Set > 0 {
				objects("set "+t.Sets[i].Name+", attribute "+a.Name, a.Ref, a.Set)
			}
		}
	}
	for _, s := range t.Subs {
		for _, f := range s.Formats {
			objects("sub-message "+s.Name+", format "+f.Value, f.Header, f.Set)
		}
	}
	for _, m := range t.Msgs {
		objects("message "+m.Name, m.Header, m.Set)
	}
	return errors.Join(errs...)
}

// fieldsOf lists what is shown side by side: the members of a header that are neither hidden nor give way to the
// attribute of their name, and the attributes.
func fieldsOf(t *schema.Tables, structure, set uint16) []schema.Attr {
	var out []schema.Attr
	if structure > 0 {
		for _, a := range t.Structs[structure-1].Fields {
			if shown(a) && (set == 0 || a.Flags&schema.Fallback == 0) {
				out = append(out, a)
			}
		}
	}
	if set > 0 {
		for _, a := range t.Sets[set-1].Attrs {
			if shown(a) {
				out = append(out, a)
			}
		}
	}
	return out
}

func shown(a schema.Attr) bool {
	return a.Kind != schema.None && a.Kind != schema.Pad && a.Flags&schema.Hidden == 0
}
