package audit

import (
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"
)

// value appends the value of a field: a text that anybody may have chosen in quotes, a number with its name.
func (s *sentence) value(key string, value []byte) {
	switch key {
	case "saddr":
		s.dst = s.appendSockaddr(s.dst, value)
	case "sig":
		s.dst = appendSignal(appendPlain(s.dst, value), value)
	case "exit":
		s.dst = appendExit(s.dst, value)
	case "list":
		s.dst = appendList(s.dst, value)
	case "auid", "old-auid", "oauid", "ses", "old-ses":
		if string(value) == unset {
			s.dst = append(s.dst, "unset"...)
			return
		}
		s.dst = appendPlain(s.dst, value)
	case "text", "table":
		s.dst = appendQuoted(s.dst, value)
	default:
		if untrusted([]byte(key), s.number) {
			s.dst = appendQuoted(s.dst, value)
			return
		}
		s.dst = appendPlain(s.dst, value)
	}
}

// appendSignal appends the name of a signal in parentheses, where it has one.
func appendSignal(dst, digits []byte) []byte {
	n, ok := small(digits)
	if !ok {
		return dst
	}
	if name := unix.SignalName(syscall.Signal(n)); name != "" {
		dst = append(append(append(dst, " ("...), name...), ')')
	}
	return dst
}

// appendExit appends what a system call returned: the name of an error where it is one.
func appendExit(dst, value []byte) []byte {
	if len(value) > 1 && value[0] == '-' {
		if n, ok := small(value[1:]); ok {
			if name := unix.ErrnoName(syscall.Errno(n)); name != "" {
				return append(dst, name...)
			}
		}
	}
	return appendPlain(dst, value)
}

// appendList appends the list that a rule is in, called as auditctl calls it: AUDIT_FILTER_… of include/uapi/linux/audit.h.
func appendList(dst, value []byte) []byte {
	names := [...]string{"user", "task", "entry", "watch", "exit", "exclude", "filesystem", "io_uring"}
	if n, ok := small(value); ok && n < len(names) {
		return append(dst, names[n]...)
	}
	return appendPlain(dst, value)
}

// small reads a decimal number of up to four digits.
func small(digits []byte) (int, bool) {
	if len(digits) == 0 || len(digits) > 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(string(digits), 10, 16)
	return int(n), err == nil
}
