package replay

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// pcapng reads the newer format (draft-ietf-opsawg-pcapng): blocks of {u32 type, u32 length, body, u32 length again}.
// Blocks that hold neither packets nor what is needed to read them are passed over.
type pcapng struct {
	s     *stream
	links []link // of this section, by number
}

// link is an interface of a section.
type link struct {
	linkType uint32
	snap     uint32 // bytes kept of a packet, 0: all
	units    uint64 // of the clock in a second
	offset   int64  // seconds to add to every time
}

// The types of blocks.
const (
	blockSection   = magicPcapng
	blockInterface = 1
	blockSimple    = 3
	blockPacket    = 6 // the Enhanced Packet Block
)

const blockFrame = 12 // type and both lengths

func (p *pcapng) next() (packet, error) {
	for {
		head, err := p.s.take(8)
		if err != nil {
			return packet{}, err // io.EOF: the orderly end
		}
		kind, size := binary.NativeEndian.Uint32(head), binary.NativeEndian.Uint32(head[4:])
		if size < blockFrame || size%4 != 0 {
			return packet{}, fmt.Errorf("a block of %d bytes: the file is damaged", size)
		}
		body := int64(size) - 8
		switch kind {
		case blockSection, blockInterface, blockSimple, blockPacket:
		default:
			if err := p.s.skip(body); err != nil {
				return packet{}, err
			}
			continue
		}
		b, err := p.s.must(int(body))
		if err != nil {
			return packet{}, err
		}
		pkt, found, err := p.block(kind, b[:len(b)-4])
		if err != nil || found {
			return pkt, err
		}
	}
}

// block reads the body of one block.
func (p *pcapng) block(kind uint32, b []byte) (pkt packet, found bool, err error) {
	switch kind {
	case blockSection:
		return packet{}, false, p.section(b)
	case blockInterface:
		return packet{}, false, p.describe(b)
	case blockSimple:
		pkt, err = p.simple(b)
	case blockPacket:
		pkt, err = p.enhanced(b)
	}
	return pkt, err == nil, err
}

var errShortBlock = errors.New("a block is too short for its type: the file is damaged")

// section begins anew: interfaces are numbered from 0 again. u32 byte order, u16 version, u16 minor, u64 length.
func (p *pcapng) section(b []byte) error {
	if len(b) < 16 {
		return errShortBlock
	}
	if order := binary.NativeEndian.Uint32(b); swap(order) == magicNgOrder {
		return errOtherOrder
	}
	if major := binary.NativeEndian.Uint16(b[4:]); major != 1 {
		return fmt.Errorf("pcapng version %d, known is 1", major)
	}
	p.links = p.links[:0]
	return nil
}

// The options of an interface that its times need.
const (
	optionEnd    = 0
	optionTsRes  = 9  // u8: negative power of 10, or of 2 with the top bit
	optionOffset = 14 // i64 seconds
)

// describe adds an interface: u16 link type, u16 unused, u32 snap length, options.
func (p *pcapng) describe(b []byte) error {
	if len(b) < 8 {
		return errShortBlock
	}
	l := link{linkType: uint32(binary.NativeEndian.Uint16(b)), snap: binary.NativeEndian.Uint32(b[4:]), units: 1e6}
	var err error
	options(b[8:], func(code uint16, value []byte) {
		switch {
		case code == optionTsRes && len(value) == 1:
			l.units, err = unitsPerSecond(value[0])
		case code == optionOffset && len(value) == 8:
			l.offset = int64(binary.NativeEndian.Uint64(value))
		}
	})
	p.links = append(p.links, l)
	return err
}

// options walks {u16 code, u16 length, value padded to 4} until the end mark or the end of the block.
func options(b []byte, give func(code uint16, value []byte)) {
	for len(b) >= 4 {
		code, size := binary.NativeEndian.Uint16(b), int(binary.NativeEndian.Uint16(b[2:]))
		if code == optionEnd || size > len(b)-4 {
			return
		}
		give(code, b[4:4+size])
		b = b[min(4+(size+3)&^3, len(b)):]
	}
}

func unitsPerSecond(resolution byte) (uint64, error) {
	power := resolution & 0x7f
	switch {
	case resolution&0x80 != 0 && power < 64:
		return 1 << power, nil
	case resolution&0x80 == 0 && power < 20:
		units := uint64(1)
		for range power {
			units *= 10
		}
		return units, nil
	}
	return 0, fmt.Errorf("a clock of resolution %#x: the file is damaged", resolution)
}

// enhanced reads u32 interface, u32 time above, u32 time below, u32 length here, u32 length on the wire, the packet,
// options.
func (p *pcapng) enhanced(b []byte) (packet, error) {
	const head = 20
	if len(b) < head {
		return packet{}, errShortBlock
	}
	number, here, wire := binary.NativeEndian.Uint32(b), binary.NativeEndian.Uint32(b[12:]), binary.NativeEndian.Uint32(b[16:])
	if uint64(here) > uint64(len(b)-head) {
		return packet{}, errShortBlock
	}
	l, err := p.link(number)
	if err != nil {
		return packet{}, err
	}
	when := uint64(binary.NativeEndian.Uint32(b[4:]))<<32 | uint64(binary.NativeEndian.Uint32(b[8:]))
	// Group, sender and network namespace of files that nlmond recorded will be read from the options behind the packet.
	return packet{data: b[head : head+here], time: l.time(when), linkType: l.linkType, truncated: here < wire}, nil
}

// simple reads u32 length on the wire, the packet: of the first interface, at no known time.
func (p *pcapng) simple(b []byte) (packet, error) {
	if len(b) < 4 {
		return packet{}, errShortBlock
	}
	l, err := p.link(0)
	if err != nil {
		return packet{}, err
	}
	wire := binary.NativeEndian.Uint32(b)
	here := min(wire, uint32(len(b)-4))
	if l.snap != 0 {
		here = min(here, l.snap)
	}
	return packet{data: b[4 : 4+here], linkType: l.linkType, truncated: here < wire}, nil
}

func (p *pcapng) link(number uint32) (link, error) {
	if uint64(number) >= uint64(len(p.links)) {
		return link{}, fmt.Errorf("a packet of interface %d, which the file does not describe", number)
	}
	return p.links[number], nil
}

// time is the clock's value in nanoseconds since 1970.
func (l link) time(clock uint64) int64 {
	hi, lo := bits.Mul64(clock%l.units, 1e9)
	fraction, _ := bits.Div64(hi, lo, l.units) // the remainder is below units, so this is below 1e9
	return (int64(clock/l.units)+l.offset)*1e9 + int64(fraction)
}
