package log

import "time"

const (
	stampLen  = len("2026-11-23T20:26:51.399155112Z")
	secondLen = len("2026-11-23T20:26:51.")
)

// stamper writes times as RFC 3339 in UTC with nine digits of nanoseconds. Lines come in order: the text of a time is mostly
// that of the line before, or its second is.
type stamper struct {
	at   int64
	text []byte // of at; empty: not yet
}

// append appends a time in nanoseconds since 1970.
func (s *stamper) append(dst []byte, at int64) []byte {
	if at != s.at || len(s.text) == 0 {
		s.set(at)
	}
	return append(dst, s.text...)
}

func (s *stamper) set(at int64) {
	second, nanos := split(at)
	if before, _ := split(s.at); second != before || len(s.text) != stampLen {
		s.text = time.Unix(second, 0).UTC().AppendFormat(s.text[:0], "2006-01-02T15:04:05.000000000Z")
	}
	s.at = at
	rest := uint32(nanos)
	digits := s.text[secondLen : stampLen-1]
	for i := len(digits) - 1; i >= 0; i-- {
		digits[i] = byte('0' + rest%10)
		rest /= 10
	}
}

// split is the whole seconds of a time, and the nanoseconds beyond.
func split(at int64) (second, nanos int64) {
	second, nanos = at/1e9, at%1e9
	if nanos < 0 {
		second, nanos = second-1, nanos+1e9
	}
	return second, nanos
}
