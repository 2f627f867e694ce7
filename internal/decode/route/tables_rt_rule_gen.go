// Code generated from rt-rule.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtRule = schema.Tables{
	Name: "rt-rule",
	Sets: []schema.Set{
		// 1
		{Name: "fib-rule-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "src", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "iifname", Kind: schema.Text},
			{Name: "goto", Kind: schema.U32},
			{Name: "unused2", Kind: schema.Pad},
			{Name: "priority", Kind: schema.U32},
			{Name: "unused3", Kind: schema.Pad},
			{Name: "unused4", Kind: schema.Pad},
			{Name: "unused5", Kind: schema.Pad},
			{Name: "fwmark", Kind: schema.U32, Hint: schema.Hex},
			{Name: "flow", Kind: schema.U32},
			{Name: "tun_id", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "suppress_ifgroup", Kind: schema.S32},
			{Name: "suppress_prefixlen", Kind: schema.S32},
			{Name: "table", Kind: schema.U32, Enum: 5}, // rt-table
			{Name: "fwmask", Kind: schema.U32, Hint: schema.Hex},
			{Name: "oifname", Kind: schema.Text},
			{Name: "pad", Kind: schema.Pad},
			{Name: "l3mdev", Kind: schema.U8},
			{Name: "uid_range", Kind: schema.StructOf, Ref: 3},   // fib-rule-uid-range
			{Name: "protocol", Kind: schema.U8, Enum: 6},         // rtm-protocol
			{Name: "ip_proto", Kind: schema.U8, Enum: 4},         // ip-protocol
			{Name: "sport_range", Kind: schema.StructOf, Ref: 2}, // fib-rule-port-range
			{Name: "dport_range", Kind: schema.StructOf, Ref: 2}, // fib-rule-port-range
			{Name: "dscp", Kind: schema.U8},
			{Name: "flowlabel", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "flowlabel_mask", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "sport_mask", Kind: schema.U16, Hint: schema.Hex},
			{Name: "dport_mask", Kind: schema.U16, Hint: schema.Hex},
			{Name: "dscp_mask", Kind: schema.U8, Hint: schema.Hex},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "fib-rule-hdr", Size: 12, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "dst_len", Kind: schema.U8, Off: 1},
			{Name: "src_len", Kind: schema.U8, Off: 2},
			{Name: "tos", Kind: schema.U8, Off: 3},
			{Name: "table", Kind: schema.U8, Flags: schema.Fallback, Enum: 5, Off: 4},  // rt-table
			{Name: "action", Kind: schema.U8, Enum: 3, Off: 7},                         // fr-act
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 2, Off: 8}, // fib-rule-flags
		}},
		// 2
		{Name: "fib-rule-port-range", Size: 4, Fields: []schema.Attr{
			{Name: "start", Kind: schema.U16},
			{Name: "end", Kind: schema.U16, Off: 2},
		}},
		// 3
		{Name: "fib-rule-uid-range", Size: 8, Fields: []schema.Attr{
			{Name: "start", Kind: schema.U32},
			{Name: "end", Kind: schema.U32, Off: 4},
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
		{Name: "fib-rule-flags", Names: []string{
			"permanent", "invert", "unresolved", "iif_detached", "oif_detached", "", "", "", "", "", "", "", "", "", "",
			"", "find_saddr",
		}},
		// 3
		{Name: "fr-act", Names: []string{
			"unspec", "to_tbl", "goto", "nop", "res3", "res4", "blackhole", "unreachable", "prohibit",
		}},
		// 4
		{Name: "ip-protocol", Sparse: []schema.Pair{
			{Name: "ip"},
			{Value: 1, Name: "icmp"},
			{Value: 2, Name: "igmp"},
			{Value: 4, Name: "ipip"},
			{Value: 6, Name: "tcp"},
			{Value: 8, Name: "egp"},
			{Value: 12, Name: "pup"},
			{Value: 17, Name: "udp"},
			{Value: 22, Name: "idp"},
			{Value: 29, Name: "tp"},
			{Value: 33, Name: "dccp"},
			{Value: 41, Name: "ipv6"},
			{Value: 43, Name: "routing"},
			{Value: 44, Name: "fragment"},
			{Value: 46, Name: "rsvp"},
			{Value: 47, Name: "gre"},
			{Value: 50, Name: "esp"},
			{Value: 51, Name: "ah"},
			{Value: 58, Name: "icmpv6"},
			{Value: 59, Name: "none"},
			{Value: 60, Name: "dstopts"},
			{Value: 92, Name: "mtp"},
			{Value: 94, Name: "beetph"},
			{Value: 98, Name: "encap"},
			{Value: 103, Name: "pim"},
			{Value: 108, Name: "comp"},
			{Value: 115, Name: "l2tp"},
			{Value: 132, Name: "sctp"},
			{Value: 135, Name: "mh"},
			{Value: 136, Name: "udplite"},
			{Value: 137, Name: "mpls"},
			{Value: 143, Name: "ethernet"},
			{Value: 255, Name: "raw"},
			{Value: 256, Name: "smc"},
			{Value: 262, Name: "mptcp"},
		}},
		// 5
		{Name: "rt-table", Sparse: []schema.Pair{
			{Name: "unspec"},
			{Value: 252, Name: "compat"},
			{Value: 253, Name: "default"},
			{Value: 254, Name: "main"},
			{Value: 255, Name: "local"},
		}},
		// 6
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
	},
	Msgs: []schema.Msg{
		{Number: 32, Name: "newrule", Action: 1, Header: 1, Set: 1, Words: "{action} rule[ {priority}]:[{?flags=invert} not][ from {src}/{src_len}| from all][ to {dst}/{dst_len}][ iif {iifname}][ oif {oifname}][ fwmark {fwmark}][ goto {goto}|{?header.action!to_tbl} {header.action}| l3mdev {l3mdev}| lookup {table}]"}, // fib-rule-hdr fib-rule-attrs
		{Number: 33, Name: "delrule", Action: 3, Header: 1, Set: 1, Words: "rule[ {priority}]:[{?flags=invert} not][ from {src}/{src_len}| from all][ to {dst}/{dst_len}][ iif {iifname}][ oif {oifname}][ fwmark {fwmark}][ goto {goto}|{?header.action!to_tbl} {header.action}| l3mdev {l3mdev}| lookup {table}] deleted"},  // fib-rule-hdr fib-rule-attrs
		{Number: 34, Name: "getrule", Header: 1, Set: 1}, // fib-rule-hdr fib-rule-attrs
	},
	Groups: []schema.Group{
		{Name: "ipv4-rule", Number: 8},
		{Name: "ipv6-rule", Number: 19},
	},
}
