// Code generated from ovs_datapath.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var ovsDatapath = schema.Tables{
	Name: "ovs_datapath",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "datapath", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "upcall_pid", Kind: schema.U32},
			{Name: "stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 1},          // datapath-stats
			{Name: "megaflow_stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 2}, // megaflow-stats
			{Name: "user_features", Kind: schema.U32, Flags: schema.BitFlags, Enum: 1},      // user-features
			{},
			{Name: "masks_cache_size", Kind: schema.U32},
			{Name: "per_cpu_pids", Kind: schema.Array, Elem: schema.U32},
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "datapath-stats", Size: 32, Fields: []schema.Attr{
			{Name: "n_hit", Kind: schema.U64},
			{Name: "n_missed", Kind: schema.U64, Off: 8},
			{Name: "n_lost", Kind: schema.U64, Off: 16},
			{Name: "n_flows", Kind: schema.U64, Off: 24},
		}},
		// 2
		{Name: "megaflow-stats", Size: 32, Fields: []schema.Attr{
			{Name: "n_mask_hit", Kind: schema.U64},
			{Name: "n_masks", Kind: schema.U32, Off: 8},
			{Name: "padding", Kind: schema.U32, Off: 12},
			{Name: "n_cache_hit", Kind: schema.U64, Off: 16},
			{Name: "pad1", Kind: schema.U64, Off: 24},
		}},
		// 3
		{Name: "ovs-header", Size: 4, Fields: []schema.Attr{
			{Name: "dp_ifindex", Kind: schema.U32},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "user-features", Names: []string{
			"unaligned", "vport_pids", "tc_recirc_sharing", "dispatch_upcall_per_cpu",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "new", Action: 1, Header: 3, Set: 1}, // ovs-header datapath
		{Number: 2, Name: "del", Action: 3, Header: 3, Set: 1}, // ovs-header datapath
		{Number: 3, Name: "get", Header: 3, Set: 1},            // ovs-header datapath
		{Number: 4, Name: "set", Action: 2, Header: 3, Set: 1}, // ovs-header datapath
	},
	Groups: []schema.Group{
		{Name: "ovs_datapath"},
	},
}
