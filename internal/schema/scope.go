package schema

// scope is one object of a message while it is read: a struct, attributes, or both one after the other. Arrays have a
// scope with neither, so that what they hold can look outwards through them.
type scope struct {
	up    *scope
	root  *scope // the message: its body is the fixed header
	t     *Tables
	st    *Struct
	body  []byte // of the struct
	set   *Set
	attrs []byte
}

// enter fills in an inner scope.
func (sc *scope) enter(up *scope) {
	*sc = scope{up: up, root: up.root, t: up.t}
}

// nest makes the scope one of attributes.
func (sc *scope) nest(set uint16, p []byte) {
	sc.set, sc.attrs = &sc.t.Sets[set-1], p
}

// structure makes the scope one of a struct, with attributes behind it where set is not 0.
func (sc *scope) structure(st, set uint16, p []byte) {
	sc.st, sc.body = &sc.t.Structs[st-1], p
	if set == 0 {
		return
	}
	sc.set = &sc.t.Sets[set-1]
	if size := int(sc.st.Size); size < len(p) {
		sc.body, sc.attrs = p[:size], after(p, size)
	}
}

// selected is the bytes that a selector points at.
func (sc *scope) selected(s *Selector) (p []byte, ok bool) {
	switch s.Where {
	case ByHeader:
		return part(sc.root.body, s)
	case ByMember:
		for up := s.Up; sc != nil; sc = sc.up {
			if sc.st == nil {
				continue
			}
			if up == 0 {
				return part(sc.body, s)
			}
			up--
		}
	case BySibling:
		for up := s.Up; sc != nil; sc = sc.up {
			if sc.set == nil {
				continue
			}
			if up == 0 {
				p, ok = find(sc.attrs, s.Attr)
				return p, ok && (s.Kind == Text || len(p) == int(sizes[s.Kind]))
			}
			up--
		}
	}
	return nil, false
}

// part is the member of a struct that a selector names.
func part(body []byte, s *Selector) (p []byte, ok bool) {
	from, to := int(s.Off), int(s.Off)+int(sizes[s.Kind])
	if to > len(body) {
		return nil, false
	}
	if s.Kind == Text {
		return untilNUL(body[from:]), true
	}
	return body[from:to], true
}

// selectedNumber is the value that a selector points at, false where it is not there.
func (sc *scope) selectedNumber(s *Selector) (n uint64, ok bool) {
	p, ok := sc.selected(s)
	return word(p, s.Flags&BigEndian != 0), ok
}
