package schema

import "encoding/binary"

// sizes are the lengths in bytes of the kinds that have one length.
var sizes = [Secret + 1]uint8{U8: 1, U16: 2, U32: 4, U64: 8, S8: 1, S16: 2, S32: 4, S64: 8, Bitfield32: 8}

// isNumber says whether the kind is a whole number.
func (k Kind) isNumber() bool { return k >= U8 && k <= Sint }

// isSigned says whether the kind is a number that can be negative.
func (k Kind) isSigned() bool { return k >= S8 && k <= S64 || k == Sint }

// number reads the number in p, whose length says how wide it is; negative ones come sign-extended. Any length but
// 1, 2, 4 and 8 is 0.
func (a *Attr) number(p []byte) uint64 {
	if len(p) == 4 && a.Kind == U32 && a.Flags&BigEndian == 0 && a.Width == 0 {
		return uint64(binary.NativeEndian.Uint32(p)) // by far the most
	}
	return a.anyNumber(p)
}

func (a *Attr) anyNumber(p []byte) uint64 {
	n := word(p, a.Flags&BigEndian != 0)
	if a.Width != 0 {
		n = n >> a.Shift & (1<<a.Width - 1)
	}
	if a.Kind.isSigned() {
		unused := 64 - 8*len(p)
		if a.Width != 0 {
			unused = 64 - int(a.Width)
		}
		n = uint64(int64(n<<unused) >> unused)
	}
	return n
}

// word reads 1, 2, 4 or 8 bytes.
func word(p []byte, bigEndian bool) uint64 {
	if bigEndian {
		return bigEndianWord(p)
	}
	switch len(p) {
	case 1:
		return uint64(p[0])
	case 2:
		return uint64(binary.NativeEndian.Uint16(p))
	case 4:
		return uint64(binary.NativeEndian.Uint32(p))
	case 8:
		return binary.NativeEndian.Uint64(p)
	}
	return 0
}

func bigEndianWord(p []byte) uint64 {
	switch len(p) {
	case 1:
		return uint64(p[0])
	case 2:
		return uint64(binary.BigEndian.Uint16(p))
	case 4:
		return uint64(binary.BigEndian.Uint32(p))
	case 8:
		return binary.BigEndian.Uint64(p)
	}
	return 0
}
