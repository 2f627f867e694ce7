// Package wire holds what the hand-written codecs share: the netlink header, hex, and objects of keys and values.
package wire

import (
	"encoding/binary"
	"encoding/hex"
	"sync"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// HeaderLen is the size of struct nlmsghdr in bytes, include/uapi/linux/netlink.h.
const HeaderLen = 16

// ReadHeader sets the Number and Portid of an event from its netlink header. It reports whether there is a whole one.
func ReadHeader(e *event.Event) bool {
	if len(e.Bytes) < HeaderLen {
		return false
	}
	e.Number = binary.NativeEndian.Uint16(e.Bytes[4:])
	e.Portid = binary.NativeEndian.Uint32(e.Bytes[12:])
	return true
}

// scratch holds the hex text of one value: an encoder takes bytes through an interface, so that a local array would
// be moved to the heap.
var scratch = sync.Pool{New: func() any { return new([]byte) }}

// AddHex adds the parts as one string of hex, with a zero byte between them.
func AddHex(enc zapcore.ObjectEncoder, key string, parts ...[]byte) {
	buf := scratch.Get().(*[]byte)
	*buf = (*buf)[:0]
	for i, part := range parts {
		if i > 0 {
			*buf = append(*buf, "00"...)
		}
		*buf = hex.AppendEncode(*buf, part)
	}
	enc.AddByteString(key, *buf)
	scratch.Put(buf)
}
