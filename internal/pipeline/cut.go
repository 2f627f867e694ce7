package pipeline

import (
	"encoding/binary"

	"github.com/nlmond/nlmond/internal/event"
)

// Of include/uapi/linux/netlink.h.
const (
	headerLen = 16 // struct nlmsghdr
	alignTo   = 4  // NLMSG_ALIGNTO
)

// cut takes the first message off a datagram, or off what is left of one. A length that lies makes all that is left one
// malformed message, so that no byte is passed over and the cutting ends. The padding behind a message is skipped; the
// last one of a datagram has none (audit's lengths are no multiple of 4).
func cut(framing event.Framing, rest []byte, truncated bool) (message, next []byte, malformed event.Reason) {
	if framing == event.Whole {
		if truncated {
			return rest, nil, event.Truncated
		}
		return rest, nil, event.OK
	}
	switch {
	case truncated && !complete(rest):
		return rest, nil, event.Truncated
	case len(rest) < headerLen:
		return rest, nil, event.Short
	case !complete(rest):
		return rest, nil, event.BadLength
	}
	length := int(binary.NativeEndian.Uint32(rest))
	aligned := (length + alignTo - 1) &^ (alignTo - 1)
	if aligned >= len(rest) {
		return rest[:length:length], nil, event.OK
	}
	return rest[:length:length], rest[aligned:], event.OK
}

// complete says whether b starts with a message whose length is possible.
func complete(b []byte) bool {
	if len(b) < headerLen {
		return false
	}
	length := binary.NativeEndian.Uint32(b)
	return length >= headerLen && uint64(length) <= uint64(len(b))
}
