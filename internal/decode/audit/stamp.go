package audit

import (
	"bytes"
	"time"
)

// stamp is the beginning of every record: "audit(1700000000.123:456): ". Records with one stamp belong to one event.
type stamp struct {
	seconds, millis, serial uint64
}

// cutStamp reads the stamp and returns what follows it; not ok where there is none.
func cutStamp(text []byte) (s stamp, rest []byte, ok bool) {
	rest, ok = bytes.CutPrefix(text, []byte("audit("))
	if !ok {
		return stamp{}, text, false
	}
	var seconds, millis, serial bool
	s.seconds, rest, seconds = cutNumber(rest, '.')
	s.millis, rest, millis = cutNumber(rest, ':')
	s.serial, rest, serial = cutNumber(rest, ')')
	if !seconds || !millis || !serial || s.millis > 999 || s.seconds > maxSeconds || len(rest) == 0 || rest[0] != ':' {
		return stamp{}, text, false
	}
	return s, bytes.TrimLeft(rest[1:], " "), true
}

// maxSeconds is the end of the year 9999, beyond which RFC 3339 has no time.
const maxSeconds = 253402300799

// cutNumber reads a decimal number up to a mark.
func cutNumber(b []byte, mark byte) (n uint64, rest []byte, ok bool) {
	for i, c := range b {
		if c == mark {
			return n, b[i+1:], i > 0
		}
		if c < '0' || c > '9' || i == 19 {
			break
		}
		n = n*10 + uint64(c-'0')
	}
	return 0, b, false
}

// appendTime appends when the kernel began the event, in milliseconds, UTC.
func (s stamp) appendTime(dst []byte) []byte {
	t := time.Unix(int64(s.seconds), int64(s.millis)*int64(time.Millisecond)).UTC()
	return t.AppendFormat(dst, "2006-01-02T15:04:05.000Z07:00")
}
