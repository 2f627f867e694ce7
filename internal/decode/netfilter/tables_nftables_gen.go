// Code generated from nftables.yaml by internal/schema/gen; DO NOT EDIT.

package netfilter

import "github.com/nlmond/nlmond/internal/schema"

var nftables = schema.Tables{
	Name: "nftables",
	Sets: []schema.Set{
		// 1
		{Name: "batch-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "genid", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 2
		{Name: "chain-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.Text},
			{Name: "handle", Kind: schema.U64, Flags: schema.BigEndian, Enum: 11}, // handle
			{Name: "name", Kind: schema.Text},
			{Name: "hook", Kind: schema.Nest, Ref: 31},                            // nft-hook-attrs
			{Name: "policy", Kind: schema.U32, Flags: schema.BigEndian, Enum: 19}, // nf-verdict
			{Name: "use", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "type", Kind: schema.Text},
			{Name: "counters", Kind: schema.Nest, Ref: 30}, // nft-counter-attrs
			{},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 3}, // chain-flags
			{Name: "id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "userdata", Kind: schema.Bytes},
		}},
		// 3
		{Name: "compat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "rev", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 5}, // compat-type
		}},
		// 4
		{Name: "compat-match-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "rev", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "info", Kind: schema.Bytes},
		}},
		// 5
		{Name: "counter-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bytes", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
			{Name: "packets", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 6
		{Name: "data-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "value", Kind: schema.Bytes},
			{Name: "verdict", Kind: schema.Nest, Ref: 48}, // verdict-attrs
		}},
		// 7
		{Name: "expr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "data", Kind: schema.Sub, Ref: 1, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}}, // expr-ops
		}},
		// 8
		{Name: "expr-bitwise-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "sreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "dreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "len", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "mask", Kind: schema.Nest, Ref: 6},                            // data-attrs
			{Name: "xor", Kind: schema.Nest, Ref: 6},                             // data-attrs
			{Name: "op", Kind: schema.U32, Flags: schema.BigEndian, Enum: 2},     // bitwise-ops
			{Name: "data", Kind: schema.Nest, Ref: 6},                            // data-attrs
			{Name: "sreg2", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
		}},
		// 9
		{Name: "expr-cmp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "sreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "op", Kind: schema.U32, Flags: schema.BigEndian, Enum: 4},    // cmp-ops
			{Name: "data", Kind: schema.Nest, Ref: 6},                           // data-attrs
		}},
		// 10
		{Name: "expr-counter-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bytes", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
			{Name: "packets", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 11
		{Name: "expr-ct-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "key", Kind: schema.U32, Flags: schema.BigEndian, Enum: 7},   // ct-keys
			{Name: "direction", Kind: schema.U8, Enum: 6},                       // ct-direction
			{Name: "sreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
		}},
		// 12
		{Name: "expr-fib-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27},                   // registers
			{Name: "result", Kind: schema.U32, Flags: schema.BigEndian, Enum: 9},                  // fib-result
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 8}, // fib-flags
		}},
		// 13
		{Name: "expr-flow-offload-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
		}},
		// 14
		{Name: "expr-immediate-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "data", Kind: schema.Nest, Ref: 6},                           // data-attrs
		}},
		// 15
		{Name: "expr-list-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "elem", Kind: schema.Nest, Flags: schema.Multi, Ref: 7}, // expr-attrs
		}},
		// 16
		{Name: "expr-lookup-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "set", Kind: schema.Text},
			{Name: "sreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "dreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "set_id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 14}, // lookup-flags
		}},
		// 17
		{Name: "expr-masq-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 16}, // nat-range-flags
			{Name: "reg_proto_min", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27},           // registers
			{Name: "reg_proto_max", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27},           // registers
		}},
		// 18
		{Name: "expr-meta-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "key", Kind: schema.U32, Flags: schema.BigEndian, Enum: 15},  // meta-keys
			{Name: "sreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
		}},
		// 19
		{Name: "expr-nat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 17},                    // nat-type
			{Name: "family", Kind: schema.U32, Flags: schema.BigEndian, Enum: 18},                  // nf-proto
			{Name: "reg_addr_min", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27},            // registers
			{Name: "reg_addr_max", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27},            // registers
			{Name: "reg_proto_min", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27},           // registers
			{Name: "reg_proto_max", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27},           // registers
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 16}, // nat-range-flags
		}},
		// 20
		{Name: "expr-objref-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "imm_type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 21}, // object-type
			{Name: "imm_name", Kind: schema.Text},
			{Name: "set_sreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "set_name", Kind: schema.Text},
			{Name: "set_id", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 21
		{Name: "expr-payload-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "base", Kind: schema.U32, Flags: schema.BigEndian, Enum: 22}, // payload-base
			{Name: "offset", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "len", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "sreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27},      // registers
			{Name: "csum_type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 23}, // payload-csum
			{Name: "csum_offset", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "csum_flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 24}, // payload-csum-flags
		}},
		// 22
		{Name: "expr-reject-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 29}, // reject-types
			{Name: "icmp_code", Kind: schema.U8, Enum: 28},                      // reject-inet-code
		}},
		// 23
		{Name: "expr-target-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "rev", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "info", Kind: schema.Bytes},
		}},
		// 24
		{Name: "expr-tproxy-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "family", Kind: schema.U32, Flags: schema.BigEndian, Enum: 18},   // nf-proto
			{Name: "reg_addr", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "reg_port", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
		}},
		// 25
		{Name: "flowtable-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.Text},
			{Name: "name", Kind: schema.Text},
			{Name: "hook", Kind: schema.Nest, Ref: 26}, // flowtable-hook-attrs
			{Name: "use", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "handle", Kind: schema.U64, Flags: schema.BigEndian, Enum: 11}, // handle
			{Name: "pad", Kind: schema.Pad},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 10}, // flowtable-flags
		}},
		// 26
		{Name: "flowtable-hook-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "num", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "priority", Kind: schema.S32, Flags: schema.BigEndian},
			{Name: "devs", Kind: schema.Nest, Ref: 28}, // hook-dev-attrs
		}},
		// 27
		{Name: "gen-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "proc_pid", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "proc_name", Kind: schema.Text},
		}},
		// 28
		{Name: "hook-dev-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text, Flags: schema.Multi},
		}},
		// 29
		{Name: "log-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "group", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "prefix", Kind: schema.Text},
			{Name: "snaplen", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "qthreshold", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "level", Kind: schema.U32, Flags: schema.BigEndian, Enum: 13},                   // log-level
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 12}, // log-flags
		}},
		// 30
		{Name: "nft-counter-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bytes", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
			{Name: "packets", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
		}},
		// 31
		{Name: "nft-hook-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "hooknum", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "priority", Kind: schema.S32, Flags: schema.BigEndian},
			{Name: "dev", Kind: schema.Text},
			{Name: "devs", Kind: schema.Nest, Ref: 28}, // hook-dev-attrs
		}},
		// 32
		{Name: "numgen-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "modulus", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 20}, // numgen-types
			{Name: "offset", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "set_name", Kind: schema.Text},
			{Name: "set_id", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 33
		{Name: "obj-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.Text},
			{Name: "name", Kind: schema.Text},
			{Name: "type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 21}, // object-type
			{Name: "data", Kind: schema.Sub, Ref: 2, Sel: schema.Selector{Where: schema.BySibling, Attr: 3, Kind: schema.U32, Flags: schema.BigEndian, Enum: 21}}, // obj-data
			{Name: "use", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "handle", Kind: schema.U64, Flags: schema.BigEndian, Enum: 11}, // handle
			{Name: "pad", Kind: schema.Pad},
			{Name: "userdata", Kind: schema.Bytes},
		}},
		// 34
		{Name: "quota-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bytes", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 25}, // quota-flags
			{Name: "pad", Kind: schema.Pad},
			{Name: "consumed", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
		}},
		// 35
		{Name: "range-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "sreg", Kind: schema.U32, Flags: schema.BigEndian, Enum: 27}, // registers
			{Name: "op", Kind: schema.U32, Flags: schema.BigEndian, Enum: 26},   // range-ops
			{Name: "from_data", Kind: schema.Nest, Ref: 6},                      // data-attrs
			{Name: "to_data", Kind: schema.Nest, Ref: 6},                        // data-attrs
		}},
		// 36
		{Name: "rule-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.Text},
			{Name: "chain", Kind: schema.Text},
			{Name: "handle", Kind: schema.U64, Flags: schema.BigEndian, Enum: 11}, // handle
			{Name: "expressions", Kind: schema.Nest, Ref: 15},                     // expr-list-attrs
			{Name: "compat", Kind: schema.Nest, Ref: 37},                          // rule-compat-attrs
			{Name: "position", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "userdata", Kind: schema.Bytes},
			{},
			{Name: "id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "position_id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "chain_id", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 37
		{Name: "rule-compat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "proto", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 38
		{Name: "set-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.Text},
			{Name: "name", Kind: schema.Text},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 31}, // set-flags
			{Name: "key_type", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "key_len", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "data_type", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "data_len", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "policy", Kind: schema.U32, Flags: schema.BigEndian, Enum: 32}, // set-policy
			{Name: "desc", Kind: schema.Nest, Ref: 39},                            // set-desc-attrs
			{Name: "id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "timeout", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "gc_interval", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "userdata", Kind: schema.Bytes},
			{Name: "pad", Kind: schema.Pad},
			{Name: "obj_type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 21}, // object-type
			{Name: "handle", Kind: schema.U64, Flags: schema.BigEndian, Enum: 11},   // handle
			{Name: "expr", Kind: schema.Nest, Flags: schema.Multi, Ref: 7},          // expr-attrs
			{Name: "expressions", Kind: schema.Nest, Ref: 42},                       // set-list-attrs
			{Name: "type", Kind: schema.Text},
			{Name: "count", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 39
		{Name: "set-desc-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "size", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "concat", Kind: schema.Nest, Flags: schema.Multi, Ref: 40}, // set-desc-concat-attrs
		}},
		// 40
		{Name: "set-desc-concat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "elem", Kind: schema.Nest, Ref: 41}, // set-field-attrs
		}},
		// 41
		{Name: "set-field-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "len", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 42
		{Name: "set-list-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "elem", Kind: schema.Nest, Flags: schema.Multi, Ref: 7}, // expr-attrs
		}},
		// 43
		{Name: "setelem-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "key", Kind: schema.Nest, Ref: 6},                                               // data-attrs
			{Name: "data", Kind: schema.Nest, Ref: 6},                                              // data-attrs
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 30}, // set-elem-flags
			{Name: "timeout", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "expiration", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
			{Name: "userdata", Kind: schema.Bytes},
			{Name: "expr", Kind: schema.Nest, Ref: 7}, // expr-attrs
			{},
			{Name: "objref", Kind: schema.Text},
			{Name: "key_end", Kind: schema.Nest, Ref: 6},      // data-attrs
			{Name: "expressions", Kind: schema.Nest, Ref: 15}, // expr-list-attrs
		}},
		// 44
		{Name: "setelem-list-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.Text},
			{Name: "set", Kind: schema.Text},
			{Name: "elements", Kind: schema.Nest, Ref: 45}, // setelem-list-elem-attrs
			{Name: "set_id", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 45
		{Name: "setelem-list-elem-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "elem", Kind: schema.Nest, Flags: schema.Multi, Ref: 43}, // setelem-attrs
		}},
		// 46
		{Name: "table-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 33}, // table-flags
			{Name: "use", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "handle", Kind: schema.U64, Flags: schema.BigEndian, Enum: 11}, // handle
			{Name: "pad", Kind: schema.Pad},
			{Name: "userdata", Kind: schema.Bytes},
			{Name: "owner", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 47
		{Name: "trace-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.Text},
			{Name: "chain", Kind: schema.Text},
			{Name: "rule_handle", Kind: schema.U64, Flags: schema.BigEndian, Enum: 11}, // handle
			{Name: "type", Kind: schema.U32, Flags: schema.BigEndian, Enum: 34},        // trace-type
			{Name: "verdict", Kind: schema.Nest, Ref: 48},                              // verdict-attrs
			{Name: "id", Kind: schema.U32},
			{Name: "ll_header", Kind: schema.Bytes},
			{Name: "network_header", Kind: schema.Bytes},
			{Name: "transport_header", Kind: schema.Bytes},
			{Name: "iif", Kind: schema.U32, Hint: schema.LinkIndex, Flags: schema.BigEndian},
			{Name: "iiftype", Kind: schema.U16, Flags: schema.BigEndian, Enum: 1}, // arphrd
			{Name: "oif", Kind: schema.U32, Hint: schema.LinkIndex, Flags: schema.BigEndian},
			{Name: "oiftype", Kind: schema.U16, Flags: schema.BigEndian, Enum: 1}, // arphrd
			{Name: "mark", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "nfproto", Kind: schema.U32, Flags: schema.BigEndian, Enum: 18}, // nf-proto
			{Name: "policy", Kind: schema.U32, Flags: schema.BigEndian, Enum: 19},  // nf-verdict
			{Name: "pad", Kind: schema.Pad},
		}},
		// 48
		{Name: "verdict-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "code", Kind: schema.U32, Flags: schema.BigEndian, Enum: 35}, // verdict-code
			{Name: "chain", Kind: schema.Text},
			{Name: "chain_id", Kind: schema.U32, Flags: schema.BigEndian},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "nfgenmsg", Size: 4, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 18}, // nf-proto
			{Name: "version", Kind: schema.U8, Flags: schema.Hidden, Off: 1},
			{Name: "res_id", Kind: schema.U16, Flags: schema.BigEndian | schema.Hidden, Off: 2},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "arphrd", Sparse: []schema.Pair{
			{Name: "netrom"},
			{Value: 1, Name: "ether"},
			{Value: 2, Name: "eether"},
			{Value: 3, Name: "ax25"},
			{Value: 4, Name: "pronet"},
			{Value: 5, Name: "chaos"},
			{Value: 6, Name: "ieee802"},
			{Value: 7, Name: "arcnet"},
			{Value: 8, Name: "appletlk"},
			{Value: 15, Name: "dlci"},
			{Value: 19, Name: "atm"},
			{Value: 23, Name: "metricom"},
			{Value: 24, Name: "ieee1394"},
			{Value: 27, Name: "eui64"},
			{Value: 32, Name: "infiniband"},
			{Value: 256, Name: "slip"},
			{Value: 257, Name: "cslip"},
			{Value: 258, Name: "slip6"},
			{Value: 259, Name: "cslip6"},
			{Value: 260, Name: "rsrvd"},
			{Value: 264, Name: "adapt"},
			{Value: 270, Name: "rose"},
			{Value: 271, Name: "x25"},
			{Value: 272, Name: "hwx25"},
			{Value: 280, Name: "can"},
			{Value: 290, Name: "mctp"},
			{Value: 512, Name: "ppp"},
			{Value: 513, Name: "cisco"},
			{Value: 516, Name: "lapb"},
			{Value: 517, Name: "ddcmp"},
			{Value: 518, Name: "rawhdlc"},
			{Value: 519, Name: "rawip"},
			{Value: 768, Name: "tunnel"},
			{Value: 769, Name: "tunnel6"},
			{Value: 770, Name: "frad"},
			{Value: 771, Name: "skip"},
			{Value: 772, Name: "loopback"},
			{Value: 773, Name: "localtlk"},
			{Value: 774, Name: "fddi"},
			{Value: 775, Name: "bif"},
			{Value: 776, Name: "sit"},
			{Value: 777, Name: "ipddp"},
			{Value: 778, Name: "ipgre"},
			{Value: 779, Name: "pimreg"},
			{Value: 780, Name: "hippi"},
			{Value: 781, Name: "ash"},
			{Value: 782, Name: "econet"},
			{Value: 783, Name: "irda"},
			{Value: 784, Name: "fcpp"},
			{Value: 785, Name: "fcal"},
			{Value: 786, Name: "fcpl"},
			{Value: 787, Name: "fcfabric"},
			{Value: 800, Name: "ieee802_tr"},
			{Value: 801, Name: "ieee80211"},
			{Value: 802, Name: "ieee80211_prism"},
			{Value: 803, Name: "ieee80211_radiotap"},
			{Value: 804, Name: "ieee802154"},
			{Value: 805, Name: "ieee802154_monitor"},
			{Value: 820, Name: "phonet"},
			{Value: 821, Name: "phonet_pipe"},
			{Value: 822, Name: "caif"},
			{Value: 823, Name: "ip6gre"},
			{Value: 824, Name: "netlink"},
			{Value: 825, Name: "6lowpan"},
			{Value: 826, Name: "vsockmon"},
			{Value: 65534, Name: "none"},
			{Value: 65535, Name: "void"},
		}},
		// 2
		{Name: "bitwise-ops", Names: []string{
			"mask_xor", "lshift", "rshift", "and", "or", "xor",
		}},
		// 3
		{Name: "chain-flags", Names: []string{
			"base", "hw_offload", "binding",
		}},
		// 4
		{Name: "cmp-ops", Names: []string{
			"eq", "neq", "lt", "lte", "gt", "gte",
		}},
		// 5
		{Name: "compat-type", Names: []string{
			"match", "target",
		}},
		// 6
		{Name: "ct-direction", Names: []string{
			"original", "reply",
		}},
		// 7
		{Name: "ct-keys", Names: []string{
			"state", "direction", "status", "mark", "secmark", "expiration", "helper", "l3protocol", "src", "dst",
			"protocol", "proto_src", "proto_dst", "labels", "pkts", "bytes", "avgpkt", "zone", "eventmask", "src_ip",
			"dst_ip", "src_ip6", "dst_ip6", "ct_id",
		}},
		// 8
		{Name: "fib-flags", Names: []string{
			"saddr", "daddr", "mark", "iif", "oif", "present",
		}},
		// 9
		{Name: "fib-result", Names: []string{
			"oif", "oifname", "addrtype",
		}},
		// 10
		{Name: "flowtable-flags", Names: []string{
			"hw_offload", "counter",
		}},
		// 11
		{Name: "handle"},
		// 12
		{Name: "log-flags", Names: []string{
			"tcpseq", "tcpopt", "ipopt", "uid", "nflog", "macdecode",
		}},
		// 13
		{Name: "log-level", Names: []string{
			"emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "audit",
		}},
		// 14
		{Name: "lookup-flags", Names: []string{
			"invert",
		}},
		// 15
		{Name: "meta-keys", Names: []string{
			"len", "protocol", "priority", "mark", "iif", "oif", "iifname", "oifname", "iftype", "oiftype", "skuid",
			"skgid", "nftrace", "rtclassid", "secmark", "nfproto", "l4_proto", "bri_iifname", "bri_oifname", "pkttype",
			"cpu", "iifgroup", "oifgroup", "cgroup", "prandom", "secpath", "iifkind", "oifkind", "bri_iifpvid",
			"bri_iifvproto", "time_ns", "time_day", "time_hour", "sdif", "sdifname", "bri_broute",
		}},
		// 16
		{Name: "nat-range-flags", Names: []string{
			"map_ips", "proto_specified", "proto_random", "persistent", "proto_random_fully", "proto_offset", "netmap",
		}},
		// 17
		{Name: "nat-type", Names: []string{
			"snat", "dnat",
		}},
		// 18
		{Name: "nf-proto", Names: []string{
			"unspec", "inet", "ipv4", "arp", "", "netdev", "", "bridge", "", "", "ipv6",
		}},
		// 19
		{Name: "nf-verdict", Names: []string{
			"drop", "accept",
		}},
		// 20
		{Name: "numgen-types", Names: []string{
			"incremental", "random",
		}},
		// 21
		{Name: "object-type", Names: []string{
			"unspec", "counter", "quota", "ct_helper", "limit", "connlimit", "tunnel", "ct_timeout", "secmark",
			"ct_expect", "synproxy",
		}},
		// 22
		{Name: "payload-base", Names: []string{
			"link_layer_header", "network_header", "transport_header", "inner_header", "tun_header",
		}},
		// 23
		{Name: "payload-csum", Names: []string{
			"none", "inet", "sctp",
		}},
		// 24
		{Name: "payload-csum-flags", Names: []string{
			"l4csum_pseudohdr",
		}},
		// 25
		{Name: "quota-flags", Names: []string{
			"invert", "depleted",
		}},
		// 26
		{Name: "range-ops", Names: []string{
			"eq", "neq",
		}},
		// 27
		{Name: "registers", Names: []string{
			"reg_verdict", "reg_1", "reg_2", "reg_3", "reg_4", "", "", "", "reg32_00", "reg32_01", "reg32_02", "reg32_03",
			"reg32_04", "reg32_05", "reg32_06", "reg32_07", "reg32_08", "reg32_09", "reg32_10", "reg32_11", "reg32_12",
			"reg32_13", "reg32_14", "reg32_15",
		}},
		// 28
		{Name: "reject-inet-code", Names: []string{
			"icmpx_no_route", "icmpx_port_unreach", "icmpx_host_unreach", "icmpx_admin_prohibited",
		}},
		// 29
		{Name: "reject-types", Names: []string{
			"icmp_unreach", "tcp_rst", "icmpx_unreach",
		}},
		// 30
		{Name: "set-elem-flags", Names: []string{
			"interval_end", "catchall",
		}},
		// 31
		{Name: "set-flags", Names: []string{
			"anonymous", "constant", "interval", "map", "timeout", "eval", "object", "concat", "expr",
		}},
		// 32
		{Name: "set-policy", Names: []string{
			"performance", "memory",
		}},
		// 33
		{Name: "table-flags", Names: []string{
			"dormant", "owner", "persist",
		}},
		// 34
		{Name: "trace-type", Names: []string{
			"unspec", "policy", "return", "rule",
		}},
		// 35
		{Name: "verdict-code", Sparse: []schema.Pair{
			{Name: "drop"},
			{Value: 1, Name: "accept"},
			{Value: 2, Name: "stolen"},
			{Value: 3, Name: "queue"},
			{Value: 4, Name: "repeat"},
			{Value: 4294967291, Name: "return"},
			{Value: 4294967292, Name: "goto"},
			{Value: 4294967293, Name: "jump"},
			{Value: 4294967294, Name: "break"},
			{Value: 4294967295, Name: "continue"},
		}},
	},
	Subs: []schema.SubMsg{
		// 1
		{Name: "expr-ops", Formats: []schema.Format{
			{Value: "bitwise", Set: 8},       // expr-bitwise-attrs
			{Value: "cmp", Set: 9},           // expr-cmp-attrs
			{Value: "counter", Set: 10},      // expr-counter-attrs
			{Value: "ct", Set: 11},           // expr-ct-attrs
			{Value: "fib", Set: 12},          // expr-fib-attrs
			{Value: "flow_offload", Set: 13}, // expr-flow-offload-attrs
			{Value: "immediate", Set: 14},    // expr-immediate-attrs
			{Value: "log", Set: 29},          // log-attrs
			{Value: "lookup", Set: 16},       // expr-lookup-attrs
			{Value: "masq", Set: 17},         // expr-masq-attrs
			{Value: "match", Set: 4},         // compat-match-attrs
			{Value: "meta", Set: 18},         // expr-meta-attrs
			{Value: "nat", Set: 19},          // expr-nat-attrs
			{Value: "numgen", Set: 32},       // numgen-attrs
			{Value: "objref", Set: 20},       // expr-objref-attrs
			{Value: "payload", Set: 21},      // expr-payload-attrs
			{Value: "quota", Set: 34},        // quota-attrs
			{Value: "range", Set: 35},        // range-attrs
			{Value: "reject", Set: 22},       // expr-reject-attrs
			{Value: "target", Set: 23},       // expr-target-attrs
			{Value: "tproxy", Set: 24},       // expr-tproxy-attrs
		}},
		// 2
		{Name: "obj-data", Formats: []schema.Format{
			{Value: "counter", Set: 5}, // counter-attrs
			{Value: "quota", Set: 34},  // quota-attrs
		}},
	},
	Msgs: []schema.Msg{
		{Number: 16, Name: "batch_begin", Header: 1, Set: 1},                    // nfgenmsg batch-attrs
		{Number: 17, Name: "batch_end", Header: 1, Set: 1},                      // nfgenmsg batch-attrs
		{Number: 2560, Name: "newtable", Action: 1, Header: 1, Set: 46},         // nfgenmsg table-attrs
		{Number: 2561, Name: "gettable", Header: 1, Set: 46},                    // nfgenmsg table-attrs
		{Number: 2562, Name: "deltable", Action: 3, Header: 1, Set: 46},         // nfgenmsg table-attrs
		{Number: 2563, Name: "newchain", Action: 1, Header: 1, Set: 2},          // nfgenmsg chain-attrs
		{Number: 2564, Name: "getchain", Header: 1, Set: 2},                     // nfgenmsg chain-attrs
		{Number: 2565, Name: "delchain", Action: 3, Header: 1, Set: 2},          // nfgenmsg chain-attrs
		{Number: 2566, Name: "newrule", Action: 1, Header: 1, Set: 36},          // nfgenmsg rule-attrs
		{Number: 2567, Name: "getrule", Header: 1, Set: 36},                     // nfgenmsg rule-attrs
		{Number: 2568, Name: "delrule", Action: 3, Header: 1, Set: 36},          // nfgenmsg rule-attrs
		{Number: 2569, Name: "newset", Action: 1, Header: 1, Set: 38},           // nfgenmsg set-attrs
		{Number: 2570, Name: "getset", Header: 1, Set: 38},                      // nfgenmsg set-attrs
		{Number: 2571, Name: "delset", Action: 3, Header: 1, Set: 38},           // nfgenmsg set-attrs
		{Number: 2572, Name: "newsetelem", Action: 1, Header: 1, Set: 44},       // nfgenmsg setelem-list-attrs
		{Number: 2573, Name: "getsetelem", Header: 1, Set: 44},                  // nfgenmsg setelem-list-attrs
		{Number: 2574, Name: "delsetelem", Action: 3, Header: 1, Set: 44},       // nfgenmsg setelem-list-attrs
		{Number: 2575, Name: "newgen", Header: 1, Set: 27},                      // nfgenmsg gen-attrs
		{Number: 2576, Name: "getgen", Header: 1, Set: 27},                      // nfgenmsg gen-attrs
		{Number: 2577, Name: "trace", Header: 1, Set: 47},                       // nfgenmsg trace-attrs
		{Number: 2578, Name: "newobj", Action: 1, Header: 1, Set: 33},           // nfgenmsg obj-attrs
		{Number: 2579, Name: "getobj", Header: 1, Set: 33},                      // nfgenmsg obj-attrs
		{Number: 2580, Name: "delobj", Action: 3, Header: 1, Set: 33},           // nfgenmsg obj-attrs
		{Number: 2581, Name: "getobj_reset", Header: 1, Set: 33},                // nfgenmsg obj-attrs
		{Number: 2582, Name: "newflowtable", Action: 1, Header: 1, Set: 25},     // nfgenmsg flowtable-attrs
		{Number: 2583, Name: "getflowtable", Header: 1, Set: 25},                // nfgenmsg flowtable-attrs
		{Number: 2584, Name: "delflowtable", Action: 3, Header: 1, Set: 25},     // nfgenmsg flowtable-attrs
		{Number: 2585, Name: "getrule_reset", Header: 1, Set: 36},               // nfgenmsg rule-attrs
		{Number: 2586, Name: "destroytable", Action: 3, Header: 1, Set: 46},     // nfgenmsg table-attrs
		{Number: 2587, Name: "destroychain", Action: 3, Header: 1, Set: 2},      // nfgenmsg chain-attrs
		{Number: 2588, Name: "destroyrule", Action: 3, Header: 1, Set: 36},      // nfgenmsg rule-attrs
		{Number: 2589, Name: "destroyset", Action: 3, Header: 1, Set: 38},       // nfgenmsg set-attrs
		{Number: 2590, Name: "destroysetelem", Action: 3, Header: 1, Set: 44},   // nfgenmsg setelem-list-attrs
		{Number: 2591, Name: "destroyobj", Action: 3, Header: 1, Set: 33},       // nfgenmsg obj-attrs
		{Number: 2592, Name: "destroyflowtable", Action: 3, Header: 1, Set: 25}, // nfgenmsg flowtable-attrs
		{Number: 2593, Name: "getsetelem_reset", Header: 1, Set: 44},            // nfgenmsg setelem-list-attrs
		{Number: 2816, Name: "getcompat", Header: 1, Set: 3},                    // nfgenmsg compat-attrs
	},
	Groups: []schema.Group{
		{Name: "mgmt"},
	},
}
