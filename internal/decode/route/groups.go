package route

import "github.com/nlmond/nlmond/internal/event"

// The sockets. What can come in floods has one of its own, so that it cannot drown what is rare.
const (
	rare      = "link"      // interfaces and what is configured on them
	routes    = "route"     // routing tables, and the next hops that routes name
	neighbors = "neigh"     // neighbours and bridge forwarding entries
	control   = "tc"        // traffic control
	multicast = "multicast" // multicast routing and the bridges' multicast database
)

// The types that several groups share.
var (
	addresses   = []string{"newaddr", "deladdr"}
	routeTypes  = []string{"newroute", "delroute"}
	rules       = []string{"newrule", "delrule"}
	netconf     = []string{"newnetconf", "delnetconf"}
	memberships = []string{"newmulticast", "delmulticast"}
)

const (
	decnetGone = "no kernel sends to it since DECnet was removed in Linux 6.1"
	neverUsed  = "no kernel sends to it"
	newGroup   = "not in Linux 6.12 and before"
)

// groups lists the multicast groups by number: enum rtnetlink_groups of include/uapi/linux/rtnetlink.h.
func groups() []event.Group {
	return []event.Group{
		{Number: 1, Name: "link", Class: rare, Default: true, Types: []string{"newlink", "dellink"}},
		{Number: 2, Name: "notify", Class: rare, Note: neverUsed},
		{Number: 3, Name: "neigh", Class: neighbors, Types: []string{"newneigh", "delneigh", "getneigh"},
			Note: "getneigh asks a user process to resolve an address"},
		{Number: 4, Name: "tc", Class: control, Types: []string{"newqdisc", "delqdisc", "newtclass", "deltclass",
			"newtfilter", "deltfilter", "newaction", "delaction", "newchain", "delchain"}},
		{Number: 5, Name: "ipv4-ifaddr", Class: rare, Default: true, Types: addresses},
		{Number: 6, Name: "ipv4-mroute", Class: multicast, Types: routeTypes},
		{Number: 7, Name: "ipv4-route", Class: routes, Default: true, Types: routeTypes},
		{Number: 8, Name: "ipv4-rule", Class: rare, Default: true, Types: rules},
		{Number: 9, Name: "ipv6-ifaddr", Class: rare, Default: true, Types: addresses},
		{Number: 10, Name: "ipv6-mroute", Class: multicast, Types: routeTypes},
		{Number: 11, Name: "ipv6-route", Class: routes, Default: true, Types: routeTypes},
		{Number: 12, Name: "ipv6-ifinfo", Class: rare, Default: true, Types: []string{"newlink", "dellink"}},
		{Number: 13, Name: "decnet-ifaddr", Class: rare, Types: addresses, Note: decnetGone},
		{Number: 14, Name: "nop2", Class: rare, Note: neverUsed},
		{Number: 15, Name: "decnet-route", Class: routes, Types: routeTypes, Note: decnetGone},
		{Number: 16, Name: "decnet-rule", Class: rare, Types: rules, Note: decnetGone},
		{Number: 17, Name: "nop4", Class: rare, Note: neverUsed},
		{Number: 18, Name: "ipv6-prefix", Class: rare, Default: true, Types: []string{"newprefix"}},
		{Number: 19, Name: "ipv6-rule", Class: rare, Default: true, Types: rules},
		{Number: 20, Name: "nd-useropt", Class: rare, Default: true, Types: []string{"newnduseropt"}},
		{Number: 21, Name: "phonet-ifaddr", Class: rare, Default: true, Types: addresses},
		{Number: 22, Name: "phonet-route", Class: routes, Default: true, Types: routeTypes},
		{Number: 23, Name: "dcb", Class: rare, Default: true, Types: []string{"getdcb", "setdcb"}},
		{Number: 24, Name: "ipv4-netconf", Class: rare, Default: true, Types: netconf},
		{Number: 25, Name: "ipv6-netconf", Class: rare, Default: true, Types: netconf},
		{Number: 26, Name: "mdb", Class: multicast, Default: true, Types: []string{"newmdb", "delmdb"}},
		{Number: 27, Name: "mpls-route", Class: routes, Default: true, Types: routeTypes},
		{Number: 28, Name: "nsid", Class: rare, Default: true, Types: []string{"newnsid", "delnsid"}},
		{Number: 29, Name: "mpls-netconf", Class: rare, Default: true, Types: netconf},
		{Number: 30, Name: "ipv4-mroute-r", Class: multicast, Needs: "CAP_NET_ADMIN", Types: []string{"newcachereport"}},
		{Number: 31, Name: "ipv6-mroute-r", Class: multicast, Needs: "CAP_NET_ADMIN", Types: []string{"newcachereport"}},
		{Number: 32, Name: "nexthop", Class: routes, Default: true,
			Types: []string{"newnexthop", "delnexthop", "newnexthopbucket"}},
		{Number: 33, Name: "brvlan", Class: rare, Default: true, Types: []string{"newvlan", "delvlan"}},
		{Number: 34, Name: "mctp-ifaddr", Class: rare, Default: true, Types: addresses},
		{Number: 35, Name: "tunnel", Class: rare, Default: true, Types: []string{"newtunnel", "deltunnel"}},
		{Number: 36, Name: "stats", Class: rare, Default: true, Types: []string{"newstats"}},
		{Number: 37, Name: "ipv4-mcaddr", Class: rare, Default: true, Types: memberships, Note: newGroup},
		{Number: 38, Name: "ipv6-mcaddr", Class: rare, Default: true, Types: memberships, Note: newGroup},
		{Number: 39, Name: "ipv6-acaddr", Class: rare, Default: true, Types: []string{"newanycast", "delanycast"}, Note: newGroup},
	}
}
