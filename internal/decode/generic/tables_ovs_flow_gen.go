// Code generated from ovs_flow.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var ovsFlow = schema.Tables{
	Name: "ovs_flow",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "action-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "output", Kind: schema.U32},
			{Name: "userspace", Kind: schema.Nest, Ref: 12},    // userspace-attrs
			{Name: "set", Kind: schema.Nest, Ref: 6},           // key-attrs
			{Name: "push_vlan", Kind: schema.StructOf, Ref: 4}, // ovs-action-push-vlan
			{Name: "pop_vlan", Kind: schema.Flag},
			{Name: "sample", Kind: schema.Nest, Ref: 10}, // sample-attrs
			{Name: "recirc", Kind: schema.U32},
			{Name: "hash", Kind: schema.StructOf, Ref: 2},      // ovs-action-hash
			{Name: "push_mpls", Kind: schema.StructOf, Ref: 3}, // ovs-action-push-mpls
			{Name: "pop_mpls", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "set_masked", Kind: schema.Nest, Ref: 6}, // key-attrs
			{Name: "ct", Kind: schema.Nest, Ref: 3},         // ct-attrs
			{Name: "trunc", Kind: schema.U32},
			{Name: "push_eth", Kind: schema.Bytes},
			{Name: "pop_eth", Kind: schema.Flag},
			{Name: "ct_clear", Kind: schema.Flag},
			{Name: "push_nsh", Kind: schema.Nest, Ref: 8}, // ovs-nsh-key-attrs
			{Name: "pop_nsh", Kind: schema.Flag},
			{Name: "meter", Kind: schema.U32},
			{Name: "clone", Kind: schema.Nest, Ref: 1},         // action-attrs
			{Name: "check_pkt_len", Kind: schema.Nest, Ref: 2}, // check-pkt-len-attrs
			{Name: "add_mpls", Kind: schema.StructOf, Ref: 1},  // ovs-action-add-mpls
			{Name: "dec_ttl", Kind: schema.Nest, Ref: 4},       // dec-ttl-attrs
			{Name: "drop", Kind: schema.U32},
			{Name: "psample", Kind: schema.Nest, Ref: 9}, // psample-attrs
		}},
		// 2
		{Name: "check-pkt-len-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pkt_len", Kind: schema.U16},
			{Name: "actions_if_greater", Kind: schema.Nest, Ref: 1},    // action-attrs
			{Name: "actions_if_less_equal", Kind: schema.Nest, Ref: 1}, // action-attrs
		}},
		// 3
		{Name: "ct-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "commit", Kind: schema.Flag},
			{Name: "zone", Kind: schema.U16},
			{Name: "mark", Kind: schema.Bytes},
			{Name: "labels", Kind: schema.Bytes},
			{Name: "helper", Kind: schema.Text},
			{Name: "nat", Kind: schema.Nest, Ref: 7}, // nat-attrs
			{Name: "force_commit", Kind: schema.Flag},
			{Name: "eventmask", Kind: schema.U32},
			{Name: "timeout", Kind: schema.Text},
		}},
		// 4
		{Name: "dec-ttl-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "action", Kind: schema.Nest, Ref: 1}, // action-attrs
		}},
		// 5
		{Name: "flow-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "key", Kind: schema.Nest, Ref: 6},                               // key-attrs
			{Name: "actions", Kind: schema.Nest, Ref: 1},                           // action-attrs
			{Name: "stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 5}, // ovs-flow-stats
			{Name: "tcp_flags", Kind: schema.U8},
			{Name: "used", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "clear", Kind: schema.Flag},
			{Name: "mask", Kind: schema.Nest, Ref: 6}, // key-attrs
			{Name: "probe", Kind: schema.Flag},
			{Name: "ufid", Kind: schema.Bytes, Hint: schema.UUID},
			{Name: "ufid_flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 5}, // ovs-ufid-flags
			{Name: "pad", Kind: schema.Pad},
		}},
		// 6
		{Name: "key-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "encap", Kind: schema.Nest, Ref: 6}, // key-attrs
			{Name: "priority", Kind: schema.U32},
			{Name: "in_port", Kind: schema.U32},
			{Name: "ethernet", Kind: schema.StructOf, Ref: 10}, // ovs-key-ethernet
			{Name: "vlan", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "ethertype", Kind: schema.U16, Flags: schema.BigEndian, Enum: 2}, // ethertype
			{Name: "ipv4", Kind: schema.StructOf, Ref: 12},                          // ovs-key-ipv4
			{Name: "ipv6", Kind: schema.StructOf, Ref: 13},                          // ovs-key-ipv6
			{Name: "tcp", Kind: schema.StructOf, Ref: 18},                           // ovs-key-tcp
			{Name: "udp", Kind: schema.StructOf, Ref: 19},                           // ovs-key-udp
			{Name: "icmp", Kind: schema.StructOf, Ref: 11},                          // ovs-key-icmp
			{Name: "icmpv6", Kind: schema.StructOf, Ref: 11},                        // ovs-key-icmp
			{Name: "arp", Kind: schema.StructOf, Ref: 7},                            // ovs-key-arp
			{Name: "nd", Kind: schema.StructOf, Ref: 16},                            // ovs-key-nd
			{Name: "skb_mark", Kind: schema.U32},
			{Name: "tunnel", Kind: schema.Nest, Ref: 11},   // tunnel-key-attrs
			{Name: "sctp", Kind: schema.StructOf, Ref: 17}, // ovs-key-sctp
			{Name: "tcp_flags", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "dp_hash", Kind: schema.U32},
			{Name: "recirc_id", Kind: schema.U32},
			{Name: "mpls", Kind: schema.StructOf, Ref: 15},                        // ovs-key-mpls
			{Name: "ct_state", Kind: schema.U32, Flags: schema.BitFlags, Enum: 1}, // ct-state-flags
			{Name: "ct_zone", Kind: schema.U16},
			{Name: "ct_mark", Kind: schema.U32},
			{Name: "ct_labels", Kind: schema.Bytes, Hint: schema.Hex},
			{Name: "ct_orig_tuple_ipv4", Kind: schema.StructOf, Ref: 8}, // ovs-key-ct-tuple-ipv4
			{Name: "ct_orig_tuple_ipv6", Kind: schema.StructOf, Ref: 9}, // ovs-key-ct-tuple-ipv6
			{Name: "nsh", Kind: schema.Nest, Ref: 8},                    // ovs-nsh-key-attrs
			{Name: "packet_type", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "nd_extensions", Kind: schema.Bytes},
			{Name: "tunnel_info", Kind: schema.Bytes},
			{Name: "ipv6_exthdrs", Kind: schema.StructOf, Ref: 14}, // ovs-key-ipv6-exthdrs
		}},
		// 7
		{Name: "nat-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "src", Kind: schema.Flag},
			{Name: "dst", Kind: schema.Flag},
			{Name: "ip_min", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ip_max", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "proto_min", Kind: schema.U16},
			{Name: "proto_max", Kind: schema.U16},
			{Name: "persistent", Kind: schema.Flag},
			{Name: "proto_hash", Kind: schema.Flag},
			{Name: "proto_random", Kind: schema.Flag},
		}},
		// 8
		{Name: "ovs-nsh-key-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "base", Kind: schema.Bytes},
			{Name: "md1", Kind: schema.Bytes},
			{Name: "md2", Kind: schema.Bytes},
		}},
		// 9
		{Name: "psample-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "group", Kind: schema.U32},
			{Name: "cookie", Kind: schema.Bytes},
		}},
		// 10
		{Name: "sample-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "probability", Kind: schema.U32},
			{Name: "actions", Kind: schema.Nest, Ref: 1}, // action-attrs
		}},
		// 11
		{Name: "tunnel-key-attrs", Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U64, Flags: schema.BigEndian},
			{Name: "ipv4_src", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "ipv4_dst", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "tos", Kind: schema.U8},
			{Name: "ttl", Kind: schema.U8},
			{Name: "dont_fragment", Kind: schema.Flag},
			{Name: "csum", Kind: schema.Flag},
			{Name: "oam", Kind: schema.Flag},
			{Name: "geneve_opts", Kind: schema.Array, Elem: schema.U32},
			{Name: "tp_src", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "tp_dst", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "vxlan_opts", Kind: schema.Nest, Ref: 13}, // vxlan-ext-attrs
			{Name: "ipv6_src", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ipv6_dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "pad", Kind: schema.Pad},
			{Name: "erspan_opts", Kind: schema.Bytes},
			{Name: "ipv4_info_bridge", Kind: schema.Flag},
		}},
		// 12
		{Name: "userspace-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "pid", Kind: schema.U32},
			{Name: "userdata", Kind: schema.Bytes},
			{Name: "egress_tun_port", Kind: schema.U32},
			{Name: "actions", Kind: schema.Flag},
		}},
		// 13
		{Name: "vxlan-ext-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "gbp", Kind: schema.U32},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "ovs-action-add-mpls", Size: 8, Fields: []schema.Attr{
			{Name: "mpls_lse", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "mpls_ethertype", Kind: schema.U16, Flags: schema.BigEndian, Enum: 2, Off: 4}, // ethertype
			{Name: "tun_flags", Kind: schema.U16, Off: 6},
		}},
		// 2
		{Name: "ovs-action-hash", Size: 8, Fields: []schema.Attr{
			{Name: "hash_alg", Kind: schema.U32},
			{Name: "hash_basis", Kind: schema.U32, Off: 4},
		}},
		// 3
		{Name: "ovs-action-push-mpls", Size: 8, Fields: []schema.Attr{
			{Name: "mpls_lse", Kind: schema.U32, Flags: schema.BigEndian},
			{Name: "mpls_ethertype", Kind: schema.U16, Flags: schema.BigEndian, Enum: 2, Off: 4}, // ethertype
		}},
		// 4
		{Name: "ovs-action-push-vlan", Size: 4, Fields: []schema.Attr{
			{Name: "vlan_tpid", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "vlan_tci", Kind: schema.U16, Flags: schema.BigEndian, Off: 2},
		}},
		// 5
		{Name: "ovs-flow-stats", Size: 16, Fields: []schema.Attr{
			{Name: "n_packets", Kind: schema.U64},
			{Name: "n_bytes", Kind: schema.U64, Off: 8},
		}},
		// 6
		{Name: "ovs-header", Size: 4, Fields: []schema.Attr{
			{Name: "dp_ifindex", Kind: schema.U32},
		}},
		// 7
		{Name: "ovs-key-arp", Size: 24, Fields: []schema.Attr{
			{Name: "arp_sip", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "arp_tip", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian, Off: 4},
			{Name: "arp_op", Kind: schema.U16, Flags: schema.BigEndian, Off: 8},
			{Name: "arp_sha", Kind: schema.Bytes, Hint: schema.MAC, Off: 10, Len: 6},
			{Name: "arp_tha", Kind: schema.Bytes, Hint: schema.MAC, Off: 16, Len: 6},
		}},
		// 8
		{Name: "ovs-key-ct-tuple-ipv4", Size: 16, Fields: []schema.Attr{
			{Name: "ipv4_src", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "ipv4_dst", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian, Off: 4},
			{Name: "src_port", Kind: schema.U16, Flags: schema.BigEndian, Off: 8},
			{Name: "dst_port", Kind: schema.U16, Flags: schema.BigEndian, Off: 10},
			{Name: "ipv4_proto", Kind: schema.U8, Enum: 3, Off: 12}, // ip-protocol
		}},
		// 9
		{Name: "ovs-key-ct-tuple-ipv6", Size: 40, Fields: []schema.Attr{
			{Name: "ipv6_src", Kind: schema.Bytes, Hint: schema.IP, Len: 16},
			{Name: "ipv6_dst", Kind: schema.Bytes, Hint: schema.IP, Off: 16, Len: 16},
			{Name: "src_port", Kind: schema.U16, Flags: schema.BigEndian, Off: 32},
			{Name: "dst_port", Kind: schema.U16, Flags: schema.BigEndian, Off: 34},
			{Name: "ipv6_proto", Kind: schema.U8, Enum: 3, Off: 36}, // ip-protocol
		}},
		// 10
		{Name: "ovs-key-ethernet", Size: 12, Fields: []schema.Attr{
			{Name: "eth_src", Kind: schema.Bytes, Hint: schema.MAC, Len: 6},
			{Name: "eth_dst", Kind: schema.Bytes, Hint: schema.MAC, Off: 6, Len: 6},
		}},
		// 11
		{Name: "ovs-key-icmp", Size: 2, Fields: []schema.Attr{
			{Name: "icmp_type", Kind: schema.U8},
			{Name: "icmp_code", Kind: schema.U8, Off: 1},
		}},
		// 12
		{Name: "ovs-key-ipv4", Size: 12, Fields: []schema.Attr{
			{Name: "ipv4_src", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "ipv4_dst", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian, Off: 4},
			{Name: "ipv4_proto", Kind: schema.U8, Enum: 3, Off: 8}, // ip-protocol
			{Name: "ipv4_tos", Kind: schema.U8, Off: 9},
			{Name: "ipv4_ttl", Kind: schema.U8, Off: 10},
			{Name: "ipv4_frag", Kind: schema.U8, Enum: 4, Off: 11}, // ovs-frag-type
		}},
		// 13
		{Name: "ovs-key-ipv6", Size: 40, Fields: []schema.Attr{
			{Name: "ipv6_src", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian, Len: 16},
			{Name: "ipv6_dst", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian, Off: 16, Len: 16},
			{Name: "ipv6_label", Kind: schema.U32, Flags: schema.BigEndian, Off: 32},
			{Name: "ipv6_proto", Kind: schema.U8, Enum: 3, Off: 36}, // ip-protocol
			{Name: "ipv6_tclass", Kind: schema.U8, Off: 37},
			{Name: "ipv6_hlimit", Kind: schema.U8, Off: 38},
			{Name: "ipv6_frag", Kind: schema.U8, Enum: 4, Off: 39}, // ovs-frag-type
		}},
		// 14
		{Name: "ovs-key-ipv6-exthdrs", Size: 2, Fields: []schema.Attr{
			{Name: "hdrs", Kind: schema.U16},
		}},
		// 15
		{Name: "ovs-key-mpls", Size: 4, Fields: []schema.Attr{
			{Name: "mpls_lse", Kind: schema.U32, Flags: schema.BigEndian},
		}},
		// 16
		{Name: "ovs-key-nd", Size: 28, Fields: []schema.Attr{
			{Name: "nd_target", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian, Len: 16},
			{Name: "nd_sll", Kind: schema.Bytes, Hint: schema.MAC, Off: 16, Len: 6},
			{Name: "nd_tll", Kind: schema.Bytes, Hint: schema.MAC, Off: 22, Len: 6},
		}},
		// 17
		{Name: "ovs-key-sctp", Size: 4, Fields: []schema.Attr{
			{Name: "sctp_src", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "sctp_dst", Kind: schema.U16, Flags: schema.BigEndian, Off: 2},
		}},
		// 18
		{Name: "ovs-key-tcp", Size: 4, Fields: []schema.Attr{
			{Name: "tcp_src", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "tcp_dst", Kind: schema.U16, Flags: schema.BigEndian, Off: 2},
		}},
		// 19
		{Name: "ovs-key-udp", Size: 4, Fields: []schema.Attr{
			{Name: "udp_src", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "udp_dst", Kind: schema.U16, Flags: schema.BigEndian, Off: 2},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "ct-state-flags", Names: []string{
			"new", "established", "related", "reply_dir", "invalid", "tracked", "src_nat", "dst_nat",
		}},
		// 2
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
		// 3
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
		// 4
		{Name: "ovs-frag-type", Sparse: []schema.Pair{
			{Name: "none"},
			{Value: 1, Name: "first"},
			{Value: 2, Name: "later"},
			{Value: 255, Name: "any"},
		}},
		// 5
		{Name: "ovs-ufid-flags", Names: []string{
			"omit_key", "omit_mask", "omit_actions",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "new", Action: 1, Header: 6, Set: 5}, // ovs-header flow-attrs
		{Number: 2, Name: "del", Action: 3, Header: 6, Set: 5}, // ovs-header flow-attrs
		{Number: 3, Name: "get", Header: 6, Set: 5},            // ovs-header flow-attrs
		{Number: 4, Name: "set", Action: 2, Header: 6, Set: 5}, // ovs-header flow-attrs
	},
	Groups: []schema.Group{
		{Name: "ovs_flow"},
	},
}
