// Code generated from rt-link.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtLink = schema.Tables{
	Name: "rt-link",
	Sets: []schema.Set{
		// 1
		{Name: "af-spec-attrs", Base: 2, Attrs: []schema.Attr{
			{Name: "inet", Kind: schema.Nest, Ref: 5}, // ifla-attrs
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{Name: "inet6", Kind: schema.Nest, Ref: 7}, // ifla6-attrs
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{Name: "mctp", Kind: schema.Nest, Ref: 25}, // mctp-attrs
		}},
		// 2
		{Name: "bond-ad-info-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "aggregator", Kind: schema.U16},
			{Name: "num_ports", Kind: schema.U16},
			{Name: "actor_key", Kind: schema.U16},
			{Name: "partner_key", Kind: schema.U16},
			{Name: "partner_mac", Kind: schema.Bytes, Hint: schema.MAC},
		}},
		// 3
		{Name: "bond-slave-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "state", Kind: schema.U8},
			{Name: "mii_status", Kind: schema.U8},
			{Name: "link_failure_count", Kind: schema.U32},
			{Name: "perm_hwaddr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "queue_id", Kind: schema.U16},
			{Name: "ad_aggregator_id", Kind: schema.U16},
			{Name: "ad_actor_oper_port_state", Kind: schema.U8},
			{Name: "ad_partner_oper_port_state", Kind: schema.U16},
			{Name: "prio", Kind: schema.U32},
		}},
		// 4
		{Name: "hw-s-info-one", Base: 1, Attrs: []schema.Attr{
			{Name: "request", Kind: schema.U8},
			{Name: "used", Kind: schema.U8},
		}},
		// 5
		{Name: "ifla-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "conf", Kind: schema.Array, Elem: schema.U32},
		}},
		// 6
		{Name: "ifla-vlan-qos", Base: 1, Attrs: []schema.Attr{
			{Name: "mapping", Kind: schema.StructOf, Flags: schema.Multi, Ref: 18}, // ifla-vlan-qos-mapping
		}},
		// 7
		{Name: "ifla6-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "flags", Kind: schema.U32},
			{Name: "conf", Kind: schema.Array, Elem: schema.U32},
			{Name: "stats", Kind: schema.Array, Elem: schema.U64},
			{Name: "mcast", Kind: schema.Bytes},
			{Name: "cacheinfo", Kind: schema.StructOf, Ref: 5}, // ifla-cacheinfo
			{Name: "icmp6stats", Kind: schema.Array, Elem: schema.U64},
			{Name: "token", Kind: schema.Bytes},
			{Name: "addr_gen_mode", Kind: schema.U8},
			{Name: "ra_mtu", Kind: schema.U32},
		}},
		// 8
		{Name: "link-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "address", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "broadcast", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "ifname", Kind: schema.Text},
			{Name: "mtu", Kind: schema.U32},
			{Name: "link", Kind: schema.U32},
			{Name: "qdisc", Kind: schema.Text},
			{Name: "stats", Kind: schema.StructOf, Ref: 20}, // rtnl-link-stats
			{Name: "cost", Kind: schema.Text},
			{Name: "priority", Kind: schema.Text},
			{Name: "master", Kind: schema.U32},
			{Name: "wireless", Kind: schema.Text},
			{Name: "protinfo", Kind: schema.Text},
			{Name: "txqlen", Kind: schema.U32},
			{Name: "map", Kind: schema.StructOf, Ref: 19}, // rtnl-link-ifmap
			{Name: "weight", Kind: schema.U32},
			{Name: "operstate", Kind: schema.U8},
			{Name: "linkmode", Kind: schema.U8},
			{Name: "linkinfo", Kind: schema.Nest, Ref: 11}, // linkinfo-attrs
			{Name: "net_ns_pid", Kind: schema.U32},
			{Name: "ifalias", Kind: schema.Text},
			{Name: "num_vf", Kind: schema.U32},
			{Name: "vfinfo_list", Kind: schema.Nest, Ref: 33}, // vfinfo-list-attrs
			{Name: "stats64", Kind: schema.StructOf, Ref: 21}, // rtnl-link-stats64
			{Name: "vf_ports", Kind: schema.Nest, Ref: 29},    // vf-ports-attrs
			{Name: "port_self", Kind: schema.Nest, Ref: 26},   // port-self-attrs
			{Name: "af_spec", Kind: schema.Nest, Ref: 1},      // af-spec-attrs
			{Name: "group", Kind: schema.U32},
			{Name: "net_ns_fd", Kind: schema.U32},
			{Name: "ext_mask", Kind: schema.U32, Flags: schema.BitFlags, Enum: 7}, // rtext-filter
			{Name: "promiscuity", Kind: schema.U32},
			{Name: "num_tx_queues", Kind: schema.U32},
			{Name: "num_rx_queues", Kind: schema.U32},
			{Name: "carrier", Kind: schema.U8},
			{Name: "phys_port_id", Kind: schema.Bytes},
			{Name: "carrier_changes", Kind: schema.U32},
			{Name: "phys_switch_id", Kind: schema.Bytes},
			{Name: "link_netnsid", Kind: schema.S32},
			{Name: "phys_port_name", Kind: schema.Text},
			{Name: "proto_down", Kind: schema.U8},
			{Name: "gso_max_segs", Kind: schema.U32},
			{Name: "gso_max_size", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
			{Name: "xdp", Kind: schema.Nest, Ref: 34}, // xdp-attrs
			{Name: "event", Kind: schema.U32},
			{Name: "new_netnsid", Kind: schema.S32},
			{Name: "target_netnsid", Kind: schema.S32},
			{Name: "carrier_up_count", Kind: schema.U32},
			{Name: "carrier_down_count", Kind: schema.U32},
			{Name: "new_ifindex", Kind: schema.S32},
			{Name: "min_mtu", Kind: schema.U32},
			{Name: "max_mtu", Kind: schema.U32},
			{Name: "prop_list", Kind: schema.Nest, Ref: 27}, // prop-list-link-attrs
			{Name: "alt_ifname", Kind: schema.Text},
			{Name: "perm_address", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "proto_down_reason", Kind: schema.Text},
			{Name: "parent_dev_name", Kind: schema.Text},
			{Name: "parent_dev_bus_name", Kind: schema.Text},
			{Name: "gro_max_size", Kind: schema.U32},
			{Name: "tso_max_size", Kind: schema.U32},
			{Name: "tso_max_segs", Kind: schema.U32},
			{Name: "allmulti", Kind: schema.U32},
			{Name: "devlink_port", Kind: schema.Bytes},
			{Name: "gso_ipv4_max_size", Kind: schema.U32},
			{Name: "gro_ipv4_max_size", Kind: schema.U32},
			{Name: "dpll_pin", Kind: schema.Nest, Ref: 9}, // link-dpll-pin-attrs
			{Name: "max_pacing_offload_horizon", Kind: schema.Uint},
			{Name: "netns_immutable", Kind: schema.U8},
		}},
		// 9
		{Name: "link-dpll-pin-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
		}},
		// 10
		{Name: "link-offload-xstats", Base: 1, Attrs: []schema.Attr{
			{Name: "cpu_hit", Kind: schema.Bytes},
			{Name: "hw_s_info", Kind: schema.Indexed, Elem: schema.Nest, Ref: 4}, // hw-s-info-one
			{Name: "l3_stats", Kind: schema.Bytes},
		}},
		// 11
		{Name: "linkinfo-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "kind", Kind: schema.Text},
			{Name: "data", Kind: schema.Sub, Ref: 1, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}}, // linkinfo-data-msg
			{Name: "xstats", Kind: schema.Bytes},
			{Name: "slave_kind", Kind: schema.Text},
			{Name: "slave_data", Kind: schema.Sub, Ref: 2, Sel: schema.Selector{Where: schema.BySibling, Attr: 4, Kind: schema.Text}}, // linkinfo-member-data-msg
		}},
		// 12
		{Name: "linkinfo-bond-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.U8},
			{Name: "active_slave", Kind: schema.U32},
			{Name: "miimon", Kind: schema.U32},
			{Name: "updelay", Kind: schema.U32},
			{Name: "downdelay", Kind: schema.U32},
			{Name: "use_carrier", Kind: schema.U8},
			{Name: "arp_interval", Kind: schema.U32},
			{Name: "arp_ip_target", Kind: schema.Indexed, Elem: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "arp_validate", Kind: schema.U32},
			{Name: "arp_all_targets", Kind: schema.U32},
			{Name: "primary", Kind: schema.U32},
			{Name: "primary_reselect", Kind: schema.U8},
			{Name: "fail_over_mac", Kind: schema.U8},
			{Name: "xmit_hash_policy", Kind: schema.U8},
			{Name: "resend_igmp", Kind: schema.U32},
			{Name: "num_peer_notif", Kind: schema.U8},
			{Name: "all_slaves_active", Kind: schema.U8},
			{Name: "min_links", Kind: schema.U32},
			{Name: "lp_interval", Kind: schema.U32},
			{Name: "packets_per_slave", Kind: schema.U32},
			{Name: "ad_lacp_rate", Kind: schema.U8},
			{Name: "ad_select", Kind: schema.U8},
			{Name: "ad_info", Kind: schema.Nest, Ref: 2}, // bond-ad-info-attrs
			{Name: "ad_actor_sys_prio", Kind: schema.U16},
			{Name: "ad_user_port_key", Kind: schema.U16},
			{Name: "ad_actor_system", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "tlb_dynamic_lb", Kind: schema.U8},
			{Name: "peer_notif_delay", Kind: schema.U32},
			{Name: "ad_lacp_active", Kind: schema.U8},
			{Name: "missed_max", Kind: schema.U8},
			{Name: "ns_ip6_target", Kind: schema.Indexed, Elem: schema.Bytes, Hint: schema.IP},
			{Name: "coupled_control", Kind: schema.U8},
		}},
		// 13
		{Name: "linkinfo-bridge-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "forward_delay", Kind: schema.U32},
			{Name: "hello_time", Kind: schema.U32},
			{Name: "max_age", Kind: schema.U32},
			{Name: "ageing_time", Kind: schema.U32},
			{Name: "stp_state", Kind: schema.U32},
			{Name: "priority", Kind: schema.U16},
			{Name: "vlan_filtering", Kind: schema.U8},
			{Name: "vlan_protocol", Kind: schema.U16},
			{Name: "group_fwd_mask", Kind: schema.U16},
			{Name: "root_id", Kind: schema.StructOf, Ref: 4},   // ifla-bridge-id
			{Name: "bridge_id", Kind: schema.StructOf, Ref: 4}, // ifla-bridge-id
			{Name: "root_port", Kind: schema.U16},
			{Name: "root_path_cost", Kind: schema.U32},
			{Name: "topology_change", Kind: schema.U8},
			{Name: "topology_change_detected", Kind: schema.U8},
			{Name: "hello_timer", Kind: schema.U64},
			{Name: "tcn_timer", Kind: schema.U64},
			{Name: "topology_change_timer", Kind: schema.U64},
			{Name: "gc_timer", Kind: schema.U64},
			{Name: "group_addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "fdb_flush", Kind: schema.Bytes},
			{Name: "mcast_router", Kind: schema.U8},
			{Name: "mcast_snooping", Kind: schema.U8},
			{Name: "mcast_query_use_ifaddr", Kind: schema.U8},
			{Name: "mcast_querier", Kind: schema.U8},
			{Name: "mcast_hash_elasticity", Kind: schema.U32},
			{Name: "mcast_hash_max", Kind: schema.U32},
			{Name: "mcast_last_member_cnt", Kind: schema.U32},
			{Name: "mcast_startup_query_cnt", Kind: schema.U32},
			{Name: "mcast_last_member_intvl", Kind: schema.U64},
			{Name: "mcast_membership_intvl", Kind: schema.U64},
			{Name: "mcast_querier_intvl", Kind: schema.U64},
			{Name: "mcast_query_intvl", Kind: schema.U64},
			{Name: "mcast_query_response_intvl", Kind: schema.U64},
			{Name: "mcast_startup_query_intvl", Kind: schema.U64},
			{Name: "nf_call_iptables", Kind: schema.U8},
			{Name: "nf_call_ip6tables", Kind: schema.U8},
			{Name: "nf_call_arptables", Kind: schema.U8},
			{Name: "vlan_default_pvid", Kind: schema.U16},
			{Name: "pad", Kind: schema.Pad},
			{Name: "vlan_stats_enabled", Kind: schema.U8},
			{Name: "mcast_stats_enabled", Kind: schema.U8},
			{Name: "mcast_igmp_version", Kind: schema.U8},
			{Name: "mcast_mld_version", Kind: schema.U8},
			{Name: "vlan_stats_per_port", Kind: schema.U8},
			{Name: "multi_boolopt", Kind: schema.StructOf, Ref: 1}, // br-boolopt-multi
			{Name: "mcast_querier_state", Kind: schema.Bytes},
			{Name: "fdb_n_learned", Kind: schema.U32},
			{Name: "fdb_max_learned", Kind: schema.U32},
		}},
		// 14
		{Name: "linkinfo-brport-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "state", Kind: schema.U8},
			{Name: "priority", Kind: schema.U16},
			{Name: "cost", Kind: schema.U32},
			{Name: "mode", Kind: schema.Flag},
			{Name: "guard", Kind: schema.Flag},
			{Name: "protect", Kind: schema.Flag},
			{Name: "fast_leave", Kind: schema.Flag},
			{Name: "learning", Kind: schema.Flag},
			{Name: "unicast_flood", Kind: schema.Flag},
			{Name: "proxyarp", Kind: schema.Flag},
			{Name: "learning_sync", Kind: schema.Flag},
			{Name: "proxyarp_wifi", Kind: schema.Flag},
			{Name: "root_id", Kind: schema.StructOf, Ref: 4},   // ifla-bridge-id
			{Name: "bridge_id", Kind: schema.StructOf, Ref: 4}, // ifla-bridge-id
			{Name: "designated_port", Kind: schema.U16},
			{Name: "designated_cost", Kind: schema.U16},
			{Name: "id", Kind: schema.U16},
			{Name: "no", Kind: schema.U16},
			{Name: "topology_change_ack", Kind: schema.U8},
			{Name: "config_pending", Kind: schema.U8},
			{Name: "message_age_timer", Kind: schema.U64},
			{Name: "forward_delay_timer", Kind: schema.U64},
			{Name: "hold_timer", Kind: schema.U64},
			{Name: "flush", Kind: schema.Flag},
			{Name: "multicast_router", Kind: schema.U8},
			{Name: "pad", Kind: schema.Pad},
			{Name: "mcast_flood", Kind: schema.Flag},
			{Name: "mcast_to_ucast", Kind: schema.Flag},
			{Name: "vlan_tunnel", Kind: schema.Flag},
			{Name: "bcast_flood", Kind: schema.Flag},
			{Name: "group_fwd_mask", Kind: schema.U16},
			{Name: "neigh_suppress", Kind: schema.Flag},
			{Name: "isolated", Kind: schema.Flag},
			{Name: "backup_port", Kind: schema.U32},
			{Name: "mrp_ring_open", Kind: schema.Flag},
			{Name: "mrp_in_open", Kind: schema.Flag},
			{Name: "mcast_eht_hosts_limit", Kind: schema.U32},
			{Name: "mcast_eht_hosts_cnt", Kind: schema.U32},
			{Name: "locked", Kind: schema.Flag},
			{Name: "mab", Kind: schema.Flag},
			{Name: "mcast_n_groups", Kind: schema.U32},
			{Name: "mcast_max_groups", Kind: schema.U32},
			{Name: "neigh_vlan_suppress", Kind: schema.Flag},
			{Name: "backup_nhid", Kind: schema.U32},
		}},
		// 15
		{Name: "linkinfo-geneve-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{Name: "tos", Kind: schema.U8},
			{Name: "port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "collect_metadata", Kind: schema.Flag},
			{Name: "remote6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "udp_csum", Kind: schema.U8},
			{Name: "udp_zero_csum6_tx", Kind: schema.U8},
			{Name: "udp_zero_csum6_rx", Kind: schema.U8},
			{Name: "label", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "ttl_inherit", Kind: schema.U8},
			{Name: "df", Kind: schema.U8},
			{Name: "inner_proto_inherit", Kind: schema.Flag},
			{Name: "port_range", Kind: schema.StructOf, Ref: 6}, // ifla-geneve-port-range
		}},
		// 16
		{Name: "linkinfo-gre-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32},
			{Name: "iflags", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "oflags", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "ikey", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "okey", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{Name: "tos", Kind: schema.U8},
			{Name: "pmtudisc", Kind: schema.U8},
			{Name: "encap_limit", Kind: schema.U8},
			{Name: "flowinfo", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32},
			{Name: "encap_type", Kind: schema.U16},
			{Name: "encap_flags", Kind: schema.U16},
			{Name: "encap_sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "encap_dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "collect_metadata", Kind: schema.Flag},
			{Name: "ignore_df", Kind: schema.U8},
			{Name: "fwmark", Kind: schema.U32},
			{Name: "erspan_index", Kind: schema.U32},
			{Name: "erspan_ver", Kind: schema.U8},
			{Name: "erspan_dir", Kind: schema.U8},
			{Name: "erspan_hwid", Kind: schema.U16},
		}},
		// 17
		{Name: "linkinfo-ip6tnl-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{},
			{Name: "encap_limit", Kind: schema.U8},
			{Name: "flowinfo", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "proto", Kind: schema.U8},
			{},
			{},
			{},
			{},
			{},
			{Name: "encap_type", Kind: schema.U16},
			{Name: "encap_flags", Kind: schema.U16},
			{Name: "encap_sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "encap_dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "collect_metadata", Kind: schema.Flag},
			{Name: "fwmark", Kind: schema.U32},
		}},
		// 18
		{Name: "linkinfo-iptun-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{Name: "tos", Kind: schema.U8},
			{Name: "encap_limit", Kind: schema.U8},
			{Name: "flowinfo", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "proto", Kind: schema.U8},
			{Name: "pmtudisc", Kind: schema.U8},
			{Name: "sixrd_prefix", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "sixrd_relay_prefix", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "sixrd_prefixlen", Kind: schema.U16},
			{Name: "sixrd_relay_prefixlen", Kind: schema.U16},
			{Name: "encap_type", Kind: schema.U16},
			{Name: "encap_flags", Kind: schema.U16},
			{Name: "encap_sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "encap_dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "collect_metadata", Kind: schema.Flag},
			{Name: "fwmark", Kind: schema.U32},
		}},
		// 19
		{Name: "linkinfo-netkit-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "peer_info", Kind: schema.Bytes},
			{Name: "primary", Kind: schema.U8},
			{Name: "policy", Kind: schema.U32, Enum: 4},      // netkit-policy
			{Name: "peer_policy", Kind: schema.U32, Enum: 4}, // netkit-policy
			{Name: "mode", Kind: schema.U32, Enum: 3},        // netkit-mode
			{Name: "scrub", Kind: schema.U32, Enum: 5},       // netkit-scrub
			{Name: "peer_scrub", Kind: schema.U32, Enum: 5},  // netkit-scrub
			{Name: "headroom", Kind: schema.U16},
			{Name: "tailroom", Kind: schema.U16},
		}},
		// 20
		{Name: "linkinfo-ovpn-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.U8, Enum: 6}, // ovpn-mode
		}},
		// 21
		{Name: "linkinfo-tun-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "owner", Kind: schema.U32},
			{Name: "group", Kind: schema.U32},
			{Name: "type", Kind: schema.U8},
			{Name: "pi", Kind: schema.U8},
			{Name: "vnet_hdr", Kind: schema.U8},
			{Name: "persist", Kind: schema.U8},
			{Name: "multi_queue", Kind: schema.U8},
			{Name: "num_queues", Kind: schema.U32},
			{Name: "num_disabled_queues", Kind: schema.U32},
		}},
		// 22
		{Name: "linkinfo-vlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U16},
			{Name: "flags", Kind: schema.StructOf, Ref: 17},                        // ifla-vlan-flags
			{Name: "egress_qos", Kind: schema.Nest, Ref: 6},                        // ifla-vlan-qos
			{Name: "ingress_qos", Kind: schema.Nest, Ref: 6},                       // ifla-vlan-qos
			{Name: "protocol", Kind: schema.U16, Flags: schema.BigEndian, Enum: 9}, // vlan-protocols
		}},
		// 23
		{Name: "linkinfo-vrf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.U32},
		}},
		// 24
		{Name: "linkinfo-vti-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32},
			{Name: "ikey", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "okey", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "fwmark", Kind: schema.U32},
		}},
		// 25
		{Name: "mctp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "net", Kind: schema.U32},
			{Name: "phys_binding", Kind: schema.U8},
		}},
		// 26
		{Name: "port-self-attrs"},
		// 27
		{Name: "prop-list-link-attrs", Base: 53, Attrs: []schema.Attr{
			{Name: "alt_ifname", Kind: schema.Text, Flags: schema.Multi},
		}},
		// 28
		{Name: "stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link_64", Kind: schema.StructOf, Ref: 21}, // rtnl-link-stats64
			{Name: "link_xstats", Kind: schema.Bytes},
			{Name: "link_xstats_slave", Kind: schema.Bytes},
			{Name: "link_offload_xstats", Kind: schema.Nest, Ref: 10}, // link-offload-xstats
			{Name: "af_spec", Kind: schema.Bytes},
		}},
		// 29
		{Name: "vf-ports-attrs"},
		// 30
		{Name: "vf-stats-attrs", Attrs: []schema.Attr{
			{Name: "rx_packets", Kind: schema.U64},
			{Name: "tx_packets", Kind: schema.U64},
			{Name: "rx_bytes", Kind: schema.U64},
			{Name: "tx_bytes", Kind: schema.U64},
			{Name: "broadcast", Kind: schema.U64},
			{Name: "multicast", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "rx_dropped", Kind: schema.U64},
			{Name: "tx_dropped", Kind: schema.U64},
		}},
		// 31
		{Name: "vf-vlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "info", Kind: schema.StructOf, Flags: schema.Multi, Ref: 16}, // ifla-vf-vlan-info
		}},
		// 32
		{Name: "vfinfo-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mac", Kind: schema.StructOf, Ref: 9},           // ifla-vf-mac
			{Name: "vlan", Kind: schema.StructOf, Ref: 15},         // ifla-vf-vlan
			{Name: "tx_rate", Kind: schema.StructOf, Ref: 14},      // ifla-vf-tx-rate
			{Name: "spoofchk", Kind: schema.StructOf, Ref: 12},     // ifla-vf-spoofchk
			{Name: "link_state", Kind: schema.StructOf, Ref: 8},    // ifla-vf-link-state
			{Name: "rate", Kind: schema.StructOf, Ref: 10},         // ifla-vf-rate
			{Name: "rss_query_en", Kind: schema.StructOf, Ref: 11}, // ifla-vf-rss-query-en
			{Name: "stats", Kind: schema.Nest, Ref: 30},            // vf-stats-attrs
			{Name: "trust", Kind: schema.StructOf, Ref: 13},        // ifla-vf-trust
			{Name: "ib_node_guid", Kind: schema.StructOf, Ref: 7},  // ifla-vf-guid
			{Name: "ib_port_guid", Kind: schema.StructOf, Ref: 7},  // ifla-vf-guid
			{Name: "vlan_list", Kind: schema.Nest, Ref: 31},        // vf-vlan-attrs
			{Name: "broadcast", Kind: schema.Bytes},
		}},
		// 33
		{Name: "vfinfo-list-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "info", Kind: schema.Nest, Flags: schema.Multi, Ref: 32}, // vfinfo-attrs
		}},
		// 34
		{Name: "xdp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "fd", Kind: schema.S32},
			{Name: "attached", Kind: schema.U8},
			{Name: "flags", Kind: schema.U32},
			{Name: "prog_id", Kind: schema.U32},
			{Name: "drv_prog_id", Kind: schema.U32},
			{Name: "skb_prog_id", Kind: schema.U32},
			{Name: "hw_prog_id", Kind: schema.U32},
			{Name: "expected_fd", Kind: schema.S32},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "br-boolopt-multi", Size: 8, Fields: []schema.Attr{
			{Name: "optval", Kind: schema.U32},
			{Name: "optmask", Kind: schema.U32, Off: 4},
		}},
		// 2
		{Name: "if-stats-msg", Size: 12, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8},
			{Name: "ifindex", Kind: schema.U32, Off: 4},
			{Name: "filter_mask", Kind: schema.U32, Off: 8},
		}},
		// 3
		{Name: "ifinfomsg", Size: 16, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8},
			{Name: "type", Kind: schema.U16, Off: 2},
			{Name: "ifindex", Kind: schema.S32, Off: 4},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 1, Off: 8}, // ifinfo-flags
			{Name: "change", Kind: schema.U32, Off: 12},
		}},
		// 4
		{Name: "ifla-bridge-id", Size: 8, Fields: []schema.Attr{
			{Name: "prio", Kind: schema.U16},
			{Name: "addr", Kind: schema.Bytes, Hint: schema.MAC, Off: 2, Len: 6},
		}},
		// 5
		{Name: "ifla-cacheinfo", Size: 16, Fields: []schema.Attr{
			{Name: "max_reasm_len", Kind: schema.U32},
			{Name: "tstamp", Kind: schema.U32, Off: 4},
			{Name: "reachable_time", Kind: schema.S32, Off: 8},
			{Name: "retrans_time", Kind: schema.U32, Off: 12},
		}},
		// 6
		{Name: "ifla-geneve-port-range", Size: 4, Fields: []schema.Attr{
			{Name: "low", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "high", Kind: schema.U16, Flags: schema.BigEndian, Off: 2},
		}},
		// 7
		{Name: "ifla-vf-guid", Size: 12, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "guid", Kind: schema.U64, Off: 4},
		}},
		// 8
		{Name: "ifla-vf-link-state", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "link_state", Kind: schema.U32, Enum: 2, Off: 4}, // ifla-vf-link-state-enum
		}},
		// 9
		{Name: "ifla-vf-mac", Size: 36, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "mac", Kind: schema.Bytes, Off: 4, Len: 32},
		}},
		// 10
		{Name: "ifla-vf-rate", Size: 12, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "min_tx_rate", Kind: schema.U32, Off: 4},
			{Name: "max_tx_rate", Kind: schema.U32, Off: 8},
		}},
		// 11
		{Name: "ifla-vf-rss-query-en", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "setting", Kind: schema.U32, Off: 4},
		}},
		// 12
		{Name: "ifla-vf-spoofchk", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "setting", Kind: schema.U32, Off: 4},
		}},
		// 13
		{Name: "ifla-vf-trust", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "setting", Kind: schema.U32, Off: 4},
		}},
		// 14
		{Name: "ifla-vf-tx-rate", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "rate", Kind: schema.U32, Off: 4},
		}},
		// 15
		{Name: "ifla-vf-vlan", Size: 12, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "vlan", Kind: schema.U32, Off: 4},
			{Name: "qos", Kind: schema.U32, Off: 8},
		}},
		// 16
		{Name: "ifla-vf-vlan-info", Size: 16, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "vlan", Kind: schema.U32, Off: 4},
			{Name: "qos", Kind: schema.U32, Off: 8},
			{Name: "vlan_proto", Kind: schema.U32, Off: 12},
		}},
		// 17
		{Name: "ifla-vlan-flags", Size: 8, Fields: []schema.Attr{
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 8}, // vlan-flags
			{Name: "mask", Kind: schema.U32, Hint: schema.Hex, Off: 4},
		}},
		// 18
		{Name: "ifla-vlan-qos-mapping", Size: 8, Fields: []schema.Attr{
			{Name: "from", Kind: schema.U32},
			{Name: "to", Kind: schema.U32, Off: 4},
		}},
		// 19
		{Name: "rtnl-link-ifmap", Size: 28, Fields: []schema.Attr{
			{Name: "mem_start", Kind: schema.U64},
			{Name: "mem_end", Kind: schema.U64, Off: 8},
			{Name: "base_addr", Kind: schema.U64, Off: 16},
			{Name: "irq", Kind: schema.U16, Off: 24},
			{Name: "dma", Kind: schema.U8, Off: 26},
			{Name: "port", Kind: schema.U8, Off: 27},
		}},
		// 20
		{Name: "rtnl-link-stats", Size: 96, Fields: []schema.Attr{
			{Name: "rx_packets", Kind: schema.U32},
			{Name: "tx_packets", Kind: schema.U32, Off: 4},
			{Name: "rx_bytes", Kind: schema.U32, Off: 8},
			{Name: "tx_bytes", Kind: schema.U32, Off: 12},
			{Name: "rx_errors", Kind: schema.U32, Off: 16},
			{Name: "tx_errors", Kind: schema.U32, Off: 20},
			{Name: "rx_dropped", Kind: schema.U32, Off: 24},
			{Name: "tx_dropped", Kind: schema.U32, Off: 28},
			{Name: "multicast", Kind: schema.U32, Off: 32},
			{Name: "collisions", Kind: schema.U32, Off: 36},
			{Name: "rx_length_errors", Kind: schema.U32, Off: 40},
			{Name: "rx_over_errors", Kind: schema.U32, Off: 44},
			{Name: "rx_crc_errors", Kind: schema.U32, Off: 48},
			{Name: "rx_frame_errors", Kind: schema.U32, Off: 52},
			{Name: "rx_fifo_errors", Kind: schema.U32, Off: 56},
			{Name: "rx_missed_errors", Kind: schema.U32, Off: 60},
			{Name: "tx_aborted_errors", Kind: schema.U32, Off: 64},
			{Name: "tx_carrier_errors", Kind: schema.U32, Off: 68},
			{Name: "tx_fifo_errors", Kind: schema.U32, Off: 72},
			{Name: "tx_heartbeat_errors", Kind: schema.U32, Off: 76},
			{Name: "tx_window_errors", Kind: schema.U32, Off: 80},
			{Name: "rx_compressed", Kind: schema.U32, Off: 84},
			{Name: "tx_compressed", Kind: schema.U32, Off: 88},
			{Name: "rx_nohandler", Kind: schema.U32, Off: 92},
		}},
		// 21
		{Name: "rtnl-link-stats64", Size: 200, Fields: []schema.Attr{
			{Name: "rx_packets", Kind: schema.U64},
			{Name: "tx_packets", Kind: schema.U64, Off: 8},
			{Name: "rx_bytes", Kind: schema.U64, Off: 16},
			{Name: "tx_bytes", Kind: schema.U64, Off: 24},
			{Name: "rx_errors", Kind: schema.U64, Off: 32},
			{Name: "tx_errors", Kind: schema.U64, Off: 40},
			{Name: "rx_dropped", Kind: schema.U64, Off: 48},
			{Name: "tx_dropped", Kind: schema.U64, Off: 56},
			{Name: "multicast", Kind: schema.U64, Off: 64},
			{Name: "collisions", Kind: schema.U64, Off: 72},
			{Name: "rx_length_errors", Kind: schema.U64, Off: 80},
			{Name: "rx_over_errors", Kind: schema.U64, Off: 88},
			{Name: "rx_crc_errors", Kind: schema.U64, Off: 96},
			{Name: "rx_frame_errors", Kind: schema.U64, Off: 104},
			{Name: "rx_fifo_errors", Kind: schema.U64, Off: 112},
			{Name: "rx_missed_errors", Kind: schema.U64, Off: 120},
			{Name: "tx_aborted_errors", Kind: schema.U64, Off: 128},
			{Name: "tx_carrier_errors", Kind: schema.U64, Off: 136},
			{Name: "tx_fifo_errors", Kind: schema.U64, Off: 144},
			{Name: "tx_heartbeat_errors", Kind: schema.U64, Off: 152},
			{Name: "tx_window_errors", Kind: schema.U64, Off: 160},
			{Name: "rx_compressed", Kind: schema.U64, Off: 168},
			{Name: "tx_compressed", Kind: schema.U64, Off: 176},
			{Name: "rx_nohandler", Kind: schema.U64, Off: 184},
			{Name: "rx_otherhost_dropped", Kind: schema.U64, Off: 192},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "ifinfo-flags", Names: []string{
			"up", "broadcast", "debug", "loopback", "point_to_point", "no_trailers", "running", "no_arp", "promisc",
			"all_multi", "master", "slave", "multicast", "portsel", "auto_media", "dynamic", "lower_up", "dormant",
			"echo",
		}},
		// 2
		{Name: "ifla-vf-link-state-enum", Names: []string{
			"auto", "enable", "disable",
		}},
		// 3
		{Name: "netkit-mode", Names: []string{
			"l2", "l3",
		}},
		// 4
		{Name: "netkit-policy", Names: []string{
			"forward", "", "blackhole",
		}},
		// 5
		{Name: "netkit-scrub", Names: []string{
			"none", "default",
		}},
		// 6
		{Name: "ovpn-mode", Names: []string{
			"p2p", "mp",
		}},
		// 7
		{Name: "rtext-filter", Names: []string{
			"vf", "brvlan", "brvlan_compressed", "skip_stats", "mrp", "cfm_config", "cfm_status", "mst",
		}},
		// 8
		{Name: "vlan-flags", Names: []string{
			"reorder_hdr", "gvrp", "loose_binding", "mvrp", "bridge_binding",
		}},
		// 9
		{Name: "vlan-protocols", Sparse: []schema.Pair{
			{Value: 33024, Name: "8021q"},
			{Value: 34984, Name: "8021ad"},
		}},
	},
	Subs: []schema.SubMsg{
		// 1
		{Name: "linkinfo-data-msg", Formats: []schema.Format{
			{Value: "bond", Set: 12},   // linkinfo-bond-attrs
			{Value: "bridge", Set: 13}, // linkinfo-bridge-attrs
			{Value: "erspan", Set: 16}, // linkinfo-gre-attrs
			{Value: "geneve", Set: 15}, // linkinfo-geneve-attrs
			{Value: "gre", Set: 16},    // linkinfo-gre-attrs
			{Value: "gretap", Set: 16}, // linkinfo-gre-attrs
			{Value: "ip6gre", Set: 16}, // linkinfo-gre-attrs
			{Value: "ip6tnl", Set: 17}, // linkinfo-ip6tnl-attrs
			{Value: "ipip", Set: 18},   // linkinfo-iptun-attrs
			{Value: "netkit", Set: 19}, // linkinfo-netkit-attrs
			{Value: "ovpn", Set: 20},   // linkinfo-ovpn-attrs
			{Value: "sit", Set: 18},    // linkinfo-iptun-attrs
			{Value: "tun", Set: 21},    // linkinfo-tun-attrs
			{Value: "vlan", Set: 22},   // linkinfo-vlan-attrs
			{Value: "vrf", Set: 23},    // linkinfo-vrf-attrs
			{Value: "vti", Set: 24},    // linkinfo-vti-attrs
			{Value: "vti6", Set: 24},   // linkinfo-vti-attrs
		}},
		// 2
		{Name: "linkinfo-member-data-msg", Formats: []schema.Format{
			{Value: "bond", Set: 3},    // bond-slave-attrs
			{Value: "bridge", Set: 14}, // linkinfo-brport-attrs
		}},
	},
	Msgs: []schema.Msg{
		{Number: 16, Name: "newlink", Action: 1, Header: 3, Set: 8},   // ifinfomsg link-attrs
		{Number: 17, Name: "dellink", Action: 3, Header: 3, Set: 8},   // ifinfomsg link-attrs
		{Number: 18, Name: "getlink", Header: 3, Set: 8},              // ifinfomsg link-attrs
		{Number: 19, Name: "setlink", Header: 3, Set: 8},              // ifinfomsg link-attrs
		{Number: 92, Name: "newstats", Action: 1, Header: 2, Set: 28}, // if-stats-msg stats-attrs
		{Number: 94, Name: "getstats", Header: 2, Set: 28},            // if-stats-msg stats-attrs
	},
	Groups: []schema.Group{
		{Name: "link", Number: 1},
		{Name: "stats", Number: 36},
	},
}
