package state

import (
	"net"
	"testing"

	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nstest"
)

func index(t *testing.T, name string) uint32 {
	t.Helper()
	i, err := net.InterfaceByName(name)
	if err != nil {
		t.Fatal(err)
	}
	return uint32(i.Index)
}

func TestLoad(t *testing.T) {
	nstest.NeedTools(t, "ip")
	if !nstest.Inside(t) {
		return
	}
	nstest.Run(t, "ip link add v0 type veth peer name v1")
	v0, v1 := index(t, "v0"), index(t, "v1")
	var n Names
	n.Learn(linkEvent(unix.RTM_NEWLINK, event.NoNsid, 0, 4711, "lost"))
	n.Learn(linkEvent(unix.RTM_NEWLINK, 3, 0, 4711, "elsewhere"))
	if err := Load(&n); err != nil {
		t.Fatal(err)
	}
	want(t, &n, event.NoNsid, index(t, "lo"), "lo")
	want(t, &n, event.NoNsid, v0, "v0")
	want(t, &n, event.NoNsid, v1, "v1")
	want(t, &n, 3, 4711, "elsewhere")
	if !n.links[key{event.NoNsid, 4711}].removed {
		t.Error("an interface that is not there counts as one")
	}

	nstest.Run(t, "ip link set v0 name renamed")
	if err := Load(&n); err != nil {
		t.Fatal(err)
	}
	want(t, &n, event.NoNsid, v0, "renamed")
}

// TestLearnFromKernel takes what the kernel announces when an interface gets a new name.
func TestLearnFromKernel(t *testing.T) {
	nstest.NeedTools(t, "ip")
	if !nstest.Inside(t) {
		return
	}
	conn, err := netlink.Dial(unix.NETLINK_ROUTE, &netlink.Config{Groups: 1 << (unix.RTNLGRP_LINK - 1)})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	nstest.Run(t, "ip link add v0 type veth peer name v1; ip link set v0 name renamed")
	v0, v1 := index(t, "renamed"), index(t, "v1")
	var n Names
	for n.Link(event.NoNsid, v0) != "renamed" {
		messages, err := conn.Receive()
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range messages {
			b, err := m.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			n.Learn(&event.Event{Bytes: b, Family: &event.Family{}, Number: uint16(m.Header.Type), Nsid: event.NoNsid})
		}
	}
	want(t, &n, event.NoNsid, v1, "v1")
}
