// Code generated from nl80211.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var nl80211 = schema.Tables{
	Name: "nl80211",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "band-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "freqs", Kind: schema.Indexed, Elem: schema.Nest, Ref: 7}, // frequency-attrs
			{Name: "rates", Kind: schema.Indexed, Elem: schema.Nest, Ref: 2}, // bitrate-attrs
			{Name: "ht_mcs_set", Kind: schema.Bytes},
			{Name: "ht_capa", Kind: schema.U16},
			{Name: "ht_ampdu_factor", Kind: schema.U8},
			{Name: "ht_ampdu_density", Kind: schema.U8},
			{Name: "vht_mcs_set", Kind: schema.Bytes},
			{Name: "vht_capa", Kind: schema.U32},
			{Name: "iftype_data", Kind: schema.Indexed, Elem: schema.Nest, Ref: 13}, // iftype-data-attrs
			{Name: "edmg_channels", Kind: schema.U8},
			{Name: "edmg_bw_config", Kind: schema.U8},
			{Name: "s1g_mcs_nss_set", Kind: schema.Bytes},
			{Name: "s1g_capa", Kind: schema.Bytes},
		}},
		// 2
		{Name: "bitrate-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rate", Kind: schema.U32},
			{Name: "shortpreamble_2ghz", Kind: schema.Flag},
		}},
		// 3
		{Name: "bss-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bssid", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "frequency", Kind: schema.U32},
			{Name: "tsf", Kind: schema.U64},
			{Name: "beacon_interval", Kind: schema.U16},
			{Name: "capability", Kind: schema.U16},
			{Name: "information_elements", Kind: schema.Bytes},
			{Name: "signal_mbm", Kind: schema.S32},
			{Name: "signal_unspec", Kind: schema.U8},
			{Name: "status", Kind: schema.U32, Enum: 4}, // bss-status
			{Name: "seen_ms_ago", Kind: schema.U32},
			{Name: "beacon_ies", Kind: schema.Bytes},
			{Name: "chan_width", Kind: schema.U32},
			{Name: "beacon_tsf", Kind: schema.U64},
			{Name: "presp_data", Kind: schema.Flag},
			{Name: "last_seen_boottime", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "parent_tsf", Kind: schema.U64},
			{Name: "parent_bssid", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "chain_signal", Kind: schema.Indexed, Elem: schema.S8},
			{Name: "frequency_offset", Kind: schema.U32},
			{Name: "mlo_link_id", Kind: schema.U8},
			{Name: "mld_addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "use_for", Kind: schema.U32},
			{Name: "cannot_use_reasons", Kind: schema.U64},
		}},
		// 4
		{Name: "bss-select-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rssi", Kind: schema.Flag},
			{Name: "band_pref", Kind: schema.U32, Enum: 3}, // band
			{Name: "rssi_adjust", Kind: schema.Bytes},
		}},
		// 5
		{Name: "cqm-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rssi_thold", Kind: schema.Bytes},
			{Name: "rssi_hyst", Kind: schema.U32},
			{Name: "rssi_threshold_event", Kind: schema.U32, Enum: 9}, // cqm-rssi-event
			{Name: "pkt_loss_event", Kind: schema.U32},
			{Name: "txe_rate", Kind: schema.U32},
			{Name: "txe_pkts", Kind: schema.U32},
			{Name: "txe_intvl", Kind: schema.U32},
			{Name: "beacon_loss_event", Kind: schema.Flag},
			{Name: "rssi_level", Kind: schema.S32},
		}},
		// 6
		{Name: "frame-type-attrs", Base: 101, Attrs: []schema.Attr{
			{Name: "frame_type", Kind: schema.U16, Flags: schema.Multi},
		}},
		// 7
		{Name: "frequency-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "freq", Kind: schema.U32},
			{Name: "disabled", Kind: schema.Flag},
			{Name: "no_ir", Kind: schema.Flag},
			{Name: "no_ibss", Kind: schema.Flag, Flags: schema.Hidden},
			{Name: "radar", Kind: schema.Flag},
			{Name: "max_tx_power", Kind: schema.U32},
			{Name: "dfs_state", Kind: schema.U32, Enum: 12}, // dfs-state
			{Name: "dfs_time", Kind: schema.U32},
			{Name: "no_ht40_minus", Kind: schema.Flag},
			{Name: "no_ht40_plus", Kind: schema.Flag},
			{Name: "no_80mhz", Kind: schema.Flag},
			{Name: "no_160mhz", Kind: schema.Flag},
			{Name: "dfs_cac_time", Kind: schema.U32},
			{Name: "indoor_only", Kind: schema.Flag},
			{Name: "ir_concurrent", Kind: schema.Flag},
			{Name: "no_20mhz", Kind: schema.Flag},
			{Name: "no_10mhz", Kind: schema.Flag},
			{Name: "wmm", Kind: schema.Indexed, Elem: schema.Nest, Ref: 47}, // wmm-attrs
			{Name: "no_he", Kind: schema.Flag},
			{Name: "offset", Kind: schema.U32},
			{Name: "width_1mhz", Kind: schema.Flag},
			{Name: "width_2mhz", Kind: schema.Flag},
			{Name: "width_4mhz", Kind: schema.Flag},
			{Name: "width_8mhz", Kind: schema.Flag},
			{Name: "width_16mhz", Kind: schema.Flag},
			{Name: "no_320mhz", Kind: schema.Flag},
			{Name: "no_eht", Kind: schema.Flag},
			{Name: "psd", Kind: schema.S8},
			{Name: "dfs_concurrent", Kind: schema.Flag},
			{Name: "no_6ghz_vlp_client", Kind: schema.Flag},
			{Name: "no_6ghz_afc_client", Kind: schema.Flag},
			{Name: "can_monitor", Kind: schema.Flag},
			{Name: "allow_6ghz_vlp_ap", Kind: schema.Flag},
			{Name: "allow_20mhz_activity", Kind: schema.Flag},
		}},
		// 8
		{Name: "ftm-responder-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "success_num", Kind: schema.U32},
			{Name: "partial_num", Kind: schema.U32},
			{Name: "failed_num", Kind: schema.U32},
			{Name: "asap_num", Kind: schema.U32},
			{Name: "non_asap_num", Kind: schema.U32},
			{Name: "total_duration_msec", Kind: schema.U64},
			{Name: "unknown_triggers_num", Kind: schema.U32},
			{Name: "reschedule_requests_num", Kind: schema.U32},
			{Name: "out_of_window_triggers_num", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 9
		{Name: "if-combination-attributes", Base: 1, Attrs: []schema.Attr{
			{Name: "limits", Kind: schema.Indexed, Elem: schema.Nest, Ref: 10}, // iface-limit-attributes
			{Name: "maxnum", Kind: schema.U32},
			{Name: "sta_ap_bi_match", Kind: schema.Flag},
			{Name: "num_channels", Kind: schema.U32},
			{Name: "radar_detect_widths", Kind: schema.U32},
			{Name: "radar_detect_regions", Kind: schema.U32},
			{Name: "bi_min_gcd", Kind: schema.U32},
		}},
		// 10
		{Name: "iface-limit-attributes", Base: 1, Attrs: []schema.Attr{
			{Name: "max", Kind: schema.U32},
			{Name: "types", Kind: schema.Nest, Ref: 39}, // supported-iftypes
		}},
		// 11
		{Name: "iftype-akm-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "iftypes", Kind: schema.Nest, Ref: 39}, // supported-iftypes
			{Name: "suites", Kind: schema.Array, Elem: schema.U32},
		}},
		// 12
		{Name: "iftype-attrs", Attrs: []schema.Attr{
			{Name: "unspecified", Kind: schema.Nest, Ref: 6}, // frame-type-attrs
			{Name: "adhoc", Kind: schema.Nest, Ref: 6},       // frame-type-attrs
			{Name: "station", Kind: schema.Nest, Ref: 6},     // frame-type-attrs
			{Name: "ap", Kind: schema.Nest, Ref: 6},          // frame-type-attrs
			{Name: "ap_vlan", Kind: schema.Nest, Ref: 6},     // frame-type-attrs
			{Name: "wds", Kind: schema.Nest, Ref: 6},         // frame-type-attrs
			{Name: "monitor", Kind: schema.Nest, Ref: 6},     // frame-type-attrs
			{Name: "mesh_point", Kind: schema.Nest, Ref: 6},  // frame-type-attrs
			{Name: "p2p_client", Kind: schema.Nest, Ref: 6},  // frame-type-attrs
			{Name: "p2p_go", Kind: schema.Nest, Ref: 6},      // frame-type-attrs
			{Name: "p2p_device", Kind: schema.Nest, Ref: 6},  // frame-type-attrs
			{Name: "ocb", Kind: schema.Nest, Ref: 6},         // frame-type-attrs
			{Name: "nan", Kind: schema.Nest, Ref: 6},         // frame-type-attrs
		}},
		// 13
		{Name: "iftype-data-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "iftypes", Kind: schema.Nest, Ref: 39}, // supported-iftypes
			{Name: "he_cap_mac", Kind: schema.Bytes},
			{Name: "he_cap_phy", Kind: schema.Bytes},
			{Name: "he_cap_mcs_set", Kind: schema.Bytes},
			{Name: "he_cap_ppe", Kind: schema.Bytes},
			{Name: "he_6ghz_capa", Kind: schema.Bytes},
			{Name: "vendor_elems", Kind: schema.Bytes},
			{Name: "eht_cap_mac", Kind: schema.Bytes},
			{Name: "eht_cap_phy", Kind: schema.Bytes},
			{Name: "eht_cap_mcs_set", Kind: schema.Bytes},
			{Name: "eht_cap_ppe", Kind: schema.Bytes},
		}},
		// 14
		{Name: "key-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "data", Kind: schema.Secret},
			{Name: "idx", Kind: schema.U8},
			{Name: "cipher", Kind: schema.U32, Hint: schema.Hex},
			{Name: "seq", Kind: schema.Bytes},
			{Name: "default", Kind: schema.Flag},
			{Name: "default_mgmt", Kind: schema.Flag},
			{Name: "type", Kind: schema.U32, Enum: 17},          // key-type
			{Name: "default_types", Kind: schema.Nest, Ref: 15}, // key-default-types-attrs
			{Name: "mode", Kind: schema.U8},
			{Name: "default_beacon", Kind: schema.Flag},
		}},
		// 15
		{Name: "key-default-types-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "unicast", Kind: schema.Flag},
			{Name: "multicast", Kind: schema.Flag},
		}},
		// 16
		{Name: "mbssid-config-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "max_interfaces", Kind: schema.U8},
			{Name: "max_ema_profile_periodicity", Kind: schema.U8},
			{Name: "index", Kind: schema.U8},
			{Name: "tx_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "ema", Kind: schema.Flag},
		}},
		// 17
		{Name: "meshconf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "retry_timeout", Kind: schema.U16},
			{Name: "confirm_timeout", Kind: schema.U16},
			{Name: "holding_timeout", Kind: schema.U16},
			{Name: "max_peer_links", Kind: schema.U16},
			{Name: "max_retries", Kind: schema.U8},
			{Name: "ttl", Kind: schema.U8},
			{Name: "auto_open_plinks", Kind: schema.U8},
			{Name: "hwmp_max_preq_retries", Kind: schema.U8},
			{Name: "path_refresh_time", Kind: schema.U32},
			{Name: "min_discovery_timeout", Kind: schema.U16},
			{Name: "hwmp_active_path_timeout", Kind: schema.U32},
			{Name: "hwmp_preq_min_interval", Kind: schema.U16},
			{Name: "hwmp_net_diam_trvs_time", Kind: schema.U16},
			{Name: "hwmp_rootmode", Kind: schema.U8},
			{Name: "element_ttl", Kind: schema.U8},
			{Name: "hwmp_rann_interval", Kind: schema.U16},
			{Name: "gate_announcements", Kind: schema.U8},
			{Name: "hwmp_perr_min_interval", Kind: schema.U16},
			{Name: "forwarding", Kind: schema.U8},
			{Name: "rssi_threshold", Kind: schema.S32},
			{Name: "sync_offset_max_neighbor", Kind: schema.U32},
			{Name: "ht_opmode", Kind: schema.U32},
			{Name: "hwmp_path_to_root_timeout", Kind: schema.U32},
			{Name: "hwmp_root_interval", Kind: schema.U16},
			{Name: "hwmp_confirmation_interval", Kind: schema.U16},
			{Name: "power_mode", Kind: schema.U32, Enum: 18}, // mesh-power-mode
			{Name: "awake_window", Kind: schema.U16},
			{Name: "plink_timeout", Kind: schema.U32},
			{Name: "connected_to_gate", Kind: schema.U8},
			{Name: "nolearn", Kind: schema.U8},
			{Name: "connected_to_as", Kind: schema.U8},
		}},
		// 18
		{Name: "mntr-flags-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "fcsfail", Kind: schema.Flag},
			{Name: "plcpfail", Kind: schema.Flag},
			{Name: "control", Kind: schema.Flag},
			{Name: "other_bss", Kind: schema.Flag},
			{Name: "cook_frames", Kind: schema.Flag},
			{Name: "active", Kind: schema.Flag},
		}},
		// 19
		{Name: "mpath-info-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "frame_qlen", Kind: schema.U32},
			{Name: "sn", Kind: schema.U32},
			{Name: "metric", Kind: schema.U32},
			{Name: "exptime", Kind: schema.U32},
			{Name: "flags", Kind: schema.U8},
			{Name: "discovery_timeout", Kind: schema.U32},
			{Name: "discovery_retries", Kind: schema.U8},
			{Name: "hop_count", Kind: schema.U8},
			{Name: "path_change", Kind: schema.U32},
		}},
		// 20
		{Name: "nan-func-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "type", Kind: schema.U8, Enum: 20}, // nan-function-type
			{Name: "service_id", Kind: schema.Bytes},
			{Name: "publish_type", Kind: schema.U8},
			{Name: "publish_bcast", Kind: schema.Flag},
			{Name: "subscribe_active", Kind: schema.Flag},
			{Name: "follow_up_id", Kind: schema.U8},
			{Name: "follow_up_req_id", Kind: schema.U8},
			{Name: "follow_up_dest", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "close_range", Kind: schema.Flag},
			{Name: "ttl", Kind: schema.U32},
			{Name: "service_info", Kind: schema.Bytes},
			{Name: "srf", Kind: schema.Bytes},
			{Name: "rx_match_filter", Kind: schema.Indexed, Elem: schema.Bytes},
			{Name: "tx_match_filter", Kind: schema.Indexed, Elem: schema.Bytes},
			{Name: "instance_id", Kind: schema.U8},
			{Name: "term_reason", Kind: schema.U8, Enum: 21}, // nan-term-reason
		}},
		// 21
		{Name: "nan-match-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "func_local", Kind: schema.Nest, Ref: 20}, // nan-func-attrs
			{Name: "func_peer", Kind: schema.Nest, Ref: 20},  // nan-func-attrs
		}},
		// 22
		{Name: "nl80211-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "wiphy", Kind: schema.U32},
			{Name: "wiphy_name", Kind: schema.Text},
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "ifname", Kind: schema.Text},
			{Name: "iftype", Kind: schema.U32, Enum: 16}, // iftype
			{Name: "mac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_data", Kind: schema.Secret},
			{Name: "key_idx", Kind: schema.U8},
			{Name: "key_cipher", Kind: schema.U32, Hint: schema.Hex},
			{Name: "key_seq", Kind: schema.Bytes},
			{Name: "key_default", Kind: schema.Flag},
			{Name: "beacon_interval", Kind: schema.U32},
			{Name: "dtim_period", Kind: schema.U32},
			{Name: "beacon_head", Kind: schema.Bytes},
			{Name: "beacon_tail", Kind: schema.Bytes},
			{Name: "sta_aid", Kind: schema.U16},
			{Name: "sta_flags", Kind: schema.Nest, Ref: 37}, // sta-flags-attrs
			{Name: "sta_listen_interval", Kind: schema.U16},
			{Name: "sta_supported_rates", Kind: schema.Bytes},
			{Name: "sta_vlan", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "sta_info", Kind: schema.Nest, Flags: schema.Volatile, Ref: 38}, // sta-info-attrs
			{Name: "wiphy_bands", Kind: schema.Nest, Ref: 44},                      // wiphy-bands
			{Name: "mntr_flags", Kind: schema.Nest, Ref: 18},                       // mntr-flags-attrs
			{Name: "mesh_id", Kind: schema.Bytes, Hint: schema.Escaped},
			{Name: "sta_plink_action", Kind: schema.U8},
			{Name: "mpath_next_hop", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "mpath_info", Kind: schema.Nest, Flags: schema.Volatile, Ref: 19}, // mpath-info-attrs
			{Name: "bss_cts_prot", Kind: schema.U8},
			{Name: "bss_short_preamble", Kind: schema.U8},
			{Name: "bss_short_slot_time", Kind: schema.U8},
			{Name: "ht_capability", Kind: schema.Bytes},
			{Name: "supported_iftypes", Kind: schema.Nest, Ref: 39}, // supported-iftypes
			{Name: "reg_alpha2", Kind: schema.Text},
			{Name: "reg_rules", Kind: schema.Indexed, Elem: schema.Nest, Ref: 31}, // reg-rule-attrs
			{Name: "mesh_config", Kind: schema.Nest, Ref: 17},                     // meshconf-attrs
			{Name: "bss_basic_rates", Kind: schema.Bytes},
			{Name: "wiphy_txq_params", Kind: schema.Bytes},
			{Name: "wiphy_freq", Kind: schema.U32},
			{Name: "wiphy_channel_type", Kind: schema.U32, Enum: 6}, // channel-type
			{Name: "key_default_mgmt", Kind: schema.Flag},
			{Name: "mgmt_subtype", Kind: schema.U8},
			{Name: "ie", Kind: schema.Bytes},
			{Name: "max_num_scan_ssids", Kind: schema.U8},
			{Name: "scan_frequencies", Kind: schema.Indexed, Elem: schema.U32},
			{Name: "scan_ssids", Kind: schema.Indexed, Elem: schema.Bytes, Hint: schema.Escaped},
			{Name: "generation", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "bss", Kind: schema.Nest, Ref: 3},                                      // bss-attrs
			{Name: "reg_initiator", Kind: schema.U8, Enum: 28},                            // reg-initiator
			{Name: "reg_type", Kind: schema.U8, Enum: 30},                                 // reg-type
			{Name: "supported_commands", Kind: schema.Indexed, Elem: schema.U32, Enum: 7}, // commands
			{Name: "frame", Kind: schema.Bytes},
			{Name: "ssid", Kind: schema.Bytes, Hint: schema.Escaped},
			{Name: "auth_type", Kind: schema.U32, Enum: 2}, // auth-type
			{Name: "reason_code", Kind: schema.U16},
			{Name: "wifi_key_type", Kind: schema.U32, Enum: 17}, // key-type
			{Name: "max_scan_ie_len", Kind: schema.U16},
			{Name: "cipher_suites", Kind: schema.Array, Elem: schema.U32, Hint: schema.Hex},
			{Name: "freq_before", Kind: schema.Nest, Ref: 7}, // frequency-attrs
			{Name: "freq_after", Kind: schema.Nest, Ref: 7},  // frequency-attrs
			{Name: "freq_fixed", Kind: schema.Flag},
			{Name: "wiphy_retry_short", Kind: schema.U8},
			{Name: "wiphy_retry_long", Kind: schema.U8},
			{Name: "wiphy_frag_threshold", Kind: schema.U32},
			{Name: "wiphy_rts_threshold", Kind: schema.U32},
			{Name: "timed_out", Kind: schema.Flag},
			{Name: "use_mfp", Kind: schema.U32, Enum: 19},       // mfp
			{Name: "sta_flags2", Kind: schema.StructOf, Ref: 1}, // sta-flag-update
			{Name: "control_port", Kind: schema.Flag},
			{Name: "testdata", Kind: schema.Bytes},
			{Name: "privacy", Kind: schema.Flag},
			{Name: "disconnected_by_ap", Kind: schema.Flag},
			{Name: "status_code", Kind: schema.U16},
			{Name: "cipher_suites_pairwise", Kind: schema.Array, Elem: schema.U32, Hint: schema.Hex},
			{Name: "cipher_suite_group", Kind: schema.U32, Hint: schema.Hex},
			{Name: "wpa_versions", Kind: schema.U32},
			{Name: "akm_suites", Kind: schema.Array, Elem: schema.U32, Hint: schema.Hex},
			{Name: "req_ie", Kind: schema.Bytes},
			{Name: "resp_ie", Kind: schema.Bytes},
			{Name: "prev_bssid", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key", Kind: schema.Nest, Ref: 14},                        // key-attrs
			{Name: "keys", Kind: schema.Indexed, Elem: schema.Nest, Ref: 14}, // key-attrs
			{Name: "pid", Kind: schema.U32},
			{Name: "four_addr", Kind: schema.U8},
			{Name: "survey_info", Kind: schema.Nest, Flags: schema.Volatile, Ref: 40}, // survey-info-attrs
			{Name: "pmkid", Kind: schema.Secret},
			{Name: "max_num_pmkids", Kind: schema.U8},
			{Name: "duration", Kind: schema.U32},
			{Name: "cookie", Kind: schema.U64},
			{Name: "wiphy_coverage_class", Kind: schema.U8},
			{Name: "tx_rates", Kind: schema.Bytes},
			{Name: "frame_match", Kind: schema.Bytes},
			{Name: "ack", Kind: schema.Flag},
			{Name: "ps_state", Kind: schema.U32, Enum: 25}, // ps-state
			{Name: "cqm", Kind: schema.Nest, Ref: 5},       // cqm-attrs
			{Name: "local_state_change", Kind: schema.Flag},
			{Name: "ap_isolate", Kind: schema.U8},
			{Name: "wiphy_tx_power_setting", Kind: schema.U32, Enum: 35}, // tx-power-setting
			{Name: "wiphy_tx_power_level", Kind: schema.S32},
			{Name: "tx_frame_types", Kind: schema.Nest, Ref: 12}, // iftype-attrs
			{Name: "rx_frame_types", Kind: schema.Nest, Ref: 12}, // iftype-attrs
			{Name: "frame_type", Kind: schema.U16},
			{Name: "control_port_ethertype", Kind: schema.Flag},
			{Name: "control_port_no_encrypt", Kind: schema.Flag},
			{Name: "support_ibss_rsn", Kind: schema.Flag},
			{Name: "wiphy_antenna_tx", Kind: schema.U32},
			{Name: "wiphy_antenna_rx", Kind: schema.U32},
			{Name: "mcast_rate", Kind: schema.U32},
			{Name: "offchannel_tx_ok", Kind: schema.Flag},
			{Name: "bss_ht_opmode", Kind: schema.U16},
			{Name: "key_default_types", Kind: schema.Bytes},
			{Name: "max_remain_on_channel_duration", Kind: schema.U32},
			{Name: "mesh_setup", Kind: schema.Bytes},
			{Name: "wiphy_antenna_avail_tx", Kind: schema.U32},
			{Name: "wiphy_antenna_avail_rx", Kind: schema.U32},
			{Name: "support_mesh_auth", Kind: schema.Flag},
			{Name: "sta_plink_state", Kind: schema.U8, Enum: 22},            // plink-state
			{Name: "wowlan_triggers", Kind: schema.Nest, Ref: 49},           // wowlan-triggers-attrs
			{Name: "wowlan_triggers_supported", Kind: schema.Nest, Ref: 49}, // wowlan-triggers-attrs
			{Name: "sched_scan_interval", Kind: schema.U32},
			{Name: "interface_combinations", Kind: schema.Indexed, Elem: schema.Nest, Ref: 9}, // if-combination-attributes
			{Name: "software_iftypes", Kind: schema.Nest, Ref: 39},                            // supported-iftypes
			{Name: "rekey_data", Kind: schema.Secret},
			{Name: "max_num_sched_scan_ssids", Kind: schema.U8},
			{Name: "max_sched_scan_ie_len", Kind: schema.U16},
			{Name: "scan_supp_rates", Kind: schema.Bytes},
			{Name: "hidden_ssid", Kind: schema.U32, Enum: 15}, // hidden-ssid
			{Name: "ie_probe_resp", Kind: schema.Bytes},
			{Name: "ie_assoc_resp", Kind: schema.Bytes},
			{Name: "sta_wme", Kind: schema.Bytes},
			{Name: "support_ap_uapsd", Kind: schema.Flag},
			{Name: "roam_support", Kind: schema.Flag},
			{Name: "sched_scan_match", Kind: schema.Indexed, Elem: schema.Nest, Ref: 34}, // sched-scan-match-attrs
			{Name: "max_match_sets", Kind: schema.U8},
			{Name: "pmksa_candidate", Kind: schema.Nest, Ref: 24}, // pmksa-candidate-attrs
			{Name: "tx_no_cck_rate", Kind: schema.Flag},
			{Name: "tdls_action", Kind: schema.U8},
			{Name: "tdls_dialog_token", Kind: schema.U8},
			{Name: "tdls_operation", Kind: schema.U8, Enum: 33}, // tdls-operation
			{Name: "tdls_support", Kind: schema.Flag},
			{Name: "tdls_external_setup", Kind: schema.Flag},
			{Name: "device_ap_sme", Kind: schema.U32},
			{Name: "dont_wait_for_ack", Kind: schema.Flag},
			{Name: "feature_flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 14}, // feature-flags
			{Name: "probe_resp_offload", Kind: schema.U32},
			{Name: "probe_resp", Kind: schema.Bytes},
			{Name: "dfs_region", Kind: schema.U8, Enum: 11}, // dfs-region
			{Name: "disable_ht", Kind: schema.Flag},
			{Name: "ht_capability_mask", Kind: schema.Bytes},
			{Name: "noack_map", Kind: schema.U16},
			{Name: "inactivity_timeout", Kind: schema.U16},
			{Name: "rx_signal_dbm", Kind: schema.S32},
			{Name: "bg_scan_period", Kind: schema.U16},
			{Name: "wdev", Kind: schema.U64},
			{Name: "user_reg_hint_type", Kind: schema.U32, Enum: 27}, // reg-hint-type
			{Name: "conn_failed_reason", Kind: schema.U32, Enum: 8},  // conn-fail
			{Name: "auth_data", Kind: schema.Secret},
			{Name: "vht_capability", Kind: schema.Bytes},
			{Name: "scan_flags", Kind: schema.U32},
			{Name: "channel_width", Kind: schema.U32, Enum: 5}, // chan-width
			{Name: "center_freq1", Kind: schema.U32},
			{Name: "center_freq2", Kind: schema.U32},
			{Name: "p2p_ctwindow", Kind: schema.U8},
			{Name: "p2p_oppps", Kind: schema.U8},
			{Name: "local_mesh_power_mode", Kind: schema.U32, Enum: 18}, // mesh-power-mode
			{Name: "acl_policy", Kind: schema.U32, Enum: 1},             // acl-policy
			{Name: "mac_addrs", Kind: schema.Indexed, Elem: schema.Bytes, Hint: schema.MAC},
			{Name: "mac_acl_max", Kind: schema.U32},
			{Name: "radar_event", Kind: schema.U32, Enum: 26}, // radar-event
			{Name: "ext_capa", Kind: schema.Bytes},
			{Name: "ext_capa_mask", Kind: schema.Bytes},
			{Name: "sta_capability", Kind: schema.U16},
			{Name: "sta_ext_capability", Kind: schema.Bytes},
			{Name: "protocol_features", Kind: schema.U32, Flags: schema.BitFlags, Enum: 24}, // protocol-features
			{Name: "split_wiphy_dump", Kind: schema.Flag},
			{Name: "disable_vht", Kind: schema.Flag},
			{Name: "vht_capability_mask", Kind: schema.Bytes},
			{Name: "mdid", Kind: schema.U16},
			{Name: "ie_ric", Kind: schema.Bytes},
			{Name: "crit_prot_id", Kind: schema.U16, Enum: 10}, // crit-proto
			{Name: "max_crit_prot_duration", Kind: schema.U16},
			{Name: "peer_aid", Kind: schema.U16},
			{Name: "coalesce_rule", Kind: schema.Bytes},
			{Name: "ch_switch_count", Kind: schema.U32},
			{Name: "ch_switch_block_tx", Kind: schema.Flag},
			{Name: "csa_ies", Kind: schema.Bytes},
			{Name: "cntdwn_offs_beacon", Kind: schema.Bytes},
			{Name: "cntdwn_offs_presp", Kind: schema.Bytes},
			{Name: "rxmgmt_flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 31}, // rxmgmt-flags
			{Name: "sta_supported_channels", Kind: schema.Bytes},
			{Name: "sta_supported_oper_classes", Kind: schema.Bytes},
			{Name: "handle_dfs", Kind: schema.Flag},
			{Name: "support_5_mhz", Kind: schema.Flag},
			{Name: "support_10_mhz", Kind: schema.Flag},
			{Name: "opmode_notif", Kind: schema.U8},
			{Name: "vendor_id", Kind: schema.U32},
			{Name: "vendor_subcmd", Kind: schema.U32},
			{Name: "vendor_data", Kind: schema.Bytes},
			{Name: "vendor_events", Kind: schema.Bytes},
			{Name: "qos_map", Kind: schema.Bytes},
			{Name: "mac_hint", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "wiphy_freq_hint", Kind: schema.U32},
			{Name: "max_ap_assoc_sta", Kind: schema.U32},
			{Name: "tdls_peer_capability", Kind: schema.U32},
			{Name: "socket_owner", Kind: schema.Flag},
			{Name: "csa_c_offsets_tx", Kind: schema.Bytes},
			{Name: "max_csa_counters", Kind: schema.U8},
			{Name: "tdls_initiator", Kind: schema.Flag},
			{Name: "use_rrm", Kind: schema.Flag},
			{Name: "wiphy_dyn_ack", Kind: schema.Flag},
			{Name: "tsid", Kind: schema.U8},
			{Name: "user_prio", Kind: schema.U8},
			{Name: "admitted_time", Kind: schema.U16},
			{Name: "smps_mode", Kind: schema.U8, Enum: 32}, // smps-mode
			{Name: "oper_class", Kind: schema.U8},
			{Name: "mac_mask", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "wiphy_self_managed_reg", Kind: schema.Flag},
			{Name: "ext_features", Kind: schema.Bytes},
			{Name: "survey_radio_stats", Kind: schema.Bytes},
			{Name: "netns_fd", Kind: schema.U32},
			{Name: "sched_scan_delay", Kind: schema.U32},
			{Name: "reg_indoor", Kind: schema.Flag},
			{Name: "max_num_sched_scan_plans", Kind: schema.U32},
			{Name: "max_scan_plan_interval", Kind: schema.U32},
			{Name: "max_scan_plan_iterations", Kind: schema.U32},
			{Name: "sched_scan_plans", Kind: schema.Indexed, Elem: schema.Nest, Ref: 35}, // sched-scan-plan-attrs
			{Name: "pbss", Kind: schema.Flag},
			{Name: "bss_select", Kind: schema.Nest, Ref: 4}, // bss-select-attrs
			{Name: "sta_support_p2p_ps", Kind: schema.U8},
			{Name: "pad", Kind: schema.Pad},
			{Name: "iftype_ext_capa", Kind: schema.Indexed, Elem: schema.Nest, Ref: 22}, // nl80211-attrs
			{Name: "mu_mimo_group_data", Kind: schema.Bytes},
			{Name: "mu_mimo_follow_mac_addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "scan_start_time_tsf", Kind: schema.U64},
			{Name: "scan_start_time_tsf_bssid", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "measurement_duration", Kind: schema.U16},
			{Name: "measurement_duration_mandatory", Kind: schema.Flag},
			{Name: "mesh_peer_aid", Kind: schema.U16},
			{Name: "nan_master_pref", Kind: schema.U8},
			{Name: "bands", Kind: schema.U32},
			{Name: "nan_func", Kind: schema.Nest, Ref: 20},  // nan-func-attrs
			{Name: "nan_match", Kind: schema.Nest, Ref: 21}, // nan-match-attrs
			{Name: "fils_kek", Kind: schema.Secret},
			{Name: "fils_nonces", Kind: schema.Secret},
			{Name: "multicast_to_unicast_enabled", Kind: schema.Flag},
			{Name: "bssid", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "sched_scan_relative_rssi", Kind: schema.S8},
			{Name: "sched_scan_rssi_adjust", Kind: schema.Bytes},
			{Name: "timeout_reason", Kind: schema.U32, Enum: 34}, // timeout-reason
			{Name: "fils_erp_username", Kind: schema.Bytes},
			{Name: "fils_erp_realm", Kind: schema.Bytes},
			{Name: "fils_erp_next_seq_num", Kind: schema.U16},
			{Name: "fils_erp_rrk", Kind: schema.Secret},
			{Name: "fils_cache_id", Kind: schema.Bytes},
			{Name: "pmk", Kind: schema.Secret},
			{Name: "sched_scan_multi", Kind: schema.Flag},
			{Name: "sched_scan_max_reqs", Kind: schema.U32},
			{Name: "want_1x_4way_hs", Kind: schema.Flag},
			{Name: "pmkr0_name", Kind: schema.Bytes},
			{Name: "port_authorized", Kind: schema.Flag},
			{Name: "external_auth_action", Kind: schema.U32, Enum: 13}, // external-auth
			{Name: "external_auth_support", Kind: schema.Flag},
			{Name: "nss", Kind: schema.U8},
			{Name: "ack_signal", Kind: schema.S32},
			{Name: "control_port_over_nl80211", Kind: schema.Flag},
			{Name: "txq_stats", Kind: schema.Nest, Ref: 43}, // txq-stats-attrs
			{Name: "txq_limit", Kind: schema.U32},
			{Name: "txq_memory_limit", Kind: schema.U32},
			{Name: "txq_quantum", Kind: schema.U32},
			{Name: "he_capability", Kind: schema.Bytes},
			{Name: "ftm_responder", Kind: schema.Bytes},
			{Name: "ftm_responder_stats", Kind: schema.Nest, Ref: 8}, // ftm-responder-stats-attrs
			{Name: "timeout", Kind: schema.U32},
			{Name: "peer_measurements", Kind: schema.Nest, Ref: 25}, // pmsr-attrs
			{Name: "airtime_weight", Kind: schema.U16},
			{Name: "sta_tx_power_setting", Kind: schema.U8},
			{Name: "sta_tx_power", Kind: schema.S16},
			{Name: "sae_password", Kind: schema.Secret},
			{Name: "twt_responder", Kind: schema.Flag},
			{Name: "he_obss_pd", Kind: schema.Bytes},
			{Name: "wiphy_edmg_channels", Kind: schema.U8},
			{Name: "wiphy_edmg_bw_config", Kind: schema.U8},
			{Name: "vlan_id", Kind: schema.U16},
			{Name: "he_bss_color", Kind: schema.Bytes},
			{Name: "iftype_akm_suites", Kind: schema.Indexed, Elem: schema.Nest, Ref: 11}, // iftype-akm-attrs
			{Name: "tid_config", Kind: schema.Nest, Ref: 41},                              // tid-config-attrs
			{Name: "control_port_no_preauth", Kind: schema.Flag},
			{Name: "pmk_lifetime", Kind: schema.U32},
			{Name: "pmk_reauth_threshold", Kind: schema.U8},
			{Name: "receive_multicast", Kind: schema.Flag},
			{Name: "wiphy_freq_offset", Kind: schema.U32},
			{Name: "center_freq1_offset", Kind: schema.U32},
			{Name: "scan_freq_khz", Kind: schema.Indexed, Elem: schema.U32},
			{Name: "he_6ghz_capability", Kind: schema.Bytes},
			{Name: "fils_discovery", Kind: schema.Bytes},
			{Name: "unsol_bcast_probe_resp", Kind: schema.Bytes},
			{Name: "s1g_capability", Kind: schema.Bytes},
			{Name: "s1g_capability_mask", Kind: schema.Bytes},
			{Name: "sae_pwe", Kind: schema.U8},
			{Name: "reconnect_requested", Kind: schema.Flag},
			{Name: "sar_spec", Kind: schema.Nest, Ref: 32}, // sar-attributes
			{Name: "disable_he", Kind: schema.Flag},
			{Name: "obss_color_bitmap", Kind: schema.U64},
			{Name: "color_change_count", Kind: schema.U32},
			{Name: "color_change_color", Kind: schema.U8},
			{Name: "color_change_elems", Kind: schema.Bytes},
			{Name: "mbssid_config", Kind: schema.Nest, Ref: 16}, // mbssid-config-attrs
			{Name: "mbssid_elems", Kind: schema.Bytes},
			{Name: "radar_background", Kind: schema.Flag},
			{Name: "ap_settings_flags", Kind: schema.U32},
			{Name: "eht_capability", Kind: schema.Bytes},
			{Name: "disable_eht", Kind: schema.Flag},
			{Name: "mlo_links", Kind: schema.Indexed, Elem: schema.Nest, Ref: 22}, // nl80211-attrs
			{Name: "mlo_link_id", Kind: schema.U8},
			{Name: "mld_addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "mlo_support", Kind: schema.Flag},
			{Name: "max_num_akm_suites", Kind: schema.U16},
			{Name: "eml_capability", Kind: schema.U16},
			{Name: "mld_capa_and_ops", Kind: schema.U16},
			{Name: "tx_hw_timestamp", Kind: schema.U64},
			{Name: "rx_hw_timestamp", Kind: schema.U64},
			{Name: "td_bitmap", Kind: schema.Bytes},
			{Name: "punct_bitmap", Kind: schema.U32},
			{Name: "max_hw_timestamp_peers", Kind: schema.U16},
			{Name: "hw_timestamp_enabled", Kind: schema.Flag},
			{Name: "ema_rnr_elems", Kind: schema.Bytes},
			{Name: "mlo_link_disabled", Kind: schema.Flag},
			{Name: "bss_dump_include_use_data", Kind: schema.Flag},
			{Name: "mlo_ttlm_dlink", Kind: schema.U16},
			{Name: "mlo_ttlm_ulink", Kind: schema.U16},
			{Name: "assoc_spp_amsdu", Kind: schema.Flag},
			{Name: "wiphy_radios", Kind: schema.Indexed, Elem: schema.Nest, Ref: 45},                // wiphy-radio-attrs
			{Name: "wiphy_interface_combinations", Kind: schema.Indexed, Elem: schema.Nest, Ref: 9}, // if-combination-attributes
			{Name: "vif_radio_mask", Kind: schema.U32},
		}},
		// 23
		{Name: "packet-pattern-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mask", Kind: schema.Bytes},
			{Name: "pattern", Kind: schema.Bytes},
			{Name: "offset", Kind: schema.U32},
		}},
		// 24
		{Name: "pmksa-candidate-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "bssid", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "preauth", Kind: schema.Flag},
		}},
		// 25
		{Name: "pmsr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "max_peers", Kind: schema.U32},
			{Name: "report_ap_tsf", Kind: schema.Flag},
			{Name: "randomize_mac_addr", Kind: schema.Flag},
			{Name: "type_capa", Kind: schema.Bytes},
			{Name: "peers", Kind: schema.Indexed, Elem: schema.Nest, Ref: 27}, // pmsr-peer-attrs
		}},
		// 26
		{Name: "pmsr-ftm-resp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "fail_reason", Kind: schema.U32},
			{Name: "burst_index", Kind: schema.U16},
			{Name: "num_ftmr_attempts", Kind: schema.U32},
			{Name: "num_ftmr_successes", Kind: schema.U32},
			{Name: "busy_retry_time", Kind: schema.U32},
			{Name: "num_bursts_exp", Kind: schema.U8},
			{Name: "burst_duration", Kind: schema.U8},
			{Name: "ftms_per_burst", Kind: schema.U8},
			{Name: "rssi_avg", Kind: schema.S32},
			{Name: "rssi_spread", Kind: schema.S32},
			{Name: "tx_rate", Kind: schema.Nest, Ref: 30}, // rate-info-attrs
			{Name: "rx_rate", Kind: schema.Nest, Ref: 30}, // rate-info-attrs
			{Name: "rtt_avg", Kind: schema.S64},
			{Name: "rtt_variance", Kind: schema.U64},
			{Name: "rtt_spread", Kind: schema.U64},
			{Name: "dist_avg", Kind: schema.S64},
			{Name: "dist_variance", Kind: schema.U64},
			{Name: "dist_spread", Kind: schema.U64},
			{Name: "lci", Kind: schema.Bytes},
			{Name: "civicloc", Kind: schema.Bytes},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 27
		{Name: "pmsr-peer-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "chan", Kind: schema.Nest, Ref: 22}, // nl80211-attrs
			{Name: "req", Kind: schema.Bytes},
			{Name: "resp", Kind: schema.Nest, Ref: 28}, // pmsr-resp-attrs
		}},
		// 28
		{Name: "pmsr-resp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "data", Kind: schema.Nest, Ref: 29},   // pmsr-type-attrs
			{Name: "status", Kind: schema.U32, Enum: 23}, // pmsr-status
			{Name: "host_time", Kind: schema.U64},
			{Name: "ap_tsf", Kind: schema.U64},
			{Name: "final", Kind: schema.Flag},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 29
		{Name: "pmsr-type-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ftm", Kind: schema.Nest, Ref: 26}, // pmsr-ftm-resp-attrs
		}},
		// 30
		{Name: "rate-info-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bitrate", Kind: schema.U16},
			{Name: "mcs", Kind: schema.U8},
			{Name: "width_40mhz", Kind: schema.Flag},
			{Name: "short_gi", Kind: schema.Flag},
			{Name: "bitrate32", Kind: schema.U32},
			{Name: "vht_mcs", Kind: schema.U8},
			{Name: "vht_nss", Kind: schema.U8},
			{Name: "width_80mhz", Kind: schema.Flag},
			{Name: "width_80p80mhz", Kind: schema.Flag},
			{Name: "width_160mhz", Kind: schema.Flag},
			{Name: "width_10mhz", Kind: schema.Flag},
			{Name: "width_5mhz", Kind: schema.Flag},
			{Name: "he_mcs", Kind: schema.U8},
			{Name: "he_nss", Kind: schema.U8},
			{Name: "he_gi", Kind: schema.U8},
			{Name: "he_dcm", Kind: schema.U8},
			{Name: "he_ru_alloc", Kind: schema.U8},
			{Name: "width_320mhz", Kind: schema.Flag},
			{Name: "eht_mcs", Kind: schema.U8},
			{Name: "eht_nss", Kind: schema.U8},
			{Name: "eht_gi", Kind: schema.U8},
			{Name: "eht_ru_alloc", Kind: schema.U8},
			{Name: "s1g_mcs", Kind: schema.U8},
			{Name: "s1g_nss", Kind: schema.U8},
			{Name: "width_1mhz", Kind: schema.Flag},
			{Name: "width_2mhz", Kind: schema.Flag},
			{Name: "width_4mhz", Kind: schema.Flag},
			{Name: "width_8mhz", Kind: schema.Flag},
			{Name: "width_16mhz", Kind: schema.Flag},
		}},
		// 31
		{Name: "reg-rule-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "reg_rule_flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 29}, // reg-rule-flags
			{Name: "freq_range_start", Kind: schema.U32},
			{Name: "freq_range_end", Kind: schema.U32},
			{Name: "freq_range_max_bw", Kind: schema.U32},
			{Name: "power_rule_max_ant_gain", Kind: schema.U32},
			{Name: "power_rule_max_eirp", Kind: schema.U32},
			{Name: "dfs_cac_time", Kind: schema.U32},
			{Name: "power_rule_psd", Kind: schema.S8},
		}},
		// 32
		{Name: "sar-attributes", Base: 1, Attrs: []schema.Attr{
			{Name: "type", Kind: schema.U32},
			{Name: "specs", Kind: schema.Indexed, Elem: schema.Nest, Ref: 33}, // sar-specs
		}},
		// 33
		{Name: "sar-specs", Base: 1, Attrs: []schema.Attr{
			{Name: "power", Kind: schema.S32},
			{Name: "range_index", Kind: schema.U32},
			{Name: "start_freq", Kind: schema.U32},
			{Name: "end_freq", Kind: schema.U32},
		}},
		// 34
		{Name: "sched-scan-match-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ssid", Kind: schema.Bytes, Hint: schema.Escaped},
			{Name: "rssi", Kind: schema.S32},
			{Name: "relative_rssi", Kind: schema.Flag},
			{Name: "rssi_adjust", Kind: schema.Bytes},
			{Name: "bssid", Kind: schema.Bytes, Hint: schema.MAC},
		}},
		// 35
		{Name: "sched-scan-plan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "interval", Kind: schema.U32},
			{Name: "iterations", Kind: schema.U32},
		}},
		// 36
		{Name: "sta-bss-param-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "cts_prot", Kind: schema.Flag},
			{Name: "short_preamble", Kind: schema.Flag},
			{Name: "short_slot_time", Kind: schema.Flag},
			{Name: "dtim_period", Kind: schema.U8},
			{Name: "beacon_interval", Kind: schema.U16},
		}},
		// 37
		{Name: "sta-flags-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "authorized", Kind: schema.Flag},
			{Name: "short_preamble", Kind: schema.Flag},
			{Name: "wme", Kind: schema.Flag},
			{Name: "mfp", Kind: schema.Flag},
			{Name: "authenticated", Kind: schema.Flag},
			{Name: "tdls_peer", Kind: schema.Flag},
			{Name: "associated", Kind: schema.Flag},
			{Name: "spp_amsdu", Kind: schema.Flag},
		}},
		// 38
		{Name: "sta-info-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "inactive_time", Kind: schema.U32},
			{Name: "rx_bytes", Kind: schema.U32},
			{Name: "tx_bytes", Kind: schema.U32},
			{Name: "llid", Kind: schema.U16},
			{Name: "plid", Kind: schema.U16},
			{Name: "plink_state", Kind: schema.U8, Enum: 22}, // plink-state
			{Name: "signal", Kind: schema.S8},
			{Name: "tx_bitrate", Kind: schema.Nest, Ref: 30}, // rate-info-attrs
			{Name: "rx_packets", Kind: schema.U32},
			{Name: "tx_packets", Kind: schema.U32},
			{Name: "tx_retries", Kind: schema.U32},
			{Name: "tx_failed", Kind: schema.U32},
			{Name: "signal_avg", Kind: schema.S8},
			{Name: "rx_bitrate", Kind: schema.Nest, Ref: 30}, // rate-info-attrs
			{Name: "bss_param", Kind: schema.Nest, Ref: 36},  // sta-bss-param-attrs
			{Name: "connected_time", Kind: schema.U32},
			{Name: "sta_flags", Kind: schema.StructOf, Ref: 1}, // sta-flag-update
			{Name: "beacon_loss", Kind: schema.U32},
			{Name: "t_offset", Kind: schema.S64},
			{Name: "local_pm", Kind: schema.U32, Enum: 18},   // mesh-power-mode
			{Name: "peer_pm", Kind: schema.U32, Enum: 18},    // mesh-power-mode
			{Name: "nonpeer_pm", Kind: schema.U32, Enum: 18}, // mesh-power-mode
			{Name: "rx_bytes64", Kind: schema.U64},
			{Name: "tx_bytes64", Kind: schema.U64},
			{Name: "chain_signal", Kind: schema.Indexed, Elem: schema.S8},
			{Name: "chain_signal_avg", Kind: schema.Indexed, Elem: schema.S8},
			{Name: "expected_throughput", Kind: schema.U32},
			{Name: "rx_drop_misc", Kind: schema.U64},
			{Name: "beacon_rx", Kind: schema.U64},
			{Name: "beacon_signal_avg", Kind: schema.S8},
			{Name: "tid_stats", Kind: schema.Indexed, Elem: schema.Nest, Ref: 42}, // tid-stats-attrs
			{Name: "rx_duration", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "ack_signal", Kind: schema.S8},
			{Name: "ack_signal_avg", Kind: schema.S8},
			{Name: "rx_mpdus", Kind: schema.U32},
			{Name: "fcs_error_count", Kind: schema.U32},
			{Name: "connected_to_gate", Kind: schema.U8},
			{Name: "tx_duration", Kind: schema.U64},
			{Name: "airtime_weight", Kind: schema.U16},
			{Name: "airtime_link_metric", Kind: schema.U32},
			{Name: "assoc_at_boottime", Kind: schema.U64},
			{Name: "connected_to_as", Kind: schema.U8},
		}},
		// 39
		{Name: "supported-iftypes", Base: 1, Attrs: []schema.Attr{
			{Name: "adhoc", Kind: schema.Flag},
			{Name: "station", Kind: schema.Flag},
			{Name: "ap", Kind: schema.Flag},
			{Name: "ap_vlan", Kind: schema.Flag},
			{Name: "wds", Kind: schema.Flag},
			{Name: "monitor", Kind: schema.Flag},
			{Name: "mesh_point", Kind: schema.Flag},
			{Name: "p2p_client", Kind: schema.Flag},
			{Name: "p2p_go", Kind: schema.Flag},
			{Name: "p2p_device", Kind: schema.Flag},
			{Name: "ocb", Kind: schema.Flag},
			{Name: "nan", Kind: schema.Flag},
		}},
		// 40
		{Name: "survey-info-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "frequency", Kind: schema.U32},
			{Name: "noise", Kind: schema.S8},
			{Name: "in_use", Kind: schema.Flag},
			{Name: "time", Kind: schema.U64},
			{Name: "time_busy", Kind: schema.U64},
			{Name: "time_ext_busy", Kind: schema.U64},
			{Name: "time_rx", Kind: schema.U64},
			{Name: "time_tx", Kind: schema.U64},
			{Name: "time_scan", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "time_bss_rx", Kind: schema.U64},
			{Name: "frequency_offset", Kind: schema.U32},
		}},
		// 41
		{Name: "tid-config-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "vif_supp", Kind: schema.U64},
			{Name: "peer_supp", Kind: schema.U64},
			{Name: "override", Kind: schema.Flag},
			{Name: "tids", Kind: schema.U16},
			{Name: "noack", Kind: schema.U8},
			{Name: "retry_short", Kind: schema.U8},
			{Name: "retry_long", Kind: schema.U8},
			{Name: "ampdu_ctrl", Kind: schema.U8},
			{Name: "rtscts_ctrl", Kind: schema.U8},
			{Name: "amsdu_ctrl", Kind: schema.U8},
			{Name: "tx_rate_type", Kind: schema.U8},
			{Name: "tx_rate", Kind: schema.Bytes},
		}},
		// 42
		{Name: "tid-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rx_msdu", Kind: schema.U64},
			{Name: "tx_msdu", Kind: schema.U64},
			{Name: "tx_msdu_retries", Kind: schema.U64},
			{Name: "tx_msdu_failed", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "txq_stats", Kind: schema.Nest, Ref: 43}, // txq-stats-attrs
		}},
		// 43
		{Name: "txq-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "backlog_bytes", Kind: schema.U32},
			{Name: "backlog_packets", Kind: schema.U32},
			{Name: "flows", Kind: schema.U32},
			{Name: "drops", Kind: schema.U32},
			{Name: "ecn_marks", Kind: schema.U32},
			{Name: "overlimit", Kind: schema.U32},
			{Name: "overmemory", Kind: schema.U32},
			{Name: "collisions", Kind: schema.U32},
			{Name: "tx_bytes", Kind: schema.U32},
			{Name: "tx_packets", Kind: schema.U32},
			{Name: "max_flows", Kind: schema.U32},
		}},
		// 44
		{Name: "wiphy-bands", Attrs: []schema.Attr{
			{Name: "band_2ghz", Kind: schema.Nest, Ref: 1},  // band-attrs
			{Name: "band_5ghz", Kind: schema.Nest, Ref: 1},  // band-attrs
			{Name: "band_60ghz", Kind: schema.Nest, Ref: 1}, // band-attrs
			{Name: "band_6ghz", Kind: schema.Nest, Ref: 1},  // band-attrs
			{Name: "s1ghz", Kind: schema.Nest, Ref: 1},      // band-attrs
			{Name: "lc", Kind: schema.Nest, Ref: 1},         // band-attrs
		}},
		// 45
		{Name: "wiphy-radio-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "freq_range", Kind: schema.Nest, Flags: schema.Multi, Ref: 46},           // wiphy-radio-freq-attrs
			{Name: "interface_combination", Kind: schema.Nest, Flags: schema.Multi, Ref: 9}, // if-combination-attributes
		}},
		// 46
		{Name: "wiphy-radio-freq-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "start", Kind: schema.U32},
			{Name: "end", Kind: schema.U32},
		}},
		// 47
		{Name: "wmm-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "cw_min", Kind: schema.U16},
			{Name: "cw_max", Kind: schema.U16},
			{Name: "aifsn", Kind: schema.U8},
			{Name: "txop", Kind: schema.U16},
		}},
		// 48
		{Name: "wowlan-tcp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "src_ipv4", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "dst_ipv4", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "dst_mac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "src_port", Kind: schema.U16},
			{Name: "dst_port", Kind: schema.U16},
			{Name: "data_payload", Kind: schema.Bytes},
			{Name: "data_payload_seq", Kind: schema.Bytes},
			{Name: "data_payload_token", Kind: schema.Bytes},
			{Name: "data_interval", Kind: schema.U32},
			{Name: "wake_payload", Kind: schema.Bytes},
			{Name: "wake_mask", Kind: schema.Bytes},
		}},
		// 49
		{Name: "wowlan-triggers-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "any", Kind: schema.Flag},
			{Name: "disconnect", Kind: schema.Flag},
			{Name: "magic_pkt", Kind: schema.Flag},
			{Name: "pkt_pattern", Kind: schema.Indexed, Elem: schema.Nest, Ref: 23}, // packet-pattern-attrs
			{Name: "gtk_rekey_supported", Kind: schema.Flag},
			{Name: "gtk_rekey_failure", Kind: schema.Flag},
			{Name: "eap_ident_request", Kind: schema.Flag},
			{Name: "fourway_handshake", Kind: schema.Flag},
			{Name: "rfkill_release", Kind: schema.Flag},
			{Name: "wakeup_pkt_80211", Kind: schema.Bytes},
			{Name: "wakeup_pkt_80211_len", Kind: schema.U32},
			{Name: "wakeup_pkt_8023", Kind: schema.Bytes},
			{Name: "wakeup_pkt_8023_len", Kind: schema.U32},
			{Name: "tcp_connection", Kind: schema.Nest, Ref: 48}, // wowlan-tcp-attrs
			{Name: "wakeup_tcp_match", Kind: schema.Flag},
			{Name: "wakeup_tcp_connlost", Kind: schema.Flag},
			{Name: "wakeup_tcp_nomoretokens", Kind: schema.Flag},
			{Name: "net_detect", Kind: schema.Nest, Ref: 22},                               // nl80211-attrs
			{Name: "net_detect_results", Kind: schema.Indexed, Elem: schema.Nest, Ref: 22}, // nl80211-attrs
			{Name: "unprotected_deauth_disassoc", Kind: schema.Flag},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "sta-flag-update", Size: 8, Fields: []schema.Attr{
			{Name: "mask", Kind: schema.U32},
			{Name: "set", Kind: schema.U32, Off: 4},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "acl-policy", Names: []string{
			"accept_unless_listed", "deny_unless_listed",
		}},
		// 2
		{Name: "auth-type", Names: []string{
			"open_system", "shared_key", "ft", "network_eap", "sae", "fils_sk", "fils_sk_pfs", "fils_pk", "automatic",
		}},
		// 3
		{Name: "band", Names: []string{
			"2ghz", "5ghz", "60ghz", "6ghz", "s1ghz", "lc",
		}},
		// 4
		{Name: "bss-status", Names: []string{
			"authenticated", "associated", "ibss_joined",
		}},
		// 5
		{Name: "chan-width", Names: []string{
			"20_noht", "20", "40", "80", "80p80", "160", "5", "10", "1", "2", "4", "8", "16", "320",
		}},
		// 6
		{Name: "channel-type", Names: []string{
			"no_ht", "ht20", "ht40minus", "ht40plus",
		}},
		// 7
		{Name: "commands", Names: []string{
			"unspec", "get_wiphy", "set_wiphy", "new_wiphy", "del_wiphy", "get_interface", "set_interface",
			"new_interface", "del_interface", "get_key", "set_key", "new_key", "del_key", "get_beacon", "set_beacon",
			"new_beacon", "del_beacon", "get_station", "set_station", "new_station", "del_station", "get_mpath",
			"set_mpath", "new_mpath", "del_mpath", "set_bss", "set_reg", "req_set_reg", "get_mesh_config",
			"set_mesh_config", "set_mgmt_extra_ie", "get_reg", "get_scan", "trigger_scan", "new_scan_results",
			"scan_aborted", "reg_change", "authenticate", "associate", "deauthenticate", "disassociate",
			"michael_mic_failure", "reg_beacon_hint", "join_ibss", "leave_ibss", "testmode", "connect", "roam",
			"disconnect", "set_wiphy_netns", "get_survey", "new_survey_results", "set_pmksa", "del_pmksa", "flush_pmksa",
			"remain_on_channel", "cancel_remain_on_channel", "set_tx_bitrate_mask", "register_action", "action",
			"action_tx_status", "set_power_save", "get_power_save", "set_cqm", "notify_cqm", "set_channel",
			"set_wds_peer", "frame_wait_cancel", "join_mesh", "leave_mesh", "unprot_deauthenticate",
			"unprot_disassociate", "new_peer_candidate", "get_wowlan", "set_wowlan", "start_sched_scan",
			"stop_sched_scan", "sched_scan_results", "sched_scan_stopped", "set_rekey_offload", "pmksa_candidate",
			"tdls_oper", "tdls_mgmt", "unexpected_frame", "probe_client", "register_beacons", "unexpected_4_addr_frame",
			"set_noack_map", "ch_switch_notify", "start_p2p_device", "stop_p2p_device", "conn_failed", "set_mcast_rate",
			"set_mac_acl", "radar_detect", "get_protocol_features", "update_ft_ies", "ft_event", "crit_protocol_start",
			"crit_protocol_stop", "get_coalesce", "set_coalesce", "channel_switch", "vendor", "set_qos_map", "add_tx_ts",
			"del_tx_ts", "get_mpp", "join_ocb", "leave_ocb", "ch_switch_started_notify", "tdls_channel_switch",
			"tdls_cancel_channel_switch", "wiphy_reg_change", "abort_scan", "start_nan", "stop_nan", "add_nan_function",
			"del_nan_function", "change_nan_config", "nan_match", "set_multicast_to_unicast", "update_connect_params",
			"set_pmk", "del_pmk", "port_authorized", "reload_regdb", "external_auth", "sta_opmode_changed",
			"control_port_frame", "get_ftm_responder_stats", "peer_measurement_start", "peer_measurement_result",
			"peer_measurement_complete", "notify_radar", "update_owe_info", "probe_mesh_link", "set_tid_config",
			"unprot_beacon", "control_port_frame_tx_status", "set_sar_specs", "obss_color_collision",
			"color_change_request", "color_change_started", "color_change_aborted", "color_change_completed",
			"set_fils_aad", "assoc_comeback", "add_link", "remove_link", "add_link_sta", "modify_link_sta",
			"remove_link_sta", "set_hw_timestamp", "links_removed", "set_tid_to_link_mapping",
		}},
		// 8
		{Name: "conn-fail", Names: []string{
			"max_clients", "blocked_client",
		}},
		// 9
		{Name: "cqm-rssi-event", Names: []string{
			"low", "high", "beacon_loss",
		}},
		// 10
		{Name: "crit-proto", Names: []string{
			"unspec", "dhcp", "eapol", "apipa",
		}},
		// 11
		{Name: "dfs-region", Names: []string{
			"unset", "fcc", "etsi", "jp",
		}},
		// 12
		{Name: "dfs-state", Names: []string{
			"usable", "unavailable", "available",
		}},
		// 13
		{Name: "external-auth", Names: []string{
			"start", "abort",
		}},
		// 14
		{Name: "feature-flags", Names: []string{
			"sk_tx_status", "ht_ibss", "inactivity_timer", "cell_base_reg_hints", "p2p_device_needs_channel", "sae",
			"low_priority_scan", "scan_flush", "ap_scan", "vif_txpower", "need_obss_scan", "p2p_go_ctwin", "p2p_go_oppps",
			"reserved", "advertise_chan_limits", "full_ap_client_state", "userspace_mpm", "active_monitor",
			"ap_mode_chan_width_change", "ds_param_set_ie_in_probes", "wfa_tpc_ie_in_probes", "quiet",
			"tx_power_insertion", "ackto_estimation", "static_smps", "dynamic_smps", "supports_wmm_admission",
			"mac_on_create", "tdls_channel_switch", "scan_random_mac_addr", "sched_scan_random_mac_addr",
			"no_random_mac_addr",
		}},
		// 15
		{Name: "hidden-ssid", Names: []string{
			"not_in_use", "zero_len", "zero_contents",
		}},
		// 16
		{Name: "iftype", Names: []string{
			"unspecified", "adhoc", "station", "ap", "ap_vlan", "wds", "monitor", "mesh_point", "p2p_client", "p2p_go",
			"p2p_device", "ocb", "nan",
		}},
		// 17
		{Name: "key-type", Names: []string{
			"group", "pairwise", "peerkey",
		}},
		// 18
		{Name: "mesh-power-mode", Names: []string{
			"unknown", "active", "light_sleep", "deep_sleep",
		}},
		// 19
		{Name: "mfp", Names: []string{
			"no", "required", "optional",
		}},
		// 20
		{Name: "nan-function-type", Names: []string{
			"publish", "subscribe", "follow_up",
		}},
		// 21
		{Name: "nan-term-reason", Names: []string{
			"user_request", "ttl_expired", "error",
		}},
		// 22
		{Name: "plink-state", Names: []string{
			"listen", "opn_snt", "opn_rcvd", "cnf_rcvd", "estab", "holding", "blocked",
		}},
		// 23
		{Name: "pmsr-status", Names: []string{
			"success", "refused", "timeout", "failure",
		}},
		// 24
		{Name: "protocol-features", Names: []string{
			"split_wiphy_dump",
		}},
		// 25
		{Name: "ps-state", Names: []string{
			"disabled", "enabled",
		}},
		// 26
		{Name: "radar-event", Names: []string{
			"detected", "cac_finished", "cac_aborted", "nop_finished", "pre_cac_expired", "cac_started",
		}},
		// 27
		{Name: "reg-hint-type", Names: []string{
			"user", "cell_base", "indoor",
		}},
		// 28
		{Name: "reg-initiator", Names: []string{
			"core", "user", "driver", "country_ie",
		}},
		// 29
		{Name: "reg-rule-flags", Names: []string{
			"no_ofdm", "no_cck", "no_indoor", "no_outdoor", "dfs", "ptp_only", "ptmp_only", "no_ir", "no_ibss", "", "",
			"auto_bw", "ir_concurrent", "no_ht40minus", "no_ht40plus", "no_80mhz", "no_160mhz", "no_he", "no_320mhz",
			"no_eht", "psd", "dfs_concurrent", "no_6ghz_vlp_client", "no_6ghz_afc_client", "allow_6ghz_vlp_ap",
			"allow_20mhz_activity",
		}},
		// 30
		{Name: "reg-type", Names: []string{
			"country", "world", "custom_world", "intersection",
		}},
		// 31
		{Name: "rxmgmt-flags", Names: []string{
			"answered", "external_auth",
		}},
		// 32
		{Name: "smps-mode", Names: []string{
			"off", "static", "dynamic",
		}},
		// 33
		{Name: "tdls-operation", Names: []string{
			"discovery_req", "setup", "teardown", "enable_link", "disable_link",
		}},
		// 34
		{Name: "timeout-reason", Names: []string{
			"unspecified", "scan", "auth", "assoc",
		}},
		// 35
		{Name: "tx-power-setting", Names: []string{
			"automatic", "limited", "fixed",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "get_wiphy", Set: 22},                      // nl80211-attrs
		{Number: 2, Name: "set_wiphy", Set: 22},                      // nl80211-attrs
		{Number: 3, Name: "new_wiphy", Action: 1, Set: 22},           // nl80211-attrs
		{Number: 4, Name: "del_wiphy", Action: 3, Set: 22},           // nl80211-attrs
		{Number: 5, Name: "get_interface", Set: 22},                  // nl80211-attrs
		{Number: 6, Name: "set_interface", Set: 22},                  // nl80211-attrs
		{Number: 7, Name: "new_interface", Action: 1, Set: 22},       // nl80211-attrs
		{Number: 8, Name: "del_interface", Action: 3, Set: 22},       // nl80211-attrs
		{Number: 9, Name: "get_key", Set: 22},                        // nl80211-attrs
		{Number: 10, Name: "set_key", Set: 22},                       // nl80211-attrs
		{Number: 11, Name: "new_key", Action: 1, Set: 22},            // nl80211-attrs
		{Number: 12, Name: "del_key", Action: 3, Set: 22},            // nl80211-attrs
		{Number: 13, Name: "get_beacon", Set: 22},                    // nl80211-attrs
		{Number: 14, Name: "set_beacon", Set: 22},                    // nl80211-attrs
		{Number: 15, Name: "start_ap", Set: 22},                      // nl80211-attrs
		{Number: 16, Name: "stop_ap", Set: 22},                       // nl80211-attrs
		{Number: 17, Name: "get_station", Set: 22},                   // nl80211-attrs
		{Number: 18, Name: "set_station", Set: 22},                   // nl80211-attrs
		{Number: 19, Name: "new_station", Action: 1, Set: 22},        // nl80211-attrs
		{Number: 20, Name: "del_station", Action: 3, Set: 22},        // nl80211-attrs
		{Number: 21, Name: "get_mpath", Set: 22},                     // nl80211-attrs
		{Number: 22, Name: "set_mpath", Set: 22},                     // nl80211-attrs
		{Number: 23, Name: "new_mpath", Action: 1, Set: 22},          // nl80211-attrs
		{Number: 24, Name: "del_mpath", Action: 3, Set: 22},          // nl80211-attrs
		{Number: 25, Name: "set_bss", Set: 22},                       // nl80211-attrs
		{Number: 26, Name: "set_reg", Set: 22},                       // nl80211-attrs
		{Number: 27, Name: "req_set_reg", Set: 22},                   // nl80211-attrs
		{Number: 28, Name: "get_mesh_config", Set: 22},               // nl80211-attrs
		{Number: 29, Name: "set_mesh_config", Set: 22},               // nl80211-attrs
		{Number: 30, Name: "set_mgmt_extra_ie", Set: 22},             // nl80211-attrs
		{Number: 31, Name: "get_reg", Set: 22},                       // nl80211-attrs
		{Number: 32, Name: "get_scan", Set: 22},                      // nl80211-attrs
		{Number: 33, Name: "trigger_scan", Set: 22},                  // nl80211-attrs
		{Number: 34, Name: "new_scan_results", Set: 22},              // nl80211-attrs
		{Number: 35, Name: "scan_aborted", Set: 22},                  // nl80211-attrs
		{Number: 36, Name: "reg_change", Set: 22},                    // nl80211-attrs
		{Number: 37, Name: "authenticate", Set: 22},                  // nl80211-attrs
		{Number: 38, Name: "associate", Set: 22},                     // nl80211-attrs
		{Number: 39, Name: "deauthenticate", Set: 22},                // nl80211-attrs
		{Number: 40, Name: "disassociate", Set: 22},                  // nl80211-attrs
		{Number: 41, Name: "michael_mic_failure", Set: 22},           // nl80211-attrs
		{Number: 42, Name: "reg_beacon_hint", Set: 22},               // nl80211-attrs
		{Number: 43, Name: "join_ibss", Set: 22},                     // nl80211-attrs
		{Number: 44, Name: "leave_ibss", Set: 22},                    // nl80211-attrs
		{Number: 45, Name: "testmode", Set: 22},                      // nl80211-attrs
		{Number: 46, Name: "connect", Set: 22},                       // nl80211-attrs
		{Number: 47, Name: "roam", Set: 22},                          // nl80211-attrs
		{Number: 48, Name: "disconnect", Set: 22},                    // nl80211-attrs
		{Number: 49, Name: "set_wiphy_netns", Set: 22},               // nl80211-attrs
		{Number: 50, Name: "get_survey", Set: 22},                    // nl80211-attrs
		{Number: 51, Name: "new_survey_results", Set: 22},            // nl80211-attrs
		{Number: 52, Name: "set_pmksa", Set: 22},                     // nl80211-attrs
		{Number: 53, Name: "del_pmksa", Action: 3, Set: 22},          // nl80211-attrs
		{Number: 54, Name: "flush_pmksa", Set: 22},                   // nl80211-attrs
		{Number: 55, Name: "remain_on_channel", Set: 22},             // nl80211-attrs
		{Number: 56, Name: "cancel_remain_on_channel", Set: 22},      // nl80211-attrs
		{Number: 57, Name: "set_tx_bitrate_mask", Set: 22},           // nl80211-attrs
		{Number: 58, Name: "register_frame", Set: 22},                // nl80211-attrs
		{Number: 59, Name: "frame", Set: 22},                         // nl80211-attrs
		{Number: 60, Name: "frame_tx_status", Set: 22},               // nl80211-attrs
		{Number: 61, Name: "set_power_save", Set: 22},                // nl80211-attrs
		{Number: 62, Name: "get_power_save", Set: 22},                // nl80211-attrs
		{Number: 63, Name: "set_cqm", Set: 22},                       // nl80211-attrs
		{Number: 64, Name: "notify_cqm", Set: 22},                    // nl80211-attrs
		{Number: 65, Name: "set_channel", Set: 22},                   // nl80211-attrs
		{Number: 66, Name: "set_wds_peer", Set: 22},                  // nl80211-attrs
		{Number: 67, Name: "frame_wait_cancel", Set: 22},             // nl80211-attrs
		{Number: 68, Name: "join_mesh", Set: 22},                     // nl80211-attrs
		{Number: 69, Name: "leave_mesh", Set: 22},                    // nl80211-attrs
		{Number: 70, Name: "unprot_deauthenticate", Set: 22},         // nl80211-attrs
		{Number: 71, Name: "unprot_disassociate", Set: 22},           // nl80211-attrs
		{Number: 72, Name: "new_peer_candidate", Action: 1, Set: 22}, // nl80211-attrs
		{Number: 73, Name: "get_wowlan", Set: 22},                    // nl80211-attrs
		{Number: 74, Name: "set_wowlan", Set: 22},                    // nl80211-attrs
		{Number: 75, Name: "start_sched_scan", Set: 22},              // nl80211-attrs
		{Number: 76, Name: "stop_sched_scan", Set: 22},               // nl80211-attrs
		{Number: 77, Name: "sched_scan_results", Set: 22},            // nl80211-attrs
		{Number: 78, Name: "sched_scan_stopped", Set: 22},            // nl80211-attrs
		{Number: 79, Name: "set_rekey_offload", Set: 22},             // nl80211-attrs
		{Number: 80, Name: "pmksa_candidate", Set: 22},               // nl80211-attrs
		{Number: 81, Name: "tdls_oper", Set: 22},                     // nl80211-attrs
		{Number: 82, Name: "tdls_mgmt", Set: 22},                     // nl80211-attrs
		{Number: 83, Name: "unexpected_frame", Set: 22},              // nl80211-attrs
		{Number: 84, Name: "probe_client", Set: 22},                  // nl80211-attrs
		{Number: 85, Name: "register_beacons", Set: 22},              // nl80211-attrs
		{Number: 86, Name: "unexpected_4addr_frame", Set: 22},        // nl80211-attrs
		{Number: 87, Name: "set_noack_map", Set: 22},                 // nl80211-attrs
		{Number: 88, Name: "ch_switch_notify", Set: 22},              // nl80211-attrs
		{Number: 89, Name: "start_p2p_device", Set: 22},              // nl80211-attrs
		{Number: 90, Name: "stop_p2p_device", Set: 22},               // nl80211-attrs
		{Number: 91, Name: "conn_failed", Set: 22},                   // nl80211-attrs
		{Number: 92, Name: "set_mcast_rate", Set: 22},                // nl80211-attrs
		{Number: 93, Name: "set_mac_acl", Set: 22},                   // nl80211-attrs
		{Number: 94, Name: "radar_detect", Set: 22},                  // nl80211-attrs
		{Number: 95, Name: "get_protocol_features", Set: 22},         // nl80211-attrs
		{Number: 96, Name: "update_ft_ies", Set: 22},                 // nl80211-attrs
		{Number: 97, Name: "ft_event", Set: 22},                      // nl80211-attrs
		{Number: 98, Name: "crit_protocol_start", Set: 22},           // nl80211-attrs
		{Number: 99, Name: "crit_protocol_stop", Set: 22},            // nl80211-attrs
		{Number: 100, Name: "get_coalesce", Set: 22},                 // nl80211-attrs
		{Number: 101, Name: "set_coalesce", Set: 22},                 // nl80211-attrs
		{Number: 102, Name: "channel_switch", Set: 22},               // nl80211-attrs
		{Number: 103, Name: "vendor", Set: 22},                       // nl80211-attrs
		{Number: 104, Name: "set_qos_map", Set: 22},                  // nl80211-attrs
		{Number: 105, Name: "add_tx_ts", Set: 22},                    // nl80211-attrs
		{Number: 106, Name: "del_tx_ts", Action: 3, Set: 22},         // nl80211-attrs
		{Number: 107, Name: "get_mpp", Set: 22},                      // nl80211-attrs
		{Number: 108, Name: "join_ocb", Set: 22},                     // nl80211-attrs
		{Number: 109, Name: "leave_ocb", Set: 22},                    // nl80211-attrs
		{Number: 110, Name: "ch_switch_started_notify", Set: 22},     // nl80211-attrs
		{Number: 111, Name: "tdls_channel_switch", Set: 22},          // nl80211-attrs
		{Number: 112, Name: "tdls_cancel_channel_switch", Set: 22},   // nl80211-attrs
		{Number: 113, Name: "wiphy_reg_change", Set: 22},             // nl80211-attrs
		{Number: 114, Name: "abort_scan", Set: 22},                   // nl80211-attrs
		{Number: 115, Name: "start_nan", Set: 22},                    // nl80211-attrs
		{Number: 116, Name: "stop_nan", Set: 22},                     // nl80211-attrs
		{Number: 117, Name: "add_nan_function", Set: 22},             // nl80211-attrs
		{Number: 118, Name: "del_nan_function", Action: 3, Set: 22},  // nl80211-attrs
		{Number: 119, Name: "change_nan_config", Set: 22},            // nl80211-attrs
		{Number: 120, Name: "nan_match", Set: 22},                    // nl80211-attrs
		{Number: 121, Name: "set_multicast_to_unicast", Set: 22},     // nl80211-attrs
		{Number: 122, Name: "update_connect_params", Set: 22},        // nl80211-attrs
		{Number: 123, Name: "set_pmk", Set: 22},                      // nl80211-attrs
		{Number: 124, Name: "del_pmk", Action: 3, Set: 22},           // nl80211-attrs
		{Number: 125, Name: "port_authorized", Set: 22},              // nl80211-attrs
		{Number: 126, Name: "reload_regdb", Set: 22},                 // nl80211-attrs
		{Number: 127, Name: "external_auth", Set: 22},                // nl80211-attrs
		{Number: 128, Name: "sta_opmode_changed", Set: 22},           // nl80211-attrs
		{Number: 129, Name: "control_port_frame", Set: 22},           // nl80211-attrs
		{Number: 130, Name: "get_ftm_responder_stats", Set: 22},      // nl80211-attrs
		{Number: 131, Name: "peer_measurement_start", Set: 22},       // nl80211-attrs
		{Number: 132, Name: "peer_measurement_result", Set: 22},      // nl80211-attrs
		{Number: 133, Name: "peer_measurement_complete", Set: 22},    // nl80211-attrs
		{Number: 134, Name: "notify_radar", Set: 22},                 // nl80211-attrs
		{Number: 135, Name: "update_owe_info", Set: 22},              // nl80211-attrs
		{Number: 136, Name: "probe_mesh_link", Set: 22},              // nl80211-attrs
		{Number: 137, Name: "set_tid_config", Set: 22},               // nl80211-attrs
		{Number: 138, Name: "unprot_beacon", Set: 22},                // nl80211-attrs
		{Number: 139, Name: "control_port_frame_tx_status", Set: 22}, // nl80211-attrs
		{Number: 140, Name: "set_sar_specs", Set: 22},                // nl80211-attrs
		{Number: 141, Name: "obss_color_collision", Set: 22},         // nl80211-attrs
		{Number: 142, Name: "color_change_request", Set: 22},         // nl80211-attrs
		{Number: 143, Name: "color_change_started", Set: 22},         // nl80211-attrs
		{Number: 144, Name: "color_change_aborted", Set: 22},         // nl80211-attrs
		{Number: 145, Name: "color_change_completed", Set: 22},       // nl80211-attrs
		{Number: 146, Name: "set_fils_aad", Set: 22},                 // nl80211-attrs
		{Number: 147, Name: "assoc_comeback", Set: 22},               // nl80211-attrs
		{Number: 148, Name: "add_link", Set: 22},                     // nl80211-attrs
		{Number: 149, Name: "remove_link", Set: 22},                  // nl80211-attrs
		{Number: 150, Name: "add_link_sta", Set: 22},                 // nl80211-attrs
		{Number: 151, Name: "modify_link_sta", Set: 22},              // nl80211-attrs
		{Number: 152, Name: "remove_link_sta", Set: 22},              // nl80211-attrs
		{Number: 153, Name: "set_hw_timestamp", Set: 22},             // nl80211-attrs
		{Number: 154, Name: "links_removed", Set: 22},                // nl80211-attrs
		{Number: 155, Name: "set_tid_to_link_mapping", Set: 22},      // nl80211-attrs
	},
	Groups: []schema.Group{
		{Name: "config"},
		{Name: "scan"},
		{Name: "regulatory"},
		{Name: "mlme"},
		{Name: "vendor"},
		{Name: "nan"},
		{Name: "testmode"},
	},
}
