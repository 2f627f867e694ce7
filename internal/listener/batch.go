package listener

import (
	"fmt"
	"math/bits"
	"sync/atomic"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

const (
	// batchLen is how many datagrams one call receives: 8 cost a quarter more CPU a datagram, 256 a twentieth less.
	batchLen = 64
	// slotSize is the first length of a datagram's buffer. The kernel announces nothing longer: no notification exceeds
	// 9 KiB and no part of a dump 32 KiB. Only pages that were written to are resident, so the rest costs nothing.
	slotSize = 64 << 10
	// colour sets the slots apart in the caches: at equal distances of 64 KiB their first lines, which are all that most
	// datagrams have, would compete for the same few places.
	colour = 256
	// maxSlot and maxArena bound what a program that sends ever longer messages to us can make the buffers grow to.
	maxSlot  = 1 << 20
	maxArena = 16 << 20
)

// batch is the memory of one receive call: buffers, and the structures that tell the kernel where they are. It is made
// once. Its memory is not the garbage collector's, which would count what is not even resident.
type batch struct {
	arena     []byte
	slot      int
	msgs      []unix.Mmsghdr
	iovs      []unix.Iovec
	names     []unix.RawSockaddrNetlink
	controls  [][controlSize]byte
	datagrams []event.Datagram
	control   atomic.Bool // an option is on whose answer is a control message
	armed     int         // bytes of room for them
	foreign   bool        // somebody else than the kernel has sent
	longest   int         // of the truncated datagrams since the last grow
	receive   func(fd int, msgs []unix.Mmsghdr) (int, unix.Errno)
}

func newBatch() (*batch, error) {
	b := &batch{
		msgs:      make([]unix.Mmsghdr, batchLen),
		iovs:      make([]unix.Iovec, batchLen),
		names:     make([]unix.RawSockaddrNetlink, batchLen),
		controls:  make([][controlSize]byte, batchLen),
		datagrams: make([]event.Datagram, batchLen),
		receive:   recvmmsg,
	}
	return b, b.place(slotSize)
}

// place gets memory for slots of a size and points the structures at it.
func (b *batch) place(slot int) error {
	n := min(batchLen, maxArena/slot)
	stride := slot + colour
	arena, err := unix.Mmap(-1, 0, n*stride, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANONYMOUS|unix.MAP_NORESERVE)
	if err != nil {
		return fmt.Errorf("map %d bytes: %w", n*stride, err)
	}
	// Huge pages would make all of it resident. A kernel without them refuses, and is right.
	_ = unix.Madvise(arena, unix.MADV_NOHUGEPAGE)
	b.free()
	b.arena, b.slot, b.msgs = arena, slot, b.msgs[:n]
	for i := range b.msgs {
		b.iovs[i].Base = &arena[i*stride]
		b.iovs[i].SetLen(slot)
		header := &b.msgs[i].Hdr
		header.Iov = &b.iovs[i]
		header.SetIovlen(1)
		header.Name = (*byte)(unsafe.Pointer(&b.names[i]))
		header.Control = &b.controls[i][0]
		b.rearm(i)
	}
	return nil
}

// rearm sets what the kernel overwrites.
func (b *batch) rearm(i int) {
	header := &b.msgs[i].Hdr
	header.Namelen = unix.SizeofSockaddrNetlink
	header.SetControllen(b.armed)
}

// arm makes room for control messages where there will be some; without it the kernel need not look.
func (b *batch) arm() {
	want := 0
	if b.control.Load() {
		want = controlSize
	}
	if want == b.armed {
		return
	}
	b.armed = want
	for i := range b.msgs {
		b.rearm(i)
	}
}

// take describes the first n datagrams that a receive call brought, for the handler, and makes room for the next call.
// It returns how many were truncated.
func (b *batch) take(n int, now int64) (batch []event.Datagram, truncated int) {
	for i := range n {
		message := &b.msgs[i]
		d := &b.datagrams[i]
		length := int(message.Len)
		*d = event.Datagram{Time: now, Nsid: event.NoNsid, Sender: ^uint32(0)}
		if message.Hdr.Namelen >= unix.SizeofSockaddrNetlink {
			d.Sender = b.names[i].Pid
			if mask := b.names[i].Groups; mask != 0 { // always one bit, and none for groups above 32
				d.Group = uint32(bits.TrailingZeros32(mask)) + 1
			}
		}
		b.foreign = b.foreign || d.Sender != 0
		readControl(b.controls[i][:min(uint64(message.Hdr.Controllen), controlSize)], d)
		if length > b.slot {
			d.Truncated = true
			truncated++
			b.longest = max(b.longest, length)
			length = b.slot
		}
		at := i * (b.slot + colour)
		d.Bytes = b.arena[at : at+length : at+b.slot]
		b.rearm(i)
	}
	return b.datagrams[:n], truncated
}

// grow makes the buffers long enough for what was truncated, within bounds. Nobody may hold a datagram any more.
func (b *batch) grow() error {
	want := min(b.longest, maxSlot)
	b.longest = 0
	if want <= b.slot {
		return nil
	}
	return b.place(1 << bits.Len(uint(want-1)))
}

func (b *batch) free() {
	if b.arena != nil {
		_ = unix.Munmap(b.arena)
		b.arena = nil
	}
}
