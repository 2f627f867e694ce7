package listener

import (
	"unsafe"

	"golang.org/x/sys/unix"
)

// recvmmsg receives what is queued, at most len(msgs) datagrams, and never waits. MSG_TRUNC makes the length of each the
// full one, also where the buffer is shorter. A raw call is right for it: there is nothing that the scheduler should know.
func recvmmsg(fd int, msgs []unix.Mmsghdr) (int, unix.Errno) {
	for {
		n, _, errno := unix.RawSyscall6(unix.SYS_RECVMMSG, uintptr(fd), uintptr(unsafe.Pointer(&msgs[0])), uintptr(len(msgs)),
			unix.MSG_DONTWAIT|unix.MSG_TRUNC, 0, 0)
		if errno != unix.EINTR {
			return int(n), errno
		}
	}
}

// The places of what we read in the answer to SO_MEMINFO, include/uapi/linux/sock_diag.h.
const (
	memInfoQueued = 0 // SK_MEMINFO_RMEM_ALLOC: bytes of receive buffer in use
	memInfoDrops  = 8 // SK_MEMINFO_DROPS
	memInfoLen    = 9 // SK_MEMINFO_VARS
)

// memInfo reads the kernel's account of a socket's memory. It needs no rights.
func memInfo(fd int, info *[memInfoLen]uint32) unix.Errno {
	size := uint32(unsafe.Sizeof(*info))
	_, _, errno := unix.RawSyscall6(unix.SYS_GETSOCKOPT, uintptr(fd), unix.SOL_SOCKET, unix.SO_MEMINFO,
		uintptr(unsafe.Pointer(info)), uintptr(unsafe.Pointer(&size)), 0)
	return errno
}
