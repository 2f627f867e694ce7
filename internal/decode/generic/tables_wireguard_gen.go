// Code generated from wireguard.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var wireguard = schema.Tables{
	Name: "wireguard",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "wgallowedip", Base: 1, Attrs: []schema.Attr{
			{Name: "family", Kind: schema.U16, Enum: 1}, // address-family
			{Name: "ipaddr", Kind: schema.Bytes, Hint: schema.IP},
			{Name: "cidr_mask", Kind: schema.U8},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 2}, // wgallowedip-flags
		}},
		// 2
		{Name: "wgdevice", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "ifname", Kind: schema.Text},
			{Name: "private_key", Kind: schema.Secret},
			{Name: "public_key", Kind: schema.Bytes, Hint: schema.Hex},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 3}, // wgdevice-flags
			{Name: "listen_port", Kind: schema.U16},
			{Name: "fwmark", Kind: schema.U32, Hint: schema.Hex},
			{Name: "peers", Kind: schema.Indexed, Elem: schema.Nest, Ref: 3}, // wgpeer
		}},
		// 3
		{Name: "wgpeer", Base: 1, Attrs: []schema.Attr{
			{Name: "public_key", Kind: schema.Bytes, Hint: schema.Hex},
			{Name: "preshared_key", Kind: schema.Secret},
			{Name: "flags", Kind: schema.U32, Flags: schema.BitFlags, Enum: 4}, // wgpeer-flags
			{Name: "endpoint", Kind: schema.Bytes, Hint: schema.Sockaddr},
			{Name: "persistent_keepalive_interval", Kind: schema.U16},
			{Name: "last_handshake_time", Kind: schema.StructOf, Flags: schema.Volatile, Ref: 1}, // --kernel-timespec
			{Name: "rx_bytes", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "tx_bytes", Kind: schema.U64, Flags: schema.Volatile},
			{Name: "allowedips", Kind: schema.Indexed, Elem: schema.Nest, Ref: 1}, // wgallowedip
			{Name: "protocol_version", Kind: schema.U32},
		}},
	},
	Structs: []schema.Struct{
		// 1
		{Name: "--kernel-timespec", Size: 16, Fields: []schema.Attr{
			{Name: "sec", Kind: schema.U64},
			{Name: "nsec", Kind: schema.U64, Off: 8},
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
		{Name: "wgallowedip-flags", Names: []string{
			"remove_me",
		}},
		// 3
		{Name: "wgdevice-flags", Names: []string{
			"replace_peers",
		}},
		// 4
		{Name: "wgpeer-flags", Names: []string{
			"remove_me", "replace_allowedips", "update_only",
		}},
	},
	Msgs: []schema.Msg{
		{Name: "get_device", Set: 2},            // wgdevice
		{Number: 1, Name: "set_device", Set: 2}, // wgdevice
	},
}
