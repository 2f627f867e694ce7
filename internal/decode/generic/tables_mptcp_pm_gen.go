// Code generated from mptcp_pm.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var mptcpPm = schema.Tables{
	Name: "mptcp_pm",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "address", Base: 1, Attrs: []schema.Attr{
			{Name: "family", Kind: schema.U16},
			{Name: "id", Kind: schema.U8},
			{Name: "addr4", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "addr6", Kind: schema.Bytes},
			{Name: "port", Kind: schema.U16},
			{Name: "flags", Kind: schema.U32},
			{Name: "if_idx", Kind: schema.S32},
		}},
		// 2
		{Name: "attr", Base: 1, Attrs: []schema.Attr{
			{Name: "addr", Kind: schema.Nest, Ref: 1}, // address
			{Name: "rcv_add_addrs", Kind: schema.U32},
			{Name: "subflows", Kind: schema.U32},
			{Name: "token", Kind: schema.U32},
			{Name: "loc_id", Kind: schema.U8},
			{Name: "addr_remote", Kind: schema.Nest, Ref: 1}, // address
		}},
		// 3
		{Name: "endpoint", Base: 1, Attrs: []schema.Attr{
			{Name: "addr", Kind: schema.Nest, Ref: 1}, // address
		}},
	},
	Msgs: []schema.Msg{
		{Name: "unspec"},
		{Number: 1, Name: "add_addr", Set: 3},            // endpoint
		{Number: 2, Name: "del_addr", Action: 3, Set: 3}, // endpoint
		{Number: 3, Name: "get_addr", Set: 2},            // attr
		{Number: 4, Name: "flush_addrs", Set: 3},         // endpoint
		{Number: 5, Name: "set_limits", Set: 2},          // attr
		{Number: 6, Name: "get_limits", Set: 2},          // attr
		{Number: 7, Name: "set_flags", Set: 2},           // attr
		{Number: 8, Name: "announce", Set: 2},            // attr
		{Number: 9, Name: "remove", Set: 2},              // attr
		{Number: 10, Name: "subflow_create", Set: 2},     // attr
		{Number: 11, Name: "subflow_destroy", Set: 2},    // attr
	},
}
