package decode

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nearest"
)

// Selection is some groups of one family, as a user wrote them.
type Selection struct {
	Family *event.Family
	Groups []event.Group
}

// ByName finds a family by its name or an alias. The error names the nearest known ones.
func ByName(families []*event.Family, name string) (*event.Family, error) {
	for _, f := range families {
		if f.Name == name {
			return f, nil
		}
		for _, alias := range f.Aliases {
			if alias == name {
				return f, nil
			}
		}
	}
	return nil, fmt.Errorf("unknown family %q: %s", name, nearest.Suggest(name, familyNames(families)))
}

// GroupByName finds a group of a family by its name or its number (then also one that the table lacks, as it is for a
// generic family's). The error names the nearest known ones.
func GroupByName(f *event.Family, name string) (event.Group, error) {
	if g, ok := f.GroupByName(name); ok {
		return g, nil
	}
	if n, err := strconv.ParseUint(name, 10, 32); err == nil && n > 0 {
		if g, ok := f.GroupByNumber(uint32(n)); ok {
			return g, nil
		}
		return event.Group{Number: uint32(n), Name: name, Class: name}, nil
	}
	known := make([]string, 0, len(f.Groups))
	for _, g := range f.Groups {
		known = append(known, g.Name)
	}
	return event.Group{}, fmt.Errorf("family %s has no group %q: %s", f.Name, name, nearest.Suggest(name, known))
}

// Select understands what a user writes as FAMILY or FAMILY/GROUP. A family alone means all its groups; families come in the order
// in which they were first named, their groups without repetition.
func Select(families []*event.Family, words ...string) ([]Selection, error) {
	var selected []Selection
	for _, word := range words {
		name, group, found := strings.Cut(word, "/")
		f, err := ByName(families, name)
		if err != nil {
			return nil, err
		}
		groups := f.Groups
		if found {
			g, err := GroupByName(f, group)
			if err != nil {
				return nil, err
			}
			groups = []event.Group{g}
		}
		if len(groups) == 0 {
			return nil, fmt.Errorf("family %s has no groups to listen to: %s", f.Name, f.Note)
		}
		selected = add(selected, f, groups)
	}
	return selected, nil
}

func add(selected []Selection, f *event.Family, groups []event.Group) []Selection {
	at := -1
	for i := range selected {
		if selected[i].Family == f {
			at = i
		}
	}
	if at < 0 {
		at = len(selected)
		selected = append(selected, Selection{Family: f})
	}
	s := &selected[at]
	for _, g := range groups {
		if !has(s.Groups, g.Number) {
			s.Groups = append(s.Groups, g)
		}
	}
	return selected
}

func has(groups []event.Group, number uint32) bool {
	for _, g := range groups {
		if g.Number == number {
			return true
		}
	}
	return false
}

func familyNames(families []*event.Family) []string {
	var names []string
	for _, f := range families {
		names = append(names, f.Name)
		names = append(names, f.Aliases...)
	}
	return names
}
