package terminal

import "unicode/utf8"

// harmless appends text that came from outside. What a terminal would take for an order, or what would make a line look
// like another one, is written as its code: control characters, bytes that are no UTF-8, changes of the writing direction,
// line separators.
func harmless(dst, text []byte) []byte {
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			if c < ' ' || c == 0x7f {
				dst = escape(dst, c)
			} else {
				dst = append(dst, c)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		if size == 1 || orders(r) {
			for _, c := range text[i : i+size] {
				dst = escape(dst, c)
			}
		} else {
			dst = append(dst, text[i:i+size]...)
		}
		i += size
	}
	return dst
}

// orders says whether a character outside of ASCII moves, hides or parts text.
func orders(r rune) bool {
	switch {
	case r >= 0x80 && r <= 0x9f, // control characters of ISO 6429
		r >= 0x200b && r <= 0x200f, // zero width, direction marks
		r >= 0x2028 && r <= 0x202e, // separators, embeddings and overrides
		r >= 0x2060 && r <= 0x206f, // invisible operators, isolates
		r == 0x061c, r == 0xfeff:
		return true
	}
	return false
}

// escape writes a byte as \x and two digits.
func escape(dst []byte, c byte) []byte {
	const digits = "0123456789abcdef"
	return append(dst, '\\', 'x', digits[c>>4], digits[c&15])
}
