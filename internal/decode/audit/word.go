package audit

import (
	"bytes"

	"github.com/nlmond/nlmond/internal/decode/wire"
)

// word is one blank-separated piece of a record: key=value, or a bare one.
type word struct {
	whole      []byte // as it stands there
	key, value []byte // key is nil for a bare word; quotes are taken off the value
	quoted     bool
}

// next reads the first word of a text that does not begin with a blank, and returns what follows it.
func (w *word) next(text []byte, number uint16) (rest []byte) {
	w.key, w.quoted = nil, false
	equal := keyLen(text)
	if equal == 0 || equal == len(text) || text[equal] != '=' {
		end := blank(text)
		w.whole = text[:end]
		return text[end:]
	}
	w.key = text[:equal]
	value := text[equal+1:]
	if end, ok := quotedLen(value); ok {
		w.value, w.quoted, w.whole = value[1:end-1], true, text[:equal+1+end]
		return value[end:]
	}
	end := blank(value)
	if number == typeNetfilterCfg && string(w.key) == "table" {
		end = tableLen(value, end)
	}
	w.value, w.whole = value[:end], text[:equal+1+end]
	return value[end:]
}

// quotedLen is the length of a value in quotes, quotes included. The kernel writes no quote inside of quotes: such text is in hex. So
// the next one ends the value, if a blank or nothing follows; otherwise the quotes are no quotes.
func quotedLen(value []byte) (n int, ok bool) {
	if len(value) < 2 || value[0] != '"' && value[0] != '\'' {
		return 0, false
	}
	n = bytes.IndexByte(value[1:], value[0]) + 2
	return n, n >= 2 && (n == len(value) || value[n] == ' ')
}

// tableLen is the length of what follows "table=": the one value that the kernel writes as it got it, blanks and all, from whoever
// is root in a user namespace (audit_log_nfcfg, kernel/auditsc.c). Behind it come the kernel's fields, family first.
func tableLen(value []byte, end int) int {
	if i := bytes.LastIndex(value, []byte(" family=")); i > 0 {
		return i
	}
	return end
}

func blank(text []byte) int {
	if i := bytes.IndexByte(text, ' '); i >= 0 {
		return i
	}
	return len(text)
}

// keyLen is the length of the key that a text begins with: letters, digits and a few marks, as in "old-auid" and "a2[1]".
func keyLen(text []byte) int {
	for i, c := range text {
		switch {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '_', c == '-', c >= 'A' && c <= 'Z', c == '[', c == ']', c == '.', c == ':':
		default:
			return i
		}
	}
	return len(text)
}

// form decides how the value is to be read.
func (w *word) form(number uint16) wire.Form {
	if w.quoted {
		return wire.Plain
	}
	switch {
	case number == typeExecve && argument(w.key), number == typeTTY && string(w.key) == "data":
		if upperHex(w.value) { // always hex where not in quotes
			return wire.Hex
		}
	case untrusted(w.key, number) && upperHex(w.value) && needed(w.value):
		if number == typeProctitle {
			return wire.HexArgs
		}
		return wire.Hex
	}
	return wire.Plain
}
