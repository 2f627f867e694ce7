// Code generated from fou.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var fou = schema.Tables{
	Name: "fou",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "fou", Base: 1, Attrs: []schema.Attr{
			{Name: "port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "af", Kind: schema.U8, Enum: 1},      // address-family
			{Name: "ipproto", Kind: schema.U8, Enum: 3}, // ip-protocol
			{Name: "type", Kind: schema.U8, Enum: 2},    // fou-type
			{Name: "remcsum_nopartial", Kind: schema.Flag},
			{Name: "local_v4", Kind: schema.U32, Hint: schema.IP},
			{Name: "local_v6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "peer_v4", Kind: schema.U32, Hint: schema.IP},
			{Name: "peer_v6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "peer_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex},
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
		{Name: "fou-type", Names: []string{
			"unspec", "direct", "gue",
		}},
		// 3
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
	},
	Msgs: []schema.Msg{
		{Name: "unspec"},
		{Number: 1, Name: "add", Set: 1},            // fou
		{Number: 2, Name: "del", Action: 3, Set: 1}, // fou
		{Number: 3, Name: "get", Set: 1},            // fou
	},
}
