// Code generated from rt-mroute.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtMroute = schema.Tables{
	Name: "rt-mroute",
	Sets: []schema.Set{
		// 1
		{Name: "cachereport-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "msgtype", Kind: schema.U8, Enum: 2}, // igmpmsg
			{Name: "vif_id", Kind: schema.U32},
			{Name: "src_addr", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "dst_addr", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "pkt", Kind: schema.Bytes},
			{Name: "table", Kind: schema.U32, Enum: 3}, // rt-table
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
		// 2
		{Name: "igmpmsg", Base: 1, Names: []string{
			"nocache", "wrongvif", "wholepkt", "wrvifwhole",
		}},
		// 3
		{Name: "rt-table", Sparse: []schema.Pair{
			{Name: "unspec"},
			{Value: 252, Name: "compat"},
			{Value: 253, Name: "default"},
			{Value: 254, Name: "main"},
			{Value: 255, Name: "local"},
		}},
	},
	Msgs: []schema.Msg{
		{Number: 96, Name: "newcachereport", Header: 1, Set: 1, Words: "multicast from {src_addr} to {dst_addr} on vif {vif_id} has no route ({msgtype})"}, // rtgenmsg cachereport-attrs
	},
}
