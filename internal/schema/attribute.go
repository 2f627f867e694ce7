package schema

import "encoding/binary"

// Sizes and masks of include/uapi/linux/netlink.h.
const (
	messageHeader = 16 // struct nlmsghdr
	requestFlag   = 1  // NLM_F_REQUEST, include/uapi/linux/netlink.h
	attrHeader    = 4  // struct nlattr
	attrTypeMask  = 0x3fff
)

// attribute reads the struct nlattr at the beginning of p: its type without NLA_F_NESTED and NLA_F_NET_BYTEORDER and
// its length with the header, 0 where it does not fit into p. Its payload is p[attrHeader:n].
func attribute(p []byte) (number uint16, n int) {
	if len(p) < attrHeader {
		return 0, 0
	}
	n = int(binary.NativeEndian.Uint16(p))
	if n < attrHeader || n > len(p) {
		return 0, 0
	}
	return binary.NativeEndian.Uint16(p[2:]) & attrTypeMask, n
}

// after is what follows n bytes and the padding to the next multiple of 4.
func after(p []byte, n int) []byte {
	n = align(n)
	if n >= len(p) {
		return nil
	}
	return p[n:]
}

// align rounds up to a multiple of 4.
func align(n int) int { return (n + 3) &^ 3 }

// isPadding says whether what is left after the last attribute is nothing but the padding of what holds it.
func isPadding(p []byte) bool {
	if len(p) >= attrHeader {
		return false
	}
	for _, b := range p {
		if b != 0 {
			return false
		}
	}
	return true
}

// attr is the table's line for an attribute number, nil where there is none.
func (s *Set) attr(number uint16) *Attr {
	if i := int(number) - int(s.Base); i >= 0 && i < len(s.Attrs) && s.Attrs[i].Kind != None {
		return &s.Attrs[i]
	}
	return nil
}

// find is the payload of the first attribute with this number.
func find(attrs []byte, number uint16) (payload []byte, ok bool) {
	for len(attrs) > 0 {
		got, n := attribute(attrs)
		if n == 0 {
			return nil, false
		}
		if got == number {
			return attrs[attrHeader:n], true
		}
		attrs = after(attrs, n)
	}
	return nil, false
}

// member is the bytes of a struct's member, false where the struct is too short to have it.
func (a *Attr) member(body []byte) (p []byte, ok bool) {
	off, n := int(a.Off), int(sizes[a.Kind])
	if n == 0 {
		return a.longMember(body)
	}
	if off+n > len(body) {
		return nil, false
	}
	return body[off : off+n], true
}

// longMember is member for what has a length of its own, or that of the rest of the struct.
func (a *Attr) longMember(body []byte) (p []byte, ok bool) {
	if int(a.Off)+int(a.Len) > len(body) {
		return nil, false
	}
	p = body[a.Off:]
	if a.Len > 0 {
		p = p[:a.Len]
	}
	if a.Each != 0 && a.Sel.Where == ByMember {
		return a.counted(body, p)
	}
	return a.fixed(p), true
}

// counted is the elements of p up to the one whose index a member of the same struct tells, or what follows them. What
// is no whole element follows them too.
func (a *Attr) counted(body, p []byte) (part []byte, ok bool) {
	last, ok := a.lastIndex(body)
	n := min(last+1, len(p)/int(a.Each)) * int(a.Each)
	if a.Kind == Array {
		return p[:n], ok
	}
	return p[n:], ok && n < len(p)
}

// lastIndex is what the member says that the selector points at.
func (a *Attr) lastIndex(body []byte) (n int, ok bool) {
	p, ok := part(body, &a.Sel)
	return int(word(p, a.Sel.Flags&BigEndian != 0) & 0xffff), ok
}
