package check

import (
	"encoding/binary"
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// sources says what brings a protocol to a kernel: the module with the netlink_kernel_create() call, "" for none, and the
// option of the kernel's configuration.
var sources = map[int]struct{ module, option string }{
	unix.NETLINK_INET_DIAG:      {"", "NET"},
	unix.NETLINK_XFRM:           {"xfrm_user", "XFRM_USER"},
	unix.NETLINK_SELINUX:        {"", "SECURITY_SELINUX"},
	unix.NETLINK_ISCSI:          {"scsi_transport_iscsi", "SCSI_ISCSI_ATTRS"},
	unix.NETLINK_AUDIT:          {"", "AUDIT"},
	unix.NETLINK_FIB_LOOKUP:     {"", "INET"},
	unix.NETLINK_CONNECTOR:      {"cn", "CONNECTOR"},
	unix.NETLINK_NETFILTER:      {"nfnetlink", "NETFILTER_NETLINK"},
	unix.NETLINK_KOBJECT_UEVENT: {"", "NET"},
	unix.NETLINK_GENERIC:        {"", "NET"},
	unix.NETLINK_SCSITRANSPORT:  {"scsi_mod", "SCSI_NETLINK"},
	unix.NETLINK_RDMA:           {"ib_core", "INFINIBAND"},
	unix.NETLINK_CRYPTO:         {"crypto_user", "CRYPTO_USER"},
}

// source is what brings the protocol, as advice. modules: this kernel can load some.
func source(protocol int, modules bool) string {
	s, ok := sources[protocol]
	switch {
	case !ok:
		return ""
	case s.module == "" || !modules:
		return "use a kernel with CONFIG_" + s.option
	}
	return "modprobe " + s.module + ", or use a kernel with CONFIG_" + s.option
}

// hasModules says whether this kernel can load modules.
func hasModules() bool {
	_, err := os.Stat("/proc/modules")
	return err == nil
}

// InitialNet says whether this is the machine's first network namespace, and whether that could be found out. Only
// there has the connector a kernel side: a message to it, too short to be one, is refused everywhere else. It asks
// nothing of the kernel and changes nothing.
func InitialNet() (initial, known bool) {
	fd, err := unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, unix.NETLINK_CONNECTOR)
	if err != nil {
		return false, false
	}
	defer unix.Close(fd)
	empty := binary.NativeEndian.AppendUint32(nil, unix.NLMSG_HDRLEN)
	empty = append(empty, make([]byte, unix.NLMSG_HDRLEN-len(empty))...)
	err = unix.Sendto(fd, empty, 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK})
	switch {
	case err == nil:
		return true, true
	case errors.Is(err, unix.ECONNREFUSED):
		return false, true
	}
	return false, false
}
