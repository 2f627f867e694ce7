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
			{Name: "af", Kind: schema.U8},
			{Name: "ipproto", Kind: schema.U8},
			{Name: "type", Kind: schema.U8},
			{Name: "remcsum_nopartial", Kind: schema.Flag},
			{Name: "local_v4", Kind: schema.U32},
			{Name: "local_v6", Kind: schema.Bytes},
			{Name: "peer_v4", Kind: schema.U32},
			{Name: "peer_v6", Kind: schema.Bytes},
			{Name: "peer_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "ifindex", Kind: schema.S32},
		}},
	},
	Msgs: []schema.Msg{
		{Name: "unspec"},
		{Number: 1, Name: "add", Set: 1},            // fou
		{Number: 2, Name: "del", Action: 3, Set: 1}, // fou
		{Number: 3, Name: "get", Set: 1},            // fou
	},
}
