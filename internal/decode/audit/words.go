package audit

import (
	"bytes"
	"strconv"

	"github.com/nlmond/nlmond/internal/decode/wire"
	"github.com/nlmond/nlmond/internal/event"
)

func appendUint(dst []byte, n uint64) []byte { return strconv.AppendUint(dst, n, 10) }

// Words appends such as "audit syscall 257 by uid 0 (bash) succeeded" or "audit user_login: op login, acct root, res success".
func (c *codec) Words(dst []byte, e *event.Event, _ event.Names) []byte {
	r := c.take(e)
	defer c.put(r)
	dst = append(dst, "audit "...)
	switch ok := len(e.Bytes) >= wire.HeaderLen && r.parse(e.Bytes[wire.HeaderLen:]); {
	case !ok:
		return append(dst, "record that cannot be read"...)
	case r.number == typeSyscall:
		return r.syscall(dst)
	case r.number == typeEOE:
		return appendUint(append(dst, "end of event "...), r.stamp.serial)
	case r.name == "":
		dst = appendUint(append(dst, "record "...), uint64(r.number))
	default:
		dst = append(dst, r.name...)
	}
	return r.summary(dst)
}

// syscall tells who did it and whether it worked. The system call stays a number: its name depends on the field arch.
func (r *record) syscall(dst []byte) []byte {
	dst = r.with(dst, "syscall ", "syscall", "")
	dst = r.with(dst, " by uid ", "uid", "")
	dst = r.with(dst, " (", "comm", ")")
	switch success, _ := r.fields.Get("success"); string(success) {
	case "yes":
		return append(dst, " succeeded"...)
	case "no":
		return append(dst, " failed"...)
	}
	return dst
}

// telling are the fields that say most about a record, in the order in which people want them.
var telling = [...]string{"op", "acct", "unit", "name", "cwd", "proctitle", "cmd", "table", "dev", "saddr", "comm", "exe", "sig", "key", "res"}

// summary appends the telling fields, or the words of a record that is not made of fields.
func (r *record) summary(dst []byte) []byte {
	separator := ": "
	if len(r.bare) > 0 {
		dst = appendShort(append(dst, separator...), r.bare)
		separator = ", "
	}
	for _, key := range telling {
		if key == "dev" && r.number == typePath {
			continue // the name says more than the device's number
		}
		if value, ok := r.fields.Get(key); ok {
			dst = append(append(append(dst, separator...), key...), ' ')
			dst = appendShort(dst, value)
			separator = ", "
		}
	}
	if msg, ok := r.fields.Get("msg"); ok && separator == ": " {
		dst = appendShort(append(dst, separator...), msg)
	}
	return dst
}

// with appends a field between two texts, nothing where it is missing.
func (r *record) with(dst []byte, before, key, after string) []byte {
	value, ok := r.fields.Get(key)
	if !ok {
		return dst
	}
	return append(appendShort(append(dst, before...), value), after...)
}

// shortLen is how many bytes of a value a line for people shows. The data object has all of it.
const shortLen = 80

func appendShort(dst, text []byte) []byte {
	if len(text) <= shortLen {
		return append(dst, text...)
	}
	return append(append(dst, bytes.ToValidUTF8(text[:shortLen], nil)...), "…"...)
}
