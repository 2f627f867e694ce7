// Code generated from netdev.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var netdev = schema.Tables{
	Name: "netdev",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "dev", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "pad", Kind: schema.Pad},
			{Name: "xdp_features", Kind: schema.U64, Flags: schema.BitFlags, Enum: 4}, // xdp-act
			{Name: "xdp_zc_max_segs", Kind: schema.U32},
			{Name: "xdp_rx_metadata_features", Kind: schema.U64, Flags: schema.BitFlags, Enum: 5}, // xdp-rx-metadata
			{Name: "xsk_features", Kind: schema.U64, Flags: schema.BitFlags, Enum: 6},             // xsk-flags
		}},
		// 2
		{Name: "dmabuf", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32},
			{Name: "queues", Kind: schema.Nest, Flags: schema.Multi, Ref: 8}, // queue
			{Name: "fd", Kind: schema.U32},
			{Name: "id", Kind: schema.U32},
		}},
		// 3
		{Name: "io-uring-provider-info"},
		// 4
		{Name: "napi", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32},
			{Name: "id", Kind: schema.U32},
			{Name: "irq", Kind: schema.U32},
			{Name: "pid", Kind: schema.U32},
			{Name: "defer_hard_irqs", Kind: schema.U32},
			{Name: "gro_flush_timeout", Kind: schema.Uint},
			{Name: "irq_suspend_timeout", Kind: schema.Uint},
			{Name: "threaded", Kind: schema.U32, Enum: 1}, // napi-threaded
		}},
		// 5
		{Name: "page-pool", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.Uint},
			{Name: "ifindex", Kind: schema.U32, Hint: schema.LinkIndex},
			{Name: "napi_id", Kind: schema.Uint},
			{Name: "inflight", Kind: schema.Uint, Flags: schema.Volatile},
			{Name: "inflight_mem", Kind: schema.Uint, Flags: schema.Volatile},
			{Name: "detach_time", Kind: schema.Uint},
			{Name: "dmabuf", Kind: schema.U32},
			{Name: "io_uring", Kind: schema.Nest, Ref: 3}, // io-uring-provider-info
		}},
		// 6
		{Name: "page-pool-stats", Base: 1, Attrs: []schema.Attr{
			{Name: "page_pool", Kind: schema.Nest, Ref: 5}, // page-pool
			{},
			{},
			{},
			{},
			{},
			{},
			{Name: "alloc_fast", Kind: schema.Uint},
			{Name: "alloc_slow", Kind: schema.Uint},
			{Name: "alloc_slow_high_order", Kind: schema.Uint},
			{Name: "alloc_empty", Kind: schema.Uint},
			{Name: "alloc_refill", Kind: schema.Uint},
			{Name: "alloc_waive", Kind: schema.Uint},
			{Name: "recycle_cached", Kind: schema.Uint},
			{Name: "recycle_cache_full", Kind: schema.Uint},
			{Name: "recycle_ring", Kind: schema.Uint},
			{Name: "recycle_ring_full", Kind: schema.Uint},
			{Name: "recycle_released_refcnt", Kind: schema.Uint},
		}},
		// 7
		{Name: "qstats", Base: 1, Attrs: []schema.Attr{
			{Name: "ifindex", Kind: schema.U32},
			{Name: "queue_type", Kind: schema.U32, Enum: 3}, // queue-type
			{Name: "queue_id", Kind: schema.U32},
			{Name: "stat_scope", Kind: schema.Uint, Flags: schema.BitFlags, Enum: 2}, // qstats-scope
			{},
			{},
			{},
			{Name: "rx_packets", Kind: schema.Uint},
			{Name: "rx_bytes", Kind: schema.Uint},
			{Name: "tx_packets", Kind: schema.Uint},
			{Name: "tx_bytes", Kind: schema.Uint},
			{Name: "rx_alloc_fail", Kind: schema.Uint},
			{Name: "rx_hw_drops", Kind: schema.Uint},
			{Name: "rx_hw_drop_overruns", Kind: schema.Uint},
			{Name: "rx_csum_complete", Kind: schema.Uint},
			{Name: "rx_csum_unnecessary", Kind: schema.Uint},
			{Name: "rx_csum_none", Kind: schema.Uint},
			{Name: "rx_csum_bad", Kind: schema.Uint},
			{Name: "rx_hw_gro_packets", Kind: schema.Uint},
			{Name: "rx_hw_gro_bytes", Kind: schema.Uint},
			{Name: "rx_hw_gro_wire_packets", Kind: schema.Uint},
			{Name: "rx_hw_gro_wire_bytes", Kind: schema.Uint},
			{Name: "rx_hw_drop_ratelimits", Kind: schema.Uint},
			{Name: "tx_hw_drops", Kind: schema.Uint},
			{Name: "tx_hw_drop_errors", Kind: schema.Uint},
			{Name: "tx_csum_none", Kind: schema.Uint},
			{Name: "tx_needs_csum", Kind: schema.Uint},
			{Name: "tx_hw_gso_packets", Kind: schema.Uint},
			{Name: "tx_hw_gso_bytes", Kind: schema.Uint},
			{Name: "tx_hw_gso_wire_packets", Kind: schema.Uint},
			{Name: "tx_hw_gso_wire_bytes", Kind: schema.Uint},
			{Name: "tx_hw_drop_ratelimits", Kind: schema.Uint},
			{Name: "tx_stop", Kind: schema.Uint},
			{Name: "tx_wake", Kind: schema.Uint},
		}},
		// 8
		{Name: "queue", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "ifindex", Kind: schema.U32},
			{Name: "type", Kind: schema.U32, Enum: 3}, // queue-type
			{Name: "napi_id", Kind: schema.U32},
			{Name: "dmabuf", Kind: schema.U32},
			{Name: "io_uring", Kind: schema.Nest, Ref: 3}, // io-uring-provider-info
			{Name: "xsk", Kind: schema.Nest, Ref: 9},      // xsk-info
		}},
		// 9
		{Name: "xsk-info"},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "napi-threaded", Names: []string{
			"disabled", "enabled", "busy_poll",
		}},
		// 2
		{Name: "qstats-scope", Names: []string{
			"queue",
		}},
		// 3
		{Name: "queue-type", Names: []string{
			"rx", "tx",
		}},
		// 4
		{Name: "xdp-act", Names: []string{
			"basic", "redirect", "ndo_xmit", "xsk_zerocopy", "hw_offload", "rx_sg", "ndo_xmit_sg",
		}},
		// 5
		{Name: "xdp-rx-metadata", Names: []string{
			"timestamp", "hash", "vlan_tag",
		}},
		// 6
		{Name: "xsk-flags", Names: []string{
			"tx_timestamp", "tx_checksum", "tx_launch_time_fifo",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "dev_get", Set: 1},                         // dev
		{Number: 2, Name: "dev_add_ntf", Action: 1, Set: 1},          // dev
		{Number: 3, Name: "dev_del_ntf", Action: 3, Set: 1},          // dev
		{Number: 4, Name: "dev_change_ntf", Action: 2, Set: 1},       // dev
		{Number: 5, Name: "page_pool_get", Set: 5},                   // page-pool
		{Number: 6, Name: "page_pool_add_ntf", Action: 1, Set: 5},    // page-pool
		{Number: 7, Name: "page_pool_del_ntf", Action: 3, Set: 5},    // page-pool
		{Number: 8, Name: "page_pool_change_ntf", Action: 2, Set: 5}, // page-pool
		{Number: 9, Name: "page_pool_stats_get", Set: 6},             // page-pool-stats
		{Number: 10, Name: "queue_get", Set: 8},                      // queue
		{Number: 11, Name: "napi_get", Set: 4},                       // napi
		{Number: 12, Name: "qstats_get", Set: 7},                     // qstats
		{Number: 13, Name: "bind_rx", Set: 2},                        // dmabuf
		{Number: 14, Name: "napi_set", Set: 4},                       // napi
		{Number: 15, Name: "bind_tx", Set: 2},                        // dmabuf
	},
	Groups: []schema.Group{
		{Name: "mgmt"},
		{Name: "page-pool"},
	},
}
