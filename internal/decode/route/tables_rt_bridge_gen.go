// Code generated from rt-bridge.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtBridge = schema.Tables{
	Name: "rt-bridge",
	Sets: []schema.Set{
		// 1
		{Name: "mdb-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "mdb", Kind: schema.Nest, Ref: 5},    // mdb-mdb-attrs
			{Name: "router", Kind: schema.Nest, Ref: 7}, // mdb-router-attrs
		}},
		// 2
		{Name: "mdb-eattr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "timer", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "src_list", Kind: schema.Nest, Ref: 10}, // mdb-srclist-attrs
			{Name: "group_mode", Kind: schema.U8, Enum: 5}, // mcast-filter-mode
			{Name: "source", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "rtprot", Kind: schema.U8, Enum: 9}, // rtm-protocol
			{Name: "dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "dst_port", Kind: schema.U16},
			{Name: "vni", Kind: schema.U32},
			{Name: "via_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "src_vni", Kind: schema.U32},
		}},
		// 3
		{Name: "mdb-entry-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "info", Kind: schema.StructOf, Flags: schema.Multi, Ref: 1, Set: 2}, // br-mdb-entry mdb-eattr-attrs
		}},
		// 4
		{Name: "mdb-get-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "get_entry", Kind: schema.StructOf, Ref: 1},    // br-mdb-entry
			{Name: "get_entry_attrs", Kind: schema.Nest, Ref: 11}, // mdbe-attrs
		}},
		// 5
		{Name: "mdb-mdb-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 3}, // mdb-entry-attrs
		}},
		// 6
		{Name: "mdb-pattr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "timer", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "type", Kind: schema.U8, Enum: 6}, // mcast-router
			{Name: "inet_timer", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "inet6_timer", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "vid", Kind: schema.U16},
		}},
		// 7
		{Name: "mdb-router-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "port", Kind: schema.StructOf, Flags: schema.Multi, Ref: 5, Set: 6}, // router-port mdb-pattr-attrs
		}},
		// 8
		{Name: "mdb-set-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "set_entry", Kind: schema.StructOf, Ref: 1},    // br-mdb-entry
			{Name: "set_entry_attrs", Kind: schema.Nest, Ref: 11}, // mdbe-attrs
		}},
		// 9
		{Name: "mdb-srcattr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "address", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "timer", Kind: schema.U32, Flags: schema.Volatile},
		}},
		// 10
		{Name: "mdb-srclist-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 9}, // mdb-srcattr-attrs
		}},
		// 11
		{Name: "mdbe-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "source", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "src_list", Kind: schema.Nest, Ref: 13}, // mdbe-srclist-attrs
			{Name: "group_mode", Kind: schema.U8, Enum: 5}, // mcast-filter-mode
			{Name: "rtprot", Kind: schema.U8, Enum: 9},     // rtm-protocol
			{Name: "dst", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "dst_port", Kind: schema.U16},
			{Name: "vni", Kind: schema.U32},
			{Name: "via_ifindex", Kind: schema.S32, Hint: schema.LinkIndex},
			{Name: "src_vni", Kind: schema.U32},
			{Name: "state_mask", Kind: schema.U8},
		}},
		// 12
		{Name: "mdbe-srcattr-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "address", Kind: schema.Bytes, Hint: schema.IP},
		}},
		// 13
		{Name: "mdbe-srclist-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 12}, // mdbe-srcattr-attrs
		}},
		// 14
		{Name: "vlandb-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "entry", Kind: schema.Nest, Flags: schema.Multi, Ref: 16},          // vlandb-entry-attrs
			{Name: "global_options", Kind: schema.Nest, Flags: schema.Multi, Ref: 17}, // vlandb-gopts-attrs
		}},
		// 15
		{Name: "vlandb-dump-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 11}, // vlandb-dump-flags
		}},
		// 16
		{Name: "vlandb-entry-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "info", Kind: schema.StructOf, Ref: 4}, // bridge-vlan-info
			{Name: "range", Kind: schema.U16},
			{Name: "state", Kind: schema.U8, Enum: 2},                           // br-port-state
			{Name: "tunnel_info", Kind: schema.Nest, Ref: 21},                   // vlandb-tinfo-attrs
			{Name: "stats", Kind: schema.Nest, Flags: schema.Volatile, Ref: 20}, // vlandb-stats-attrs
			{Name: "mcast_router", Kind: schema.U8, Enum: 6},                    // mcast-router
			{Name: "mcast_n_groups", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "mcast_max_groups", Kind: schema.U32},
			{Name: "neigh_suppress", Kind: schema.U8},
		}},
		// 17
		{Name: "vlandb-gopts-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U16},
			{Name: "range", Kind: schema.U16},
			{Name: "mcast_snooping", Kind: schema.U8},
			{Name: "mcast_igmp_version", Kind: schema.U8},
			{Name: "mcast_mld_version", Kind: schema.U8},
			{Name: "mcast_last_member_cnt", Kind: schema.U32},
			{Name: "mcast_startup_query_cnt", Kind: schema.U32},
			{Name: "mcast_last_member_intvl", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "mcast_membership_intvl", Kind: schema.U64},
			{Name: "mcast_querier_intvl", Kind: schema.U64},
			{Name: "mcast_query_intvl", Kind: schema.U64},
			{Name: "mcast_query_response_intvl", Kind: schema.U64},
			{Name: "mcast_startup_query_intvl", Kind: schema.U64},
			{Name: "mcast_querier", Kind: schema.U8},
			{Name: "mcast_router_ports", Kind: schema.Nest, Flags: schema.Volatile, Ref: 19},  // vlandb-rports-attrs
			{Name: "mcast_querier_state", Kind: schema.Nest, Flags: schema.Volatile, Ref: 18}, // vlandb-querier-attrs
			{Name: "msti", Kind: schema.U16},
		}},
		// 18
		{Name: "vlandb-querier-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ip_address", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ip_port", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "ip_other_timer", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
			{Name: "ipv6_address", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "ipv6_port", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "ipv6_other_timer", Kind: schema.U64},
		}},
		// 19
		{Name: "vlandb-rports-attrs", Base: 2, Attrs: []schema.Attr{
			{Name: "router", Kind: schema.Nest, Ref: 7}, // mdb-router-attrs
		}},
		// 20
		{Name: "vlandb-stats-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "rx_bytes", Kind: schema.U64},
			{Name: "rx_packets", Kind: schema.U64},
			{Name: "tx_bytes", Kind: schema.U64},
			{Name: "tx_packets", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 21
		{Name: "vlandb-tinfo-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "cmd", Kind: schema.U32, Enum: 10}, // tunnel-cmd
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "br-mdb-entry", Size: 28, Fields: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "state", Kind: schema.U8, Enum: 8, Off: 4},                         // mdb-state
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 7, Off: 5}, // mdb-flags
			{Name: "vid", Kind: schema.U16, Off: 6},
			{Name: "addr", Kind: schema.Bytes, Hint: schema.IPByEthertype, Sel: schema.Selector{Where: schema.ByMember, Off: 24, Kind: schema.U16, Flags: schema.BigEndian}, Off: 8, Len: 16},
			{Name: "proto", Kind: schema.U16, Flags: schema.BigEndian, Enum: 4, Off: 24}, // ethertype
		}},
		// 2
		{Name: "br-port-msg", Size: 8, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex, Off: 4},
		}},
		// 3
		{Name: "br-vlan-msg", Size: 8, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex, Off: 4},
		}},
		// 4
		{Name: "bridge-vlan-info", Size: 4, Fields: []schema.Attr{
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 3}, // bridge-vlan-flags
			{Name: "vid", Kind: schema.U16, Off: 2},
		}},
		// 5
		{Name: "router-port", Size: 4, Fields: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
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
		{Name: "br-port-state", Names: []string{
			"disabled", "listening", "learning", "forwarding", "blocking",
		}},
		// 3
		{Name: "bridge-vlan-flags", Names: []string{
			"master", "pvid", "untagged", "range_begin", "range_end", "brentry", "only_opts",
		}},
		// 4
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
		// 5
		{Name: "mcast-filter-mode", Names: []string{
			"exclude", "include",
		}},
		// 6
		{Name: "mcast-router", Names: []string{
			"disabled", "temp_query", "perm", "temp",
		}},
		// 7
		{Name: "mdb-flags", Names: []string{
			"offload", "fast_leave", "star_excl", "blocked", "offload_failed",
		}},
		// 8
		{Name: "mdb-state", Names: []string{
			"temporary", "permanent",
		}},
		// 9
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
		// 10
		{Name: "tunnel-cmd", Base: 17, Names: []string{
			"dellink", "", "setlink",
		}},
		// 11
		{Name: "vlandb-dump-flags", Names: []string{
			"stats", "global",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 84, Name: "newmdb", Action: 1, Header: 2, Set: 1, Words: "{action} multicast[ group {mdb.entry.info.addr} on {mdb.entry.info.ifindex}| router on {router.port.ifindex}] of bridge {ifindex}"}, // br-port-msg mdb-attrs
		{Number: 84, Name: "newmdb", Action: 1, Header: 2, Set: 8, Words: "request for multicast group {set_entry.addr} on {set_entry.ifindex} of bridge {ifindex}", Request: true},                            // br-port-msg mdb-set-attrs
		{Number: 85, Name: "delmdb", Action: 3, Header: 2, Set: 1, Words: "multicast[ group {mdb.entry.info.addr} on {mdb.entry.info.ifindex}| router on {router.port.ifindex}] of bridge {ifindex} deleted"},  // br-port-msg mdb-attrs
		{Number: 85, Name: "delmdb", Action: 3, Header: 2, Set: 8, Words: "request to delete multicast group {set_entry.addr} on {set_entry.ifindex} of bridge {ifindex}", Request: true},                      // br-port-msg mdb-set-attrs
		{Number: 86, Name: "getmdb", Header: 2, Set: 4}, // br-port-msg mdb-get-attrs
		{Number: 112, Name: "newvlan", Action: 1, Header: 3, Set: 14, Words: "{action} vlan [{entry.info.vid}|{global_options.id}][-{entry.range}|-{global_options.range}] on {ifindex}"}, // br-vlan-msg vlandb-attrs
		{Number: 113, Name: "delvlan", Action: 3, Header: 3, Set: 14, Words: "vlan [{entry.info.vid}|{global_options.id}][-{entry.range}|-{global_options.range}] on {ifindex} deleted"},  // br-vlan-msg vlandb-attrs
		{Number: 114, Name: "getvlan", Header: 3, Set: 15}, // br-vlan-msg vlandb-dump-attrs
	},
}
