// Code generated from rt-netconf.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtNetconf = schema.Tables{
	Name: "rt-netconf",
	Sets: []schema.Set{
		// 1
		{Name: "netconf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex},
			{Name: "forwarding", Kind: schema.S32},
			{Name: "rp_filter", Kind: schema.S32},
			{Name: "mc_forwarding", Kind: schema.S32},
			{Name: "proxy_neigh", Kind: schema.S32},
			{Name: "ignore_routes_with_linkdown", Kind: schema.S32},
			{Name: "input", Kind: schema.S32},
			{Name: "bc_forwarding", Kind: schema.S32},
			{Name: "force_forwarding", Kind: schema.S32},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "netconfmsg", Size: 1, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
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
	},
	Msgs: []schema.Msg{
		{Number: 80, Name: "newnetconf", Action: 2, Header: 1, Set: 1, Words: "settings of {ifindex} ({family}):[ forwarding {forwarding}][ rp_filter {rp_filter}][ mc_forwarding {mc_forwarding}][ proxy_neigh {proxy_neigh}][ ignore_routes_with_linkdown {ignore_routes_with_linkdown}][ input {input}]"}, // netconfmsg netconf-attrs
		{Number: 81, Name: "delnetconf", Action: 3, Header: 1, Set: 1, Words: "settings of {ifindex} ({family}) deleted"}, // netconfmsg netconf-attrs
		{Number: 82, Name: "getnetconf", Header: 1, Set: 1},                                                               // netconfmsg netconf-attrs
	},
}
