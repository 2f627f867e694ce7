package metrics

import (
	"github.com/nlmond/nlmond/internal/ledger"
)

// perFamily is the metrics with the label family. Those of a socket have no value while the family has none.
var perFamily = [...]struct {
	name   string
	help   string
	kind   kind
	socket bool
	value  func(*ledger.FamilySnapshot) float64
}{
	{
		"nlmond_datagrams_total", "Datagrams received.", counter, false,
		func(f *ledger.FamilySnapshot) float64 { return float64(f.Datagrams) },
	},
	{
		"nlmond_received_bytes_total", "Bytes received, netlink headers included.", counter, false,
		func(f *ledger.FamilySnapshot) float64 { return float64(f.Bytes) },
	},
	{
		"nlmond_kernel_drops_total", "Datagrams that the kernel dropped because the receive buffer was full.", counter, false,
		func(f *ledger.FamilySnapshot) float64 { return float64(f.KernelDrops) },
	},
	{
		"nlmond_messages_total", "Messages received; a datagram may hold several.", counter, false,
		func(f *ledger.FamilySnapshot) float64 { return float64(f.Messages) },
	},
	{
		"nlmond_messages_merged_total", "Messages that became part of another message's event, or repeat one.", counter, false,
		func(f *ledger.FamilySnapshot) float64 { return float64(f.Merged) },
	},
	{
		"nlmond_forged_messages_total", "Messages that a process sent as if it were the kernel.", counter, false,
		func(f *ledger.FamilySnapshot) float64 { return float64(f.Forged) },
	},
	{
		"nlmond_unknown_attributes_total", "Attributes that no table explains; they are shown as hex.", counter, false,
		func(f *ledger.FamilySnapshot) float64 { return float64(f.Unknown) },
	},
	{
		"nlmond_listener_up", "Whether all sockets of the family receive.", gauge, true,
		func(f *ledger.FamilySnapshot) float64 { return truth(f.Up) },
	},
	{
		"nlmond_socket_receive_buffer_bytes", "Receive buffer as the kernel granted it; the smallest of the family's sockets.", gauge, true,
		func(f *ledger.FamilySnapshot) float64 { return float64(f.Buffer) },
	},
}

// perOutput is the metrics with the labels family and output.
var perOutput = [...]struct {
	name  string
	help  string
	kind  kind
	value func(*ledger.AccountSnapshot) float64
}{
	{
		"nlmond_events_written_total", "Events that the output has written.", counter,
		func(a *ledger.AccountSnapshot) float64 { return float64(a.Written) },
	},
	{
		"nlmond_events_filtered_total", "Events that the filter held back.", counter,
		func(a *ledger.AccountSnapshot) float64 { return float64(a.Filtered) },
	},
	{
		"nlmond_events_limited_total", "Events beyond the limit.", counter,
		func(a *ledger.AccountSnapshot) float64 { return float64(a.Limited) },
	},
	{
		"nlmond_events_dropped_total", "Events lost within nlmond: the queue was full, or they could not be written.", counter,
		func(a *ledger.AccountSnapshot) float64 { return float64(a.Dropped) },
	},
	{
		"nlmond_filter_errors_total", "Events that the filter could not judge and therefore let pass.", counter,
		func(a *ledger.AccountSnapshot) float64 { return float64(a.FilterErrors) },
	},
	{
		"nlmond_queue_events", "Events on their way to the output.", gauge,
		func(a *ledger.AccountSnapshot) float64 { return float64(a.QueueEvents) },
	},
	{
		"nlmond_queue_bytes", "Bytes waiting in the queues to the output.", gauge,
		func(a *ledger.AccountSnapshot) float64 { return float64(a.QueueBytes) },
	},
	{
		"nlmond_queue_capacity_bytes", "Bytes that the queues to the output can hold.", gauge,
		func(a *ledger.AccountSnapshot) float64 { return float64(a.QueueCapacity) },
	},
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
