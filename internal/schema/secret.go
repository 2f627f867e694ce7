package schema

// secrets says which parts of tables hold a secret, however deep. What cannot be decoded there is not shown as hex:
// a key must not come to light because a length was wrong.
type secrets struct {
	t       *Tables
	sets    []bool
	structs []bool
	subs    []bool
}

func newSecrets(t *Tables) *secrets {
	s := &secrets{t: t, sets: make([]bool, len(t.Sets)), structs: make([]bool, len(t.Structs)), subs: make([]bool, len(t.Subs))}
	for s.spread() {
	}
	return s
}

// spread marks what holds something that is marked. It is repeated until there is no more, as sets hold each other.
func (s *secrets) spread() (more bool) {
	mark := func(marks []bool, i int, secret bool) {
		if secret && !marks[i] {
			marks[i], more = true, true
		}
	}
	for i := range s.t.Sets {
		mark(s.sets, i, s.any(s.t.Sets[i].Attrs))
	}
	for i := range s.t.Structs {
		mark(s.structs, i, s.any(s.t.Structs[i].Fields))
	}
	for i := range s.t.Subs {
		for _, f := range s.t.Subs[i].Formats {
			single := f.single()
			mark(s.subs, i, s.attr(&single) || marked(s.structs, f.Header) || marked(s.sets, f.Set))
		}
	}
	return more
}

func (s *secrets) any(attrs []Attr) bool {
	for i := range attrs {
		if s.attr(&attrs[i]) {
			return true
		}
	}
	return false
}

// attr says whether an attribute, nil for an unknown one, holds a secret.
func (s *secrets) attr(a *Attr) bool {
	if a == nil {
		return false
	}
	switch a.Kind {
	case Secret:
		return true
	case Nest:
		return marked(s.sets, a.Ref)
	case StructOf, StructArray, Records:
		return marked(s.structs, a.Ref) || marked(s.sets, a.Set)
	case Sub:
		return marked(s.subs, a.Ref)
	case Array, Indexed, IndexedKeyed:
		e := a.element()
		return s.attr(&e)
	}
	return false
}

func marked(marks []bool, ref uint16) bool { return ref != 0 && marks[ref-1] }

// object says whether a scope's struct or set holds a secret.
func (s *secrets) object(sc *scope) bool {
	for i := range s.t.Sets {
		if &s.t.Sets[i] == sc.set {
			if s.sets[i] {
				return true
			}
			break
		}
	}
	for i := range s.t.Structs {
		if &s.t.Structs[i] == sc.st {
			return s.structs[i]
		}
	}
	return false
}
