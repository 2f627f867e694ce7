// Package replay reads captured netlink traffic: pcap and pcapng files with LINKTYPE_NETLINK, as tcpdump and Wireshark
// write them from an nlmon interface. What it hands on looks as if a socket had received it.
package replay

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/nlmond/nlmond/internal/event"
)

// Emit takes one datagram of a netlink protocol; its bytes are valid until it returns. An error ends the reading.
type Emit func(protocol int, d *event.Datagram) error

// Stats says what a file held.
type Stats struct {
	Packets   int // read, of whatever kind
	Datagrams int // handed on
	Messages  int // in these
	Requests  int // messages to the kernel: left out
	Control   int // acknowledgements, errors, ends of dumps: left out
	Foreign   int // packets of other link types, or too short for the netlink one: left out
	Truncated int // packets that the capture had cut short; handed on all the same
	Repeated  int // datagrams equal to the one before, handed on all the same: nlmon sees a multicast once for every listener
}

// File reads the file and hands on every datagram from the kernel in the file's order. After an error, which says how far
// the file could be read, everything before that place has been handed on and Stats counts it.
func File(path string, emit Emit) (Stats, error) {
	f, err := os.Open(path)
	if err != nil {
		return Stats{}, fmt.Errorf("replay: %w", err)
	}
	defer f.Close()
	stats, err := Read(f, emit)
	if err != nil {
		return stats, fmt.Errorf("replay %s: %w", path, err)
	}
	return stats, nil
}

// Read is File for what is no file, such as standard input. Gzip is understood.
func Read(r io.Reader, emit Emit) (Stats, error) {
	in, src, err := open(r)
	if err != nil {
		return Stats{}, err
	}
	p := player{emit: emit, in: in, src: src}
	err = p.play()
	return p.stats, err
}

// player takes packets apart and hands on what in them is from the kernel.
type player struct {
	emit   Emit
	in     *stream
	src    source
	stats  Stats
	asked  requests
	former []byte // the datagram before, to see repetitions

	datagram event.Datagram
}

func (p *player) play() error {
	for {
		start := p.in.offset
		pkt, err := p.src.next()
		switch {
		case errors.Is(err, io.EOF):
			return p.verdict()
		case err != nil:
			return fmt.Errorf("packet %d at offset %d: %w", p.stats.Packets+1, start, err)
		}
		p.stats.Packets++
		if err := p.packet(&pkt); err != nil {
			return err
		}
	}
}

// verdict is what is to be said of a file that was read to its end.
func (p *player) verdict() error {
	if p.stats.Packets > 0 && p.stats.Packets == p.stats.Foreign {
		return fmt.Errorf("none of the %d packets is netlink traffic (link type %d); capture on an nlmon interface", p.stats.Packets, linkTypeNetlink)
	}
	return nil
}

// The cooked header in front of every message: LINKTYPE_NETLINK as the link types of pcap define it. All big-endian.
const (
	cookedSize     = 16
	cookedType     = 0  // u16, PACKET_… of linux/if_packet.h; u16 ARPHRD_NETLINK and ten unused bytes follow
	cookedProtocol = 14 // u16, the netlink protocol number
)

func (p *player) packet(pkt *packet) error {
	if pkt.linkType != linkTypeNetlink || len(pkt.data) < cookedSize {
		p.stats.Foreign++
		return nil
	}
	if pkt.truncated {
		p.stats.Truncated++
	}
	protocol := int(binary.BigEndian.Uint16(pkt.data[cookedProtocol:]))
	way := way(binary.BigEndian.Uint16(pkt.data[cookedType:]))
	rest := pkt.data[cookedSize:]
	for len(rest) > 0 {
		run, after := p.cut(protocol, way, rest)
		if len(run.bytes) > 0 {
			if err := p.hand(protocol, pkt, run, len(after) == 0); err != nil {
				return err
			}
		}
		rest = after
	}
	return nil
}

// hand emits a run of messages as one datagram. An nlmon capture tells neither group nor sender; both are left as for a
// message of the kernel without a group. Files that carry them will have them set here.
func (p *player) hand(protocol int, pkt *packet, run run, last bool) error {
	p.stats.Datagrams++
	p.stats.Messages += run.messages
	if bytes.Equal(run.bytes, p.former) {
		p.stats.Repeated++
	}
	p.former = append(p.former[:0], run.bytes...)
	p.datagram = event.Datagram{
		Bytes:     run.bytes,
		Time:      pkt.time,
		Nsid:      event.NoNsid,
		Truncated: pkt.truncated && last,
	}
	return p.emit(protocol, &p.datagram)
}
