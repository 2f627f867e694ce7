package replay

import "golang.org/x/sys/unix"

// way is the packet type of the cooked header. nlmon hands packets to the capture like a driver that sends them, so that
// files usually say PACKET_OUTGOING of all; what goes to the kernel must then be told by the message itself.
type way uint16

const (
	toUser   way = 6 // PACKET_USER of linux/if_packet.h
	toKernel way = 7 // PACKET_KERNEL
)

// requests tells messages to the kernel from those of it. The flag NLM_F_REQUEST is not enough: the kernel copies the flags
// of a request into some notifications (nexthops, tc filters), together with its sequence number. Such an echo has the port
// of the process that asked, and comes behind the request; so the last requests are remembered. At the beginning of a file,
// where the request may be missing, an echo is taken for one.
type requests struct {
	last [256]question
	next int
}

// question is what a request and its echo have in common. Processes may leave the port out.
type question struct {
	typ, flags uint16
	seq, pid   uint32
}

func (r *requests) isRequest(protocol int, w way, h header) bool {
	switch {
	case w == toKernel:
		return true
	case w == toUser, h.flags&unix.NLM_F_REQUEST == 0:
		return false
	case protocol != unix.NETLINK_ROUTE: // no other family copies the flag
		return true
	}
	if h.pid != 0 && r.asked(h) {
		return false
	}
	r.last[r.next] = question{h.typ, h.flags, h.seq, h.pid}
	r.next = (r.next + 1) % len(r.last)
	return true
}

func (r *requests) asked(h header) bool {
	for _, q := range r.last {
		if q.typ == h.typ && q.flags == h.flags && q.seq == h.seq && (q.pid == 0 || q.pid == h.pid) && q.flags != 0 {
			return true
		}
	}
	return false
}
