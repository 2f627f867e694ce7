// Code generated from rt-link.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtLink = schema.Tables{
	Name: "rt-link",
	Sets: []schema.Set{
		// 1
		{Name: "af-spec-attrs", Base: 2, Attrs: []schema.Attr{
			{Name: "inet", Kind: schema.Nest, Ref: 36}, // ifla-attrs
			{},
			{},
			{},
			{},
			{},
			{},
			{},
			{Name: "inet6", Kind: schema.Nest, Ref: 38}, // ifla6-attrs
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
			{Name: "mctp", Kind: schema.Nest, Ref: 80}, // mctp-attrs
		}},
		// 2
		{Name: "bond-3ad-stats-attrs", Attrs: []schema.Attr{
			{Name: "lacpdu_rx", Kind: schema.U64},
			{Name: "lacpdu_tx", Kind: schema.U64},
			{Name: "lacpdu_unknown_rx", Kind: schema.U64},
			{Name: "lacpdu_illegal_rx", Kind: schema.U64},
			{Name: "marker_rx", Kind: schema.U64},
			{Name: "marker_tx", Kind: schema.U64},
			{Name: "marker_resp_rx", Kind: schema.U64},
			{Name: "marker_resp_tx", Kind: schema.U64},
			{Name: "marker_unknown_rx", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 3
		{Name: "bond-ad-info-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "aggregator", Kind: schema.U16},
			{Name: "num_ports", Kind: schema.U16},
			{Name: "actor_key", Kind: schema.U16},
			{Name: "partner_key", Kind: schema.U16},
			{Name: "partner_mac", Kind: schema.Bytes, Hint: schema.MAC},
		}},
		// 4
		{Name: "bond-slave-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "state", Kind: schema.U8, Enum: 13},      // bond-slave-state
			{Name: "mii_status", Kind: schema.U8, Enum: 10}, // bond-mii-status
			{Name: "link_failure_count", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "perm_hwaddr", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "queue_id", Kind: schema.U16},
			{Name: "ad_aggregator_id", Kind: schema.U16},
			{Name: "ad_actor_oper_port_state", Kind: schema.U8, Flags: schema.BitFlags, Enum: 38},    // lacp-state
			{Name: "ad_partner_oper_port_state", Kind: schema.U16, Flags: schema.BitFlags, Enum: 38}, // lacp-state
			{Name: "prio", Kind: schema.S32},
			{Name: "actor_port_prio", Kind: schema.U16},
			{Name: "ad_churn_actor_state", Kind: schema.U8},
			{Name: "ad_churn_partner_state", Kind: schema.U8},
		}},
		// 5
		{Name: "bond-xstats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ad", Kind: schema.Nest, Ref: 2}, // bond-3ad-stats-attrs
		}},
		// 6
		{Name: "bridge-af-attrs", Attrs: []schema.Attr{
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 17},         // bridge-flags
			{Name: "mode", Kind: schema.U16, Enum: 18},                                  // bridge-mode
			{Name: "vlan_info", Kind: schema.StructOf, Flags: schema.Multi, Ref: 5},     // bridge-vlan-info
			{Name: "vlan_tunnel_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 30}, // bridge-vlan-tunnel-attrs
			{Name: "mrp", Kind: schema.Nest, Ref: 16},                                   // bridge-mrp-attrs
			{Name: "cfm", Kind: schema.Nest, Ref: 7},                                    // bridge-cfm-attrs
			{Name: "mst", Kind: schema.Nest, Ref: 27},                                   // bridge-mst-attrs
		}},
		// 7
		{Name: "bridge-cfm-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mep_create", Kind: schema.Nest, Ref: 14},                               // bridge-cfm-mep-create-attrs
			{Name: "mep_delete", Kind: schema.Nest, Ref: 14},                               // bridge-cfm-mep-create-attrs
			{Name: "mep_config", Kind: schema.Nest, Ref: 13},                               // bridge-cfm-mep-config-attrs
			{Name: "cc_config", Kind: schema.Nest, Ref: 9},                                 // bridge-cfm-cc-config-attrs
			{Name: "cc_peer_mep_add", Kind: schema.Nest, Ref: 10},                          // bridge-cfm-cc-peer-mep-attrs
			{Name: "cc_peer_mep_remove", Kind: schema.Nest, Ref: 10},                       // bridge-cfm-cc-peer-mep-attrs
			{Name: "cc_rdi", Kind: schema.Nest, Ref: 12},                                   // bridge-cfm-cc-rdi-attrs
			{Name: "cc_ccm_tx", Kind: schema.Nest, Ref: 8},                                 // bridge-cfm-cc-ccm-tx-attrs
			{Name: "mep_create_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 14},     // bridge-cfm-mep-create-attrs
			{Name: "mep_config_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 13},     // bridge-cfm-mep-config-attrs
			{Name: "cc_config_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 9},       // bridge-cfm-cc-config-attrs
			{Name: "cc_rdi_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 12},         // bridge-cfm-cc-rdi-attrs
			{Name: "cc_ccm_tx_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 8},       // bridge-cfm-cc-ccm-tx-attrs
			{Name: "cc_peer_mep_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 10},    // bridge-cfm-cc-peer-mep-attrs
			{Name: "mep_status_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 15},     // bridge-cfm-mep-status-attrs
			{Name: "cc_peer_status_info", Kind: schema.Nest, Flags: schema.Multi, Ref: 11}, // bridge-cfm-cc-peer-status-attrs
		}},
		// 8
		{Name: "bridge-cfm-cc-ccm-tx-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.U32},
			{Name: "dmac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "seq_no_update", Kind: schema.U32},
			{Name: "period", Kind: schema.U32},
			{Name: "if_tlv", Kind: schema.U32},
			{Name: "if_tlv_value", Kind: schema.U8},
			{Name: "port_tlv", Kind: schema.U32},
			{Name: "port_tlv_value", Kind: schema.U8},
		}},
		// 9
		{Name: "bridge-cfm-cc-config-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.U32},
			{Name: "enable", Kind: schema.U32},
			{Name: "exp_interval", Kind: schema.U32, Enum: 24}, // cfm-interval
			{Name: "exp_maid", Kind: schema.Bytes},
		}},
		// 10
		{Name: "bridge-cfm-cc-peer-mep-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.U32},
			{Name: "peer_mepid", Kind: schema.U32},
		}},
		// 11
		{Name: "bridge-cfm-cc-peer-status-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.U32},
			{Name: "peer_mepid", Kind: schema.U32},
			{Name: "ccm_defect", Kind: schema.U32},
			{Name: "rdi", Kind: schema.U32},
			{Name: "port_tlv_value", Kind: schema.U8},
			{Name: "if_tlv_value", Kind: schema.U8},
			{Name: "seen", Kind: schema.U32},
			{Name: "tlv_seen", Kind: schema.U32},
			{Name: "seq_unexp_seen", Kind: schema.U32},
		}},
		// 12
		{Name: "bridge-cfm-cc-rdi-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.U32},
			{Name: "rdi", Kind: schema.U32},
		}},
		// 13
		{Name: "bridge-cfm-mep-config-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.U32},
			{Name: "unicast_mac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "mdlevel", Kind: schema.U32},
			{Name: "mepid", Kind: schema.U32},
		}},
		// 14
		{Name: "bridge-cfm-mep-create-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.U32},
			{Name: "domain", Kind: schema.U32, Enum: 23},    // cfm-domain
			{Name: "direction", Kind: schema.U32, Enum: 22}, // cfm-direction
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
		}},
		// 15
		{Name: "bridge-cfm-mep-status-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.U32},
			{Name: "opcode_unexp_seen", Kind: schema.U32},
			{Name: "version_unexp_seen", Kind: schema.U32},
			{Name: "rx_level_low_seen", Kind: schema.U32},
		}},
		// 16
		{Name: "bridge-mrp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "instance", Kind: schema.Nest, Ref: 20},                  // bridge-mrp-instance-attrs
			{Name: "port_state", Kind: schema.Nest, Ref: 22},                // bridge-mrp-port-state-attrs
			{Name: "port_role", Kind: schema.Nest, Ref: 21},                 // bridge-mrp-port-role-attrs
			{Name: "ring_state", Kind: schema.Nest, Ref: 24},                // bridge-mrp-ring-state-attrs
			{Name: "ring_role", Kind: schema.Nest, Ref: 23},                 // bridge-mrp-ring-role-attrs
			{Name: "start_test", Kind: schema.Nest, Ref: 26},                // bridge-mrp-start-test-attrs
			{Name: "info", Kind: schema.Nest, Flags: schema.Multi, Ref: 19}, // bridge-mrp-info-attrs
			{Name: "in_role", Kind: schema.Nest, Ref: 17},                   // bridge-mrp-in-role-attrs
			{Name: "in_state", Kind: schema.Nest, Ref: 18},                  // bridge-mrp-in-state-attrs
			{Name: "start_in_test", Kind: schema.Nest, Ref: 25},             // bridge-mrp-start-in-test-attrs
		}},
		// 17
		{Name: "bridge-mrp-in-role-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ring_id", Kind: schema.U32},
			{Name: "in_id", Kind: schema.U16},
			{Name: "role", Kind: schema.U32, Enum: 49}, // mrp-in-role
			{Name: "i_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
		}},
		// 18
		{Name: "bridge-mrp-in-state-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "in_id", Kind: schema.U32},
			{Name: "state", Kind: schema.U32, Enum: 53}, // mrp-ring-state
		}},
		// 19
		{Name: "bridge-mrp-info-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ring_id", Kind: schema.U32},
			{Name: "p_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "s_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "prio", Kind: schema.U16},
			{Name: "ring_state", Kind: schema.U32, Enum: 53}, // mrp-ring-state
			{Name: "ring_role", Kind: schema.U32, Enum: 52},  // mrp-ring-role
			{Name: "test_interval", Kind: schema.U32},
			{Name: "test_max_miss", Kind: schema.U32},
			{Name: "test_monitor", Kind: schema.U32},
			{Name: "i_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "in_state", Kind: schema.U32, Enum: 53}, // mrp-ring-state
			{Name: "in_role", Kind: schema.U32, Enum: 49},  // mrp-in-role
			{Name: "in_test_interval", Kind: schema.U32},
			{Name: "in_test_max_miss", Kind: schema.U32},
		}},
		// 20
		{Name: "bridge-mrp-instance-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ring_id", Kind: schema.U32},
			{Name: "p_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "s_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "prio", Kind: schema.U16},
		}},
		// 21
		{Name: "bridge-mrp-port-role-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "role", Kind: schema.U32, Enum: 50}, // mrp-port-role
		}},
		// 22
		{Name: "bridge-mrp-port-state-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "state", Kind: schema.U32, Enum: 51}, // mrp-port-state
		}},
		// 23
		{Name: "bridge-mrp-ring-role-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ring_id", Kind: schema.U32},
			{Name: "role", Kind: schema.U32, Enum: 52}, // mrp-ring-role
		}},
		// 24
		{Name: "bridge-mrp-ring-state-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ring_id", Kind: schema.U32},
			{Name: "state", Kind: schema.U32, Enum: 53}, // mrp-ring-state
		}},
		// 25
		{Name: "bridge-mrp-start-in-test-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "in_id", Kind: schema.U32},
			{Name: "interval", Kind: schema.U32},
			{Name: "max_miss", Kind: schema.U32},
			{Name: "period", Kind: schema.U32},
		}},
		// 26
		{Name: "bridge-mrp-start-test-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ring_id", Kind: schema.U32},
			{Name: "interval", Kind: schema.U32},
			{Name: "max_miss", Kind: schema.U32},
			{Name: "period", Kind: schema.U32},
			{Name: "monitor", Kind: schema.U32},
		}},
		// 27
		{Name: "bridge-mst-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 28}, // bridge-mst-entry-attrs
		}},
		// 28
		{Name: "bridge-mst-entry-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "msti", Kind: schema.U16},
			{Name: "state", Kind: schema.U8, Enum: 16}, // br-port-state
		}},
		// 29
		{Name: "bridge-querier-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ip_address", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ip_port", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "ip_other_timer", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "ipv6_address", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ipv6_port", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "ipv6_other_timer", Kind: schema.U64},
		}},
		// 30
		{Name: "bridge-vlan-tunnel-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "vid", Kind: schema.U16},
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 19}, // bridge-vlan-flags
		}},
		// 31
		{Name: "bridge-xstats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "vlan", Kind: schema.StructOf, Flags: schema.Multi, Ref: 6}, // bridge-vlan-xstats
			{Name: "mcast", Kind: schema.StructOf, Ref: 3},                     // br-mcast-stats
			{Name: "pad", Kind: schema.Pad},
			{Name: "stp", Kind: schema.StructOf, Ref: 4}, // bridge-stp-xstats
		}},
		// 32
		{Name: "can-ctrlmode-ext-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "supported", Kind: schema.U32, Flags: schema.BitFlags, Enum: 20}, // can-ctrlmode-flags
		}},
		// 33
		{Name: "can-tdc-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tdcv_min", Kind: schema.U32},
			{Name: "tdcv_max", Kind: schema.U32},
			{Name: "tdco_min", Kind: schema.U32},
			{Name: "tdco_max", Kind: schema.U32},
			{Name: "tdcf_min", Kind: schema.U32},
			{Name: "tdcf_max", Kind: schema.U32},
			{Name: "tdcv", Kind: schema.U32},
			{Name: "tdco", Kind: schema.U32},
			{Name: "tdcf", Kind: schema.U32},
		}},
		// 34
		{Name: "devlink-handle-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bus_name", Kind: schema.Text},
			{Name: "dev_name", Kind: schema.Text},
			{Name: "port_index", Kind: schema.U32},
		}},
		// 35
		{Name: "hw-s-info-one", Base: 1, Attrs: []schema.Attr{
			{Name: "request", Kind: schema.U8},
			{Name: "used", Kind: schema.U8},
		}},
		// 36
		{Name: "ifla-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "conf", Kind: schema.StructOf, Ref: 34}, // ipv4-conf
		}},
		// 37
		{Name: "ifla-vlan-qos", Base: 1, Attrs: []schema.Attr{
			{Name: "mapping", Kind: schema.StructOf, Flags: schema.Multi, Ref: 33}, // ifla-vlan-qos-mapping
		}},
		// 38
		{Name: "ifla6-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 31},     // inet6-link-flags
			{Name: "conf", Kind: schema.StructOf, Ref: 35},                          // ipv6-conf
			{Name: "stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 36}, // ipv6-stats
			{Name: "mcast", Kind: schema.Bytes},
			{Name: "cacheinfo", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 17},  // ifla-cacheinfo
			{Name: "icmp6stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 13}, // icmp6-stats
			{Name: "token", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "addr_gen_mode", Kind: schema.U8, Enum: 1}, // addr-gen-mode
			{Name: "ra_mtu", Kind: schema.U32},
		}},
		// 39
		{Name: "ipmr-table-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32, Enum: 62}, // rt-table
			{Name: "cache_res_queue_len", Kind: schema.U32},
			{Name: "mroute_reg_vif_num", Kind: schema.S32},
			{Name: "mroute_do_assert", Kind: schema.U8},
			{Name: "mroute_do_pim", Kind: schema.U8},
			{Name: "vifs", Kind: schema.Nest, Ref: 41}, // ipmr-vifs-attrs
			{Name: "mroute_do_wrvifwhole", Kind: schema.U8},
		}},
		// 40
		{Name: "ipmr-vif-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "vif_id", Kind: schema.U32},
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 70}, // vif-flags
			{Name: "bytes_in", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "bytes_out", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "packets_in", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "packets_out", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "local_addr", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote_addr", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 41
		{Name: "ipmr-vifs-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "vif", Kind: schema.Nest, Flags: schema.Multi, Ref: 40}, // ipmr-vif-attrs
		}},
		// 42
		{Name: "link-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "address", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "broadcast", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "ifname", Kind: schema.Text},
			{Name: "mtu", Kind: schema.U32},
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "qdisc", Kind: schema.Text},
			{Name: "stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 41}, // rtnl-link-stats
			{Name: "cost", Kind: schema.U32},
			{Name: "priority", Kind: schema.U32},
			{Name: "master", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "wireless", Kind: schema.StructOf, Ref: 37}, // iw-event
			{Name: "protinfo", Kind: schema.Sub, Ref: 5, Sel: schema.Selector{Where: schema.ByHeader, Kind: schema.U8, Enum: 2}}, // protinfo-msg
			{Name: "txqlen", Kind: schema.U32},
			{Name: "map", Kind: schema.StructOf, Ref: 40}, // rtnl-link-ifmap
			{Name: "weight", Kind: schema.U32},
			{Name: "operstate", Kind: schema.U8, Enum: 57}, // operstate
			{Name: "linkmode", Kind: schema.U8, Enum: 40},  // link-mode
			{Name: "linkinfo", Kind: schema.Nest, Ref: 47}, // linkinfo-attrs
			{Name: "net_ns_pid", Kind: schema.U32},
			{Name: "ifalias", Kind: schema.Text},
			{Name: "num_vf", Kind: schema.U32},
			{Name: "vfinfo_list", Kind: schema.Nest, Ref: 93},                         // vfinfo-list-attrs
			{Name: "stats64", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 42}, // rtnl-link-stats64
			{Name: "vf_ports", Kind: schema.Nest, Ref: 89},                            // vf-ports-attrs
			{Name: "port_self", Kind: schema.Nest, Ref: 82},                           // port-self-attrs
			{Name: "af_spec", Kind: schema.Sub, Ref: 1, Sel: schema.Selector{Where: schema.ByHeader, Kind: schema.U8, Enum: 2}}, // af-spec-msg
			{Name: "group", Kind: schema.U32},
			{Name: "net_ns_fd", Kind: schema.U32},
			{Name: "ext_mask", Kind: schema.U32, Flags: schema.BitFlags, Enum: 63}, // rtext-filter
			{Name: "promiscuity", Kind: schema.U32},
			{Name: "num_tx_queues", Kind: schema.U32},
			{Name: "num_rx_queues", Kind: schema.U32},
			{Name: "carrier", Kind: schema.U8},
			{Name: "phys_port_id", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "carrier_changes", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "phys_switch_id", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "link_netnsid", Kind: schema.S32},
			{Name: "phys_port_name", Kind: schema.Text},
			{Name: "proto_down", Kind: schema.U8},
			{Name: "gso_max_segs", Kind: schema.U32},
			{Name: "gso_max_size", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
			{Name: "xdp", Kind: schema.Nest, Ref: 94},   // xdp-attrs
			{Name: "event", Kind: schema.U32, Enum: 39}, // link-event
			{Name: "new_netnsid", Kind: schema.S32},
			{Name: "target_netnsid", Kind: schema.S32},
			{Name: "carrier_up_count", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "carrier_down_count", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "new_ifindex", Kind: schema.S32},
			{Name: "min_mtu", Kind: schema.U32},
			{Name: "max_mtu", Kind: schema.U32},
			{Name: "prop_list", Kind: schema.Nest, Ref: 83}, // prop-list-link-attrs
			{Name: "alt_ifname", Kind: schema.Text},
			{Name: "perm_address", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "proto_down_reason", Kind: schema.Nest, Ref: 84}, // proto-down-reason-attrs
			{Name: "parent_dev_name", Kind: schema.Text},
			{Name: "parent_dev_bus_name", Kind: schema.Text},
			{Name: "gro_max_size", Kind: schema.U32},
			{Name: "tso_max_size", Kind: schema.U32},
			{Name: "tso_max_segs", Kind: schema.U32},
			{Name: "allmulti", Kind: schema.U32},
			{Name: "devlink_port", Kind: schema.Nest, Ref: 34}, // devlink-handle-attrs
			{Name: "gso_ipv4_max_size", Kind: schema.U32},
			{Name: "gro_ipv4_max_size", Kind: schema.U32},
			{Name: "dpll_pin", Kind: schema.Nest, Ref: 43}, // link-dpll-pin-attrs
			{Name: "max_pacing_offload_horizon", Kind: schema.Uint},
			{Name: "netns_immutable", Kind: schema.U8},
			{Name: "headroom", Kind: schema.U16},
			{Name: "tailroom", Kind: schema.U16},
		}},
		// 43
		{Name: "link-dpll-pin-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
		}},
		// 44
		{Name: "link-offload-xstats", Base: 1, Attrs: []schema.Attr{
			{Name: "cpu_hit", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 42},  // rtnl-link-stats64
			{Name: "hw_s_info", Kind: schema.IndexedKeyed, Elem: schema.Nest, Ref: 35}, // hw-s-info-one
			{Name: "l3_stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 39}, // rtnl-hw-stats64
		}},
		// 45
		{Name: "link-xstats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bridge", Kind: schema.Nest, Ref: 31}, // bridge-xstats-attrs
			{Name: "bond", Kind: schema.Nest, Ref: 5},    // bond-xstats-attrs
		}},
		// 46
		{Name: "linkinfo-amt-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.U32, Enum: 3}, // amt-mode
			{Name: "relay_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "gateway_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "local_ip", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote_ip", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "discovery_ip", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "max_tunnels", Kind: schema.U32},
		}},
		// 47
		{Name: "linkinfo-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "kind", Kind: schema.Text},
			{Name: "data", Kind: schema.Sub, Ref: 2, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}},                           // linkinfo-data-msg
			{Name: "xstats", Kind: schema.Sub, Flags: schema.Volatile, Ref: 4, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}}, // linkinfo-xstats-msg
			{Name: "slave_kind", Kind: schema.Text},
			{Name: "slave_data", Kind: schema.Sub, Ref: 3, Sel: schema.Selector{Where: schema.BySibling, Attr: 4, Kind: schema.Text}}, // linkinfo-member-data-msg
		}},
		// 48
		{Name: "linkinfo-bareudp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "ethertype", Kind: schema.U16, Flags: schema.BigEndian, Enum: 25}, // ethertype
			{Name: "srcport_min", Kind: schema.U16},
			{Name: "multiproto_mode", Kind: schema.Flag},
		}},
		// 49
		{Name: "linkinfo-batadv-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "algo_name", Kind: schema.Text},
		}},
		// 50
		{Name: "linkinfo-bond-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.U8, Enum: 11}, // bond-mode
			{Name: "active_slave", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "miimon", Kind: schema.U32},
			{Name: "updelay", Kind: schema.U32},
			{Name: "downdelay", Kind: schema.U32},
			{Name: "use_carrier", Kind: schema.U8},
			{Name: "arp_interval", Kind: schema.U32},
			{Name: "arp_ip_target", Kind: schema.Indexed, Elem: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "arp_validate", Kind: schema.U32, Enum: 7},    // bond-arp-validate
			{Name: "arp_all_targets", Kind: schema.U32, Enum: 6}, // bond-arp-all-targets
			{Name: "primary", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "primary_reselect", Kind: schema.U8, Enum: 12}, // bond-primary-reselect
			{Name: "fail_over_mac", Kind: schema.U8, Enum: 8},     // bond-fail-over-mac
			{Name: "xmit_hash_policy", Kind: schema.U8, Enum: 14}, // bond-xmit-policy
			{Name: "resend_igmp", Kind: schema.U32},
			{Name: "num_peer_notif", Kind: schema.U8},
			{Name: "all_slaves_active", Kind: schema.U8},
			{Name: "min_links", Kind: schema.U32},
			{Name: "lp_interval", Kind: schema.U32},
			{Name: "packets_per_slave", Kind: schema.U32},
			{Name: "ad_lacp_rate", Kind: schema.U8, Enum: 9}, // bond-lacp-rate
			{Name: "ad_select", Kind: schema.U8, Enum: 5},    // bond-ad-select
			{Name: "ad_info", Kind: schema.Nest, Ref: 3},     // bond-ad-info-attrs
			{Name: "ad_actor_sys_prio", Kind: schema.U16},
			{Name: "ad_user_port_key", Kind: schema.U16},
			{Name: "ad_actor_system", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "tlb_dynamic_lb", Kind: schema.U8},
			{Name: "peer_notif_delay", Kind: schema.U32},
			{Name: "ad_lacp_active", Kind: schema.U8},
			{Name: "missed_max", Kind: schema.U8},
			{Name: "ns_ip6_target", Kind: schema.Indexed, Elem: schema.Bytes, Hint: schema.IP},
			{Name: "coupled_control", Kind: schema.U8},
			{Name: "broadcast_neigh", Kind: schema.U8},
		}},
		// 51
		{Name: "linkinfo-bridge-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "forward_delay", Kind: schema.U32},
			{Name: "hello_time", Kind: schema.U32},
			{Name: "max_age", Kind: schema.U32},
			{Name: "ageing_time", Kind: schema.U32},
			{Name: "stp_state", Kind: schema.U32},
			{Name: "priority", Kind: schema.U16},
			{Name: "vlan_filtering", Kind: schema.U8},
			{Name: "vlan_protocol", Kind: schema.U16, Flags: schema.BigEndian, Enum: 72}, // vlan-protocols
			{Name: "group_fwd_mask", Kind: schema.U16},
			{Name: "root_id", Kind: schema.StructOf, Ref: 16},   // ifla-bridge-id
			{Name: "bridge_id", Kind: schema.StructOf, Ref: 16}, // ifla-bridge-id
			{Name: "root_port", Kind: schema.U16},
			{Name: "root_path_cost", Kind: schema.U32},
			{Name: "topology_change", Kind: schema.U8},
			{Name: "topology_change_detected", Kind: schema.U8},
			{Name: "hello_timer", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "tcn_timer", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "topology_change_timer", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "gc_timer", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "group_addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "fdb_flush", Kind: schema.Bytes},
			{Name: "mcast_router", Kind: schema.U8, Enum: 47}, // mcast-router
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
			{Name: "multi_boolopt", Kind: schema.StructOf, Ref: 2},                            // br-boolopt-multi
			{Name: "mcast_querier_state", Kind: schema.Nest, Flags: schema.Volatile, Ref: 29}, // bridge-querier-attrs
			{Name: "fdb_n_learned", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "fdb_max_learned", Kind: schema.U32},
		}},
		// 52
		{Name: "linkinfo-brport-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "state", Kind: schema.U8, Enum: 16}, // br-port-state
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
			{Name: "root_id", Kind: schema.StructOf, Ref: 16},   // ifla-bridge-id
			{Name: "bridge_id", Kind: schema.StructOf, Ref: 16}, // ifla-bridge-id
			{Name: "designated_port", Kind: schema.U16},
			{Name: "designated_cost", Kind: schema.U16},
			{Name: "id", Kind: schema.U16},
			{Name: "no", Kind: schema.U16},
			{Name: "topology_change_ack", Kind: schema.U8},
			{Name: "config_pending", Kind: schema.U8},
			{Name: "message_age_timer", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "forward_delay_timer", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "hold_timer", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "flush", Kind: schema.Flag},
			{Name: "multicast_router", Kind: schema.U8, Enum: 47}, // mcast-router
			{Name: "pad", Kind: schema.Pad},
			{Name: "mcast_flood", Kind: schema.Flag},
			{Name: "mcast_to_ucast", Kind: schema.Flag},
			{Name: "vlan_tunnel", Kind: schema.Flag},
			{Name: "bcast_flood", Kind: schema.Flag},
			{Name: "group_fwd_mask", Kind: schema.U16},
			{Name: "neigh_suppress", Kind: schema.Flag},
			{Name: "isolated", Kind: schema.Flag},
			{Name: "backup_port", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "mrp_ring_open", Kind: schema.Flag},
			{Name: "mrp_in_open", Kind: schema.Flag},
			{Name: "mcast_eht_hosts_limit", Kind: schema.U32},
			{Name: "mcast_eht_hosts_cnt", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "locked", Kind: schema.Flag},
			{Name: "mab", Kind: schema.Flag},
			{Name: "mcast_n_groups", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "mcast_max_groups", Kind: schema.U32},
			{Name: "neigh_vlan_suppress", Kind: schema.Flag},
			{Name: "backup_nhid", Kind: schema.U32},
		}},
		// 53
		{Name: "linkinfo-caif-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ipv4_connid", Kind: schema.U32},
			{Name: "ipv6_connid", Kind: schema.U32},
			{Name: "loopback", Kind: schema.U8},
		}},
		// 54
		{Name: "linkinfo-can-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "bittiming", Kind: schema.StructOf, Ref: 8},       // can-bittiming
			{Name: "bittiming_const", Kind: schema.StructOf, Ref: 9}, // can-bittiming-const
			{Name: "clock", Kind: schema.StructOf, Ref: 10},          // can-clock
			{Name: "state", Kind: schema.U32, Enum: 21},              // can-state
			{Name: "ctrlmode", Kind: schema.StructOf, Ref: 11},       // can-ctrlmode
			{Name: "restart_ms", Kind: schema.U32},
			{Name: "restart", Kind: schema.U32},
			{Name: "berr_counter", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 7}, // can-berr-counter
			{Name: "data_bittiming", Kind: schema.StructOf, Ref: 8},                       // can-bittiming
			{Name: "data_bittiming_const", Kind: schema.StructOf, Ref: 9},                 // can-bittiming-const
			{Name: "termination", Kind: schema.U16},
			{Name: "termination_const", Kind: schema.Array, Elem: schema.U16},
			{Name: "bitrate_const", Kind: schema.Array, Elem: schema.U32},
			{Name: "data_bitrate_const", Kind: schema.Array, Elem: schema.U32},
			{Name: "bitrate_max", Kind: schema.U32},
			{Name: "tdc", Kind: schema.Nest, Ref: 33},          // can-tdc-attrs
			{Name: "ctrlmode_ext", Kind: schema.Nest, Ref: 32}, // can-ctrlmode-ext-attrs
		}},
		// 55
		{Name: "linkinfo-dsa-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "conduit", Kind: schema.U32, Hint: schema.LinkIndex},
		}},
		// 56
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
			{Name: "label", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "ttl_inherit", Kind: schema.Flag},
			{Name: "df", Kind: schema.U8, Enum: 67}, // tunnel-df
			{Name: "inner_proto_inherit", Kind: schema.Flag},
			{Name: "port_range", Kind: schema.StructOf, Ref: 18}, // ifla-geneve-port-range
		}},
		// 57
		{Name: "linkinfo-gre-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "iflags", Kind: schema.U16, Flags: schema.BigEndian | schema.BitFlags, Enum: 26}, // gre-flags
			{Name: "oflags", Kind: schema.U16, Flags: schema.BigEndian | schema.BitFlags, Enum: 26}, // gre-flags
			{Name: "ikey", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "okey", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{Name: "tos", Kind: schema.U8},
			{Name: "pmtudisc", Kind: schema.U8},
			{Name: "encap_limit", Kind: schema.U8},
			{Name: "flowinfo", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 33},       // ip6-tnl-flags
			{Name: "encap_type", Kind: schema.U16, Enum: 68},                          // tunnel-encap
			{Name: "encap_flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 69}, // tunnel-encap-flags
			{Name: "encap_sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "encap_dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "collect_metadata", Kind: schema.Flag},
			{Name: "ignore_df", Kind: schema.U8},
			{Name: "fwmark", Kind: schema.U32, Hint: schema.Hex},
			{Name: "erspan_index", Kind: schema.U32},
			{Name: "erspan_ver", Kind: schema.U8},
			{Name: "erspan_dir", Kind: schema.U8},
			{Name: "erspan_hwid", Kind: schema.U16},
		}},
		// 58
		{Name: "linkinfo-gtp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "fd0", Kind: schema.U32},
			{Name: "fd1", Kind: schema.U32},
			{Name: "pdp_hashsize", Kind: schema.U32},
			{Name: "role", Kind: schema.U32, Enum: 27}, // gtp-role
			{Name: "create_sockets", Kind: schema.U8},
			{Name: "restart_count", Kind: schema.U8},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "local6", Kind: schema.Bytes, Hint: schema.IP},
		}},
		// 59
		{Name: "linkinfo-hsr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "slave1", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "slave2", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "multicast_spec", Kind: schema.U8},
			{Name: "supervision_addr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "seq_nr", Kind: schema.U16, Flags: schema.Volatile},
			{Name: "version", Kind: schema.U8},
			{Name: "protocol", Kind: schema.U8, Enum: 28}, // hsr-protocol
			{Name: "interlink", Kind: schema.U32, Hint: schema.LinkIndex},
		}},
		// 60
		{Name: "linkinfo-ip6tnl-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{},
			{Name: "encap_limit", Kind: schema.U8},
			{Name: "flowinfo", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 33}, // ip6-tnl-flags
			{Name: "proto", Kind: schema.U8, Enum: 32},                          // ip-protocol
			{},
			{},
			{},
			{},
			{},
			{Name: "encap_type", Kind: schema.U16, Enum: 68},                          // tunnel-encap
			{Name: "encap_flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 69}, // tunnel-encap-flags
			{Name: "encap_sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "encap_dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "collect_metadata", Kind: schema.Flag},
			{Name: "fwmark", Kind: schema.U32, Hint: schema.Hex},
		}},
		// 61
		{Name: "linkinfo-ipoib-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pkey", Kind: schema.U16, Hint: schema.Hex},
			{Name: "mode", Kind: schema.U16, Enum: 34}, // ipoib-mode
			{Name: "umcast", Kind: schema.U16},
		}},
		// 62
		{Name: "linkinfo-iptun-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{Name: "tos", Kind: schema.U8},
			{Name: "encap_limit", Kind: schema.U8},
			{Name: "flowinfo", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 64}, // sit-flags
			{Name: "proto", Kind: schema.U8, Enum: 32},                          // ip-protocol
			{Name: "pmtudisc", Kind: schema.U8},
			{Name: "sixrd_prefix", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "sixrd_relay_prefix", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "sixrd_prefixlen", Kind: schema.U16},
			{Name: "sixrd_relay_prefixlen", Kind: schema.U16},
			{Name: "encap_type", Kind: schema.U16, Enum: 68},                          // tunnel-encap
			{Name: "encap_flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 69}, // tunnel-encap-flags
			{Name: "encap_sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "encap_dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "collect_metadata", Kind: schema.Flag},
			{Name: "fwmark", Kind: schema.U32, Hint: schema.Hex},
		}},
		// 63
		{Name: "linkinfo-ipvlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.U16, Enum: 36},                          // ipvlan-mode
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 35}, // ipvlan-flags
		}},
		// 64
		{Name: "linkinfo-macsec-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "sci", Kind: schema.Bytes},
			{Name: "port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "icv_len", Kind: schema.U8},
			{Name: "cipher_suite", Kind: schema.U64, Enum: 41}, // macsec-cipher
			{Name: "window", Kind: schema.U32},
			{Name: "encoding_sa", Kind: schema.U8},
			{Name: "encrypt", Kind: schema.U8},
			{Name: "protect", Kind: schema.U8},
			{Name: "inc_sci", Kind: schema.U8},
			{Name: "es", Kind: schema.U8},
			{Name: "scb", Kind: schema.U8},
			{Name: "replay_protect", Kind: schema.U8},
			{Name: "validation", Kind: schema.U8, Enum: 43}, // macsec-validation
			{Name: "pad", Kind: schema.Pad},
			{Name: "offload", Kind: schema.U8, Enum: 42}, // macsec-offload
		}},
		// 65
		{Name: "linkinfo-macvlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.U32, Enum: 46},                          // macvlan-mode
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 44}, // macvlan-flags
			{Name: "macaddr_mode", Kind: schema.U32, Enum: 45},                  // macvlan-macaddr-mode
			{Name: "macaddr", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "macaddr_data", Kind: schema.Nest, Ref: 79}, // macvlan-macaddr-attrs
			{Name: "macaddr_count", Kind: schema.U32},
			{Name: "bc_queue_len", Kind: schema.U32},
			{Name: "bc_queue_len_used", Kind: schema.U32},
			{Name: "bc_cutoff", Kind: schema.S32},
		}},
		// 66
		{Name: "linkinfo-netkit-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "peer_info", Kind: schema.Bytes},
			{Name: "primary", Kind: schema.U8},
			{Name: "policy", Kind: schema.U32, Enum: 55},      // netkit-policy
			{Name: "peer_policy", Kind: schema.U32, Enum: 55}, // netkit-policy
			{Name: "mode", Kind: schema.U32, Enum: 54},        // netkit-mode
			{Name: "scrub", Kind: schema.U32, Enum: 56},       // netkit-scrub
			{Name: "peer_scrub", Kind: schema.U32, Enum: 56},  // netkit-scrub
			{Name: "headroom", Kind: schema.U16},
			{Name: "tailroom", Kind: schema.U16},
		}},
		// 67
		{Name: "linkinfo-ovpn-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.U8, Enum: 58}, // ovpn-mode
		}},
		// 68
		{Name: "linkinfo-peer-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "peer", Kind: schema.StructOf, Ref: 15, Set: 42}, // ifinfomsg link-attrs
		}},
		// 69
		{Name: "linkinfo-ppp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dev_fd", Kind: schema.S32},
		}},
		// 70
		{Name: "linkinfo-rmnet-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mux_id", Kind: schema.U16},
			{Name: "rmnet_flags", Kind: schema.StructOf, Ref: 20}, // ifla-rmnet-flags
		}},
		// 71
		{Name: "linkinfo-tun-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "owner", Kind: schema.U32},
			{Name: "owner_group", Kind: schema.U32},
			{Name: "type", Kind: schema.U8, Enum: 66}, // tun-type
			{Name: "pi", Kind: schema.U8},
			{Name: "vnet_hdr", Kind: schema.U8},
			{Name: "persist", Kind: schema.U8},
			{Name: "multi_queue", Kind: schema.U8},
			{Name: "num_queues", Kind: schema.U32},
			{Name: "num_disabled_queues", Kind: schema.U32},
		}},
		// 72
		{Name: "linkinfo-vlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U16},
			{Name: "vlan_flags", Kind: schema.StructOf, Ref: 32},                    // ifla-vlan-flags
			{Name: "egress_qos", Kind: schema.Nest, Ref: 37},                        // ifla-vlan-qos
			{Name: "ingress_qos", Kind: schema.Nest, Ref: 37},                       // ifla-vlan-qos
			{Name: "protocol", Kind: schema.U16, Flags: schema.BigEndian, Enum: 25}, // ethertype
		}},
		// 73
		{Name: "linkinfo-vrf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.U32, Enum: 62}, // rt-table
		}},
		// 74
		{Name: "linkinfo-vrf-port-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "table", Kind: schema.U32, Enum: 62}, // rt-table
		}},
		// 75
		{Name: "linkinfo-vti-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "ikey", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "okey", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "remote", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "fwmark", Kind: schema.U32, Hint: schema.Hex},
		}},
		// 76
		{Name: "linkinfo-vxlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "group", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "local", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{Name: "tos", Kind: schema.U8},
			{Name: "learning", Kind: schema.U8},
			{Name: "ageing", Kind: schema.U32},
			{Name: "limit", Kind: schema.U32},
			{Name: "port_range", Kind: schema.StructOf, Ref: 1}, // be-port-range
			{Name: "proxy", Kind: schema.U8},
			{Name: "rsc", Kind: schema.U8},
			{Name: "l2miss", Kind: schema.U8},
			{Name: "l3miss", Kind: schema.U8},
			{Name: "port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "group6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "local6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "udp_csum", Kind: schema.U8},
			{Name: "udp_zero_csum6_tx", Kind: schema.U8},
			{Name: "udp_zero_csum6_rx", Kind: schema.U8},
			{Name: "remcsum_tx", Kind: schema.U8},
			{Name: "remcsum_rx", Kind: schema.U8},
			{Name: "gbp", Kind: schema.Flag},
			{Name: "remcsum_nopartial", Kind: schema.Flag},
			{Name: "collect_metadata", Kind: schema.Flag},
			{Name: "label", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "gpe", Kind: schema.Flag},
			{Name: "ttl_inherit", Kind: schema.Flag},
			{Name: "df", Kind: schema.U8, Enum: 67}, // tunnel-df
			{Name: "vnifilter", Kind: schema.U8},
			{Name: "localbypass", Kind: schema.U8},
			{Name: "label_policy", Kind: schema.U32, Enum: 73}, // vxlan-label-policy
			{Name: "reserved_bits", Kind: schema.Bytes},
			{Name: "mc_route", Kind: schema.U8},
		}},
		// 77
		{Name: "linkinfo-wwan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link_id", Kind: schema.U32},
		}},
		// 78
		{Name: "linkinfo-xfrm-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "if_id", Kind: schema.U32},
			{Name: "collect_metadata", Kind: schema.Flag},
		}},
		// 79
		{Name: "macvlan-macaddr-attrs", Base: 4, Attrs: []schema.Attr{
			{Name: "macaddr", Kind: schema.Bytes, Hint: schema.MAC, Flags: schema.Multi},
		}},
		// 80
		{Name: "mctp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "net", Kind: schema.U32},
			{Name: "phys_binding", Kind: schema.U8, Enum: 48}, // mctp-phys-binding
		}},
		// 81
		{Name: "mpls-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link", Kind: schema.StructOf, Ref: 38}, // mpls-link-stats
		}},
		// 82
		{Name: "port-self-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "vf", Kind: schema.S32},
			{Name: "profile", Kind: schema.Text},
			{Name: "vsi_type", Kind: schema.StructOf, Ref: 19}, // ifla-port-vsi
			{Name: "instance_uuid", Kind: schema.Bytes, Hint: schema.UUID},
			{Name: "host_uuid", Kind: schema.Bytes, Hint: schema.UUID},
			{Name: "request", Kind: schema.U16, Enum: 59},  // port-request
			{Name: "response", Kind: schema.U16, Enum: 60}, // port-response
		}},
		// 83
		{Name: "prop-list-link-attrs", Base: 53, Attrs: []schema.Attr{
			{Name: "alt_ifname", Kind: schema.Text, Flags: schema.Multi},
		}},
		// 84
		{Name: "proto-down-reason-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mask", Kind: schema.U32, Hint: schema.Hex},
			{Name: "value", Kind: schema.U32, Hint: schema.Hex},
		}},
		// 85
		{Name: "stats-af-attrs", Base: 28, Attrs: []schema.Attr{
			{Name: "mpls", Kind: schema.Nest, Ref: 81}, // mpls-stats-attrs
		}},
		// 86
		{Name: "stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link_64", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 42},       // rtnl-link-stats64
			{Name: "link_xstats", Kind: schema.Nest, Flags: schema.Volatile, Ref: 45},       // link-xstats-attrs
			{Name: "link_xstats_slave", Kind: schema.Nest, Flags: schema.Volatile, Ref: 45}, // link-xstats-attrs
			{Name: "link_offload_xstats", Kind: schema.Nest, Ref: 44},                       // link-offload-xstats
			{Name: "af_spec", Kind: schema.Nest, Flags: schema.Volatile, Ref: 85},           // stats-af-attrs
		}},
		// 87
		{Name: "stats-filters-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "link_64", Kind: schema.U32},
			{Name: "link_xstats", Kind: schema.U32},
			{Name: "link_xstats_slave", Kind: schema.U32},
			{Name: "link_offload_xstats", Kind: schema.U32},
			{Name: "af_spec", Kind: schema.U32},
		}},
		// 88
		{Name: "stats-getset-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "get_filters", Kind: schema.Nest, Ref: 87}, // stats-filters-attrs
			{Name: "set_offload_xstats_l3_stats", Kind: schema.U8},
		}},
		// 89
		{Name: "vf-ports-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "port", Kind: schema.Nest, Flags: schema.Multi, Ref: 82}, // port-self-attrs
		}},
		// 90
		{Name: "vf-stats-attrs", Attrs: []schema.Attr{
			{Name: "rx_packets", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "tx_packets", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "rx_bytes", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "tx_bytes", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "broadcast", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "multicast", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "pad", Kind: schema.Pad},
			{Name: "rx_dropped", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "tx_dropped", Kind: schema.U64, Flags: schema.Volatile},
		}},
		// 91
		{Name: "vf-vlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "info", Kind: schema.StructOf, Flags: schema.Multi, Ref: 31}, // ifla-vf-vlan-info
		}},
		// 92
		{Name: "vfinfo-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mac", Kind: schema.StructOf, Ref: 24},          // ifla-vf-mac
			{Name: "vlan", Kind: schema.StructOf, Ref: 30},         // ifla-vf-vlan
			{Name: "tx_rate", Kind: schema.StructOf, Ref: 29},      // ifla-vf-tx-rate
			{Name: "spoofchk", Kind: schema.StructOf, Ref: 27},     // ifla-vf-spoofchk
			{Name: "link_state", Kind: schema.StructOf, Ref: 23},   // ifla-vf-link-state
			{Name: "rate", Kind: schema.StructOf, Ref: 25},         // ifla-vf-rate
			{Name: "rss_query_en", Kind: schema.StructOf, Ref: 26}, // ifla-vf-rss-query-en
			{Name: "stats", Kind: schema.Nest, Ref: 90},            // vf-stats-attrs
			{Name: "trust", Kind: schema.StructOf, Ref: 28},        // ifla-vf-trust
			{Name: "ib_node_guid", Kind: schema.StructOf, Ref: 22}, // ifla-vf-guid
			{Name: "ib_port_guid", Kind: schema.StructOf, Ref: 22}, // ifla-vf-guid
			{Name: "vlan_list", Kind: schema.Nest, Ref: 91},        // vf-vlan-attrs
			{Name: "broadcast", Kind: schema.StructOf, Ref: 21},    // ifla-vf-broadcast
		}},
		// 93
		{Name: "vfinfo-list-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "info", Kind: schema.Nest, Flags: schema.Multi, Ref: 92}, // vfinfo-attrs
		}},
		// 94
		{Name: "xdp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "fd", Kind: schema.S32},
			{Name: "attached", Kind: schema.U8, Enum: 74},                       // xdp-attached
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 75}, // xdp-flags
			{Name: "prog_id", Kind: schema.U32},
			{Name: "drv_prog_id", Kind: schema.U32},
			{Name: "skb_prog_id", Kind: schema.U32},
			{Name: "hw_prog_id", Kind: schema.U32},
			{Name: "expected_fd", Kind: schema.S32},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "be-port-range", Size: 4, Fields: []schema.Attr{
			{Name: "low", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "high", Kind: schema.U16, Flags: schema.BigEndian, Off: 2},
		}},
		// 2
		{Name: "br-boolopt-multi", Size: 8, Fields: []schema.Attr{
			{Name: "optval", Kind: schema.U32, Flags: schema.BitFlags, Enum: 15},          // br-boolopt
			{Name: "optmask", Kind: schema.U32, Flags: schema.BitFlags, Enum: 15, Off: 4}, // br-boolopt
		}},
		// 3
		{Name: "br-mcast-stats", Size: 240, Fields: []schema.Attr{
			{Name: "igmp_v1queries", Kind: schema.Array, Elem: schema.U64, Len: 16},
			{Name: "igmp_v2queries", Kind: schema.Array, Elem: schema.U64, Off: 16, Len: 16},
			{Name: "igmp_v3queries", Kind: schema.Array, Elem: schema.U64, Off: 32, Len: 16},
			{Name: "igmp_leaves", Kind: schema.Array, Elem: schema.U64, Off: 48, Len: 16},
			{Name: "igmp_v1reports", Kind: schema.Array, Elem: schema.U64, Off: 64, Len: 16},
			{Name: "igmp_v2reports", Kind: schema.Array, Elem: schema.U64, Off: 80, Len: 16},
			{Name: "igmp_v3reports", Kind: schema.Array, Elem: schema.U64, Off: 96, Len: 16},
			{Name: "igmp_parse_errors", Kind: schema.U64, Off: 112},
			{Name: "mld_v1queries", Kind: schema.Array, Elem: schema.U64, Off: 120, Len: 16},
			{Name: "mld_v2queries", Kind: schema.Array, Elem: schema.U64, Off: 136, Len: 16},
			{Name: "mld_leaves", Kind: schema.Array, Elem: schema.U64, Off: 152, Len: 16},
			{Name: "mld_v1reports", Kind: schema.Array, Elem: schema.U64, Off: 168, Len: 16},
			{Name: "mld_v2reports", Kind: schema.Array, Elem: schema.U64, Off: 184, Len: 16},
			{Name: "mld_parse_errors", Kind: schema.U64, Off: 200},
			{Name: "mcast_bytes", Kind: schema.Array, Elem: schema.U64, Off: 208, Len: 16},
			{Name: "mcast_packets", Kind: schema.Array, Elem: schema.U64, Off: 224, Len: 16},
		}},
		// 4
		{Name: "bridge-stp-xstats", Size: 48, Fields: []schema.Attr{
			{Name: "transition_blk", Kind: schema.U64},
			{Name: "transition_fwd", Kind: schema.U64, Off: 8},
			{Name: "rx_bpdu", Kind: schema.U64, Off: 16},
			{Name: "tx_bpdu", Kind: schema.U64, Off: 24},
			{Name: "rx_tcn", Kind: schema.U64, Off: 32},
			{Name: "tx_tcn", Kind: schema.U64, Off: 40},
		}},
		// 5
		{Name: "bridge-vlan-info", Size: 4, Fields: []schema.Attr{
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 19}, // bridge-vlan-flags
			{Name: "vid", Kind: schema.U16, Off: 2},
		}},
		// 6
		{Name: "bridge-vlan-xstats", Size: 40, Fields: []schema.Attr{
			{Name: "rx_bytes", Kind: schema.U64},
			{Name: "rx_packets", Kind: schema.U64, Off: 8},
			{Name: "tx_bytes", Kind: schema.U64, Off: 16},
			{Name: "tx_packets", Kind: schema.U64, Off: 24},
			{Name: "vid", Kind: schema.U16, Off: 32},
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 19, Off: 34}, // bridge-vlan-flags
		}},
		// 7
		{Name: "can-berr-counter", Size: 4, Fields: []schema.Attr{
			{Name: "txerr", Kind: schema.U16},
			{Name: "rxerr", Kind: schema.U16, Off: 2},
		}},
		// 8
		{Name: "can-bittiming", Size: 32, Fields: []schema.Attr{
			{Name: "bitrate", Kind: schema.U32},
			{Name: "sample_point", Kind: schema.U32, Off: 4},
			{Name: "tq", Kind: schema.U32, Off: 8},
			{Name: "prop_seg", Kind: schema.U32, Off: 12},
			{Name: "phase_seg1", Kind: schema.U32, Off: 16},
			{Name: "phase_seg2", Kind: schema.U32, Off: 20},
			{Name: "sjw", Kind: schema.U32, Off: 24},
			{Name: "brp", Kind: schema.U32, Off: 28},
		}},
		// 9
		{Name: "can-bittiming-const", Size: 48, Fields: []schema.Attr{
			{Name: "name", Kind: schema.Text, Len: 16},
			{Name: "tseg1_min", Kind: schema.U32, Off: 16},
			{Name: "tseg1_max", Kind: schema.U32, Off: 20},
			{Name: "tseg2_min", Kind: schema.U32, Off: 24},
			{Name: "tseg2_max", Kind: schema.U32, Off: 28},
			{Name: "sjw_max", Kind: schema.U32, Off: 32},
			{Name: "brp_min", Kind: schema.U32, Off: 36},
			{Name: "brp_max", Kind: schema.U32, Off: 40},
			{Name: "brp_inc", Kind: schema.U32, Off: 44},
		}},
		// 10
		{Name: "can-clock", Size: 4, Fields: []schema.Attr{
			{Name: "freq", Kind: schema.U32},
		}},
		// 11
		{Name: "can-ctrlmode", Size: 8, Fields: []schema.Attr{
			{Name: "mask", Kind: schema.U32, Flags: schema.BitFlags, Enum: 20},          // can-ctrlmode-flags
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 20, Off: 4}, // can-ctrlmode-flags
		}},
		// 12
		{Name: "can-device-stats", Size: 24, Fields: []schema.Attr{
			{Name: "bus_error", Kind: schema.U32},
			{Name: "error_warning", Kind: schema.U32, Off: 4},
			{Name: "error_passive", Kind: schema.U32, Off: 8},
			{Name: "bus_off", Kind: schema.U32, Off: 12},
			{Name: "arbitration_lost", Kind: schema.U32, Off: 16},
			{Name: "restarts", Kind: schema.U32, Off: 20},
		}},
		// 13
		{Name: "icmp6-stats", Size: 56, Fields: []schema.Attr{
			{Name: "num", Kind: schema.U64, Flags: schema.Hidden},
			{Name: "inmsgs", Kind: schema.U64, Off: 8},
			{Name: "inerrors", Kind: schema.U64, Off: 16},
			{Name: "outmsgs", Kind: schema.U64, Off: 24},
			{Name: "outerrors", Kind: schema.U64, Off: 32},
			{Name: "csumerrors", Kind: schema.U64, Off: 40},
			{Name: "ratelimithost", Kind: schema.U64, Off: 48},
		}},
		// 14
		{Name: "if-stats-msg", Size: 12, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 2}, // address-family
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex, Off: 4},
			{Name: "filter_mask", Kind: schema.U32, Flags: schema.BitFlags, Enum: 65, Off: 8}, // stats-filter
		}},
		// 15
		{Name: "ifinfomsg", Size: 16, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 2},        // address-family
			{Name: "type", Kind: schema.U16, Enum: 4, Off: 2}, // arphrd
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex, Off: 4},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 29, Off: 8},   // ifinfo-flags
			{Name: "change", Kind: schema.U32, Flags: schema.BitFlags, Enum: 29, Off: 12}, // ifinfo-flags
		}},
		// 16
		{Name: "ifla-bridge-id", Size: 8, Fields: []schema.Attr{
			{Name: "prio", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "addr", Kind: schema.Bytes, Hint: schema.MAC, Off: 2, Len: 6},
		}},
		// 17
		{Name: "ifla-cacheinfo", Size: 16, Fields: []schema.Attr{
			{Name: "max_reasm_len", Kind: schema.U32},
			{Name: "tstamp", Kind: schema.U32, Off: 4},
			{Name: "reachable_time", Kind: schema.S32, Off: 8},
			{Name: "retrans_time", Kind: schema.U32, Off: 12},
		}},
		// 18
		{Name: "ifla-geneve-port-range", Size: 4, Fields: []schema.Attr{
			{Name: "low", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "high", Kind: schema.U16, Flags: schema.BigEndian, Off: 2},
		}},
		// 19
		{Name: "ifla-port-vsi", Size: 8, Fields: []schema.Attr{
			{Name: "vsi_mgr_id", Kind: schema.U8},
			{Name: "vsi_type_id", Kind: schema.Bytes, Off: 1, Len: 3},
			{Name: "vsi_type_version", Kind: schema.U8, Off: 4},
		}},
		// 20
		{Name: "ifla-rmnet-flags", Size: 8, Fields: []schema.Attr{
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 61}, // rmnet-flags
			{Name: "mask", Kind: schema.U32, Hint: schema.Hex, Off: 4},
		}},
		// 21
		{Name: "ifla-vf-broadcast", Size: 32, Fields: []schema.Attr{
			{Name: "broadcast", Kind: schema.Bytes, Hint: schema.MAC, Len: 6},
		}},
		// 22
		{Name: "ifla-vf-guid", Size: 16, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "guid", Kind: schema.U64, Off: 8},
		}},
		// 23
		{Name: "ifla-vf-link-state", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "link_state", Kind: schema.U32, Enum: 30, Off: 4}, // ifla-vf-link-state-enum
		}},
		// 24
		{Name: "ifla-vf-mac", Size: 36, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "mac", Kind: schema.Bytes, Hint: schema.MAC, Off: 4, Len: 6},
		}},
		// 25
		{Name: "ifla-vf-rate", Size: 12, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "min_tx_rate", Kind: schema.U32, Off: 4},
			{Name: "max_tx_rate", Kind: schema.U32, Off: 8},
		}},
		// 26
		{Name: "ifla-vf-rss-query-en", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "setting", Kind: schema.U32, Off: 4},
		}},
		// 27
		{Name: "ifla-vf-spoofchk", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "setting", Kind: schema.U32, Off: 4},
		}},
		// 28
		{Name: "ifla-vf-trust", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "setting", Kind: schema.U32, Off: 4},
		}},
		// 29
		{Name: "ifla-vf-tx-rate", Size: 8, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "rate", Kind: schema.U32, Off: 4},
		}},
		// 30
		{Name: "ifla-vf-vlan", Size: 12, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "vlan", Kind: schema.U32, Off: 4},
			{Name: "qos", Kind: schema.U32, Off: 8},
		}},
		// 31
		{Name: "ifla-vf-vlan-info", Size: 16, Fields: []schema.Attr{
			{Name: "vf", Kind: schema.U32},
			{Name: "vlan", Kind: schema.U32, Off: 4},
			{Name: "qos", Kind: schema.U32, Off: 8},
			{Name: "vlan_proto", Kind: schema.U16, Flags: schema.BigEndian, Enum: 25, Off: 12}, // ethertype
		}},
		// 32
		{Name: "ifla-vlan-flags", Size: 8, Fields: []schema.Attr{
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 71}, // vlan-flags
			{Name: "mask", Kind: schema.U32, Hint: schema.Hex, Off: 4},
		}},
		// 33
		{Name: "ifla-vlan-qos-mapping", Size: 8, Fields: []schema.Attr{
			{Name: "from", Kind: schema.U32},
			{Name: "to", Kind: schema.U32, Off: 4},
		}},
		// 34
		{Name: "ipv4-conf", Size: 132, Fields: []schema.Attr{
			{Name: "forwarding", Kind: schema.S32},
			{Name: "mc_forwarding", Kind: schema.S32, Off: 4},
			{Name: "proxy_arp", Kind: schema.S32, Off: 8},
			{Name: "accept_redirects", Kind: schema.S32, Off: 12},
			{Name: "secure_redirects", Kind: schema.S32, Off: 16},
			{Name: "send_redirects", Kind: schema.S32, Off: 20},
			{Name: "shared_media", Kind: schema.S32, Off: 24},
			{Name: "rp_filter", Kind: schema.S32, Off: 28},
			{Name: "accept_source_route", Kind: schema.S32, Off: 32},
			{Name: "bootp_relay", Kind: schema.S32, Off: 36},
			{Name: "log_martians", Kind: schema.S32, Off: 40},
			{Name: "tag", Kind: schema.S32, Off: 44},
			{Name: "arpfilter", Kind: schema.S32, Off: 48},
			{Name: "medium_id", Kind: schema.S32, Off: 52},
			{Name: "noxfrm", Kind: schema.S32, Off: 56},
			{Name: "nopolicy", Kind: schema.S32, Off: 60},
			{Name: "force_igmp_version", Kind: schema.S32, Off: 64},
			{Name: "arp_announce", Kind: schema.S32, Off: 68},
			{Name: "arp_ignore", Kind: schema.S32, Off: 72},
			{Name: "promote_secondaries", Kind: schema.S32, Off: 76},
			{Name: "arp_accept", Kind: schema.S32, Off: 80},
			{Name: "arp_notify", Kind: schema.S32, Off: 84},
			{Name: "accept_local", Kind: schema.S32, Off: 88},
			{Name: "src_vmark", Kind: schema.S32, Off: 92},
			{Name: "proxy_arp_pvlan", Kind: schema.S32, Off: 96},
			{Name: "route_localnet", Kind: schema.S32, Off: 100},
			{Name: "igmpv2_unsolicited_report_interval", Kind: schema.S32, Off: 104},
			{Name: "igmpv3_unsolicited_report_interval", Kind: schema.S32, Off: 108},
			{Name: "ignore_routes_with_linkdown", Kind: schema.S32, Off: 112},
			{Name: "drop_unicast_in_l2_multicast", Kind: schema.S32, Off: 116},
			{Name: "drop_gratuitous_arp", Kind: schema.S32, Off: 120},
			{Name: "bc_forwarding", Kind: schema.S32, Off: 124},
			{Name: "arp_evict_nocarrier", Kind: schema.S32, Off: 128},
		}},
		// 35
		{Name: "ipv6-conf", Size: 240, Fields: []schema.Attr{
			{Name: "forwarding", Kind: schema.S32},
			{Name: "hoplimit", Kind: schema.S32, Off: 4},
			{Name: "mtu6", Kind: schema.S32, Off: 8},
			{Name: "accept_ra", Kind: schema.S32, Off: 12},
			{Name: "accept_redirects", Kind: schema.S32, Off: 16},
			{Name: "autoconf", Kind: schema.S32, Off: 20},
			{Name: "dad_transmits", Kind: schema.S32, Off: 24},
			{Name: "rtr_solicits", Kind: schema.S32, Off: 28},
			{Name: "rtr_solicit_interval", Kind: schema.S32, Off: 32},
			{Name: "rtr_solicit_delay", Kind: schema.S32, Off: 36},
			{Name: "use_tempaddr", Kind: schema.S32, Off: 40},
			{Name: "temp_valid_lft", Kind: schema.S32, Off: 44},
			{Name: "temp_prefered_lft", Kind: schema.S32, Off: 48},
			{Name: "regen_max_retry", Kind: schema.S32, Off: 52},
			{Name: "max_desync_factor", Kind: schema.S32, Off: 56},
			{Name: "max_addresses", Kind: schema.S32, Off: 60},
			{Name: "force_mld_version", Kind: schema.S32, Off: 64},
			{Name: "accept_ra_defrtr", Kind: schema.S32, Off: 68},
			{Name: "accept_ra_pinfo", Kind: schema.S32, Off: 72},
			{Name: "accept_ra_rtr_pref", Kind: schema.S32, Off: 76},
			{Name: "rtr_probe_interval", Kind: schema.S32, Off: 80},
			{Name: "accept_ra_rt_info_max_plen", Kind: schema.S32, Off: 84},
			{Name: "proxy_ndp", Kind: schema.S32, Off: 88},
			{Name: "optimistic_dad", Kind: schema.S32, Off: 92},
			{Name: "accept_source_route", Kind: schema.S32, Off: 96},
			{Name: "mc_forwarding", Kind: schema.S32, Off: 100},
			{Name: "disable_ipv6", Kind: schema.S32, Off: 104},
			{Name: "accept_dad", Kind: schema.S32, Off: 108},
			{Name: "force_tllao", Kind: schema.S32, Off: 112},
			{Name: "ndisc_notify", Kind: schema.S32, Off: 116},
			{Name: "mldv1_unsolicited_report_interval", Kind: schema.S32, Off: 120},
			{Name: "mldv2_unsolicited_report_interval", Kind: schema.S32, Off: 124},
			{Name: "suppress_frag_ndisc", Kind: schema.S32, Off: 128},
			{Name: "accept_ra_from_local", Kind: schema.S32, Off: 132},
			{Name: "use_optimistic", Kind: schema.S32, Off: 136},
			{Name: "accept_ra_mtu", Kind: schema.S32, Off: 140},
			{Name: "stable_secret", Kind: schema.S32, Off: 144},
			{Name: "use_oif_addrs_only", Kind: schema.S32, Off: 148},
			{Name: "accept_ra_min_hop_limit", Kind: schema.S32, Off: 152},
			{Name: "ignore_routes_with_linkdown", Kind: schema.S32, Off: 156},
			{Name: "drop_unicast_in_l2_multicast", Kind: schema.S32, Off: 160},
			{Name: "drop_unsolicited_na", Kind: schema.S32, Off: 164},
			{Name: "keep_addr_on_down", Kind: schema.S32, Off: 168},
			{Name: "rtr_solicit_max_interval", Kind: schema.S32, Off: 172},
			{Name: "seg6_enabled", Kind: schema.S32, Off: 176},
			{Name: "seg6_require_hmac", Kind: schema.S32, Off: 180},
			{Name: "enhanced_dad", Kind: schema.S32, Off: 184},
			{Name: "addr_gen_mode", Kind: schema.S32, Off: 188},
			{Name: "disable_policy", Kind: schema.S32, Off: 192},
			{Name: "accept_ra_rt_info_min_plen", Kind: schema.S32, Off: 196},
			{Name: "ndisc_tclass", Kind: schema.S32, Off: 200},
			{Name: "rpl_seg_enabled", Kind: schema.S32, Off: 204},
			{Name: "ra_defrtr_metric", Kind: schema.S32, Off: 208},
			{Name: "ioam6_enabled", Kind: schema.S32, Off: 212},
			{Name: "ioam6_id", Kind: schema.S32, Off: 216},
			{Name: "ioam6_id_wide", Kind: schema.S32, Off: 220},
			{Name: "ndisc_evict_nocarrier", Kind: schema.S32, Off: 224},
			{Name: "accept_untracked_na", Kind: schema.S32, Off: 228},
			{Name: "accept_ra_min_lft", Kind: schema.S32, Off: 232},
			{Name: "force_forwarding", Kind: schema.S32, Off: 236},
		}},
		// 36
		{Name: "ipv6-stats", Size: 304, Fields: []schema.Attr{
			{Name: "num", Kind: schema.U64, Flags: schema.Hidden},
			{Name: "inpkts", Kind: schema.U64, Off: 8},
			{Name: "inoctets", Kind: schema.U64, Off: 16},
			{Name: "indelivers", Kind: schema.U64, Off: 24},
			{Name: "outforwdatagrams", Kind: schema.U64, Off: 32},
			{Name: "outrequests", Kind: schema.U64, Off: 40},
			{Name: "outoctets", Kind: schema.U64, Off: 48},
			{Name: "inhdrerrors", Kind: schema.U64, Off: 56},
			{Name: "intoobigerrors", Kind: schema.U64, Off: 64},
			{Name: "innoroutes", Kind: schema.U64, Off: 72},
			{Name: "inaddrerrors", Kind: schema.U64, Off: 80},
			{Name: "inunknownprotos", Kind: schema.U64, Off: 88},
			{Name: "intruncatedpkts", Kind: schema.U64, Off: 96},
			{Name: "indiscards", Kind: schema.U64, Off: 104},
			{Name: "outdiscards", Kind: schema.U64, Off: 112},
			{Name: "outnoroutes", Kind: schema.U64, Off: 120},
			{Name: "reasmtimeout", Kind: schema.U64, Off: 128},
			{Name: "reasmreqds", Kind: schema.U64, Off: 136},
			{Name: "reasmoks", Kind: schema.U64, Off: 144},
			{Name: "reasmfails", Kind: schema.U64, Off: 152},
			{Name: "fragoks", Kind: schema.U64, Off: 160},
			{Name: "fragfails", Kind: schema.U64, Off: 168},
			{Name: "fragcreates", Kind: schema.U64, Off: 176},
			{Name: "inmcastpkts", Kind: schema.U64, Off: 184},
			{Name: "outmcastpkts", Kind: schema.U64, Off: 192},
			{Name: "inbcastpkts", Kind: schema.U64, Off: 200},
			{Name: "outbcastpkts", Kind: schema.U64, Off: 208},
			{Name: "inmcastoctets", Kind: schema.U64, Off: 216},
			{Name: "outmcastoctets", Kind: schema.U64, Off: 224},
			{Name: "inbcastoctets", Kind: schema.U64, Off: 232},
			{Name: "outbcastoctets", Kind: schema.U64, Off: 240},
			{Name: "csumerrors", Kind: schema.U64, Off: 248},
			{Name: "noectpkts", Kind: schema.U64, Off: 256},
			{Name: "ect1pkts", Kind: schema.U64, Off: 264},
			{Name: "ect0pkts", Kind: schema.U64, Off: 272},
			{Name: "cepkts", Kind: schema.U64, Off: 280},
			{Name: "reasm_overlaps", Kind: schema.U64, Off: 288},
			{Name: "outpkts", Kind: schema.U64, Off: 296},
		}},
		// 37
		{Name: "iw-event", Size: 4, Fields: []schema.Attr{
			{Name: "len", Kind: schema.U16, Flags: schema.Hidden},
			{Name: "cmd", Kind: schema.U16, Enum: 37, Off: 2}, // iw-cmd
			{Name: "data", Kind: schema.Bytes, Off: 4},
		}},
		// 38
		{Name: "mpls-link-stats", Size: 72, Fields: []schema.Attr{
			{Name: "rx_packets", Kind: schema.U64},
			{Name: "tx_packets", Kind: schema.U64, Off: 8},
			{Name: "rx_bytes", Kind: schema.U64, Off: 16},
			{Name: "tx_bytes", Kind: schema.U64, Off: 24},
			{Name: "rx_errors", Kind: schema.U64, Off: 32},
			{Name: "tx_errors", Kind: schema.U64, Off: 40},
			{Name: "rx_dropped", Kind: schema.U64, Off: 48},
			{Name: "tx_dropped", Kind: schema.U64, Off: 56},
			{Name: "rx_noroute", Kind: schema.U64, Off: 64},
		}},
		// 39
		{Name: "rtnl-hw-stats64", Size: 72, Fields: []schema.Attr{
			{Name: "rx_packets", Kind: schema.U64},
			{Name: "tx_packets", Kind: schema.U64, Off: 8},
			{Name: "rx_bytes", Kind: schema.U64, Off: 16},
			{Name: "tx_bytes", Kind: schema.U64, Off: 24},
			{Name: "rx_errors", Kind: schema.U64, Off: 32},
			{Name: "tx_errors", Kind: schema.U64, Off: 40},
			{Name: "rx_dropped", Kind: schema.U64, Off: 48},
			{Name: "tx_dropped", Kind: schema.U64, Off: 56},
			{Name: "multicast", Kind: schema.U64, Off: 64},
		}},
		// 40
		{Name: "rtnl-link-ifmap", Size: 32, Fields: []schema.Attr{
			{Name: "mem_start", Kind: schema.U64},
			{Name: "mem_end", Kind: schema.U64, Off: 8},
			{Name: "base_addr", Kind: schema.U64, Off: 16},
			{Name: "irq", Kind: schema.U16, Off: 24},
			{Name: "dma", Kind: schema.U8, Off: 26},
			{Name: "port", Kind: schema.U8, Off: 27},
		}},
		// 41
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
		// 42
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
		{Name: "addr-gen-mode", Names: []string{
			"eui64", "none", "stable_privacy", "random",
		}},
		// 2
		{Name: "address-family", Names: []string{
			"unspec", "unix", "inet", "ax25", "ipx", "appletalk", "netrom", "bridge", "atmpvc", "x25", "inet6", "rose",
			"", "netbeui", "security", "key", "netlink", "packet", "ash", "econet", "atmsvc", "rds", "sna", "irda",
			"pppox", "wanpipe", "llc", "ib", "mpls", "can", "tipc", "bluetooth", "iucv", "rxrpc", "isdn", "phonet",
			"ieee802154", "caif", "alg", "nfc", "vsock", "kcm", "qipcrtr", "smc", "xdp", "mctp", "", "", "", "", "", "",
			"", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
			"", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
			"", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "ipmr", "ip6mr",
		}},
		// 3
		{Name: "amt-mode", Names: []string{
			"gateway", "relay",
		}},
		// 4
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
		// 5
		{Name: "bond-ad-select", Names: []string{
			"stable", "bandwidth", "count", "prio",
		}},
		// 6
		{Name: "bond-arp-all-targets", Names: []string{
			"any", "all",
		}},
		// 7
		{Name: "bond-arp-validate", Names: []string{
			"none", "active", "backup", "all", "filter", "filter_active", "filter_backup",
		}},
		// 8
		{Name: "bond-fail-over-mac", Names: []string{
			"none", "active", "follow",
		}},
		// 9
		{Name: "bond-lacp-rate", Names: []string{
			"slow", "fast",
		}},
		// 10
		{Name: "bond-mii-status", Names: []string{
			"up", "fail", "down", "back",
		}},
		// 11
		{Name: "bond-mode", Names: []string{
			"roundrobin", "activebackup", "xor", "broadcast", "8023ad", "tlb", "alb",
		}},
		// 12
		{Name: "bond-primary-reselect", Names: []string{
			"always", "better", "failure",
		}},
		// 13
		{Name: "bond-slave-state", Names: []string{
			"active", "backup",
		}},
		// 14
		{Name: "bond-xmit-policy", Names: []string{
			"layer2", "layer34", "layer23", "encap23", "encap34", "vlan_srcmac",
		}},
		// 15
		{Name: "br-boolopt", Names: []string{
			"no_ll_learn", "mcast_vlan_snooping", "mst_enable", "mdb_offload_fail_notification",
		}},
		// 16
		{Name: "br-port-state", Names: []string{
			"disabled", "listening", "learning", "forwarding", "blocking",
		}},
		// 17
		{Name: "bridge-flags", Names: []string{
			"master", "self",
		}},
		// 18
		{Name: "bridge-mode", Sparse: []schema.Pair{
			{Name: "veb"},
			{Value: 1, Name: "vepa"},
			{Value: 65535, Name: "undef"},
		}},
		// 19
		{Name: "bridge-vlan-flags", Names: []string{
			"master", "pvid", "untagged", "range_begin", "range_end", "brentry", "only_opts",
		}},
		// 20
		{Name: "can-ctrlmode-flags", Names: []string{
			"loopback", "listenonly", "three_samples", "one_shot", "berr_reporting", "fd", "presume_ack", "fd_non_iso",
			"cc_len8_dlc", "tdc_auto", "tdc_manual",
		}},
		// 21
		{Name: "can-state", Names: []string{
			"error_active", "error_warning", "error_passive", "bus_off", "stopped", "sleeping",
		}},
		// 22
		{Name: "cfm-direction", Names: []string{
			"down", "up",
		}},
		// 23
		{Name: "cfm-domain", Names: []string{
			"port", "vlan",
		}},
		// 24
		{Name: "cfm-interval", Names: []string{
			"none", "3_3_ms", "10_ms", "100_ms", "1_sec", "10_sec", "1_min", "10_min",
		}},
		// 25
		{Name: "ethertype", Sparse: []schema.Pair{
			{Value: 1, Name: "802_3"},
			{Value: 2, Name: "ax25"},
			{Value: 3, Name: "all"},
			{Value: 4, Name: "802_2"},
			{Value: 5, Name: "snap"},
			{Value: 6, Name: "ddcmp"},
			{Value: 7, Name: "wan_ppp"},
			{Value: 8, Name: "ppp_mp"},
			{Value: 9, Name: "localtalk"},
			{Value: 12, Name: "can"},
			{Value: 13, Name: "canfd"},
			{Value: 14, Name: "canxl"},
			{Value: 16, Name: "ppptalk"},
			{Value: 17, Name: "tr_802_2"},
			{Value: 21, Name: "mobitex"},
			{Value: 22, Name: "control"},
			{Value: 23, Name: "irda"},
			{Value: 24, Name: "econet"},
			{Value: 25, Name: "hdlc"},
			{Value: 26, Name: "arcnet"},
			{Value: 27, Name: "dsa"},
			{Value: 28, Name: "trailer"},
			{Value: 96, Name: "loop"},
			{Value: 245, Name: "phonet"},
			{Value: 246, Name: "ieee802154"},
			{Value: 247, Name: "caif"},
			{Value: 248, Name: "xdsa"},
			{Value: 249, Name: "map"},
			{Value: 250, Name: "mctp"},
			{Value: 512, Name: "pup"},
			{Value: 513, Name: "pupat"},
			{Value: 2048, Name: "ip"},
			{Value: 2053, Name: "x25"},
			{Value: 2054, Name: "arp"},
			{Value: 2303, Name: "bpq"},
			{Value: 2560, Name: "ieeepup"},
			{Value: 2561, Name: "ieeepupat"},
			{Value: 8939, Name: "erspan2"},
			{Value: 8944, Name: "tsn"},
			{Value: 17157, Name: "batman"},
			{Value: 24576, Name: "dec"},
			{Value: 24577, Name: "dna_dl"},
			{Value: 24578, Name: "dna_rc"},
			{Value: 24579, Name: "dna_rt"},
			{Value: 24580, Name: "lat"},
			{Value: 24581, Name: "diag"},
			{Value: 24582, Name: "cust"},
			{Value: 24583, Name: "sca"},
			{Value: 25944, Name: "teb"},
			{Value: 32821, Name: "rarp"},
			{Value: 32923, Name: "atalk"},
			{Value: 33011, Name: "aarp"},
			{Value: 33024, Name: "8021q"},
			{Value: 33079, Name: "ipx"},
			{Value: 34525, Name: "ipv6"},
			{Value: 34824, Name: "pause"},
			{Value: 34825, Name: "slow"},
			{Value: 34878, Name: "wccp"},
			{Value: 34887, Name: "mpls_uc"},
			{Value: 34888, Name: "mpls_mc"},
			{Value: 34892, Name: "atmmpoa"},
			{Value: 34915, Name: "ppp_disc"},
			{Value: 34916, Name: "ppp_ses"},
			{Value: 34924, Name: "link_ctl"},
			{Value: 34948, Name: "atmfate"},
			{Value: 34958, Name: "pae"},
			{Value: 34962, Name: "profinet"},
			{Value: 34969, Name: "realtek"},
			{Value: 34978, Name: "aoe"},
			{Value: 34980, Name: "ethercat"},
			{Value: 34984, Name: "8021ad"},
			{Value: 34997, Name: "802_ex1"},
			{Value: 35006, Name: "erspan"},
			{Value: 35015, Name: "preauth"},
			{Value: 35018, Name: "tipc"},
			{Value: 35020, Name: "lldp"},
			{Value: 35043, Name: "mrp"},
			{Value: 35045, Name: "macsec"},
			{Value: 35047, Name: "8021ah"},
			{Value: 35061, Name: "mvrp"},
			{Value: 35063, Name: "1588"},
			{Value: 35064, Name: "ncsi"},
			{Value: 35067, Name: "prp"},
			{Value: 35074, Name: "cfm"},
			{Value: 35078, Name: "fcoe"},
			{Value: 35085, Name: "tdls"},
			{Value: 35092, Name: "fip"},
			{Value: 35093, Name: "iboe"},
			{Value: 35095, Name: "80221"},
			{Value: 35119, Name: "hsr"},
			{Value: 35151, Name: "nsh"},
			{Value: 36864, Name: "loopback"},
			{Value: 37120, Name: "qinq1"},
			{Value: 37376, Name: "qinq2"},
			{Value: 37632, Name: "qinq3"},
			{Value: 56026, Name: "edsa"},
			{Value: 56027, Name: "dsa_8021q"},
			{Value: 57345, Name: "dsa_a5psw"},
			{Value: 60734, Name: "ife"},
			{Value: 64507, Name: "af_iucv"},
		}},
		// 26
		{Name: "gre-flags", Base: 7, Names: []string{
			"ack", "", "", "", "strict", "seq", "key", "routing", "csum",
		}},
		// 27
		{Name: "gtp-role", Names: []string{
			"ggsn", "sgsn",
		}},
		// 28
		{Name: "hsr-protocol", Names: []string{
			"hsr", "prp",
		}},
		// 29
		{Name: "ifinfo-flags", Names: []string{
			"up", "broadcast", "debug", "loopback", "pointopoint", "notrailers", "running", "noarp", "promisc",
			"allmulti", "master", "slave", "multicast", "portsel", "automedia", "dynamic", "lower_up", "dormant", "echo",
		}},
		// 30
		{Name: "ifla-vf-link-state-enum", Names: []string{
			"auto", "enable", "disable",
		}},
		// 31
		{Name: "inet6-link-flags", Sparse: []schema.Pair{
			{Value: 4, Name: "rs_sent"},
			{Value: 5, Name: "ra_rcvd"},
			{Value: 6, Name: "ra_managed"},
			{Value: 7, Name: "ra_otherconf"},
			{Value: 31, Name: "ready"},
		}},
		// 32
		{Name: "ip-protocol", Sparse: []schema.Pair{
			{Name: "ip"},
			{Value: 1, Name: "icmp"},
			{Value: 2, Name: "igmp"},
			{Value: 4, Name: "ipip"},
			{Value: 6, Name: "tcp"},
			{Value: 8, Name: "egp"},
			{Value: 12, Name: "pup"},
			{Value: 17, Name: "udp"},
			{Value: 22, Name: "idp"},
			{Value: 29, Name: "tp"},
			{Value: 33, Name: "dccp"},
			{Value: 41, Name: "ipv6"},
			{Value: 43, Name: "routing"},
			{Value: 44, Name: "fragment"},
			{Value: 46, Name: "rsvp"},
			{Value: 47, Name: "gre"},
			{Value: 50, Name: "esp"},
			{Value: 51, Name: "ah"},
			{Value: 58, Name: "icmpv6"},
			{Value: 59, Name: "none"},
			{Value: 60, Name: "dstopts"},
			{Value: 92, Name: "mtp"},
			{Value: 94, Name: "beetph"},
			{Value: 98, Name: "encap"},
			{Value: 103, Name: "pim"},
			{Value: 108, Name: "comp"},
			{Value: 115, Name: "l2tp"},
			{Value: 132, Name: "sctp"},
			{Value: 135, Name: "mh"},
			{Value: 136, Name: "udplite"},
			{Value: 137, Name: "mpls"},
			{Value: 143, Name: "ethernet"},
			{Value: 255, Name: "raw"},
			{Value: 256, Name: "smc"},
			{Value: 262, Name: "mptcp"},
		}},
		// 33
		{Name: "ip6-tnl-flags", Names: []string{
			"ign_encap_limit", "use_orig_tclass", "use_orig_flowlabel", "mip6_dev", "rcv_dscp_copy", "use_orig_fwmark",
			"allow_local_remote", "", "", "", "", "", "", "", "", "", "cap_xmit", "cap_rcv", "cap_per_packet",
		}},
		// 34
		{Name: "ipoib-mode", Names: []string{
			"datagram", "connected",
		}},
		// 35
		{Name: "ipvlan-flags", Names: []string{
			"private", "vepa",
		}},
		// 36
		{Name: "ipvlan-mode", Names: []string{
			"l2", "l3", "l3s",
		}},
		// 37
		{Name: "iw-cmd", Sparse: []schema.Pair{
			{Value: 35588, Name: "siocsiwfreq"},
			{Value: 35590, Name: "siocsiwmode"},
			{Value: 35605, Name: "siocgiwap"},
			{Value: 35609, Name: "siocgiwscan"},
			{Value: 35610, Name: "siocsiwessid"},
			{Value: 35626, Name: "siocsiwencode"},
			{Value: 35840, Name: "txdrop"},
			{Value: 35841, Name: "qual"},
			{Value: 35842, Name: "custom"},
			{Value: 35843, Name: "registered"},
			{Value: 35844, Name: "expired"},
			{Value: 35845, Name: "genie"},
			{Value: 35846, Name: "michaelmicfailure"},
			{Value: 35847, Name: "assocreqie"},
			{Value: 35848, Name: "assocrespie"},
			{Value: 35849, Name: "pmkidcand"},
		}},
		// 38
		{Name: "lacp-state", Names: []string{
			"lacp_activity", "lacp_timeout", "aggregation", "synchronization", "collecting", "distributing", "defaulted",
			"expired",
		}},
		// 39
		{Name: "link-event", Names: []string{
			"none", "reboot", "features", "bonding_failover", "notify_peers", "igmp_resend", "bonding_options",
		}},
		// 40
		{Name: "link-mode", Names: []string{
			"default", "dormant", "testing",
		}},
		// 41
		{Name: "macsec-cipher", Sparse: []schema.Pair{
			{Value: 36030996058996737, Name: "gcm_aes_128"},
			{Value: 36242102291529729, Name: "gcm_aes_128"},
			{Value: 36242102291529730, Name: "gcm_aes_256"},
			{Value: 36242102291529731, Name: "gcm_aes_xpn_128"},
			{Value: 36242102291529732, Name: "gcm_aes_xpn_256"},
		}},
		// 42
		{Name: "macsec-offload", Names: []string{
			"off", "phy", "mac",
		}},
		// 43
		{Name: "macsec-validation", Names: []string{
			"disabled", "check", "strict",
		}},
		// 44
		{Name: "macvlan-flags", Names: []string{
			"nopromisc", "nodst",
		}},
		// 45
		{Name: "macvlan-macaddr-mode", Names: []string{
			"add", "del", "flush", "set",
		}},
		// 46
		{Name: "macvlan-mode", Base: 1, Names: []string{
			"private", "vepa", "", "bridge", "", "", "", "passthru", "", "", "", "", "", "", "", "source",
		}},
		// 47
		{Name: "mcast-router", Names: []string{
			"disabled", "temp_query", "perm", "temp",
		}},
		// 48
		{Name: "mctp-phys-binding", Names: []string{
			"unspec", "smbus", "pcie_vdm", "usb", "kcs", "serial", "i3c", "pcc",
		}},
		// 49
		{Name: "mrp-in-role", Names: []string{
			"disabled", "mic", "mim",
		}},
		// 50
		{Name: "mrp-port-role", Names: []string{
			"primary", "secondary", "inter",
		}},
		// 51
		{Name: "mrp-port-state", Names: []string{
			"disabled", "blocked", "forwarding", "not_connected",
		}},
		// 52
		{Name: "mrp-ring-role", Names: []string{
			"disabled", "mrc", "mrm", "mra",
		}},
		// 53
		{Name: "mrp-ring-state", Names: []string{
			"open", "closed",
		}},
		// 54
		{Name: "netkit-mode", Names: []string{
			"l2", "l3",
		}},
		// 55
		{Name: "netkit-policy", Names: []string{
			"forward", "", "blackhole",
		}},
		// 56
		{Name: "netkit-scrub", Names: []string{
			"none", "default",
		}},
		// 57
		{Name: "operstate", Names: []string{
			"unknown", "notpresent", "down", "lowerlayerdown", "testing", "dormant", "up",
		}},
		// 58
		{Name: "ovpn-mode", Names: []string{
			"p2p", "mp",
		}},
		// 59
		{Name: "port-request", Names: []string{
			"preassociate", "preassociate_rr", "associate", "disassociate",
		}},
		// 60
		{Name: "port-response", Sparse: []schema.Pair{
			{Name: "vdp_success"},
			{Value: 1, Name: "vdp_invalid_format"},
			{Value: 2, Name: "vdp_insufficient_resources"},
			{Value: 3, Name: "vdp_unused_vtid"},
			{Value: 4, Name: "vdp_vtid_violation"},
			{Value: 5, Name: "vdp_vtid_version_violation"},
			{Value: 6, Name: "vdp_out_of_sync"},
			{Value: 256, Name: "success"},
			{Value: 257, Name: "inprogress"},
			{Value: 258, Name: "invalid"},
			{Value: 259, Name: "badstate"},
			{Value: 260, Name: "insufficient_resources"},
			{Value: 261, Name: "error"},
		}},
		// 61
		{Name: "rmnet-flags", Names: []string{
			"ingress_deaggregation", "ingress_map_commands", "ingress_map_cksumv4", "egress_map_cksumv4",
			"ingress_map_cksumv5", "egress_map_cksumv5",
		}},
		// 62
		{Name: "rt-table", Sparse: []schema.Pair{
			{Name: "unspec"},
			{Value: 252, Name: "compat"},
			{Value: 253, Name: "default"},
			{Value: 254, Name: "main"},
			{Value: 255, Name: "local"},
		}},
		// 63
		{Name: "rtext-filter", Names: []string{
			"vf", "brvlan", "brvlan_compressed", "skip_stats", "mrp", "cfm_config", "cfm_status", "mst",
		}},
		// 64
		{Name: "sit-flags", Names: []string{
			"isatap",
		}},
		// 65
		{Name: "stats-filter", Names: []string{
			"link_64", "link_xstats", "link_xstats_slave", "link_offload_xstats", "af_spec",
		}},
		// 66
		{Name: "tun-type", Base: 1, Names: []string{
			"tun", "tap",
		}},
		// 67
		{Name: "tunnel-df", Names: []string{
			"unset", "set", "inherit",
		}},
		// 68
		{Name: "tunnel-encap", Names: []string{
			"none", "fou", "gue", "mpls",
		}},
		// 69
		{Name: "tunnel-encap-flags", Names: []string{
			"csum", "csum6", "remcsum",
		}},
		// 70
		{Name: "vif-flags", Names: []string{
			"tunnel", "srcrt", "register", "use_ifindex",
		}},
		// 71
		{Name: "vlan-flags", Names: []string{
			"reorder_hdr", "gvrp", "loose_binding", "mvrp", "bridge_binding",
		}},
		// 72
		{Name: "vlan-protocols", Sparse: []schema.Pair{
			{Value: 33024, Name: "8021q"},
			{Value: 34984, Name: "8021ad"},
		}},
		// 73
		{Name: "vxlan-label-policy", Names: []string{
			"fixed", "inherit",
		}},
		// 74
		{Name: "xdp-attached", Names: []string{
			"none", "drv", "skb", "hw", "multi",
		}},
		// 75
		{Name: "xdp-flags", Names: []string{
			"update_if_noexist", "skb_mode", "drv_mode", "hw_mode", "replace",
		}},
	},
	Subs: []schema.SubMsg{
		// 1
		{Name: "af-spec-msg", Formats: []schema.Format{
			{Set: 1},                  // af-spec-attrs
			{Value: "bridge", Set: 6}, // bridge-af-attrs
			{Value: "ipmr", Set: 39},  // ipmr-table-attrs
		}},
		// 2
		{Name: "linkinfo-data-msg", Formats: []schema.Format{
			{Value: "amt", Set: 46},       // linkinfo-amt-attrs
			{Value: "bareudp", Set: 48},   // linkinfo-bareudp-attrs
			{Value: "batadv", Set: 49},    // linkinfo-batadv-attrs
			{Value: "bond", Set: 50},      // linkinfo-bond-attrs
			{Value: "bridge", Set: 51},    // linkinfo-bridge-attrs
			{Value: "caif", Set: 53},      // linkinfo-caif-attrs
			{Value: "can", Set: 54},       // linkinfo-can-attrs
			{Value: "dsa", Set: 55},       // linkinfo-dsa-attrs
			{Value: "erspan", Set: 57},    // linkinfo-gre-attrs
			{Value: "geneve", Set: 56},    // linkinfo-geneve-attrs
			{Value: "gre", Set: 57},       // linkinfo-gre-attrs
			{Value: "gretap", Set: 57},    // linkinfo-gre-attrs
			{Value: "gtp", Set: 58},       // linkinfo-gtp-attrs
			{Value: "hsr", Set: 59},       // linkinfo-hsr-attrs
			{Value: "ip6erspan", Set: 57}, // linkinfo-gre-attrs
			{Value: "ip6gre", Set: 57},    // linkinfo-gre-attrs
			{Value: "ip6gretap", Set: 57}, // linkinfo-gre-attrs
			{Value: "ip6tnl", Set: 60},    // linkinfo-ip6tnl-attrs
			{Value: "ipip", Set: 62},      // linkinfo-iptun-attrs
			{Value: "ipoib", Set: 61},     // linkinfo-ipoib-attrs
			{Value: "ipvlan", Set: 63},    // linkinfo-ipvlan-attrs
			{Value: "ipvtap", Set: 63},    // linkinfo-ipvlan-attrs
			{Value: "macsec", Set: 64},    // linkinfo-macsec-attrs
			{Value: "macvlan", Set: 65},   // linkinfo-macvlan-attrs
			{Value: "macvtap", Set: 65},   // linkinfo-macvlan-attrs
			{Value: "netkit", Set: 66},    // linkinfo-netkit-attrs
			{Value: "ovpn", Set: 67},      // linkinfo-ovpn-attrs
			{Value: "ppp", Set: 69},       // linkinfo-ppp-attrs
			{Value: "rmnet", Set: 70},     // linkinfo-rmnet-attrs
			{Value: "sit", Set: 62},       // linkinfo-iptun-attrs
			{Value: "tun", Set: 71},       // linkinfo-tun-attrs
			{Value: "veth", Set: 68},      // linkinfo-peer-attrs
			{Value: "vlan", Set: 72},      // linkinfo-vlan-attrs
			{Value: "vrf", Set: 73},       // linkinfo-vrf-attrs
			{Value: "vti", Set: 75},       // linkinfo-vti-attrs
			{Value: "vti6", Set: 75},      // linkinfo-vti-attrs
			{Value: "vxcan", Set: 68},     // linkinfo-peer-attrs
			{Value: "vxlan", Set: 76},     // linkinfo-vxlan-attrs
			{Value: "wwan", Set: 77},      // linkinfo-wwan-attrs
			{Value: "xfrm", Set: 78},      // linkinfo-xfrm-attrs
		}},
		// 3
		{Name: "linkinfo-member-data-msg", Formats: []schema.Format{
			{Value: "bond", Set: 4},    // bond-slave-attrs
			{Value: "bridge", Set: 52}, // linkinfo-brport-attrs
			{Value: "vrf", Set: 74},    // linkinfo-vrf-port-attrs
		}},
		// 4
		{Name: "linkinfo-xstats-msg", Formats: []schema.Format{
			{Value: "can", Header: 12}, // can-device-stats
		}},
		// 5
		{Name: "protinfo-msg", Formats: []schema.Format{
			{Value: "bridge", Set: 52}, // linkinfo-brport-attrs
			{Value: "inet6", Set: 38},  // ifla6-attrs
		}},
	},
	Msgs: []schema.Msg{
		{Number: 16, Name: "newlink", Action: 1, Header: 15, Set: 42, Words: "link {ifname}[{?operstate!unknown} {operstate}|{?flags=up} up][: wireless {wireless.cmd}]"}, // ifinfomsg link-attrs
		{Number: 17, Name: "dellink", Action: 3, Header: 15, Set: 42, Words: "[port {ifname} left bridge {master}|link {ifname} deleted]"},                                // ifinfomsg link-attrs
		{Number: 18, Name: "getlink", Header: 15, Set: 42, Words: "request for links[ {ifname}]"},                                                                         // ifinfomsg link-attrs
		{Number: 19, Name: "setlink", Header: 15, Set: 42, Words: "request to set link[ {ifname}]"},                                                                       // ifinfomsg link-attrs
		{Number: 92, Name: "newstats", Header: 14, Set: 86, Words: "statistics of {ifindex}"},                                                                             // if-stats-msg stats-attrs
		{Number: 94, Name: "getstats", Header: 14, Set: 88},                                                                                                               // if-stats-msg stats-getset-attrs
		{Number: 95, Name: "setstats", Header: 14, Set: 88},                                                                                                               // if-stats-msg stats-getset-attrs
		{Number: 108, Name: "newlinkprop", Action: 1, Header: 15, Set: 42, Words: "properties of link {ifindex} added"},                                                   // ifinfomsg link-attrs
		{Number: 109, Name: "dellinkprop", Action: 3, Header: 15, Set: 42, Words: "properties of link {ifindex} deleted"},                                                 // ifinfomsg link-attrs
		{Number: 110, Name: "getlinkprop", Header: 15, Set: 42},                                                                                                           // ifinfomsg link-attrs
	},
	Groups: []schema.Group{
		{Name: "link", Number: 1},
		{Name: "stats", Number: 36},
	},
}
