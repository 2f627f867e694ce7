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

// next reads the first word of a text that does not begin with a blank.
func (r *record) next(text []byte) (w word, rest []byte) {
	end := blank(text)
	equal := bytes.IndexByte(text[:end], '=')
	if equal < 0 || !plain(text[:equal]) {
		return word{whole: text[:end]}, text[end:]
	}
	start := equal + 1
	w.key = text[:equal]
	switch {
	case r.number == typeNetfilterCfg && string(w.key) == "table":
		end = tableEnd(text, end)
	case start < len(text) && (text[start] == '"' || text[start] == '\''):
		// The kernel writes no quote inside of quotes: such text is in hex. So the first one ends the value,
		// if a blank or nothing follows; otherwise the quotes are no quotes.
		closing := bytes.IndexByte(text[start+1:], text[start])
		if after := start + closing + 2; closing >= 0 && (after == len(text) || text[after] == ' ') {
			w.value, w.quoted, w.whole = text[start+1:after-1], true, text[:after]
			return w, text[after:]
		}
	}
	w.value, w.whole = text[start:end], text[:end]
	return w, text[end:]
}

// tableEnd finds the end of "table=": the one value that the kernel writes as it got it, blanks and all, from whoever is root in a
// user namespace (audit_log_nfcfg, kernel/auditsc.c). Behind it come the kernel's fields, of which family is the first.
func tableEnd(text []byte, end int) int {
	if i := bytes.LastIndex(text, []byte(" family=")); i > 0 {
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

// plain says whether a key can be one: letters, digits and a few marks, as in "old-auid" and "a2[1]".
func plain(key []byte) bool {
	for _, c := range key {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '_', c == '-', c == '.', c == '[', c == ']', c == ':':
		default:
			return false
		}
	}
	return len(key) > 0
}

// pair decides how a value is to be read.
func (r *record) pair(w word) wire.Pair {
	p := wire.Pair{Key: w.key, Value: w.value}
	if w.quoted || !upperHex(w.value) {
		return p
	}
	switch {
	case r.number == typeExecve && argument(w.key), r.number == typeTTY && string(w.key) == "data":
		p.Form = wire.Hex // always hex where not in quotes
	case r.number == typeProctitle && string(w.key) == "proctitle" && needed(w.value):
		p.Form = wire.HexArgs
	case untrusted(w.key, r.number) && needed(w.value):
		p.Form = wire.Hex
	}
	return p
}
