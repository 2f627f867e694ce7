// Code generated from team.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var team = schema.Tables{
	Name: "team",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "attr-option", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "changed", Kind: schema.Flag},
			{Name: "type", Kind: schema.U8},
			{Name: "data", Kind: schema.Bytes},
			{Name: "removed", Kind: schema.Flag},
			{Name: "port_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "array_index", Kind: schema.U32},
		}},
		// 2
		{Name: "attr-port", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "changed", Kind: schema.Flag},
			{Name: "linkup", Kind: schema.Flag},
			{Name: "speed", Kind: schema.U32},
			{Name: "duplex", Kind: schema.U8},
			{Name: "removed", Kind: schema.Flag},
		}},
		// 3
		{Name: "item-option", Base: 1, Attrs: []schema.Attr{
			{Name: "option", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // attr-option
		}},
		// 4
		{Name: "item-port", Base: 1, Attrs: []schema.Attr{
			{Name: "port", Kind: schema.Nest, Flags: schema.Multi, Ref: 2}, // attr-port
		}},
		// 5
		{Name: "team", Base: 1, Attrs: []schema.Attr{
			{Name: "team_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "list_option", Kind: schema.Nest, Ref: 3}, // item-option
			{Name: "list_port", Kind: schema.Nest, Ref: 4},   // item-port
		}},
	},
	Msgs: []schema.Msg{
		{Name: "noop", Set: 5},                     // team
		{Number: 1, Name: "options_set", Set: 5},   // team
		{Number: 2, Name: "options_get", Set: 5},   // team
		{Number: 3, Name: "port_list_get", Set: 5}, // team
	},
}
