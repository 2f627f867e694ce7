// Code generated from rt-nduseropt.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtNduseropt = schema.Tables{
	Name: "rt-nduseropt",
	Sets: []schema.Set{
		// 1
		{Name: "nduseropt-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "srcaddr", Kind: schema.Bytes, Hint: schema.IP},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "nduseroptmsg", Size: 16, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "opts_len", Kind: schema.U16, Off: 2},
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex, Off: 4},
			{Name: "icmp_type", Kind: schema.U8, Enum: 2, Off: 8}, // icmpv6-type
			{Name: "icmp_code", Kind: schema.U8, Off: 9},
			{Name: "opts", Kind: schema.Bytes, Off: 16},
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
		{Name: "icmpv6-type", Base: 133, Names: []string{
			"router_solicitation", "router_advertisement",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 68, Name: "newnduseropt", Header: 1, Tail: 3, Set: 1, Words: "{icmp_type}[ from {srcaddr}] on {ifindex} has an option for user programs"}, // nduseroptmsg nduseropt-attrs
	},
}
