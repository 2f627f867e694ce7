package audit

import "bytes"

// denial appends a decision of SELinux: `denied { write } for "/tmp/x" (httpd_t → tmp_t, class file)`. The kernel's own begins
// the record, a program's (user_avc) is what it said.
func (s *sentence) denial() {
	said := s.bare
	if s.number == typeUserAVC {
		msg, _ := s.fields.Get("msg")
		said = leading(msg)
	}
	verdict, permissions, ok := decision(said)
	if !ok {
		s.who()
		s.outcome()
		s.said()
		return
	}
	s.dst = append(append(s.dst, ' '), verdict...)
	s.dst = append(append(append(s.dst, " {"...), permissions...), '}')
	for _, key := range [...]string{"path", "name"} {
		if name, ok := s.fields.Get(key); ok {
			s.dst = appendQuoted(append(s.dst, " for "...), name)
			s.named = true
			break
		}
	}
	s.parties()
	s.start = ", "
	if permissive, _ := s.fields.Get("permissive"); string(permissive) == "1" {
		s.dst = append(s.dst, ", let through (permissive)"...)
	}
}

// decision takes "avc: denied { read write } for" apart. A permission is a word of the policy: other text is no decision.
func decision(said []byte) (verdict, permissions []byte, ok bool) {
	said, ok = bytes.CutPrefix(said, []byte("avc:"))
	head, rest, open := bytes.Cut(said, []byte("{"))
	permissions, tail, closed := bytes.Cut(rest, []byte("}"))
	verdict = bytes.TrimSpace(head)
	if !ok || !open || !closed || string(bytes.TrimSpace(tail)) != "for" || !isPlain(verdict) {
		return nil, nil, false
	}
	for _, c := range permissions {
		if c != ' ' && !isPlain([]byte{c}) {
			return nil, nil, false
		}
	}
	return verdict, permissions, true
}

// parties appends the types of who did it and of what it was done to, and the class of the latter.
func (s *sentence) parties() {
	source, from := s.fields.Get("scontext")
	target, to := s.fields.Get("tcontext")
	class, known := s.fields.Get("tclass")
	if !from || !to || !known {
		return
	}
	s.dst = appendPlain(append(s.dst, " ("...), contextType(source))
	s.dst = appendPlain(append(s.dst, " → "...), contextType(target))
	s.dst = appendPlain(append(s.dst, ", class "...), class)
	s.dst = append(s.dst, ')')
}

// contextType is the third part of user:role:type:range, the whole of what has fewer.
func contextType(context []byte) []byte {
	rest := context
	for range 2 {
		_, after, ok := bytes.Cut(rest, []byte(":"))
		if !ok {
			return context
		}
		rest = after
	}
	before, _, _ := bytes.Cut(rest, []byte(":"))
	return before
}
