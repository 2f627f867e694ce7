package main

import (
	"fmt"
	"slices"
)

// reach walks from the messages to all that they can hold, and lists it by name.
func (b *builder) reach(msgs []candidate) error {
	for _, m := range msgs {
		header := m.op.FixedHeader
		if err := b.reachStruct(header); err != nil {
			return fmt.Errorf("message %s: %w", m.name, err)
		}
		if err := b.reachSet(m.op.AttributeSet, header); err != nil {
			return fmt.Errorf("message %s: %w", m.name, err)
		}
	}
	for _, names := range []*[]string{&b.setNames, &b.structNames, &b.enumNames, &b.subNames} {
		slices.Sort(*names)
	}
	return nil
}

func (b *builder) reachSet(name, header string) error {
	if name == "" {
		return nil
	}
	name = b.canonical(name)
	attrs, ok := b.numbers[name]
	if !ok {
		return fmt.Errorf("attribute set %q is not there", name)
	}
	add(&b.setNames, name)
	if slices.Contains(b.headers[name], header) {
		return nil
	}
	b.headers[name] = append(b.headers[name], header)
	for _, a := range attrs {
		if err := b.reachAttr(a.attribute, name, header); err != nil {
			return fmt.Errorf("set %s, attribute %s: %w", name, a.Name, err)
		}
	}
	return nil
}

func (b *builder) reachAttr(a attribute, holder, header string) error {
	if a.Secret {
		return nil
	}
	if err := b.reachEnum(a.Enum); err != nil {
		return err
	}
	if err := b.reachStruct(a.Struct); err != nil {
		return err
	}
	if a.Nested != "" {
		b.hold(a.Nested, holder)
		if err := b.reachSet(a.Nested, header); err != nil {
			return err
		}
	}
	if a.SubMessage == "" {
		return nil
	}
	sub, ok := b.subs[a.SubMessage]
	if !ok {
		return fmt.Errorf("sub-message %q is not there", a.SubMessage)
	}
	add(&b.subNames, a.SubMessage)
	for _, f := range sub.Formats {
		if err := b.reachStruct(f.FixedHeader); err != nil {
			return fmt.Errorf("format %v: %w", f.FormatValue, err)
		}
		b.hold(f.AttributeSet, holder)
		if err := b.reachSet(f.AttributeSet, header); err != nil {
			return fmt.Errorf("format %v: %w", f.FormatValue, err)
		}
		if err := b.reachAttr(f.attribute, holder, header); err != nil {
			return fmt.Errorf("format %v: %w", f.FormatValue, err)
		}
	}
	return nil
}

func (b *builder) hold(set, holder string) {
	if set == "" {
		return
	}
	set = b.canonical(set)
	if !slices.Contains(b.holders[set], holder) {
		b.holders[set] = append(b.holders[set], holder)
	}
}

func (b *builder) reachStruct(name string) error {
	if name == "" || slices.Contains(b.structNames, name) {
		return nil
	}
	d, ok := b.defs[name]
	if !ok || d.Type != "struct" {
		return fmt.Errorf("struct %q is not there", name)
	}
	b.structNames = append(b.structNames, name)
	for _, m := range d.Members {
		if m.Struct != "" && !slices.Contains(b.structHolders[m.Struct], name) {
			b.structHolders[m.Struct] = append(b.structHolders[m.Struct], name)
		}
		if err := b.reachStruct(m.Struct); err != nil {
			return err
		}
		if err := b.reachEnum(m.Enum); err != nil {
			return fmt.Errorf("struct %s, member %s: %w", name, m.Name, err)
		}
	}
	return nil
}

func (b *builder) reachEnum(name string) error {
	if name == "" {
		return nil
	}
	d, ok := b.defs[name]
	if !ok || d.Type != "enum" && d.Type != "flags" {
		return fmt.Errorf("enum %q is not there", name)
	}
	add(&b.enumNames, name)
	return nil
}

func add(names *[]string, name string) {
	if !slices.Contains(*names, name) {
		*names = append(*names, name)
	}
}
