package audit

import "unicode/utf8"

// shortLen is how many bytes of a value a line for people shows. The data object has all of it.
const shortLen = 128

// appendQuoted appends a text that anybody may have chosen, in quotes, so that it cannot pass for other words of the line.
// Control characters are left to the outputs, which know what harms them.
func appendQuoted(dst, text []byte) []byte {
	whole := len(text)
	text = text[:cut(text, shortLen)]
	dst = append(dst, '"')
	for _, c := range text {
		if c == '"' || c == '\\' {
			dst = append(dst, '\\')
		}
		dst = append(dst, c)
	}
	dst = append(dst, '"')
	if len(text) < whole {
		dst = append(dst, "…"...)
	}
	return dst
}

// appendPlain appends a text without quotes where it is one word that nothing can be read into.
func appendPlain(dst, text []byte) []byte {
	if isPlain(text) && len(text) <= shortLen {
		return append(dst, text...)
	}
	return appendQuoted(dst, text)
}

// cut is the length of the longest beginning of a text that has at most so many bytes and ends between two characters.
func cut(text []byte, most int) int {
	if len(text) <= most {
		return len(text)
	}
	for n := most; n > most-utf8.UTFMax; n-- {
		if utf8.RuneStart(text[n]) {
			return n
		}
	}
	return most // no UTF-8
}

// isPlain says whether a text is made of letters, digits and the marks of paths, numbers and options.
func isPlain(text []byte) bool {
	for _, c := range text {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		case c == '_', c == '-', c == '.', c == '/', c == ':', c == '+', c == '@', c == '%', c == '=':
		default:
			return false
		}
	}
	return len(text) > 0
}
