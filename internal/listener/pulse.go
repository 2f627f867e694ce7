package listener

import (
	"sync/atomic"
	"time"
)

// phase is what Run does at this moment.
type phase uint32

const (
	idle     phase = iota // not started
	waiting               // for the kernel, or for a back-off to end
	handling              // in the handler, which may wait for room in a queue
	working               // anything else; lasts microseconds
	ended
)

// pulse lets others see whether Run lives.
type pulse struct{ phase atomic.Uint32 }

func (p *pulse) is(now phase) { p.phase.Store(uint32(now)) }

func (p *pulse) now() phase { return phase(p.phase.Load()) }

// Alive says whether Run does its work: it waits for the kernel or for its handler, or gets there within the time given.
// So it answers at once for a healthy socket. Before Run has started, and after it has ended, it is not alive.
func (s *Socket) Alive(within time.Duration) bool {
	for start := time.Now(); ; time.Sleep(time.Millisecond) {
		switch now := s.pulse.now(); {
		case now == waiting || now == handling:
			return true
		case now != working || time.Since(start) >= within:
			return false
		}
	}
}
