package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

// structure is the table of a struct.
func (b *builder) structure(name string) (schema.Struct, error) { return b.layOut(name, b.attr) }

// shape is a struct whose members choose nothing yet: what a selector looks at while its own struct is being made.
func (b *builder) shape(name string) (schema.Struct, error) {
	return b.layOut(name, func(a attribute, _ place) (schema.Attr, error) { return b.plainAttr(a) })
}

// layOut places the members: packed, as the kernel's schema says, or as C does where layout is c.
func (b *builder) layOut(name string, attr func(attribute, place) (schema.Attr, error)) (schema.Struct, error) {
	d := b.defs[name]
	if d.Layout != "" && d.Layout != "c" {
		return schema.Struct{}, fmt.Errorf("struct %s: layout %q is not c", name, d.Layout)
	}
	out := schema.Struct{Name: name}
	end, bit, widest := uint16(0), uint8(0), uint16(1)
	for _, m := range d.Members {
		if m.Type == "" {
			return out, fmt.Errorf("struct %s: member %s has no type", name, m.Name)
		}
		a, err := attr(m, place{structure: name})
		if err != nil {
			return out, fmt.Errorf("struct %s, member %s: %w", name, m.Name, err)
		}
		size, align, err := b.extent(m, a)
		if err != nil {
			return out, fmt.Errorf("struct %s, member %s: %w", name, m.Name, err)
		}
		a.Name = memberKey(m)
		if m.Bits > 0 && bit > 0 && uint16(bit+m.Bits) <= 8*size { // continues the number before it
			a.Off, a.Shift = end-size, bit
			bit += m.Bits
			out.Fields = append(out.Fields, a)
			continue
		}
		bit = m.Bits
		if d.Layout == "c" {
			end = roundUp(end, align)
			widest = max(widest, align)
		}
		a.Off = end
		if _, number := sizes[a.Kind]; !number {
			a.Len = size
		}
		end += size
		out.Fields = append(out.Fields, a)
	}
	out.Size = roundUp(end, widest)
	out.Fields = slices.DeleteFunc(out.Fields, func(a schema.Attr) bool { return a.Kind == schema.Pad })
	return out, nil
}

func roundUp(n, to uint16) uint16 { return (n + to - 1) / to * to }

// extent is the size of a member and what C aligns it to. A member without length is the rest: size 0.
func (b *builder) extent(m attribute, a schema.Attr) (size, align uint16, err error) {
	length, err := b.length(m.Len)
	if err != nil {
		return 0, 0, err
	}
	if n, ok := sizes[a.Kind]; ok {
		return n, n, nil
	}
	switch a.Kind {
	case schema.StructOf, schema.StructArray:
		inner, err := b.shape(m.Struct)
		if err != nil {
			return 0, 0, err
		}
		if a.Kind == schema.StructOf {
			length = inner.Size
		}
		return length, b.alignment(m.Struct), nil
	case schema.Array:
		return length, max(1, sizes[a.Elem]), nil
	}
	return length, 1, nil
}

// alignment is that of the widest member.
func (b *builder) alignment(name string) uint16 {
	widest := uint16(1)
	for _, m := range b.defs[name].Members {
		switch {
		case m.Struct != "":
			widest = max(widest, b.alignment(m.Struct))
		case m.SubType != "":
			widest = max(widest, sizes[kinds[m.SubType]])
		default:
			widest = max(widest, sizes[kinds[m.Type]])
		}
	}
	return widest
}

// length reads len: a number of bytes or the name of a constant.
func (b *builder) length(v any) (uint16, error) {
	switch v := v.(type) {
	case nil:
		return 0, nil
	case float64:
		return uint16(v), nil
	case string:
		if n, ok := b.defs[v].Value.(float64); ok {
			return uint16(n), nil
		}
	}
	return 0, fmt.Errorf("len %v is neither a number nor the name of a constant", v)
}

// member finds a member of a struct by its key or its name in the specification, through members that are structs
// ("sel.family"). Off of what it returns counts from the outermost struct.
func (b *builder) member(structure, path string) (schema.Attr, error) {
	if structure == "" {
		return schema.Attr{}, fmt.Errorf("there is no struct for %q", path)
	}
	s, err := b.shape(structure)
	if err != nil {
		return schema.Attr{}, err
	}
	name, rest, deeper := strings.Cut(path, ".")
	at := slices.IndexFunc(s.Fields, func(a schema.Attr) bool { return a.Name == snake(name) })
	if at < 0 {
		return schema.Attr{}, fmt.Errorf("struct %s has no member %s", structure, name)
	}
	if !deeper {
		return s.Fields[at], nil
	}
	inner, err := b.member(b.structNames[s.Fields[at].Ref-1], rest)
	inner.Off += s.Fields[at].Off
	return inner, err
}
