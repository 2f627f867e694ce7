package schema

import (
	"errors"
	"fmt"
	"slices"
)

// Check finds what is wrong in tables: references to nothing, lists out of order, members outside of their struct,
// words that name no key, a message in two tables. A codec of tables that pass never reads outside of them.
func Check(tables ...*Tables) error {
	var errs []error
	type key struct {
		number  uint16
		request bool
	}
	owner := map[key]string{}
	for _, t := range tables {
		c := checker{t: t}
		c.tables()
		for i := range t.Msgs {
			m := &t.Msgs[i]
			if before, ok := owner[key{m.Number, m.Request}]; ok {
				c.report("message %d %s is in %s too", m.Number, m.Name, before)
			}
			owner[key{m.Number, m.Request}] = t.Name
		}
		for _, err := range c.errs {
			errs = append(errs, fmt.Errorf("tables %s: %w", t.Name, err))
		}
	}
	return errors.Join(errs...)
}

// checker collects the mistakes of one Tables.
type checker struct {
	t    *Tables
	errs []error
}

func (c *checker) report(format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf(format, args...))
}

// ref reports a reference beyond a list of n.
func (c *checker) ref(where, to string, ref uint16, n int) bool {
	if int(ref) > n {
		c.report("%s: %s %d of %d", where, to, ref, n)
		return false
	}
	return true
}

// need reports a reference that is missing or beyond a list of n.
func (c *checker) need(where, to string, ref uint16, n int) bool {
	if ref == 0 {
		c.report("%s: no %s", where, to)
		return false
	}
	return c.ref(where, to, ref, n)
}

func (c *checker) tables() {
	for _, s := range c.t.Sets {
		if len(s.Attrs) > maxAttrs {
			c.report("set %s: %d attributes, more than %d", s.Name, len(s.Attrs), maxAttrs)
		}
		c.names("set "+s.Name, s.Attrs)
		for i := range s.Attrs {
			c.attr("set "+s.Name, &s.Attrs[i])
		}
	}
	for _, s := range c.t.Structs {
		c.names("struct "+s.Name, s.Fields)
		for i := range s.Fields {
			c.member(&s, &s.Fields[i])
		}
	}
	for i := range c.t.Structs {
		if c.contains(uint16(i+1), uint16(i+1), 0) {
			c.report("struct %s: holds itself", c.t.Structs[i].Name)
		}
	}
	for _, e := range c.t.Enums {
		if !slices.IsSortedFunc(e.Sparse, func(a, b Pair) int { return int(min(max(a.Value-b.Value, -1), 1)) }) {
			c.report("enum %s: not sorted", e.Name)
		}
	}
	for i := range c.t.Subs {
		c.sub(&c.t.Subs[i])
	}
	sound := len(c.errs) == 0
	for i := range c.t.Msgs {
		c.message(&c.t.Msgs[i], sound)
	}
}

// names reports two attributes of one name, and names that the walker gives out itself.
func (c *checker) names(where string, attrs []Attr) {
	seen := map[string]bool{}
	for i := range attrs {
		a := &attrs[i]
		if a.Kind > Secret || a.Flags&Hidden != 0 || a.class() == nothing {
			continue
		}
		if a.Name == "" || a.Name == "unknown" || a.Name == "undecoded" || seen[a.Name] {
			c.report("%s: name %q is empty, reserved or there twice", where, a.Name)
		}
		seen[a.Name] = true
	}
}

// attr reports what is wrong with an attribute or a member.
func (c *checker) attr(where string, a *Attr) {
	where += " " + a.Name
	if a.Kind > Secret || a.Elem > Secret {
		c.report("%s: kind %d of kind %d", where, a.Kind, a.Elem)
		return
	}
	c.ref(where, "enum", a.Enum, len(c.t.Enums))
	c.ref(where, "enum of selector", a.Sel.Enum, len(c.t.Enums))
	if a.Sel.Kind > Secret {
		c.report("%s: selector of kind %d", where, a.Sel.Kind)
	}
	switch a.Kind {
	case Nest:
		c.need(where, "set", a.Ref, len(c.t.Sets))
	case StructOf, StructArray, Records:
		c.need(where, "struct", a.Ref, len(c.t.Structs))
		c.ref(where, "set", a.Set, len(c.t.Sets))
	case Sub:
		c.need(where, "sub-message", a.Ref, len(c.t.Subs))
	case Array:
		if c.t.each(a) == 0 {
			c.report("%s: elements without a length", where)
		}
	case Indexed, IndexedKeyed:
		if a.Elem == None {
			c.report("%s: elements without a kind", where)
			return
		}
		e := a.element()
		c.attr(where+" element", &e)
	}
}

// member reports what is wrong with a struct's member.
func (c *checker) member(s *Struct, a *Attr) {
	where := "struct " + s.Name
	c.attr(where, a)
	switch a.Kind {
	case Nest, Sub, Indexed, IndexedKeyed, Records:
		c.report("%s %s: attributes inside of a struct", where, a.Name)
	}
	n := a.Len
	if a.Kind <= Secret && sizes[a.Kind] != 0 {
		n = uint16(sizes[a.Kind])
	}
	if int(a.Off)+int(n) > int(s.Size) {
		c.report("struct %s %s: ends at %d of %d bytes", s.Name, a.Name, a.Off+n, s.Size)
	}
}

// contains says whether a struct holds another one.
func (c *checker) contains(outer, inner uint16, depth int) bool {
	if depth > len(c.t.Structs) || int(outer) > len(c.t.Structs) {
		return false
	}
	for _, f := range c.t.Structs[outer-1].Fields {
		if f.Kind != StructOf && f.Kind != StructArray || f.Ref == 0 {
			continue
		}
		if f.Ref == inner || c.contains(f.Ref, inner, depth+1) {
			return true
		}
	}
	return false
}

// sub reports what is wrong with a sub-message.
func (c *checker) sub(s *SubMsg) {
	for i := range s.Formats {
		f := &s.Formats[i]
		where := fmt.Sprintf("sub-message %s %q", s.Name, f.Value)
		if i > 0 && s.Formats[i-1].Value >= f.Value {
			c.report("%s: not after %q", where, s.Formats[i-1].Value)
		}
		c.ref(where, "header", f.Header, len(c.t.Structs))
		c.ref(where, "set", f.Set, len(c.t.Sets))
		if f.Kind != None {
			single := f.single()
			c.attr(where, &single)
		}
	}
}

// message reports what is wrong with a message type. Its words need sound tables.
func (c *checker) message(m *Msg, sound bool) {
	where := "message " + m.Name
	known := c.ref(where, "header", m.Header, len(c.t.Structs))
	known = c.ref(where, "set", m.Set, len(c.t.Sets)) && known
	if m.Tail != 0 && (m.Header == 0 || known && m.Tail >= c.t.Structs[m.Header-1].Size) {
		c.report("%s: length member at %d", where, m.Tail)
	}
	if m.Action > 3 {
		c.report("%s: action %d", where, m.Action)
	}
	if !known || !sound {
		return
	}
	if _, err := compile(c.t, m); err != nil {
		c.errs = append(c.errs, err)
	}
}
