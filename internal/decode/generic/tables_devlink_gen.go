// Code generated from devlink.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var devlink = schema.Tables{
	Name: "devlink",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "devlink", Base: 1, Attrs: []schema.Attr{
			{Name: "bus_name", Kind: schema.Text},
			{Name: "dev_name", Kind: schema.Text},
			{Name: "port_index", Kind: schema.U32},
			{Name: "port_type", Kind: schema.U16, Enum: 15}, // port-type
			{Name: "port_desired_type", Kind: schema.U16},
			{Name: "port_netdev_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "port_netdev_name", Kind: schema.Text},
			{Name: "port_ibdev_name", Kind: schema.Text},
			{Name: "port_split_count", Kind: schema.U32},
			{Name: "port_split_group", Kind: schema.U32},
			{Name: "sb_index", Kind: schema.U32},
			{Name: "sb_size", Kind: schema.U32},
			{Name: "sb_ingress_pool_count", Kind: schema.U16},
			{Name: "sb_egress_pool_count", Kind: schema.U16},
			{Name: "sb_ingress_tc_count", Kind: schema.U16},
			{Name: "sb_egress_tc_count", Kind: schema.U16},
			{Name: "sb_pool_index", Kind: schema.U16},
			{Name: "sb_pool_type", Kind: schema.U8, Enum: 20}, // sb-pool-type
			{Name: "sb_pool_size", Kind: schema.U32},
			{Name: "sb_pool_threshold_type", Kind: schema.U8, Enum: 21}, // sb-threshold-type
			{Name: "sb_threshold", Kind: schema.U32},
			{Name: "sb_tc_index", Kind: schema.U16},
			{Name: "sb_occ_cur", Kind: schema.U32},
			{Name: "sb_occ_max", Kind: schema.U32},
			{Name: "eswitch_mode", Kind: schema.U16, Enum: 7},                     // eswitch-mode
			{Name: "eswitch_inline_mode", Kind: schema.U8, Enum: 6},               // eswitch-inline-mode
			{Name: "dpipe_tables", Kind: schema.Nest, Ref: 1},                     // devlink
			{Name: "dpipe_table", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "dpipe_table_name", Kind: schema.Text},
			{Name: "dpipe_table_size", Kind: schema.U64},
			{Name: "dpipe_table_matches", Kind: schema.Nest, Ref: 1}, // devlink
			{Name: "dpipe_table_actions", Kind: schema.Nest, Ref: 1}, // devlink
			{Name: "dpipe_table_counters_enabled", Kind: schema.U8},
			{Name: "dpipe_entries", Kind: schema.Nest, Ref: 1},                    // devlink
			{Name: "dpipe_entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "dpipe_entry_index", Kind: schema.U64},
			{Name: "dpipe_entry_match_values", Kind: schema.Nest, Ref: 1},  // devlink
			{Name: "dpipe_entry_action_values", Kind: schema.Nest, Ref: 1}, // devlink
			{Name: "dpipe_entry_counter", Kind: schema.U64},
			{Name: "dpipe_match", Kind: schema.Nest, Flags: schema.Multi, Ref: 1},        // devlink
			{Name: "dpipe_match_value", Kind: schema.Nest, Flags: schema.Multi, Ref: 1},  // devlink
			{Name: "dpipe_match_type", Kind: schema.U32, Enum: 4},                        // dpipe-match-type
			{Name: "dpipe_action", Kind: schema.Nest, Flags: schema.Multi, Ref: 1},       // devlink
			{Name: "dpipe_action_value", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "dpipe_action_type", Kind: schema.U32, Enum: 1},                       // dpipe-action-type
			{Name: "dpipe_value", Kind: schema.Bytes},
			{Name: "dpipe_value_mask", Kind: schema.Bytes},
			{Name: "dpipe_value_mapping", Kind: schema.U32},
			{Name: "dpipe_headers", Kind: schema.Nest, Ref: 1},                     // devlink
			{Name: "dpipe_header", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "dpipe_header_name", Kind: schema.Text},
			{Name: "dpipe_header_id", Kind: schema.U32, Enum: 3},     // dpipe-header-id
			{Name: "dpipe_header_fields", Kind: schema.Nest, Ref: 1}, // devlink
			{Name: "dpipe_header_global", Kind: schema.U8},
			{Name: "dpipe_header_index", Kind: schema.U32},
			{Name: "dpipe_field", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "dpipe_field_name", Kind: schema.Text},
			{Name: "dpipe_field_id", Kind: schema.U32},
			{Name: "dpipe_field_bitwidth", Kind: schema.U32},
			{Name: "dpipe_field_mapping_type", Kind: schema.U32, Enum: 2}, // dpipe-field-mapping-type
			{Name: "pad", Kind: schema.Pad},
			{Name: "eswitch_encap_mode", Kind: schema.U8, Enum: 5},             // eswitch-encap-mode
			{Name: "resource_list", Kind: schema.Nest, Ref: 1},                 // devlink
			{Name: "resource", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "resource_name", Kind: schema.Text},
			{Name: "resource_id", Kind: schema.U64},
			{Name: "resource_size", Kind: schema.U64},
			{Name: "resource_size_new", Kind: schema.U64},
			{Name: "resource_size_valid", Kind: schema.U8},
			{Name: "resource_size_min", Kind: schema.U64},
			{Name: "resource_size_max", Kind: schema.U64},
			{Name: "resource_size_gran", Kind: schema.U64},
			{Name: "resource_unit", Kind: schema.U8, Enum: 19}, // resource-unit
			{Name: "resource_occ", Kind: schema.U64},
			{Name: "dpipe_table_resource_id", Kind: schema.U64},
			{Name: "dpipe_table_resource_units", Kind: schema.U64},
			{Name: "port_flavour", Kind: schema.U16, Enum: 11}, // port-flavour
			{Name: "port_number", Kind: schema.U32},
			{Name: "port_split_subport_number", Kind: schema.U32},
			{Name: "param", Kind: schema.Nest, Ref: 1}, // devlink
			{Name: "param_name", Kind: schema.Text},
			{Name: "param_generic", Kind: schema.Flag},
			{Name: "param_type", Kind: schema.U8, Enum: 24},                       // var-attr-type
			{Name: "param_values_list", Kind: schema.Nest, Ref: 1},                // devlink
			{Name: "param_value", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "param_value_data", Kind: schema.Bytes},
			{Name: "param_value_cmode", Kind: schema.U8, Enum: 10}, // param-cmode
			{Name: "region_name", Kind: schema.Text},
			{Name: "region_size", Kind: schema.U64},
			{Name: "region_snapshots", Kind: schema.Nest, Ref: 1},                     // devlink
			{Name: "region_snapshot", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "region_snapshot_id", Kind: schema.U32},
			{Name: "region_chunks", Kind: schema.Nest, Ref: 1},                     // devlink
			{Name: "region_chunk", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "region_chunk_data", Kind: schema.Bytes},
			{Name: "region_chunk_addr", Kind: schema.U64},
			{Name: "region_chunk_len", Kind: schema.U64},
			{Name: "info_driver_name", Kind: schema.Text},
			{Name: "info_serial_number", Kind: schema.Text},
			{Name: "info_version_fixed", Kind: schema.Nest, Flags: schema.Multi, Ref: 1},   // devlink
			{Name: "info_version_running", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "info_version_stored", Kind: schema.Nest, Flags: schema.Multi, Ref: 1},  // devlink
			{Name: "info_version_name", Kind: schema.Text},
			{Name: "info_version_value", Kind: schema.Text},
			{Name: "sb_pool_cell_size", Kind: schema.U32},
			{Name: "fmsg", Kind: schema.Nest, Ref: 1}, // devlink
			{Name: "fmsg_obj_nest_start", Kind: schema.Flag},
			{Name: "fmsg_pair_nest_start", Kind: schema.Flag},
			{Name: "fmsg_arr_nest_start", Kind: schema.Flag},
			{Name: "fmsg_nest_end", Kind: schema.Flag},
			{Name: "fmsg_obj_name", Kind: schema.Text},
			{Name: "fmsg_obj_value_type", Kind: schema.U8, Enum: 24}, // var-attr-type
			{Name: "fmsg_obj_value_data", Kind: schema.Bytes},
			{Name: "health_reporter", Kind: schema.Nest, Ref: 1}, // devlink
			{Name: "health_reporter_name", Kind: schema.Text},
			{Name: "health_reporter_state", Kind: schema.U8, Enum: 18}, // reporter-state
			{Name: "health_reporter_err_count", Kind: schema.U64},
			{Name: "health_reporter_recover_count", Kind: schema.U64},
			{Name: "health_reporter_dump_ts", Kind: schema.U64},
			{Name: "health_reporter_graceful_period", Kind: schema.U64},
			{Name: "health_reporter_auto_recover", Kind: schema.U8},
			{Name: "flash_update_file_name", Kind: schema.Text},
			{Name: "flash_update_component", Kind: schema.Text},
			{Name: "flash_update_status_msg", Kind: schema.Text},
			{Name: "flash_update_status_done", Kind: schema.U64},
			{Name: "flash_update_status_total", Kind: schema.U64},
			{Name: "port_pci_pf_number", Kind: schema.U16},
			{Name: "port_pci_vf_number", Kind: schema.U16},
			{Name: "stats", Kind: schema.Nest, Flags: schema.Volatile, Ref: 2}, // dl-attr-stats
			{Name: "trap_name", Kind: schema.Text},
			{Name: "trap_action", Kind: schema.U8, Enum: 22}, // trap-action
			{Name: "trap_type", Kind: schema.U8, Enum: 23},   // trap-type
			{Name: "trap_generic", Kind: schema.Flag},
			{Name: "trap_metadata", Kind: schema.Nest, Ref: 7}, // dl-trap-metadata
			{Name: "trap_group_name", Kind: schema.Text},
			{Name: "reload_failed", Kind: schema.U8},
			{Name: "health_reporter_dump_ts_ns", Kind: schema.U64},
			{Name: "netns_fd", Kind: schema.U32},
			{Name: "netns_pid", Kind: schema.U32},
			{Name: "netns_id", Kind: schema.S32},
			{Name: "health_reporter_auto_dump", Kind: schema.U8},
			{Name: "trap_policer_id", Kind: schema.U32},
			{Name: "trap_policer_rate", Kind: schema.U64},
			{Name: "trap_policer_burst", Kind: schema.U64},
			{Name: "port_function", Kind: schema.Nest, Ref: 4}, // dl-port-function
			{Name: "info_board_serial_number", Kind: schema.Text},
			{Name: "port_lanes", Kind: schema.U32},
			{Name: "port_splittable", Kind: schema.U8},
			{Name: "port_external", Kind: schema.U8},
			{Name: "port_controller_number", Kind: schema.U32},
			{Name: "flash_update_status_timeout", Kind: schema.U64},
			{Name: "flash_update_overwrite_mask", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 8}, // flash-overwrite
			{Name: "reload_action", Kind: schema.U8, Enum: 17},                                              // reload-action
			{Name: "reload_actions_performed", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 17},   // reload-action
			{Name: "reload_limits", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 17},              // reload-action
			{Name: "dev_stats", Kind: schema.Nest, Ref: 1},                                                  // devlink
			{Name: "reload_stats", Kind: schema.Nest, Ref: 1},                                               // devlink
			{Name: "reload_stats_entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 1},                    // devlink
			{Name: "reload_stats_limit", Kind: schema.U8},
			{Name: "reload_stats_value", Kind: schema.U32},
			{Name: "remote_reload_stats", Kind: schema.Nest, Ref: 1},                      // devlink
			{Name: "reload_action_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 1},  // devlink
			{Name: "reload_action_stats", Kind: schema.Nest, Flags: schema.Multi, Ref: 1}, // devlink
			{Name: "port_pci_sf_number", Kind: schema.U32},
			{Name: "rate_type", Kind: schema.U16, Enum: 16}, // rate-type
			{Name: "rate_tx_share", Kind: schema.U64},
			{Name: "rate_tx_max", Kind: schema.U64},
			{Name: "rate_node_name", Kind: schema.Text},
			{Name: "rate_parent_node_name", Kind: schema.Text},
			{Name: "region_max_snapshots", Kind: schema.U32},
			{Name: "linecard_index", Kind: schema.U32},
			{Name: "linecard_state", Kind: schema.U8, Enum: 9}, // linecard-state
			{Name: "linecard_type", Kind: schema.Text},
			{Name: "linecard_supported_types", Kind: schema.Nest, Ref: 3}, // dl-linecard-supported-types
			{Name: "nested_devlink", Kind: schema.Nest, Ref: 1},           // devlink
			{Name: "selftests", Kind: schema.Nest, Ref: 6},                // dl-selftest-id
			{Name: "rate_tx_priority", Kind: schema.U32},
			{Name: "rate_tx_weight", Kind: schema.U32},
			{Name: "region_direct", Kind: schema.Flag},
			{Name: "rate_tc_bws", Kind: schema.Nest, Flags: schema.Multi, Ref: 5}, // dl-rate-tc-bws
			{Name: "health_reporter_burst_period", Kind: schema.U64},
		}},
		// 2
		{Name: "dl-attr-stats", Attrs: []schema.Attr{
			{Name: "stats_rx_packets", Kind: schema.U64},
			{Name: "stats_rx_bytes", Kind: schema.U64},
			{Name: "stats_rx_dropped", Kind: schema.U64},
		}},
		// 3
		{Name: "dl-linecard-supported-types", Base: 173, Attrs: []schema.Attr{
			{Name: "linecard_type", Kind: schema.Text, Flags: schema.Multi},
		}},
		// 4
		{Name: "dl-port-function", Base: 1, Attrs: []schema.Attr{
			{Name: "hw_addr", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "state", Kind: schema.U8, Enum: 14},                                // port-fn-state
			{Name: "opstate", Kind: schema.U8, Enum: 13},                              // port-fn-opstate
			{Name: "caps", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 12}, // port-fn-attr-cap
			{Name: "devlink", Kind: schema.Nest, Ref: 1},                              // devlink
			{Name: "max_io_eqs", Kind: schema.U32},
		}},
		// 5
		{Name: "dl-rate-tc-bws", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U8},
			{Name: "bw", Kind: schema.U32},
		}},
		// 6
		{Name: "dl-selftest-id", Base: 1, Attrs: []schema.Attr{
			{Name: "flash", Kind: schema.Flag},
		}},
		// 7
		{Name: "dl-trap-metadata", Attrs: []schema.Attr{
			{Name: "trap_metadata_type_in_port", Kind: schema.Flag},
			{Name: "trap_metadata_type_fa_cookie", Kind: schema.Flag},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "dpipe-action-type", Names: []string{
			"field_modify",
		}},
		// 2
		{Name: "dpipe-field-mapping-type", Names: []string{
			"none", "ifindex",
		}},
		// 3
		{Name: "dpipe-header-id", Names: []string{
			"ethernet", "ipv4", "ipv6",
		}},
		// 4
		{Name: "dpipe-match-type", Names: []string{
			"field_exact",
		}},
		// 5
		{Name: "eswitch-encap-mode", Names: []string{
			"none", "basic",
		}},
		// 6
		{Name: "eswitch-inline-mode", Names: []string{
			"none", "link", "network", "transport",
		}},
		// 7
		{Name: "eswitch-mode", Names: []string{
			"legacy", "switchdev", "switchdev_inactive",
		}},
		// 8
		{Name: "flash-overwrite", Names: []string{
			"settings_bit", "identifiers_bit",
		}},
		// 9
		{Name: "linecard-state", Names: []string{
			"unspec", "unprovisioned", "unprovisioning", "provisioning", "provisioning_failed", "provisioned", "active",
		}},
		// 10
		{Name: "param-cmode", Names: []string{
			"runtime", "driverinit", "permanent",
		}},
		// 11
		{Name: "port-flavour", Names: []string{
			"physical", "cpu", "dsa", "pci_pf", "pci_vf", "virtual", "unused", "pci_sf",
		}},
		// 12
		{Name: "port-fn-attr-cap", Names: []string{
			"roce_bit", "migratable_bit", "ipsec_crypto_bit", "ipsec_packet_bit",
		}},
		// 13
		{Name: "port-fn-opstate", Names: []string{
			"detached", "attached",
		}},
		// 14
		{Name: "port-fn-state", Names: []string{
			"inactive", "active",
		}},
		// 15
		{Name: "port-type", Names: []string{
			"notset", "auto", "eth", "ib",
		}},
		// 16
		{Name: "rate-type", Names: []string{
			"leaf", "node",
		}},
		// 17
		{Name: "reload-action", Base: 1, Names: []string{
			"driver_reinit", "fw_activate",
		}},
		// 18
		{Name: "reporter-state", Names: []string{
			"healthy", "error",
		}},
		// 19
		{Name: "resource-unit", Names: []string{
			"entry",
		}},
		// 20
		{Name: "sb-pool-type", Names: []string{
			"ingress", "egress",
		}},
		// 21
		{Name: "sb-threshold-type", Names: []string{
			"static", "dynamic",
		}},
		// 22
		{Name: "trap-action", Names: []string{
			"drop", "trap", "mirror",
		}},
		// 23
		{Name: "trap-type", Names: []string{
			"drop", "exception", "control",
		}},
		// 24
		{Name: "var-attr-type", Base: 1, Names: []string{
			"u8", "u16", "u32", "u64", "string", "flag", "", "", "", "nul_string", "binary",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "get", Set: 1},                             // devlink
		{Number: 2, Name: "set", Set: 1},                             // devlink
		{Number: 3, Name: "new", Action: 1, Set: 1},                  // devlink
		{Number: 4, Name: "del", Action: 3, Set: 1},                  // devlink
		{Number: 5, Name: "port_get", Set: 1},                        // devlink
		{Number: 6, Name: "port_set", Set: 1},                        // devlink
		{Number: 7, Name: "port_new", Action: 1, Set: 1},             // devlink
		{Number: 8, Name: "port_del", Action: 3, Set: 1},             // devlink
		{Number: 9, Name: "port_split", Set: 1},                      // devlink
		{Number: 10, Name: "port_unsplit", Set: 1},                   // devlink
		{Number: 11, Name: "sb_get", Set: 1},                         // devlink
		{Number: 12, Name: "sb_set", Set: 1},                         // devlink
		{Number: 13, Name: "sb_new", Action: 1, Set: 1},              // devlink
		{Number: 14, Name: "sb_del", Action: 3, Set: 1},              // devlink
		{Number: 15, Name: "sb_pool_get", Set: 1},                    // devlink
		{Number: 16, Name: "sb_pool_set", Set: 1},                    // devlink
		{Number: 17, Name: "sb_pool_new", Action: 1, Set: 1},         // devlink
		{Number: 18, Name: "sb_pool_del", Action: 3, Set: 1},         // devlink
		{Number: 19, Name: "sb_port_pool_get", Set: 1},               // devlink
		{Number: 20, Name: "sb_port_pool_set", Set: 1},               // devlink
		{Number: 21, Name: "sb_port_pool_new", Action: 1, Set: 1},    // devlink
		{Number: 22, Name: "sb_port_pool_del", Action: 3, Set: 1},    // devlink
		{Number: 23, Name: "sb_tc_pool_bind_get", Set: 1},            // devlink
		{Number: 24, Name: "sb_tc_pool_bind_set", Set: 1},            // devlink
		{Number: 25, Name: "sb_tc_pool_bind_new", Action: 1, Set: 1}, // devlink
		{Number: 26, Name: "sb_tc_pool_bind_del", Action: 3, Set: 1}, // devlink
		{Number: 27, Name: "sb_occ_snapshot", Set: 1},                // devlink
		{Number: 28, Name: "sb_occ_max_clear", Set: 1},               // devlink
		{Number: 29, Name: "eswitch_get", Set: 1},                    // devlink
		{Number: 30, Name: "eswitch_set", Set: 1},                    // devlink
		{Number: 31, Name: "dpipe_table_get", Set: 1},                // devlink
		{Number: 32, Name: "dpipe_entries_get", Set: 1},              // devlink
		{Number: 33, Name: "dpipe_headers_get", Set: 1},              // devlink
		{Number: 34, Name: "dpipe_table_counters_set", Set: 1},       // devlink
		{Number: 35, Name: "resource_set", Set: 1},                   // devlink
		{Number: 36, Name: "resource_dump", Set: 1},                  // devlink
		{Number: 37, Name: "reload", Set: 1},                         // devlink
		{Number: 38, Name: "param_get", Set: 1},                      // devlink
		{Number: 39, Name: "param_set", Set: 1},                      // devlink
		{Number: 40, Name: "param_new", Action: 1, Set: 1},           // devlink
		{Number: 41, Name: "param_del", Action: 3, Set: 1},           // devlink
		{Number: 42, Name: "region_get", Set: 1},                     // devlink
		{Number: 43, Name: "region_set", Set: 1},                     // devlink
		{Number: 44, Name: "region_new", Action: 1, Set: 1},          // devlink
		{Number: 45, Name: "region_del", Action: 3, Set: 1},          // devlink
		{Number: 46, Name: "region_read", Set: 1},                    // devlink
		{Number: 47, Name: "port_param_get", Set: 1},                 // devlink
		{Number: 48, Name: "port_param_set", Set: 1},                 // devlink
		{Number: 49, Name: "port_param_new", Action: 1, Set: 1},      // devlink
		{Number: 50, Name: "port_param_del", Action: 3, Set: 1},      // devlink
		{Number: 51, Name: "info_get", Set: 1},                       // devlink
		{Number: 52, Name: "health_reporter_get", Set: 1},            // devlink
		{Number: 53, Name: "health_reporter_set", Set: 1},            // devlink
		{Number: 54, Name: "health_reporter_recover", Set: 1},        // devlink
		{Number: 55, Name: "health_reporter_diagnose", Set: 1},       // devlink
		{Number: 56, Name: "health_reporter_dump_get", Set: 1},       // devlink
		{Number: 57, Name: "health_reporter_dump_clear", Set: 1},     // devlink
		{Number: 58, Name: "flash_update", Set: 1},                   // devlink
		{Number: 59, Name: "flash_update_end", Set: 1},               // devlink
		{Number: 60, Name: "flash_update_status", Set: 1},            // devlink
		{Number: 61, Name: "trap_get", Set: 1},                       // devlink
		{Number: 62, Name: "trap_set", Set: 1},                       // devlink
		{Number: 63, Name: "trap_new", Action: 1, Set: 1},            // devlink
		{Number: 64, Name: "trap_del", Action: 3, Set: 1},            // devlink
		{Number: 65, Name: "trap_group_get", Set: 1},                 // devlink
		{Number: 66, Name: "trap_group_set", Set: 1},                 // devlink
		{Number: 67, Name: "trap_group_new", Action: 1, Set: 1},      // devlink
		{Number: 68, Name: "trap_group_del", Action: 3, Set: 1},      // devlink
		{Number: 69, Name: "trap_policer_get", Set: 1},               // devlink
		{Number: 70, Name: "trap_policer_set", Set: 1},               // devlink
		{Number: 71, Name: "trap_policer_new", Action: 1, Set: 1},    // devlink
		{Number: 72, Name: "trap_policer_del", Action: 3, Set: 1},    // devlink
		{Number: 73, Name: "health_reporter_test", Set: 1},           // devlink
		{Number: 74, Name: "rate_get", Set: 1},                       // devlink
		{Number: 75, Name: "rate_set", Set: 1},                       // devlink
		{Number: 76, Name: "rate_new", Action: 1, Set: 1},            // devlink
		{Number: 77, Name: "rate_del", Action: 3, Set: 1},            // devlink
		{Number: 78, Name: "linecard_get", Set: 1},                   // devlink
		{Number: 79, Name: "linecard_set", Set: 1},                   // devlink
		{Number: 80, Name: "linecard_new", Action: 1, Set: 1},        // devlink
		{Number: 81, Name: "linecard_del", Action: 3, Set: 1},        // devlink
		{Number: 82, Name: "selftests_get", Set: 1},                  // devlink
		{Number: 83, Name: "selftests_run", Set: 1},                  // devlink
		{Number: 84, Name: "notify_filter_set", Set: 1},              // devlink
	},
}
