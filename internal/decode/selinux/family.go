// Package selinux explains the messages of NETLINK_SELINUX: the enforcing mode was set, a policy was loaded.
package selinux

import "github.com/nlmond/nlmond/internal/event"

// Family describes NETLINK_SELINUX; its group is from include/uapi/linux/selinux_netlink.h.
func Family() *event.Family {
	codec := newCodec()
	return &event.Family{
		Number: 7, Name: "selinux", Summary: "enforcing mode set, policy loaded", Status: event.Decoded, Default: true,
		Note:   "silent on a kernel that runs without SELinux",
		Groups: []event.Group{{Number: 1, Name: "avc", Default: true, Class: "avc", Types: []string{"setenforce", "policyload"}}},
		Types:  codec.types, Codec: codec,
	}
}
