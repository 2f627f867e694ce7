// Code generated from nfsd.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var nfsd = schema.Tables{
	Name: "nfsd",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "pool-mode", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.Text},
			{Name: "npools", Kind: schema.U32},
		}},
		// 2
		{Name: "rpc-status", Base: 1, Attrs: []schema.Attr{
			{Name: "xid", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "rpc_flags", Kind: schema.U32},
			{Name: "prog", Kind: schema.U32},
			{Name: "version", Kind: schema.U8},
			{Name: "proc", Kind: schema.U32},
			{Name: "service_time", Kind: schema.S64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "saddr4", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "daddr4", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "saddr6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "daddr6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "compound_ops", Kind: schema.U32, Flags: schema.Multi},
		}},
		// 3
		{Name: "server", Base: 1, Attrs: []schema.Attr{
			{Name: "threads", Kind: schema.U32, Flags: schema.Multi},
			{Name: "gracetime", Kind: schema.U32},
			{Name: "leasetime", Kind: schema.U32},
			{Name: "scope", Kind: schema.Text},
		}},
		// 4
		{Name: "server-proto", Base: 1, Attrs: []schema.Attr{
			{Name: "versions", Kind: schema.Nest, Flags: schema.Multi, Ref: 7}, // version
		}},
		// 5
		{Name: "server-sock", Base: 1, Attrs: []schema.Attr{
			{Name: "listeners", Kind: schema.Nest, Flags: schema.Multi, Ref: 6}, // sock
		}},
		// 6
		{Name: "sock", Base: 1, Attrs: []schema.Attr{
			{Name: "addr", Kind: schema.Bytes, Hint: schema.Sockaddr},
			{Name: "transport_name", Kind: schema.Text},
		}},
		// 7
		{Name: "version", Base: 1, Attrs: []schema.Attr{
			{Name: "major", Kind: schema.U32},
			{Name: "minor", Kind: schema.U32},
			{Name: "enabled", Kind: schema.Flag},
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "rpc_status_get", Set: 2}, // rpc-status
		{Number: 2, Name: "threads_set", Set: 3},    // server
		{Number: 3, Name: "threads_get", Set: 3},    // server
		{Number: 4, Name: "version_set", Set: 4},    // server-proto
		{Number: 5, Name: "version_get", Set: 4},    // server-proto
		{Number: 6, Name: "listener_set", Set: 5},   // server-sock
		{Number: 7, Name: "listener_get", Set: 5},   // server-sock
		{Number: 8, Name: "pool_mode_set", Set: 1},  // pool-mode
		{Number: 9, Name: "pool_mode_get", Set: 1},  // pool-mode
	},
}
