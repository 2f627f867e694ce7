package listener

// smallestCharge is the least that a queued datagram takes of the receive buffer, in bytes: a struct sk_buff and the
// smallest memory block with its struct skb_shared_info. 832 are seen for 52 bytes of payload.
const smallestCharge = 768

// gap is a loss that has been found and not been told.
type gap struct {
	n     uint64 // datagrams
	since int64  // the last look before it
	left  int    // datagrams that may still be queued from before it was found
}

// gaps finds out where in the stream the lost datagrams are missing. What was queued when a loss is found came before the
// loss or while it lasted, so it is told once that many have been received, or the queue was found empty. Losses that are
// found meanwhile are the next gap. Only Run's goroutine uses it.
type gaps struct {
	known     uint64 // drops that are in a gap or told
	clean     int64  // when we last looked
	now, next gap
}

// received says that a receive call brought n datagrams, and whether it left the queue empty.
func (g *gaps) received(n int, empty bool) {
	if empty {
		g.now.left, g.next.left = 0, 0
		return
	}
	g.now.left = max(0, g.now.left-n)
	g.next.left = max(0, g.next.left-n)
}

// looked takes what dropCount.read said.
func (g *gaps) looked(total uint64, queued int, at int64) {
	if lost := total - g.known; lost > 0 {
		target := &g.now
		if target.n > 0 {
			target = &g.next
		}
		if target.n == 0 {
			target.since = g.clean
		}
		target.n += lost
		target.left = (queued + smallestCharge - 1) / smallestCharge
		g.known = total
	}
	g.clean = at
}

// pending reports whether a gap waits to be told.
func (g *gaps) pending() bool { return g.now.n > 0 }

// tell tells the gaps whose backlog has been handled.
func (g *gaps) tell(h Handler, at int64) {
	for g.now.n > 0 && g.now.left == 0 {
		told := g.now
		g.now, g.next = g.next, gap{}
		h.Lost(told.n, told.since, at)
	}
}

// finish tells all that is left: nothing more will be received.
func (g *gaps) finish(h Handler, at int64) {
	g.now.left, g.next.left = 0, 0
	g.tell(h, at)
}
