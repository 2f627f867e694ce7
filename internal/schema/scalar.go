package schema

import (
	"strconv"
	"unicode/utf8"
)

// class is the JSON type of an attribute's value. It depends on the table alone, never on the bytes.
type class uint8

const (
	nothing class = iota // not shown
	text
	signed   // a number
	unsigned // a number too; all others fit into 63 bits and a sign
	boolean
	object
	array
)

// classes are the classes of the kinds; a number may be shown as text or as flags all the same.
var classes = [Secret + 1]class{
	Flag: boolean, Text: text, Bytes: text, Secret: text,
	U8: signed, U16: signed, U32: signed, U64: unsigned, Uint: unsigned,
	S8: signed, S16: signed, S32: signed, S64: signed, Sint: signed,
	Nest: object, StructOf: object, Bitfield32: object, Sub: object,
	StructArray: array, Array: array, Indexed: array, IndexedKeyed: array, Records: array,
}

// class says how an attribute is shown, leaving aside that it may repeat.
func (a *Attr) class() class {
	c := classes[a.Kind]
	switch {
	case c != signed && c != unsigned:
	case a.Flags&BitFlags != 0:
		return array
	case a.Enum != 0 || a.Hint.isText():
		return text
	}
	return c
}

// isText says whether a number with this hint is shown as text.
func (h Hint) isText() bool { return h != Plain && h != LinkIndex }

// appendText appends what is shown as text. It must be of class text.
func (sc *scope) appendText(dst []byte, a *Attr, p []byte) []byte {
	switch a.Kind {
	case Secret:
		return append(dst, secretText...)
	case Text:
		p = trimNULs(p)
		if utf8.Valid(p) {
			return append(dst, p...)
		}
		return appendValid(dst, p)
	case Bytes:
		if len(p) == 4 && sc.isIPv4(a) {
			return appendIPv4(dst, p)
		}
		return sc.appendBytes(dst, a, p)
	}
	switch {
	case a.Enum != 0:
		return appendEnum(dst, sc.t.enum(a.Enum), int64(a.number(p)))
	case a.Hint == Hex:
		return appendHexNumber(dst, a.number(p))
	case a.Hint == TCHandle:
		return appendTCHandle(dst, uint32(a.number(p)))
	}
	return sc.appendBytes(dst, a, p)
}

// isIPv4 says of four bytes that they are an IPv4 address, without a detour where the family stands in the fixed header.
func (sc *scope) isIPv4(a *Attr) bool {
	body := sc.root.body
	return a.Hint == IP ||
		a.Hint == IPByFamily && a.Sel.Where == ByHeader && a.Sel.Kind == U8 && int(a.Sel.Off) < len(body) && body[a.Sel.Off] == afInet
}

// appendBytes appends bytes as the attribute's hint says.
func (sc *scope) appendBytes(dst []byte, a *Attr, p []byte) []byte {
	switch a.Hint {
	case IP:
		return appendIP(dst, p)
	case MAC:
		return appendMAC(dst, p)
	case Address:
		return appendAddress(dst, p)
	case IPByFamily:
		family, _ := sc.selectedNumber(&a.Sel)
		return appendByFamily(dst, p, family)
	case IPByEthertype:
		if ethertype, ok := sc.selectedNumber(&a.Sel); ok {
			return appendByEthertype(dst, p, ethertype)
		}
		return appendAddress(dst, p)
	case MPLS:
		return appendMPLS(dst, p)
	case Sockaddr:
		return appendSockaddr(dst, p)
	case Escaped:
		return appendEscaped(dst, p)
	case UUID:
		if len(p) == 16 {
			return appendUUID(dst, p)
		}
	}
	return appendHex(dst, p)
}

// appendNumber appends what is of class signed or unsigned.
func appendNumber(dst []byte, a *Attr, p []byte) []byte {
	n := a.number(p)
	if a.class() == unsigned {
		return strconv.AppendUint(dst, n, 10)
	}
	return strconv.AppendInt(dst, int64(n), 10)
}

// isTrue reads a flag: true by being there, or as its one byte says.
func isTrue(p []byte) bool { return len(p) == 0 || p[0] != 0 }
