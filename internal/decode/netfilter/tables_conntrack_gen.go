// Code generated from conntrack.yaml by internal/schema/gen; DO NOT EDIT.

package netfilter

import "github.com/nlmond/nlmond/internal/schema"

var conntrack = schema.Tables{
	Name: "conntrack",
	Sets: []schema.Set{
		// 1
		{Name: "conntrack-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tuple_orig", Kind: schema.Nest, Ref: 14},                                       // tuple-attrs
			{Name: "tuple_reply", Kind: schema.Nest, Ref: 14},                                      // tuple-attrs
			{Name: "status", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 2}, // nf-ct-status
			{Name: "protoinfo", Kind: schema.Nest, Ref: 7},                                         // protoinfo-attrs
			{Name: "help", Kind: schema.Nest, Ref: 4},                                              // help-attrs
			{Name: "nat_src", Kind: schema.Nest, Ref: 5},                                           // nat-attrs
			{Name: "timeout", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "mark", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "counters_orig", Kind: schema.Nest, Ref: 3},  // counter-attrs
			{Name: "counters_reply", Kind: schema.Nest, Ref: 3}, // counter-attrs
			{Name: "use", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "id", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "nat_dst", Kind: schema.Nest, Ref: 5},        // nat-attrs
			{Name: "tuple_master", Kind: schema.Nest, Ref: 14},  // tuple-attrs
			{Name: "seq_adj_orig", Kind: schema.Nest, Ref: 12},  // seqadj-attrs
			{Name: "seq_adj_reply", Kind: schema.Nest, Ref: 12}, // seqadj-attrs
			{Name: "secmark", Kind: schema.Bytes},
			{Name: "zone", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "secctx", Kind: schema.Nest, Ref: 11}, // secctx-attrs
			{Name: "timestamp", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "mark_mask", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "labels", Kind: schema.Bytes},
			{Name: "labels_mask", Kind: schema.Bytes},
			{Name: "synproxy", Kind: schema.Nest, Ref: 13},                                              // synproxy-attrs
			{Name: "filter", Kind: schema.Nest, Ref: 14},                                                // tuple-attrs
			{Name: "status_mask", Kind: schema.U32, Flags: schema.BigEndian | schema.BitFlags, Enum: 2}, // nf-ct-status
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
			{Name: "packets", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "bytes", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "packets_old", Kind: schema.U32},
			{Name: "bytes_old", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 4
		{Name: "help-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "help_name", Kind: schema.Text},
		}},
		// 5
		{Name: "nat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "nat_v4_minip", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "nat_v4_maxip", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "nat_v6_minip", Kind: schema.Bytes},
			{Name: "nat_v6_maxip", Kind: schema.Bytes},
			{Name: "nat_proto", Kind: schema.Nest, Ref: 6}, // nat-proto-attrs
		}},
		// 6
		{Name: "nat-proto-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "nat_port_min", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "nat_port_max", Kind: schema.U16, Flags: schema.BigEndian},
		}},
		// 7
		{Name: "protoinfo-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "protoinfo_tcp", Kind: schema.Nest, Ref: 10}, // protoinfo-tcp-attrs
			{Name: "protoinfo_dccp", Kind: schema.Nest, Ref: 8}, // protoinfo-dccp-attrs
			{Name: "protoinfo_sctp", Kind: schema.Nest, Ref: 9}, // protoinfo-sctp-attrs
		}},
		// 8
		{Name: "protoinfo-dccp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dccp_state", Kind: schema.U8},
			{Name: "dccp_role", Kind: schema.U8},
			{Name: "dccp_handshake_seq", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "dccp_pad", Kind: schema.Pad},
		}},
		// 9
		{Name: "protoinfo-sctp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "sctp_state", Kind: schema.U8, Enum: 1}, // nf-ct-sctp-state
			{Name: "vtag_original", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "vtag_reply", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 10
		{Name: "protoinfo-tcp-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tcp_state", Kind: schema.U8, Enum: 4}, // nf-ct-tcp-state
			{Name: "tcp_wscale_original", Kind: schema.U8},
			{Name: "tcp_wscale_reply", Kind: schema.U8},
			{Name: "tcp_flags_original", Kind: schema.StructOf, Ref: 1}, // nf-ct-tcp-flags-mask
			{Name: "tcp_flags_reply", Kind: schema.StructOf, Ref: 1},    // nf-ct-tcp-flags-mask
		}},
		// 11
		{Name: "secctx-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "secctx_name", Kind: schema.Text},
		}},
		// 12
		{Name: "seqadj-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "correction_pos", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "offset_before", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "offset_after", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 13
		{Name: "synproxy-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "isn", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "its", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "tsoff", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 14
		{Name: "tuple-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "tuple_ip", Kind: schema.Nest, Ref: 15},    // tuple-ip-attrs
			{Name: "tuple_proto", Kind: schema.Nest, Ref: 16}, // tuple-proto-attrs
			{Name: "tuple_zone", Kind: schema.U16, Flags: schema.BigEndian},
		}},
		// 15
		{Name: "tuple-ip-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ip_v4_src", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "ip_v4_dst", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "ip_v6_src", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "ip_v6_dst", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian},
		}},
		// 16
		{Name: "tuple-proto-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "proto_num", Kind: schema.U8},
			{Name: "proto_src_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "proto_dst_port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "proto_icmp_id", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "proto_icmp_type", Kind: schema.U8},
			{Name: "proto_icmp_code", Kind: schema.U8},
			{Name: "proto_icmpv6_id", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "proto_icmpv6_type", Kind: schema.U8},
			{Name: "proto_icmpv6_code", Kind: schema.U8},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "nf-ct-tcp-flags-mask", Size: 2, Fields: []schema.Attr{
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 3},        // nf-ct-tcp-flags
			{Name: "mask", Kind: schema.U8, Flags: schema.BitFlags, Enum: 3, Off: 1}, // nf-ct-tcp-flags
		}},
		// 2
		{Name: "nfgenmsg", Size: 4, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8},
			{Name: "version", Kind: schema.U8, Off: 1},
			{Name: "res_id", Kind: schema.U16, Flags: schema.BigEndian, Off: 2},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "nf-ct-sctp-state", Names: []string{
			"none", "cloned", "cookie_wait", "cookie_echoed", "established", "shutdown_sent", "shutdown_received",
			"shutdown_ack_sent", "shutdown_heartbeat_sent",
		}},
		// 2
		{Name: "nf-ct-status", Names: []string{
			"expected", "seen_reply", "assured", "confirmed", "src_nat", "dst_nat", "seq_adj", "src_nat_done",
			"dst_nat_done", "dying", "fixed_timeout", "template", "nat_clash", "helper", "offload", "hw_offload",
		}},
		// 3
		{Name: "nf-ct-tcp-flags", Names: []string{
			"window_scale", "sack_perm", "close_init", "be_liberal", "unacked", "maxack", "challenge_ack",
			"simultaneous_open",
		}},
		// 4
		{Name: "nf-ct-tcp-state", Names: []string{
			"none", "syn_sent", "syn_recv", "established", "fin_wait", "close_wait", "last_ack", "time_wait", "close",
			"syn_sent2", "max", "ignore", "retrans", "unack", "timeout_max",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 256, Name: "ct_new", Action: 1, Header: 2, Set: 1},    // nfgenmsg conntrack-attrs
		{Number: 257, Name: "ct_get", Header: 2, Set: 1},               // nfgenmsg conntrack-attrs
		{Number: 258, Name: "ct_delete", Action: 3, Header: 2, Set: 1}, // nfgenmsg conntrack-attrs
		{Number: 259, Name: "ct_get_ctrzero", Header: 2, Set: 1},       // nfgenmsg conntrack-attrs
		{Number: 260, Name: "ct_get_stats_cpu", Header: 2, Set: 2},     // nfgenmsg conntrack-stats-attrs
	},
}
