package audit

import (
	"bytes"
	"encoding/hex"
	"strconv"
)

// argumentsLen is how many bytes of a command a line for people shows, at least.
const argumentsLen = 200

// arguments appends a command as one would type it. The kernel tells long ones in several records, of which all but the
// first begin in the middle, and long arguments in parts: a2[0], a2[1].
func (s *sentence) arguments() {
	s.dst = append(s.dst, ':')
	from := len(s.dst)
	var w word
	for rest := s.text; ; {
		if rest = skipBlanks(rest); len(rest) == 0 {
			return
		}
		rest = w.next(rest, s.number)
		if !argument(w.key) {
			continue
		}
		if len(s.dst)-from > argumentsLen {
			s.dst = append(s.dst, " …"...)
			return
		}
		if first := len(s.dst) == from; first && !bytes.Equal(w.key, []byte("a0")) && !bytes.Equal(w.key, []byte("a0[0]")) {
			s.dst = append(s.dst, " …"...)
		}
		if !bytes.HasSuffix(w.key, []byte("]")) || bytes.HasSuffix(w.key, []byte("[0]")) {
			s.dst = append(s.dst, ' ')
		}
		s.argument(&w)
	}
}

func (s *sentence) argument(w *word) {
	value := w.value
	if !w.quoted && upperHex(value) {
		value = value[:min(len(value), 2*shortLen+2)] // what is shown, and one byte more, so that the cut is seen
		s.buf, _ = hex.AppendDecode(s.buf[:0], value)
		value = s.buf
	}
	s.dst = appendPlain(s.dst, value)
}

func appendHex(dst []byte, n uint64) []byte { return strconv.AppendUint(append(dst, "0x"...), n, 16) }
