package uevent

import (
	"bytes"

	"github.com/nlmond/nlmond/internal/decode/wire"
	"github.com/nlmond/nlmond/internal/event"
)

// message is one uevent taken apart. Its slices point into the event's bytes.
type message struct {
	action, devpath, subsystem []byte
	seqnum                     uint64
	numbered                   bool       // there is a seqnum
	env                        wire.Pairs // all other variables
	bad                        [][]byte   // what is not KEY=value
	reason                     event.Reason
}

func (m *message) reset() {
	m.env.Reset()
	clear(m.bad)
	*m = message{env: m.env, bad: m.bad[:0]}
}

// parse takes the text of lib/kobject_uevent.c apart: "action@devpath", then KEY=value, each with a zero byte at its end;
// or udevd's, which is the properties alone behind a header.
func (m *message) parse(b []byte) {
	if fromUdevd(b) {
		props, ok := properties(b)
		if !ok {
			m.reject(b, event.BadLength)
			return
		}
		m.variables(props)
		return
	}
	first := firstPiece(b)
	action, devpath, ok := bytes.Cut(first, []byte{'@'})
	if !ok || len(first) == len(b) {
		m.reject(first, event.BadText)
	} else {
		m.action, m.devpath = action, devpath
	}
	m.variables(b[min(len(first)+1, len(b)):])
}

// variables reads KEY=value pieces. What follows the last zero byte has lost its end and is no value.
func (m *message) variables(b []byte) {
	for len(b) > 0 {
		piece := firstPiece(b)
		if len(piece) == len(b) {
			m.reject(piece, event.BadText)
			return
		}
		m.variable(piece)
		b = b[len(piece)+1:]
	}
}

func (m *message) variable(piece []byte) {
	key, value, found := bytes.Cut(piece, []byte{'='})
	if !found || !plain(key) {
		m.reject(piece, event.BadText)
		return
	}
	switch string(key) {
	case "ACTION":
		found = told(&m.action, value)
	case "DEVPATH":
		found = told(&m.devpath, value)
	case "SUBSYSTEM":
		found = told(&m.subsystem, value)
	case "SEQNUM":
		found = m.number(value)
	default:
		found = false
	}
	if !found && !m.env.Add(key, value, wire.Plain) {
		m.reject(piece, event.BadText)
	}
}

// told reports whether a field says the same as the variable: the kernel says action and devpath twice.
func told(field *[]byte, value []byte) bool {
	if *field == nil {
		*field = value
	}
	return bytes.Equal(*field, value)
}

// number takes SEQNUM: a decimal number of up to 64 bits.
func (m *message) number(digits []byte) bool {
	if m.numbered || len(digits) == 0 || len(digits) > 19 {
		return false
	}
	var n uint64
	for _, c := range digits {
		if c < '0' || c > '9' {
			return false
		}
		n = n*10 + uint64(c-'0')
	}
	m.seqnum, m.numbered = n, true
	return true
}

func (m *message) reject(piece []byte, reason event.Reason) {
	m.bad, m.reason = append(m.bad, piece), reason
}

// plain says whether a key is visible ASCII, as the kernel's all are: others could look alike, or be the same in JSON.
func plain(key []byte) bool {
	for _, c := range key {
		if c <= ' ' || c > '~' {
			return false
		}
	}
	return len(key) > 0
}

// firstPiece is what stands before the first zero byte.
func firstPiece(b []byte) []byte {
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return b[:i]
	}
	return b
}

// value finds a variable among pieces, nil where it is not.
func value(pieces []byte, key string) []byte {
	for len(pieces) > 0 {
		piece := firstPiece(pieces)
		if len(piece) == len(pieces) {
			return nil
		}
		if len(piece) > len(key) && piece[len(key)] == '=' && string(piece[:len(key)]) == key {
			return piece[len(key)+1:]
		}
		pieces = pieces[len(piece)+1:]
	}
	return nil
}
