package listener

import (
	"sync"
	"sync/atomic"
)

// dropCount follows the kernel's count of datagrams that found no room. The kernel's is 32 bits wide and wraps; it counts
// exactly, and is not reset by reading.
type dropCount struct {
	mu    sync.Mutex // one reader at a time, else an older number could overtake a newer one and count as 2³² drops
	info  [memInfoLen]uint32
	last  uint32
	total atomic.Uint64
}

// read asks the kernel. queued is the bytes of receive buffer in use. Where the kernel does not answer (before 4.12),
// nothing was dropped as far as we know.
func (c *dropCount) read(fd int) (total uint64, queued int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if errno := memInfo(fd, &c.info); errno != 0 {
		return c.total.Load(), 0
	}
	return c.advance(c.info[memInfoDrops]), int(c.info[memInfoQueued])
}

func (c *dropCount) advance(kernel uint32) uint64 {
	delta := kernel - c.last
	c.last = kernel
	return c.total.Add(uint64(delta))
}
