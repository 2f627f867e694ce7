package listener

import (
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// Probe says whether this process may join a group: nil, or an *Error. It uses a socket of its own and leaves nothing
// behind. Group number 0 only opens the socket.
func Probe(family *event.Family, g event.Group) error {
	fd, err := dial(family.Number)
	if err != nil {
		return socketError(family, err)
	}
	defer unix.Close(fd)
	if g.Number == 0 {
		return nil
	}
	if err := unix.SetsockoptInt(fd, unix.SOL_NETLINK, unix.NETLINK_ADD_MEMBERSHIP, int(g.Number)); err != nil {
		return groupError("join", family, g, err)
	}
	return nil
}

// ProbeBuffer says how many bytes of receive buffer the kernel grants a socket of the family that asks for so many; 0 asks
// for none and tells the default. The kernel doubles what is asked.
func ProbeBuffer(family *event.Family, ask int) (granted int, err error) {
	fd, err := dial(family.Number)
	if err != nil {
		return 0, socketError(family, err)
	}
	defer unix.Close(fd)
	granted, err = setBuffer(fd, ask, false)
	if err != nil {
		return 0, socketError(family, err)
	}
	return granted, nil
}
