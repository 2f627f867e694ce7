package replay

import (
	"bytes"
	"encoding/binary"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/gopacket/gopacket"
	"github.com/gopacket/gopacket/layers"
	"github.com/gopacket/gopacket/pcapgo"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// msg makes a netlink message with four bytes of payload.
func msg(h header) []byte {
	b := binary.NativeEndian.AppendUint32(nil, unix.NLMSG_HDRLEN+4)
	b = binary.NativeEndian.AppendUint16(b, h.typ)
	b = binary.NativeEndian.AppendUint16(b, h.flags)
	b = binary.NativeEndian.AppendUint32(b, h.seq)
	b = binary.NativeEndian.AppendUint32(b, h.pid)
	return append(b, 1, 2, 3, 4)
}

// frame puts the cooked header in front of messages.
func frame(w way, protocol uint16, messages ...[]byte) []byte {
	b := binary.BigEndian.AppendUint16(nil, uint16(w))
	b = binary.BigEndian.AppendUint16(b, 824)
	b = append(b, make([]byte, 10)...)
	b = binary.BigEndian.AppendUint16(b, protocol)
	for _, m := range messages {
		b = append(b, m...)
	}
	return b
}

const outgoing way = 4

// record writes packets to a pcapng file by another implementation, one microsecond apart from 1,000,000,000 s on.
func record(t *testing.T, frames ...[]byte) *bytes.Buffer {
	t.Helper()
	var file bytes.Buffer
	w, err := pcapgo.NewNgWriter(&file, layers.LinkType(linkTypeNetlink))
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range frames {
		info := gopacket.CaptureInfo{Timestamp: time.Unix(1e9, int64(i)*1000), CaptureLength: len(f), Length: len(f)}
		if err := w.WritePacket(info, f); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	return &file
}

func TestWhatIsHandedOn(t *testing.T) {
	const request, multi = unix.NLM_F_REQUEST, unix.NLM_F_MULTI
	newlink, nexthop := uint16(unix.RTM_NEWLINK), uint16(unix.RTM_NEWNEXTHOP)
	for _, c := range []struct {
		name   string
		frames [][]byte
		want   []heard
		stats  Stats
	}{
		{
			"the end of a dump and what stands around it",
			[][]byte{frame(outgoing, 0, msg(header{typ: newlink, flags: multi}), msg(header{typ: unix.NLMSG_DONE, flags: multi}),
				msg(header{typ: newlink}), msg(header{typ: newlink}))},
			[]heard{{0, []uint16{newlink}}, {0, []uint16{newlink, newlink}}},
			Stats{Packets: 1, Datagrams: 2, Messages: 3, Control: 1},
		},
		{
			"an acknowledgement alone", [][]byte{frame(outgoing, 0, msg(header{typ: unix.NLMSG_ERROR}))}, nil,
			Stats{Packets: 1, Control: 1},
		},
		{
			"a request and its echo, from a process that leaves its port out",
			[][]byte{frame(outgoing, 0, msg(header{typ: nexthop, flags: request | 0x604, seq: 7})),
				frame(outgoing, 0, msg(header{typ: nexthop, flags: request | 0x604, seq: 7, pid: 99}))},
			[]heard{{0, []uint16{nexthop}}},
			Stats{Packets: 2, Datagrams: 1, Messages: 1, Requests: 1},
		},
		{
			"a request and its echo, from a process that does not",
			[][]byte{frame(outgoing, 0, msg(header{typ: nexthop, flags: request, seq: 7, pid: 99})),
				frame(outgoing, 0, msg(header{typ: nexthop, flags: request, seq: 7, pid: 99}))},
			[]heard{{0, []uint16{nexthop}}},
			Stats{Packets: 2, Datagrams: 1, Messages: 1, Requests: 1},
		},
		{
			"requests of two processes in one second, whose numbers are that second",
			[][]byte{frame(outgoing, 16, msg(header{typ: 16, flags: request, seq: 7, pid: 98})),
				frame(outgoing, 16, msg(header{typ: 16, flags: request, seq: 7, pid: 99}))},
			nil,
			Stats{Packets: 2, Requests: 2},
		},
		{
			"where the capture says the way",
			[][]byte{frame(toKernel, 0, msg(header{typ: newlink})), frame(toUser, 0, msg(header{typ: nexthop, flags: request}))},
			[]heard{{0, []uint16{nexthop}}},
			Stats{Packets: 2, Datagrams: 1, Messages: 1, Requests: 1},
		},
		{
			"process events are of type NLMSG_DONE",
			[][]byte{frame(outgoing, unix.NETLINK_CONNECTOR, msg(header{typ: unix.NLMSG_DONE}))},
			[]heard{{unix.NETLINK_CONNECTOR, []uint16{unix.NLMSG_DONE}}},
			Stats{Packets: 1, Datagrams: 1, Messages: 1},
		},
		{
			"processes among themselves",
			[][]byte{frame(outgoing, unix.NETLINK_USERSOCK, msg(header{typ: 1, flags: request}))},
			[]heard{{unix.NETLINK_USERSOCK, []uint16{1}}},
			Stats{Packets: 1, Datagrams: 1, Messages: 1},
		},
		{
			"too short for the cooked header",
			[][]byte{frame(outgoing, 0)[:15], frame(outgoing, 0, msg(header{typ: newlink}))},
			[]heard{{0, []uint16{newlink}}},
			Stats{Packets: 2, Foreign: 1, Datagrams: 1, Messages: 1},
		},
		{
			"one multicast to two listeners",
			[][]byte{frame(outgoing, 0, msg(header{typ: newlink})), frame(outgoing, 0, msg(header{typ: newlink}))},
			[]heard{{0, []uint16{newlink}}, {0, []uint16{newlink}}},
			Stats{Packets: 2, Datagrams: 2, Messages: 2, Repeated: 1},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []heard
			stats, err := Read(record(t, c.frames...), collect(&got))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("datagrams: -want +got\n%s", diff)
			}
			if diff := cmp.Diff(c.stats, stats); diff != "" {
				t.Errorf("stats: -want +got\n%s", diff)
			}
		})
	}
}

// What a datagram says beside its bytes: time, and that nobody knows group and namespace.
func TestCircumstances(t *testing.T) {
	uevent := []byte("add@/devices/x\x00ACTION=add\x00")
	file := record(t, frame(outgoing, unix.NETLINK_KOBJECT_UEVENT, uevent), frame(outgoing, 0, []byte{0xff, 0, 0, 0, 1}))
	var got []event.Datagram
	if _, err := Read(file, func(_ int, d *event.Datagram) error {
		kept := *d
		kept.Bytes = bytes.Clone(d.Bytes)
		got = append(got, kept)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	want := []event.Datagram{
		{Bytes: uevent, Time: 1e18, Nsid: event.NoNsid},
		{Bytes: []byte{0xff, 0, 0, 0, 1}, Time: 1e18 + 1000, Nsid: event.NoNsid}, // no message: shown as it is
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
