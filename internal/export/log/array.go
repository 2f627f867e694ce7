package log

import (
	"strconv"
	"time"

	"go.uber.org/zap/zapcore"
)

var _ zapcore.ArrayEncoder = (*encoder)(nil)

// AppendArray implements zapcore.ArrayEncoder, as the others do.
func (e *encoder) AppendArray(v zapcore.ArrayMarshaler) error {
	e.comma()
	return e.array(v)
}

func (e *encoder) AppendObject(v zapcore.ObjectMarshaler) error {
	e.comma()
	return e.object(v)
}

func (e *encoder) AppendReflected(v any) error {
	e.comma()
	return e.reflected(v)
}

func (e *encoder) AppendBool(v bool) {
	e.comma()
	e.buf = strconv.AppendBool(e.buf, v)
}

func (e *encoder) AppendByteString(v []byte) {
	e.comma()
	e.buf = appendQuoted(e.buf, v)
}

func (e *encoder) AppendComplex128(v complex128) {
	e.comma()
	e.complex(v, 128)
}

func (e *encoder) AppendComplex64(v complex64) {
	e.comma()
	e.complex(complex128(v), 64)
}

func (e *encoder) AppendFloat64(v float64) {
	e.comma()
	e.float(v, 64)
}

func (e *encoder) AppendFloat32(v float32) {
	e.comma()
	e.float(float64(v), 32)
}

func (e *encoder) AppendInt64(v int64) {
	e.comma()
	e.buf = strconv.AppendInt(e.buf, v, 10)
}

func (e *encoder) AppendUint64(v uint64) {
	e.comma()
	e.buf = strconv.AppendUint(e.buf, v, 10)
}

func (e *encoder) AppendString(v string) {
	e.comma()
	e.buf = appendQuoted(e.buf, v)
}

func (e *encoder) AppendDuration(v time.Duration) {
	e.comma()
	e.buf = appendQuoted(e.buf, v.String())
}

func (e *encoder) AppendTime(v time.Time) {
	e.comma()
	e.time(v)
}

func (e *encoder) AppendInt(v int)         { e.AppendInt64(int64(v)) }
func (e *encoder) AppendInt32(v int32)     { e.AppendInt64(int64(v)) }
func (e *encoder) AppendInt16(v int16)     { e.AppendInt64(int64(v)) }
func (e *encoder) AppendInt8(v int8)       { e.AppendInt64(int64(v)) }
func (e *encoder) AppendUint(v uint)       { e.AppendUint64(uint64(v)) }
func (e *encoder) AppendUint32(v uint32)   { e.AppendUint64(uint64(v)) }
func (e *encoder) AppendUint16(v uint16)   { e.AppendUint64(uint64(v)) }
func (e *encoder) AppendUint8(v uint8)     { e.AppendUint64(uint64(v)) }
func (e *encoder) AppendUintptr(v uintptr) { e.AppendUint64(uint64(v)) }
