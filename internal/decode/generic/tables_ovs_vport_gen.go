// Code generated from ovs_vport.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var ovsVport = schema.Tables{
	Name: "ovs_vport",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "upcall-stats", Attrs: []schema.Attr{
			{Name: "success", Kind: schema.U64},
			{Name: "fail", Kind: schema.U64},
		}},
		// 2
		{Name: "vport", Base: 1, Attrs: []schema.Attr{
			{Name: "port_no", Kind: schema.U32},
			{Name: "type", Kind: schema.U32, Enum: 1}, // vport-type
			{Name: "name", Kind: schema.Text},
			{Name: "options", Kind: schema.Nest, Ref: 3}, // vport-options
			{Name: "upcall_pids", Kind: schema.Array, Elem: schema.U32},
			{Name: "stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 2}, // vport-stats
			{},
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "netnsid", Kind: schema.S32},
			{Name: "upcall_stats", Kind: schema.Nest, Flags: schema.Volatile, Ref: 1}, // upcall-stats
		}},
		// 3
		{Name: "vport-options", Base: 1, Attrs: []schema.Attr{
			{Name: "dst_port", Kind: schema.U16},
			{Name: "extension", Kind: schema.Nest, Ref: 4}, // vxlan-ext-attrs
		}},
		// 4
		{Name: "vxlan-ext-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "gbp", Kind: schema.Flag},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "ovs-header", Size: 4, Fields: []schema.Attr{
			{Name: "dp_ifindex", Kind: schema.U32},
		}},
		// 2
		{Name: "vport-stats", Size: 64, Fields: []schema.Attr{
			{Name: "rx_packets", Kind: schema.U64},
			{Name: "tx_packets", Kind: schema.U64, Off: 8},
			{Name: "rx_bytes", Kind: schema.U64, Off: 16},
			{Name: "tx_bytes", Kind: schema.U64, Off: 24},
			{Name: "rx_errors", Kind: schema.U64, Off: 32},
			{Name: "tx_errors", Kind: schema.U64, Off: 40},
			{Name: "rx_dropped", Kind: schema.U64, Off: 48},
			{Name: "tx_dropped", Kind: schema.U64, Off: 56},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "vport-type", Names: []string{
			"unspec", "netdev", "internal", "gre", "vxlan", "geneve",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "new", Action: 1, Header: 1, Set: 2}, // ovs-header vport
		{Number: 2, Name: "del", Action: 3, Header: 1, Set: 2}, // ovs-header vport
		{Number: 3, Name: "get", Header: 1, Set: 2},            // ovs-header vport
		{Number: 4, Name: "set", Action: 2, Header: 1, Set: 2}, // ovs-header vport
	},
	Groups: []schema.Group{
		{Name: "ovs_vport"},
	},
}
