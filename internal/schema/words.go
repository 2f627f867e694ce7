package schema

import (
	"fmt"
	"strings"
)

// The words of a message are a template: text, and keys of the data object in braces.
//
//	route [{dst}/{dst_len}|default][ via {gateway}][ dev {oif}] {action}
//
// What stands in brackets vanishes where one of its keys says nothing, and then the part behind the bar, if any, takes
// its place. {linkinfo.kind} is a key of an inner object; where there are several of it, in an array, all are shown
// with commas between them, as are flags. A boolean is shown by its name. {action} is new, changed or deleted, and
// nothing for a message that only tells; {header.action} is the header's member of that name. {#key} is a number as it
// is, without its enum or hint. {?key=value} and {?key!value}, in brackets, are conditions: see condition.go.
//
//	[{?type!unicast}{type} route |route ]…

// program is a template ready to be rendered.
type program struct {
	parts []choice
	slots []uint16 // the outermost attributes that it wants, by slot - 1
	slot  []uint8  // of attribute number - Base of the message's set; 0 is none
}

// choice is text in brackets, or what stands between two of them, which has one way and is always shown.
type choice struct {
	ways     []way
	optional bool
}

// way is text and keys, one after the other.
type way struct {
	pieces     []piece
	first      octet       // the first condition that is about one byte of the header
	conditions []condition // the others
	need       uint32      // the slots without which one of the keys says nothing, slot n in bit n
}

// piece is text, or a key.
type piece struct {
	text   string
	action bool    // {action}
	places []place // where the key may be found: the first that says something counts
	short  short   // the short way to show the key, where its payload is of the size below
	size   uint8
	slot   uint8  // of an outermost attribute, 0 for a member of the fixed header
	off    uint16 // of that member
}

// short is a short way to show a key, for what most lines have: a number in the fixed header or in an outermost
// attribute, or an IPv4 address there.
type short uint8

// The short ways.
const (
	none short = iota
	number
	linkIndex
	ipv4
)

// place is the way to a key from the message, step by step.
type place []step

// step is a member of a struct or an attribute of a set.
type step struct {
	attr   *Attr
	number uint16 // of an attribute
	slot   uint8  // of an outermost attribute that does not repeat, so that one pass over the message finds all
	member bool
}

// maxSlots is how many outermost attributes a template may use; more are found by scanning for each.
const maxSlots = 16

// compile reads the words of a message type, nil where it has none.
func compile(t *Tables, m *Msg) (*program, error) {
	if m.Words == "" {
		return nil, nil
	}
	p := &program{}
	if m.Set != 0 {
		p.slot = make([]uint8, len(t.Sets[m.Set-1].Attrs))
	}
	for rest := m.Words; rest != ""; {
		text, inner, found := strings.Cut(rest, "[")
		if text != "" {
			w, err := p.way(t, m, text)
			if err != nil {
				return nil, err
			}
			if w.first.asked || w.conditions != nil {
				return nil, fmt.Errorf("words of %s %q: condition outside of brackets", m.Name, m.Words)
			}
			p.parts = append(p.parts, choice{ways: []way{w}})
		}
		if !found {
			break
		}
		inner, rest, found = strings.Cut(inner, "]")
		if !found || strings.Contains(inner, "[") {
			return nil, fmt.Errorf("words of %s %q: bracket without its pair", m.Name, m.Words)
		}
		c := choice{optional: true}
		for part := range strings.SplitSeq(inner, "|") {
			w, err := p.way(t, m, part)
			if err != nil {
				return nil, err
			}
			c.ways = append(c.ways, w)
		}
		p.parts = append(p.parts, c)
	}
	return p, nil
}

// way reads text with keys in braces.
func (p *program) way(t *Tables, m *Msg, s string) (way, error) {
	var w way
	for s != "" {
		text, inner, found := strings.Cut(s, "{")
		if text != "" {
			w.pieces = append(w.pieces, piece{text: text})
		}
		if !found {
			break
		}
		key, rest, found := strings.Cut(inner, "}")
		if !found {
			return way{}, fmt.Errorf("words of %s %q: brace without its pair", m.Name, m.Words)
		}
		s = rest
		if asked, ok := strings.CutPrefix(key, "?"); ok {
			c, err := p.condition(t, m, asked)
			if err != nil {
				return way{}, err
			}
			w.need |= 1 << c.slot &^ 1
			if o, ok := c.octet(); ok && !w.first.asked {
				w.first = o
			} else {
				w.conditions = append(w.conditions, c)
			}
			continue
		}
		k, ok := p.key(t, m, key)
		if !ok {
			return way{}, fmt.Errorf("words of %s %q: no key %q that can be shown in a line", m.Name, m.Words, key)
		}
		if len(k.places) == 1 && k.places[0][0].slot != 0 {
			w.need |= 1 << k.places[0][0].slot
		}
		w.pieces = append(w.pieces, k)
	}
	return w, nil
}

// key finds what a name in braces means: attributes first, as they are the wider form of a header member of their name.
func (p *program) key(t *Tables, m *Msg, key string) (piece, bool) {
	if key == "action" {
		return piece{action: true}, true
	}
	key, plain := strings.CutPrefix(key, "#")
	names := strings.Split(key, ".")
	if len(names) > maxDepth {
		return piece{}, false
	}
	found := t.inner(m.Set, m.Header, names)
	if len(found) == 0 && names[0] == "header" && len(names) > 1 {
		found = t.inner(0, m.Header, names[1:])
	}
	k := piece{}
	for _, at := range found {
		if last := &at[len(at)-1]; plain {
			if !last.attr.Kind.isNumber() {
				return piece{}, false
			}
			last.attr = last.attr.plain()
		}
		if first := &at[0]; !first.member && first.attr.Flags&Multi == 0 {
			first.slot = p.take(first.number - t.Sets[m.Set-1].Base)
		}
		k.places = append(k.places, at)
	}
	k.shorten()
	return k, len(k.places) > 0
}

// plain is a number without what makes it text or flags.
func (a *Attr) plain() *Attr {
	number := *a
	number.Enum, number.Hint, number.Flags = 0, Plain, a.Flags&^BitFlags
	return &number
}

// shorten finds the short way to show a key, if there is one.
func (k *piece) shorten() {
	if len(k.places) != 1 || len(k.places[0]) != 1 {
		return
	}
	at := &k.places[0][0]
	a := at.attr
	switch {
	case !at.member && at.slot == 0, a.Flags&(BigEndian|Multi) != 0, a.Width != 0:
		return
	case a.Hint == LinkIndex && (a.Kind == U32 || a.Kind == S32):
		k.short = linkIndex
	case a.class() == signed && (a.Kind == U8 || a.Kind == U16 || a.Kind == U32):
		k.short = number
	case a.Kind == Bytes && !at.member && (a.Hint == IP || a.Hint == IPByFamily && a.Sel.Where == ByHeader && a.Sel.Kind == U8):
		k.short = ipv4
	}
	k.slot, k.off, k.size = at.slot, a.Off, max(sizes[a.Kind], 1)
	if k.short == ipv4 {
		k.size = 4
	}
}

// take gives an outermost attribute a slot, 0 where there are no more.
func (p *program) take(i uint16) uint8 {
	if p.slot[i] == 0 && len(p.slots) < maxSlots {
		p.slots = append(p.slots, i)
		p.slot[i] = uint8(len(p.slots))
	}
	return p.slot[i]
}

// inner finds names in an object of a set and a struct, either of which may be missing.
func (t *Tables) inner(set, st uint16, names []string) []place {
	var found []place
	if set != 0 {
		s := &t.Sets[set-1]
		for i := range s.Attrs {
			found = append(found, t.outgoing(step{attr: &s.Attrs[i], number: s.Base + uint16(i)}, names)...)
		}
	}
	if st != 0 {
		s := &t.Structs[st-1]
		for i := range s.Fields {
			found = append(found, t.outgoing(step{attr: &s.Fields[i], member: true}, names)...)
		}
	}
	return found
}

// outgoing finds names that begin at a step.
func (t *Tables) outgoing(s step, names []string) []place {
	if s.attr.Name != names[0] || s.attr.class() == nothing || s.attr.Flags&Hidden != 0 {
		return nil
	}
	if len(names) == 1 {
		if !s.attr.isLine() {
			return nil
		}
		return []place{{s}}
	}
	var found []place
	set, st := s.attr.content()
	for _, rest := range t.inner(set, st, names[1:]) {
		found = append(found, append(place{s}, rest...))
	}
	return found
}

// isLine says whether a value can be shown in a line: text, number, boolean, or an array of such.
func (a *Attr) isLine() bool {
	switch a.Kind {
	case Array, Indexed:
		e := a.element()
		return e.class() < object
	}
	return a.class() < object || a.Kind.isNumber()
}

// content is the set and the struct whose keys an object, or an array's objects, have.
func (a *Attr) content() (set, st uint16) {
	switch a.Kind {
	case Nest:
		return a.Ref, 0
	case StructOf, Records:
		return a.Set, a.Ref
	case StructArray:
		return 0, a.Ref
	case Indexed, IndexedKeyed:
		e := a.element()
		return e.content()
	}
	return 0, 0
}
