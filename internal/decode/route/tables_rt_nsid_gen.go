// Code generated from rt-nsid.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtNsid = schema.Tables{
	Name: "rt-nsid",
	Sets: []schema.Set{
		// 1
		{Name: "nsid-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "nsid", Kind: schema.S32},
			{Name: "pid", Kind: schema.U32},
			{Name: "fd", Kind: schema.U32},
			{Name: "target_nsid", Kind: schema.S32},
			{Name: "current_nsid", Kind: schema.S32},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "rtgenmsg", Size: 1, Fields: []schema.Attr{
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
		{Number: 88, Name: "newnsid", Action: 1, Header: 1, Set: 1, Words: "{action} network namespace id {nsid}"}, // rtgenmsg nsid-attrs
		{Number: 89, Name: "delnsid", Action: 3, Header: 1, Set: 1, Words: "network namespace id {nsid} deleted"},  // rtgenmsg nsid-attrs
		{Number: 90, Name: "getnsid", Header: 1, Set: 1},                                                           // rtgenmsg nsid-attrs
	},
}
