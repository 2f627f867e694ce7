// Code generated from nlctrl.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var nlctrl = schema.Tables{
	Name: "nlctrl",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "ctrl-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "family_id", Kind: schema.U16},
			{Name: "family_name", Kind: schema.Text},
			{Name: "version", Kind: schema.U32},
			{Name: "hdrsize", Kind: schema.U32},
			{Name: "maxattr", Kind: schema.U32},
			{Name: "ops", Kind: schema.Indexed, Elem: schema.Nest, Ref: 3},                   // op-attrs
			{Name: "mcast_groups", Kind: schema.Indexed, Elem: schema.Nest, Ref: 2},          // mcast-group-attrs
			{Name: "policies", Kind: schema.IndexedKeyed, Elem: schema.IndexedKeyed, Ref: 5}, // policy-attrs
			{Name: "op_policy", Kind: schema.IndexedKeyed, Elem: schema.Nest, Ref: 4},        // op-policy-attrs
			{Name: "op", Kind: schema.U32},
		}},
		// 2
		{Name: "mcast-group-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "id", Kind: schema.U32},
		}},
		// 3
		{Name: "op-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 2}, // op-flags
		}},
		// 4
		{Name: "op-policy-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "do", Kind: schema.U32},
			{Name: "dump", Kind: schema.U32},
		}},
		// 5
		{Name: "policy-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "type", Kind: schema.U32, Enum: 1}, // attr-type
			{Name: "min_value_s", Kind: schema.S64},
			{Name: "max_value_s", Kind: schema.S64},
			{Name: "min_value_u", Kind: schema.U64},
			{Name: "max_value_u", Kind: schema.U64},
			{Name: "min_length", Kind: schema.U32},
			{Name: "max_length", Kind: schema.U32},
			{Name: "policy_idx", Kind: schema.U32},
			{Name: "policy_maxtype", Kind: schema.U32},
			{Name: "bitfield32_mask", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
			{Name: "mask", Kind: schema.U64},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "attr-type", Names: []string{
			"invalid", "flag", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "binary", "string", "nul_string",
			"nested", "nested_array", "bitfield32", "sint", "uint",
		}},
		// 2
		{Name: "op-flags", Names: []string{
			"admin_perm", "cmd_cap_do", "cmd_cap_dump", "cmd_cap_haspol", "uns_admin_perm",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "newfamily", Action: 1, Set: 1},    // ctrl-attrs
		{Number: 2, Name: "delfamily", Action: 3, Set: 1},    // ctrl-attrs
		{Number: 3, Name: "getfamily", Set: 1},               // ctrl-attrs
		{Number: 4, Name: "newops", Action: 1, Set: 1},       // ctrl-attrs
		{Number: 5, Name: "delops", Action: 3, Set: 1},       // ctrl-attrs
		{Number: 6, Name: "getops", Set: 1},                  // ctrl-attrs
		{Number: 7, Name: "newmcast_grp", Action: 1, Set: 1}, // ctrl-attrs
		{Number: 8, Name: "delmcast_grp", Action: 3, Set: 1}, // ctrl-attrs
		{Number: 9, Name: "getmcast_grp", Set: 1},            // ctrl-attrs
		{Number: 10, Name: "getpolicy", Set: 1},              // ctrl-attrs
	},
}
