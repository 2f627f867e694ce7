package replay

import (
	"bufio"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// linkTypeNetlink is LINKTYPE_NETLINK in the list of link types of pcap.
const linkTypeNetlink = 253

// packet is one record of a capture file.
type packet struct {
	data      []byte // valid until the next one is read
	time      int64  // nanoseconds since 1970, 0 where the file does not say
	linkType  uint32
	truncated bool // the capture kept its beginning only
}

// source is a capture file of either format. next returns io.EOF at the orderly end.
type source interface {
	next() (packet, error)
}

// open finds out the format. Only files of this machine's byte order are read: the messages in the others are not ours.
func open(r io.Reader) (*stream, source, error) {
	in := bufio.NewReaderSize(r, 64<<10)
	if magic, err := in.Peek(2); err == nil && magic[0] == 0x1f && magic[1] == 0x8b {
		unzipped, err := gzip.NewReader(in)
		if err != nil {
			return nil, nil, fmt.Errorf("unpack: %w", err)
		}
		in = bufio.NewReaderSize(unzipped, 64<<10)
	}
	s := &stream{in: in}
	head, err := in.Peek(12)
	switch {
	case errors.Is(err, io.EOF) && len(head) == 0:
		return nil, nil, errors.New("the file is empty; a pcap or pcapng file is expected")
	case errors.Is(err, io.EOF):
		return nil, nil, fmt.Errorf("the file has only %d bytes; a pcap or pcapng file is expected", len(head))
	case err != nil:
		return nil, nil, fmt.Errorf("read: %w", err)
	}
	src, err := s.detect(head)
	return s, src, err
}

// The first bytes of the two formats, in the byte order of the machine that wrote.
const (
	magicPcapMicro = 0xa1b2c3d4
	magicPcapNano  = 0xa1b23c4d
	magicPcapng    = 0x0a0d0d0a // the same both ways; the byte order follows at offset 8
	magicNgOrder   = 0x1a2b3c4d
)

var errOtherOrder = errors.New("captured on a machine of the other byte order: its netlink messages cannot be read here")

func (s *stream) detect(head []byte) (source, error) {
	magic, order := binary.NativeEndian.Uint32(head), uint32(0)
	if magic == magicPcapng {
		order = binary.NativeEndian.Uint32(head[8:])
	}
	switch {
	case magic == magicPcapMicro:
		return openPcap(s, 1000)
	case magic == magicPcapNano:
		return openPcap(s, 1)
	case order == magicNgOrder:
		return &pcapng{s: s}, nil
	case swap(magic) == magicPcapMicro, swap(magic) == magicPcapNano, swap(order) == magicNgOrder:
		return nil, errOtherOrder
	}
	return nil, fmt.Errorf("neither pcap nor pcapng: the file begins with % x", head[:4])
}

func swap(v uint32) uint32 {
	var b [4]byte
	binary.LittleEndian.PutUint32(b[:], v)
	return binary.BigEndian.Uint32(b[:])
}

// stream reads a file by pieces and knows where it is. Offsets are those of the content where the file is compressed.
type stream struct {
	in     *bufio.Reader
	buf    []byte
	offset int64
}

// maxPiece bounds what one record may hold: far more than any netlink message, so that a damaged length takes no memory.
const maxPiece = 16 << 20

// take returns the next n bytes, valid until the next call; io.EOF where the file ends exactly here.
func (s *stream) take(n int) ([]byte, error) {
	if n < 0 || n > maxPiece {
		return nil, fmt.Errorf("a record of %d bytes: the file is damaged", n)
	}
	if cap(s.buf) < n {
		s.buf = make([]byte, max(n, 64<<10))
	}
	got, err := io.ReadFull(s.in, s.buf[:n])
	s.offset += int64(got)
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = errCut
	}
	return s.buf[:got], err
}

// must is take where the file may not end.
func (s *stream) must(n int) ([]byte, error) {
	b, err := s.take(n)
	if errors.Is(err, io.EOF) {
		err = errCut
	}
	return b, err
}

// skip passes over n bytes.
func (s *stream) skip(n int64) error {
	for n > 0 {
		step, err := s.in.Discard(int(min(n, maxPiece)))
		s.offset += int64(step)
		n -= int64(step)
		if errors.Is(err, io.EOF) {
			return errCut
		}
		if err != nil {
			return err
		}
	}
	return nil
}

var errCut = fmt.Errorf("the file is cut off here: %w", io.ErrUnexpectedEOF)
