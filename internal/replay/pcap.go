package replay

import (
	"encoding/binary"
	"fmt"
)

// pcap reads the classic format (draft-ietf-opsawg-pcap): a header of 24 bytes, then records of a header and a packet.
type pcap struct {
	s        *stream
	fraction int64 // nanoseconds that the second time field counts in
}

const (
	pcapHeaderSize = 24
	pcapRecordSize = 16 // u32 seconds, u32 fraction, u32 length here, u32 length on the wire
)

func openPcap(s *stream, fraction int64) (source, error) {
	b, err := s.must(pcapHeaderSize)
	if err != nil {
		return nil, fmt.Errorf("file header: %w", err)
	}
	// The upper bits say whether frames end with a checksum.
	if link := binary.NativeEndian.Uint32(b[20:]) & 0x03ffffff; link != linkTypeNetlink {
		return nil, fmt.Errorf("link type %d, not netlink traffic (%d); capture on an nlmon interface", link, linkTypeNetlink)
	}
	return &pcap{s: s, fraction: fraction}, nil
}

func (p *pcap) next() (packet, error) {
	b, err := p.s.take(pcapRecordSize)
	if err != nil {
		return packet{}, err // io.EOF: the orderly end
	}
	seconds, fraction := binary.NativeEndian.Uint32(b), binary.NativeEndian.Uint32(b[4:])
	here, wire := binary.NativeEndian.Uint32(b[8:]), binary.NativeEndian.Uint32(b[12:])
	data, err := p.s.must(int(here))
	if err != nil {
		return packet{}, err
	}
	return packet{
		data:      data,
		time:      int64(seconds)*1e9 + int64(fraction)*p.fraction,
		linkType:  linkTypeNetlink,
		truncated: here < wire,
	}, nil
}
