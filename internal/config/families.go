package config

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/goccy/go-yaml/ast"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nearest"
)

// readFamilies reads which families are listened to and how. A key without a value leaves the default set.
func (r *reader) readFamilies(v value) (listed []Family) {
	entries, ok := r.entries(v)
	if ok && len(entries) == 0 {
		r.fail(v.at, v.key, "lists no family: leave the key away for the default set, or name one of %s", list(r.familyNames()))
	}
	lines := make(map[*event.Family]entry)
	for _, e := range entries {
		family := r.family(e)
		if family == nil {
			continue
		}
		if first, twice := lines[family]; twice {
			r.fail(e.nameAt, e.key, "is the family %s, and line %d has it already as %s", family.Name, first.nameAt.Line, first.name)
			continue
		}
		lines[family] = e
		if f := r.readFamily(e, family); f != nil {
			listed = append(listed, *f)
		}
	}
	slices.SortFunc(listed, func(a, b Family) int { return cmp.Compare(a.Family.Number, b.Family.Number) })
	return listed
}

// family finds the family that a key names.
func (r *reader) family(e entry) *event.Family {
	for _, f := range r.families {
		switch {
		case f.Name == e.name || slices.Contains(f.Aliases, e.name):
			if f.Status == event.Obsolete {
				r.fail(e.nameAt, e.key, "no kernel speaks this family any more: %s", f.Note)
				return nil
			}
			return f
		case strconv.Itoa(f.Number) == e.name:
			r.fail(e.nameAt, e.key, "families go by their names here: write %s", f.Name)
			return nil
		}
	}
	r.fail(e.nameAt, e.key, "unknown family: %s", nearest.Suggest(e.name, r.familyNames()))
	return nil
}

func (r *reader) familyNames() (names []string) {
	for _, f := range r.families {
		if f.Status != event.Obsolete {
			names = append(append(names, f.Name), f.Aliases...)
		}
	}
	return names
}

func (r *reader) readFamily(e entry, family *event.Family) *Family {
	f := presetFamily(family)
	named := false
	r.fields(e.value,
		field{"groups", func(v value) { named, f.Groups = true, r.groups(v, family) }},
		field{"required", r.boolean(&f.Required)},
		field{"receive_buffer", r.size(&f.ReceiveBuffer, minReceiveBuffer, maxReceiveBuffer)},
		field{"filter", func(v value) { f.Filter = r.filter(v, family) }},
		field{"ignore", r.ignore},
		field{"log", func(v value) { r.fields(v, field{"limit", r.limit(&f.LogLimit)}) }},
	)
	if !named && len(f.Groups) == 0 {
		r.fail(e.nameAt, e.key, "the table has no groups for this family (%s): only by number can some be named, as in groups: [1]", family.Note)
		return nil
	}
	return f
}

// groups reads the names or numbers of a family's groups.
func (r *reader) groups(v value, family *event.Family) (groups []event.Group) {
	elements, ok := r.elements(v)
	if ok && len(elements) == 0 {
		r.fail(v.at, v.key, "lists no group: leave the key away for the default ones, or the family away to not hear it")
	}
	for _, e := range elements {
		name, ok := r.text(e, "the name of a group")
		if !ok {
			continue
		}
		g, ok := group(family, name)
		if !ok {
			r.fail(e.at, e.key, "unknown group %s: %s", quote(name), r.suggestGroup(family, name))
			continue
		}
		if slices.ContainsFunc(groups, func(other event.Group) bool { return other.Number == g.Number }) {
			r.fail(e.at, e.key, "the group %s is repeated", quote(name))
			continue
		}
		groups = append(groups, g)
	}
	slices.SortFunc(groups, func(a, b event.Group) int { return cmp.Compare(a.Number, b.Number) })
	return groups
}

// group finds a group by its name or its number; a number may be one that the table lacks, for kernels newer than it.
func group(family *event.Family, name string) (event.Group, bool) {
	if g, ok := family.GroupByName(name); ok {
		return g, true
	}
	n, err := strconv.ParseUint(name, 10, 32)
	if err != nil || n == 0 {
		return event.Group{}, false
	}
	if g, ok := family.GroupByNumber(uint32(n)); ok {
		return g, true
	}
	return event.Group{Number: uint32(n), Name: strconv.FormatUint(n, 10), Class: name}, true
}

func (r *reader) suggestGroup(family *event.Family, name string) string {
	if len(family.Groups) == 0 {
		return "the family's groups have numbers only"
	}
	known := make([]string, len(family.Groups))
	for i, g := range family.Groups {
		known[i] = g.Name
	}
	return nearest.Suggest(name, known)
}

// ignore takes an empty list only.
func (r *reader) ignore(v value) {
	if list, ok := v.node.(*ast.SequenceNode); ok && len(list.Values) == 0 {
		return
	}
	r.absent("nothing is filtered in the kernel; filter keeps events out of the log")(v)
}
