package schema

import (
	"fmt"
	"strconv"
	"strings"
)

// condition is {?key=value} or {?key!value} in the words: it shows nothing, and decides whether the way that it stands
// in says something. The key is a number in the fixed header or in an outermost attribute; the value is one of its
// enum's names, or a number. Of flags it names one, which is set or not. Where the key is not there, neither holds.
type condition struct {
	attr *Attr
	slot uint8 // of an outermost attribute, 0 for a member of the fixed header
	want uint64
	flag bool // want is a bit
	not  bool // {?key!value}
}

// condition reads what stands behind the question mark.
func (p *program) condition(t *Tables, m *Msg, s string) (condition, error) {
	at := strings.IndexAny(s, "=!")
	if at < 0 {
		return condition{}, fmt.Errorf("words of %s %q: condition %q compares nothing", m.Name, m.Words, s)
	}
	k, ok := p.key(t, m, s[:at])
	if !ok || len(k.places) != 1 || len(k.places[0]) != 1 {
		return condition{}, fmt.Errorf("words of %s %q: no key %q that can be compared", m.Name, m.Words, s[:at])
	}
	step := &k.places[0][0]
	c := condition{attr: step.attr, slot: step.slot, flag: step.attr.Flags&BitFlags != 0, not: s[at] == '!'}
	if !c.attr.Kind.isNumber() || !step.member && c.slot == 0 {
		return condition{}, fmt.Errorf("words of %s %q: no key %q that can be compared", m.Name, m.Words, s[:at])
	}
	want, ok := t.enum(c.attr.Enum).value(s[at+1:])
	if !ok {
		return condition{}, fmt.Errorf("words of %s %q: %q is no value of %q", m.Name, m.Words, s[at+1:], s[:at])
	}
	if c.want = uint64(want); c.flag {
		c.want = 1 << want
	}
	return c, nil
}

// value is the number of a name, or the number that the name is in decimal.
func (e *Enum) value(name string) (n int64, ok bool) {
	if e != nil && name != "" {
		for i := range e.Names {
			if e.Names[i] == name {
				return e.Base + int64(i), true
			}
		}
		for _, p := range e.Sparse {
			if p.Name == name {
				return p.Value, true
			}
		}
	}
	n, err := strconv.ParseInt(name, 10, 64)
	return n, err == nil
}

// octet is a condition about one byte of the fixed header, as most are.
type octet struct {
	asked bool // false: there is no condition
	not   bool
	want  uint8
	off   uint16
}

// octet is the condition in its short form, false where it has none.
func (c *condition) octet() (o octet, ok bool) {
	if c.slot != 0 || c.flag || c.attr.Kind != U8 || c.attr.Width != 0 || c.want > 0xff {
		return octet{}, false
	}
	return octet{asked: true, not: c.not, want: uint8(c.want), off: c.attr.Off}, true
}

func (o *octet) holds(body []byte) bool {
	return !o.asked || int(o.off) < len(body) && (body[o.off] == o.want) != o.not
}

// holds says whether all conditions hold, of which the attributes are there.
func (r *renderer) holds(sc *scope, conditions []condition) bool {
	for i := range conditions {
		c := &conditions[i]
		n, ok := r.compared(sc, c)
		if c.slot != 0 {
			r.plan.spoil()
		}
		if c.flag {
			n &= c.want
		}
		if !ok || (n == c.want) == c.not {
			return false
		}
	}
	return true
}

// compared is the number that a condition is about.
func (r *renderer) compared(sc *scope, c *condition) (n uint64, ok bool) {
	p := r.slots[c.slot]
	if c.slot != 0 {
		ok = sc.fits(c.attr, p)
	} else {
		p, ok = c.attr.member(sc.body)
	}
	return c.attr.number(p), ok
}
