// Code generated from rt-neigh.yaml by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

var rtNeigh = schema.Tables{
	Name: "rt-neigh",
	Sets: []schema.Set{
		// 1
		{Name: "fdb-ext-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "activity_notify", Kind: schema.U8, Flags: schema.BitFlags, Enum: 2}, // fdb-notify
			{Name: "dont_refresh", Kind: schema.Flag},
		}},
		// 2
		{Name: "ndt-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "name", Kind: schema.Text},
			{Name: "thresh1", Kind: schema.U32},
			{Name: "thresh2", Kind: schema.U32},
			{Name: "thresh3", Kind: schema.U32},
			{Name: "config", Kind: schema.StructOf, Ref: 3},                        // ndt-config
			{Name: "parms", Kind: schema.Nest, Ref: 3},                             // ndtpa-attrs
			{Name: "stats", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 4}, // ndt-stats
			{Name: "gc_interval", Kind: schema.U64},
			{Name: "pad", Kind: schema.Pad},
		}},
		// 3
		{Name: "ndtpa-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "refcnt", Kind: schema.U32},
			{Name: "reachable_time", Kind: schema.U64},
			{Name: "base_reachable_time", Kind: schema.U64},
			{Name: "retrans_time", Kind: schema.U64},
			{Name: "gc_staletime", Kind: schema.U64},
			{Name: "delay_probe_time", Kind: schema.U64},
			{Name: "queue_len", Kind: schema.U32},
			{Name: "app_probes", Kind: schema.U32},
			{Name: "ucast_probes", Kind: schema.U32},
			{Name: "mcast_probes", Kind: schema.U32},
			{Name: "anycast_delay", Kind: schema.U64},
			{Name: "proxy_delay", Kind: schema.U64},
			{Name: "proxy_qlen", Kind: schema.U32},
			{Name: "locktime", Kind: schema.U64},
			{Name: "queue_lenbytes", Kind: schema.U32},
			{Name: "mcast_reprobes", Kind: schema.U32},
			{Name: "pad", Kind: schema.Pad},
			{Name: "interval_probe_time_ms", Kind: schema.U64},
		}},
		// 4
		{Name: "neighbour-attrs", Base: 1, Attrs: []schema.Attr{
			{Name: "dst", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "lladdr", Kind: schema.Bytes, Hint: schema.Address},
			{Name: "cacheinfo", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 1}, // nda-cacheinfo
			{Name: "probes", Kind: schema.U32, Flags: schema.Volatile},
			{Name: "vlan", Kind: schema.U16},
			{Name: "port", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "vni", Kind: schema.U32},
			{Name: "via_ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "master", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "link_netnsid", Kind: schema.S32},
			{Name: "src_vni", Kind: schema.U32},
			{Name: "protocol", Kind: schema.U8, Enum: 6}, // rtm-protocol
			{Name: "nh_id", Kind: schema.U32},
			{Name: "fdb_ext_attrs", Kind: schema.Nest, Ref: 1},                          // fdb-ext-attrs
			{Name: "flags_ext", Kind: schema.U32, Flags: schema.BitFlags, Enum: 3},      // ntf-ext-flags
			{Name: "ndm_state_mask", Kind: schema.U16, Flags: schema.BitFlags, Enum: 5}, // nud-state
			{Name: "ndm_flags_mask", Kind: schema.U8, Flags: schema.BitFlags, Enum: 4},  // ntf-flags
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "nda-cacheinfo", Size: 16, Fields: []schema.Attr{
			{Name: "confirmed", Kind: schema.U32},
			{Name: "used", Kind: schema.U32, Off: 4},
			{Name: "updated", Kind: schema.U32, Off: 8},
			{Name: "refcnt", Kind: schema.U32, Off: 12},
		}},
		// 2
		{Name: "ndmsg", Size: 12, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
			{Name: "ifindex", Kind: schema.S32, Hint: schema.LinkIndex, Off: 4},
			{Name: "state", Kind: schema.U16, Flags: schema.BitFlags, Enum: 5, Off: 8}, // nud-state
			{Name: "flags", Kind: schema.U8, Flags: schema.BitFlags, Enum: 4, Off: 10}, // ntf-flags
			{Name: "type", Kind: schema.U8, Enum: 7, Off: 11},                          // rtm-type
		}},
		// 3
		{Name: "ndt-config", Size: 32, Fields: []schema.Attr{
			{Name: "key_len", Kind: schema.U16},
			{Name: "entry_size", Kind: schema.U16, Off: 2},
			{Name: "entries", Kind: schema.U32, Off: 4},
			{Name: "last_flush", Kind: schema.U32, Off: 8},
			{Name: "last_rand", Kind: schema.U32, Off: 12},
			{Name: "hash_rnd", Kind: schema.U32, Off: 16},
			{Name: "hash_mask", Kind: schema.U32, Off: 20},
			{Name: "hash_chain_gc", Kind: schema.U32, Off: 24},
			{Name: "proxy_qlen", Kind: schema.U32, Off: 28},
		}},
		// 4
		{Name: "ndt-stats", Size: 88, Fields: []schema.Attr{
			{Name: "allocs", Kind: schema.U64},
			{Name: "destroys", Kind: schema.U64, Off: 8},
			{Name: "hash_grows", Kind: schema.U64, Off: 16},
			{Name: "res_failed", Kind: schema.U64, Off: 24},
			{Name: "lookups", Kind: schema.U64, Off: 32},
			{Name: "hits", Kind: schema.U64, Off: 40},
			{Name: "rcv_probes_mcast", Kind: schema.U64, Off: 48},
			{Name: "rcv_probes_ucast", Kind: schema.U64, Off: 56},
			{Name: "periodic_gc_runs", Kind: schema.U64, Off: 64},
			{Name: "forced_gc_runs", Kind: schema.U64, Off: 72},
			{Name: "table_fulls", Kind: schema.U64, Off: 80},
		}},
		// 5
		{Name: "ndtmsg", Size: 4, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8, Enum: 1}, // address-family
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
		{Name: "fdb-notify", Names: []string{
			"enable", "inactive",
		}},
		// 3
		{Name: "ntf-ext-flags", Names: []string{
			"managed", "locked", "ext_validated",
		}},
		// 4
		{Name: "ntf-flags", Names: []string{
			"use", "self", "master", "proxy", "ext_learned", "offloaded", "sticky", "router",
		}},
		// 5
		{Name: "nud-state", Names: []string{
			"incomplete", "reachable", "stale", "delay", "probe", "failed", "noarp", "permanent",
		}},
		// 6
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
		// 7
		{Name: "rtm-type", Names: []string{
			"unspec", "unicast", "local", "broadcast", "anycast", "multicast", "blackhole", "unreachable", "prohibit",
			"throw", "nat", "xresolve",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 28, Name: "newneigh", Action: 1, Header: 2, Set: 4, Words: "neighbour [{dst} is {lladdr}|{dst}|{lladdr}] on {ifindex}[ ({state})]"}, // ndmsg neighbour-attrs
		{Number: 29, Name: "delneigh", Action: 3, Header: 2, Set: 4, Words: "neighbour [{dst} at {lladdr}|{dst}|{lladdr}] on {ifindex} deleted"},     // ndmsg neighbour-attrs
		{Number: 30, Name: "getneigh", Header: 2, Set: 4, Words: "neighbour [{dst}|{lladdr}] on {ifindex} is asked for"},                             // ndmsg neighbour-attrs
		{Number: 64, Name: "newneightbl", Action: 1, Header: 5, Set: 2, Words: "neighbour table {name}"},                                             // ndtmsg ndt-attrs
		{Number: 66, Name: "getneightbl", Header: 5, Set: 2},                                                                                         // ndtmsg ndt-attrs
		{Number: 67, Name: "setneightbl", Header: 5, Set: 2},                                                                                         // ndtmsg ndt-attrs
	},
	Groups: []schema.Group{
		{Name: "neigh", Number: 3},
	},
}
