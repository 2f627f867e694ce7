package schema

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

const (
	secretText  = "[secret]"
	hexDigits   = "0123456789abcdef"
	replacement = string(utf8.RuneError)
)

// trimNULs takes off the NULs at the end: the kernel ends some strings with none, with one or with many.
func trimNULs(p []byte) []byte {
	for len(p) > 0 && p[len(p)-1] == 0 {
		p = p[:len(p)-1]
	}
	return p
}

// untilNUL is the C string in p: what stands behind its NUL is whatever the memory held.
func untilNUL(p []byte) []byte {
	if i := bytes.IndexByte(p, 0); i >= 0 {
		return p[:i]
	}
	return p
}

// appendValid appends text with U+FFFD in place of what is not UTF-8.
func appendValid(dst, p []byte) []byte {
	for len(p) > 0 {
		r, n := utf8.DecodeRune(p)
		if r == utf8.RuneError && n == 1 {
			dst = append(dst, replacement...)
		} else {
			dst = append(dst, p[:n]...)
		}
		p = p[n:]
	}
	return dst
}

// appendHex appends two digits a byte.
func appendHex(dst, p []byte) []byte {
	for _, b := range p {
		dst = append(dst, hexDigits[b>>4], hexDigits[b&15])
	}
	return dst
}

// appendHexNumber appends "0x" and as many digits as the number needs.
func appendHexNumber(dst []byte, n uint64) []byte {
	return strconv.AppendUint(append(dst, "0x"...), n, 16)
}

// appendEscaped appends bytes that are mostly text, so that the bytes can be told from it: \xNN for what cannot be
// printed, \\ for the backslash.
func appendEscaped(dst, p []byte) []byte {
	for len(p) > 0 {
		r, n := utf8.DecodeRune(p)
		switch {
		case r == '\\':
			dst = append(dst, `\\`...)
		case r == utf8.RuneError && n == 1, r < ' ', r >= 0x7f && r < 0xa0:
			for _, b := range p[:n] {
				dst = append(dst, '\\', 'x', hexDigits[b>>4], hexDigits[b&15])
			}
		default:
			dst = append(dst, p[:n]...)
		}
		p = p[n:]
	}
	return dst
}

// appendUUID appends 16 bytes in the groups of RFC 9562.
func appendUUID(dst, p []byte) []byte {
	for i, b := range p {
		if i == 4 || i == 6 || i == 8 || i == 10 {
			dst = append(dst, '-')
		}
		dst = append(dst, hexDigits[b>>4], hexDigits[b&15])
	}
	return dst
}
