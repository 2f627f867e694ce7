package main

import "github.com/nlmond/nlmond/internal/schema"

// kinds are the types that need no more than a word.
var kinds = map[string]schema.Kind{
	"pad": schema.Pad, "flag": schema.Flag,
	"u8": schema.U8, "u16": schema.U16, "u32": schema.U32, "u64": schema.U64,
	"s8": schema.S8, "s16": schema.S16, "s32": schema.S32, "s64": schema.S64,
	"uint": schema.Uint, "sint": schema.Sint,
	"string": schema.Text, "binary": schema.Bytes, "bitfield32": schema.Bitfield32,
}

// sizes are the bytes of the numbers.
var sizes = map[schema.Kind]uint16{
	schema.U8: 1, schema.S8: 1, schema.U16: 2, schema.S16: 2, schema.U32: 4, schema.S32: 4, schema.U64: 8, schema.S64: 8,
}

// hints are the values of display-hint.
var hints = map[string]schema.Hint{
	"": schema.Plain, "hex": schema.Hex, "mac": schema.MAC, "uuid": schema.UUID,
	"ipv4": schema.IP, "ipv6": schema.IP, "ipv4-or-v6": schema.IP,
	"ip-by-family": schema.IPByFamily, "ip-by-ethertype": schema.IPByEthertype,
	"address": schema.Address, "escaped": schema.Escaped, "link-index": schema.LinkIndex, "mpls": schema.MPLS,
	"tc-handle": schema.TCHandle,
	"sockaddr":  schema.Sockaddr, "sockaddr_in-or-sockaddr_in6": schema.Sockaddr,
}

// actions are the values of action:, as event.Action numbers them.
var actions = map[string]uint8{"notify": 0, "new": 1, "change": 2, "delete": 3}
