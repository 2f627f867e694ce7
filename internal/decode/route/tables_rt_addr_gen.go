// Code generated from rt-addr.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtAddr = schema.Tables{
	Name: "rt-addr",
	Sets: []schema.Set{
		// 1
		{Name: "addr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "address", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "label", Kind: schema.Text},
			{Name: "broadcast", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "anycast", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "cacheinfo", Kind: schema.StructOf, Ref: 1}, // ifa-cacheinfo
			{Name: "multicast", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 2}, // ifa-flags
			{Name: "rt_priority", Kind: schema.U32},
			{Name: "target_netnsid", Kind: schema.S32},
			{Name: "proto", Kind: schema.U8, Enum: 3}, // ifa-proto
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "ifa-cacheinfo", Size: 16, Fields: []schema.Attr{
			{Name: "prefered", Kind: schema.U32},
			{Name: "valid", Kind: schema.U32, Off: 4},
			{Name: "cstamp", Kind: schema.U32, Flags: schema.Volatile, Off: 8},
			{Name: "tstamp", Kind: schema.U32, Flags: schema.Volatile, Off: 12},
		}},
		// 2
		{Name: "ifaddrmsg", Size: 8, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "prefixlen", Kind: schema.U8, Off: 1},
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags | schema.Fallback, Enum: 2, Off: 2}, // ifa-flags
			{Name: "scope", Kind: schema.U8, Enum: 4, Off: 3},                                           // rtm-scope
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
		{Name: "ifa-flags", Names: []string{
			"secondary", "nodad", "optimistic", "dadfailed", "homeaddress", "deprecated", "tentative", "permanent",
			"managetempaddr", "noprefixroute", "mcautojoin", "stable_privacy",
		}},
		// 3
		{Name: "ifa-proto", Names: []string{
			"unspec", "kernel_lo", "kernel_ra", "kernel_ll",
		}},
		// 4
		{Name: "rtm-scope", Sparse: []schema.Pair{
			{Name: "universe"},
			{Value: 200, Name: "site"},
			{Value: 253, Name: "link"},
			{Value: 254, Name: "host"},
			{Value: 255, Name: "nowhere"},
		}},
	},
	Msgs: []schema.Msg{
		{Number: 20, Name: "newaddr", Action: 1, Header: 2, Set: 1, Words: "{action} address [{local}|{address}]/{prefixlen} on {ifindex}"}, // ifaddrmsg addr-attrs
		{Number: 21, Name: "deladdr", Action: 3, Header: 2, Set: 1, Words: "address [{local}|{address}]/{prefixlen} on {ifindex} deleted"},  // ifaddrmsg addr-attrs
		{Number: 22, Name: "getaddr", Header: 2, Set: 1},                                                                         // ifaddrmsg addr-attrs
		{Number: 56, Name: "newmulticast", Action: 1, Header: 2, Set: 1, Words: "{ifindex} joined multicast group {multicast}"},  // ifaddrmsg addr-attrs
		{Number: 57, Name: "delmulticast", Action: 3, Header: 2, Set: 1, Words: "{ifindex} left multicast group {multicast}"},    // ifaddrmsg addr-attrs
		{Number: 58, Name: "getmulticast", Header: 2, Set: 1},                                                                    // ifaddrmsg addr-attrs
		{Number: 60, Name: "newanycast", Action: 1, Header: 2, Set: 1, Words: "{action} anycast address {anycast} on {ifindex}"}, // ifaddrmsg addr-attrs
		{Number: 61, Name: "delanycast", Action: 3, Header: 2, Set: 1, Words: "anycast address {anycast} on {ifindex} deleted"},  // ifaddrmsg addr-attrs
		{Number: 62, Name: "getanycast", Header: 2, Set: 1},                                                                      // ifaddrmsg addr-attrs
	},
	Groups: []schema.Group{
		{Name: "ipv4-ifaddr", Number: 5},
		{Name: "ipv6-ifaddr", Number: 9},
	},
}
