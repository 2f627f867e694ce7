// Code generated from rt-prefix.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtPrefix = schema.Tables{
	Name: "rt-prefix",
	Sets: []schema.Set{
		// 1
		{Name: "prefix-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "address", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "cacheinfo", Kind: schema.StructOf, Ref: 1}, // prefix-cacheinfo
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "prefix-cacheinfo", Size: 8, Fields: []schema.Attr{
			{Name: "preferred_time", Kind: schema.U32},
			{Name: "valid_time", Kind: schema.U32, Off: 4},
		}},
		// 2
		{Name: "prefixmsg", Size: 12, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex, Off: 4},
			{Name: "type", Kind: schema.U8, Enum: 2, Off: 8}, // nd-option
			{Name: "prefixlen", Kind: schema.U8, Off: 9},
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 3, Off: 10}, // prefix-flags
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
		{Name: "nd-option", Base: 3, Names: []string{
			"prefix_info",
		}},
		// 3
		{Name: "prefix-flags", Names: []string{
			"onlink", "autoconf", "", "", "preferpd", "routeraddr", "autoconf", "onlink",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 52, Name: "newprefix", Header: 2, Set: 1, Words: "prefix {address}/{prefixlen} is advertised on {ifindex}"}, // prefixmsg prefix-attrs
	},
}
