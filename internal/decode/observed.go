package decode

import "github.com/nlmond/nlmond/internal/event"

// The families that have no decoder yet. Groups of a class share a socket: see event.Group.

func usersock() *event.Family {
	return &event.Family{
		Number: 2, Name: "usersock", Summary: "messages from one program to another", Needs: netAdmin,
		Note: "programs are free to use its groups 1 to 32, which have numbers only: usersock/1",
		// There is no kernel behind this family: whoever sends is a program.
		Genuine: func(*event.Datagram) bool { return true },
	}
}

// inetDiag has its groups from enum sknetlink_groups, include/uapi/linux/sock_diag.h.
func inetDiag() *event.Family {
	return &event.Family{
		Number: 4, Name: "inet-diag", Aliases: []string{"sock-diag"}, Summary: "TCP and UDP sockets that are destroyed",
		Groups: []event.Group{
			{Number: 1, Name: "inet-tcp-destroy", Class: "tcp"},
			{Number: 2, Name: "inet-udp-destroy", Class: "udp"},
			{Number: 3, Name: "inet6-tcp-destroy", Class: "tcp"},
			{Number: 4, Name: "inet6-udp-destroy", Class: "udp"},
		},
	}
}

// xfrm has its groups from enum xfrm_nlgroups, include/uapi/linux/xfrm.h.
func xfrm() *event.Family {
	return &event.Family{
		Number: 6, Name: "xfrm", Summary: "IPsec states and policies", Needs: netAdmin,
		Groups: []event.Group{
			{Number: 1, Name: "acquire", Class: "acquire"},
			{Number: 2, Name: "expire", Class: "sa"},
			{Number: 3, Name: "sa", Class: "sa"},
			{Number: 4, Name: "policy", Class: "sa"},
			{Number: 5, Name: "aevents", Class: "aevents"},
			{Number: 6, Name: "report", Class: "acquire"},
			{Number: 7, Name: "migrate", Class: "sa"},
			{Number: 8, Name: "mapping", Class: "sa"},
		},
	}
}

// iscsi has its groups from include/scsi/iscsi_if.h.
func iscsi() *event.Family {
	return &event.Family{
		Number: 8, Name: "iscsi", Summary: "iSCSI sessions and connections", Needs: netAdmin,
		Note: "exists while the module scsi_transport_iscsi is loaded",
		Groups: []event.Group{
			{Number: 1, Name: "iscsid", Class: "iscsid"},
			{Number: 2, Name: "uip", Class: "uip"},
		},
	}
}

// connector has a group for each CN_IDX of include/uapi/linux/connector.h. The kernel takes the group's number for a
// bit mask when it checks the privilege, so that odd groups are free to all and even ones are not.
func connector() *event.Family {
	return &event.Family{
		Number: 11, Name: "connector", Summary: "processes: fork, exec, exit, changed ids", InitNet: true,
		Note: "proc events start when a program asks for them, which takes CAP_NET_ADMIN",
		Groups: []event.Group{
			{Number: 1, Name: "proc", Class: "proc"},
			{Number: 2, Name: "cifs", Class: "other", Needs: netAdmin},
			{Number: 3, Name: "w1", Class: "other"},
			{Number: 4, Name: "v86d", Class: "other", Needs: netAdmin},
			{Number: 5, Name: "bb", Class: "other"},
			{Number: 6, Name: "dst", Class: "other", Needs: netAdmin},
			{Number: 7, Name: "dm", Class: "other"},
			{Number: 8, Name: "drbd", Class: "other", Needs: netAdmin},
			{Number: 9, Name: "kvp", Class: "other"},
			{Number: 10, Name: "vss", Class: "other", Needs: netAdmin},
		},
	}
}

// netfilter has its groups from enum nfnetlink_groups, include/uapi/linux/netfilter/nfnetlink.h.
func netfilter() *event.Family {
	return &event.Family{
		Number: 12, Name: "netfilter", Summary: "tracked connections, firewall rules, quotas", Needs: netAdmin,
		Groups: []event.Group{
			{Number: 1, Name: "conntrack-new", Class: "conntrack"},
			{Number: 2, Name: "conntrack-update", Class: "conntrack"},
			{Number: 3, Name: "conntrack-destroy", Class: "conntrack"},
			{Number: 4, Name: "conntrack-exp-new", Class: "expect"},
			{Number: 5, Name: "conntrack-exp-update", Class: "expect"},
			{Number: 6, Name: "conntrack-exp-destroy", Class: "expect"},
			{Number: 7, Name: "nftables", Class: "nftables"},
			{Number: 8, Name: "acct-quota", Class: "acct", Note: "its messages come without a group: \"none\""},
			{Number: 9, Name: "nftrace", Class: "nftrace"},
		},
	}
}

// generic lists the one group whose number is fixed: GENL_ID_CTRL, include/uapi/linux/genetlink.h.
func generic() *event.Family {
	return &event.Family{
		Number: 16, Name: "generic", Summary: "families that register by name: ethtool, nl80211, devlink, …",
		Note:   "its other groups get their numbers when the kernel registers them; mptcp_pm_events and ioam6_events take " + netAdmin,
		Groups: []event.Group{{Number: 16, Name: "nlctrl:notify", Class: "nlctrl"}},
	}
}

// scsitransport has its group from include/uapi/scsi/scsi_netlink.h: SCSI_NL_GRP_FC_EVENTS is 1<<2, and the kernel
// sends to the group of that number, although the header's comment calls it group 2.
func scsitransport() *event.Family {
	return &event.Family{
		Number: 18, Name: "scsitransport", Summary: "Fibre Channel hosts and ports", Needs: netAdmin,
		Note:   "exists where the kernel has SCSI_NETLINK (Fibre Channel)",
		Groups: []event.Group{{Number: 4, Name: "fc-events", Class: "fc-events"}},
	}
}

// rdma has its groups from enum rdma_nl_group, include/uapi/rdma/rdma_netlink.h.
func rdma() *event.Family {
	return &event.Family{
		Number: 20, Name: "rdma", Summary: "InfiniBand and RDMA devices",
		Note: "exists while the module ib_core is loaded",
		Groups: []event.Group{
			{Number: 2, Name: "iwpm", Class: "iwpm"},
			{Number: 3, Name: "ls", Class: "ls"},
			{Number: 4, Name: "notify", Class: "notify"},
		},
	}
}
