// Package replay reads captured netlink traffic: pcap and pcapng files with LINKTYPE_NETLINK, as tcpdump and Wireshark
// write them from an nlmon interface. What it hands on looks as if a socket had received it.
package replay

import (
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
		return Stats{}, err
	}
	defer f.Close()
	stats, err := Read(f, emit)
	if err != nil {
		return stats, fmt.Errorf("replay %s: %w", path, err)
	}
	return stats, nil
}

// Read is File for what is no file, such as standard input.
func Read(r io.Reader, emit Emit) (Stats, error) {
	return Stats{}, errors.ErrUnsupported
}
