// Code generated from rt-route.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtRoute = schema.Tables{
	Name: "rt-route",
	Sets: []schema.Set{
		// 1
		{Name: "encap-bpf-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "prog_in", Kind: schema.Nest, Ref: 2},   // encap-bpf-prog-attrs
			{Name: "prog_out", Kind: schema.Nest, Ref: 2},  // encap-bpf-prog-attrs
			{Name: "prog_xmit", Kind: schema.Nest, Ref: 2}, // encap-bpf-prog-attrs
			{Name: "xmit_headroom", Kind: schema.U32},
		}},
		// 2
		{Name: "encap-bpf-prog-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "prog", Kind: schema.U32},
			{Name: "name", Kind: schema.Text},
		}},
		// 3
		{Name: "encap-ila-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "locator", Kind: schema.U64, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "identifier", Kind: schema.U64, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "locator_match", Kind: schema.U64, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex},
			{Name: "dir", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
			{Name: "csum_mode", Kind: schema.U8, Enum: 2},  // ila-csum-mode
			{Name: "ident_type", Kind: schema.U8, Enum: 4}, // ila-ident-type
			{Name: "hook_type", Kind: schema.U8, Enum: 3},  // ila-hook-type
		}},
		// 4
		{Name: "encap-ioam6-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mode", Kind: schema.U8, Enum: 5}, // ioam6-mode
			{Name: "dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "trace", Kind: schema.StructOf, Ref: 1}, // ioam6-trace-hdr
			{Name: "freq_k", Kind: schema.U32},
			{Name: "freq_n", Kind: schema.U32},
			{Name: "src", Kind: schema.Bytes, Hint: schema.IP},
		}},
		// 5
		{Name: "encap-ip-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "src", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ttl", Kind: schema.U8},
			{Name: "tos", Kind: schema.U8},
			{Name: "flags", Kind: schema.U16, Flags: schema.BigEndian | schema.BitFlags, Enum: 22}, // tunnel-flags
			{Name: "pad", Kind: schema.Pad},
			{Name: "opts", Kind: schema.Nest, Ref: 11}, // encap-opts-attrs
		}},
		// 6
		{Name: "encap-ip6-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "src", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "hoplimit", Kind: schema.U8},
			{Name: "tc", Kind: schema.U8},
			{Name: "flags", Kind: schema.U16, Flags: schema.BigEndian | schema.BitFlags, Enum: 22}, // tunnel-flags
			{Name: "pad", Kind: schema.Pad},
			{Name: "opts", Kind: schema.Nest, Ref: 11}, // encap-opts-attrs
		}},
		// 7
		{Name: "encap-mpls-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dst", Kind: schema.Bytes, Hint: schema.MPLS},
			{Name: "ttl", Kind: schema.U8},
		}},
		// 8
		{Name: "encap-opt-erspan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ver", Kind: schema.U8},
			{Name: "index", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "dir", Kind: schema.U8},
			{Name: "hwid", Kind: schema.U8},
		}},
		// 9
		{Name: "encap-opt-geneve-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "class", Kind: schema.U16, Hint: schema.Hex, Flags: schema.BigEndian},
			{Name: "type", Kind: schema.U8},
			{Name: "data", Kind: schema.Bytes},
		}},
		// 10
		{Name: "encap-opt-vxlan-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "gbp", Kind: schema.U32},
		}},
		// 11
		{Name: "encap-opts-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "geneve", Kind: schema.Nest, Flags: schema.Multi, Ref: 9}, // encap-opt-geneve-attrs
			{Name: "vxlan", Kind: schema.Nest, Ref: 10},                      // encap-opt-vxlan-attrs
			{Name: "erspan", Kind: schema.Nest, Ref: 8},                      // encap-opt-erspan-attrs
		}},
		// 12
		{Name: "encap-rpl-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "srh", Kind: schema.StructOf, Ref: 2}, // ipv6-rpl-sr-hdr
		}},
		// 13
		{Name: "encap-seg6-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "srh", Kind: schema.StructOf, Ref: 11}, // seg6-iptunnel-encap
		}},
		// 14
		{Name: "encap-seg6-counters-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pad", Kind: schema.Pad},
			{Name: "packets", Kind: schema.U64},
			{Name: "bytes", Kind: schema.U64},
			{Name: "errors", Kind: schema.U64},
		}},
		// 15
		{Name: "encap-seg6-flavors-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "operation", Kind: schema.U32, Flags: schema.BitFlags, Enum: 19}, // seg6-flavors
			{Name: "lcblock_bits", Kind: schema.U8},
			{Name: "lcnode_fn_bits", Kind: schema.U8},
		}},
		// 16
		{Name: "encap-seg6-local-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "action", Kind: schema.U32, Enum: 20}, // seg6-local-action
			{Name: "srh", Kind: schema.StructOf, Ref: 3}, // ipv6-sr-hdr
			{Name: "table", Kind: schema.U32, Enum: 11},  // rt-table
			{Name: "nh4", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "nh6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "iif", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "oif", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "bpf", Kind: schema.Nest, Ref: 2},                               // encap-bpf-prog-attrs
			{Name: "vrftable", Kind: schema.U32, Enum: 11},                         // rt-table
			{Name: "counters", Kind: schema.Nest, Flags: schema.Volatile, Ref: 14}, // encap-seg6-counters-attrs
			{Name: "flavors", Kind: schema.Nest, Ref: 15},                          // encap-seg6-flavors-attrs
		}},
		// 17
		{Name: "encap-xfrm-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "if_id", Kind: schema.U32},
			{Name: "link", Kind: schema.U32, Hint: schema.LinkIndex},
		}},
		// 18
		{Name: "metrics", Base: 1, Attrs: []schema.Attr{
			{Name: "lock", Kind: schema.U32, Flags: schema.BitFlags, Enum: 13}, // rtax-lock
			{Name: "mtu", Kind: schema.U32},
			{Name: "window", Kind: schema.U32},
			{Name: "rtt", Kind: schema.U32},
			{Name: "rttvar", Kind: schema.U32},
			{Name: "ssthresh", Kind: schema.U32},
			{Name: "cwnd", Kind: schema.U32},
			{Name: "advmss", Kind: schema.U32},
			{Name: "reordering", Kind: schema.U32},
			{Name: "hoplimit", Kind: schema.U32},
			{Name: "initcwnd", Kind: schema.U32},
			{Name: "features", Kind: schema.U32, Flags: schema.BitFlags, Enum: 12}, // rtax-features
			{Name: "rto_min", Kind: schema.U32},
			{Name: "initrwnd", Kind: schema.U32},
			{Name: "quickack", Kind: schema.U32},
			{Name: "cc_algo", Kind: schema.Text},
			{Name: "fastopen_no_cookie", Kind: schema.U32},
		}},
		// 19
		{Name: "multipath-attrs", Base: 5, Attrs: []schema.Attr{
			{Name: "gateway", Kind: schema.Bytes, Hint: schema.IP},
			{},
			{},
			{},
			{},
			{},
			{Name: "flow", Kind: schema.U32},
			{},
			{},
			{},
			{},
			{},
			{},
			{Name: "via", Kind: schema.StructOf, Ref: 10}, // rtvia
			{Name: "newdst", Kind: schema.Bytes, Hint: schema.MPLS},
			{},
			{Name: "encap_type", Kind: schema.U16, Enum: 7}, // lwtunnel-encap
			{Name: "encap", Kind: schema.Sub, Ref: 1, Sel: schema.Selector{Where: schema.BySibling, Attr: 21, Kind: schema.U16, Enum: 7}}, // encap-msg
		}},
		// 20
		{Name: "nexthop-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "nh_group", Kind: schema.StructArray, Ref: 4}, // nexthop-grp
			{Name: "group_type", Kind: schema.U16, Enum: 8},      // nexthop-grp-type
			{Name: "blackhole", Kind: schema.Flag},
			{Name: "oif", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "gateway", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "encap_type", Kind: schema.U16, Enum: 7}, // lwtunnel-encap
			{Name: "encap", Kind: schema.Sub, Ref: 1, Sel: schema.Selector{Where: schema.BySibling, Attr: 7, Kind: schema.U16, Enum: 7}}, // encap-msg
			{Name: "groups", Kind: schema.Flag},
			{Name: "master", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "fdb", Kind: schema.Flag},
			{Name: "res_group", Kind: schema.Nest, Ref: 24},                           // nexthop-res-group-attrs
			{Name: "res_bucket", Kind: schema.Nest, Ref: 23},                          // nexthop-res-bucket-attrs
			{Name: "op_flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 9},     // nha-op-flags
			{Name: "group_stats", Kind: schema.Nest, Flags: schema.Volatile, Ref: 21}, // nexthop-group-stats-attrs
			{Name: "hw_stats_enable", Kind: schema.U32},
			{Name: "hw_stats_used", Kind: schema.U32},
		}},
		// 21
		{Name: "nexthop-group-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 22}, // nexthop-group-stats-entry-attrs
		}},
		// 22
		{Name: "nexthop-group-stats-entry-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "packets", Kind: schema.Uint},
			{Name: "packets_hw", Kind: schema.Uint},
		}},
		// 23
		{Name: "nexthop-res-bucket-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "index", Kind: schema.U16},
			{Name: "idle_time", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "nh_id", Kind: schema.U32},
		}},
		// 24
		{Name: "nexthop-res-group-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "buckets", Kind: schema.U16},
			{Name: "idle_timer", Kind: schema.U32},
			{Name: "unbalanced_timer", Kind: schema.U32},
			{Name: "unbalanced_time", Kind: schema.U64, Flags: schema.Volatile},
		}},
		// 25
		{Name: "route-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dst", Kind: schema.Bytes, Hint: schema.IPByFamily, Sel: schema.Selector{Where: schema.ByHeader, Kind: schema.U8, Enum: 1}},
			{Name: "src", Kind: schema.Bytes, Hint: schema.IPByFamily, Sel: schema.Selector{Where: schema.ByHeader, Kind: schema.U8, Enum: 1}},
			{Name: "iif", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "oif", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "gateway", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "priority", Kind: schema.U32},
			{Name: "prefsrc", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "metrics", Kind: schema.Nest, Ref: 18},              // metrics
			{Name: "multipath", Kind: schema.Records, Ref: 9, Set: 19}, // rtnexthop multipath-attrs
			{Name: "protoinfo", Kind: schema.Bytes, Flags: schema.Hidden},
			{Name: "flow", Kind: schema.U32},
			{Name: "cacheinfo", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 6}, // rta-cacheinfo
			{Name: "session", Kind: schema.Bytes, Flags: schema.Hidden},
			{Name: "mp_algo", Kind: schema.Bytes, Flags: schema.Hidden},
			{Name: "table", Kind: schema.U32, Enum: 11}, // rt-table
			{Name: "mark", Kind: schema.U32},
			{Name: "mfc_stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 7}, // rta-mfc-stats
			{Name: "via", Kind: schema.StructOf, Ref: 10},                              // rtvia
			{Name: "newdst", Kind: schema.Bytes, Hint: schema.MPLS},
			{Name: "pref", Kind: schema.U8, Enum: 10},                                                                                     // route-pref
			{Name: "encap_type", Kind: schema.U16, Enum: 7},                                                                               // lwtunnel-encap
			{Name: "encap", Kind: schema.Sub, Ref: 1, Sel: schema.Selector{Where: schema.BySibling, Attr: 21, Kind: schema.U16, Enum: 7}}, // encap-msg
			{Name: "expires", Kind: schema.Uint, Flags: schema.Volatile},
			{Name: "pad", Kind: schema.Pad},
			{Name: "uid", Kind: schema.U32},
			{Name: "ttl_propagate", Kind: schema.U8},
			{Name: "ip_proto", Kind: schema.U8, Enum: 6}, // ip-protocol
			{Name: "sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "nh_id", Kind: schema.U32},
			{Name: "flowlabel", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "ioam6-trace-hdr", Size: 8, Fields: []schema.Attr{
			{Name: "namespace_id", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "unused", Kind: schema.U8, Flags: schema.Hidden, Off: 2, Width: 2},
			{Name: "overflow", Kind: schema.U8, Off: 2, Shift: 2, Width: 1},
			{Name: "nodelen", Kind: schema.U8, Off: 2, Shift: 3, Width: 5},
			{Name: "remlen", Kind: schema.U8, Off: 3, Width: 7},
			{Name: "unused2", Kind: schema.U8, Flags: schema.Hidden, Off: 3, Shift: 7, Width: 1},
			{Name: "type", Kind: schema.U32, Hint: schema.Hex, Flags: schema.BigEndian, Off: 4},
			{Name: "data", Kind: schema.Bytes, Off: 8},
		}},
		// 2
		{Name: "ipv6-rpl-sr-hdr", Size: 8, Fields: []schema.Attr{
			{Name: "nexthdr", Kind: schema.U8},
			{Name: "hdrlen", Kind: schema.U8, Off: 1},
			{Name: "type", Kind: schema.U8, Off: 2},
			{Name: "segments_left", Kind: schema.U8, Off: 3},
			{Name: "cmpre", Kind: schema.U32, Off: 4, Width: 4},
			{Name: "cmpri", Kind: schema.U32, Off: 4, Shift: 4, Width: 4},
			{Name: "reserved", Kind: schema.U32, Flags: schema.Hidden, Off: 4, Shift: 8, Width: 4},
			{Name: "pad", Kind: schema.U32, Off: 4, Shift: 12, Width: 4},
			{Name: "reserved1", Kind: schema.U32, Flags: schema.Hidden, Off: 4, Shift: 16, Width: 16},
			{Name: "segments", Kind: schema.Array, Elem: schema.Bytes, Hint: schema.IP, Off: 8, Each: 16},
		}},
		// 3
		{Name: "ipv6-sr-hdr", Size: 8, Fields: []schema.Attr{
			{Name: "nexthdr", Kind: schema.U8},
			{Name: "hdrlen", Kind: schema.U8, Off: 1},
			{Name: "type", Kind: schema.U8, Off: 2},
			{Name: "segments_left", Kind: schema.U8, Off: 3},
			{Name: "first_segment", Kind: schema.U8, Off: 4},
			{Name: "flags", Kind: schema.U8, Hint: schema.Hex, Off: 5},
			{Name: "tag", Kind: schema.U16, Flags: schema.BigEndian, Off: 6},
			{Name: "segments", Kind: schema.Array, Elem: schema.Bytes, Hint: schema.IP, Sel: schema.Selector{Where: schema.ByMember, Off: 4, Kind: schema.U8}, Off: 8, Each: 16},
			{Name: "tlvs", Kind: schema.Bytes, Sel: schema.Selector{Where: schema.ByMember, Off: 4, Kind: schema.U8}, Off: 8, Each: 16},
		}},
		// 4
		{Name: "nexthop-grp", Size: 8, Fields: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "weight", Kind: schema.U8, Off: 4},
			{Name: "weight_high", Kind: schema.U8, Off: 5},
		}},
		// 5
		{Name: "nhmsg", Size: 8, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1},                                  // address-family
			{Name: "scope", Kind: schema.U8, Enum: 16, Off: 1},                          // rtm-scope
			{Name: "protocol", Kind: schema.U8, Enum: 15, Off: 2},                       // rtm-protocol
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 18, Off: 4}, // rtnh-flags
		}},
		// 6
		{Name: "rta-cacheinfo", Size: 32, Fields: []schema.Attr{
			{Name: "clntref", Kind: schema.U32},
			{Name: "lastuse", Kind: schema.U32, Off: 4},
			{Name: "expires", Kind: schema.S32, Off: 8},
			{Name: "error", Kind: schema.U32, Off: 12},
			{Name: "used", Kind: schema.U32, Off: 16},
			{Name: "id", Kind: schema.U32, Off: 20},
			{Name: "ts", Kind: schema.U32, Off: 24},
			{Name: "tsage", Kind: schema.U32, Off: 28},
		}},
		// 7
		{Name: "rta-mfc-stats", Size: 24, Fields: []schema.Attr{
			{Name: "packets", Kind: schema.U64},
			{Name: "bytes", Kind: schema.U64, Off: 8},
			{Name: "wrong_if", Kind: schema.U64, Off: 16},
		}},
		// 8
		{Name: "rtmsg", Size: 12, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "dst_len", Kind: schema.U8, Off: 1},
			{Name: "src_len", Kind: schema.U8, Off: 2},
			{Name: "tos", Kind: schema.U8, Off: 3},
			{Name: "table", Kind: schema.U8, Flags: schema.Fallback, Enum: 11, Off: 4},  // rt-table
			{Name: "protocol", Kind: schema.U8, Enum: 15, Off: 5},                       // rtm-protocol
			{Name: "scope", Kind: schema.U8, Enum: 16, Off: 6},                          // rtm-scope
			{Name: "type", Kind: schema.U8, Enum: 17, Off: 7},                           // rtm-type
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 14, Off: 8}, // rtm-flags
		}},
		// 9
		{Name: "rtnexthop", Size: 8, Fields: []schema.Attr{
			{Name: "len", Kind: schema.U16, Flags: schema.Hidden},
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 18, Off: 2}, // rtnh-flags
			{Name: "hops", Kind: schema.U8, Off: 3},
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex, Off: 4},
		}},
		// 10
		{Name: "rtvia", Size: 2, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U16, Enum: 1}, // address-family
			{Name: "addr", Kind: schema.Bytes, Hint: schema.IPByFamily, Sel: schema.Selector{Where: schema.ByMember, Kind: schema.U16}, Off: 2},
		}},
		// 11
		{Name: "seg6-iptunnel-encap", Size: 12, Fields: []schema.Attr{
			{Name: "mode", Kind: schema.S32, Enum: 21}, // seg6-mode
			{Name: "nexthdr", Kind: schema.U8, Off: 4},
			{Name: "hdrlen", Kind: schema.U8, Off: 5},
			{Name: "type", Kind: schema.U8, Off: 6},
			{Name: "segments_left", Kind: schema.U8, Off: 7},
			{Name: "first_segment", Kind: schema.U8, Off: 8},
			{Name: "flags", Kind: schema.U8, Hint: schema.Hex, Off: 9},
			{Name: "tag", Kind: schema.U16, Flags: schema.BigEndian, Off: 10},
			{Name: "segments", Kind: schema.Array, Elem: schema.Bytes, Hint: schema.IP, Sel: schema.Selector{Where: schema.ByMember, Off: 8, Kind: schema.U8}, Off: 12, Each: 16},
			{Name: "tlvs", Kind: schema.Bytes, Sel: schema.Selector{Where: schema.ByMember, Off: 8, Kind: schema.U8}, Off: 12, Each: 16},
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
		{Name: "ila-csum-mode", Names: []string{
			"adjust_transport", "neutral_map", "no_action", "neutral_map_auto",
		}},
		// 3
		{Name: "ila-hook-type", Names: []string{
			"route_output", "route_input",
		}},
		// 4
		{Name: "ila-ident-type", Sparse: []schema.Pair{
			{Name: "iid"},
			{Value: 1, Name: "luid"},
			{Value: 2, Name: "virt_v4"},
			{Value: 3, Name: "virt_uni_v6"},
			{Value: 4, Name: "virt_multi_v6"},
			{Value: 5, Name: "nonlocal_addr"},
			{Value: 32, Name: "use_format"},
		}},
		// 5
		{Name: "ioam6-mode", Base: 1, Names: []string{
			"inline", "encap", "auto",
		}},
		// 6
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
		// 7
		{Name: "lwtunnel-encap", Names: []string{
			"none", "mpls", "ip", "ila", "ip6", "seg6", "bpf", "seg6_local", "rpl", "ioam6", "xfrm",
		}},
		// 8
		{Name: "nexthop-grp-type", Names: []string{
			"mpath", "res",
		}},
		// 9
		{Name: "nha-op-flags", Sparse: []schema.Pair{
			{Name: "dump_stats"},
			{Value: 1, Name: "dump_hw_stats"},
			{Value: 31, Name: "resp_grp_resvd_0"},
		}},
		// 10
		{Name: "route-pref", Names: []string{
			"medium", "high", "invalid", "low",
		}},
		// 11
		{Name: "rt-table", Sparse: []schema.Pair{
			{Name: "unspec"},
			{Value: 252, Name: "compat"},
			{Value: 253, Name: "default"},
			{Value: 254, Name: "main"},
			{Value: 255, Name: "local"},
		}},
		// 12
		{Name: "rtax-features", Names: []string{
			"ecn", "sack", "timestamp", "allfrag", "tcp_usec_ts",
		}},
		// 13
		{Name: "rtax-lock", Base: 2, Names: []string{
			"mtu", "window", "rtt", "rttvar", "ssthresh", "cwnd", "advmss", "reordering", "hoplimit", "initcwnd",
			"features", "rto_min", "initrwnd", "quickack", "cc_algo", "fastopen_no_cookie",
		}},
		// 14
		{Name: "rtm-flags", Names: []string{
			"dead", "pervasive", "onlink", "offload", "linkdown", "unresolved", "trap", "", "notify", "cloned",
			"equalize", "prefix", "lookup_table", "fib_match", "rt_offload", "rt_trap", "", "", "", "", "", "", "", "",
			"", "", "", "", "", "offload_failed",
		}},
		// 15
		{Name: "rtm-protocol", Sparse: []schema.Pair{
			{Name: "unspec"},
			{Value: 1, Name: "redirect"},
			{Value: 2, Name: "kernel"},
			{Value: 3, Name: "boot"},
			{Value: 4, Name: "static"},
			{Value: 8, Name: "gated"},
			{Value: 9, Name: "ra"},
			{Value: 10, Name: "mrt"},
			{Value: 11, Name: "zebra"},
			{Value: 12, Name: "bird"},
			{Value: 13, Name: "dnrouted"},
			{Value: 14, Name: "xorp"},
			{Value: 15, Name: "ntk"},
			{Value: 16, Name: "dhcp"},
			{Value: 17, Name: "mrouted"},
			{Value: 18, Name: "keepalived"},
			{Value: 42, Name: "babel"},
			{Value: 99, Name: "openr"},
			{Value: 186, Name: "bgp"},
			{Value: 187, Name: "isis"},
			{Value: 188, Name: "ospf"},
			{Value: 189, Name: "rip"},
			{Value: 192, Name: "eigrp"},
		}},
		// 16
		{Name: "rtm-scope", Sparse: []schema.Pair{
			{Name: "universe"},
			{Value: 200, Name: "site"},
			{Value: 253, Name: "link"},
			{Value: 254, Name: "host"},
			{Value: 255, Name: "nowhere"},
		}},
		// 17
		{Name: "rtm-type", Names: []string{
			"unspec", "unicast", "local", "broadcast", "anycast", "multicast", "blackhole", "unreachable", "prohibit",
			"throw", "nat", "xresolve",
		}},
		// 18
		{Name: "rtnh-flags", Names: []string{
			"dead", "pervasive", "onlink", "offload", "linkdown", "unresolved", "trap",
		}},
		// 19
		{Name: "seg6-flavors", Base: 1, Names: []string{
			"psp", "usp", "usd", "next_csid",
		}},
		// 20
		{Name: "seg6-local-action", Names: []string{
			"unspec", "end", "end_x", "end_t", "end_dx2", "end_dx6", "end_dx4", "end_dt6", "end_dt4", "end_b6",
			"end_b6_encap", "end_bm", "end_s", "end_as", "end_am", "end_bpf", "end_dt46",
		}},
		// 21
		{Name: "seg6-mode", Names: []string{
			"inline", "encap", "l2encap", "encap_red", "l2encap_red",
		}},
		// 22
		{Name: "tunnel-flags", Names: []string{
			"csum", "routing", "key", "seq", "strict", "rec", "version", "no_key", "dont_fragment", "oam", "crit_opt",
			"geneve_opt", "vxlan_opt", "nocache", "erspan_opt", "gtp_opt",
		}},
	},
	Subs: []schema.SubMsg{
		// 1
		{Name: "encap-msg", Formats: []schema.Format{
			{Value: "bpf", Set: 1},         // encap-bpf-attrs
			{Value: "ila", Set: 3},         // encap-ila-attrs
			{Value: "ioam6", Set: 4},       // encap-ioam6-attrs
			{Value: "ip", Set: 5},          // encap-ip-attrs
			{Value: "ip6", Set: 6},         // encap-ip6-attrs
			{Value: "mpls", Set: 7},        // encap-mpls-attrs
			{Value: "rpl", Set: 12},        // encap-rpl-attrs
			{Value: "seg6", Set: 13},       // encap-seg6-attrs
			{Value: "seg6_local", Set: 16}, // encap-seg6-local-attrs
			{Value: "xfrm", Set: 17},       // encap-xfrm-attrs
		}},
	},
	Msgs: []schema.Msg{
		{Number: 24, Name: "newroute", Action: 1, Header: 8, Set: 25, Words: "[{?type=unicast}{action} route |{action} {type} route |route ][{?family!mpls}{dst}/{dst_len}|label {dst} as {newdst}|label {dst}|default][ from {src}/{src_len}][ via {gateway}| via {via.addr}| via {multipath.gateway}][ dev {oif}| dev {multipath.ifindex}][ nexthop {nh_id}]"}, // rtmsg route-attrs
		{Number: 25, Name: "delroute", Action: 3, Header: 8, Set: 25, Words: "[{?type=unicast}route |{type} route |route ][{?family!mpls}{dst}/{dst_len}|label {dst} as {newdst}|label {dst}|default][ from {src}/{src_len}][ via {gateway}| via {via.addr}| via {multipath.gateway}][ dev {oif}| dev {multipath.ifindex}][ nexthop {nh_id}] deleted"},           // rtmsg route-attrs
		{Number: 26, Name: "getroute", Header: 8, Set: 25}, // rtmsg route-attrs
		{Number: 104, Name: "newnexthop", Action: 1, Header: 5, Set: 20, Words: "{action} nexthop {id}[ via {gateway}][ dev {oif}][ {blackhole}][ group {nh_group.id}]"}, // nhmsg nexthop-attrs
		{Number: 105, Name: "delnexthop", Action: 3, Header: 5, Set: 20, Words: "nexthop {id} deleted"},                                                                  // nhmsg nexthop-attrs
		{Number: 106, Name: "getnexthop", Header: 5, Set: 20},                                                                                                            // nhmsg nexthop-attrs
		{Number: 116, Name: "newnexthopbucket", Action: 2, Header: 5, Set: 20, Words: "nexthop {id} bucket {res_bucket.index} uses {res_bucket.nh_id}"},                  // nhmsg nexthop-attrs
		{Number: 117, Name: "delnexthopbucket", Action: 3, Header: 5, Set: 20},                                                                                           // nhmsg nexthop-attrs
		{Number: 118, Name: "getnexthopbucket", Header: 5, Set: 20},                                                                                                      // nhmsg nexthop-attrs
	},
}
