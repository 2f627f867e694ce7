package listener

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// cmsg is one control message, padded for a next one.
func cmsg(level, kind int, data ...uint32) []byte {
	b := make([]byte, unix.CmsgSpace(4*len(data)))
	if size := uint64(unix.CmsgLen(4 * len(data))); unix.SizeofPtr == 8 {
		binary.NativeEndian.PutUint64(b, size)
	} else {
		binary.NativeEndian.PutUint32(b, uint32(size))
	}
	binary.NativeEndian.PutUint32(b[unix.SizeofPtr:], uint32(level))
	binary.NativeEndian.PutUint32(b[unix.SizeofPtr+4:], uint32(kind))
	for i, v := range data {
		binary.NativeEndian.PutUint32(b[cmsgHeader+4*i:], v)
	}
	return b
}

func TestReadControl(t *testing.T) {
	group := cmsg(unix.SOL_NETLINK, unix.NETLINK_PKTINFO, 38)
	nsid := cmsg(unix.SOL_NETLINK, unix.NETLINK_LISTEN_ALL_NSID, 77)
	creds := cmsg(unix.SOL_SOCKET, unix.SCM_CREDENTIALS, 4711, 1000, 1001)
	label := cmsg(unix.SOL_SOCKET, unix.SCM_SECURITY, 1, 2, 3, 4, 5)
	const none = event.NoNsid
	for name, c := range map[string]struct {
		in   []byte
		want event.Datagram
	}{
		"nothing":           {nil, event.Datagram{Nsid: none}},
		"all":               {slices.Concat(group, nsid, label, creds), event.Datagram{Group: 38, Nsid: 77, PID: 4711, UID: 1000}},
		"the other order":   {slices.Concat(creds, nsid, group), event.Datagram{Group: 38, Nsid: 77, PID: 4711, UID: 1000}},
		"unpadded":          {group[:unix.CmsgLen(4)], event.Datagram{Group: 38, Nsid: none}},
		"cut header":        {slices.Concat(group, creds[:8]), event.Datagram{Group: 38, Nsid: none}},
		"cut content":       {slices.Concat(group, creds[:len(creds)-8]), event.Datagram{Group: 38, Nsid: none}},
		"empty content":     {slices.Concat(cmsg(unix.SOL_NETLINK, unix.NETLINK_PKTINFO), nsid), event.Datagram{Nsid: 77}},
		"short credentials": {cmsg(unix.SOL_SOCKET, unix.SCM_CREDENTIALS, 1, 2), event.Datagram{Nsid: none}},
		"length 0":          {slices.Concat(make([]byte, cmsgHeader), group), event.Datagram{Nsid: none}},
		"endless length":    {slices.Concat(bytes.Repeat([]byte{0xff}, cmsgHeader), group), event.Datagram{Nsid: none}},
	} {
		got := event.Datagram{Nsid: none}
		readControl(c.in, &got)
		if got.Group != c.want.Group || got.Nsid != c.want.Nsid || got.UID != c.want.UID || got.PID != c.want.PID {
			t.Errorf("%s: got %+v", name, got)
		}
	}
}

func FuzzReadControl(f *testing.F) {
	f.Add(cmsg(unix.SOL_NETLINK, unix.NETLINK_PKTINFO, 1))
	f.Add(slices.Concat(cmsg(unix.SOL_NETLINK, unix.NETLINK_LISTEN_ALL_NSID, 2), cmsg(unix.SOL_SOCKET, unix.SCM_CREDENTIALS, 1, 2, 3)))
	f.Fuzz(func(t *testing.T, in []byte) {
		b := slices.Clip(slices.Clone(in))
		var d event.Datagram
		readControl(b, &d)
		if !bytes.Equal(b, in) {
			t.Error("changed its input")
		}
		// A message in front is always understood, and what follows is read as it would be alone.
		var e event.Datagram
		readControl(slices.Concat(cmsg(unix.SOL_NETLINK, unix.NETLINK_LISTEN_ALL_NSID, 9), in), &e)
		if d.Nsid == 0 {
			d.Nsid = e.Nsid
		}
		if e.Nsid != 9 && e.Nsid != d.Nsid || e.Group != d.Group || e.PID != d.PID || e.UID != d.UID {
			t.Errorf("alone %+v, after another %+v", d, e)
		}
	})
}
