// Code generated from tcp_metrics.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var tcpMetrics = schema.Tables{
	Name: "tcp_metrics",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "metrics", Base: 1, Attrs: []schema.Attr{
			{Name: "rtt", Kind: schema.U32},
			{Name: "rttvar", Kind: schema.U32},
			{Name: "ssthresh", Kind: schema.U32},
			{Name: "cwnd", Kind: schema.U32},
			{Name: "reodering", Kind: schema.U32},
			{Name: "rtt_us", Kind: schema.U32},
			{Name: "rttvar_us", Kind: schema.U32},
		}},
		// 2
		{Name: "tcp-metrics", Base: 1, Attrs: []schema.Attr{
			{Name: "addr_ipv4", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "addr_ipv6", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "age", Kind: schema.U64},
			{Name: "tw_tsval", Kind: schema.U32},
			{Name: "tw_ts_stamp", Kind: schema.S32},
			{Name: "vals", Kind: schema.Nest, Ref: 1}, // metrics
			{Name: "fopen_mss", Kind: schema.U16},
			{Name: "fopen_syn_drops", Kind: schema.U16},
			{Name: "fopen_syn_drop_ts", Kind: schema.U64},
			{Name: "fopen_cookie", Kind: schema.Bytes},
			{Name: "saddr_ipv4", Kind: schema.U32, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "saddr_ipv6", Kind: schema.Bytes, Hint: schema.IP, Flags: schema.BigEndian},
			{Name: "pad", Kind: schema.Pad},
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "get", Set: 2},            // tcp-metrics
		{Number: 2, Name: "del", Action: 3, Set: 2}, // tcp-metrics
	},
}
