package log

import (
	"unicode/utf8"
)

const hexDigits = "0123456789abcdef"

// plainByte says of each byte whether it may stand in a JSON string as it is. What is above ASCII is looked at closer.
var plainByte = func() (table [256]bool) {
	for c := 0x20; c < utf8.RuneSelf; c++ {
		table[c] = c != '"' && c != '\\' && c != 0x7f
	}
	return table
}()

// appendQuoted appends text as a JSON string. Bytes that are no UTF-8 become the replacement character; control characters
// are escaped, also those that JSON allows, because lines are read in terminals.
func appendQuoted[T string | []byte](dst []byte, text T) []byte {
	if !plain(text) {
		dst = appendSlow(append(dst, '"'), text)
		return append(dst, '"')
	}
	dst = append(dst, '"')
	dst = append(dst, text...)
	return append(dst, '"')
}

// appendEscaped appends the content of a JSON string.
func appendEscaped[T string | []byte](dst []byte, text T) []byte {
	if !plain(text) {
		return appendSlow(dst, text)
	}
	return append(dst, text...)
}

// plain says whether text may stand in a JSON string as it is. It may be wrong where it says no.
func plain[T string | []byte](text T) bool {
	n := len(text)
	switch {
	case n >= 8:
		for i := 0; i < n-8; i += 8 {
			if !plainWord(half(text, i) | half(text, i+4)<<32) {
				return false
			}
		}
		return plainWord(half(text, n-8) | half(text, n-4)<<32)
	case n >= 4:
		return plainWord(half(text, 0) | half(text, n-4)<<32)
	}
	for i := range n {
		if !plainByte[text[i]] {
			return false
		}
	}
	return true
}

// half is four bytes of text as half a word; the order does not matter.
func half[T string | []byte](text T, at int) uint64 {
	b := text[at : at+4]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24
}

// plainWord says of eight bytes at once what plainByte says of each. It may be wrong where it says no.
func plainWord(v uint64) bool {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	// x-ones has a top bit set where a byte of x is 0, or below 0x20 for x-0x20*ones, or has it itself.
	control := v - 0x20*ones
	quote := (v ^ '"'*ones) - ones
	backslash := (v ^ '\\'*ones) - ones
	del := v + ones // 0x7f becomes 0x80
	return (v|control|quote|backslash|del)&tops == 0
}

// appendSlow escapes text that needs it, copying what lies between in one piece.
func appendSlow[T string | []byte](dst []byte, text T) []byte {
	start := 0
	for i := 0; i < len(text); {
		c := text[i]
		if plainByte[c] {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			dst = append(dst, text[start:i]...)
			dst = appendControl(dst, c)
			i++
			start = i
			continue
		}
		r, size := decodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			dst = append(dst, text[start:i]...)
			dst = append(dst, `\ufffd`...)
			start = i + 1
		} else if r < 0xa0 { // C1: some terminals obey them
			dst = append(dst, text[start:i]...)
			dst = appendControl(dst, byte(r))
			start = i + size
		}
		i += size
	}
	return append(dst, text[start:]...)
}

func appendControl(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	}
	return append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xf])
}

func decodeRune[T string | []byte](text T) (rune, int) {
	var first [utf8.UTFMax]byte
	n := copy(first[:], text)
	return utf8.DecodeRune(first[:n])
}

// quoteTail makes what dst holds from start on the content of a JSON string, in place where nothing needs an escape.
// scratch is used otherwise; it is returned for the next time.
func quoteTail(dst []byte, start int, scratch []byte) (quoted, used []byte) {
	if plain(dst[start:]) {
		return dst, scratch
	}
	scratch = append(scratch[:0], dst[start:]...)
	return appendSlow(dst[:start], scratch), scratch
}
