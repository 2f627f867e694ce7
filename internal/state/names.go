// Package state knows what the kernel's objects look like now. So far that is the names of network interfaces.
package state

import (
	"sync"
	"sync/atomic"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

const (
	// maxLinks bounds the number of names: beyond it, one makes room for the next.
	maxLinks = 1 << 16
	// maxRemoved is how many interfaces keep their name after they are gone: what else is told about them, on other
	// sockets or further back in a queue, may come later than their end.
	maxRemoved = 1024
	// maxRecent is how many interfaces are found without a lock: floods are about a few.
	maxRecent = 64
)

// Names knows the names of network interfaces, from what the kernel announces and from a first look (Load). The zero value knows
// none. All its methods may be called by several goroutines at once.
type Names struct {
	mu      sync.RWMutex
	links   map[key]*link
	removed []key // a ring: the interfaces that went last
	next    int   // in the ring: the oldest

	recent [maxRecent]atomic.Pointer[link] // by index; changed with the lock held, for reading at least
}

// key names an interface: its index means something in its network namespace only.
type key struct {
	nsid  int32
	index uint32
}

// link never changes: another takes its place.
type link struct {
	key
	name    string
	removed bool
}

var _ event.Names = (*Names)(nil)

// Link is the name of a network interface, or "" where it is not known.
func (n *Names) Link(nsid int32, ifindex uint32) string {
	k := key{nsid, ifindex}
	if l := n.place(k).Load(); l != nil && l.key == k {
		return l.name
	}
	n.mu.RLock()
	defer n.mu.RUnlock()
	l, ok := n.links[k]
	if !ok {
		return ""
	}
	n.place(k).Store(l)
	return l.name
}

// place is where an interface is among the recent ones.
func (n *Names) place(k key) *atomic.Pointer[link] { return &n.recent[k.index%maxRecent] }

// Learn takes what a link message of the route family says, and that a network namespace has no id any more. Other events say
// nothing to it.
func (n *Names) Learn(e *event.Event) {
	if e.Family.Number != unix.NETLINK_ROUTE || len(e.Bytes) < unix.NLMSG_HDRLEN {
		return
	}
	payload := e.Bytes[unix.NLMSG_HDRLEN:]
	switch e.Number {
	case unix.RTM_NEWLINK:
		if m, ok := parseLink(payload); ok && len(m.name) > 0 {
			n.set(key{e.Nsid, m.index}, m.name)
		}
	case unix.RTM_DELLINK:
		// With AF_BRIDGE it is a port that left its bridge, and the interface stays.
		if m, ok := parseLink(payload); ok && m.family == unix.AF_UNSPEC {
			n.remove(key{e.Nsid, m.index})
		}
	case unix.RTM_DELNSID:
		if nsid, ok := parseNsid(payload); ok {
			n.forget(nsid)
		}
	}
}

func (n *Names) set(k key, name []byte) {
	n.mu.RLock()
	old, ok := n.links[k]
	n.mu.RUnlock()
	if ok && !old.removed && old.name == string(name) {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.store(k, string(name))
}

// store is called with the lock held.
func (n *Names) store(k key, name string) {
	if n.links == nil {
		n.links = make(map[key]*link)
	}
	if _, known := n.links[k]; !known && len(n.links) >= maxLinks {
		for some := range n.links {
			n.drop(some)
			break
		}
	}
	n.put(&link{key: k, name: name})
}

// put is called with the lock held, as is drop.
func (n *Names) put(l *link) {
	n.links[l.key] = l
	n.place(l.key).Store(nil)
}

func (n *Names) drop(k key) {
	delete(n.links, k)
	n.place(k).Store(nil)
}

func (n *Names) remove(k key) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.retire(k)
}

// retire is called with the lock held.
func (n *Names) retire(k key) {
	l, ok := n.links[k]
	if !ok || l.removed {
		return
	}
	n.put(&link{key: k, name: l.name, removed: true})
	if len(n.removed) < maxRemoved {
		n.removed = append(n.removed, k)
		return
	}
	oldest := n.removed[n.next]
	if l, ok := n.links[oldest]; ok && l.removed {
		n.drop(oldest)
	}
	n.removed[n.next] = k
	n.next = (n.next + 1) % maxRemoved
}

// forget drops the names of a network namespace, whose id the kernel may give to another.
func (n *Names) forget(nsid int32) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for k := range n.links {
		if k.nsid == nsid {
			n.drop(k)
		}
	}
}
