// Code generated from mptcp_pm.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var mptcpPm = schema.Tables{
	Name: "mptcp_pm",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "address", Base: 1, Attrs: []schema.Attr{
			{Name: "family", Kind: schema.U16, Enum: 1}, // address-family
			{Name: "id", Kind: schema.U8},
			{Name: "addr4", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "addr6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "port", Kind: schema.U16},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 2}, // address-flags
			{Name: "if_idx", Kind: schema.S32, Hint: schema.LinkIndex},
		}},
		// 2
		{Name: "attr", Base: 1, Attrs: []schema.Attr{
			{Name: "addr", Kind: schema.Nest, Ref: 1}, // address
			{Name: "rcv_add_addrs", Kind: schema.U32},
			{Name: "subflows", Kind: schema.U32},
			{Name: "token", Kind: schema.U32, Hint: schema.Hex},
			{Name: "loc_id", Kind: schema.U8},
			{Name: "addr_remote", Kind: schema.Nest, Ref: 1}, // address
		}},
		// 3
		{Name: "endpoint", Base: 1, Attrs: []schema.Attr{
			{Name: "addr", Kind: schema.Nest, Ref: 1}, // address
		}},
		// 4
		{Name: "event-attr", Base: 1, Attrs: []schema.Attr{
			{Name: "token", Kind: schema.U32, Hint: schema.Hex},
			{Name: "family", Kind: schema.U16, Enum: 1}, // address-family
			{Name: "loc_id", Kind: schema.U8},
			{Name: "rem_id", Kind: schema.U8},
			{Name: "saddr4", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "saddr6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "daddr4", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "daddr6", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "sport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "dport", Kind: schema.U16, Flags: schema.BigEndian},
			{Name: "backup", Kind: schema.U8},
			{Name: "error", Kind: schema.U8},
			{Name: "flags", Kind: schema.U16, Flags: schema.BitFlags, Enum: 3}, // event-flags
			{Name: "timeout", Kind: schema.U32},
			{Name: "if_idx", Kind: schema.S32, Hint: schema.LinkIndex},
			{Name: "reset_reason", Kind: schema.U32, Enum: 4}, // reset-reason
			{Name: "reset_flags", Kind: schema.U32},
			{Name: "server_side", Kind: schema.U8},
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
		{Name: "address-flags", Names: []string{
			"signal", "subflow", "backup", "fullmesh", "implicit",
		}},
		// 3
		{Name: "event-flags", Names: []string{
			"deny_join_id0",
		}},
		// 4
		{Name: "reset-reason", Names: []string{
			"unspecific", "mptcp_specific", "lack_of_resources", "outstanding_too_much_data", "admin_prohibited",
			"bad_performance", "middlebox",
		}},
	},
	Msgs: []schema.Msg{
		{Name: "unspec"},
		{Number: 1, Name: "add_addr", Set: 3}, // endpoint
		{Number: 1, Name: "created", Action: 1, Set: 4, Group: "mptcp_pm_events"},           // event-attr
		{Number: 2, Name: "del_addr", Action: 3, Set: 3},                                    // endpoint
		{Number: 2, Name: "established", Set: 4, Group: "mptcp_pm_events"},                  // event-attr
		{Number: 3, Name: "get_addr", Set: 2},                                               // attr
		{Number: 3, Name: "closed", Action: 3, Set: 4, Group: "mptcp_pm_events"},            // event-attr
		{Number: 4, Name: "flush_addrs", Set: 3},                                            // endpoint
		{Number: 5, Name: "set_limits", Set: 2},                                             // attr
		{Number: 6, Name: "get_limits", Set: 2},                                             // attr
		{Number: 6, Name: "announced", Action: 1, Set: 4, Group: "mptcp_pm_events"},         // event-attr
		{Number: 7, Name: "set_flags", Set: 2},                                              // attr
		{Number: 7, Name: "removed", Action: 3, Set: 4, Group: "mptcp_pm_events"},           // event-attr
		{Number: 8, Name: "announce", Set: 2},                                               // attr
		{Number: 9, Name: "remove", Set: 2},                                                 // attr
		{Number: 10, Name: "subflow_create", Set: 2},                                        // attr
		{Number: 10, Name: "sub_established", Action: 1, Set: 4, Group: "mptcp_pm_events"},  // event-attr
		{Number: 11, Name: "subflow_destroy", Set: 2},                                       // attr
		{Number: 11, Name: "sub_closed", Action: 3, Set: 4, Group: "mptcp_pm_events"},       // event-attr
		{Number: 13, Name: "sub_priority", Action: 2, Set: 4, Group: "mptcp_pm_events"},     // event-attr
		{Number: 15, Name: "listener_created", Action: 1, Set: 4, Group: "mptcp_pm_events"}, // event-attr
		{Number: 16, Name: "listener_closed", Action: 3, Set: 4, Group: "mptcp_pm_events"},  // event-attr
	},
	Groups: []schema.Group{
		{Name: "mptcp_pm_cmds"},
		{Name: "mptcp_pm_events"},
	},
}
