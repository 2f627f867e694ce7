// Code generated from conntrack.yaml by internal/schema/gen; DO NOT EDIT.

package netfilter

import "github.com/nlmond/nlmond/internal/schema"

var conntrack = schema.Tables{
	Name: "conntrack",
	Sets: []schema.Set{
		// 1
		{Name: "conntrack-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tuple_orig", Kind: schema.Nest, Ref: 19},                                       // tuple-attrs
			{Name: "tuple_reply", Kind: schema.Nest, Ref: 19},                                      // tuple-attrs
			{Name: "status", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 6}, // nf-ct-status
			{Name: "protoinfo", Kind: schema.Nest, Ref: 10},                                        // protoinfo-attrs
			{Name: "help", Kind: schema.Nest, Ref: 7},                                              // help-attrs
			{Name: "nat_src", Kind: schema.Nest, Ref: 8},                                           // nat-attrs
			{Name: "timeout", Kind: schema.U32, Flags: schema.BigEndian | schema.Volatile},
			{Name: "mark", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "counters_orig", Kind: schema.Nest, Ref: 3},  // counter-attrs
			{Name: "counters_reply", Kind: schema.Nest, Ref: 3}, // counter-attrs
			{Name: "use", Kind: schema.U32, Flags: schema.BigEndian | schema.Volatile},
			{Name: "id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "nat_dst", Kind: schema.Nest, Ref: 8},        // nat-attrs
			{Name: "tuple_master", Kind: schema.Nest, Ref: 19},  // tuple-attrs
			{Name: "seq_adj_orig", Kind: schema.Nest, Ref: 15},  // seqadj-attrs
			{Name: "seq_adj_reply", Kind: schema.Nest, Ref: 15}, // seqadj-attrs
			{Name: "secmark", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "zone", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "secctx", Kind: schema.Nest, Ref: 14},                             // secctx-attrs
			{Name: "timestamp", Kind: schema.Nest, Flags: schema.BigEndian, Ref: 18}, // timestamp-attrs
			{Name: "mark_mask", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "labels", Kind: schema.Bytes},
			{Name: "labels_mask", Kind: schema.Bytes},
			{Name: "synproxy", Kind: schema.Nest, Ref: 17},                                              // synproxy-attrs
			{Name: "filter", Kind: schema.Nest, Ref: 19},                                                // tuple-attrs
			{Name: "status_mask", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 6}, // nf-ct-status
			{Name: "timestamp_event", Kind: schema.U64, Flags: schema.BigEndian},
		}},
		// 2
		{Name: "conntrack-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "searched", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "found", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "new", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "invalid", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "ignore", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "delete", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "delete_list", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "insert", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "insert_failed", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "drop", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "early_drop", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "error", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "search_restart", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "clash_resolve", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "chain_toolong", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 3
		{Name: "counter-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "packets", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
			{Name: "bytes", Kind: schema.U64, Flags: schema.BigEndian | schema.Volatile},
			{},
			{},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 4
		{Name: "expect-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "master_tuple", Kind: schema.Nest, Ref: 19}, // tuple-attrs
			{Name: "tuple", Kind: schema.Nest, Ref: 19},        // tuple-attrs
			{Name: "mask", Kind: schema.Nest, Ref: 19},         // tuple-attrs
			{Name: "timeout", Kind: schema.U32, Flags: schema.BigEndian | schema.Volatile},
			{Name: "id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "help_name", Kind: schema.Text},
			{Name: "zone", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "flags", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 4}, // nf-ct-expect-flags
			{Name: "class", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "nat", Kind: schema.Nest, Ref: 5}, // expect-nat-attrs
			{Name: "fn", Kind: schema.Text},
		}},
		// 5
		{Name: "expect-nat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dir", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "tuple", Kind: schema.Nest, Ref: 19}, // tuple-attrs
		}},
		// 6
		{Name: "expect-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "new", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "create", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "delete", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 7
		{Name: "help-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "info", Kind: schema.Bytes},
		}},
		// 8
		{Name: "nat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "v4_minip", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "v4_maxip", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "proto", Kind: schema.Nest, Ref: 9}, // nat-proto-attrs
			{Name: "v6_minip", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "v6_maxip", Kind: schema.Bytes, Hint: schema.IP},
		}},
		// 9
		{Name: "nat-proto-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "port_min", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "port_max", Kind: schema.U16, Flags: schema.BigEndian},
		}},
		// 10
		{Name: "protoinfo-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tcp", Kind: schema.Nest, Ref: 13},  // protoinfo-tcp-attrs
			{Name: "dccp", Kind: schema.Nest, Ref: 11}, // protoinfo-dccp-attrs
			{Name: "sctp", Kind: schema.Nest, Ref: 12}, // protoinfo-sctp-attrs
		}},
		// 11
		{Name: "protoinfo-dccp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "state", Kind: schema.U8, Enum: 3}, // nf-ct-dccp-state
			{Name: "role", Kind: schema.U8, Enum: 2},  // nf-ct-dccp-role
			{Name: "handshake_seq", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "dccp_pad", Kind: schema.Pad},
		}},
		// 12
		{Name: "protoinfo-sctp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "state", Kind: schema.U8, Enum: 5}, // nf-ct-sctp-state
			{Name: "vtag_original", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "vtag_reply", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 13
		{Name: "protoinfo-tcp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "state", Kind: schema.U8, Enum: 8}, // nf-ct-tcp-state
			{Name: "wscale_original", Kind: schema.U8},
			{Name: "wscale_reply", Kind: schema.U8},
			{Name: "flags_original", Kind: schema.StructOf, Ref: 1}, // nf-ct-tcp-flags-mask
			{Name: "flags_reply", Kind: schema.StructOf, Ref: 1},    // nf-ct-tcp-flags-mask
		}},
		// 14
		{Name: "secctx-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
		}},
		// 15
		{Name: "seqadj-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "correction_pos", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "offset_before", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "offset_after", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 16
		{Name: "stats-global-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entries", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "max_entries", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 17
		{Name: "synproxy-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "isn", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "its", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "tsoff", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 18
		{Name: "timestamp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "start", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "stop", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 19
		{Name: "tuple-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ip", Kind: schema.Nest, Ref: 20},    // tuple-ip-attrs
			{Name: "proto", Kind: schema.Nest, Ref: 21}, // tuple-proto-attrs
			{Name: "zone", Kind: schema.U16, Flags: schema.BigEndian},
		}},
		// 20
		{Name: "tuple-ip-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "v4_src", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "v4_dst", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "v6_src", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "v6_dst", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian},
		}},
		// 21
		{Name: "tuple-proto-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "num", Kind: schema.U8, Enum: 1}, // ip-protocol
			{Name: "src_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "dst_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "icmp_id", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "icmp_type", Kind: schema.U8},
			{Name: "icmp_code", Kind: schema.U8},
			{Name: "icmpv6_id", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "icmpv6_type", Kind: schema.U8},
			{Name: "icmpv6_code", Kind: schema.U8},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "nf-ct-tcp-flags-mask", Size: 2, Fields: []schema.Attr{
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 7},        // nf-ct-tcp-flags
			{Name: "mask", Kind: schema.U8, Flags: schema.BitFlags, Enum: 7, Off: 1}, // nf-ct-tcp-flags
		}},
		// 2
		{Name: "nfgenmsg", Size: 4, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 9}, // nf-proto
			{Name: "version", Kind: schema.U8, Flags: schema.Hidden, Off: 1},
			{Name: "res_id", Kind: schema.U16, Flags: schema.BigEndian | schema.Hidden, Off: 2},
		}},
	},
	Enums: []schema.Enum{
		// 1
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
		// 2
		{Name: "nf-ct-dccp-role", Names: []string{
			"client", "server",
		}},
		// 3
		{Name: "nf-ct-dccp-state", Names: []string{
			"none", "request", "respond", "partopen", "open", "closereq", "closing", "timewait", "ignore", "invalid",
		}},
		// 4
		{Name: "nf-ct-expect-flags", Names: []string{
			"permanent", "inactive", "userspace",
		}},
		// 5
		{Name: "nf-ct-sctp-state", Names: []string{
			"none", "cloned", "cookie_wait", "cookie_echoed", "established", "shutdown_sent", "shutdown_received",
			"shutdown_ack_sent", "shutdown_heartbeat_sent",
		}},
		// 6
		{Name: "nf-ct-status", Names: []string{
			"expected", "seen_reply", "assured", "confirmed", "src_nat", "dst_nat", "seq_adj", "src_nat_done",
			"dst_nat_done", "dying", "fixed_timeout", "template", "nat_clash", "helper", "offload", "hw_offload",
		}},
		// 7
		{Name: "nf-ct-tcp-flags", Names: []string{
			"window_scale", "sack_perm", "close_init", "be_liberal", "unacked", "maxack", "challenge_ack",
			"simultaneous_open",
		}},
		// 8
		{Name: "nf-ct-tcp-state", Names: []string{
			"none", "syn_sent", "syn_recv", "established", "fin_wait", "close_wait", "last_ack", "time_wait", "close",
			"syn_sent2", "max", "ignore", "retrans", "unack", "timeout_max",
		}},
		// 9
		{Name: "nf-proto", Names: []string{
			"unspec", "inet", "ipv4", "arp", "", "netdev", "", "bridge", "", "", "ipv6",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 256, Name: "ct_new", Action: 1, Header: 2, Set: 1},     // nfgenmsg conntrack-attrs
		{Number: 257, Name: "ct_get", Header: 2, Set: 1},                // nfgenmsg conntrack-attrs
		{Number: 258, Name: "ct_delete", Action: 3, Header: 2, Set: 1},  // nfgenmsg conntrack-attrs
		{Number: 259, Name: "ct_get_ctrzero", Header: 2, Set: 1},        // nfgenmsg conntrack-attrs
		{Number: 260, Name: "ct_get_stats_cpu", Header: 2, Set: 2},      // nfgenmsg conntrack-stats-attrs
		{Number: 261, Name: "ct_get_stats", Header: 2, Set: 16},         // nfgenmsg stats-global-attrs
		{Number: 262, Name: "ct_get_dying", Header: 2, Set: 1},          // nfgenmsg conntrack-attrs
		{Number: 263, Name: "ct_get_unconfirmed", Header: 2, Set: 1},    // nfgenmsg conntrack-attrs
		{Number: 512, Name: "exp_new", Action: 1, Header: 2, Set: 4},    // nfgenmsg expect-attrs
		{Number: 513, Name: "exp_get", Header: 2, Set: 4},               // nfgenmsg expect-attrs
		{Number: 514, Name: "exp_delete", Action: 3, Header: 2, Set: 4}, // nfgenmsg expect-attrs
		{Number: 515, Name: "exp_get_stats_cpu", Header: 2, Set: 6},     // nfgenmsg expect-stats-attrs
	},
}
