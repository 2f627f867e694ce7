package schema

import (
	"encoding/binary"
	"strconv"

	"github.com/nlmond/nlmond/internal/event"
)

// renderer is what rendering one message needs. It is reused: its scopes point at each other, which the stack cannot
// hold.
type renderer struct {
	slots  [maxSlots + 1][]byte // the payloads that one pass found
	found  uint32               // the slots that have one, slot n in bit n
	scopes [maxDepth + 1]scope
	depth  int
	e      *event.Event
	names  event.Names
	plan   plan
}

// words appends the words of a message.
func (r *renderer) words(dst []byte, m *message, body []byte) []byte {
	r.depth = 0
	sc := &r.scopes[0]
	_ = sc.message(m, body) // a short message says what it can
	r.collect(m.words, sc)
	if r.plan.fits(m.words, sc.body, r.found) {
		if longer, ok := r.follow(dst, sc); ok {
			return longer
		}
	}
	r.plan.begin(m.words, sc.body, r.found)
	for i := range m.words.parts {
		dst = r.choice(dst, sc, &m.words.parts[i])
	}
	return dst
}

// choice appends the first way of which every key says something.
func (r *renderer) choice(dst []byte, sc *scope, c *choice) []byte {
	for i := range c.ways {
		w := &c.ways[i]
		if c.optional && (w.need&^r.found != 0 || !w.first.holds(sc.body) || w.conditions != nil && !r.holds(sc, w.conditions)) {
			continue
		}
		before, whole := len(dst), false
		if dst, whole = r.way(dst, sc, w); !whole {
			r.plan.spoil()
		}
		if whole || !c.optional {
			r.plan.add(w)
			break
		}
		dst = dst[:before]
	}
	return dst
}

// collect remembers the outermost attributes that the words want.
func (r *renderer) collect(p *program, sc *scope) {
	r.found = 0
	if len(p.slots) == 0 || sc.set == nil {
		return
	}
	left := len(p.slots)
	for attrs := sc.attrs; len(attrs) > 0 && left > 0; {
		number, n := attribute(attrs)
		if n == 0 {
			return
		}
		if i := int(number) - int(sc.set.Base); i >= 0 && i < len(p.slot) && p.slot[i] != 0 {
			if slot := p.slot[i]; r.found>>slot&1 == 0 {
				r.slots[slot] = attrs[attrHeader:n]
				r.found |= 1 << slot
				left--
			}
		}
		attrs = after(attrs, n)
	}
}

// way appends text and keys. It is whole where every key says something.
func (r *renderer) way(dst []byte, sc *scope, w *way) (longer []byte, whole bool) {
	whole = true
	for i := range w.pieces {
		before := len(dst)
		dst = r.piece(dst, sc, &w.pieces[i])
		whole = whole && len(dst) > before
	}
	return dst, whole
}

// piece appends text or what a key says.
func (r *renderer) piece(dst []byte, sc *scope, k *piece) []byte {
	switch {
	case k.text != "":
		return append(dst, k.text...)
	case k.action:
		return append(dst, verbs[r.e.Action&3]...)
	case k.short != none:
		return r.shortly(dst, sc, k)
	}
	before := len(dst)
	for _, at := range k.places {
		if dst = r.key(dst, sc, at); len(dst) > before {
			break
		}
	}
	return dst
}

// shortly appends a key that has a short way, or takes the long one where the payload is not what that is made for.
func (r *renderer) shortly(dst []byte, sc *scope, k *piece) []byte {
	p := r.slots[k.slot]
	switch {
	case k.slot == 0 && int(k.off)+int(k.size) <= len(sc.body):
		p = sc.body[k.off : int(k.off)+int(k.size)]
	case k.slot == 0, r.found>>k.slot&1 == 0:
		return dst
	}
	if len(p) == int(k.size) {
		switch k.short {
		case number:
			return strconv.AppendUint(dst, word(p, false), 10)
		case linkIndex:
			return r.link(dst, int32(binary.NativeEndian.Uint32(p)))
		case ipv4:
			sel := &k.places[0][0].attr.Sel
			if sel.Where == NoSelector || int(sel.Off) < len(sc.body) && sc.body[sel.Off] == afInet {
				return appendIPv4(dst, p)
			}
		}
	}
	return r.key(dst, sc, k.places[0])
}

// verbs are the words for event.Action.
var verbs = [4]string{event.New: "new", event.Change: "changed", event.Delete: "deleted"}

// key appends all that stands at a place, with commas between.
func (r *renderer) key(dst []byte, sc *scope, at place) []byte {
	s := &at[0]
	switch {
	case s.member:
		if p, ok := s.attr.member(sc.body); ok {
			return r.value(dst, sc, s.attr, p, at[1:])
		}
		return dst
	case s.slot != 0 && sc.up == nil:
		if p := r.slots[s.slot]; r.found>>s.slot&1 != 0 && sc.fits(s.attr, p) {
			return r.value(dst, sc, s.attr, p, at[1:])
		}
		return dst
	}
	start := len(dst)
	for p := sc.attrs; len(p) > 0; {
		number, n := attribute(p)
		if n == 0 {
			break
		}
		if number == s.number && sc.fits(s.attr, p[attrHeader:n]) {
			dst = r.listed(dst, start, sc, s.attr, p[attrHeader:n], at[1:])
			if s.attr.Flags&Multi == 0 {
				break
			}
		}
		p = after(p, n)
	}
	return dst
}

// listed appends a value to a list that began at start, with a comma where there is something before it.
func (r *renderer) listed(dst []byte, start int, sc *scope, a *Attr, p []byte, rest place) []byte {
	if len(dst) == start {
		return r.value(dst, sc, a, p, rest)
	}
	comma := len(dst)
	dst = r.value(append(dst, ','), sc, a, p, rest)
	if len(dst) == comma+1 {
		return dst[:comma]
	}
	return dst
}

// value appends what stands at the rest of a place, of which p is the outer part.
func (r *renderer) value(dst []byte, sc *scope, a *Attr, p []byte, rest place) []byte {
	switch a.class() {
	case text:
		return sc.appendText(dst, a, p)
	case signed, unsigned:
		if a.Hint == LinkIndex {
			return r.link(dst, int32(a.number(p)))
		}
		return appendNumber(dst, a, p)
	case boolean:
		if isTrue(p) {
			dst = append(dst, a.Name...)
		}
	case array:
		if a.Kind.isNumber() {
			return appendFlags(dst, sc.t.enum(a.Enum), a.number(p))
		}
		return r.elements(dst, sc, a, p, rest)
	case object:
		return r.inner(dst, sc, a, p, rest)
	}
	return dst
}

// inner appends what stands at the rest of a place in an object.
func (r *renderer) inner(dst []byte, sc *scope, a *Attr, p []byte, rest place) []byte {
	r.depth++
	in := &r.scopes[r.depth]
	in.enter(sc)
	if a.Kind == Nest {
		in.nest(a.Ref, p)
	} else {
		in.structure(a.Ref, a.Set, p)
	}
	dst = r.key(dst, in, rest)
	r.depth--
	return dst
}

// elements appends what stands at the rest of a place in each element of an array.
func (r *renderer) elements(dst []byte, sc *scope, a *Attr, p []byte, rest place) []byte {
	e := a.element()
	start := len(dst)
	for len(p) > 0 {
		var item []byte
		switch a.Kind {
		case Indexed, IndexedKeyed:
			_, n := attribute(p)
			if n == 0 {
				return dst
			}
			item, p = p[attrHeader:n], after(p, n)
		case Records:
			n := sc.record(a, p)
			if n == 0 {
				return dst
			}
			item, p = p[:n], after(p, n)
		default:
			n := sc.t.each(a)
			if n == 0 || n > len(p) {
				return dst
			}
			item, p = e.fixed(p[:n]), p[n:]
		}
		dst = r.listed(dst, start, sc, &e, item, rest)
	}
	return dst
}

// link appends the name of a network interface, or a made-up one that shows its number. No interface has number 0;
// the negative ones are NETCONFA_IFINDEX_ALL and NETCONFA_IFINDEX_DEFAULT of include/uapi/linux/netconf.h.
func (r *renderer) link(dst []byte, ifindex int32) []byte {
	switch {
	case ifindex == 0:
		return dst
	case ifindex == -1:
		return append(dst, "all"...)
	case ifindex == -2:
		return append(dst, "default"...)
	}
	if r.names != nil {
		if name := r.names.Link(r.e.Nsid, uint32(ifindex)); name != "" {
			return append(dst, name...)
		}
	}
	return strconv.AppendUint(append(dst, "if"...), uint64(uint32(ifindex)), 10)
}

// appendFlags appends the names of bits with commas between them.
func appendFlags(dst []byte, e *Enum, set uint64) []byte {
	start := len(dst)
	for set != 0 {
		name, taken := e.nextFlag(set)
		if len(dst) > start {
			dst = append(dst, ',')
		}
		if name != "" {
			dst = append(dst, name...)
		} else {
			dst = appendHexNumber(dst, taken)
		}
		set &^= taken
	}
	return dst
}
