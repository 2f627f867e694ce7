// Code generated from tc.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var tc = schema.Tables{
	Name: "tc",
	Sets: []schema.Set{
		// 1
		{Name: "act-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "kind", Kind: schema.Text},
			{Name: "options", Kind: schema.Sub, Ref: 1, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}}, // act-options-msg
			{Name: "index", Kind: schema.U32},
			{Name: "stats", Kind: schema.Nest, Flags: schema.Volatile, Ref: 81}, // tca-stats-attrs
			{Name: "pad", Kind: schema.Pad},
			{Name: "cookie", Kind: schema.Bytes},
			{Name: "flags", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 10},         // tc-act-flags
			{Name: "hw_stats", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 11},      // tc-act-hw-stats
			{Name: "used_hw_stats", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 11}, // tc-act-hw-stats
			{Name: "in_hw_count", Kind: schema.U32},
		}},
		// 2
		{Name: "act-bpf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 19},                      // tc-gact
			{Name: "ops_len", Kind: schema.U16},
			{Name: "ops", Kind: schema.Bytes},
			{Name: "fd", Kind: schema.U32},
			{Name: "name", Kind: schema.Text},
			{Name: "pad", Kind: schema.Pad},
			{Name: "tag", Kind: schema.Bytes},
			{Name: "id", Kind: schema.U32},
		}},
		// 3
		{Name: "act-connmark-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 10},                      // tc-connmark
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "pad", Kind: schema.Pad},
		}},
		// 4
		{Name: "act-csum-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 11},                      // tc-csum
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "pad", Kind: schema.Pad},
		}},
		// 5
		{Name: "act-ct-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 19},                      // tc-gact
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "action", Kind: schema.U16, Flags: schema.BitFlags, Enum: 16}, // tc-ct-act
			{Name: "zone", Kind: schema.U16},
			{Name: "mark", Kind: schema.U32},
			{Name: "mark_mask", Kind: schema.U32},
			{Name: "labels", Kind: schema.Bytes},
			{Name: "labels_mask", Kind: schema.Bytes},
			{Name: "nat_ipv4_min", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "nat_ipv4_max", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "nat_ipv6_min", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "nat_ipv6_max", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "nat_port_min", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "nat_port_max", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "pad", Kind: schema.Pad},
			{Name: "helper_name", Kind: schema.Text},
			{Name: "helper_family", Kind: schema.U8, Enum: 2}, // address-family
			{Name: "helper_proto", Kind: schema.U8, Enum: 9},  // ip-protocol
		}},
		// 6
		{Name: "act-ctinfo-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "act", Kind: schema.StructOf, Ref: 19},                        // tc-gact
			{Name: "zone", Kind: schema.U16},
			{Name: "parms_dscp_mask", Kind: schema.U32, Hint: schema.Hex},
			{Name: "parms_dscp_statemask", Kind: schema.U32, Hint: schema.Hex},
			{Name: "parms_cpmark_mask", Kind: schema.U32, Hint: schema.Hex},
			{Name: "stats_dscp_set", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "stats_dscp_error", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "stats_cpmark_set", Kind: schema.U64, Flags: schema.Volatile},
		}},
		// 7
		{Name: "act-gact-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 19},                      // tc-gact
			{Name: "prob", Kind: schema.StructOf, Ref: 20},                       // tc-gact-p
			{Name: "pad", Kind: schema.Pad},
		}},
		// 8
		{Name: "act-gate-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 19},                      // tc-gact
			{Name: "pad", Kind: schema.Pad},
			{Name: "priority", Kind: schema.S32},
			{Name: "entry_list", Kind: schema.Nest, Ref: 10}, // act-gate-entry-list-attrs
			{Name: "base_time", Kind: schema.U64},
			{Name: "cycle_time", Kind: schema.U64},
			{Name: "cycle_time_ext", Kind: schema.U64},
			{Name: "gate_flags", Kind: schema.U32},
			{Name: "clockid", Kind: schema.S32},
		}},
		// 9
		{Name: "act-gate-entry-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "gate", Kind: schema.Flag},
			{Name: "interval", Kind: schema.U32},
			{Name: "ipv", Kind: schema.S32},
			{Name: "max_octets", Kind: schema.S32},
		}},
		// 10
		{Name: "act-gate-entry-list-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 9}, // act-gate-entry-attrs
		}},
		// 11
		{Name: "act-ife-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 29},                      // tc-ife
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "dmac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "smac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "type", Kind: schema.U16, Enum: 7},     // ethertype
			{Name: "metalst", Kind: schema.Nest, Ref: 12}, // act-ife-meta-attrs
			{Name: "pad", Kind: schema.Pad},
		}},
		// 12
		{Name: "act-ife-meta-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "skbmark", Kind: schema.Bytes},
			{Name: "hashid", Kind: schema.Bytes},
			{Name: "prio", Kind: schema.Bytes},
			{Name: "qmap", Kind: schema.Bytes},
			{Name: "tcindex", Kind: schema.Bytes},
		}},
		// 13
		{Name: "act-mirred-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 31},                      // tc-mirred
			{Name: "pad", Kind: schema.Pad},
			{Name: "blockid", Kind: schema.U32},
		}},
		// 14
		{Name: "act-mpls-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 32},                      // tc-mpls
			{Name: "pad", Kind: schema.Pad},
			{Name: "proto", Kind: schema.U16, Flags: schema.BigEndian, Enum: 7}, // ethertype
			{Name: "label", Kind: schema.U32},
			{Name: "tc", Kind: schema.U8},
			{Name: "ttl", Kind: schema.U8},
			{Name: "bos", Kind: schema.U8},
		}},
		// 15
		{Name: "act-nat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 35},                      // tc-nat
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "pad", Kind: schema.Pad},
		}},
		// 16
		{Name: "act-pedit-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 45},                      // tc-pedit-sel
			{Name: "pad", Kind: schema.Pad},
			{Name: "parms_ex", Kind: schema.StructOf, Ref: 45}, // tc-pedit-sel
			{Name: "keys_ex", Kind: schema.Nest, Ref: 18},      // act-pedit-keys-ex-attrs
			{Name: "key_ex", Kind: schema.Nest, Ref: 17},       // act-pedit-key-ex-attrs
		}},
		// 17
		{Name: "act-pedit-key-ex-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "htype", Kind: schema.U16},
			{Name: "cmd", Kind: schema.U16},
		}},
		// 18
		{Name: "act-pedit-keys-ex-attrs", Base: 6, Attrs: []schema.Attr{
			{Name: "key_ex", Kind: schema.Nest, Flags: schema.Multi, Ref: 17}, // act-pedit-key-ex-attrs
		}},
		// 19
		{Name: "act-sample-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 19},                      // tc-gact
			{Name: "rate", Kind: schema.U32},
			{Name: "trunc_size", Kind: schema.U32},
			{Name: "psample_group", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 20
		{Name: "act-simple-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 19},                      // tc-gact
			{Name: "data", Kind: schema.Text},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 21
		{Name: "act-skbedit-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 19},                      // tc-gact
			{Name: "priority", Kind: schema.U32},
			{Name: "queue_mapping", Kind: schema.U16},
			{Name: "mark", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
			{Name: "ptype", Kind: schema.U16},
			{Name: "mask", Kind: schema.U32},
			{Name: "flags", Kind: schema.U64, Flags: schema.BitFlags, Enum: 25}, // tc-skbedit-flags
			{Name: "queue_mapping_max", Kind: schema.U16},
		}},
		// 22
		{Name: "act-skbmod-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 62},                      // tc-skbmod
			{Name: "dmac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "smac", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "etype", Kind: schema.U16, Enum: 7}, // ethertype
			{Name: "pad", Kind: schema.Pad},
		}},
		// 23
		{Name: "act-tunnel-key-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 66},                      // tc-tunnel-key
			{Name: "enc_ipv4_src", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "enc_ipv4_dst", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "enc_ipv6_src", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "enc_ipv6_dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "enc_key_id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "pad", Kind: schema.Pad},
			{Name: "enc_dst_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "no_csum", Kind: schema.U8},
			{Name: "enc_opts", Kind: schema.Nest, Ref: 52}, // flower-key-enc-opts-attrs
			{Name: "enc_tos", Kind: schema.U8},
			{Name: "enc_ttl", Kind: schema.U8},
			{Name: "no_frag", Kind: schema.Flag},
		}},
		// 24
		{Name: "act-vlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "parms", Kind: schema.StructOf, Ref: 71},                      // tc-vlan
			{Name: "push_vlan_id", Kind: schema.U16},
			{Name: "push_vlan_protocol", Kind: schema.U16, Flags: schema.BigEndian, Enum: 7}, // ethertype
			{Name: "pad", Kind: schema.Pad},
			{Name: "push_vlan_priority", Kind: schema.U8},
			{Name: "push_eth_dst", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "push_eth_src", Kind: schema.Bytes, Hint: schema.MAC},
		}},
		// 25
		{Name: "action-root-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tab", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1},                 // act-attrs
			{Name: "root_flags", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 1}, // action-flags
			{Name: "count", Kind: schema.U32},
			{Name: "time_delta", Kind: schema.U32},
			{Name: "ext_warn_msg", Kind: schema.Text},
		}},
		// 26
		{Name: "attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "kind", Kind: schema.Text},
			{Name: "options", Kind: schema.Sub, Ref: 3, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}},                        // options-msg
			{Name: "stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 64},                                                                       // tc-stats
			{Name: "xstats", Kind: schema.Sub, Flags: schema.Volatile, Ref: 4, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}}, // tca-stats-app-msg
			{Name: "rate", Kind: schema.StructOf, Ref: 1},                                                                                                 // gnet-estimator
			{Name: "fcnt", Kind: schema.U32},
			{Name: "stats2", Kind: schema.Nest, Flags: schema.Volatile, Ref: 81}, // tca-stats-attrs
			{Name: "stab", Kind: schema.Nest, Ref: 80},                           // tca-stab-attrs
			{Name: "pad", Kind: schema.Pad},
			{Name: "dump_invisible", Kind: schema.Flag},
			{Name: "chain", Kind: schema.U32, Enum: 14}, // tc-chain
			{Name: "hw_offload", Kind: schema.U8},
			{Name: "ingress_block", Kind: schema.U32},
			{Name: "egress_block", Kind: schema.U32},
			{Name: "dump_flags", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 17}, // tc-dump-flags
			{Name: "ext_warn_msg", Kind: schema.Text},
		}},
		// 27
		{Name: "basic-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "classid", Kind: schema.U32, Hint: schema.TCHandle},
			{Name: "ematches", Kind: schema.Nest, Ref: 39},                        // ematch-attrs
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1},        // act-attrs
			{Name: "police", Kind: schema.Nest, Ref: 67},                          // police-attrs
			{Name: "pcnt", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 6}, // tc-basic-pcnt
			{Name: "pad", Kind: schema.Pad},
		}},
		// 28
		{Name: "bpf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1}, // act-attrs
			{Name: "police", Kind: schema.Nest, Ref: 67},                   // police-attrs
			{Name: "classid", Kind: schema.U32, Hint: schema.TCHandle},
			{Name: "ops_len", Kind: schema.U16},
			{Name: "ops", Kind: schema.Bytes},
			{Name: "fd", Kind: schema.U32},
			{Name: "name", Kind: schema.Text},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 13},    // tc-bpf-flags
			{Name: "flags_gen", Kind: schema.U32, Flags: schema.BitFlags, Enum: 3}, // cls-flags
			{Name: "tag", Kind: schema.Bytes},
			{Name: "id", Kind: schema.U32},
		}},
		// 29
		{Name: "cake-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "base_rate64", Kind: schema.U64},
			{Name: "diffserv_mode", Kind: schema.U32},
			{Name: "atm", Kind: schema.U32},
			{Name: "flow_mode", Kind: schema.U32},
			{Name: "overhead", Kind: schema.U32},
			{Name: "rtt", Kind: schema.U32},
			{Name: "target", Kind: schema.U32},
			{Name: "autorate", Kind: schema.U32},
			{Name: "memory", Kind: schema.U32},
			{Name: "nat", Kind: schema.U32},
			{Name: "raw", Kind: schema.U32},
			{Name: "wash", Kind: schema.U32},
			{Name: "mpu", Kind: schema.U32},
			{Name: "ingress", Kind: schema.U32},
			{Name: "ack_filter", Kind: schema.U32},
			{Name: "split_gso", Kind: schema.U32},
			{Name: "fwmark", Kind: schema.U32},
		}},
		// 30
		{Name: "cake-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "capacity_estimate64", Kind: schema.U64},
			{Name: "memory_limit", Kind: schema.U32},
			{Name: "memory_used", Kind: schema.U32},
			{Name: "avg_netoff", Kind: schema.U32},
			{Name: "min_netlen", Kind: schema.U32},
			{Name: "max_netlen", Kind: schema.U32},
			{Name: "min_adjlen", Kind: schema.U32},
			{Name: "max_adjlen", Kind: schema.U32},
			{Name: "tin_stats", Kind: schema.Indexed, Elem: schema.Nest, Ref: 31}, // cake-tin-stats-attrs
			{Name: "deficit", Kind: schema.S32},
			{Name: "cobalt_count", Kind: schema.U32},
			{Name: "dropping", Kind: schema.U32},
			{Name: "drop_next_us", Kind: schema.S32},
			{Name: "p_drop", Kind: schema.U32},
			{Name: "blue_timer_us", Kind: schema.S32},
		}},
		// 31
		{Name: "cake-tin-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "sent_packets", Kind: schema.U32},
			{Name: "sent_bytes64", Kind: schema.U64},
			{Name: "dropped_packets", Kind: schema.U32},
			{Name: "dropped_bytes64", Kind: schema.U64},
			{Name: "acks_dropped_packets", Kind: schema.U32},
			{Name: "acks_dropped_bytes64", Kind: schema.U64},
			{Name: "ecn_marked_packets", Kind: schema.U32},
			{Name: "ecn_marked_bytes64", Kind: schema.U64},
			{Name: "backlog_packets", Kind: schema.U32},
			{Name: "backlog_bytes", Kind: schema.U32},
			{Name: "threshold_rate64", Kind: schema.U64},
			{Name: "target_us", Kind: schema.U32},
			{Name: "interval_us", Kind: schema.U32},
			{Name: "way_indirect_hits", Kind: schema.U32},
			{Name: "way_misses", Kind: schema.U32},
			{Name: "way_collisions", Kind: schema.U32},
			{Name: "peak_delay_us", Kind: schema.U32},
			{Name: "avg_delay_us", Kind: schema.U32},
			{Name: "base_delay_us", Kind: schema.U32},
			{Name: "sparse_flows", Kind: schema.U32},
			{Name: "bulk_flows", Kind: schema.U32},
			{Name: "unresponsive_flows", Kind: schema.U32},
			{Name: "max_skblen", Kind: schema.U32},
			{Name: "flow_quantum", Kind: schema.U32},
		}},
		// 32
		{Name: "cbs-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 7}, // tc-cbs-qopt
		}},
		// 33
		{Name: "cgroup-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1}, // act-attrs
			{Name: "police", Kind: schema.Nest, Ref: 67},                   // police-attrs
			{Name: "ematches", Kind: schema.Nest, Ref: 39},                 // ematch-attrs
		}},
		// 34
		{Name: "choke-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 52}, // tc-red-qopt
			{Name: "stab", Kind: schema.Bytes},
			{Name: "max_p", Kind: schema.U32},
		}},
		// 35
		{Name: "class-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "kind", Kind: schema.Text},
			{Name: "options", Kind: schema.Sub, Ref: 2, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}},                        // class-options-msg
			{Name: "stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 64},                                                                       // tc-stats
			{Name: "xstats", Kind: schema.Sub, Flags: schema.Volatile, Ref: 4, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Kind: schema.Text}}, // tca-stats-app-msg
			{Name: "rate", Kind: schema.StructOf, Ref: 1},                                                                                                 // gnet-estimator
			{Name: "fcnt", Kind: schema.U32},
			{Name: "stats2", Kind: schema.Nest, Flags: schema.Volatile, Ref: 81}, // tca-stats-attrs
			{Name: "stab", Kind: schema.Nest, Ref: 80},                           // tca-stab-attrs
			{Name: "pad", Kind: schema.Pad},
			{Name: "dump_invisible", Kind: schema.Flag},
			{Name: "chain", Kind: schema.U32, Enum: 14}, // tc-chain
			{Name: "hw_offload", Kind: schema.U8},
			{Name: "ingress_block", Kind: schema.U32},
			{Name: "egress_block", Kind: schema.U32},
			{Name: "dump_flags", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 17}, // tc-dump-flags
			{Name: "ext_warn_msg", Kind: schema.Text},
		}},
		// 36
		{Name: "codel-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "target", Kind: schema.U32},
			{Name: "limit", Kind: schema.U32},
			{Name: "interval", Kind: schema.U32},
			{Name: "ecn", Kind: schema.U32},
			{Name: "ce_threshold", Kind: schema.U32},
		}},
		// 37
		{Name: "drr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "quantum", Kind: schema.U32},
		}},
		// 38
		{Name: "dualpi2-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "limit", Kind: schema.U32},
			{Name: "memory_limit", Kind: schema.U32},
			{Name: "target", Kind: schema.U32},
			{Name: "tupdate", Kind: schema.U32},
			{Name: "alpha", Kind: schema.U32},
			{Name: "beta", Kind: schema.U32},
			{Name: "step_thresh_pkts", Kind: schema.U32},
			{Name: "step_thresh_us", Kind: schema.U32},
			{Name: "min_qlen_step", Kind: schema.U32},
			{Name: "coupling", Kind: schema.U8},
			{Name: "drop_overload", Kind: schema.U8, Enum: 5}, // dualpi2-drop-overload
			{Name: "drop_early", Kind: schema.U8, Enum: 4},    // dualpi2-drop-early
			{Name: "c_protection", Kind: schema.U8},
			{Name: "ecn_mask", Kind: schema.U8, Enum: 6}, // dualpi2-ecn-mask
			{Name: "split_gso", Kind: schema.U8},
		}},
		// 39
		{Name: "ematch-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tree_hdr", Kind: schema.StructOf, Ref: 74},                        // tcf-ematch-tree-hdr
			{Name: "tree_list", Kind: schema.Indexed, Elem: schema.StructOf, Ref: 73}, // tcf-ematch-hdr
		}},
		// 40
		{Name: "etf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 14}, // tc-etf-qopt
		}},
		// 41
		{Name: "ets-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "nbands", Kind: schema.U8},
			{Name: "nstrict", Kind: schema.U8},
			{Name: "quanta", Kind: schema.Nest, Ref: 43}, // ets-quanta-attrs
			{Name: "quanta_band", Kind: schema.U32, Flags: schema.Multi},
			{Name: "priomap", Kind: schema.Nest, Ref: 42}, // ets-priomap-attrs
			{Name: "priomap_band", Kind: schema.U8, Flags: schema.Multi},
		}},
		// 42
		{Name: "ets-priomap-attrs", Base: 6, Attrs: []schema.Attr{
			{Name: "priomap_band", Kind: schema.U8, Flags: schema.Multi},
		}},
		// 43
		{Name: "ets-quanta-attrs", Base: 4, Attrs: []schema.Attr{
			{Name: "quanta_band", Kind: schema.U32, Flags: schema.Multi},
		}},
		// 44
		{Name: "flow-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "keys", Kind: schema.U32},
			{Name: "mode", Kind: schema.U32},
			{Name: "baseclass", Kind: schema.U32, Hint: schema.TCHandle},
			{Name: "rshift", Kind: schema.U32},
			{Name: "addend", Kind: schema.U32},
			{Name: "mask", Kind: schema.U32},
			{Name: "xor", Kind: schema.U32},
			{Name: "divisor", Kind: schema.U32},
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1}, // act-attrs
			{Name: "police", Kind: schema.Nest, Ref: 67},                   // police-attrs
			{Name: "ematches", Kind: schema.Nest, Ref: 39},                 // ematch-attrs
			{Name: "perturb", Kind: schema.U32},
		}},
		// 45
		{Name: "flower-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "classid", Kind: schema.U32, Hint: schema.TCHandle},
			{Name: "indev", Kind: schema.Text},
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1}, // act-attrs
			{Name: "key_eth_dst", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_eth_dst_mask", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_eth_src", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_eth_src_mask", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_eth_type", Kind: schema.U16, Flags: schema.BigEndian, Enum: 7}, // ethertype
			{Name: "key_ip_proto", Kind: schema.U8, Enum: 9},                           // ip-protocol
			{Name: "key_ipv4_src", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_ipv4_src_mask", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_ipv4_dst", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_ipv4_dst_mask", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_ipv6_src", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "key_ipv6_src_mask", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "key_ipv6_dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "key_ipv6_dst_mask", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "key_tcp_src", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_tcp_dst", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_udp_src", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_udp_dst", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 3}, // cls-flags
			{Name: "key_vlan_id", Kind: schema.U16},
			{Name: "key_vlan_prio", Kind: schema.U8},
			{Name: "key_vlan_eth_type", Kind: schema.U16, Flags: schema.BigEndian, Enum: 7}, // ethertype
			{Name: "key_enc_key_id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "key_enc_ipv4_src", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_enc_ipv4_src_mask", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_enc_ipv4_dst", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_enc_ipv4_dst_mask", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_enc_ipv6_src", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "key_enc_ipv6_src_mask", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "key_enc_ipv6_dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "key_enc_ipv6_dst_mask", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "key_tcp_src_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_tcp_dst_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_udp_src_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_udp_dst_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_sctp_src_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_sctp_dst_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_sctp_src", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_sctp_dst", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_enc_udp_src_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_enc_udp_src_port_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_enc_udp_dst_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_enc_udp_dst_port_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 8},      // flower-key-ctrl-flags
			{Name: "key_flags_mask", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 8}, // flower-key-ctrl-flags
			{Name: "key_icmpv4_code", Kind: schema.U8},
			{Name: "key_icmpv4_code_mask", Kind: schema.U8},
			{Name: "key_icmpv4_type", Kind: schema.U8},
			{Name: "key_icmpv4_type_mask", Kind: schema.U8},
			{Name: "key_icmpv6_code", Kind: schema.U8},
			{Name: "key_icmpv6_code_mask", Kind: schema.U8},
			{Name: "key_icmpv6_type", Kind: schema.U8},
			{Name: "key_icmpv6_type_mask", Kind: schema.U8},
			{Name: "key_arp_sip", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_arp_sip_mask", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_arp_tip", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_arp_tip_mask", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "key_arp_op", Kind: schema.U8},
			{Name: "key_arp_op_mask", Kind: schema.U8},
			{Name: "key_arp_sha", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_arp_sha_mask", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_arp_tha", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_arp_tha_mask", Kind: schema.Bytes, Hint: schema.MAC},
			{Name: "key_mpls_ttl", Kind: schema.U8},
			{Name: "key_mpls_bos", Kind: schema.U8},
			{Name: "key_mpls_tc", Kind: schema.U8},
			{Name: "key_mpls_label", Kind: schema.U32},
			{Name: "key_tcp_flags", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_tcp_flags_mask", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_ip_tos", Kind: schema.U8},
			{Name: "key_ip_tos_mask", Kind: schema.U8},
			{Name: "key_ip_ttl", Kind: schema.U8},
			{Name: "key_ip_ttl_mask", Kind: schema.U8},
			{Name: "key_cvlan_id", Kind: schema.U16},
			{Name: "key_cvlan_prio", Kind: schema.U8},
			{Name: "key_cvlan_eth_type", Kind: schema.U16, Flags: schema.BigEndian, Enum: 7}, // ethertype
			{Name: "key_enc_ip_tos", Kind: schema.U8},
			{Name: "key_enc_ip_tos_mask", Kind: schema.U8},
			{Name: "key_enc_ip_ttl", Kind: schema.U8},
			{Name: "key_enc_ip_ttl_mask", Kind: schema.U8},
			{Name: "key_enc_opts", Kind: schema.Nest, Ref: 52},      // flower-key-enc-opts-attrs
			{Name: "key_enc_opts_mask", Kind: schema.Nest, Ref: 52}, // flower-key-enc-opts-attrs
			{Name: "in_hw_count", Kind: schema.U32},
			{Name: "key_port_src_min", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_port_src_max", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_port_dst_min", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_port_dst_max", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_ct_state", Kind: schema.U16, Flags: schema.BitFlags, Enum: 19},      // tc-flower-ct-flags
			{Name: "key_ct_state_mask", Kind: schema.U16, Flags: schema.BitFlags, Enum: 19}, // tc-flower-ct-flags
			{Name: "key_ct_zone", Kind: schema.U16},
			{Name: "key_ct_zone_mask", Kind: schema.U16},
			{Name: "key_ct_mark", Kind: schema.U32},
			{Name: "key_ct_mark_mask", Kind: schema.U32},
			{Name: "key_ct_labels", Kind: schema.Bytes},
			{Name: "key_ct_labels_mask", Kind: schema.Bytes},
			{Name: "key_mpls_opts", Kind: schema.Nest, Ref: 54}, // flower-key-mpls-opts-attrs
			{Name: "key_hash", Kind: schema.U32},
			{Name: "key_hash_mask", Kind: schema.U32},
			{Name: "key_num_of_vlans", Kind: schema.U8},
			{Name: "key_pppoe_sid", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_ppp_proto", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "key_l2tpv3_sid", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "l2_miss", Kind: schema.U8},
			{Name: "key_cfm", Kind: schema.Nest, Ref: 46}, // flower-key-cfm-attrs
			{Name: "key_spi", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "key_spi_mask", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "key_enc_flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 8},      // flower-key-ctrl-flags
			{Name: "key_enc_flags_mask", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 8}, // flower-key-ctrl-flags
		}},
		// 46
		{Name: "flower-key-cfm-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "md_level", Kind: schema.U8},
			{Name: "opcode", Kind: schema.U8},
		}},
		// 47
		{Name: "flower-key-enc-opt-erspan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ver", Kind: schema.U8},
			{Name: "index", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "dir", Kind: schema.U8},
			{Name: "hwid", Kind: schema.U8},
		}},
		// 48
		{Name: "flower-key-enc-opt-geneve-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "class", Kind: schema.U16, Flags: schema.BigEndian | schema.Multi},
			{Name: "type", Kind: schema.U8, Flags: schema.Multi},
			{Name: "data", Kind: schema.Bytes, Flags: schema.Multi},
		}},
		// 49
		{Name: "flower-key-enc-opt-gtp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pdu_type", Kind: schema.U8},
			{Name: "qfi", Kind: schema.U8},
		}},
		// 50
		{Name: "flower-key-enc-opt-pfcp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "type", Kind: schema.U8},
			{Name: "seid", Kind: schema.U64, Flags: schema.BigEndian},
		}},
		// 51
		{Name: "flower-key-enc-opt-vxlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "gbp", Kind: schema.U32},
		}},
		// 52
		{Name: "flower-key-enc-opts-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "geneve", Kind: schema.Nest, Ref: 48}, // flower-key-enc-opt-geneve-attrs
			{Name: "vxlan", Kind: schema.Nest, Ref: 51},  // flower-key-enc-opt-vxlan-attrs
			{Name: "erspan", Kind: schema.Nest, Ref: 47}, // flower-key-enc-opt-erspan-attrs
			{Name: "gtp", Kind: schema.Nest, Ref: 49},    // flower-key-enc-opt-gtp-attrs
			{Name: "pfcp", Kind: schema.Nest, Ref: 50},   // flower-key-enc-opt-pfcp-attrs
		}},
		// 53
		{Name: "flower-key-mpls-opt-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "lse_depth", Kind: schema.U8},
			{Name: "lse_ttl", Kind: schema.U8},
			{Name: "lse_bos", Kind: schema.U8},
			{Name: "lse_tc", Kind: schema.U8},
			{Name: "lse_label", Kind: schema.U32},
		}},
		// 54
		{Name: "flower-key-mpls-opts-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "lse", Kind: schema.Nest, Flags: schema.Multi, Ref: 53}, // flower-key-mpls-opt-attrs
		}},
		// 55
		{Name: "fq-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "plimit", Kind: schema.U32},
			{Name: "flow_plimit", Kind: schema.U32},
			{Name: "quantum", Kind: schema.U32},
			{Name: "initial_quantum", Kind: schema.U32},
			{Name: "rate_enable", Kind: schema.U32},
			{Name: "flow_default_rate", Kind: schema.U32},
			{Name: "flow_max_rate", Kind: schema.U32},
			{Name: "buckets_log", Kind: schema.U32},
			{Name: "flow_refill_delay", Kind: schema.U32},
			{Name: "orphan_mask", Kind: schema.U32},
			{Name: "low_rate_threshold", Kind: schema.U32},
			{Name: "ce_threshold", Kind: schema.U32},
			{Name: "timer_slack", Kind: schema.U32},
			{Name: "horizon", Kind: schema.U32},
			{Name: "horizon_drop", Kind: schema.U8},
			{Name: "priomap", Kind: schema.StructOf, Ref: 49}, // tc-prio-qopt
			{Name: "weights", Kind: schema.Array, Elem: schema.S32},
		}},
		// 56
		{Name: "fq-codel-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "target", Kind: schema.U32},
			{Name: "limit", Kind: schema.U32},
			{Name: "interval", Kind: schema.U32},
			{Name: "ecn", Kind: schema.U32},
			{Name: "flows", Kind: schema.U32},
			{Name: "quantum", Kind: schema.U32},
			{Name: "ce_threshold", Kind: schema.U32},
			{Name: "drop_batch_size", Kind: schema.U32},
			{Name: "memory_limit", Kind: schema.U32},
			{Name: "ce_threshold_selector", Kind: schema.U8},
			{Name: "ce_threshold_mask", Kind: schema.U8},
		}},
		// 57
		{Name: "fq-pie-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "limit", Kind: schema.U32},
			{Name: "flows", Kind: schema.U32},
			{Name: "target", Kind: schema.U32},
			{Name: "tupdate", Kind: schema.U32},
			{Name: "alpha", Kind: schema.U32},
			{Name: "beta", Kind: schema.U32},
			{Name: "quantum", Kind: schema.U32},
			{Name: "memory_limit", Kind: schema.U32},
			{Name: "ecn_prob", Kind: schema.U32},
			{Name: "ecn", Kind: schema.U32},
			{Name: "bytemode", Kind: schema.U32},
			{Name: "dq_rate_estimator", Kind: schema.U32},
		}},
		// 58
		{Name: "fw-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "classid", Kind: schema.U32, Hint: schema.TCHandle},
			{Name: "police", Kind: schema.Nest, Ref: 67}, // police-attrs
			{Name: "indev", Kind: schema.Text},
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1}, // act-attrs
			{Name: "mask", Kind: schema.U32},
		}},
		// 59
		{Name: "gred-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "vq_parms", Kind: schema.StructArray, Ref: 21}, // tc-gred-qopt
			{Name: "stab", Kind: schema.Bytes},
			{Name: "dps", Kind: schema.StructOf, Ref: 22}, // tc-gred-sopt
			{Name: "vq_max_p", Kind: schema.Array, Elem: schema.U32},
			{Name: "limit", Kind: schema.U32},
			{Name: "vq_list", Kind: schema.Nest, Ref: 79}, // tca-gred-vq-list-attrs
		}},
		// 60
		{Name: "hfsc-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rsc", Kind: schema.StructOf, Ref: 54}, // tc-service-curve
			{Name: "fsc", Kind: schema.StructOf, Ref: 54}, // tc-service-curve
			{Name: "usc", Kind: schema.StructOf, Ref: 54}, // tc-service-curve
		}},
		// 61
		{Name: "hhf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "backlog_limit", Kind: schema.U32},
			{Name: "quantum", Kind: schema.U32},
			{Name: "hh_flows_limit", Kind: schema.U32},
			{Name: "reset_timeout", Kind: schema.U32},
			{Name: "admit_bytes", Kind: schema.U32},
			{Name: "evict_timeout", Kind: schema.U32},
			{Name: "non_hh_weight", Kind: schema.U32},
		}},
		// 62
		{Name: "htb-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 27}, // tc-htb-opt
			{Name: "init", Kind: schema.StructOf, Ref: 26},  // tc-htb-glob
			{Name: "ctab", Kind: schema.Bytes},
			{Name: "rtab", Kind: schema.Bytes},
			{Name: "direct_qlen", Kind: schema.U32},
			{Name: "rate64", Kind: schema.U64},
			{Name: "ceil64", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "offload", Kind: schema.Flag},
		}},
		// 63
		{Name: "matchall-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "classid", Kind: schema.U32, Hint: schema.TCHandle},
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1},         // act-attrs
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 3},     // cls-flags
			{Name: "pcnt", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 30}, // tc-matchall-pcnt
			{Name: "pad", Kind: schema.Pad},
		}},
		// 64
		{Name: "netem-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "corr", Kind: schema.StructOf, Ref: 36}, // tc-netem-corr
			{Name: "delay_dist", Kind: schema.Array, Elem: schema.S16},
			{Name: "reorder", Kind: schema.StructOf, Ref: 42}, // tc-netem-reorder
			{Name: "corrupt", Kind: schema.StructOf, Ref: 37}, // tc-netem-corrupt
			{Name: "loss", Kind: schema.Nest, Ref: 65},        // netem-loss-attrs
			{Name: "rate", Kind: schema.StructOf, Ref: 41},    // tc-netem-rate
			{Name: "ecn", Kind: schema.U32},
			{Name: "rate64", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "latency64", Kind: schema.S64},
			{Name: "jitter64", Kind: schema.S64},
			{Name: "slot", Kind: schema.StructOf, Ref: 43}, // tc-netem-slot
			{Name: "slot_dist", Kind: schema.Array, Elem: schema.S16},
			{Name: "prng_seed", Kind: schema.U64},
		}},
		// 65
		{Name: "netem-loss-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "gi", Kind: schema.StructOf, Ref: 39}, // tc-netem-gimodel
			{Name: "ge", Kind: schema.StructOf, Ref: 38}, // tc-netem-gemodel
		}},
		// 66
		{Name: "pie-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "target", Kind: schema.U32},
			{Name: "limit", Kind: schema.U32},
			{Name: "tupdate", Kind: schema.U32},
			{Name: "alpha", Kind: schema.U32},
			{Name: "beta", Kind: schema.U32},
			{Name: "ecn", Kind: schema.U32},
			{Name: "bytemode", Kind: schema.U32},
			{Name: "dq_rate_estimator", Kind: schema.U32},
		}},
		// 67
		{Name: "police-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tbf", Kind: schema.StructOf, Ref: 48}, // tc-police
			{Name: "rate_table", Kind: schema.Bytes},
			{Name: "peakrate_table", Kind: schema.Bytes},
			{Name: "avrate", Kind: schema.U32},
			{Name: "result", Kind: schema.S32, Enum: 12},                         // tc-action
			{Name: "tm", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 75}, // tcf-t
			{Name: "pad", Kind: schema.Pad},
			{Name: "rate64", Kind: schema.U64},
			{Name: "peakrate64", Kind: schema.U64},
			{Name: "pktrate64", Kind: schema.U64},
			{Name: "pktburst64", Kind: schema.U64},
		}},
		// 68
		{Name: "qfq-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "weight", Kind: schema.U32},
			{Name: "lmax", Kind: schema.U32},
		}},
		// 69
		{Name: "red-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 52}, // tc-red-qopt
			{Name: "stab", Kind: schema.Bytes},
			{Name: "max_p", Kind: schema.U32},
			{Name: "red_flags", Kind: schema.Bitfield32, Flags: schema.BitFlags, Enum: 24}, // tc-red-flags
			{Name: "early_drop_block", Kind: schema.U32},
			{Name: "mark_block", Kind: schema.U32},
		}},
		// 70
		{Name: "route-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "classid", Kind: schema.U32, Hint: schema.TCHandle},
			{Name: "to", Kind: schema.U32},
			{Name: "from", Kind: schema.U32},
			{Name: "iif", Kind: schema.U32},
			{Name: "police", Kind: schema.Nest, Ref: 67},                   // police-attrs
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1}, // act-attrs
		}},
		// 71
		{Name: "sfb-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 55}, // tc-sfb-qopt
		}},
		// 72
		{Name: "taprio-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "priomap", Kind: schema.StructOf, Ref: 33},      // tc-mqprio-qopt
			{Name: "sched_entry_list", Kind: schema.Nest, Ref: 75}, // taprio-sched-entry-list
			{Name: "sched_base_time", Kind: schema.S64},
			{Name: "sched_single_entry", Kind: schema.Nest, Ref: 74}, // taprio-sched-entry
			{Name: "sched_clockid", Kind: schema.S32},
			{Name: "pad", Kind: schema.Pad},
			{Name: "admin_sched", Kind: schema.Nest, Ref: 72}, // taprio-attrs
			{Name: "sched_cycle_time", Kind: schema.S64},
			{Name: "sched_cycle_time_extension", Kind: schema.S64},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 27}, // tc-taprio-flags
			{Name: "txtime_delay", Kind: schema.U32},
			{Name: "tc_entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 76}, // taprio-tc-entry-attrs
		}},
		// 73
		{Name: "taprio-offload-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "window_drops", Kind: schema.U64},
			{Name: "tx_overruns", Kind: schema.U64},
		}},
		// 74
		{Name: "taprio-sched-entry", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "cmd", Kind: schema.U8},
			{Name: "gate_mask", Kind: schema.U32},
			{Name: "interval", Kind: schema.U32},
		}},
		// 75
		{Name: "taprio-sched-entry-list", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 74}, // taprio-sched-entry
		}},
		// 76
		{Name: "taprio-tc-entry-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "max_sdu", Kind: schema.U32},
			{Name: "fp", Kind: schema.U32},
		}},
		// 77
		{Name: "tbf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "parms", Kind: schema.StructOf, Ref: 65}, // tc-tbf-qopt
			{Name: "rtab", Kind: schema.Bytes},
			{Name: "ptab", Kind: schema.Bytes},
			{Name: "rate64", Kind: schema.U64},
			{Name: "prate64", Kind: schema.U64},
			{Name: "burst", Kind: schema.U32},
			{Name: "pburst", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 78
		{Name: "tca-gred-vq-entry-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "dp", Kind: schema.U32},
			{Name: "stat_bytes", Kind: schema.U64},
			{Name: "stat_packets", Kind: schema.U32},
			{Name: "stat_backlog", Kind: schema.U32},
			{Name: "stat_prob_drop", Kind: schema.U32},
			{Name: "stat_prob_mark", Kind: schema.U32},
			{Name: "stat_forced_drop", Kind: schema.U32},
			{Name: "stat_forced_mark", Kind: schema.U32},
			{Name: "stat_pdrop", Kind: schema.U32},
			{Name: "stat_other", Kind: schema.U32},
			{Name: "flags", Kind: schema.U32},
		}},
		// 79
		{Name: "tca-gred-vq-list-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 78}, // tca-gred-vq-entry-attrs
		}},
		// 80
		{Name: "tca-stab-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "base", Kind: schema.StructOf, Ref: 61}, // tc-sizespec
			{Name: "data", Kind: schema.Array, Elem: schema.U16},
		}},
		// 81
		{Name: "tca-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "basic", Kind: schema.StructOf, Ref: 2},    // gnet-stats-basic
			{Name: "rate_est", Kind: schema.StructOf, Ref: 4}, // gnet-stats-rate-est
			{Name: "queue", Kind: schema.StructOf, Ref: 3},    // gnet-stats-queue
			{Name: "app", Kind: schema.Sub, Ref: 4, Sel: schema.Selector{Where: schema.BySibling, Attr: 1, Up: 1, Kind: schema.Text}}, // tca-stats-app-msg
			{Name: "rate_est64", Kind: schema.StructOf, Ref: 5},                                                                       // gnet-stats-rate-est64
			{Name: "pad", Kind: schema.Pad},
			{Name: "basic_hw", Kind: schema.StructOf, Ref: 2}, // gnet-stats-basic
			{Name: "pkt64", Kind: schema.U64},
		}},
		// 82
		{Name: "u32-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "classid", Kind: schema.U32, Hint: schema.TCHandle},
			{Name: "hash", Kind: schema.U32},
			{Name: "link", Kind: schema.U32},
			{Name: "divisor", Kind: schema.U32},
			{Name: "sel", Kind: schema.StructOf, Ref: 70},                  // tc-u32-sel
			{Name: "police", Kind: schema.Nest, Ref: 67},                   // police-attrs
			{Name: "act", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1}, // act-attrs
			{Name: "indev", Kind: schema.Text},
			{Name: "pcnt", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 69}, // tc-u32-pcnt
			{Name: "mark", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 68}, // tc-u32-mark
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 3},     // cls-flags
			{Name: "pad", Kind: schema.Pad},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "gnet-estimator", Size: 2, Fields: []schema.Attr{
			{Name: "interval", Kind: schema.S8},
			{Name: "ewma_log", Kind: schema.U8, Off: 1},
		}},
		// 2
		{Name: "gnet-stats-basic", Size: 16, Fields: []schema.Attr{
			{Name: "bytes", Kind: schema.U64},
			{Name: "packets", Kind: schema.U32, Off: 8},
		}},
		// 3
		{Name: "gnet-stats-queue", Size: 20, Fields: []schema.Attr{
			{Name: "qlen", Kind: schema.U32},
			{Name: "backlog", Kind: schema.U32, Off: 4},
			{Name: "drops", Kind: schema.U32, Off: 8},
			{Name: "requeues", Kind: schema.U32, Off: 12},
			{Name: "overlimits", Kind: schema.U32, Off: 16},
		}},
		// 4
		{Name: "gnet-stats-rate-est", Size: 8, Fields: []schema.Attr{
			{Name: "bps", Kind: schema.U32},
			{Name: "pps", Kind: schema.U32, Off: 4},
		}},
		// 5
		{Name: "gnet-stats-rate-est64", Size: 16, Fields: []schema.Attr{
			{Name: "bps", Kind: schema.U64},
			{Name: "pps", Kind: schema.U64, Off: 8},
		}},
		// 6
		{Name: "tc-basic-pcnt", Size: 16, Fields: []schema.Attr{
			{Name: "rcnt", Kind: schema.U64},
			{Name: "rhit", Kind: schema.U64, Off: 8},
		}},
		// 7
		{Name: "tc-cbs-qopt", Size: 20, Fields: []schema.Attr{
			{Name: "offload", Kind: schema.U8},
			{Name: "hicredit", Kind: schema.S32, Off: 4},
			{Name: "locredit", Kind: schema.S32, Off: 8},
			{Name: "idleslope", Kind: schema.S32, Off: 12},
			{Name: "sendslope", Kind: schema.S32, Off: 16},
		}},
		// 8
		{Name: "tc-choke-xstats", Size: 20, Fields: []schema.Attr{
			{Name: "early", Kind: schema.U32},
			{Name: "pdrop", Kind: schema.U32, Off: 4},
			{Name: "other", Kind: schema.U32, Off: 8},
			{Name: "marked", Kind: schema.U32, Off: 12},
			{Name: "matched", Kind: schema.U32, Off: 16},
		}},
		// 9
		{Name: "tc-codel-xstats", Size: 36, Fields: []schema.Attr{
			{Name: "maxpacket", Kind: schema.U32},
			{Name: "count", Kind: schema.U32, Off: 4},
			{Name: "lastcount", Kind: schema.U32, Off: 8},
			{Name: "ldelay", Kind: schema.U32, Off: 12},
			{Name: "drop_next", Kind: schema.S32, Off: 16},
			{Name: "drop_overlimit", Kind: schema.U32, Off: 20},
			{Name: "ecn_mark", Kind: schema.U32, Off: 24},
			{Name: "dropping", Kind: schema.U32, Off: 28},
			{Name: "ce_mark", Kind: schema.U32, Off: 32},
		}},
		// 10
		{Name: "tc-connmark", Size: 24, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "zone", Kind: schema.U16, Off: 20},
		}},
		// 11
		{Name: "tc-csum", Size: 24, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "update_flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 15, Off: 20}, // tc-csum-flags
		}},
		// 12
		{Name: "tc-drr-stats", Size: 4, Fields: []schema.Attr{
			{Name: "deficit", Kind: schema.U32},
		}},
		// 13
		{Name: "tc-dualpi2-xstats", Size: 48, Fields: []schema.Attr{
			{Name: "prob", Kind: schema.U32},
			{Name: "delay_c", Kind: schema.U32, Off: 4},
			{Name: "delay_l", Kind: schema.U32, Off: 8},
			{Name: "pkts_in_c", Kind: schema.U32, Off: 12},
			{Name: "pkts_in_l", Kind: schema.U32, Off: 16},
			{Name: "maxq", Kind: schema.U32, Off: 20},
			{Name: "ecn_mark", Kind: schema.U32, Off: 24},
			{Name: "step_mark", Kind: schema.U32, Off: 28},
			{Name: "credit", Kind: schema.S32, Off: 32},
			{Name: "memory_used", Kind: schema.U32, Off: 36},
			{Name: "max_memory_used", Kind: schema.U32, Off: 40},
			{Name: "memory_limit", Kind: schema.U32, Off: 44},
		}},
		// 14
		{Name: "tc-etf-qopt", Size: 12, Fields: []schema.Attr{
			{Name: "delta", Kind: schema.S32},
			{Name: "clockid", Kind: schema.S32, Off: 4},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 18, Off: 8}, // tc-etf-flags
		}},
		// 15
		{Name: "tc-fifo-qopt", Size: 4, Fields: []schema.Attr{
			{Name: "limit", Kind: schema.U32},
		}},
		// 16
		{Name: "tc-fq-codel-xstats", Size: 40, Fields: []schema.Attr{
			{Name: "type", Kind: schema.U32},
			{Name: "maxpacket", Kind: schema.U32, Off: 4},
			{Name: "drop_overlimit", Kind: schema.U32, Off: 8},
			{Name: "ecn_mark", Kind: schema.U32, Off: 12},
			{Name: "new_flow_count", Kind: schema.U32, Off: 16},
			{Name: "new_flows_len", Kind: schema.U32, Off: 20},
			{Name: "old_flows_len", Kind: schema.U32, Off: 24},
			{Name: "ce_mark", Kind: schema.U32, Off: 28},
			{Name: "memory_usage", Kind: schema.U32, Off: 32},
			{Name: "drop_overmemory", Kind: schema.U32, Off: 36},
		}},
		// 17
		{Name: "tc-fq-pie-xstats", Size: 36, Fields: []schema.Attr{
			{Name: "packets_in", Kind: schema.U32},
			{Name: "dropped", Kind: schema.U32, Off: 4},
			{Name: "overlimit", Kind: schema.U32, Off: 8},
			{Name: "overmemory", Kind: schema.U32, Off: 12},
			{Name: "ecn_mark", Kind: schema.U32, Off: 16},
			{Name: "new_flow_count", Kind: schema.U32, Off: 20},
			{Name: "new_flows_len", Kind: schema.U32, Off: 24},
			{Name: "old_flows_len", Kind: schema.U32, Off: 28},
			{Name: "memory_usage", Kind: schema.U32, Off: 32},
		}},
		// 18
		{Name: "tc-fq-qd-stats", Size: 152, Fields: []schema.Attr{
			{Name: "gc_flows", Kind: schema.U64},
			{Name: "highprio_packets", Kind: schema.U64, Off: 8},
			{Name: "tcp_retrans", Kind: schema.U64, Off: 16},
			{Name: "throttled", Kind: schema.U64, Off: 24},
			{Name: "flows_plimit", Kind: schema.U64, Off: 32},
			{Name: "pkts_too_long", Kind: schema.U64, Off: 40},
			{Name: "allocation_errors", Kind: schema.U64, Off: 48},
			{Name: "time_next_delayed_flow", Kind: schema.S64, Off: 56},
			{Name: "flows", Kind: schema.U32, Off: 64},
			{Name: "inactive_flows", Kind: schema.U32, Off: 68},
			{Name: "throttled_flows", Kind: schema.U32, Off: 72},
			{Name: "unthrottle_latency_ns", Kind: schema.U32, Off: 76},
			{Name: "ce_mark", Kind: schema.U64, Off: 80},
			{Name: "horizon_drops", Kind: schema.U64, Off: 88},
			{Name: "horizon_caps", Kind: schema.U64, Off: 96},
			{Name: "fastpath_packets", Kind: schema.U64, Off: 104},
			{Name: "band_drops", Kind: schema.Array, Elem: schema.U64, Off: 112, Len: 24},
			{Name: "band_pkt_count", Kind: schema.Array, Elem: schema.U32, Off: 136, Len: 12},
		}},
		// 19
		{Name: "tc-gact", Size: 20, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
		}},
		// 20
		{Name: "tc-gact-p", Size: 8, Fields: []schema.Attr{
			{Name: "ptype", Kind: schema.U16},
			{Name: "pval", Kind: schema.U16, Off: 2},
			{Name: "paction", Kind: schema.S32, Enum: 12, Off: 4}, // tc-action
		}},
		// 21
		{Name: "tc-gred-qopt", Size: 52, Fields: []schema.Attr{
			{Name: "limit", Kind: schema.U32},
			{Name: "qth_min", Kind: schema.U32, Off: 4},
			{Name: "qth_max", Kind: schema.U32, Off: 8},
			{Name: "dp", Kind: schema.U32, Off: 12},
			{Name: "backlog", Kind: schema.U32, Off: 16},
			{Name: "qave", Kind: schema.U32, Off: 20},
			{Name: "forced", Kind: schema.U32, Off: 24},
			{Name: "early", Kind: schema.U32, Off: 28},
			{Name: "other", Kind: schema.U32, Off: 32},
			{Name: "pdrop", Kind: schema.U32, Off: 36},
			{Name: "wlog", Kind: schema.U8, Off: 40},
			{Name: "plog", Kind: schema.U8, Off: 41},
			{Name: "scell_log", Kind: schema.U8, Off: 42},
			{Name: "prio", Kind: schema.U8, Off: 43},
			{Name: "packets", Kind: schema.U32, Off: 44},
			{Name: "bytesin", Kind: schema.U32, Off: 48},
		}},
		// 22
		{Name: "tc-gred-sopt", Size: 12, Fields: []schema.Attr{
			{Name: "dps", Kind: schema.U32},
			{Name: "def_dp", Kind: schema.U32, Off: 4},
			{Name: "grio", Kind: schema.U8, Off: 8},
			{Name: "flags", Kind: schema.U8, Off: 9},
		}},
		// 23
		{Name: "tc-hfsc-qopt", Size: 2, Fields: []schema.Attr{
			{Name: "defcls", Kind: schema.U16},
		}},
		// 24
		{Name: "tc-hfsc-stats", Size: 24, Fields: []schema.Attr{
			{Name: "work", Kind: schema.U64},
			{Name: "rtwork", Kind: schema.U64, Off: 8},
			{Name: "period", Kind: schema.U32, Off: 16},
			{Name: "level", Kind: schema.U32, Off: 20},
		}},
		// 25
		{Name: "tc-hhf-xstats", Size: 16, Fields: []schema.Attr{
			{Name: "drop_overlimit", Kind: schema.U32},
			{Name: "hh_overlimit", Kind: schema.U32, Off: 4},
			{Name: "hh_tot_count", Kind: schema.U32, Off: 8},
			{Name: "hh_cur_count", Kind: schema.U32, Off: 12},
		}},
		// 26
		{Name: "tc-htb-glob", Size: 20, Fields: []schema.Attr{
			{Name: "version", Kind: schema.U32},
			{Name: "rate2quantum", Kind: schema.U32, Off: 4},
			{Name: "defcls", Kind: schema.U32, Off: 8},
			{Name: "debug", Kind: schema.U32, Off: 12},
			{Name: "direct_pkts", Kind: schema.U32, Off: 16},
		}},
		// 27
		{Name: "tc-htb-opt", Size: 44, Fields: []schema.Attr{
			{Name: "rate", Kind: schema.StructOf, Ref: 51, Len: 12},          // tc-ratespec
			{Name: "ceil", Kind: schema.StructOf, Ref: 51, Off: 12, Len: 12}, // tc-ratespec
			{Name: "buffer", Kind: schema.U32, Off: 24},
			{Name: "cbuffer", Kind: schema.U32, Off: 28},
			{Name: "quantum", Kind: schema.U32, Off: 32},
			{Name: "level", Kind: schema.U32, Off: 36},
			{Name: "prio", Kind: schema.U32, Off: 40},
		}},
		// 28
		{Name: "tc-htb-xstats", Size: 20, Fields: []schema.Attr{
			{Name: "lends", Kind: schema.U32},
			{Name: "borrows", Kind: schema.U32, Off: 4},
			{Name: "giants", Kind: schema.U32, Off: 8},
			{Name: "tokens", Kind: schema.S32, Off: 12},
			{Name: "ctokens", Kind: schema.S32, Off: 16},
		}},
		// 29
		{Name: "tc-ife", Size: 24, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 20, Off: 20}, // tc-ife-flags
		}},
		// 30
		{Name: "tc-matchall-pcnt", Size: 8, Fields: []schema.Attr{
			{Name: "rhit", Kind: schema.U64},
		}},
		// 31
		{Name: "tc-mirred", Size: 28, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "eaction", Kind: schema.S32, Enum: 21, Off: 20}, // tc-mirred-eaction
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex, Off: 24},
		}},
		// 32
		{Name: "tc-mpls", Size: 24, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "m_action", Kind: schema.S32, Enum: 22, Off: 20}, // tc-mpls-act
		}},
		// 33
		{Name: "tc-mqprio-qopt", Size: 82, Fields: []schema.Attr{
			{Name: "num_tc", Kind: schema.U8},
			{Name: "prio_tc_map", Kind: schema.Array, Elem: schema.U8, Off: 1, Len: 16},
			{Name: "hw", Kind: schema.U8, Off: 17},
			{Name: "count", Kind: schema.Array, Elem: schema.U16, Off: 18, Len: 32},
			{Name: "offset", Kind: schema.Array, Elem: schema.U16, Off: 50, Len: 32},
		}},
		// 34
		{Name: "tc-multiq-qopt", Size: 4, Fields: []schema.Attr{
			{Name: "bands", Kind: schema.U16},
			{Name: "max_bands", Kind: schema.U16, Off: 2},
		}},
		// 35
		{Name: "tc-nat", Size: 36, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "old_addr", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian, Off: 20},
			{Name: "new_addr", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian, Off: 24},
			{Name: "mask", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian, Off: 28},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 23, Off: 32}, // tc-nat-flags
		}},
		// 36
		{Name: "tc-netem-corr", Size: 12, Fields: []schema.Attr{
			{Name: "delay_corr", Kind: schema.U32},
			{Name: "loss_corr", Kind: schema.U32, Off: 4},
			{Name: "dup_corr", Kind: schema.U32, Off: 8},
		}},
		// 37
		{Name: "tc-netem-corrupt", Size: 8, Fields: []schema.Attr{
			{Name: "probability", Kind: schema.U32},
			{Name: "correlation", Kind: schema.U32, Off: 4},
		}},
		// 38
		{Name: "tc-netem-gemodel", Size: 16, Fields: []schema.Attr{
			{Name: "p", Kind: schema.U32},
			{Name: "r", Kind: schema.U32, Off: 4},
			{Name: "h", Kind: schema.U32, Off: 8},
			{Name: "k1", Kind: schema.U32, Off: 12},
		}},
		// 39
		{Name: "tc-netem-gimodel", Size: 20, Fields: []schema.Attr{
			{Name: "p13", Kind: schema.U32},
			{Name: "p31", Kind: schema.U32, Off: 4},
			{Name: "p32", Kind: schema.U32, Off: 8},
			{Name: "p14", Kind: schema.U32, Off: 12},
			{Name: "p23", Kind: schema.U32, Off: 16},
		}},
		// 40
		{Name: "tc-netem-qopt", Size: 24, Fields: []schema.Attr{
			{Name: "latency", Kind: schema.U32},
			{Name: "limit", Kind: schema.U32, Off: 4},
			{Name: "loss_probability", Kind: schema.U32, Off: 8},
			{Name: "gap", Kind: schema.U32, Off: 12},
			{Name: "duplicate", Kind: schema.U32, Off: 16},
			{Name: "jitter", Kind: schema.U32, Off: 20},
		}},
		// 41
		{Name: "tc-netem-rate", Size: 16, Fields: []schema.Attr{
			{Name: "rate", Kind: schema.U32},
			{Name: "packet_overhead", Kind: schema.S32, Off: 4},
			{Name: "cell_size", Kind: schema.U32, Off: 8},
			{Name: "cell_overhead", Kind: schema.S32, Off: 12},
		}},
		// 42
		{Name: "tc-netem-reorder", Size: 8, Fields: []schema.Attr{
			{Name: "probability", Kind: schema.U32},
			{Name: "correlation", Kind: schema.U32, Off: 4},
		}},
		// 43
		{Name: "tc-netem-slot", Size: 40, Fields: []schema.Attr{
			{Name: "min_delay", Kind: schema.S64},
			{Name: "max_delay", Kind: schema.S64, Off: 8},
			{Name: "max_packets", Kind: schema.S32, Off: 16},
			{Name: "max_bytes", Kind: schema.S32, Off: 20},
			{Name: "dist_delay", Kind: schema.S64, Off: 24},
			{Name: "dist_jitter", Kind: schema.S64, Off: 32},
		}},
		// 44
		{Name: "tc-pedit-key", Size: 24, Fields: []schema.Attr{
			{Name: "mask", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "val", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian, Off: 4},
			{Name: "off", Kind: schema.U32, Off: 8},
			{Name: "at", Kind: schema.U32, Off: 12},
			{Name: "offmask", Kind: schema.U32, Off: 16},
			{Name: "shift", Kind: schema.U32, Off: 20},
		}},
		// 45
		{Name: "tc-pedit-sel", Size: 24, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "nkeys", Kind: schema.U8, Off: 20},
			{Name: "sel_flags", Kind: schema.U8, Off: 21},
			{Name: "keys", Kind: schema.StructArray, Ref: 44, Off: 24}, // tc-pedit-key
		}},
		// 46
		{Name: "tc-pie-xstats", Size: 40, Fields: []schema.Attr{
			{Name: "prob", Kind: schema.U64},
			{Name: "delay", Kind: schema.U32, Off: 8},
			{Name: "avg_dq_rate", Kind: schema.U32, Off: 12},
			{Name: "dq_rate_estimating", Kind: schema.U32, Off: 16},
			{Name: "packets_in", Kind: schema.U32, Off: 20},
			{Name: "dropped", Kind: schema.U32, Off: 24},
			{Name: "overlimit", Kind: schema.U32, Off: 28},
			{Name: "maxq", Kind: schema.U32, Off: 32},
			{Name: "ecn_mark", Kind: schema.U32, Off: 36},
		}},
		// 47
		{Name: "tc-plug-qopt", Size: 8, Fields: []schema.Attr{
			{Name: "action", Kind: schema.S32},
			{Name: "limit", Kind: schema.U32, Off: 4},
		}},
		// 48
		{Name: "tc-police", Size: 56, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 4}, // tc-action
			{Name: "limit", Kind: schema.U32, Off: 8},
			{Name: "burst", Kind: schema.U32, Off: 12},
			{Name: "mtu", Kind: schema.U32, Off: 16},
			{Name: "rate", Kind: schema.StructOf, Ref: 51, Off: 20, Len: 12},     // tc-ratespec
			{Name: "peakrate", Kind: schema.StructOf, Ref: 51, Off: 32, Len: 12}, // tc-ratespec
			{Name: "refcnt", Kind: schema.S32, Off: 44},
			{Name: "bindcnt", Kind: schema.S32, Off: 48},
			{Name: "capab", Kind: schema.U32, Off: 52},
		}},
		// 49
		{Name: "tc-prio-qopt", Size: 20, Fields: []schema.Attr{
			{Name: "bands", Kind: schema.U32},
			{Name: "band_map", Kind: schema.Array, Elem: schema.U8, Off: 4, Len: 16},
		}},
		// 50
		{Name: "tc-qfq-stats", Size: 8, Fields: []schema.Attr{
			{Name: "weight", Kind: schema.U32},
			{Name: "lmax", Kind: schema.U32, Off: 4},
		}},
		// 51
		{Name: "tc-ratespec", Size: 12, Fields: []schema.Attr{
			{Name: "cell_log", Kind: schema.U8},
			{Name: "linklayer", Kind: schema.U8, Off: 1},
			{Name: "overhead", Kind: schema.U16, Off: 2},
			{Name: "cell_align", Kind: schema.S16, Off: 4},
			{Name: "mpu", Kind: schema.U16, Off: 6},
			{Name: "rate", Kind: schema.U32, Off: 8},
		}},
		// 52
		{Name: "tc-red-qopt", Size: 16, Fields: []schema.Attr{
			{Name: "limit", Kind: schema.U32},
			{Name: "qth_min", Kind: schema.U32, Off: 4},
			{Name: "qth_max", Kind: schema.U32, Off: 8},
			{Name: "wlog", Kind: schema.U8, Off: 12},
			{Name: "plog", Kind: schema.U8, Off: 13},
			{Name: "scell_log", Kind: schema.U8, Off: 14},
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 24, Off: 15}, // tc-red-flags
		}},
		// 53
		{Name: "tc-red-xstats", Size: 16, Fields: []schema.Attr{
			{Name: "early", Kind: schema.U32},
			{Name: "pdrop", Kind: schema.U32, Off: 4},
			{Name: "other", Kind: schema.U32, Off: 8},
			{Name: "marked", Kind: schema.U32, Off: 12},
		}},
		// 54
		{Name: "tc-service-curve", Size: 12, Fields: []schema.Attr{
			{Name: "m1", Kind: schema.U32},
			{Name: "d", Kind: schema.U32, Off: 4},
			{Name: "m2", Kind: schema.U32, Off: 8},
		}},
		// 55
		{Name: "tc-sfb-qopt", Size: 36, Fields: []schema.Attr{
			{Name: "rehash_interval", Kind: schema.U32},
			{Name: "warmup_time", Kind: schema.U32, Off: 4},
			{Name: "max", Kind: schema.U32, Off: 8},
			{Name: "bin_size", Kind: schema.U32, Off: 12},
			{Name: "increment", Kind: schema.U32, Off: 16},
			{Name: "decrement", Kind: schema.U32, Off: 20},
			{Name: "limit", Kind: schema.U32, Off: 24},
			{Name: "penalty_rate", Kind: schema.U32, Off: 28},
			{Name: "penalty_burst", Kind: schema.U32, Off: 32},
		}},
		// 56
		{Name: "tc-sfb-xstats", Size: 36, Fields: []schema.Attr{
			{Name: "earlydrop", Kind: schema.U32},
			{Name: "penaltydrop", Kind: schema.U32, Off: 4},
			{Name: "bucketdrop", Kind: schema.U32, Off: 8},
			{Name: "queuedrop", Kind: schema.U32, Off: 12},
			{Name: "childdrop", Kind: schema.U32, Off: 16},
			{Name: "marked", Kind: schema.U32, Off: 20},
			{Name: "maxqlen", Kind: schema.U32, Off: 24},
			{Name: "maxprob", Kind: schema.U32, Off: 28},
			{Name: "avgprob", Kind: schema.U32, Off: 32},
		}},
		// 57
		{Name: "tc-sfq-qopt", Size: 20, Fields: []schema.Attr{
			{Name: "quantum", Kind: schema.U32},
			{Name: "perturb_period", Kind: schema.S32, Off: 4},
			{Name: "limit", Kind: schema.U32, Off: 8},
			{Name: "divisor", Kind: schema.U32, Off: 12},
			{Name: "flows", Kind: schema.U32, Off: 16},
		}},
		// 58
		{Name: "tc-sfq-qopt-v1", Size: 72, Fields: []schema.Attr{
			{Name: "v0", Kind: schema.StructOf, Ref: 57, Len: 20}, // tc-sfq-qopt
			{Name: "depth", Kind: schema.U32, Off: 20},
			{Name: "headdrop", Kind: schema.U32, Off: 24},
			{Name: "limit", Kind: schema.U32, Off: 28},
			{Name: "qth_min", Kind: schema.U32, Off: 32},
			{Name: "qth_max", Kind: schema.U32, Off: 36},
			{Name: "wlog", Kind: schema.U8, Off: 40},
			{Name: "plog", Kind: schema.U8, Off: 41},
			{Name: "scell_log", Kind: schema.U8, Off: 42},
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 24, Off: 43}, // tc-red-flags
			{Name: "max_p", Kind: schema.U32, Off: 44},
			{Name: "stats", Kind: schema.StructOf, Ref: 60, Off: 48, Len: 24}, // tc-sfqred-stats
		}},
		// 59
		{Name: "tc-sfq-xstats", Size: 4, Fields: []schema.Attr{
			{Name: "allot", Kind: schema.S32},
		}},
		// 60
		{Name: "tc-sfqred-stats", Size: 24, Fields: []schema.Attr{
			{Name: "prob_drop", Kind: schema.U32},
			{Name: "forced_drop", Kind: schema.U32, Off: 4},
			{Name: "prob_mark", Kind: schema.U32, Off: 8},
			{Name: "forced_mark", Kind: schema.U32, Off: 12},
			{Name: "prob_mark_head", Kind: schema.U32, Off: 16},
			{Name: "forced_mark_head", Kind: schema.U32, Off: 20},
		}},
		// 61
		{Name: "tc-sizespec", Size: 24, Fields: []schema.Attr{
			{Name: "cell_log", Kind: schema.U8},
			{Name: "size_log", Kind: schema.U8, Off: 1},
			{Name: "cell_align", Kind: schema.S16, Off: 2},
			{Name: "overhead", Kind: schema.S32, Off: 4},
			{Name: "linklayer", Kind: schema.U32, Off: 8},
			{Name: "mpu", Kind: schema.U32, Off: 12},
			{Name: "mtu", Kind: schema.U32, Off: 16},
			{Name: "tsize", Kind: schema.U32, Off: 20},
		}},
		// 62
		{Name: "tc-skbmod", Size: 32, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "flags", Kind: schema.U64, Flags: schema.BitFlags, Enum: 26, Off: 24}, // tc-skbmod-flags
		}},
		// 63
		{Name: "tc-skbprio-qopt", Size: 4, Fields: []schema.Attr{
			{Name: "limit", Kind: schema.U32},
		}},
		// 64
		{Name: "tc-stats", Size: 40, Fields: []schema.Attr{
			{Name: "bytes", Kind: schema.U64},
			{Name: "packets", Kind: schema.U32, Off: 8},
			{Name: "drops", Kind: schema.U32, Off: 12},
			{Name: "overlimits", Kind: schema.U32, Off: 16},
			{Name: "bps", Kind: schema.U32, Off: 20},
			{Name: "pps", Kind: schema.U32, Off: 24},
			{Name: "qlen", Kind: schema.U32, Off: 28},
			{Name: "backlog", Kind: schema.U32, Off: 32},
		}},
		// 65
		{Name: "tc-tbf-qopt", Size: 36, Fields: []schema.Attr{
			{Name: "rate", Kind: schema.StructOf, Ref: 51, Len: 12},              // tc-ratespec
			{Name: "peakrate", Kind: schema.StructOf, Ref: 51, Off: 12, Len: 12}, // tc-ratespec
			{Name: "limit", Kind: schema.U32, Off: 24},
			{Name: "buffer", Kind: schema.U32, Off: 28},
			{Name: "mtu", Kind: schema.U32, Off: 32},
		}},
		// 66
		{Name: "tc-tunnel-key", Size: 24, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "t_action", Kind: schema.S32, Enum: 28, Off: 20}, // tc-tunnel-key-act
		}},
		// 67
		{Name: "tc-u32-key", Size: 16, Fields: []schema.Attr{
			{Name: "mask", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "val", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian, Off: 4},
			{Name: "off", Kind: schema.S32, Off: 8},
			{Name: "offmask", Kind: schema.S32, Off: 12},
		}},
		// 68
		{Name: "tc-u32-mark", Size: 12, Fields: []schema.Attr{
			{Name: "val", Kind: schema.U32},
			{Name: "mask", Kind: schema.U32, Off: 4},
			{Name: "success", Kind: schema.U32, Off: 8},
		}},
		// 69
		{Name: "tc-u32-pcnt", Size: 16, Fields: []schema.Attr{
			{Name: "rcnt", Kind: schema.U64},
			{Name: "rhit", Kind: schema.U64, Off: 8},
			{Name: "kcnts", Kind: schema.Array, Elem: schema.U64, Off: 16},
		}},
		// 70
		{Name: "tc-u32-sel", Size: 16, Fields: []schema.Attr{
			{Name: "flags", Kind: schema.U8},
			{Name: "offshift", Kind: schema.U8, Off: 1},
			{Name: "nkeys", Kind: schema.U8, Off: 2},
			{Name: "offmask", Kind: schema.U16, Flags: schema.BigEndian, Off: 4},
			{Name: "off", Kind: schema.U16, Off: 6},
			{Name: "offoff", Kind: schema.S16, Off: 8},
			{Name: "hoff", Kind: schema.S16, Off: 10},
			{Name: "hmask", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian, Off: 12},
			{Name: "keys", Kind: schema.StructArray, Ref: 67, Off: 16}, // tc-u32-key
		}},
		// 71
		{Name: "tc-vlan", Size: 24, Fields: []schema.Attr{
			{Name: "index", Kind: schema.U32},
			{Name: "capab", Kind: schema.U32, Off: 4},
			{Name: "action", Kind: schema.S32, Enum: 12, Off: 8}, // tc-action
			{Name: "refcnt", Kind: schema.S32, Off: 12},
			{Name: "bindcnt", Kind: schema.S32, Off: 16},
			{Name: "v_action", Kind: schema.S32, Enum: 29, Off: 20}, // tc-vlan-act
		}},
		// 72
		{Name: "tcamsg", Size: 4, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 2}, // address-family
		}},
		// 73
		{Name: "tcf-ematch-hdr", Size: 8, Fields: []schema.Attr{
			{Name: "matchid", Kind: schema.U16},
			{Name: "kind", Kind: schema.U16, Off: 2},
			{Name: "flags", Kind: schema.U16, Off: 4},
		}},
		// 74
		{Name: "tcf-ematch-tree-hdr", Size: 4, Fields: []schema.Attr{
			{Name: "nmatches", Kind: schema.U16},
			{Name: "progid", Kind: schema.U16, Off: 2},
		}},
		// 75
		{Name: "tcf-t", Size: 32, Fields: []schema.Attr{
			{Name: "install", Kind: schema.U64},
			{Name: "lastuse", Kind: schema.U64, Off: 8},
			{Name: "expires", Kind: schema.U64, Off: 16},
			{Name: "firstuse", Kind: schema.U64, Off: 24},
		}},
		// 76
		{Name: "tcmsg", Size: 20, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 2}, // address-family
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex, Off: 4},
			{Name: "handle", Kind: schema.U32, Hint: schema.TCHandle, Off: 8},
			{Name: "parent", Kind: schema.U32, Hint: schema.TCHandle, Off: 12},
			{Name: "info", Kind: schema.U32, Off: 16},
		}},
		// 77
		{Name: "tcmsg-filter", Size: 20, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 2}, // address-family
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex, Off: 4},
			{Name: "handle", Kind: schema.U32, Hint: schema.Hex, Off: 8},
			{Name: "parent", Kind: schema.U32, Hint: schema.TCHandle, Off: 12},
			{Name: "protocol", Kind: schema.U16, Flags: schema.BigEndian, Enum: 7, Off: 16}, // ethertype
			{Name: "prio", Kind: schema.U16, Off: 18},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "action-flags", Names: []string{
			"large_dump_on", "terse_dump",
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
		{Name: "cls-flags", Names: []string{
			"skip_hw", "skip_sw", "in_hw", "not_in_hw", "verbose",
		}},
		// 4
		{Name: "dualpi2-drop-early", Names: []string{
			"drop_dequeue", "drop_enqueue",
		}},
		// 5
		{Name: "dualpi2-drop-overload", Names: []string{
			"overflow", "drop",
		}},
		// 6
		{Name: "dualpi2-ecn-mask", Base: 1, Names: []string{
			"l4s_ect", "cla_ect", "any_ect",
		}},
		// 7
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
		// 8
		{Name: "flower-key-ctrl-flags", Names: []string{
			"frag", "firstfrag", "tuncsum", "tundf", "tunoam", "tuncrit",
		}},
		// 9
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
		// 10
		{Name: "tc-act-flags", Names: []string{
			"no_percpu_stats", "skip_hw", "skip_sw",
		}},
		// 11
		{Name: "tc-act-hw-stats", Names: []string{
			"immediate", "delayed",
		}},
		// 12
		{Name: "tc-action", Base: -1, Names: []string{
			"unspec", "ok", "reclassify", "shot", "pipe", "stolen", "queued", "repeat", "redirect", "trap",
		}},
		// 13
		{Name: "tc-bpf-flags", Names: []string{
			"act_direct",
		}},
		// 14
		{Name: "tc-chain"},
		// 15
		{Name: "tc-csum-flags", Names: []string{
			"ipv4hdr", "icmp", "igmp", "tcp", "udp", "udplite", "sctp",
		}},
		// 16
		{Name: "tc-ct-act", Names: []string{
			"commit", "force", "clear", "nat", "nat_src", "nat_dst",
		}},
		// 17
		{Name: "tc-dump-flags", Names: []string{
			"terse",
		}},
		// 18
		{Name: "tc-etf-flags", Names: []string{
			"deadline_mode_on", "offload_on", "skip_sock_check",
		}},
		// 19
		{Name: "tc-flower-ct-flags", Names: []string{
			"new", "established", "related", "tracked", "invalid", "reply",
		}},
		// 20
		{Name: "tc-ife-flags", Names: []string{
			"encode",
		}},
		// 21
		{Name: "tc-mirred-eaction", Base: 1, Names: []string{
			"egress_redir", "egress_mirror", "ingress_redir", "ingress_mirror",
		}},
		// 22
		{Name: "tc-mpls-act", Base: 1, Names: []string{
			"pop", "push", "modify", "dec_ttl", "mac_push",
		}},
		// 23
		{Name: "tc-nat-flags", Names: []string{
			"egress",
		}},
		// 24
		{Name: "tc-red-flags", Names: []string{
			"ecn", "harddrop", "adaptative", "nodrop",
		}},
		// 25
		{Name: "tc-skbedit-flags", Names: []string{
			"priority", "queue_mapping", "mark", "ptype", "mask", "inheritdsfield", "txq_skbhash",
		}},
		// 26
		{Name: "tc-skbmod-flags", Names: []string{
			"dmac", "smac", "etype", "swapmac", "ecn",
		}},
		// 27
		{Name: "tc-taprio-flags", Names: []string{
			"txtime_assist", "full_offload",
		}},
		// 28
		{Name: "tc-tunnel-key-act", Base: 1, Names: []string{
			"set", "release",
		}},
		// 29
		{Name: "tc-vlan-act", Base: 1, Names: []string{
			"pop", "push", "modify", "pop_eth", "push_eth",
		}},
	},
	Subs: []schema.SubMsg{
		// 1
		{Name: "act-options-msg", Formats: []schema.Format{
			{Value: "bpf", Set: 2},         // act-bpf-attrs
			{Value: "connmark", Set: 3},    // act-connmark-attrs
			{Value: "csum", Set: 4},        // act-csum-attrs
			{Value: "ct", Set: 5},          // act-ct-attrs
			{Value: "ctinfo", Set: 6},      // act-ctinfo-attrs
			{Value: "gact", Set: 7},        // act-gact-attrs
			{Value: "gate", Set: 8},        // act-gate-attrs
			{Value: "ife", Set: 11},        // act-ife-attrs
			{Value: "mirred", Set: 13},     // act-mirred-attrs
			{Value: "mpls", Set: 14},       // act-mpls-attrs
			{Value: "nat", Set: 15},        // act-nat-attrs
			{Value: "pedit", Set: 16},      // act-pedit-attrs
			{Value: "police", Set: 67},     // police-attrs
			{Value: "sample", Set: 19},     // act-sample-attrs
			{Value: "simple", Set: 20},     // act-simple-attrs
			{Value: "skbedit", Set: 21},    // act-skbedit-attrs
			{Value: "skbmod", Set: 22},     // act-skbmod-attrs
			{Value: "tunnel_key", Set: 23}, // act-tunnel-key-attrs
			{Value: "vlan", Set: 24},       // act-vlan-attrs
		}},
		// 2
		{Name: "class-options-msg", Formats: []schema.Format{
			{Value: "drr", Set: 37},  // drr-attrs
			{Value: "ets", Set: 41},  // ets-attrs
			{Value: "hfsc", Set: 60}, // hfsc-attrs
			{Value: "htb", Set: 62},  // htb-attrs
			{Value: "qfq", Set: 68},  // qfq-attrs
		}},
		// 3
		{Name: "options-msg", Formats: []schema.Format{
			{Value: "basic", Set: 27},    // basic-attrs
			{Value: "bfifo", Header: 15}, // tc-fifo-qopt
			{Value: "bpf", Set: 28},      // bpf-attrs
			{Value: "cake", Set: 29},     // cake-attrs
			{Value: "cbs", Set: 32},      // cbs-attrs
			{Value: "cgroup", Set: 33},   // cgroup-attrs
			{Value: "choke", Set: 34},    // choke-attrs
			{Value: "clsact"},
			{Value: "codel", Set: 36},    // codel-attrs
			{Value: "drr", Set: 37},      // drr-attrs
			{Value: "dualpi2", Set: 38},  // dualpi2-attrs
			{Value: "etf", Set: 40},      // etf-attrs
			{Value: "ets", Set: 41},      // ets-attrs
			{Value: "flow", Set: 44},     // flow-attrs
			{Value: "flower", Set: 45},   // flower-attrs
			{Value: "fq", Set: 55},       // fq-attrs
			{Value: "fq_codel", Set: 56}, // fq-codel-attrs
			{Value: "fq_pie", Set: 57},   // fq-pie-attrs
			{Value: "fw", Set: 58},       // fw-attrs
			{Value: "gred", Set: 59},     // gred-attrs
			{Value: "hfsc", Header: 23},  // tc-hfsc-qopt
			{Value: "hhf", Set: 61},      // hhf-attrs
			{Value: "htb", Set: 62},      // htb-attrs
			{Value: "ingress"},
			{Value: "matchall", Set: 63}, // matchall-attrs
			{Value: "mq"},
			{Value: "mqprio", Header: 33},          // tc-mqprio-qopt
			{Value: "multiq", Header: 34},          // tc-multiq-qopt
			{Value: "netem", Header: 40, Set: 64},  // tc-netem-qopt netem-attrs
			{Value: "pfifo", Header: 15},           // tc-fifo-qopt
			{Value: "pfifo_fast", Header: 49},      // tc-prio-qopt
			{Value: "pfifo_head_drop", Header: 15}, // tc-fifo-qopt
			{Value: "pie", Set: 66},                // pie-attrs
			{Value: "plug", Header: 47},            // tc-plug-qopt
			{Value: "prio", Header: 49},            // tc-prio-qopt
			{Value: "qfq", Set: 68},                // qfq-attrs
			{Value: "red", Set: 69},                // red-attrs
			{Value: "route", Set: 70},              // route-attrs
			{Value: "sfb", Set: 71},                // sfb-attrs
			{Value: "sfq", Header: 58},             // tc-sfq-qopt-v1
			{Value: "skbprio", Header: 63},         // tc-skbprio-qopt
			{Value: "taprio", Set: 72},             // taprio-attrs
			{Value: "tbf", Set: 77},                // tbf-attrs
			{Value: "u32", Set: 82},                // u32-attrs
		}},
		// 4
		{Name: "tca-stats-app-msg", Formats: []schema.Format{
			{Value: "cake", Set: 30},        // cake-stats-attrs
			{Value: "choke", Header: 8},     // tc-choke-xstats
			{Value: "codel", Header: 9},     // tc-codel-xstats
			{Value: "drr", Header: 12},      // tc-drr-stats
			{Value: "dualpi2", Header: 13},  // tc-dualpi2-xstats
			{Value: "fq", Header: 18},       // tc-fq-qd-stats
			{Value: "fq_codel", Header: 16}, // tc-fq-codel-xstats
			{Value: "fq_pie", Header: 17},   // tc-fq-pie-xstats
			{Value: "hfsc", Header: 24},     // tc-hfsc-stats
			{Value: "hhf", Header: 25},      // tc-hhf-xstats
			{Value: "htb", Header: 28},      // tc-htb-xstats
			{Value: "pie", Header: 46},      // tc-pie-xstats
			{Value: "qfq", Header: 50},      // tc-qfq-stats
			{Value: "red", Header: 53},      // tc-red-xstats
			{Value: "sfb", Header: 56},      // tc-sfb-xstats
			{Value: "sfq", Header: 59},      // tc-sfq-xstats
			{Value: "taprio", Set: 73},      // taprio-offload-stats-attrs
		}},
	},
	Msgs: []schema.Msg{
		{Number: 36, Name: "newqdisc", Action: 1, Header: 76, Set: 26, Words: "{action} qdisc {kind} {handle} on {ifindex}"},                                                                                       // tcmsg attrs
		{Number: 37, Name: "delqdisc", Action: 3, Header: 76, Set: 26, Words: "qdisc {kind} {handle} on {ifindex} deleted"},                                                                                        // tcmsg attrs
		{Number: 38, Name: "getqdisc", Header: 76, Set: 26},                                                                                                                                                        // tcmsg attrs
		{Number: 40, Name: "newtclass", Action: 1, Header: 76, Set: 35, Words: "{action} class {kind} {handle} on {ifindex}"},                                                                                      // tcmsg class-attrs
		{Number: 41, Name: "deltclass", Action: 3, Header: 76, Set: 35, Words: "class {kind} {handle} on {ifindex} deleted"},                                                                                       // tcmsg class-attrs
		{Number: 42, Name: "gettclass", Header: 76, Set: 35},                                                                                                                                                       // tcmsg class-attrs
		{Number: 44, Name: "newtfilter", Action: 1, Header: 77, Set: 26, Words: "{action} filter[ {kind}] prio {prio} for {protocol} on [{?ifindex=-1}block {#parent}|{ifindex} parent {parent}][ chain {chain}]"}, // tcmsg-filter attrs
		{Number: 45, Name: "deltfilter", Action: 3, Header: 77, Set: 26, Words: "filter[ {kind}] prio {prio} for {protocol} on [{?ifindex=-1}block {#parent}|{ifindex} parent {parent}][ chain {chain}] deleted"},  // tcmsg-filter attrs
		{Number: 46, Name: "gettfilter", Header: 77, Set: 26},                                                                                                                                                      // tcmsg-filter attrs
		{Number: 48, Name: "newaction", Action: 1, Header: 72, Set: 25, Words: "{action} action {tab.kind}"},                                                                                                       // tcamsg action-root-attrs
		{Number: 49, Name: "delaction", Action: 3, Header: 72, Set: 25, Words: "action {tab.kind} deleted"},                                                                                                        // tcamsg action-root-attrs
		{Number: 50, Name: "getaction", Header: 72, Set: 25},                                                                                                                                                       // tcamsg action-root-attrs
		{Number: 100, Name: "newchain", Action: 1, Header: 76, Set: 26, Words: "{action} filter chain {chain} on [{?ifindex=-1}block {#parent}|{ifindex}]"},                                                        // tcmsg attrs
		{Number: 101, Name: "delchain", Action: 3, Header: 76, Set: 26, Words: "filter chain[ {chain}] on [{?ifindex=-1}block {#parent}|{ifindex}] deleted"},                                                       // tcmsg attrs
		{Number: 102, Name: "getchain", Header: 76, Set: 26},                                                                                                                                                       // tcmsg attrs
	},
	Groups: []schema.Group{
		{Name: "tc", Number: 4},
	},
}
