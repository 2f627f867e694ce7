package listener

import "time"

// A wake-up costs as much as receiving a dozen messages, and a fast sender causes one for every message or two. So beyond
// a rate the reader is not woken at all, but looks now and then. Below it every event is delivered at once.
const (
	fastFrom  = 5000                     // datagrams a second
	slowBelow = 2000                     // and back
	window    = 4 * time.Millisecond     // over which the rate is taken
	minPause  = 1 * time.Millisecond     // shorter ones are no gain
	maxPause  = 4 * time.Millisecond     // the delay that a flood may add
	worstRate = 500_000 * 1024           // bytes of receive buffer a second that the fastest senders fill
	share     = 8                        // and the part of the buffer that they may fill in one pause: 1/8
	buffersMS = worstRate * share / 1000 // bytes of buffer that allow a pause of 1 ms
)

// pace measures the rate and says how long to pause.
type pace struct {
	limit time.Duration // the longest pause that the receive buffer allows; 0: none
	start int64         // of the window
	n     int           // datagrams in it
	rate  int           // datagrams a second in the last one, 0 while slow
	hasty bool          // the last one was fast, while slow: one alone may be a burst
}

func newPace(buffer int) pace {
	limit := min(maxPause, time.Duration(buffer)*time.Millisecond/buffersMS)
	if limit < minPause {
		limit = 0
	}
	return pace{limit: limit}
}

// saw counts the datagrams of one receive call.
func (p *pace) saw(n int, now int64) {
	p.n += n
	span := now - p.start
	if span >= 0 && span < int64(window) {
		return
	}
	rate := 0
	if span > 0 {
		rate = int(int64(p.n) * int64(time.Second) / span)
	}
	p.start, p.n = now, 0
	hasty := p.hasty
	p.hasty = p.rate == 0 && rate >= fastFrom
	if rate < slowBelow || p.rate == 0 && !(hasty && p.hasty) {
		rate = 0
	}
	p.rate = rate
}

// pause is how long to leave the socket alone before the next look, so that a batch comes together; 0: wait to be woken.
func (p *pace) pause() time.Duration {
	if p.rate == 0 || p.limit == 0 {
		return 0
	}
	return min(max(minPause, time.Second*batchLen/time.Duration(p.rate)), p.limit)
}
