package listener

import (
	"errors"
	"fmt"
	"math/bits"
	"os"
	"unsafe"

	"go.uber.org/zap"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// Errors of Adopt, beside those of Open.
var (
	ErrNotNetlink  = errors.New("the inherited descriptor is no netlink socket")
	ErrOtherFamily = errors.New("the inherited socket is of another netlink family")
)

// Adopt takes over an inherited socket with what is queued in it: it leaves groups that are not in cfg and joins those
// that are missing. A receive buffer that is already larger stays. The caller keeps f and may close it.
func Adopt(f *os.File, cfg Config) (*Socket, error) {
	raw, err := f.SyscallConn()
	if err != nil {
		return nil, fmt.Errorf("adopt %s: %w", f.Name(), err)
	}
	fd, err := duplicate(raw)
	if err != nil {
		return nil, fmt.Errorf("adopt %s: %w", f.Name(), err)
	}
	if err := errors.Join(checkFamily(fd, cfg.Family), ensureBound(fd)); err != nil {
		_ = unix.Close(fd)
		return nil, fmt.Errorf("adopt %s: %w", f.Name(), err)
	}
	return build(cfg, fd, true)
}

func checkFamily(fd int, family *event.Family) error {
	domain, err := unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_DOMAIN)
	if err != nil || domain != unix.AF_NETLINK {
		return ErrNotNetlink
	}
	protocol, err := unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_PROTOCOL)
	if err != nil {
		return os.NewSyscallError("getsockopt", err)
	}
	if protocol != family.Number {
		return fmt.Errorf("%w: number %d instead of %d (%s)", ErrOtherFamily, protocol, family.Number, family.Name)
	}
	return nil
}

// ensureBound gives a socket a port if it has none. The kernel takes port 0, an unbound socket's, for the origin of its own
// multicasts, and leaves the origin out (do_one_broadcast in net/netlink/af_netlink.c).
func ensureBound(fd int) error {
	address, err := unix.Getsockname(fd)
	if err != nil {
		return os.NewSyscallError("getsockname", err)
	}
	if a, ok := address.(*unix.SockaddrNetlink); !ok || a.Pid != 0 {
		return nil
	}
	return os.NewSyscallError("bind", unix.Bind(fd, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
}

// dropStale leaves the groups that an earlier owner joined and nobody wants now. Leaving takes the same rights as
// joining, so it may be refused: the group is heard then, and said so.
func (s *Socket) dropStale(member, wanted map[uint32]bool) {
	for number := range member {
		if wanted[number] {
			continue
		}
		if err := unix.SetsockoptInt(s.fd, unix.SOL_NETLINK, unix.NETLINK_DROP_MEMBERSHIP, int(number)); err != nil {
			s.log.Warn("cannot leave a group that the inherited socket had joined; its events will come too",
				zap.String("group", s.cfg.Family.GroupName(number)), zap.Error(err))
		}
	}
}

// memberships lists the groups that a socket has joined. The kernel answers with a bit mask, group 1 first, and with the
// length that it would need (netlink_getsockopt in net/netlink/af_netlink.c).
func memberships(fd int) (map[uint32]bool, error) {
	words := make([]uint32, 2)
	for {
		size := uint32(len(words) * 4)
		_, _, errno := unix.Syscall6(unix.SYS_GETSOCKOPT, uintptr(fd), unix.SOL_NETLINK, unix.NETLINK_LIST_MEMBERSHIPS,
			uintptr(unsafe.Pointer(&words[0])), uintptr(unsafe.Pointer(&size)), 0)
		if errno != 0 {
			return nil, os.NewSyscallError("getsockopt NETLINK_LIST_MEMBERSHIPS", errno)
		}
		if need := int(size+3) / 4; need > len(words) {
			words = make([]uint32, need)
			continue
		}
		return groupsOf(words[:size/4]), nil
	}
}

func groupsOf(words []uint32) map[uint32]bool {
	groups := map[uint32]bool{}
	for i, word := range words {
		for ; word != 0; word &= word - 1 {
			groups[uint32(i*32+bits.TrailingZeros32(word)+1)] = true
		}
	}
	return groups
}
