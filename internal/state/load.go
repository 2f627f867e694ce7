package state

import (
	"encoding/binary"
	"fmt"

	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// skipStats is RTEXT_FILTER_SKIP_STATS of include/uapi/linux/rtnetlink.h: an answer without counters is half as long.
const skipStats = 1 << 3

// Load asks the kernel for the interfaces of this network namespace, on a connection of its own. Names of interfaces that are
// not there any more are given up.
func Load(n *Names) error {
	conn, err := netlink.Dial(unix.NETLINK_ROUTE, nil)
	if err != nil {
		return fmt.Errorf("open a route socket to list interfaces: %w", err)
	}
	defer conn.Close()

	request := make([]byte, unix.SizeofIfInfomsg, unix.SizeofIfInfomsg+8)
	request = binary.NativeEndian.AppendUint16(request, 8)
	request = binary.NativeEndian.AppendUint16(request, unix.IFLA_EXT_MASK)
	request = binary.NativeEndian.AppendUint32(request, skipStats)
	answer, err := conn.Execute(netlink.Message{
		Header: netlink.Header{Type: unix.RTM_GETLINK, Flags: netlink.Request | netlink.Dump},
		Data:   request,
	})
	if err != nil {
		return fmt.Errorf("list interfaces: %w", err)
	}
	n.replace(answer)
	return nil
}

// replace takes the answer to a dump as all the interfaces that this network namespace has.
func (n *Names) replace(answer []netlink.Message) {
	n.mu.Lock()
	defer n.mu.Unlock()
	there := make(map[key]bool, len(answer))
	for _, message := range answer {
		m, ok := parseLink(message.Data)
		if k := (key{event.NoNsid, m.index}); ok && len(m.name) > 0 {
			n.store(k, string(m.name))
			there[k] = true
		}
	}
	for k := range n.links {
		if k.nsid == event.NoNsid && !there[k] {
			n.retire(k)
		}
	}
}
