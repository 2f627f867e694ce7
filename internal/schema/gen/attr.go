package main

import (
	"fmt"

	"github.com/nlmond/nlmond/internal/schema"
)

// place says what an attribute or member stands in: selectors look from there.
type place struct {
	set       string
	structure string
}

// attr makes the table entry of an attribute or member, without name and offset.
func (b *builder) attr(a attribute, in place) (schema.Attr, error) {
	out, err := b.plainAttr(a)
	if err != nil || out.Kind == schema.Secret {
		return out, err
	}
	return out, b.choose(a, in, &out)
}

// plainAttr is attr without the selector.
func (b *builder) plainAttr(a attribute) (schema.Attr, error) {
	out := schema.Attr{Flags: flags(a), Each: a.Each, Width: a.Bits}
	if a.Secret {
		out.Kind = schema.Secret
		return out, nil
	}
	hint, ok := hints[a.DisplayHint]
	if !ok {
		return out, fmt.Errorf("display-hint %q is not known", a.DisplayHint)
	}
	out.Hint = hint
	if a.Enum != "" {
		out.Enum = index(b.enumNames, a.Enum)
		if a.EnumAsFlags || b.defs[a.Enum].Type == "flags" {
			out.Flags |= schema.BitFlags
		}
	}
	return out, b.kind(a, &out)
}

func flags(a attribute) schema.Flags {
	var f schema.Flags
	for _, c := range []struct {
		set  bool
		flag schema.Flags
	}{
		{a.ByteOrder == "big-endian", schema.BigEndian}, {a.MultiAttr, schema.Multi}, {a.Volatile, schema.Volatile},
		{a.Fallback, schema.Fallback}, {a.Hidden, schema.Hidden},
	} {
		if c.set {
			f |= c.flag
		}
	}
	return f
}

// kind fills in Kind, Elem and what they refer to.
func (b *builder) kind(a attribute, out *schema.Attr) error {
	nested := index(b.setNames, b.canonical(a.Nested))
	structure := index(b.structNames, a.Struct)
	switch {
	case a.Type == "nest":
		out.Kind, out.Ref = schema.Nest, nested
	case a.Type == "nest-type-value": // one level of numbers for each type-value; all that exist have one or two
		out.Kind, out.Elem, out.Ref = schema.IndexedKeyed, schema.Nest, nested
		if len(a.TypeValue) > 1 {
			out.Elem = schema.IndexedKeyed
		}
	case a.Type == "sub-message":
		out.Kind, out.Ref = schema.Sub, index(b.subNames, a.SubMessage)
	case a.Type == "indexed-array":
		return b.indexed(a, out)
	case a.Type != "binary":
		kind, ok := kinds[a.Type]
		if !ok {
			return fmt.Errorf("type %q is not known", a.Type)
		}
		out.Kind = kind
	case a.Records:
		out.Kind, out.Ref, out.Set = schema.Records, structure, nested
	case a.Struct != "" && a.Array:
		out.Kind, out.Ref = schema.StructArray, structure
	case a.Struct != "":
		out.Kind, out.Ref, out.Set = schema.StructOf, structure, nested
	case a.SubType != "":
		kind, ok := kinds[a.SubType]
		if !ok {
			return fmt.Errorf("sub-type %q is not known", a.SubType)
		}
		out.Kind, out.Elem = schema.Array, kind
	default:
		out.Kind = schema.Bytes
	}
	if (a.Type == "nest" || a.Type == "nest-type-value" || a.Records) && nested == 0 {
		return fmt.Errorf("type %s has no nested-attributes", a.Type)
	}
	return nil
}

func (b *builder) indexed(a attribute, out *schema.Attr) error {
	out.Kind = schema.Indexed
	if a.Keyed {
		out.Kind = schema.IndexedKeyed
	}
	switch {
	case a.SubType == "nest":
		out.Elem, out.Ref = schema.Nest, index(b.setNames, b.canonical(a.Nested))
		if out.Ref == 0 {
			return fmt.Errorf("indexed-array of nests has no nested-attributes")
		}
	case a.SubType == "binary" && a.Struct != "":
		out.Elem, out.Ref = schema.StructOf, index(b.structNames, a.Struct)
	default:
		kind, ok := kinds[a.SubType]
		if !ok {
			return fmt.Errorf("sub-type %q is not known", a.SubType)
		}
		out.Elem = kind
	}
	return nil
}
