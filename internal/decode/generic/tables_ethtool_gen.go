// Code generated from ethtool.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var ethtool = schema.Tables{
	Name: "ethtool",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "bitset", Base: 1, Attrs: []schema.Attr{
			{Name: "nomask", Kind: schema.Flag},
			{Name: "size", Kind: schema.U32},
			{Name: "bits", Kind: schema.Nest, Ref: 3}, // bitset-bits
			{Name: "value", Kind: schema.Array, Elem: schema.U32, Hint: schema.Hex},
			{Name: "mask", Kind: schema.Array, Elem: schema.U32, Hint: schema.Hex},
		}},
		// 2
		{Name: "bitset-bit", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "name", Kind: schema.Text},
			{Name: "value", Kind: schema.Flag},
		}},
		// 3
		{Name: "bitset-bits", Base: 1, Attrs: []schema.Attr{
			{Name: "bit", Kind: schema.Nest, Flags: schema.Multi, Ref: 2}, // bitset-bit
		}},
		// 4
		{Name: "c33-pse-pw-limit", Base: 1, Attrs: []schema.Attr{
			{Name: "min", Kind: schema.U32},
			{Name: "max", Kind: schema.U32},
		}},
		// 5
		{Name: "cable-fault-length", Base: 1, Attrs: []schema.Attr{
			{Name: "pair", Kind: schema.U8},
			{Name: "cm", Kind: schema.U32},
			{Name: "src", Kind: schema.U32},
		}},
		// 6
		{Name: "cable-nest", Base: 1, Attrs: []schema.Attr{
			{Name: "result", Kind: schema.Nest, Flags: schema.Multi, Ref: 7},       // cable-result
			{Name: "fault_length", Kind: schema.Nest, Flags: schema.Multi, Ref: 5}, // cable-fault-length
		}},
		// 7
		{Name: "cable-result", Base: 1, Attrs: []schema.Attr{
			{Name: "pair", Kind: schema.U8},
			{Name: "code", Kind: schema.U8},
			{Name: "src", Kind: schema.U32},
		}},
		// 8
		{Name: "cable-tdr-amplitude", Base: 1, Attrs: []schema.Attr{
			{Name: "pair", Kind: schema.U8},
			{Name: "millivolts", Kind: schema.S16},
		}},
		// 9
		{Name: "cable-tdr-nest", Base: 1, Attrs: []schema.Attr{
			{Name: "step", Kind: schema.Nest, Ref: 11},                          // cable-tdr-step
			{Name: "amplitude", Kind: schema.Nest, Flags: schema.Multi, Ref: 8}, // cable-tdr-amplitude
			{Name: "pulse", Kind: schema.Nest, Ref: 10},                         // cable-tdr-pulse
		}},
		// 10
		{Name: "cable-tdr-pulse", Base: 1, Attrs: []schema.Attr{
			{Name: "millivolts", Kind: schema.S16},
		}},
		// 11
		{Name: "cable-tdr-step", Base: 1, Attrs: []schema.Attr{
			{Name: "first_distance", Kind: schema.U32},
			{Name: "last_distance", Kind: schema.U32},
			{Name: "step_distance", Kind: schema.U32},
		}},
		// 12
		{Name: "cable-test-ntf", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},    // header
			{Name: "test_status", Kind: schema.U8, Enum: 2}, // cable-test-status
			{Name: "nest", Kind: schema.Nest, Ref: 6},       // cable-nest
		}},
		// 13
		{Name: "cable-test-tdr-ntf", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},    // header
			{Name: "test_status", Kind: schema.U8, Enum: 2}, // cable-test-status
			{Name: "tdr_nest", Kind: schema.Nest, Ref: 9},   // cable-tdr-nest
		}},
		// 14
		{Name: "channels", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "rx_max", Kind: schema.U32},
			{Name: "tx_max", Kind: schema.U32},
			{Name: "other_max", Kind: schema.U32},
			{Name: "combined_max", Kind: schema.U32},
			{Name: "rx_count", Kind: schema.U32},
			{Name: "tx_count", Kind: schema.U32},
			{Name: "other_count", Kind: schema.U32},
			{Name: "combined_count", Kind: schema.U32},
		}},
		// 15
		{Name: "coalesce", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "rx_usecs", Kind: schema.U32},
			{Name: "rx_max_frames", Kind: schema.U32},
			{Name: "rx_usecs_irq", Kind: schema.U32},
			{Name: "rx_max_frames_irq", Kind: schema.U32},
			{Name: "tx_usecs", Kind: schema.U32},
			{Name: "tx_max_frames", Kind: schema.U32},
			{Name: "tx_usecs_irq", Kind: schema.U32},
			{Name: "tx_max_frames_irq", Kind: schema.U32},
			{Name: "stats_block_usecs", Kind: schema.U32},
			{Name: "use_adaptive_rx", Kind: schema.U8},
			{Name: "use_adaptive_tx", Kind: schema.U8},
			{Name: "pkt_rate_low", Kind: schema.U32},
			{Name: "rx_usecs_low", Kind: schema.U32},
			{Name: "rx_max_frames_low", Kind: schema.U32},
			{Name: "tx_usecs_low", Kind: schema.U32},
			{Name: "tx_max_frames_low", Kind: schema.U32},
			{Name: "pkt_rate_high", Kind: schema.U32},
			{Name: "rx_usecs_high", Kind: schema.U32},
			{Name: "rx_max_frames_high", Kind: schema.U32},
			{Name: "tx_usecs_high", Kind: schema.U32},
			{Name: "tx_max_frames_high", Kind: schema.U32},
			{Name: "rate_sample_interval", Kind: schema.U32},
			{Name: "use_cqe_mode_tx", Kind: schema.U8},
			{Name: "use_cqe_mode_rx", Kind: schema.U8},
			{Name: "tx_aggr_max_bytes", Kind: schema.U32},
			{Name: "tx_aggr_max_frames", Kind: schema.U32},
			{Name: "tx_aggr_time_usecs", Kind: schema.U32},
			{Name: "rx_profile", Kind: schema.Nest, Ref: 37}, // profile
			{Name: "tx_profile", Kind: schema.Nest, Ref: 37}, // profile
		}},
		// 16
		{Name: "debug", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "msgmask", Kind: schema.Nest, Ref: 1}, // bitset
		}},
		// 17
		{Name: "eee", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},    // header
			{Name: "modes_ours", Kind: schema.Nest, Ref: 1}, // bitset
			{Name: "modes_peer", Kind: schema.Nest, Ref: 1}, // bitset
			{Name: "eee_active", Kind: schema.U8},
			{Name: "enabled", Kind: schema.U8},
			{Name: "tx_lpi_enabled", Kind: schema.U8},
			{Name: "tx_lpi_timer", Kind: schema.U32},
		}},
		// 18
		{Name: "features", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},  // header
			{Name: "hw", Kind: schema.Nest, Ref: 1},       // bitset
			{Name: "wanted", Kind: schema.Nest, Ref: 1},   // bitset
			{Name: "active", Kind: schema.Nest, Ref: 1},   // bitset
			{Name: "nochange", Kind: schema.Nest, Ref: 1}, // bitset
		}},
		// 19
		{Name: "fec", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "modes", Kind: schema.Nest, Ref: 1},   // bitset
			{Name: "auto", Kind: schema.U8},
			{Name: "fec_active", Kind: schema.U32},
			{Name: "stats", Kind: schema.Nest, Ref: 20}, // fec-stat
		}},
		// 20
		{Name: "fec-stat", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "corrected", Kind: schema.Array, Elem: schema.U64},
			{Name: "uncorr", Kind: schema.Array, Elem: schema.U64},
			{Name: "corr_bits", Kind: schema.Array, Elem: schema.U64},
		}},
		// 21
		{Name: "header", Base: 1, Attrs: []schema.Attr{
			{Name: "dev_index", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "dev_name", Kind: schema.Text},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 4}, // header-flags
			{Name: "phy_index", Kind: schema.U32},
		}},
		// 22
		{Name: "irq-moderation", Base: 1, Attrs: []schema.Attr{
			{Name: "usec", Kind: schema.U32},
			{Name: "pkts", Kind: schema.U32},
			{Name: "comps", Kind: schema.U32},
		}},
		// 23
		{Name: "linkinfo", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},  // header
			{Name: "port_type", Kind: schema.U8, Enum: 7}, // port
			{Name: "phyaddr", Kind: schema.U8},
			{Name: "tp_mdix", Kind: schema.U8},
			{Name: "tp_mdix_ctrl", Kind: schema.U8},
			{Name: "transceiver", Kind: schema.U8},
		}},
		// 24
		{Name: "linkmodes", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "autoneg", Kind: schema.U8},
			{Name: "ours", Kind: schema.Nest, Ref: 1}, // bitset
			{Name: "peer", Kind: schema.Nest, Ref: 1}, // bitset
			{Name: "speed", Kind: schema.U32},
			{Name: "duplex", Kind: schema.U8, Enum: 3}, // duplex
			{Name: "master_slave_cfg", Kind: schema.U8},
			{Name: "master_slave_state", Kind: schema.U8},
			{Name: "lanes", Kind: schema.U32},
			{Name: "rate_matching", Kind: schema.U8},
		}},
		// 25
		{Name: "linkstate", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "link", Kind: schema.U8},
			{Name: "sqi", Kind: schema.U32},
			{Name: "sqi_max", Kind: schema.U32},
			{Name: "ext_state", Kind: schema.U8},
			{Name: "ext_substate", Kind: schema.U8},
			{Name: "ext_down_cnt", Kind: schema.U32},
		}},
		// 26
		{Name: "mm", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "pmac_enabled", Kind: schema.U8},
			{Name: "tx_enabled", Kind: schema.U8},
			{Name: "tx_active", Kind: schema.U8},
			{Name: "tx_min_frag_size", Kind: schema.U32},
			{Name: "rx_min_frag_size", Kind: schema.U32},
			{Name: "verify_enabled", Kind: schema.U8},
			{Name: "verify_status", Kind: schema.U8},
			{Name: "verify_time", Kind: schema.U32},
			{Name: "max_verify_time", Kind: schema.U32},
			{Name: "stats", Kind: schema.Nest, Ref: 27}, // mm-stat
		}},
		// 27
		{Name: "mm-stat", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "reassembly_errors", Kind: schema.U64},
			{Name: "smd_errors", Kind: schema.U64},
			{Name: "reassembly_ok", Kind: schema.U64},
			{Name: "rx_frag_count", Kind: schema.U64},
			{Name: "tx_frag_count", Kind: schema.U64},
			{Name: "hold_count", Kind: schema.U64},
		}},
		// 28
		{Name: "module", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "power_mode_policy", Kind: schema.U8},
			{Name: "power_mode", Kind: schema.U8},
		}},
		// 29
		{Name: "module-eeprom", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "offset", Kind: schema.U32},
			{Name: "length", Kind: schema.U32},
			{Name: "page", Kind: schema.U8},
			{Name: "bank", Kind: schema.U8},
			{Name: "i2c_address", Kind: schema.U8},
			{Name: "eeprom", Kind: schema.Bytes},
		}},
		// 30
		{Name: "module-fw-flash", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "file_name", Kind: schema.Text},
			{Name: "password", Kind: schema.Secret},
			{Name: "flash_status", Kind: schema.U32, Enum: 5}, // module-fw-flash-status
			{Name: "status_msg", Kind: schema.Text},
			{Name: "done", Kind: schema.Uint},
			{Name: "total", Kind: schema.Uint},
		}},
		// 31
		{Name: "pause", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "autoneg", Kind: schema.U8},
			{Name: "rx", Kind: schema.U8},
			{Name: "tx", Kind: schema.U8},
			{Name: "stats", Kind: schema.Nest, Flags: schema.Volatile, Ref: 32}, // pause-stat
			{Name: "stats_src", Kind: schema.U32},
		}},
		// 32
		{Name: "pause-stat", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "tx_frames", Kind: schema.U64},
			{Name: "rx_frames", Kind: schema.U64},
		}},
		// 33
		{Name: "phc-vclocks", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "num", Kind: schema.U32},
			{Name: "vclocks", Kind: schema.Array, Elem: schema.S32},
		}},
		// 34
		{Name: "phy", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "index", Kind: schema.U32},
			{Name: "drvname", Kind: schema.Text},
			{Name: "name", Kind: schema.Text},
			{Name: "upstream_type", Kind: schema.U32, Enum: 6}, // phy-upstream-type
			{Name: "upstream_index", Kind: schema.U32},
			{Name: "upstream_sfp_name", Kind: schema.Text},
			{Name: "downstream_sfp_name", Kind: schema.Text},
		}},
		// 35
		{Name: "plca", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "version", Kind: schema.U16},
			{Name: "enabled", Kind: schema.U8},
			{Name: "plca_status", Kind: schema.U8},
			{Name: "node_cnt", Kind: schema.U32},
			{Name: "node_id", Kind: schema.U32},
			{Name: "to_tmr", Kind: schema.U32},
			{Name: "burst_cnt", Kind: schema.U32},
			{Name: "burst_tmr", Kind: schema.U32},
		}},
		// 36
		{Name: "privflags", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},       // header
			{Name: "private_flags", Kind: schema.Nest, Ref: 1}, // bitset
		}},
		// 37
		{Name: "profile", Base: 1, Attrs: []schema.Attr{
			{Name: "irq_moderation", Kind: schema.Nest, Flags: schema.Multi, Ref: 22}, // irq-moderation
		}},
		// 38
		{Name: "pse", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "podl_pse_admin_state", Kind: schema.U32},
			{Name: "podl_pse_admin_control", Kind: schema.U32},
			{Name: "podl_pse_pw_d_status", Kind: schema.U32},
			{Name: "c33_pse_admin_state", Kind: schema.U32},
			{Name: "c33_pse_admin_control", Kind: schema.U32},
			{Name: "c33_pse_pw_d_status", Kind: schema.U32},
			{Name: "c33_pse_pw_class", Kind: schema.U32},
			{Name: "c33_pse_actual_pw", Kind: schema.U32},
			{Name: "c33_pse_ext_state", Kind: schema.U32, Enum: 1}, // c33-pse-ext-state
			{Name: "c33_pse_ext_substate", Kind: schema.U32},
			{Name: "c33_pse_avail_pw_limit", Kind: schema.U32},
			{Name: "c33_pse_pw_limit_ranges", Kind: schema.Nest, Flags: schema.Multi, Ref: 4}, // c33-pse-pw-limit
		}},
		// 39
		{Name: "rings", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "rx_max", Kind: schema.U32},
			{Name: "rx_mini_max", Kind: schema.U32},
			{Name: "rx_jumbo_max", Kind: schema.U32},
			{Name: "tx_max", Kind: schema.U32},
			{Name: "rx", Kind: schema.U32},
			{Name: "rx_mini", Kind: schema.U32},
			{Name: "rx_jumbo", Kind: schema.U32},
			{Name: "tx", Kind: schema.U32},
			{Name: "rx_buf_len", Kind: schema.U32},
			{Name: "tcp_data_split", Kind: schema.U8},
			{Name: "cqe_size", Kind: schema.U32},
			{Name: "tx_push", Kind: schema.U8},
			{Name: "rx_push", Kind: schema.U8},
			{Name: "tx_push_buf_len", Kind: schema.U32},
			{Name: "tx_push_buf_len_max", Kind: schema.U32},
		}},
		// 40
		{Name: "rss", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "context", Kind: schema.U32},
			{Name: "hfunc", Kind: schema.U32},
			{Name: "indir", Kind: schema.Array, Elem: schema.U32},
			{Name: "hkey", Kind: schema.Bytes},
			{Name: "input_xfrm", Kind: schema.U32},
			{Name: "start_context", Kind: schema.U32},
		}},
		// 41
		{Name: "stats", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "header", Kind: schema.Nest, Ref: 21},                   // header
			{Name: "stat_groups", Kind: schema.Nest, Ref: 1},               // bitset
			{Name: "grp", Kind: schema.Nest, Flags: schema.Multi, Ref: 42}, // stats-grp
			{Name: "stat_source", Kind: schema.U32},
		}},
		// 42
		{Name: "stats-grp", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "id", Kind: schema.U32},
			{Name: "ss_id", Kind: schema.U32},
			{Name: "stat", Kind: schema.IndexedKeyed, Elem: schema.U64, Flags: schema.Multi},
			{Name: "hist_rx", Kind: schema.Nest, Ref: 42}, // stats-grp
			{Name: "hist_tx", Kind: schema.Nest, Ref: 42}, // stats-grp
			{Name: "hist_bkt_low", Kind: schema.U32},
			{Name: "hist_bkt_hi", Kind: schema.U32},
			{Name: "hist_val", Kind: schema.U64},
		}},
		// 43
		{Name: "string", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "value", Kind: schema.Text},
		}},
		// 44
		{Name: "strings", Base: 1, Attrs: []schema.Attr{
			{Name: "string", Kind: schema.Nest, Flags: schema.Multi, Ref: 43}, // string
		}},
		// 45
		{Name: "stringset", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "count", Kind: schema.U32},
			{Name: "strings", Kind: schema.Nest, Flags: schema.Multi, Ref: 44}, // strings
		}},
		// 46
		{Name: "stringsets", Base: 1, Attrs: []schema.Attr{
			{Name: "stringset", Kind: schema.Nest, Flags: schema.Multi, Ref: 45}, // stringset
		}},
		// 47
		{Name: "strset", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},     // header
			{Name: "stringsets", Kind: schema.Nest, Ref: 46}, // stringsets
			{Name: "counts_only", Kind: schema.Flag},
		}},
		// 48
		{Name: "ts-stat", Base: 1, Attrs: []schema.Attr{
			{Name: "tx_pkts", Kind: schema.Uint},
			{Name: "tx_lost", Kind: schema.Uint},
			{Name: "tx_err", Kind: schema.Uint},
		}},
		// 49
		{Name: "tsinfo", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},      // header
			{Name: "timestamping", Kind: schema.Nest, Ref: 1}, // bitset
			{Name: "tx_types", Kind: schema.Nest, Ref: 1},     // bitset
			{Name: "rx_filters", Kind: schema.Nest, Ref: 1},   // bitset
			{Name: "phc_index", Kind: schema.U32},
			{Name: "stats", Kind: schema.Nest, Ref: 48}, // ts-stat
		}},
		// 50
		{Name: "tunnel-info", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21},    // header
			{Name: "udp_ports", Kind: schema.Nest, Ref: 51}, // tunnel-udp
		}},
		// 51
		{Name: "tunnel-udp", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.Nest, Ref: 53}, // tunnel-udp-table
		}},
		// 52
		{Name: "tunnel-udp-entry", Base: 1, Attrs: []schema.Attr{
			{Name: "port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "type", Kind: schema.U32, Enum: 8}, // udp-tunnel-type
		}},
		// 53
		{Name: "tunnel-udp-table", Base: 1, Attrs: []schema.Attr{
			{Name: "size", Kind: schema.U32},
			{Name: "types", Kind: schema.Nest, Ref: 1},                       // bitset
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 52}, // tunnel-udp-entry
		}},
		// 54
		{Name: "wol", Base: 1, Attrs: []schema.Attr{
			{Name: "header", Kind: schema.Nest, Ref: 21}, // header
			{Name: "modes", Kind: schema.Nest, Ref: 1},   // bitset
			{Name: "sopass", Kind: schema.Secret},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "c33-pse-ext-state", Names: []string{
			"none", "error_condition", "mr_mps_valid", "mr_pse_enable", "option_detect_ted", "option_vport_lim",
			"ovld_detected", "power_not_available", "short_detected",
		}},
		// 2
		{Name: "cable-test-status", Names: []string{
			"unspec", "started", "completed",
		}},
		// 3
		{Name: "duplex", Sparse: []schema.Pair{
			{Name: "half"},
			{Value: 1, Name: "full"},
			{Value: 255, Name: "unknown"},
		}},
		// 4
		{Name: "header-flags", Names: []string{
			"compact_bitsets", "omit_reply", "stats",
		}},
		// 5
		{Name: "module-fw-flash-status", Names: []string{
			"started", "in_progress", "completed", "error",
		}},
		// 6
		{Name: "phy-upstream-type", Names: []string{
			"mac", "phy",
		}},
		// 7
		{Name: "port", Sparse: []schema.Pair{
			{Name: "tp"},
			{Value: 1, Name: "aui"},
			{Value: 2, Name: "mii"},
			{Value: 3, Name: "fibre"},
			{Value: 4, Name: "bnc"},
			{Value: 5, Name: "da"},
			{Value: 239, Name: "none"},
			{Value: 255, Name: "other"},
		}},
		// 8
		{Name: "udp-tunnel-type", Names: []string{
			"vxlan", "geneve", "vxlan_gpe",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "strset_get_reply", Set: 47},         // strset
		{Number: 2, Name: "linkinfo_get_reply", Set: 23},       // linkinfo
		{Number: 3, Name: "linkinfo_ntf", Set: 23},             // linkinfo
		{Number: 4, Name: "linkmodes_get_reply", Set: 24},      // linkmodes
		{Number: 5, Name: "linkmodes_ntf", Set: 24},            // linkmodes
		{Number: 6, Name: "linkstate_get_reply", Set: 25},      // linkstate
		{Number: 7, Name: "debug_get_reply", Set: 16},          // debug
		{Number: 8, Name: "debug_ntf", Set: 16},                // debug
		{Number: 9, Name: "wol_get_reply", Set: 54},            // wol
		{Number: 10, Name: "wol_ntf", Set: 54},                 // wol
		{Number: 11, Name: "features_get_reply", Set: 18},      // features
		{Number: 12, Name: "features_set_reply", Set: 18},      // features
		{Number: 13, Name: "features_ntf", Set: 18},            // features
		{Number: 14, Name: "privflags_get_reply", Set: 36},     // privflags
		{Number: 15, Name: "privflags_ntf", Set: 36},           // privflags
		{Number: 16, Name: "rings_get_reply", Set: 39},         // rings
		{Number: 17, Name: "rings_ntf", Set: 39},               // rings
		{Number: 18, Name: "channels_get_reply", Set: 14},      // channels
		{Number: 19, Name: "channels_ntf", Set: 14},            // channels
		{Number: 20, Name: "coalesce_get_reply", Set: 15},      // coalesce
		{Number: 21, Name: "coalesce_ntf", Set: 15},            // coalesce
		{Number: 22, Name: "pause_get_reply", Set: 31},         // pause
		{Number: 23, Name: "pause_ntf", Set: 31},               // pause
		{Number: 24, Name: "eee_get_reply", Set: 17},           // eee
		{Number: 25, Name: "eee_ntf", Set: 17},                 // eee
		{Number: 26, Name: "tsinfo_get_reply", Set: 49},        // tsinfo
		{Number: 27, Name: "cable_test_ntf", Set: 12},          // cable-test-ntf
		{Number: 28, Name: "cable_test_tdr_ntf", Set: 13},      // cable-test-tdr-ntf
		{Number: 29, Name: "tunnel_info_get_reply", Set: 50},   // tunnel-info
		{Number: 30, Name: "fec_get_reply", Set: 19},           // fec
		{Number: 31, Name: "fec_ntf", Set: 19},                 // fec
		{Number: 32, Name: "module_eeprom_get_reply", Set: 29}, // module-eeprom
		{Number: 33, Name: "stats_get_reply", Set: 41},         // stats
		{Number: 34, Name: "phc_vclocks_get_reply", Set: 33},   // phc-vclocks
		{Number: 35, Name: "module_get_reply", Set: 28},        // module
		{Number: 36, Name: "module_ntf", Set: 28},              // module
		{Number: 37, Name: "pse_get_reply", Set: 38},           // pse
		{Number: 38, Name: "rss_get_reply", Set: 40},           // rss
		{Number: 39, Name: "plca_get_cfg_reply", Set: 35},      // plca
		{Number: 40, Name: "plca_get_status_reply", Set: 35},   // plca
		{Number: 41, Name: "plca_ntf", Set: 35},                // plca
		{Number: 42, Name: "mm_get_reply", Set: 26},            // mm
		{Number: 43, Name: "mm_ntf", Set: 26},                  // mm
		{Number: 44, Name: "module_fw_flash_ntf", Set: 30},     // module-fw-flash
		{Number: 45, Name: "phy_get_reply", Set: 34},           // phy
	},
}
