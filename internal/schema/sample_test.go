package schema

import "github.com/nlmond/nlmond/internal/event"

// Struct, set and enum numbers of sampleTables.
const (
	sampleRtmsg = 1 + iota
	sampleNdmsg
	sampleIfinfo
	sampleCacheinfo
	sampleHop
	sampleStats
)

// sampleTables are route, neighbour and link messages as far as the samples have them: what the benchmarks, the words
// and the mutations are about. The codec of the route family has them complete.
func sampleTables() *Tables {
	return &Tables{
		Name: "sample",
		Msgs: []Msg{
			{Number: 16, Name: "newlink", Action: uint8(event.New), Header: sampleIfinfo, Set: 3, Words: "link {ifname}[ {operstate}][ master {master}][ {linkinfo.kind}][ also {prop_list.alt_ifname}]"},
			{Number: 17, Name: "dellink", Action: uint8(event.Delete), Header: sampleIfinfo, Set: 3},
			{Number: 24, Name: "newroute", Action: uint8(event.New), Header: sampleRtmsg, Set: 1,
				Words: "{action} route [{dst}/{dst_len}|default][ via {gateway}| via {multipath.gateway}][ dev {oif}| dev {multipath.ifindex}][ table {table}]"},
			{Number: 25, Name: "delroute", Action: uint8(event.Delete), Header: sampleRtmsg, Set: 1, Words: "{action} route {dst}"},
			{Number: 28, Name: "newneigh", Action: uint8(event.New), Header: sampleNdmsg, Set: 2, Words: "neighbour {dst}[ at {lladdr}] on {ifindex}[ ({state})][ used {cacheinfo.used}]"},
		},
		Structs: []Struct{
			{Name: "rtmsg", Size: 12, Fields: []Attr{
				{Name: "family", Kind: U8, Enum: 1}, {Name: "dst_len", Kind: U8, Off: 1}, {Name: "src_len", Kind: U8, Off: 2},
				{Name: "tos", Kind: U8, Off: 3}, {Name: "table", Kind: U8, Off: 4, Enum: 2, Flags: Fallback},
				{Name: "protocol", Kind: U8, Off: 5, Enum: 3}, {Name: "scope", Kind: U8, Off: 6}, {Name: "type", Kind: U8, Off: 7},
				{Name: "flags", Kind: U32, Off: 8, Flags: BitFlags},
			}},
			{Name: "ndmsg", Size: 12, Fields: []Attr{
				{Name: "family", Kind: U8, Enum: 1}, {Name: "ifindex", Kind: S32, Off: 4, Hint: LinkIndex},
				{Name: "state", Kind: U16, Off: 8, Flags: BitFlags, Enum: 4}, {Name: "flags", Kind: U8, Off: 10, Flags: BitFlags},
				{Name: "type", Kind: U8, Off: 11},
			}},
			{Name: "ifinfomsg", Size: 16, Fields: []Attr{
				{Name: "family", Kind: U8, Enum: 1}, {Name: "type", Kind: U16, Off: 2}, {Name: "ifindex", Kind: S32, Off: 4, Hint: LinkIndex},
				{Name: "flags", Kind: U32, Off: 8, Flags: BitFlags, Enum: 5}, {Name: "change", Kind: U32, Off: 12, Flags: BitFlags | Hidden},
			}},
			{Name: "nda-cacheinfo", Size: 16, Fields: []Attr{{Name: "confirmed", Kind: U32}, {Name: "used", Kind: U32, Off: 4},
				{Name: "updated", Kind: U32, Off: 8}, {Name: "refcnt", Kind: U32, Off: 12}}},
			{Name: "rtnexthop", Size: 8, Fields: []Attr{{Name: "len", Kind: U16, Flags: Hidden}, {Name: "flags", Kind: U8, Off: 2, Flags: BitFlags},
				{Name: "hops", Kind: U8, Off: 3}, {Name: "ifindex", Kind: S32, Off: 4, Hint: LinkIndex}}},
			{Name: "stats64", Size: 192, Fields: sampleCounters()},
		},
		Sets: []Set{
			{Name: "route-attrs", Base: 1, Attrs: []Attr{
				{Name: "dst", Kind: Bytes, Hint: IPByFamily, Sel: Selector{Where: ByHeader, Kind: U8}}, {Name: "src", Kind: Bytes, Hint: IP},
				{Name: "iif", Kind: U32, Hint: LinkIndex}, {Name: "oif", Kind: U32, Hint: LinkIndex}, {Name: "gateway", Kind: Bytes, Hint: IP},
				{Name: "priority", Kind: U32}, {Name: "prefsrc", Kind: Bytes, Hint: IP}, {}, {Name: "multipath", Kind: Records, Ref: sampleHop, Set: 1},
				14: {Name: "table", Kind: U32, Enum: 2},
			}},
			{Name: "neighbour-attrs", Base: 1, Attrs: []Attr{{Name: "dst", Kind: Bytes, Hint: IP}, {Name: "lladdr", Kind: Bytes, Hint: MAC},
				{Name: "cacheinfo", Kind: StructOf, Ref: sampleCacheinfo}, {Name: "probes", Kind: U32}}},
			{Name: "link-attrs", Base: 1, Attrs: []Attr{{Name: "address", Kind: Bytes, Hint: Address}, {Name: "broadcast", Kind: Bytes, Hint: Address},
				{Name: "ifname", Kind: Text}, {Name: "mtu", Kind: U32}, {Name: "operstate", Kind: U8, Enum: 6}, {Name: "master", Kind: U32, Hint: LinkIndex},
				{Name: "linkinfo", Kind: Nest, Ref: 4}, {Name: "prop_list", Kind: Nest, Ref: 5}, {Name: "stats64", Kind: StructOf, Ref: sampleStats}}},
			{Name: "linkinfo-attrs", Base: 1, Attrs: []Attr{{Name: "kind", Kind: Text}, {Name: "data", Kind: Sub, Ref: 1, Sel: Selector{Where: BySibling, Attr: 1, Kind: Text}}}},
			{Name: "prop-attrs", Base: 1, Attrs: []Attr{{Name: "alt_ifname", Kind: Text, Flags: Multi}}},
			{Name: "vlan-attrs", Base: 1, Attrs: []Attr{{Name: "id", Kind: U16}, {Name: "protocol", Kind: U16, Flags: BigEndian, Hint: Hex}}},
		},
		Subs: []SubMsg{{Name: "data", Formats: []Format{{Value: "bridge"}, {Value: "vlan", Set: 6}}}},
		Enums: []Enum{
			{Name: "family", Base: 2, Names: []string{0: "inet", 8: "inet6"}},
			{Name: "table", Base: 253, Names: []string{"default", "main", "local"}},
			{Name: "protocol", Names: []string{"unspec", "redirect", "kernel", "boot", "static"}},
			{Name: "state", Names: []string{"incomplete", "reachable", "stale", "delay", "probe", "failed", "noarp", "permanent"}},
			{Name: "ifflags", Names: []string{"up", "broadcast", "debug", "loopback", "point_to_point", "no_trailers", "running"}},
			{Name: "operstate", Names: []string{"unknown", "not_present", "down", "lower_layer_down", "testing", "dormant", "up"}},
		},
	}
}

func sampleCounters() []Attr {
	names := []string{"rx_packets", "tx_packets", "rx_bytes", "tx_bytes", "rx_errors", "tx_errors", "rx_dropped", "tx_dropped",
		"multicast", "collisions", "rx_length_errors", "rx_over_errors", "rx_crc_errors", "rx_frame_errors", "rx_fifo_errors",
		"rx_missed_errors", "tx_aborted_errors", "tx_carrier_errors", "tx_fifo_errors", "tx_heartbeat_errors", "tx_window_errors",
		"rx_compressed", "tx_compressed", "rx_nohandler"}
	fields := make([]Attr, len(names))
	for i, name := range names {
		fields[i] = Attr{Name: name, Kind: U64, Off: uint16(8 * i)}
	}
	return fields
}

// sampleMessages are whole messages by a name of their own.
func sampleMessages() map[string][]byte {
	rtmsg := []byte{2, 16, 0, 0, 254, 4, 0, 1, 0, 0, 0, 0}
	ifinfo := cat([]byte{0, 0, 1, 0}, u32(2), u32(0x43), u32(0))
	return map[string][]byte{
		"route": nlmsg(24, rtmsg, at(15, u32(254)), at(1, []byte{10, 77, 0, 0}), at(6, u32(100)), at(5, []byte{10, 1, 0, 1}), at(4, u32(3))),
		"multipath": nlmsg(24, rtmsg, at(15, u32(1000)), at(1, []byte{10, 77, 0, 0}), at(9,
			u16(16), u8(0), u8(0), u32(3), at(5, []byte{10, 1, 0, 1}), u16(16), u8(1), u8(0), u32(4), at(5, []byte{10, 1, 0, 2}))),
		"default": nlmsg(24, []byte{2, 0, 0, 0, 254, 4, 0, 1, 0, 0, 0, 0}, at(5, []byte{10, 1, 0, 1}), at(4, u32(3))),
		"neigh": nlmsg(28, []byte{2, 0, 0, 0, 3, 0, 0, 0, 0x82, 0, 0, 1}, at(1, []byte{10, 1, 0, 9}), at(2, []byte{2, 0, 0, 0, 0, 1}),
			at(4, u32(0)), at(3, u32(1), u32(2), u32(3), u32(0))),
		"link": nlmsg(16, ifinfo, at(3, []byte("eth0.7\x00")), at(4, u32(1500)), at(5, u8(6)), at(6, u32(9)), at(1, []byte{2, 0, 0, 0, 0, 1}),
			at(2, []byte{255, 255, 255, 255, 255, 255}), at(9, make([]byte, 192)),
			at(7, at(1, []byte("vlan\x00")), at(2, at(1, u16(7)), at(2, be16(0x8100)))),
			at(8, at(1, []byte("lan7\x00")), at(1, []byte("office\x00"))), at(77, []byte{1, 2, 3})),
		"dellink": nlmsg(17, ifinfo, at(3, []byte("eth0\x00"))),
	}
}
