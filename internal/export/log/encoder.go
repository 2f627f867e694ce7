package log

import (
	"encoding/hex"
	"encoding/json"
	"math"
	"strconv"
	"time"

	"go.uber.org/zap/zapcore"
)

// encoder appends JSON to a buffer and does not allocate while the buffer is big enough. Whether a comma is due it sees from
// the last byte. It implements zapcore.ObjectEncoder; see array.go for arrays and zap.go for nlmond's own log lines.
type encoder struct {
	buf    []byte
	opened int // namespaces in the current object
}

var _ zapcore.ObjectEncoder = (*encoder)(nil)

// comma separates what follows from a value before it. Only the first in an object or array has none: '[' and '{' differ in
// one bit.
func (e *encoder) comma() {
	if n := len(e.buf); n > 0 && e.buf[n-1]|('['^'{') != '{' {
		e.buf = append(e.buf, ',')
	}
}

func (e *encoder) key(key string) {
	e.comma()
	if !plain(key) {
		e.buf = append(appendQuoted(e.buf, key), ':')
		return
	}
	buf := append(e.buf, '"')
	buf = append(buf, key...)
	e.buf = append(buf, '"', ':')
}

// object writes an object of its own for what f adds.
func (e *encoder) object(m zapcore.ObjectMarshaler) error {
	outer := e.opened
	e.opened = 0
	e.buf = append(e.buf, '{')
	err := m.MarshalLogObject(e)
	e.closeNamespaces()
	e.buf = append(e.buf, '}')
	e.opened = outer
	return err
}

func (e *encoder) closeNamespaces() {
	for ; e.opened > 0; e.opened-- {
		e.buf = append(e.buf, '}')
	}
}

func (e *encoder) array(m zapcore.ArrayMarshaler) error {
	e.buf = append(e.buf, '[')
	err := m.MarshalLogArray(e)
	e.buf = append(e.buf, ']')
	return err
}

func (e *encoder) float(v float64, bits int) {
	switch {
	case math.IsNaN(v):
		e.buf = append(e.buf, `"NaN"`...)
	case math.IsInf(v, 1):
		e.buf = append(e.buf, `"+Inf"`...)
	case math.IsInf(v, -1):
		e.buf = append(e.buf, `"-Inf"`...)
	default:
		e.buf = strconv.AppendFloat(e.buf, v, 'f', -1, bits)
	}
}

func (e *encoder) time(t time.Time) {
	e.buf = append(e.buf, '"')
	e.buf = t.UTC().AppendFormat(e.buf, "2006-01-02T15:04:05.000000000Z")
	e.buf = append(e.buf, '"')
}

// complex writes a complex number as text: JSON has none.
func (e *encoder) complex(v complex128, bits int) {
	e.buf = appendQuoted(e.buf, strconv.FormatComplex(v, 'g', -1, bits))
}

func (e *encoder) reflected(v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		e.buf = append(e.buf, "null"...)
		return err
	}
	e.buf = append(e.buf, text...)
	return nil
}

// Len implements schema.Repeater, as the next two do.
func (e *encoder) Len() int { return len(e.buf) }

// Since is what was written after the first n bytes.
func (e *encoder) Since(n int) []byte { return e.buf[n:] }

// Repeat writes fields that Since returned, or a part of them that may begin with the comma before its first.
func (e *encoder) Repeat(fields []byte) {
	if len(fields) == 0 {
		return
	}
	if fields[0] == ',' {
		fields = fields[1:]
	}
	e.comma()
	e.buf = append(e.buf, fields...)
}

// AddArray implements zapcore.ObjectEncoder, as the others do.
func (e *encoder) AddArray(key string, v zapcore.ArrayMarshaler) error {
	e.key(key)
	return e.array(v)
}

func (e *encoder) AddObject(key string, v zapcore.ObjectMarshaler) error {
	e.key(key)
	return e.object(v)
}

// AddBinary writes hex digits, as everywhere in nlmond's lines.
func (e *encoder) AddBinary(key string, v []byte) {
	e.key(key)
	e.buf = append(e.buf, '"')
	e.buf = hex.AppendEncode(e.buf, v)
	e.buf = append(e.buf, '"')
}

func (e *encoder) AddByteString(key string, v []byte) {
	e.key(key)
	e.buf = appendQuoted(e.buf, v)
}

func (e *encoder) AddBool(key string, v bool) {
	e.key(key)
	e.buf = strconv.AppendBool(e.buf, v)
}

func (e *encoder) AddComplex128(key string, v complex128) {
	e.key(key)
	e.complex(v, 128)
}

func (e *encoder) AddComplex64(key string, v complex64) {
	e.key(key)
	e.complex(complex128(v), 64)
}

func (e *encoder) AddDuration(key string, v time.Duration) {
	e.key(key)
	e.buf = appendQuoted(e.buf, v.String())
}

func (e *encoder) AddFloat64(key string, v float64) {
	e.key(key)
	e.float(v, 64)
}

func (e *encoder) AddFloat32(key string, v float32) {
	e.key(key)
	e.float(float64(v), 32)
}

func (e *encoder) AddInt64(key string, v int64) {
	e.key(key)
	e.buf = strconv.AppendInt(e.buf, v, 10)
}

func (e *encoder) AddUint64(key string, v uint64) {
	e.key(key)
	e.buf = strconv.AppendUint(e.buf, v, 10)
}

func (e *encoder) AddString(key, v string) {
	e.key(key)
	if !plain(v) {
		e.buf = appendQuoted(e.buf, v)
		return
	}
	buf := append(e.buf, '"')
	buf = append(buf, v...)
	e.buf = append(buf, '"')
}

func (e *encoder) AddTime(key string, v time.Time) {
	e.key(key)
	e.time(v)
}

func (e *encoder) AddReflected(key string, v any) error {
	e.key(key)
	return e.reflected(v)
}

// OpenNamespace puts what follows in the same object into one under the key.
func (e *encoder) OpenNamespace(key string) {
	e.key(key)
	e.buf = append(e.buf, '{')
	e.opened++
}

func (e *encoder) AddInt(k string, v int)         { e.AddInt64(k, int64(v)) }
func (e *encoder) AddInt32(k string, v int32)     { e.AddInt64(k, int64(v)) }
func (e *encoder) AddInt16(k string, v int16)     { e.AddInt64(k, int64(v)) }
func (e *encoder) AddInt8(k string, v int8)       { e.AddInt64(k, int64(v)) }
func (e *encoder) AddUint(k string, v uint)       { e.AddUint64(k, uint64(v)) }
func (e *encoder) AddUint32(k string, v uint32)   { e.AddUint64(k, uint64(v)) }
func (e *encoder) AddUint16(k string, v uint16)   { e.AddUint64(k, uint64(v)) }
func (e *encoder) AddUint8(k string, v uint8)     { e.AddUint64(k, uint64(v)) }
func (e *encoder) AddUintptr(k string, v uintptr) { e.AddUint64(k, uint64(v)) }
