package ledger

import (
	"slices"
	"sync"
)

// SocketState is what a socket says of itself when it is asked.
type SocketState struct {
	Up     bool
	Buffer int    // granted bytes
	Drops  uint64 // datagrams that the kernel could not deliver since the socket was opened or adopted
	Groups []GroupState
}

// GroupState is a group that a socket wants to hear.
type GroupState struct {
	Name   string
	Joined bool
}

// Socket is one socket of a family.
type Socket struct {
	sockets *sockets
	probe   func() SocketState
	drops   uint64 // the highest that the probe said
}

// sockets is those of a family and what those that were closed had dropped.
type sockets struct {
	mu     sync.Mutex
	open   []*Socket
	closed uint64
}

// AddSocket makes a socket part of the family until Close. probe is called at every snapshot and reads the kernel's drop
// count afresh; it must not use the ledger.
func (f *Family) AddSocket(probe func() SocketState) *Socket {
	s := &Socket{sockets: &f.sockets, probe: probe}
	f.sockets.mu.Lock()
	f.sockets.open = append(f.sockets.open, s)
	f.sockets.mu.Unlock()
	return s
}

// Close takes the socket out of the family; its drops stay counted. It is called once, after the socket's reader ended.
func (s *Socket) Close() {
	s.sockets.mu.Lock()
	defer s.sockets.mu.Unlock()
	s.ask()
	s.sockets.closed += s.drops
	s.sockets.open = slices.DeleteFunc(s.sockets.open, func(o *Socket) bool { return o == s })
}

// ask reads the state. The count of drops never goes back, also when the socket can no longer say it.
func (s *Socket) ask() SocketState {
	state := s.probe()
	s.drops = max(s.drops, state.Drops)
	return state
}

// snapshot fills in what the sockets know.
func (s *sockets) snapshot(to *FamilySnapshot) {
	s.mu.Lock()
	defer s.mu.Unlock()
	to.KernelDrops = s.closed
	to.Up = len(s.open) > 0
	to.Sockets = len(s.open)
	for i, socket := range s.open {
		state := socket.ask()
		to.KernelDrops += socket.drops
		to.Up = to.Up && state.Up
		if i == 0 || state.Buffer < to.Buffer {
			to.Buffer = state.Buffer
		}
		to.Groups = append(to.Groups, state.Groups...)
	}
}
