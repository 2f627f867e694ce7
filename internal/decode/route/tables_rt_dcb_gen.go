// Code generated from rt-dcb.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtDcb = schema.Tables{
	Name: "rt-dcb",
	Sets: []schema.Set{
		// 1
		{Name: "dcb-app-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "idtype", Kind: schema.U8},
			{Name: "id", Kind: schema.U16, Hint: schema.Hex},
			{Name: "priority", Kind: schema.U8},
		}},
		// 2
		{Name: "dcb-app-table-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ieee", Kind: schema.StructOf, Flags: schema.Multi, Ref: 3}, // dcb-app
			{Name: "dcb", Kind: schema.StructOf, Flags: schema.Multi, Ref: 3},  // dcb-app
		}},
		// 3
		{Name: "dcb-app-trust-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ieee", Kind: schema.U8, Flags: schema.Multi},
			{Name: "dcb", Kind: schema.U8, Flags: schema.Multi},
		}},
		// 4
		{Name: "dcb-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ifname", Kind: schema.Text},
			{Name: "dcb_state", Kind: schema.U8},
			{Name: "pfc_state", Kind: schema.U8},
			{Name: "pfc_cfg", Kind: schema.Nest, Ref: 14}, // dcb-pfc-up-attrs
			{Name: "num_tc", Kind: schema.U8},
			{Name: "pg_cfg", Kind: schema.Nest, Ref: 15}, // dcb-pg-attrs
			{Name: "set_all", Kind: schema.U8},
			{Name: "perm_hwaddr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "cap", Kind: schema.Nest, Ref: 6},                         // dcb-cap-attrs
			{Name: "numtcs", Kind: schema.Nest, Ref: 12},                     // dcb-numtcs-attrs
			{Name: "bcn", Kind: schema.Nest, Ref: 5},                         // dcb-bcn-attrs
			{Name: "app", Kind: schema.Nest, Ref: 1},                         // dcb-app-attrs
			{Name: "ieee", Kind: schema.Nest, Ref: 11},                       // dcb-ieee-attrs
			{Name: "dcbx", Kind: schema.U8, Flags: schema.BitFlags, Enum: 3}, // dcbx-caps
			{Name: "featcfg", Kind: schema.Nest, Ref: 10},                    // dcb-featcfg-attrs
			{Name: "cee", Kind: schema.Nest, Ref: 8},                         // dcb-cee-attrs
		}},
		// 5
		{Name: "dcb-bcn-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rp_0", Kind: schema.U8},
			{Name: "rp_1", Kind: schema.U8},
			{Name: "rp_2", Kind: schema.U8},
			{Name: "rp_3", Kind: schema.U8},
			{Name: "rp_4", Kind: schema.U8},
			{Name: "rp_5", Kind: schema.U8},
			{Name: "rp_6", Kind: schema.U8},
			{Name: "rp_7", Kind: schema.U8},
			{Name: "rp_all", Kind: schema.Flag},
			{Name: "bcna_0", Kind: schema.U32},
			{Name: "bcna_1", Kind: schema.U32},
			{Name: "alpha", Kind: schema.U32},
			{Name: "beta", Kind: schema.U32},
			{Name: "gd", Kind: schema.U32},
			{Name: "gi", Kind: schema.U32},
			{Name: "tmax", Kind: schema.U32},
			{Name: "td", Kind: schema.U32},
			{Name: "rmin", Kind: schema.U32},
			{Name: "w", Kind: schema.U32},
			{Name: "rd", Kind: schema.U32},
			{Name: "ru", Kind: schema.U32},
			{Name: "wrtt", Kind: schema.U32},
			{Name: "ri", Kind: schema.U32},
			{Name: "c", Kind: schema.U32},
			{Name: "all", Kind: schema.Flag},
		}},
		// 6
		{Name: "dcb-cap-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "all", Kind: schema.Flag},
			{Name: "pg", Kind: schema.U8},
			{Name: "pfc", Kind: schema.U8},
			{Name: "up2tc", Kind: schema.U8},
			{Name: "pg_tcs", Kind: schema.U8},
			{Name: "pfc_tcs", Kind: schema.U8},
			{Name: "gsp", Kind: schema.U8},
			{Name: "bcn", Kind: schema.U8},
			{Name: "dcbx", Kind: schema.U8},
		}},
		// 7
		{Name: "dcb-cee-app-table-attrs", Base: 12, Attrs: []schema.Attr{
			{Name: "app", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // dcb-app-attrs
		}},
		// 8
		{Name: "dcb-cee-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "peer_pg", Kind: schema.StructOf, Ref: 2},    // cee-pg
			{Name: "peer_pfc", Kind: schema.StructOf, Ref: 1},   // cee-pfc
			{Name: "peer_app_table", Kind: schema.Nest, Ref: 9}, // dcb-cee-peer-app-attrs
			{Name: "tx_pg", Kind: schema.Nest, Ref: 15},         // dcb-pg-attrs
			{Name: "rx_pg", Kind: schema.Nest, Ref: 15},         // dcb-pg-attrs
			{Name: "pfc", Kind: schema.Nest, Ref: 14},           // dcb-pfc-up-attrs
			{Name: "app_table", Kind: schema.Nest, Ref: 7},      // dcb-cee-app-table-attrs
			{Name: "feat", Kind: schema.Nest, Ref: 10},          // dcb-featcfg-attrs
		}},
		// 9
		{Name: "dcb-cee-peer-app-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "info", Kind: schema.StructOf, Ref: 4},                     // dcb-peer-app-info
			{Name: "app", Kind: schema.StructOf, Flags: schema.Multi, Ref: 3}, // dcb-app
		}},
		// 10
		{Name: "dcb-featcfg-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "all", Kind: schema.Flag},
			{Name: "pg", Kind: schema.U8},
			{Name: "pfc", Kind: schema.U8},
			{Name: "app", Kind: schema.U8},
		}},
		// 11
		{Name: "dcb-ieee-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ets", Kind: schema.StructOf, Ref: 7},                                // ieee-ets
			{Name: "pfc", Kind: schema.StructOf, Ref: 9},                                // ieee-pfc
			{Name: "app_table", Kind: schema.Nest, Ref: 2},                              // dcb-app-table-attrs
			{Name: "peer_ets", Kind: schema.StructOf, Ref: 7},                           // ieee-ets
			{Name: "peer_pfc", Kind: schema.StructOf, Ref: 9},                           // ieee-pfc
			{Name: "peer_app", Kind: schema.Nest, Ref: 13},                              // dcb-peer-app-attrs
			{Name: "maxrate", Kind: schema.StructOf, Ref: 8},                            // ieee-maxrate
			{Name: "qcn", Kind: schema.StructOf, Ref: 10},                               // ieee-qcn
			{Name: "qcn_stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 11}, // ieee-qcn-stats
			{Name: "buffer", Kind: schema.StructOf, Ref: 6},                             // dcbnl-buffer
			{Name: "app_trust_table", Kind: schema.Nest, Ref: 3},                        // dcb-app-trust-attrs
			{Name: "rewr_table", Kind: schema.Nest, Ref: 2},                             // dcb-app-table-attrs
		}},
		// 12
		{Name: "dcb-numtcs-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "all", Kind: schema.Flag},
			{Name: "pg", Kind: schema.U8},
			{Name: "pfc", Kind: schema.U8},
		}},
		// 13
		{Name: "dcb-peer-app-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "app", Kind: schema.StructOf, Flags: schema.Multi, Ref: 3}, // dcb-app
		}},
		// 14
		{Name: "dcb-pfc-up-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "up_0", Kind: schema.U8},
			{Name: "up_1", Kind: schema.U8},
			{Name: "up_2", Kind: schema.U8},
			{Name: "up_3", Kind: schema.U8},
			{Name: "up_4", Kind: schema.U8},
			{Name: "up_5", Kind: schema.U8},
			{Name: "up_6", Kind: schema.U8},
			{Name: "up_7", Kind: schema.U8},
			{Name: "all", Kind: schema.Flag},
		}},
		// 15
		{Name: "dcb-pg-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tc_0", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{Name: "tc_1", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{Name: "tc_2", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{Name: "tc_3", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{Name: "tc_4", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{Name: "tc_5", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{Name: "tc_6", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{Name: "tc_7", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{},
			{Name: "tc_all", Kind: schema.Nest, Ref: 16}, // dcb-tc-attrs
			{Name: "bw_id_0", Kind: schema.U8},
			{Name: "bw_id_1", Kind: schema.U8},
			{Name: "bw_id_2", Kind: schema.U8},
			{Name: "bw_id_3", Kind: schema.U8},
			{Name: "bw_id_4", Kind: schema.U8},
			{Name: "bw_id_5", Kind: schema.U8},
			{Name: "bw_id_6", Kind: schema.U8},
			{Name: "bw_id_7", Kind: schema.U8},
			{},
			{Name: "bw_id_all", Kind: schema.Flag},
		}},
		// 16
		{Name: "dcb-tc-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pgid", Kind: schema.U8},
			{Name: "up_mapping", Kind: schema.U8},
			{Name: "strict_prio", Kind: schema.U8},
			{Name: "bw_pct", Kind: schema.U8},
			{Name: "all", Kind: schema.Flag},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "cee-pfc", Size: 4, Fields: []schema.Attr{
			{Name: "willing", Kind: schema.U8},
			{Name: "error", Kind: schema.U8, Off: 1},
			{Name: "pfc_en", Kind: schema.U8, Hint: schema.Hex, Off: 2},
			{Name: "tcs_supported", Kind: schema.U8, Off: 3},
		}},
		// 2
		{Name: "cee-pg", Size: 20, Fields: []schema.Attr{
			{Name: "willing", Kind: schema.U8},
			{Name: "error", Kind: schema.U8, Off: 1},
			{Name: "pg_en", Kind: schema.U8, Off: 2},
			{Name: "tcs_supported", Kind: schema.U8, Off: 3},
			{Name: "pg_bw", Kind: schema.Array, Elem: schema.U8, Off: 4, Len: 8},
			{Name: "prio_pg", Kind: schema.Array, Elem: schema.U8, Off: 12, Len: 8},
		}},
		// 3
		{Name: "dcb-app", Size: 4, Fields: []schema.Attr{
			{Name: "selector", Kind: schema.U8},
			{Name: "priority", Kind: schema.U8, Off: 1},
			{Name: "protocol", Kind: schema.U16, Hint: schema.Hex, Off: 2},
		}},
		// 4
		{Name: "dcb-peer-app-info", Size: 2, Fields: []schema.Attr{
			{Name: "willing", Kind: schema.U8},
			{Name: "error", Kind: schema.U8, Off: 1},
		}},
		// 5
		{Name: "dcbmsg", Size: 4, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1},      // address-family
			{Name: "cmd", Kind: schema.U8, Enum: 2, Off: 1}, // dcb-cmd
		}},
		// 6
		{Name: "dcbnl-buffer", Size: 44, Fields: []schema.Attr{
			{Name: "prio2buffer", Kind: schema.Array, Elem: schema.U8, Len: 8},
			{Name: "buffer_size", Kind: schema.Array, Elem: schema.U32, Off: 8, Len: 32},
			{Name: "total_size", Kind: schema.U32, Off: 40},
		}},
		// 7
		{Name: "ieee-ets", Size: 59, Fields: []schema.Attr{
			{Name: "willing", Kind: schema.U8},
			{Name: "ets_cap", Kind: schema.U8, Off: 1},
			{Name: "cbs", Kind: schema.U8, Off: 2},
			{Name: "tc_tx_bw", Kind: schema.Array, Elem: schema.U8, Off: 3, Len: 8},
			{Name: "tc_rx_bw", Kind: schema.Array, Elem: schema.U8, Off: 11, Len: 8},
			{Name: "tc_tsa", Kind: schema.Array, Elem: schema.U8, Off: 19, Len: 8},
			{Name: "prio_tc", Kind: schema.Array, Elem: schema.U8, Off: 27, Len: 8},
			{Name: "tc_reco_bw", Kind: schema.Array, Elem: schema.U8, Off: 35, Len: 8},
			{Name: "tc_reco_tsa", Kind: schema.Array, Elem: schema.U8, Off: 43, Len: 8},
			{Name: "reco_prio_tc", Kind: schema.Array, Elem: schema.U8, Off: 51, Len: 8},
		}},
		// 8
		{Name: "ieee-maxrate", Size: 64, Fields: []schema.Attr{
			{Name: "tc_maxrate", Kind: schema.Array, Elem: schema.U64, Len: 64},
		}},
		// 9
		{Name: "ieee-pfc", Size: 136, Fields: []schema.Attr{
			{Name: "pfc_cap", Kind: schema.U8},
			{Name: "pfc_en", Kind: schema.U8, Hint: schema.Hex, Off: 1},
			{Name: "mbc", Kind: schema.U8, Off: 2},
			{Name: "delay", Kind: schema.U16, Off: 4},
			{Name: "requests", Kind: schema.Array, Elem: schema.U64, Off: 8, Len: 64},
			{Name: "indications", Kind: schema.Array, Elem: schema.U64, Off: 72, Len: 64},
		}},
		// 10
		{Name: "ieee-qcn", Size: 360, Fields: []schema.Attr{
			{Name: "rpg_enable", Kind: schema.Array, Elem: schema.U8, Len: 8},
			{Name: "rppp_max_rps", Kind: schema.Array, Elem: schema.U32, Off: 8, Len: 32},
			{Name: "rpg_time_reset", Kind: schema.Array, Elem: schema.U32, Off: 40, Len: 32},
			{Name: "rpg_byte_reset", Kind: schema.Array, Elem: schema.U32, Off: 72, Len: 32},
			{Name: "rpg_threshold", Kind: schema.Array, Elem: schema.U32, Off: 104, Len: 32},
			{Name: "rpg_max_rate", Kind: schema.Array, Elem: schema.U32, Off: 136, Len: 32},
			{Name: "rpg_ai_rate", Kind: schema.Array, Elem: schema.U32, Off: 168, Len: 32},
			{Name: "rpg_hai_rate", Kind: schema.Array, Elem: schema.U32, Off: 200, Len: 32},
			{Name: "rpg_gd", Kind: schema.Array, Elem: schema.U32, Off: 232, Len: 32},
			{Name: "rpg_min_dec_fac", Kind: schema.Array, Elem: schema.U32, Off: 264, Len: 32},
			{Name: "rpg_min_rate", Kind: schema.Array, Elem: schema.U32, Off: 296, Len: 32},
			{Name: "cndd_state_machine", Kind: schema.Array, Elem: schema.U32, Off: 328, Len: 32},
		}},
		// 11
		{Name: "ieee-qcn-stats", Size: 96, Fields: []schema.Attr{
			{Name: "rppp_rp_centiseconds", Kind: schema.Array, Elem: schema.U64, Len: 64},
			{Name: "rppp_created_rps", Kind: schema.Array, Elem: schema.U32, Off: 64, Len: 32},
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
		{Name: "dcb-cmd", Names: []string{
			"undefined", "gstate", "sstate", "pgtx_gcfg", "pgtx_scfg", "pgrx_gcfg", "pgrx_scfg", "pfc_gcfg", "pfc_scfg",
			"set_all", "gperm_hwaddr", "gcap", "gnumtcs", "snumtcs", "pfc_gstate", "pfc_sstate", "bcn_gcfg", "bcn_scfg",
			"gapp", "sapp", "ieee_set", "ieee_get", "gdcbx", "sdcbx", "gfeatcfg", "sfeatcfg", "cee_get", "ieee_del",
		}},
		// 3
		{Name: "dcbx-caps", Names: []string{
			"host", "lld_managed", "ver_cee", "ver_ieee", "static",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 78, Name: "getdcb", Header: 5, Set: 4, Words: "data center bridging of {ifname}: {cmd}"},                // dcbmsg dcb-attrs
		{Number: 79, Name: "setdcb", Action: 2, Header: 5, Set: 4, Words: "data center bridging of {ifname} set: {cmd}"}, // dcbmsg dcb-attrs
	},
}
