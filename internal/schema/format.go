package schema

import (
	"sort"
	"strconv"
)

// chosen is what a sub-message holds here: the format of the selector's value, else the one for all others, else nil.
func (sc *scope) chosen(a *Attr) *Format {
	formats := sc.t.Subs[a.Ref-1].Formats
	if len(formats) == 0 {
		return nil
	}
	if value, ok := sc.selected(&a.Sel); ok {
		var digits [20]byte
		if a.Sel.Kind == Text {
			value = trimNULs(value)
		} else if n := word(value, a.Sel.Flags&BigEndian != 0); a.Sel.Enum != 0 {
			value = appendEnum(digits[:0], sc.t.enum(a.Sel.Enum), int64(n))
		} else {
			value = strconv.AppendUint(digits[:0], n, 10)
		}
		i := sort.Search(len(formats), func(i int) bool { return formats[i].Value >= string(value) })
		if i < len(formats) && formats[i].Value == string(value) {
			return &formats[i]
		}
	}
	if formats[0].Value == "" {
		return &formats[0]
	}
	return nil
}

// single is the one value that a sub-message is here, false where it is none.
func (sc *scope) single(a *Attr) (single Attr, ok bool) {
	if a.Kind != Sub {
		return Attr{}, false
	}
	f := sc.chosen(a)
	if f == nil || f.Kind == None {
		return Attr{}, false
	}
	return f.single(), true
}

// single is the one value that a format's payload is.
func (f *Format) single() Attr {
	return Attr{Kind: f.Kind, Elem: f.Elem, Hint: f.Hint, Flags: f.Flags, Ref: f.Ref, Enum: f.Enum}
}

// format makes the scope the sub-message of an attribute in an outer scope.
func (sc *scope) format(outer *scope, a *Attr, p []byte) {
	f := outer.chosen(a)
	switch {
	case f == nil:
	case f.Header != 0:
		sc.structure(f.Header, f.Set, p)
	case f.Set != 0:
		sc.nest(f.Set, p)
	}
}
