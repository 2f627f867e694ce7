package log

import "time"

// stamper writes times as RFC 3339 in UTC with nine digits of nanoseconds. Lines come in order, so the text of a second
// is mostly that of the line before.
type stamper struct {
	second int64
	text   []byte // up to and including the point; empty: not yet
}

// append appends a time in nanoseconds since 1970.
func (s *stamper) append(dst []byte, at int64) []byte {
	second, nanos := at/1e9, at%1e9
	if nanos < 0 {
		second, nanos = second-1, nanos+1e9
	}
	if len(s.text) == 0 || second != s.second {
		s.second = second
		s.text = time.Unix(second, 0).UTC().AppendFormat(s.text[:0], "2006-01-02T15:04:05.")
	}
	dst = append(dst, s.text...)
	var digits [9]byte
	for i := len(digits) - 1; i >= 0; i-- {
		digits[i] = byte('0' + nanos%10)
		nanos /= 10
	}
	dst = append(dst, digits[:]...)
	return append(dst, 'Z')
}
