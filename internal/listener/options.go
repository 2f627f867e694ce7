package listener

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// BufferRemedy says how to get a larger receive buffer than net.core.rmem_max allows.
const BufferRemedy = "run with CAP_NET_ADMIN, or raise net.core.rmem_max, or set ReceiveBuffer= in a systemd socket unit"

// maxAsk is the largest receive buffer that the kernel can double without overflow (sock_setsockopt in net/core/sock.c).
const maxAsk = 1<<30 - 1

// option is a socket option that is on or off.
type option struct {
	name          string
	level, number int
}

// The options of our sockets. Each control message costs a tenth of what receiving a small datagram costs, so those are
// asked for only where they say something.
var (
	// After an overflow the kernel would otherwise drop everything until the queue is entirely read; drops are counted
	// all the same.
	noENOBUFS = option{"NETLINK_NO_ENOBUFS", unix.SOL_NETLINK, unix.NETLINK_NO_ENOBUFS}
	// The group that a datagram came by: the source address cannot express groups above widestMask.
	pktinfo = option{"NETLINK_PKTINFO", unix.SOL_NETLINK, unix.NETLINK_PKTINFO}
	// The process that sent: for families where a process may, and once somebody forges.
	passCred = option{"SO_PASSCRED", unix.SOL_SOCKET, unix.SO_PASSCRED}
)

// widestMask is the highest group that the bit mask of struct sockaddr_nl has.
const widestMask = 32

func (o option) set(fd int, on bool) error {
	value := 0
	if on {
		value = 1
	}
	return os.NewSyscallError("setsockopt "+o.name, unix.SetsockoptInt(fd, o.level, o.number, value))
}

// setOptions prepares a socket for listening and returns the bytes of receive buffer that it has then.
func setOptions(fd, ask int, adopted, credentials bool) (granted int, err error) {
	if err := errors.Join(noENOBUFS.set(fd, true), pktinfo.set(fd, false), passCred.set(fd, credentials)); err != nil {
		return 0, err
	}
	if adopted {
		// An earlier owner may have asked for what would come with every message: a security label, or a descriptor of
		// the sender, which we would have to close. Kernels that know neither option refuse them.
		_ = unix.SetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_PASSSEC, 0)
		_ = unix.SetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_PASSPIDFD, 0)
	}
	return setBuffer(fd, ask, adopted)
}

// setBuffer asks for a receive buffer: beyond net.core.rmem_max where we may, else up to it. It never makes the buffer of
// an adopted socket smaller, because its giver had rights that we may lack.
func setBuffer(fd, ask int, adopted bool) (granted int, err error) {
	ask = min(ask, maxAsk)
	has, err := unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_RCVBUF)
	if err != nil {
		return 0, os.NewSyscallError("getsockopt SO_RCVBUF", err)
	}
	if ask <= 0 || adopted && has >= doubled(ask) {
		return has, nil
	}
	err = unix.SetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_RCVBUFFORCE, ask)
	if errors.Is(err, unix.EPERM) {
		if adopted && has >= doubled(min(ask, rmemMax())) {
			return has, nil
		}
		err = unix.SetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_RCVBUF, ask)
	}
	if err != nil {
		return 0, fmt.Errorf("ask for a receive buffer of %d bytes: %w", ask, err)
	}
	return unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_RCVBUF)
}

// doubled is what the kernel reports for a buffer that was asked for.
func doubled(ask int) int { return 2 * min(ask, maxAsk) }

// rmemMax is the most that SO_RCVBUF may ask for, or what every kernel allows where it does not say.
func rmemMax() int {
	text, err := os.ReadFile("/proc/sys/net/core/rmem_max")
	if err != nil {
		return 0
	}
	n, _ := strconv.Atoi(strings.TrimSpace(string(text)))
	return n
}
