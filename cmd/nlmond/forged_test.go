package main

import (
	"encoding/binary"
	"fmt"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/nstest"
)

// forge sends a datagram to a multicast group, as a program may that is root over the network namespace.
func forge(t *testing.T, protocol, group int, datagram []byte) {
	t.Helper()
	fd := socketOf(t, unix.AF_NETLINK, unix.SOCK_RAW, protocol)
	if err := unix.Sendto(fd, datagram, 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: 1 << (group - 1)}); err != nil {
		t.Fatalf("send to group %d of protocol %d: %v", group, protocol, err)
	}
}

// message is a netlink message with a payload, its sender said to be the kernel: that field is free text.
func message(kind uint16, payload string) []byte {
	b := binary.NativeEndian.AppendUint32(nil, uint32(16+len(payload)))
	b = binary.NativeEndian.AppendUint16(b, kind)
	b = append(b, make([]byte, 10)...)
	return append(b, payload...)
}

// TestForgedMessagesAreNoEvents sends what only the kernel may say. It must be told as a security matter, with what is known
// of its sender, and never as an event.
func TestForgedMessagesAreNoEvents(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	d := startDaemon(t, fmt.Sprintf(everything, "link, ipv4-route"))
	forge(t, unix.NETLINK_ROUTE, 1, message(unix.RTM_NEWLINK, "\x00\x00\x01\x00\x63\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"))
	forge(t, unix.NETLINK_KOBJECT_UEVENT, 1, []byte("add@/devices/forged\x00ACTION=add\x00DEVPATH=/devices/forged\x00SUBSYSTEM=net\x00SEQNUM=1\x00"))
	missing := map[any]bool{"route": true, "uevent": true}
	for len(missing) > 0 { // in whatever order: they come by different sockets
		l := d.await("a security record", func(l line) bool { return l["logger"] == "security" && missing[l["family"]] })
		delete(missing, l["family"])
		if sender, _ := l["portid"].(float64); sender == 0 {
			t.Errorf("the record does not say who sent: %v", l)
		}
		if l["level"] != "warn" {
			t.Errorf("level %v", l["level"])
		}
	}
	m := d.scrape()
	for _, family := range []string{"route", "uevent"} {
		if n := sum(m, "nlmond_forged_messages_total", "family="+family); n != 1 {
			t.Errorf("%s: %v forged messages counted", family, n)
		}
		checkLedger(t, m, family)
	}
	d.stop()
	for _, l := range d.seen {
		if l["logger"] == "event" && (l.at("data.ifindex") == 99.0 || l.at("data.devpath") == "/devices/forged") {
			t.Errorf("a forged event: %v", l)
		}
	}
}
