package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

// builder turns one specification into tables. What no message reaches is left out.
type builder struct {
	spec    *spec
	defs    map[string]definition // of the specification, else common ones
	sets    map[string]attrSet
	subs    map[string]subMessage
	numbers map[string][]numbered // set → its attributes
	shared  map[string]string     // subset that changes nothing → its parent

	setNames, structNames, enumNames, subNames []string
	holders                                    map[string][]string // set → the sets that nest it
	headers                                    map[string][]string // set → the fixed headers of the messages that hold it
	structHolders                              map[string][]string // struct → the structs that it is a member of
}

// build makes the tables of a specification.
func build(s *spec, common map[string]definition) (*schema.Tables, error) {
	b := &builder{
		spec: s, defs: map[string]definition{}, sets: map[string]attrSet{}, subs: map[string]subMessage{},
		numbers: map[string][]numbered{}, shared: map[string]string{},
		holders: map[string][]string{}, headers: map[string][]string{}, structHolders: map[string][]string{},
	}
	for name, d := range common {
		b.defs[name] = d
	}
	for _, d := range s.Definitions {
		b.defs[d.Name] = d
	}
	for _, m := range s.SubMessages {
		b.subs[m.Name] = m
	}
	if err := b.numberSets(); err != nil {
		return nil, fmt.Errorf("specification %s: %w", s.Name, err)
	}
	t, err := b.tables()
	if err != nil {
		return nil, fmt.Errorf("specification %s: %w", s.Name, err)
	}
	return t, nil
}

func (b *builder) numberSets() error {
	for _, set := range b.spec.AttributeSets {
		b.sets[set.Name] = set
	}
	for _, set := range b.spec.AttributeSets {
		var parent []numbered
		if set.SubsetOf != "" {
			var err error
			if parent, err = numberAttrs(b.sets[set.SubsetOf], nil); err != nil {
				return err
			}
			if !overrides(set, parent) {
				b.shared[set.Name] = set.SubsetOf
				continue
			}
		}
		attrs, err := numberAttrs(set, parent)
		if err != nil {
			return err
		}
		b.numbers[set.Name] = attrs
	}
	return nil
}

func (b *builder) tables() (*schema.Tables, error) {
	candidates, err := numberOps(b.spec.Operations)
	if err != nil {
		return nil, err
	}
	msgs, err := messages(candidates)
	if err != nil {
		return nil, err
	}
	if err := b.reach(msgs); err != nil {
		return nil, err
	}
	t := &schema.Tables{Name: b.spec.Name, Genl: b.spec.Protocol != "netlink-raw"}
	t.Enums = make([]schema.Enum, len(b.enumNames))
	t.Structs = make([]schema.Struct, len(b.structNames))
	t.Sets = make([]schema.Set, len(b.setNames))
	t.Subs = make([]schema.SubMsg, len(b.subNames))
	var errs []error
	for i, name := range b.enumNames {
		t.Enums[i], err = buildEnum(b.defs[name])
		errs = append(errs, err)
	}
	for i, name := range b.structNames {
		t.Structs[i], err = b.structure(name)
		errs = append(errs, err)
	}
	for i, name := range b.setNames {
		t.Sets[i], err = b.set(name)
		errs = append(errs, err)
	}
	for i, name := range b.subNames {
		t.Subs[i], err = b.subMsg(b.subs[name])
		errs = append(errs, err)
	}
	for _, m := range msgs {
		msg, err := b.msg(m)
		errs = append(errs, err)
		t.Msgs = append(t.Msgs, msg)
	}
	for _, g := range b.spec.McastGroups.List {
		group := schema.Group{Name: strings.TrimPrefix(strings.ToLower(g.Name), "rtnlgrp-")}
		if g.Value != nil {
			group.Number = uint32(*g.Value)
		}
		t.Groups = append(t.Groups, group)
	}
	errs = append(errs, b.lost(), collisions(t))
	return t, errors.Join(errs...)
}

// lost finds sets of ours that no message holds: a name with a slip.
func (b *builder) lost() error {
	var errs []error
	for _, name := range b.spec.ours {
		if !slices.Contains(b.setNames, b.canonical(name)) {
			errs = append(errs, fmt.Errorf("attribute set %s of ours is in no message", name))
		}
	}
	return errors.Join(errs...)
}

func (b *builder) msg(c candidate) (schema.Msg, error) {
	m := schema.Msg{Number: c.number, Name: c.name, Words: c.op.Words, Group: c.op.Group, Request: c.op.Request,
		Header: index(b.structNames, c.op.FixedHeader), Set: index(b.setNames, b.canonical(c.op.AttributeSet))}
	word := c.op.Action
	switch {
	case word != "":
	case strings.HasPrefix(c.name, "new"):
		word = "new"
	case strings.HasPrefix(c.name, "del"):
		word = "delete"
	default:
		word = "notify"
	}
	action, ok := actions[word]
	if !ok {
		return m, fmt.Errorf("message %s: action %q is none of new, change, delete, notify", c.name, word)
	}
	m.Action = action
	if c.op.Tail == "" {
		return m, nil
	}
	member, err := b.member(c.op.FixedHeader, c.op.Tail)
	if err != nil {
		return m, fmt.Errorf("message %s: tail: %w", c.name, err)
	}
	m.Tail = 1 + member.Off
	return m, nil
}

// canonical is the set whose table a set uses.
func (b *builder) canonical(set string) string {
	if parent, ok := b.shared[set]; ok {
		return parent
	}
	return set
}

func (b *builder) set(name string) (schema.Set, error) {
	attrs := slices.Clone(b.numbers[name])
	attrs = slices.DeleteFunc(attrs, func(n numbered) bool { return n.Type == "unused" })
	if len(attrs) == 0 {
		return schema.Set{Name: name}, nil
	}
	slices.SortFunc(attrs, func(a, b numbered) int { return int(a.number) - int(b.number) })
	set := schema.Set{Name: name, Base: attrs[0].number}
	set.Attrs = make([]schema.Attr, attrs[len(attrs)-1].number-set.Base+1)
	for _, n := range attrs {
		attr, err := b.attr(n.attribute, place{set: name})
		if err != nil {
			return set, fmt.Errorf("set %s, attribute %s: %w", name, n.Name, err)
		}
		attr.Name = attrKey(n.attribute)
		set.Attrs[n.number-set.Base] = attr
	}
	return set, nil
}

func (b *builder) subMsg(m subMessage) (schema.SubMsg, error) {
	out := schema.SubMsg{Name: m.Name}
	for _, f := range m.Formats {
		format := schema.Format{Value: fmt.Sprint(f.FormatValue),
			Header: index(b.structNames, f.FixedHeader), Set: index(b.setNames, b.canonical(f.AttributeSet))}
		if f.Type != "" {
			a, err := b.attr(f.attribute, place{})
			if err != nil {
				return out, fmt.Errorf("sub-message %s, format %s: %w", m.Name, format.Value, err)
			}
			format.Kind, format.Elem, format.Hint, format.Flags, format.Ref, format.Enum = a.Kind, a.Elem, a.Hint, a.Flags, a.Ref, a.Enum
		}
		if f.FormatValue == nil {
			format.Value = ""
		}
		out.Formats = append(out.Formats, format)
	}
	slices.SortFunc(out.Formats, func(a, b schema.Format) int { return strings.Compare(a.Value, b.Value) })
	return out, nil
}

// index is a reference: the place of a name plus one, 0 for none.
func index(names []string, name string) uint16 {
	if name == "" {
		return 0
	}
	return uint16(slices.Index(names, name) + 1)
}
