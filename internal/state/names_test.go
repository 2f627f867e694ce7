package state

import (
	"encoding/binary"
	"fmt"
	"sync"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

func attr(typ uint16, value string) []byte {
	b := binary.NativeEndian.AppendUint16(nil, uint16(4+len(value)))
	b = append(binary.NativeEndian.AppendUint16(b, typ), value...)
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

func linkEvent(typ uint16, nsid int32, family byte, index uint32, name string) *event.Event {
	b := make([]byte, unix.NLMSG_HDRLEN+unix.SizeofIfInfomsg)
	b[16] = family
	binary.NativeEndian.PutUint32(b[20:], index)
	b = append(b, attr(unix.IFLA_MTU, "\x00\x05\x00\x00")...)
	if name != "" {
		b = append(b, attr(unix.IFLA_IFNAME, name+"\x00")...)
	}
	return &event.Event{Bytes: b, Family: &event.Family{}, Number: typ, Nsid: nsid}
}

func want(t *testing.T, n *Names, nsid int32, index uint32, name string) {
	t.Helper()
	if got := n.Link(nsid, index); got != name {
		t.Errorf("link %d of namespace %d is called %q, want %q", index, nsid, got, name)
	}
}

func TestLearn(t *testing.T) {
	var n Names
	want(t, &n, event.NoNsid, 2, "")
	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 2, "eth0"))
	n.Learn(linkEvent(unix.RTM_NEWLINK, 5, 0, 2, "v0"))
	want(t, &n, event.NoNsid, 2, "eth0")
	want(t, &n, 5, 2, "v0")

	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, unix.AF_INET6, 2, "lan0"))
	want(t, &n, event.NoNsid, 2, "lan0")
	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 2, ""))
	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 2, "a-name-too-long-"))
	n.Learn(linkEvent(unix.RTM_NEWADDR, event.NoNsid, 0, 2, "addr"))
	other := linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 2, "other")
	other.Family = &event.Family{Number: unix.NETLINK_XFRM}
	n.Learn(other)
	want(t, &n, event.NoNsid, 2, "lan0")
}

func TestRemovedLinksKeepTheirNameForAWhile(t *testing.T) {
	var n Names
	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 1, "br-port"))
	n.Learn(linkEvent(unix.RTM_DELLINK, event.NoNsid, unix.AF_BRIDGE, 1, "br-port"))
	for i := range uint32(maxRemoved + 1) {
		n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 10+i, "v"))
		n.Learn(linkEvent(unix.RTM_DELLINK, event.NoNsid, 0, 10+i, "v"))
		n.Learn(linkEvent(unix.RTM_DELLINK, event.NoNsid, 0, 10+i, "v"))
	}
	want(t, &n, event.NoNsid, 1, "br-port")
	want(t, &n, event.NoNsid, 10, "")
	want(t, &n, event.NoNsid, 11, "v")
	if len(n.links) != 1+maxRemoved {
		t.Errorf("%d names are kept", len(n.links))
	}
	// An index that is used again is no removed link any more.
	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 11, "again"))
	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 9, "x"))
	n.Learn(linkEvent(unix.RTM_DELLINK, event.NoNsid, 0, 9, "x"))
	want(t, &n, event.NoNsid, 11, "again")
}

// TestAsked changes names after somebody asked for them.
func TestAsked(t *testing.T) {
	var n Names
	n.Learn(linkEvent(unix.RTM_NEWLINK, 7, 0, 2, "v0"))
	n.Learn(linkEvent(unix.RTM_NEWLINK, 8, 0, 2, "w0"))
	n.Learn(linkEvent(unix.RTM_NEWLINK, 7, 0, 2+maxRecent, "v64"))
	for range 2 {
		want(t, &n, 7, 2, "v0")
		want(t, &n, 8, 2, "w0")
		want(t, &n, 7, 2+maxRecent, "v64")
	}
	n.Learn(linkEvent(unix.RTM_NEWLINK, 7, 0, 2+maxRecent, "renamed"))
	want(t, &n, 7, 2+maxRecent, "renamed")
	n.Learn(linkEvent(unix.RTM_DELLINK, 7, 0, 2+maxRecent, "renamed"))
	want(t, &n, 7, 2+maxRecent, "renamed")
	n.forget(7)
	want(t, &n, 7, 2+maxRecent, "")
	want(t, &n, 8, 2, "w0")
}

func TestNamespaceGone(t *testing.T) {
	var n Names
	n.Learn(linkEvent(unix.RTM_NEWLINK, 7, 0, 2, "v0"))
	n.Learn(linkEvent(unix.RTM_NEWLINK, 8, 0, 2, "w0"))
	id := string(binary.NativeEndian.AppendUint32(nil, 7))
	gone := append(make([]byte, unix.NLMSG_HDRLEN+4), attr(unix.NETNSA_NSID, id)...)
	n.Learn(&event.Event{Bytes: gone, Family: &event.Family{}, Number: unix.RTM_DELNSID, Nsid: event.NoNsid})
	want(t, &n, 7, 2, "")
	want(t, &n, 8, 2, "w0")
}

func TestBounded(t *testing.T) {
	var n Names
	for i := range uint32(maxLinks + 100) {
		n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, i, "v"))
	}
	if len(n.links) != maxLinks {
		t.Errorf("%d names are kept, want %d", len(n.links), maxLinks)
	}
	want(t, &n, event.NoNsid, maxLinks+99, "v")
}

func TestConcurrent(t *testing.T) {
	var n Names
	var wg sync.WaitGroup
	for g := range uint32(4) {
		wg.Go(func() {
			for i := range uint32(1000) {
				n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, i, fmt.Sprint("v", g)))
				n.Link(event.NoNsid, i)
				n.Learn(linkEvent(unix.RTM_DELLINK, event.NoNsid, 0, i+500, "v"))
			}
		})
	}
	wg.Wait()
	if n.Link(event.NoNsid, 999) == "" {
		t.Error("a removed link has lost its name at once")
	}
}

func TestNoAllocations(t *testing.T) {
	var n Names
	e := linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 2, "eth0")
	n.Learn(e)
	if got := testing.AllocsPerRun(1000, func() {
		n.Learn(e)
		n.Link(event.NoNsid, 2)
	}); got != 0 {
		t.Errorf("%v allocations", got)
	}
}

func BenchmarkLink(b *testing.B) {
	var n Names
	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 2, "eth0"))
	b.ReportAllocs()
	for b.Loop() {
		n.Link(event.NoNsid, 2)
	}
}

func FuzzLearn(f *testing.F) {
	f.Add(uint16(unix.RTM_NEWLINK), linkEvent(unix.RTM_NEWLINK, 0, 0, 2, "eth0").Bytes)
	f.Add(uint16(unix.RTM_DELLINK), linkEvent(unix.RTM_DELLINK, 0, 0, 2, "eth0").Bytes)
	f.Add(uint16(unix.RTM_DELNSID), append(make([]byte, 20), attr(unix.NETNSA_NSID, "\x07\x00\x00\x00")...))
	f.Fuzz(func(t *testing.T, number uint16, b []byte) {
		var n Names
		n.Learn(&event.Event{Bytes: b, Family: &event.Family{}, Number: number})
		for k, l := range n.links {
			if len(l.name) >= unix.IFNAMSIZ || n.Link(k.nsid, k.index) != l.name {
				t.Errorf("name %q", l.name)
			}
		}
	})
}
