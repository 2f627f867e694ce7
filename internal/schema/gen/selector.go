package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

// choose fills in the selector of a sub-message, of an address whose family another value tells, or of an array whose
// last index does.
//
// "header.NAME" is a member of the message's fixed header; in a struct, "NAME" is a member of it, "a.b" a member of a
// member and "../NAME" one of the struct around it; in a set, "NAME" is an attribute of it or of the nearest set around.
func (b *builder) choose(a attribute, in place, out *schema.Attr) error {
	path := cmp.Or(a.Selector, a.FamilyMember, a.LastIndex)
	if path == "" {
		if out.Kind == schema.Sub || out.Hint == schema.IPByFamily || out.Hint == schema.IPByEthertype {
			return fmt.Errorf("needs a selector or family-member")
		}
		return nil
	}
	if a.LastIndex != "" && (a.Each == 0 || in.structure == "") {
		return fmt.Errorf("last-index %q without each, or outside of a struct", a.LastIndex)
	}
	var err error
	switch member, ofHeader := strings.CutPrefix(path, "header."); {
	case ofHeader:
		out.Sel, err = b.byHeader(member, in)
	case in.structure != "":
		out.Sel, err = b.byMember(path, in.structure)
	case in.set != "":
		out.Sel, err = b.byAttribute(path, in.set)
	default:
		err = fmt.Errorf("selector %q looks from nowhere", path)
	}
	return err
}

func (b *builder) byHeader(member string, in place) (schema.Selector, error) {
	headers := b.headers[in.set]
	if in.structure != "" {
		return schema.Selector{}, fmt.Errorf("a struct does not know the message's header: member %s", member)
	}
	var found schema.Selector
	for i, h := range headers {
		m, err := b.member(h, member)
		if err != nil {
			return found, err
		}
		sel := schema.Selector{Where: schema.ByHeader, Off: m.Off, Kind: m.Kind, Flags: m.Flags & schema.BigEndian, Enum: m.Enum}
		if i > 0 && sel != found {
			return found, fmt.Errorf("member %s differs between the headers %s", member, strings.Join(headers, ", "))
		}
		found = sel
	}
	return found, nil
}

func (b *builder) byMember(path, structure string) (schema.Selector, error) {
	sel := schema.Selector{Where: schema.ByMember}
	outer := []string{structure}
	for strings.HasPrefix(path, "../") {
		path = path[len("../"):]
		sel.Up++
		var next []string
		for _, s := range outer {
			next = append(next, b.structHolders[s]...)
		}
		outer = next
	}
	if len(outer) == 0 {
		return sel, fmt.Errorf("no struct is around %s", structure)
	}
	for i, s := range outer {
		m, err := b.member(s, path)
		if err != nil {
			return sel, err
		}
		if i > 0 && m.Off != sel.Off {
			return sel, fmt.Errorf("member %s differs between %s", path, strings.Join(outer, ", "))
		}
		sel.Off, sel.Kind, sel.Flags = m.Off, m.Kind, m.Flags&schema.BigEndian
	}
	return sel, nil
}

// byAttribute looks in the set itself, then outwards; all the sets at one distance must agree.
func (b *builder) byAttribute(name, set string) (schema.Selector, error) {
	around := []string{set}
	seen := map[string]bool{}
	for up := uint8(0); len(around) > 0; up++ {
		var found []schema.Selector
		var next []string
		for _, s := range around {
			seen[s] = true
			at := slices.IndexFunc(b.numbers[s], func(n numbered) bool { return n.Name == name })
			if at >= 0 {
				n := b.numbers[s][at]
				found = append(found, schema.Selector{Where: schema.BySibling, Attr: n.number, Up: up, Kind: kinds[n.Type],
					Flags: flags(n.attribute) & schema.BigEndian, Enum: index(b.enumNames, n.Enum)})
			}
			for _, h := range b.holders[s] {
				if !seen[h] {
					next = append(next, h)
				}
			}
		}
		for _, f := range found {
			if f != found[0] || len(found) != len(around) {
				return f, fmt.Errorf("selector %s is not the same in all of %s", name, strings.Join(around, ", "))
			}
		}
		if len(found) > 0 {
			return found[0], nil
		}
		around = next
	}
	return schema.Selector{}, fmt.Errorf("selector %s is neither in %s nor around it", name, set)
}
