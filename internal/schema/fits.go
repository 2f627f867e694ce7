package schema

import "encoding/binary"

// fits says whether bytes have the form that an attribute's kind wants. What does not fit is shown as unknown: a
// number of another length is not this number, and half an array would hide its other half.
func (sc *scope) fits(a *Attr, p []byte) bool {
	if n := int(sizes[a.Kind]); n != 0 {
		return len(p) == n || a.Hint == IP && len(p) == 16
	}
	switch a.Kind {
	case Pad, Text, Bytes, Nest, StructOf, Secret:
		return true
	case Flag:
		return len(p) <= 1
	case Uint, Sint:
		return len(p) == 4 || len(p) == 8
	case StructArray, Array:
		n := sc.t.each(a)
		return n > 0 && len(p)%n == 0
	case Indexed, IndexedKeyed:
		return sc.fitsIndexed(a, p)
	case Records:
		return sc.fitsRecords(a, p)
	case Sub:
		return sc.fitsSub(a, p)
	}
	return false
}

// each is the length in bytes of one element of an array, 0 where it has none.
func (t *Tables) each(a *Attr) int {
	switch {
	case a.Kind == StructArray:
		return int(t.Structs[a.Ref-1].Size)
	case a.Elem == Bytes || a.Elem == Text:
		return int(a.Each)
	}
	return int(sizes[a.Elem])
}

// element is the description of what an array holds.
func (a *Attr) element() Attr {
	e := *a
	e.Kind, e.Elem = a.Elem, None
	e.Flags &^= Multi
	switch {
	case a.Kind == StructArray || a.Kind == Records:
		e.Kind = StructOf
	case e.Kind == Indexed || e.Kind == IndexedKeyed:
		e.Elem = Nest
	}
	return e
}

// fixed is the value in a place of fixed length, which text need not fill.
func (a *Attr) fixed(p []byte) []byte {
	if a.Kind == Text {
		return untilNUL(p)
	}
	return p
}

func (sc *scope) fitsIndexed(a *Attr, p []byte) bool {
	e := a.element()
	for len(p) > 0 && !isPadding(p) {
		_, n := attribute(p)
		if n == 0 || !sc.fits(&e, p[attrHeader:n]) {
			return false
		}
		p = after(p, n)
	}
	return true
}

func (sc *scope) fitsRecords(a *Attr, p []byte) bool {
	for len(p) > 0 {
		n := sc.record(a, p)
		if n == 0 {
			return false
		}
		p = after(p, n)
	}
	return true
}

// record is the length of the record at the beginning of p, 0 where it is no whole one.
func (sc *scope) record(a *Attr, p []byte) int {
	size := int(sc.t.Structs[a.Ref-1].Size)
	if size < 2 || len(p) < size {
		return 0
	}
	n := int(binary.NativeEndian.Uint16(p))
	if n < size || n > len(p) {
		return 0
	}
	return n
}

func (sc *scope) fitsSub(a *Attr, p []byte) bool {
	f := sc.chosen(a)
	switch {
	case f == nil:
		return false
	case f.Kind != None:
		single := f.single()
		return single.Kind != Sub && sc.fits(&single, p)
	}
	return f.Header != 0 || f.Set != 0 || len(p) == 0
}
