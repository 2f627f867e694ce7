package jsonschema

import (
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/schema"
)

// family defines which groups and types a family's lines have, and their data.
func (d *document) family(f *event.Family) m {
	groups := []string{"none"}
	for _, g := range f.Groups {
		groups = append(groups, g.Name)
	}
	part := m{"properties": m{
		"group": m{"anyOf": []m{{"enum": groups}, decimal}},
		"type":  d.types(f),
	}}
	if choices := d.data(f); choices != nil {
		part["allOf"] = choices
	}
	return d.define("family."+f.Name, part)
}

// types are the names of the table, or the number of a type that it lacks.
func (d *document) types(f *event.Family) m {
	var names []string
	for _, t := range known(f) {
		names = append(names, t.Name)
	}
	if names == nil {
		return decimal
	}
	return m{"anyOf": []m{{"enum": names}, decimal}}
}

// known are the types of the table without the unknown one.
func known(f *event.Family) []*event.Type {
	if len(f.Types) == 0 {
		return nil
	}
	return f.Types[1:]
}

// data defines the data of every type, and of messages that no table knows.
func (d *document) data(f *event.Family) []m {
	codec, ok := f.Codec.(Described)
	switch {
	case f.Status != event.Decoded:
		return []m{{"properties": m{"data": d.define("data.observed", closed(m{
			"nlmsg_type": natural, "nlmsg_flags": natural, "nlmsg_seq": natural, "payload": digits, "undecoded": digits,
		}))}}}
	case !ok:
		return nil
	}
	keys := map[string][]schema.Key{} // by type
	codec.Visit(func(k schema.Key) { keys[k.Type] = append(keys[k.Type], k) })
	choices := []m{{ // a type that the table lacks may still be of the family's form
		"if":   m{"properties": m{"type": decimal}},
		"then": m{"properties": m{"data": d.object(f.Name+".unknown", tree(keys[""], payload))}},
	}}
	for _, t := range known(f) {
		data := d.object(f.Name+"."+t.Name, tree(keys[""], keys[t.Name]))
		choices = append(choices, when("type", t.Name, m{"properties": m{"data": data}}))
	}
	return choices
}

// payload is what a message without a table shows.
var payload = []schema.Key{{Path: "payload", JSON: schema.String}}
