// Code generated from rt-tunnel.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtTunnel = schema.Tables{
	Name: "rt-tunnel",
	Sets: []schema.Set{
		// 1
		{Name: "vnifilter-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 2}, // vnifilter-entry-attrs
		}},
		// 2
		{Name: "vnifilter-entry-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "start", Kind: schema.U32},
			{Name: "end", Kind: schema.U32},
			{Name: "group", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "group6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "stats", Kind: schema.Nest, Flags: schema.Volatile, Ref: 3}, // vnifilter-stats-attrs
		}},
		// 3
		{Name: "vnifilter-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rx_bytes", Kind: schema.U64},
			{Name: "rx_pkts", Kind: schema.U64},
			{Name: "rx_drops", Kind: schema.U64},
			{Name: "rx_errors", Kind: schema.U64},
			{Name: "tx_bytes", Kind: schema.U64},
			{Name: "tx_pkts", Kind: schema.U64},
			{Name: "tx_drops", Kind: schema.U64},
			{Name: "tx_errors", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "tunnel-msg", Size: 8, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1},                                // address-family
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 2, Off: 1}, // tunnel-msg-flags
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex, Off: 4},
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
		{Name: "tunnel-msg-flags", Names: []string{
			"stats",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 120, Name: "newtunnel", Action: 1, Header: 1, Set: 1, Words: "{action} vni {entry.start}[-{entry.end}] on {ifindex}"}, // tunnel-msg vnifilter-attrs
		{Number: 121, Name: "deltunnel", Action: 3, Header: 1, Set: 1, Words: "vni {entry.start}[-{entry.end}] on {ifindex} deleted"},  // tunnel-msg vnifilter-attrs
		{Number: 122, Name: "gettunnel", Header: 1, Set: 1},                                                                            // tunnel-msg vnifilter-attrs
	},
}
