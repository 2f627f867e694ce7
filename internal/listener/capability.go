package listener

import "golang.org/x/sys/unix"

// capabilities are those that netlink families ask for, include/uapi/linux/capability.h.
var capabilities = []struct {
	name string
	bit  uint
}{
	{"CAP_NET_ADMIN", unix.CAP_NET_ADMIN},
	{"CAP_AUDIT_READ", unix.CAP_AUDIT_READ},
	{"CAP_NET_BROADCAST", unix.CAP_NET_BROADCAST},
}

// holds says whether this process has a capability in effect, be it only in its own user namespace.
func holds(name string) bool {
	header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var sets [2]unix.CapUserData
	if err := unix.Capget(&header, &sets[0]); err != nil {
		return false
	}
	for _, c := range capabilities {
		if c.name == name {
			return sets[c.bit/32].Effective&(1<<(c.bit%32)) != 0
		}
	}
	return false
}
