// Package decode holds the table of all netlink families; its folders hold what their bytes mean.
package decode

import (
	"github.com/nlmond/nlmond/internal/decode/audit"
	"github.com/nlmond/nlmond/internal/decode/observed"
	"github.com/nlmond/nlmond/internal/decode/route"
	"github.com/nlmond/nlmond/internal/decode/selinux"
	"github.com/nlmond/nlmond/internal/decode/uevent"
	"github.com/nlmond/nlmond/internal/event"
)

// netAdmin is what most groups take.
const netAdmin = "CAP_NET_ADMIN"

// Families is the table: every protocol number of include/uapi/linux/netlink.h, sorted by number. Adding a family means one
// line here and one folder beside this file. Each call builds the table anew, so a program calls it once.
func Families() []*event.Family {
	families := []*event.Family{
		route.Family(),
		gone(1, "w1", "1-Wire bus masters and slaves", "gone since Linux 2.6.18; connector/w1 took its place"),
		usersock(),
		gone(3, "firewall", "IPv4 packets for ip_queue", "gone since Linux 3.5; nfnetlink_queue (netfilter) took its place"),
		inetDiag(),
		gone(5, "nflog", "packets logged by the ULOG target", "gone since Linux 3.17; nfnetlink_log (netfilter) took its place"),
		xfrm(),
		selinux.Family(),
		iscsi(),
		audit.Family(),
		silent(10, "fib-lookup", "answers to look-ups in the IPv4 routing table", netAdmin),
		connector(),
		netfilter(),
		gone(13, "ip6-fw", "IPv6 packets for ip6_queue", "gone since Linux 3.5; nfnetlink_queue (netfilter) took its place"),
		gone(14, "dnrtmsg", "DECnet routing messages", "gone since Linux 6.1, and DECnet with it; nothing took its place"),
		uevent.Family(),
		generic(),
		gone(17, "unused", "nothing", "never used: once kept free for device-mapper events, which come as uevents"),
		scsitransport(),
		gone(19, "ecryptfs", "requests to the eCryptfs key daemon", "gone since Linux 2.6.28; the device /dev/ecryptfs took its place"),
		rdma(),
		silent(21, "crypto", "answers about the kernel's cipher algorithms", netAdmin),
		gone(22, "smc", "SMC sockets", "numbered in Linux 4.11 and never spoken; inet-diag and the generic family SMC_GEN_NETLINK took its place"),
	}
	for _, f := range families {
		if f.Codec == nil {
			f.Codec, f.Types = observed.Codec{}, event.NewTypes()
		}
	}
	return families
}

// gone is a protocol number that no kernel speaks any more.
func gone(number int, name, summary, note string) *event.Family {
	return &event.Family{Number: number, Name: name, Summary: summary, Status: event.Obsolete, Note: note}
}

// silent is a family that answers questions and announces nothing.
func silent(number int, name, summary, needs string) *event.Family {
	return &event.Family{Number: number, Name: name, Summary: summary, Needs: needs, Note: "has no events: it only answers who asks"}
}
