// Package audit explains the records that the kernel's audit system multicasts: text of keys and values.
package audit

import "github.com/nlmond/nlmond/internal/event"

// Family describes NETLINK_AUDIT; its group is from enum audit_nlgrps, include/uapi/linux/audit.h.
func Family() *event.Family {
	codec := newCodec()
	return &event.Family{
		Number: 9, Name: "audit", Summary: "audit records: system calls, logins, denials", Status: event.Decoded,
		Needs: "CAP_AUDIT_READ", Default: true, InitNet: true,
		Groups: []event.Group{{Number: 1, Name: "readlog", Default: true, Class: "readlog", Types: codec.names()}},
		Types:  codec.types, Codec: codec,
	}
}
