package uevent

import (
	"bytes"
	"testing"

	"github.com/nlmond/nlmond/internal/decode/codectest"
	"github.com/nlmond/nlmond/internal/event"
)

func TestUdevd(t *testing.T) {
	line := codectest.Decode(t, Family(), captured(t, "udev-move"))
	if line.Findings != (event.Findings{}) || line.Event.Type.Name != "move" {
		t.Errorf("type %s, findings %+v", line.Event.Type.Name, line.Findings)
	}
	equalJSON(t, line.JSON, `{"action":"move","devpath":"/devices/virtual/net/renamed0","subsystem":"net","seqnum":924,"env":{
		"UDEV_DATABASE_VERSION":"1","DEVPATH_OLD":"/devices/virtual/net/ve1","INTERFACE":"renamed0","IFINDEX":"2","USEC_INITIALIZED":"1986934154",
		"TAGS":":systemd:","CURRENT_TAGS":":systemd:","SYSTEMD_ALIAS":"/sys/subsystem/net/devices/renamed0"}}`)
}

func TestPort(t *testing.T) {
	f := Family()
	for name, sender := range map[string]uint32{"udev-move": 700, "kernel-move": 0} {
		e := event.Event{Family: f, Bytes: captured(t, name), Sender: sender, Portid: 9}
		if f.Codec.Classify(&e); e.Portid != sender {
			t.Errorf("%s: port %d, want %d", name, e.Portid, sender)
		}
	}
}

func TestGenuine(t *testing.T) {
	udev, kernel := captured(t, "udev-move"), captured(t, "kernel-move")
	change := func(at int, to byte) []byte {
		b := bytes.Clone(udev)
		b[at] = to
		return b
	}
	for name, c := range map[string]struct {
		d    event.Datagram
		want bool
	}{
		"udevd's":            {event.Datagram{Bytes: udev, Group: 2, Sender: 7}, true},
		"of another user":    {event.Datagram{Bytes: udev, Group: 2, Sender: 7, UID: 1000}, false},
		"in another group":   {event.Datagram{Bytes: udev, Group: 1, Sender: 7}, false},
		"the kernel's form":  {event.Datagram{Bytes: kernel, Group: 2, Sender: 7}, false},
		"another magic":      {event.Datagram{Bytes: change(8, 0), Group: 2, Sender: 7}, false},
		"header too small":   {event.Datagram{Bytes: change(12, 8), Group: 2, Sender: 7}, false},
		"offset in header":   {event.Datagram{Bytes: change(16, 39), Group: 2, Sender: 7}, false},
		"length too small":   {event.Datagram{Bytes: change(20, 1), Group: 2, Sender: 7}, false},
		"length too large":   {event.Datagram{Bytes: change(23, 0xff), Group: 2, Sender: 7}, false},
		"bytes cut off":      {event.Datagram{Bytes: udev[:len(udev)-1], Group: 2, Sender: 7}, false},
		"nothing but prefix": {event.Datagram{Bytes: udev[:8], Group: 2, Sender: 7}, false},
		"nothing":            {event.Datagram{Group: 2, Sender: 7}, false},
	} {
		if got := Family().Genuine(&c.d); got != c.want {
			t.Errorf("%s: genuine = %v", name, got)
		}
	}
}
