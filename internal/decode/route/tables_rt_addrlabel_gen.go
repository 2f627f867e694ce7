// Code generated from rt-addrlabel.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtAddrlabel = schema.Tables{
	Name: "rt-addrlabel",
	Sets: []schema.Set{
		// 1
		{Name: "addrlabel-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "address", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "label_number", Kind: schema.U32},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "ifaddrlblmsg", Size: 12, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "prefixlen", Kind: schema.U8, Off: 2},
			{Name: "flags", Kind: schema.U8, Flags: schema.Hidden, Off: 3},
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex, Off: 4},
			{Name: "seq", Kind: schema.U32, Off: 8},
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
		{Number: 72, Name: "newaddrlabel", Action: 1, Header: 1, Set: 1, Words: "{action} address label {label_number} for {address}/{prefixlen}"},  // ifaddrlblmsg addrlabel-attrs
		{Number: 73, Name: "deladdrlabel", Action: 3, Header: 1, Set: 1, Words: "address label[ {label_number}] for {address}/{prefixlen} deleted"}, // ifaddrlblmsg addrlabel-attrs
		{Number: 74, Name: "getaddrlabel", Header: 1, Set: 1}, // ifaddrlblmsg addrlabel-attrs
	},
}
