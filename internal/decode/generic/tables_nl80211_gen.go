// Code generated from nl80211.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var nl80211 = schema.Tables{
	Name: "nl80211",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "band-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "freqs", Kind: schema.Indexed, Elem: schema.Nest, Ref: 3}, // frequency-attrs
			{Name: "rates", Kind: schema.Indexed, Elem: schema.Nest, Ref: 2}, // bitrate-attrs
			{Name: "ht_mcs_set", Kind: schema.Bytes},
			{Name: "ht_capa", Kind: schema.U16},
			{Name: "ht_ampdu_factor", Kind: schema.U8},
			{Name: "ht_ampdu_density", Kind: schema.U8},
			{Name: "vht_mcs_set", Kind: schema.Bytes},
			{Name: "vht_capa", Kind: schema.U32},
			{Name: "iftype_data", Kind: schema.Indexed, Elem: schema.Nest, Ref: 7}, // iftype-data-attrs
			{Name: "edmg_channels", Kind: schema.Bytes},
			{Name: "edmg_bw_config", Kind: schema.Bytes},
			{Name: "s1g_mcs_nss_set", Kind: schema.Bytes},
			{Name: "s1g_capa", Kind: schema.Bytes},
		}},
		// 2
		{Name: "bitrate-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rate", Kind: schema.U32},
			{Name: "shortpreamble_2ghz", Kind: schema.Flag},
		}},
		// 3
		{Name: "frequency-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "freq", Kind: schema.U32},
			{Name: "disabled", Kind: schema.Flag},
			{Name: "no_ir", Kind: schema.Flag},
			{Name: "no_ibss", Kind: schema.Flag},
			{Name: "radar", Kind: schema.Flag},
			{Name: "max_tx_power", Kind: schema.U32},
			{Name: "dfs_state", Kind: schema.U32},
			{Name: "dfs_time", Kind: schema.Bytes},
			{Name: "no_ht40_minus", Kind: schema.Bytes},
			{Name: "no_ht40_plus", Kind: schema.Bytes},
			{Name: "no_80mhz", Kind: schema.Bytes},
			{Name: "no_160mhz", Kind: schema.Bytes},
			{Name: "dfs_cac_time", Kind: schema.Bytes},
			{Name: "indoor_only", Kind: schema.Bytes},
			{Name: "ir_concurrent", Kind: schema.Bytes},
			{Name: "no_20mhz", Kind: schema.Bytes},
			{Name: "no_10mhz", Kind: schema.Bytes},
			{Name: "wmm", Kind: schema.Indexed, Elem: schema.Nest, Ref: 14}, // wmm-attrs
			{Name: "no_he", Kind: schema.Bytes},
			{Name: "offset", Kind: schema.U32},
			{Name: "width_1mhz", Kind: schema.Bytes},
			{Name: "width_2mhz", Kind: schema.Bytes},
			{Name: "width_4mhz", Kind: schema.Bytes},
			{Name: "width_8mhz", Kind: schema.Bytes},
			{Name: "width_16mhz", Kind: schema.Bytes},
			{Name: "no_320mhz", Kind: schema.Bytes},
			{Name: "no_eht", Kind: schema.Bytes},
			{Name: "psd", Kind: schema.Bytes},
			{Name: "dfs_concurrent", Kind: schema.Bytes},
			{Name: "no_6ghz_vlp_client", Kind: schema.Bytes},
			{Name: "no_6ghz_afc_client", Kind: schema.Bytes},
			{Name: "can_monitor", Kind: schema.Bytes},
			{Name: "allow_6ghz_vlp_ap", Kind: schema.Bytes},
		}},
		// 4
		{Name: "if-combination-attributes", Base: 1, Attrs: []schema.Attr{
			{Name: "limits", Kind: schema.Indexed, Elem: schema.Nest, Ref: 5}, // iface-limit-attributes
			{Name: "maxnum", Kind: schema.U32},
			{Name: "sta_ap_bi_match", Kind: schema.Flag},
			{Name: "num_channels", Kind: schema.U32},
			{Name: "radar_detect_widths", Kind: schema.U32},
			{Name: "radar_detect_regions", Kind: schema.U32},
			{Name: "bi_min_gcd", Kind: schema.U32},
		}},
		// 5
		{Name: "iface-limit-attributes", Base: 1, Attrs: []schema.Attr{
			{Name: "max", Kind: schema.U32},
			{Name: "types", Kind: schema.Nest, Ref: 11}, // supported-iftypes
		}},
		// 6
		{Name: "iftype-attrs", Attrs: []schema.Attr{
			{Name: "unspecified", Kind: schema.Nest, Ref: 8}, // nl80211-attrs
			{Name: "adhoc", Kind: schema.Nest, Ref: 8},       // nl80211-attrs
			{Name: "station", Kind: schema.Nest, Ref: 8},     // nl80211-attrs
			{Name: "ap", Kind: schema.Nest, Ref: 8},          // nl80211-attrs
			{Name: "ap_vlan", Kind: schema.Nest, Ref: 8},     // nl80211-attrs
			{Name: "wds", Kind: schema.Nest, Ref: 8},         // nl80211-attrs
			{Name: "monitor", Kind: schema.Nest, Ref: 8},     // nl80211-attrs
			{Name: "mesh_point", Kind: schema.Nest, Ref: 8},  // nl80211-attrs
			{Name: "p2p_client", Kind: schema.Nest, Ref: 8},  // nl80211-attrs
			{Name: "p2p_go", Kind: schema.Nest, Ref: 8},      // nl80211-attrs
			{Name: "p2p_device", Kind: schema.Nest, Ref: 8},  // nl80211-attrs
			{Name: "ocb", Kind: schema.Nest, Ref: 8},         // nl80211-attrs
			{Name: "nan", Kind: schema.Nest, Ref: 8},         // nl80211-attrs
		}},
		// 7
		{Name: "iftype-data-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "iftypes", Kind: schema.Bytes},
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
		// 8
		{Name: "nl80211-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "wiphy", Kind: schema.U32},
			{Name: "wiphy_name", Kind: schema.Text},
			{Name: "ifindex", Kind: schema.U32},
			{Name: "ifname", Kind: schema.Text},
			{Name: "iftype", Kind: schema.U32},
			{Name: "mac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_data", Kind: schema.Bytes},
			{Name: "key_idx", Kind: schema.U8},
			{Name: "key_cipher", Kind: schema.U32},
			{Name: "key_seq", Kind: schema.Bytes},
			{Name: "key_default", Kind: schema.Flag},
			{Name: "beacon_interval", Kind: schema.U32},
			{Name: "dtim_period", Kind: schema.U32},
			{Name: "beacon_head", Kind: schema.Bytes},
			{Name: "beacon_tail", Kind: schema.Bytes},
			{Name: "sta_aid", Kind: schema.U16},
			{Name: "sta_flags", Kind: schema.Bytes},
			{Name: "sta_listen_interval", Kind: schema.U16},
			{Name: "sta_supported_rates", Kind: schema.Bytes},
			{Name: "sta_vlan", Kind: schema.U32},
			{Name: "sta_info", Kind: schema.Bytes},
			{Name: "wiphy_bands", Kind: schema.Nest, Ref: 13}, // wiphy-bands
			{Name: "mntr_flags", Kind: schema.Bytes},
			{Name: "mesh_id", Kind: schema.Bytes},
			{Name: "sta_plink_action", Kind: schema.U8},
			{Name: "mpath_next_hop", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "mpath_info", Kind: schema.Bytes},
			{Name: "bss_cts_prot", Kind: schema.U8},
			{Name: "bss_short_preamble", Kind: schema.U8},
			{Name: "bss_short_slot_time", Kind: schema.U8},
			{Name: "ht_capability", Kind: schema.Bytes},
			{Name: "supported_iftypes", Kind: schema.Nest, Ref: 11}, // supported-iftypes
			{Name: "reg_alpha2", Kind: schema.Bytes},
			{Name: "reg_rules", Kind: schema.Bytes},
			{Name: "mesh_config", Kind: schema.Bytes},
			{Name: "bss_basic_rates", Kind: schema.Bytes},
			{Name: "wiphy_txq_params", Kind: schema.Bytes},
			{Name: "wiphy_freq", Kind: schema.U32},
			{Name: "wiphy_channel_type", Kind: schema.U32, Enum: 1}, // channel-type
			{Name: "key_default_mgmt", Kind: schema.Flag},
			{Name: "mgmt_subtype", Kind: schema.U8},
			{Name: "ie", Kind: schema.Bytes},
			{Name: "max_num_scan_ssids", Kind: schema.U8},
			{Name: "scan_frequencies", Kind: schema.Bytes},
			{Name: "scan_ssids", Kind: schema.Bytes},
			{Name: "generation", Kind: schema.U32},
			{Name: "bss", Kind: schema.Bytes},
			{Name: "reg_initiator", Kind: schema.U8},
			{Name: "reg_type", Kind: schema.U8},
			{Name: "supported_commands", Kind: schema.Indexed, Elem: schema.U32, Enum: 2}, // commands
			{Name: "frame", Kind: schema.Bytes},
			{Name: "ssid", Kind: schema.Bytes},
			{Name: "auth_type", Kind: schema.U32},
			{Name: "reason_code", Kind: schema.U16},
			{Name: "key_type", Kind: schema.U32},
			{Name: "max_scan_ie_len", Kind: schema.U16},
			{Name: "cipher_suites", Kind: schema.Array, Elem: schema.U32, Hint: schema.Hex},
			{Name: "freq_before", Kind: schema.Bytes},
			{Name: "freq_after", Kind: schema.Bytes},
			{Name: "freq_fixed", Kind: schema.Flag},
			{Name: "wiphy_retry_short", Kind: schema.U8},
			{Name: "wiphy_retry_long", Kind: schema.U8},
			{Name: "wiphy_frag_threshold", Kind: schema.U32},
			{Name: "wiphy_rts_threshold", Kind: schema.U32},
			{Name: "timed_out", Kind: schema.Flag},
			{Name: "use_mfp", Kind: schema.U32},
			{Name: "sta_flags2", Kind: schema.StructOf, Ref: 1}, // sta-flag-update
			{Name: "control_port", Kind: schema.Flag},
			{Name: "testdata", Kind: schema.Bytes},
			{Name: "privacy", Kind: schema.Flag},
			{Name: "disconnected_by_ap", Kind: schema.Flag},
			{Name: "status_code", Kind: schema.U16},
			{Name: "cipher_suites_pairwise", Kind: schema.Bytes},
			{Name: "cipher_suite_group", Kind: schema.U32},
			{Name: "wpa_versions", Kind: schema.U32},
			{Name: "akm_suites", Kind: schema.Bytes},
			{Name: "req_ie", Kind: schema.Bytes},
			{Name: "resp_ie", Kind: schema.Bytes},
			{Name: "prev_bssid", Kind: schema.Bytes},
			{Name: "key", Kind: schema.Bytes},
			{Name: "keys", Kind: schema.Bytes},
			{Name: "pid", Kind: schema.U32},
			{Name: "four_addr", Kind: schema.U8},
			{Name: "survey_info", Kind: schema.Bytes},
			{Name: "pmkid", Kind: schema.Bytes},
			{Name: "max_num_pmkids", Kind: schema.U8},
			{Name: "duration", Kind: schema.U32},
			{Name: "cookie", Kind: schema.U64},
			{Name: "wiphy_coverage_class", Kind: schema.U8},
			{Name: "tx_rates", Kind: schema.Bytes},
			{Name: "frame_match", Kind: schema.Bytes},
			{Name: "ack", Kind: schema.Flag},
			{Name: "ps_state", Kind: schema.U32},
			{Name: "cqm", Kind: schema.Bytes},
			{Name: "local_state_change", Kind: schema.Flag},
			{Name: "ap_isolate", Kind: schema.U8},
			{Name: "wiphy_tx_power_setting", Kind: schema.U32},
			{Name: "wiphy_tx_power_level", Kind: schema.U32},
			{Name: "tx_frame_types", Kind: schema.Nest, Ref: 6}, // iftype-attrs
			{Name: "rx_frame_types", Kind: schema.Nest, Ref: 6}, // iftype-attrs
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
			{Name: "sta_plink_state", Kind: schema.U8},
			{Name: "wowlan_triggers", Kind: schema.Bytes},
			{Name: "wowlan_triggers_supported", Kind: schema.Nest, Ref: 15}, // wowlan-triggers-attrs
			{Name: "sched_scan_interval", Kind: schema.U32},
			{Name: "interface_combinations", Kind: schema.Indexed, Elem: schema.Nest, Ref: 4}, // if-combination-attributes
			{Name: "software_iftypes", Kind: schema.Nest, Ref: 11},                            // supported-iftypes
			{Name: "rekey_data", Kind: schema.Bytes},
			{Name: "max_num_sched_scan_ssids", Kind: schema.U8},
			{Name: "max_sched_scan_ie_len", Kind: schema.U16},
			{Name: "scan_supp_rates", Kind: schema.Bytes},
			{Name: "hidden_ssid", Kind: schema.U32},
			{Name: "ie_probe_resp", Kind: schema.Bytes},
			{Name: "ie_assoc_resp", Kind: schema.Bytes},
			{Name: "sta_wme", Kind: schema.Bytes},
			{Name: "support_ap_uapsd", Kind: schema.Flag},
			{Name: "roam_support", Kind: schema.Flag},
			{Name: "sched_scan_match", Kind: schema.Bytes},
			{Name: "max_match_sets", Kind: schema.U8},
			{Name: "pmksa_candidate", Kind: schema.Bytes},
			{Name: "tx_no_cck_rate", Kind: schema.Flag},
			{Name: "tdls_action", Kind: schema.U8},
			{Name: "tdls_dialog_token", Kind: schema.U8},
			{Name: "tdls_operation", Kind: schema.U8},
			{Name: "tdls_support", Kind: schema.Flag},
			{Name: "tdls_external_setup", Kind: schema.Flag},
			{Name: "device_ap_sme", Kind: schema.U32},
			{Name: "dont_wait_for_ack", Kind: schema.Flag},
			{Name: "feature_flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 3}, // feature-flags
			{Name: "probe_resp_offload", Kind: schema.U32},
			{Name: "probe_resp", Kind: schema.Bytes},
			{Name: "dfs_region", Kind: schema.U8},
			{Name: "disable_ht", Kind: schema.Flag},
			{Name: "ht_capability_mask", Kind: schema.Bytes},
			{Name: "noack_map", Kind: schema.U16},
			{Name: "inactivity_timeout", Kind: schema.U16},
			{Name: "rx_signal_dbm", Kind: schema.U32},
			{Name: "bg_scan_period", Kind: schema.U16},
			{Name: "wdev", Kind: schema.U64},
			{Name: "user_reg_hint_type", Kind: schema.U32},
			{Name: "conn_failed_reason", Kind: schema.U32},
			{Name: "auth_data", Kind: schema.Bytes},
			{Name: "vht_capability", Kind: schema.Bytes},
			{Name: "scan_flags", Kind: schema.U32},
			{Name: "channel_width", Kind: schema.U32},
			{Name: "center_freq1", Kind: schema.U32},
			{Name: "center_freq2", Kind: schema.U32},
			{Name: "p2p_ctwindow", Kind: schema.U8},
			{Name: "p2p_oppps", Kind: schema.U8},
			{Name: "local_mesh_power_mode", Kind: schema.U32},
			{Name: "acl_policy", Kind: schema.U32},
			{Name: "mac_addrs", Kind: schema.Bytes},
			{Name: "mac_acl_max", Kind: schema.U32},
			{Name: "radar_event", Kind: schema.U32},
			{Name: "ext_capa", Kind: schema.Bytes},
			{Name: "ext_capa_mask", Kind: schema.Bytes},
			{Name: "sta_capability", Kind: schema.U16},
			{Name: "sta_ext_capability", Kind: schema.Bytes},
			{Name: "protocol_features", Kind: schema.U32, Flags: schema.BitFlags, Enum: 4}, // protocol-features
			{Name: "split_wiphy_dump", Kind: schema.Flag},
			{Name: "disable_vht", Kind: schema.Flag},
			{Name: "vht_capability_mask", Kind: schema.Bytes},
			{Name: "mdid", Kind: schema.U16},
			{Name: "ie_ric", Kind: schema.Bytes},
			{Name: "crit_prot_id", Kind: schema.U16},
			{Name: "max_crit_prot_duration", Kind: schema.U16},
			{Name: "peer_aid", Kind: schema.U16},
			{Name: "coalesce_rule", Kind: schema.Bytes},
			{Name: "ch_switch_count", Kind: schema.U32},
			{Name: "ch_switch_block_tx", Kind: schema.Flag},
			{Name: "csa_ies", Kind: schema.Bytes},
			{Name: "cntdwn_offs_beacon", Kind: schema.Bytes},
			{Name: "cntdwn_offs_presp", Kind: schema.Bytes},
			{Name: "rxmgmt_flags", Kind: schema.Bytes},
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
			{Name: "smps_mode", Kind: schema.U8},
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
			{Name: "sched_scan_plans", Kind: schema.Bytes},
			{Name: "pbss", Kind: schema.Flag},
			{Name: "bss_select", Kind: schema.Bytes},
			{Name: "sta_support_p2p_ps", Kind: schema.U8},
			{Name: "pad", Kind: schema.Bytes},
			{Name: "iftype_ext_capa", Kind: schema.Bytes},
			{Name: "mu_mimo_group_data", Kind: schema.Bytes},
			{Name: "mu_mimo_follow_mac_addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "scan_start_time_tsf", Kind: schema.U64},
			{Name: "scan_start_time_tsf_bssid", Kind: schema.Bytes},
			{Name: "measurement_duration", Kind: schema.U16},
			{Name: "measurement_duration_mandatory", Kind: schema.Flag},
			{Name: "mesh_peer_aid", Kind: schema.U16},
			{Name: "nan_master_pref", Kind: schema.U8},
			{Name: "bands", Kind: schema.U32},
			{Name: "nan_func", Kind: schema.Bytes},
			{Name: "nan_match", Kind: schema.Bytes},
			{Name: "fils_kek", Kind: schema.Bytes},
			{Name: "fils_nonces", Kind: schema.Bytes},
			{Name: "multicast_to_unicast_enabled", Kind: schema.Flag},
			{Name: "bssid", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "sched_scan_relative_rssi", Kind: schema.S8},
			{Name: "sched_scan_rssi_adjust", Kind: schema.Bytes},
			{Name: "timeout_reason", Kind: schema.U32},
			{Name: "fils_erp_username", Kind: schema.Bytes},
			{Name: "fils_erp_realm", Kind: schema.Bytes},
			{Name: "fils_erp_next_seq_num", Kind: schema.U16},
			{Name: "fils_erp_rrk", Kind: schema.Bytes},
			{Name: "fils_cache_id", Kind: schema.Bytes},
			{Name: "pmk", Kind: schema.Bytes},
			{Name: "sched_scan_multi", Kind: schema.Flag},
			{Name: "sched_scan_max_reqs", Kind: schema.U32},
			{Name: "want_1x_4way_hs", Kind: schema.Flag},
			{Name: "pmkr0_name", Kind: schema.Bytes},
			{Name: "port_authorized", Kind: schema.Bytes},
			{Name: "external_auth_action", Kind: schema.U32},
			{Name: "external_auth_support", Kind: schema.Flag},
			{Name: "nss", Kind: schema.U8},
			{Name: "ack_signal", Kind: schema.S32},
			{Name: "control_port_over_nl80211", Kind: schema.Flag},
			{Name: "txq_stats", Kind: schema.Nest, Ref: 12}, // txq-stats-attrs
			{Name: "txq_limit", Kind: schema.U32},
			{Name: "txq_memory_limit", Kind: schema.U32},
			{Name: "txq_quantum", Kind: schema.U32},
			{Name: "he_capability", Kind: schema.Bytes},
			{Name: "ftm_responder", Kind: schema.Bytes},
			{Name: "ftm_responder_stats", Kind: schema.Bytes},
			{Name: "timeout", Kind: schema.U32},
			{Name: "peer_measurements", Kind: schema.Bytes},
			{Name: "airtime_weight", Kind: schema.U16},
			{Name: "sta_tx_power_setting", Kind: schema.U8},
			{Name: "sta_tx_power", Kind: schema.S16},
			{Name: "sae_password", Kind: schema.Bytes},
			{Name: "twt_responder", Kind: schema.Flag},
			{Name: "he_obss_pd", Kind: schema.Bytes},
			{Name: "wiphy_edmg_channels", Kind: schema.U8},
			{Name: "wiphy_edmg_bw_config", Kind: schema.U8},
			{Name: "vlan_id", Kind: schema.U16},
			{Name: "he_bss_color", Kind: schema.Bytes},
			{Name: "iftype_akm_suites", Kind: schema.Bytes},
			{Name: "tid_config", Kind: schema.Bytes},
			{Name: "control_port_no_preauth", Kind: schema.Flag},
			{Name: "pmk_lifetime", Kind: schema.U32},
			{Name: "pmk_reauth_threshold", Kind: schema.U8},
			{Name: "receive_multicast", Kind: schema.Flag},
			{Name: "wiphy_freq_offset", Kind: schema.U32},
			{Name: "center_freq1_offset", Kind: schema.U32},
			{Name: "scan_freq_khz", Kind: schema.Bytes},
			{Name: "he_6ghz_capability", Kind: schema.Bytes},
			{Name: "fils_discovery", Kind: schema.Bytes},
			{Name: "unsol_bcast_probe_resp", Kind: schema.Bytes},
			{Name: "s1g_capability", Kind: schema.Bytes},
			{Name: "s1g_capability_mask", Kind: schema.Bytes},
			{Name: "sae_pwe", Kind: schema.U8},
			{Name: "reconnect_requested", Kind: schema.Bytes},
			{Name: "sar_spec", Kind: schema.Nest, Ref: 9}, // sar-attributes
			{Name: "disable_he", Kind: schema.Flag},
			{Name: "obss_color_bitmap", Kind: schema.U64},
			{Name: "color_change_count", Kind: schema.U8},
			{Name: "color_change_color", Kind: schema.U8},
			{Name: "color_change_elems", Kind: schema.Bytes},
			{Name: "mbssid_config", Kind: schema.Bytes},
			{Name: "mbssid_elems", Kind: schema.Bytes},
			{Name: "radar_background", Kind: schema.Flag},
			{Name: "ap_settings_flags", Kind: schema.U32},
			{Name: "eht_capability", Kind: schema.Bytes},
			{Name: "disable_eht", Kind: schema.Flag},
			{Name: "mlo_links", Kind: schema.Bytes},
			{Name: "mlo_link_id", Kind: schema.U8},
			{Name: "mld_addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "mlo_support", Kind: schema.Flag},
			{Name: "max_num_akm_suites", Kind: schema.Bytes},
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
			{Name: "wiphy_radios", Kind: schema.Bytes},
			{Name: "wiphy_interface_combinations", Kind: schema.Bytes},
			{Name: "vif_radio_mask", Kind: schema.U32},
		}},
		// 9
		{Name: "sar-attributes", Base: 1, Attrs: []schema.Attr{
			{Name: "type", Kind: schema.U32},
			{Name: "specs", Kind: schema.Indexed, Elem: schema.Nest, Ref: 10}, // sar-specs
		}},
		// 10
		{Name: "sar-specs", Base: 1, Attrs: []schema.Attr{
			{Name: "power", Kind: schema.S32},
			{Name: "range_index", Kind: schema.U32},
			{Name: "start_freq", Kind: schema.U32},
			{Name: "end_freq", Kind: schema.U32},
		}},
		// 11
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
		// 12
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
		// 13
		{Name: "wiphy-bands", Attrs: []schema.Attr{
			{Name: "band_2ghz", Kind: schema.Nest, Ref: 1},  // band-attrs
			{Name: "band_5ghz", Kind: schema.Nest, Ref: 1},  // band-attrs
			{Name: "band_60ghz", Kind: schema.Nest, Ref: 1}, // band-attrs
			{Name: "band_6ghz", Kind: schema.Nest, Ref: 1},  // band-attrs
			{Name: "s1ghz", Kind: schema.Nest, Ref: 1},      // band-attrs
			{Name: "lc", Kind: schema.Nest, Ref: 1},         // band-attrs
		}},
		// 14
		{Name: "wmm-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "cw_min", Kind: schema.U16},
			{Name: "cw_max", Kind: schema.U16},
			{Name: "aifsn", Kind: schema.U8},
			{Name: "txop", Kind: schema.U16},
		}},
		// 15
		{Name: "wowlan-triggers-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "any", Kind: schema.Flag},
			{Name: "disconnect", Kind: schema.Flag},
			{Name: "magic_pkt", Kind: schema.Flag},
			{Name: "pkt_pattern", Kind: schema.Flag},
			{Name: "gtk_rekey_supported", Kind: schema.Flag},
			{Name: "gtk_rekey_failure", Kind: schema.Flag},
			{Name: "eap_ident_request", Kind: schema.Flag},
			{Name: "fourway_handshake", Kind: schema.Flag},
			{Name: "rfkill_release", Kind: schema.Flag},
			{Name: "wakeup_pkt_80211", Kind: schema.Flag},
			{Name: "wakeup_pkt_80211_len", Kind: schema.Flag},
			{Name: "wakeup_pkt_8023", Kind: schema.Flag},
			{Name: "wakeup_pkt_8023_len", Kind: schema.Flag},
			{Name: "tcp_connection", Kind: schema.Flag},
			{Name: "wakeup_tcp_match", Kind: schema.Flag},
			{Name: "wakeup_tcp_connlost", Kind: schema.Flag},
			{Name: "wakeup_tcp_nomoretokens", Kind: schema.Flag},
			{Name: "net_detect", Kind: schema.Flag},
			{Name: "net_detect_results", Kind: schema.Flag},
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
		{Name: "channel-type", Names: []string{
			"no_ht", "ht20", "ht40minus", "ht40plus",
		}},
		// 2
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
		// 3
		{Name: "feature-flags", Names: []string{
			"sk_tx_status", "ht_ibss", "inactivity_timer", "cell_base_reg_hints", "p2p_device_needs_channel", "sae",
			"low_priority_scan", "scan_flush", "ap_scan", "vif_txpower", "need_obss_scan", "p2p_go_ctwin", "p2p_go_oppps",
			"reserved", "advertise_chan_limits", "full_ap_client_state", "userspace_mpm", "active_monitor",
			"ap_mode_chan_width_change", "ds_param_set_ie_in_probes", "wfa_tpc_ie_in_probes", "quiet",
			"tx_power_insertion", "ackto_estimation", "static_smps", "dynamic_smps", "supports_wmm_admission",
			"mac_on_create", "tdls_channel_switch", "scan_random_mac_addr", "sched_scan_random_mac_addr",
			"no_random_mac_addr",
		}},
		// 4
		{Name: "protocol-features", Names: []string{
			"split_wiphy_dump",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "get_wiphy", Set: 8},                      // nl80211-attrs
		{Number: 2, Name: "set_wiphy", Set: 8},                      // nl80211-attrs
		{Number: 3, Name: "new_wiphy", Action: 1, Set: 8},           // nl80211-attrs
		{Number: 4, Name: "del_wiphy", Action: 3, Set: 8},           // nl80211-attrs
		{Number: 5, Name: "get_interface", Set: 8},                  // nl80211-attrs
		{Number: 6, Name: "set_interface", Set: 8},                  // nl80211-attrs
		{Number: 7, Name: "new_interface", Action: 1, Set: 8},       // nl80211-attrs
		{Number: 8, Name: "del_interface", Action: 3, Set: 8},       // nl80211-attrs
		{Number: 9, Name: "get_key", Set: 8},                        // nl80211-attrs
		{Number: 10, Name: "set_key", Set: 8},                       // nl80211-attrs
		{Number: 11, Name: "new_key", Action: 1, Set: 8},            // nl80211-attrs
		{Number: 12, Name: "del_key", Action: 3, Set: 8},            // nl80211-attrs
		{Number: 13, Name: "get_beacon", Set: 8},                    // nl80211-attrs
		{Number: 14, Name: "set_beacon", Set: 8},                    // nl80211-attrs
		{Number: 15, Name: "start_ap", Set: 8},                      // nl80211-attrs
		{Number: 16, Name: "stop_ap", Set: 8},                       // nl80211-attrs
		{Number: 17, Name: "get_station", Set: 8},                   // nl80211-attrs
		{Number: 18, Name: "set_station", Set: 8},                   // nl80211-attrs
		{Number: 19, Name: "new_station", Action: 1, Set: 8},        // nl80211-attrs
		{Number: 20, Name: "del_station", Action: 3, Set: 8},        // nl80211-attrs
		{Number: 21, Name: "get_mpath", Set: 8},                     // nl80211-attrs
		{Number: 22, Name: "set_mpath", Set: 8},                     // nl80211-attrs
		{Number: 23, Name: "new_mpath", Action: 1, Set: 8},          // nl80211-attrs
		{Number: 24, Name: "del_mpath", Action: 3, Set: 8},          // nl80211-attrs
		{Number: 25, Name: "set_bss", Set: 8},                       // nl80211-attrs
		{Number: 26, Name: "set_reg", Set: 8},                       // nl80211-attrs
		{Number: 27, Name: "req_set_reg", Set: 8},                   // nl80211-attrs
		{Number: 28, Name: "get_mesh_config", Set: 8},               // nl80211-attrs
		{Number: 29, Name: "set_mesh_config", Set: 8},               // nl80211-attrs
		{Number: 30, Name: "set_mgmt_extra_ie", Set: 8},             // nl80211-attrs
		{Number: 31, Name: "get_reg", Set: 8},                       // nl80211-attrs
		{Number: 32, Name: "get_scan", Set: 8},                      // nl80211-attrs
		{Number: 33, Name: "trigger_scan", Set: 8},                  // nl80211-attrs
		{Number: 34, Name: "new_scan_results", Action: 1, Set: 8},   // nl80211-attrs
		{Number: 35, Name: "scan_aborted", Set: 8},                  // nl80211-attrs
		{Number: 36, Name: "reg_change", Set: 8},                    // nl80211-attrs
		{Number: 37, Name: "authenticate", Set: 8},                  // nl80211-attrs
		{Number: 38, Name: "associate", Set: 8},                     // nl80211-attrs
		{Number: 39, Name: "deauthenticate", Set: 8},                // nl80211-attrs
		{Number: 40, Name: "disassociate", Set: 8},                  // nl80211-attrs
		{Number: 41, Name: "michael_mic_failure", Set: 8},           // nl80211-attrs
		{Number: 42, Name: "reg_beacon_hint", Set: 8},               // nl80211-attrs
		{Number: 43, Name: "join_ibss", Set: 8},                     // nl80211-attrs
		{Number: 44, Name: "leave_ibss", Set: 8},                    // nl80211-attrs
		{Number: 45, Name: "testmode", Set: 8},                      // nl80211-attrs
		{Number: 46, Name: "connect", Set: 8},                       // nl80211-attrs
		{Number: 47, Name: "roam", Set: 8},                          // nl80211-attrs
		{Number: 48, Name: "disconnect", Set: 8},                    // nl80211-attrs
		{Number: 49, Name: "set_wiphy_netns", Set: 8},               // nl80211-attrs
		{Number: 50, Name: "get_survey", Set: 8},                    // nl80211-attrs
		{Number: 51, Name: "new_survey_results", Action: 1, Set: 8}, // nl80211-attrs
		{Number: 52, Name: "set_pmksa", Set: 8},                     // nl80211-attrs
		{Number: 53, Name: "del_pmksa", Action: 3, Set: 8},          // nl80211-attrs
		{Number: 54, Name: "flush_pmksa", Set: 8},                   // nl80211-attrs
		{Number: 55, Name: "remain_on_channel", Set: 8},             // nl80211-attrs
		{Number: 56, Name: "cancel_remain_on_channel", Set: 8},      // nl80211-attrs
		{Number: 57, Name: "set_tx_bitrate_mask", Set: 8},           // nl80211-attrs
		{Number: 58, Name: "register_frame", Set: 8},                // nl80211-attrs
		{Number: 59, Name: "frame", Set: 8},                         // nl80211-attrs
		{Number: 60, Name: "frame_tx_status", Set: 8},               // nl80211-attrs
		{Number: 61, Name: "set_power_save", Set: 8},                // nl80211-attrs
		{Number: 62, Name: "get_power_save", Set: 8},                // nl80211-attrs
		{Number: 63, Name: "set_cqm", Set: 8},                       // nl80211-attrs
		{Number: 64, Name: "notify_cqm", Set: 8},                    // nl80211-attrs
		{Number: 65, Name: "set_channel", Set: 8},                   // nl80211-attrs
		{Number: 66, Name: "set_wds_peer", Set: 8},                  // nl80211-attrs
		{Number: 67, Name: "frame_wait_cancel", Set: 8},             // nl80211-attrs
		{Number: 68, Name: "join_mesh", Set: 8},                     // nl80211-attrs
		{Number: 69, Name: "leave_mesh", Set: 8},                    // nl80211-attrs
		{Number: 70, Name: "unprot_deauthenticate", Set: 8},         // nl80211-attrs
		{Number: 71, Name: "unprot_disassociate", Set: 8},           // nl80211-attrs
		{Number: 72, Name: "new_peer_candidate", Action: 1, Set: 8}, // nl80211-attrs
		{Number: 73, Name: "get_wowlan", Set: 8},                    // nl80211-attrs
		{Number: 74, Name: "set_wowlan", Set: 8},                    // nl80211-attrs
		{Number: 75, Name: "start_sched_scan", Set: 8},              // nl80211-attrs
		{Number: 76, Name: "stop_sched_scan", Set: 8},               // nl80211-attrs
		{Number: 77, Name: "sched_scan_results", Set: 8},            // nl80211-attrs
		{Number: 78, Name: "sched_scan_stopped", Set: 8},            // nl80211-attrs
		{Number: 79, Name: "set_rekey_offload", Set: 8},             // nl80211-attrs
		{Number: 80, Name: "pmksa_candidate", Set: 8},               // nl80211-attrs
		{Number: 81, Name: "tdls_oper", Set: 8},                     // nl80211-attrs
		{Number: 82, Name: "tdls_mgmt", Set: 8},                     // nl80211-attrs
		{Number: 83, Name: "unexpected_frame", Set: 8},              // nl80211-attrs
		{Number: 84, Name: "probe_client", Set: 8},                  // nl80211-attrs
		{Number: 85, Name: "register_beacons", Set: 8},              // nl80211-attrs
		{Number: 86, Name: "unexpected_4addr_frame", Set: 8},        // nl80211-attrs
		{Number: 87, Name: "set_noack_map", Set: 8},                 // nl80211-attrs
		{Number: 88, Name: "ch_switch_notify", Set: 8},              // nl80211-attrs
		{Number: 89, Name: "start_p2p_device", Set: 8},              // nl80211-attrs
		{Number: 90, Name: "stop_p2p_device", Set: 8},               // nl80211-attrs
		{Number: 91, Name: "conn_failed", Set: 8},                   // nl80211-attrs
		{Number: 92, Name: "set_mcast_rate", Set: 8},                // nl80211-attrs
		{Number: 93, Name: "set_mac_acl", Set: 8},                   // nl80211-attrs
		{Number: 94, Name: "radar_detect", Set: 8},                  // nl80211-attrs
		{Number: 95, Name: "get_protocol_features", Set: 8},         // nl80211-attrs
		{Number: 96, Name: "update_ft_ies", Set: 8},                 // nl80211-attrs
		{Number: 97, Name: "ft_event", Set: 8},                      // nl80211-attrs
		{Number: 98, Name: "crit_protocol_start", Set: 8},           // nl80211-attrs
		{Number: 99, Name: "crit_protocol_stop", Set: 8},            // nl80211-attrs
		{Number: 100, Name: "get_coalesce", Set: 8},                 // nl80211-attrs
		{Number: 101, Name: "set_coalesce", Set: 8},                 // nl80211-attrs
		{Number: 102, Name: "channel_switch", Set: 8},               // nl80211-attrs
		{Number: 103, Name: "vendor", Set: 8},                       // nl80211-attrs
		{Number: 104, Name: "set_qos_map", Set: 8},                  // nl80211-attrs
		{Number: 105, Name: "add_tx_ts", Set: 8},                    // nl80211-attrs
		{Number: 106, Name: "del_tx_ts", Action: 3, Set: 8},         // nl80211-attrs
		{Number: 107, Name: "get_mpp", Set: 8},                      // nl80211-attrs
		{Number: 108, Name: "join_ocb", Set: 8},                     // nl80211-attrs
		{Number: 109, Name: "leave_ocb", Set: 8},                    // nl80211-attrs
		{Number: 110, Name: "ch_switch_started_notify", Set: 8},     // nl80211-attrs
		{Number: 111, Name: "tdls_channel_switch", Set: 8},          // nl80211-attrs
		{Number: 112, Name: "tdls_cancel_channel_switch", Set: 8},   // nl80211-attrs
		{Number: 113, Name: "wiphy_reg_change", Set: 8},             // nl80211-attrs
		{Number: 114, Name: "abort_scan", Set: 8},                   // nl80211-attrs
		{Number: 115, Name: "start_nan", Set: 8},                    // nl80211-attrs
		{Number: 116, Name: "stop_nan", Set: 8},                     // nl80211-attrs
		{Number: 117, Name: "add_nan_function", Set: 8},             // nl80211-attrs
		{Number: 118, Name: "del_nan_function", Action: 3, Set: 8},  // nl80211-attrs
		{Number: 119, Name: "change_nan_config", Set: 8},            // nl80211-attrs
		{Number: 120, Name: "nan_match", Set: 8},                    // nl80211-attrs
		{Number: 121, Name: "set_multicast_to_unicast", Set: 8},     // nl80211-attrs
		{Number: 122, Name: "update_connect_params", Set: 8},        // nl80211-attrs
		{Number: 123, Name: "set_pmk", Set: 8},                      // nl80211-attrs
		{Number: 124, Name: "del_pmk", Action: 3, Set: 8},           // nl80211-attrs
		{Number: 125, Name: "port_authorized", Set: 8},              // nl80211-attrs
		{Number: 126, Name: "reload_regdb", Set: 8},                 // nl80211-attrs
		{Number: 127, Name: "external_auth", Set: 8},                // nl80211-attrs
		{Number: 128, Name: "sta_opmode_changed", Set: 8},           // nl80211-attrs
		{Number: 129, Name: "control_port_frame", Set: 8},           // nl80211-attrs
		{Number: 130, Name: "get_ftm_responder_stats", Set: 8},      // nl80211-attrs
		{Number: 131, Name: "peer_measurement_start", Set: 8},       // nl80211-attrs
		{Number: 132, Name: "peer_measurement_result", Set: 8},      // nl80211-attrs
		{Number: 133, Name: "peer_measurement_complete", Set: 8},    // nl80211-attrs
		{Number: 134, Name: "notify_radar", Set: 8},                 // nl80211-attrs
		{Number: 135, Name: "update_owe_info", Set: 8},              // nl80211-attrs
		{Number: 136, Name: "probe_mesh_link", Set: 8},              // nl80211-attrs
		{Number: 137, Name: "set_tid_config", Set: 8},               // nl80211-attrs
		{Number: 138, Name: "unprot_beacon", Set: 8},                // nl80211-attrs
		{Number: 139, Name: "control_port_frame_tx_status", Set: 8}, // nl80211-attrs
		{Number: 140, Name: "set_sar_specs", Set: 8},                // nl80211-attrs
		{Number: 141, Name: "obss_color_collision", Set: 8},         // nl80211-attrs
		{Number: 142, Name: "color_change_request", Set: 8},         // nl80211-attrs
		{Number: 143, Name: "color_change_started", Set: 8},         // nl80211-attrs
		{Number: 144, Name: "color_change_aborted", Set: 8},         // nl80211-attrs
		{Number: 145, Name: "color_change_completed", Set: 8},       // nl80211-attrs
		{Number: 146, Name: "set_fils_aad", Set: 8},                 // nl80211-attrs
		{Number: 147, Name: "assoc_comeback", Set: 8},               // nl80211-attrs
		{Number: 148, Name: "add_link", Set: 8},                     // nl80211-attrs
		{Number: 149, Name: "remove_link", Set: 8},                  // nl80211-attrs
		{Number: 150, Name: "add_link_sta", Set: 8},                 // nl80211-attrs
		{Number: 151, Name: "modify_link_sta", Set: 8},              // nl80211-attrs
		{Number: 152, Name: "remove_link_sta", Set: 8},              // nl80211-attrs
		{Number: 153, Name: "set_hw_timestamp", Set: 8},             // nl80211-attrs
		{Number: 154, Name: "links_removed", Set: 8},                // nl80211-attrs
		{Number: 155, Name: "set_tid_to_link_mapping", Set: 8},      // nl80211-attrs
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
