// Code generated from rt-route.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtRoute = schema.Tables{
	Name: "rt-route",
	Sets: []schema.Set{
		// 1
		{Name: "metrics", Base: 1, Attrs: []schema.Attr{
			{Name: "lock", Kind: schema.U32},
			{Name: "mtu", Kind: schema.U32},
			{Name: "window", Kind: schema.U32},
			{Name: "rtt", Kind: schema.U32},
			{Name: "rttvar", Kind: schema.U32},
			{Name: "ssthresh", Kind: schema.U32},
			{Name: "cwnd", Kind: schema.U32},
			{Name: "advmss", Kind: schema.U32},
			{Name: "reordering", Kind: schema.U32},
			{Name: "hoplimit", Kind: schema.U32},
			{Name: "initcwnd", Kind: schema.U32},
			{Name: "features", Kind: schema.U32},
			{Name: "rto_min", Kind: schema.U32},
			{Name: "initrwnd", Kind: schema.U32},
			{Name: "quickack", Kind: schema.U32},
			{Name: "cc_algo", Kind: schema.Text},
			{Name: "fastopen_no_cookie", Kind: schema.U32},
		}},
		// 2
		{Name: "route-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "src", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "iif", Kind: schema.U32},
			{Name: "oif", Kind: schema.U32},
			{Name: "gateway", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "priority", Kind: schema.U32},
			{Name: "prefsrc", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "metrics", Kind: schema.Nest, Ref: 1}, // metrics
			{Name: "multipath", Kind: schema.Bytes},
			{Name: "protoinfo", Kind: schema.Bytes},
			{Name: "flow", Kind: schema.U32},
			{Name: "cacheinfo", Kind: schema.StructOf, Ref: 1}, // rta-cacheinfo
			{Name: "session", Kind: schema.Bytes},
			{Name: "mp_algo", Kind: schema.Bytes},
			{Name: "table", Kind: schema.U32, Enum: 2}, // rt-table
			{Name: "mark", Kind: schema.U32},
			{Name: "mfc_stats", Kind: schema.Bytes},
			{Name: "via", Kind: schema.Bytes},
			{Name: "newdst", Kind: schema.Bytes},
			{Name: "pref", Kind: schema.U8},
			{Name: "encap_type", Kind: schema.U16},
			{Name: "encap", Kind: schema.Bytes},
			{Name: "expires", Kind: schema.U32},
			{Name: "pad", Kind: schema.Bytes},
			{Name: "uid", Kind: schema.U32},
			{Name: "ttl_propagate", Kind: schema.U8},
			{Name: "ip_proto", Kind: schema.U8},
			{Name: "sport", Kind: schema.U16},
			{Name: "dport", Kind: schema.U16},
			{Name: "nh_id", Kind: schema.U32},
			{Name: "flowlabel", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "rta-cacheinfo", Size: 32, Fields: []schema.Attr{
			{Name: "clntref", Kind: schema.U32},
			{Name: "lastuse", Kind: schema.U32, Off: 4},
			{Name: "expires", Kind: schema.S32, Off: 8},
			{Name: "error", Kind: schema.U32, Off: 12},
			{Name: "used", Kind: schema.U32, Off: 16},
			{Name: "id", Kind: schema.U32, Off: 20},
			{Name: "ts", Kind: schema.U32, Off: 24},
			{Name: "tsage", Kind: schema.U32, Off: 28},
		}},
		// 2
		{Name: "rtmsg", Size: 12, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "dst_len", Kind: schema.U8, Off: 1},
			{Name: "src_len", Kind: schema.U8, Off: 2},
			{Name: "tos", Kind: schema.U8, Off: 3},
			{Name: "table", Kind: schema.U8, Flags: schema.Fallback, Enum: 2, Off: 4},  // rt-table
			{Name: "protocol", Kind: schema.U8, Enum: 4, Off: 5},                       // rtm-protocol
			{Name: "scope", Kind: schema.U8, Enum: 5, Off: 6},                          // rtm-scope
			{Name: "type", Kind: schema.U8, Enum: 6, Off: 7},                           // rtm-type
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 3, Off: 8}, // rtm-flags
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "address-family", Names: []string{
			"unspec", "unix", "inet", "ax25", "ipx", "appletalk", "netrom", "bridge", "atmpvc", "x25", "inet6", "rose",
			"", "netbeui", "security", "key", "netlink", "packet", "ash", "econet", "atmsvc", "rds", "sna", "irda",
			"pppox", "wanpipe", "llc", "ib", "mpls", "can", "tipc", "bluetooth", "iucv", "rxrpc", "isdn", "phonet",
			"ieee802154", "caif", "alg", "nfc", "vsock", "kcm", "qipcrtr", "smc", "xdp", "mctp", "", "", "", "", "", "",
			"", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
			"", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
			"", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "ipmr", "ip6mr",
		}},
		// 2
		{Name: "rt-table", Sparse: []schema.Pair{
			{Name: "unspec"},
			{Value: 252, Name: "compat"},
			{Value: 253, Name: "default"},
			{Value: 254, Name: "main"},
			{Value: 255, Name: "local"},
		}},
		// 3
		{Name: "rtm-flags", Names: []string{
			"dead", "pervasive", "onlink", "offload", "linkdown", "unresolved", "trap", "", "notify", "cloned",
			"equalize", "prefix", "lookup_table", "fib_match", "rt_offload", "rt_trap", "", "", "", "", "", "", "", "",
			"", "", "", "", "", "offload_failed",
		}},
		// 4
		{Name: "rtm-protocol", Sparse: []schema.Pair{
			{Name: "unspec"},
			{Value: 1, Name: "redirect"},
			{Value: 2, Name: "kernel"},
			{Value: 3, Name: "boot"},
			{Value: 4, Name: "static"},
			{Value: 8, Name: "gated"},
			{Value: 9, Name: "ra"},
			{Value: 10, Name: "mrt"},
			{Value: 11, Name: "zebra"},
			{Value: 12, Name: "bird"},
			{Value: 13, Name: "dnrouted"},
			{Value: 14, Name: "xorp"},
			{Value: 15, Name: "ntk"},
			{Value: 16, Name: "dhcp"},
			{Value: 17, Name: "mrouted"},
			{Value: 18, Name: "keepalived"},
			{Value: 42, Name: "babel"},
			{Value: 99, Name: "openr"},
			{Value: 186, Name: "bgp"},
			{Value: 187, Name: "isis"},
			{Value: 188, Name: "ospf"},
			{Value: 189, Name: "rip"},
			{Value: 192, Name: "eigrp"},
		}},
		// 5
		{Name: "rtm-scope", Sparse: []schema.Pair{
			{Name: "universe"},
			{Value: 200, Name: "site"},
			{Value: 253, Name: "link"},
			{Value: 254, Name: "host"},
			{Value: 255, Name: "nowhere"},
		}},
		// 6
		{Name: "rtm-type", Names: []string{
			"unspec", "unicast", "local", "broadcast", "anycast", "multicast", "blackhole", "unreachable", "prohibit",
			"throw", "nat", "xresolve",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 24, Name: "newroute", Action: 1, Header: 2, Set: 2}, // rtmsg route-attrs
		{Number: 25, Name: "delroute", Action: 3, Header: 2, Set: 2}, // rtmsg route-attrs
		{Number: 26, Name: "getroute", Header: 2, Set: 2},            // rtmsg route-attrs
	},
}
