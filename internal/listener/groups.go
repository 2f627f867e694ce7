package listener

import (
	"maps"
	"os"
	"slices"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// groups is what a socket has joined and what it could not.
type groups struct {
	mu     sync.Mutex
	joined []event.Group
	failed map[string]error
}

func (g *groups) snapshot() ([]event.Group, map[string]error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Clone(g.joined), maps.Clone(g.failed)
}

// Join joins one more group. The error is an *Error, or os.ErrClosed.
func (s *Socket) Join(g event.Group) error {
	if !s.life.enter() {
		return os.ErrClosed
	}
	defer s.life.leave()
	s.groups.mu.Lock()
	defer s.groups.mu.Unlock()
	return s.join(g, false)
}

// Leave leaves a group. What it has already queued still comes.
func (s *Socket) Leave(g event.Group) error {
	if !s.life.enter() {
		return os.ErrClosed
	}
	defer s.life.leave()
	s.groups.mu.Lock()
	defer s.groups.mu.Unlock()
	if err := unix.SetsockoptInt(s.fd, unix.SOL_NETLINK, unix.NETLINK_DROP_MEMBERSHIP, int(g.Number)); err != nil {
		return groupError("leave", s.cfg.Family, g, err)
	}
	delete(s.groups.failed, g.Name)
	s.groups.joined = slices.DeleteFunc(s.groups.joined, func(j event.Group) bool { return j.Number == g.Number })
	return nil
}

// join joins a group and notes how it went; the caller holds the lock. member: the socket already has joined, and must
// not try again, which may take a right that we lack.
func (s *Socket) join(g event.Group, member bool) error {
	if slices.ContainsFunc(s.groups.joined, func(j event.Group) bool { return j.Number == g.Number }) {
		return nil
	}
	if g.Number > widestMask {
		s.batch.control.Store(true)
		if err := pktinfo.set(s.fd, true); err != nil {
			return groupError("join", s.cfg.Family, g, err)
		}
	}
	if !member {
		if err := unix.SetsockoptInt(s.fd, unix.SOL_NETLINK, unix.NETLINK_ADD_MEMBERSHIP, int(g.Number)); err != nil {
			failure := groupError("join", s.cfg.Family, g, err)
			if s.groups.failed == nil {
				s.groups.failed = map[string]error{}
			}
			s.groups.failed[g.Name] = failure
			return failure
		}
	}
	delete(s.groups.failed, g.Name)
	s.groups.joined = append(s.groups.joined, g)
	return nil
}

// joinConfigured joins the groups of the configuration. It fails only where none can be joined.
func (s *Socket) joinConfigured() error {
	s.groups.mu.Lock()
	defer s.groups.mu.Unlock()
	member, err := s.inherited()
	if err != nil {
		return socketError(s.cfg.Family, err)
	}
	var first error
	for _, g := range s.cfg.Groups {
		if err := s.join(g, member[g.Number]); err != nil && first == nil {
			first = err
		}
	}
	if len(s.groups.joined) == 0 && first != nil {
		return noneError(s.cfg.Family, s.cfg.Groups, first)
	}
	return nil
}

// inherited is what an adopted socket has joined before, the unwanted already left.
func (s *Socket) inherited() (map[uint32]bool, error) {
	if !s.adopted {
		return nil, nil
	}
	member, err := memberships(s.fd)
	if err != nil {
		return nil, err
	}
	wanted := map[uint32]bool{}
	for _, g := range s.cfg.Groups {
		wanted[g.Number] = true
	}
	s.dropStale(member, wanted)
	return member, nil
}
