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

// options are what every socket gets. NO_ENOBUFS: after an overflow the kernel would otherwise drop everything until the
// queue is entirely read; drops are counted all the same. PKTINFO: src.nl_groups cannot express groups above 32.
// PASSCRED: who sent a forged message, and what proves udev's.
var options = []struct {
	name                string
	level, option, want int
}{
	{"NETLINK_NO_ENOBUFS", unix.SOL_NETLINK, unix.NETLINK_NO_ENOBUFS, 1},
	{"NETLINK_PKTINFO", unix.SOL_NETLINK, unix.NETLINK_PKTINFO, 1},
	{"SO_PASSCRED", unix.SOL_SOCKET, unix.SO_PASSCRED, 1},
}

// setOptions prepares a socket for listening and returns the bytes of receive buffer that it has then.
func setOptions(fd, ask int, adopted bool) (granted int, err error) {
	for _, o := range options {
		if err := unix.SetsockoptInt(fd, o.level, o.option, o.want); err != nil {
			return 0, os.NewSyscallError("setsockopt "+o.name, err)
		}
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
