package audit

import (
	"bytes"
	"strconv"

	"github.com/nlmond/nlmond/internal/decode/wire"
	"github.com/nlmond/nlmond/internal/event"
)

func appendUint(dst []byte, n uint64) []byte { return strconv.AppendUint(dst, n, 10) }

// Words appends such as `audit syscall 257 by uid 1000 failed: exit EACCES, comm "cat", exe "/usr/bin/cat"` or
// `audit user_login by uid 0 failed: op login, acct "root", addr 192.0.2.1, terminal ssh, exe "/usr/sbin/sshd"`.
func (c *codec) Words(dst []byte, e *event.Event, _ event.Names) []byte {
	r := c.take(e)
	defer c.put(r)
	dst = append(dst, "audit "...)
	if len(e.Bytes) < wire.HeaderLen || !r.parse(e.Bytes[wire.HeaderLen:]) {
		return append(dst, "record that cannot be read"...)
	}
	switch {
	case r.number == typeEOE:
		return appendUint(append(dst, "end of event "...), r.stamp.serial)
	case r.name == "":
		dst = appendUint(append(dst, "record "...), uint64(r.number))
	default:
		dst = append(dst, r.name...)
	}
	s := sentence{record: r, dst: dst, start: ": "}
	s.tell(c.telling[e.Type.Index])
	return s.dst
}

// sentence is the line for people while it is being written.
type sentence struct {
	*record
	dst   []byte
	start string // what stands before the next field
	named bool   // the object's name has been told
}

func (s *sentence) tell(fields []telling) {
	switch s.number {
	case typeExecve:
		s.arguments()
		return
	case typeAVC, typeUserAVC:
		s.denial()
	case typeSyscall:
		if number, ok := s.fields.Get("syscall"); ok {
			s.dst = appendPlain(append(s.dst, ' '), number)
		}
		s.who()
		s.outcome()
	default:
		s.who()
		s.outcome()
		s.said()
	}
	before := len(s.dst)
	for _, t := range fields {
		s.field(t)
	}
	if len(s.dst) == before && s.start == ": " {
		s.everything()
	}
}

// who says who did it: the user, and the one who had logged in where that is another (su, sudo). A login is about both.
func (s *sentence) who() {
	if s.number == typeLogin {
		return
	}
	uid, known := s.fields.Get("uid")
	if known {
		s.dst = appendPlain(append(s.dst, " by uid "...), uid)
	}
	auid, ok := s.fields.Get("auid")
	switch {
	case !ok || string(auid) == unset || bytes.Equal(auid, uid):
	case known:
		s.dst = append(appendPlain(append(s.dst, " (auid "...), auid), ')')
	default:
		s.dst = appendPlain(append(s.dst, " by auid "...), auid)
	}
}

// unset is a user or a session that has not been set: (uid_t)-1.
const unset = "4294967295"

// outcome says whether it worked. The res of a crash only says that there was one.
func (s *sentence) outcome() {
	key := "res"
	if s.number == typeSyscall || s.number == typeUringop {
		key = "success"
	}
	value, ok := s.fields.Get(key)
	if !ok || s.number == typeAnomAbend {
		return
	}
	switch string(value) {
	case "yes", "1", "success":
		s.dst = append(s.dst, " succeeded"...)
	case "no", "0", "failed":
		s.dst = append(s.dst, " failed"...)
	default:
		s.dst = appendQuoted(append(s.dst, " with result "...), value)
	}
}

// said appends what stands before the first field of a program's text: all of it where it is no fields.
func (s *sentence) said() {
	msg, ok := s.fields.Get("msg")
	if !ok || !fromProgram(s.number) {
		return
	}
	if lead := leading(msg); len(lead) > 0 && string(lead) != "avc" {
		s.dst = appendQuoted(append(s.dst, s.start...), lead)
		s.start = ", "
	}
}

// field appends a field, with its value before where the record has one.
func (s *sentence) field(t telling) {
	value, ok := s.fields.Get(t.key)
	if !ok || s.nothing(t.key, value) || s.named && (t.key == "path" || t.key == "name") {
		return
	}
	s.dst = append(s.dst, s.start...)
	s.start = ", "
	if t.key != s.name && t.key != "saddr" { // "audit cwd: …"
		s.dst = append(append(s.dst, t.key...), ' ')
	}
	s.value(t.key, s.phrase(t.key, value))
	if was, ok := s.fields.Get(t.old); ok && !bytes.Equal(was, value) {
		s.dst = append(s.dst, " (was "...)
		s.value(t.old, was)
		s.dst = append(s.dst, ')')
	}
}

// nothing says whether a value is one of those that stand for none.
func (s *sentence) nothing(key string, value []byte) bool {
	switch string(value) {
	case "", "?", "(none)":
		return !untrusted([]byte(key), s.number)
	case "(null)":
		return key == "key" || key == "name" || key == "exe"
	case "0":
		return key == "exit"
	}
	return false
}

// everything appends the first fields of a record that has none of the telling ones.
func (s *sentence) everything() {
	var w word
	for rest, n := s.text, 0; n < 6; {
		if rest = skipBlanks(rest); len(rest) == 0 {
			return
		}
		rest = w.next(rest, s.number)
		if len(w.key) == 0 || len(w.key) > longestKey || vouched(w.key) || string(w.key) == "res" {
			continue
		}
		n++
		s.field(telling{key: string(w.key)})
	}
}

// longestKey is the length in bytes of the longest key that a line for people has: a string of so many needs no allocation.
const longestKey = 32

// leading is what stands in a text before its first field.
func leading(text []byte) []byte {
	var w word
	for rest := text; ; {
		if rest = skipBlanks(rest); len(rest) == 0 {
			return bytes.TrimRight(text, " ")
		}
		at := len(text) - len(rest)
		if rest = w.next(rest, typeUser); w.key != nil {
			return bytes.TrimRight(text[:at], " :")
		}
	}
}

// phrase is the whole of a value that a program wrote without quotes though it has blanks: "op=adding user id=1000".
func (s *sentence) phrase(key string, value []byte) []byte {
	msg, ok := s.fields.Get("msg")
	if !ok || !fromProgram(s.number) {
		return value
	}
	var w word
	for rest := msg; ; {
		if rest = skipBlanks(rest); len(rest) == 0 {
			return value
		}
		rest = w.next(rest, s.number)
		if string(w.key) != key || w.quoted || w.form(s.number) != wire.Plain {
			continue
		}
		from := len(msg) - len(rest) - len(w.value)
		return bytes.TrimRight(msg[from:from+len(w.value)+len(leading(rest))], " ")
	}
}
