package metrics

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/nstest"
)

func birds() *event.Family {
	return &event.Family{
		Number: 4, Name: "birds",
		Groups: []event.Group{{Number: 1, Name: "songs", Types: []string{"tweet", "hoot"}}, {Number: 2, Name: "nests"}},
		Types:  event.NewTypes(event.Type{Name: "tweet", Number: 16}, event.Type{Name: "hoot", Number: 17}),
	}
}

// busy is a ledger where every count is another number, so that a mix-up shows.
func busy() *ledger.Ledger {
	l := ledger.New("log")
	family := birds()
	f := l.Family(family)
	f.AddSocket(func() ledger.SocketState {
		return ledger.SocketState{Up: true, Buffer: 4096, Drops: 60, Groups: []ledger.GroupState{{Name: "songs", Joined: true}}}
	})
	f.AddSocket(func() ledger.SocketState {
		return ledger.SocketState{Buffer: 2048, Drops: 1, Groups: []ledger.GroupState{{Name: "nests"}, {Name: "songs", Joined: true}}}
	})
	var b ledger.Batch
	for range 20 {
		b.Datagram(50)
	}
	for range 17 {
		b.Event(f.Slot(1, family.Types[1]))
	}
	b.Event(f.Slot(9, family.Types[0]))
	b.Merged()
	b.Merged()
	b.Forged()
	f.Commit(&b)
	f.Synthetic(event.Drift, 4)
	f.Resync(event.Drift)
	f.Found(event.Findings{Unknown: 7, Reason: event.Short})

	a := f.Account("log")
	a.WatchQueue(func() (int, int) { return 300, 1000 })
	a.Written(5, 3*time.Millisecond)
	a.Filtered(4)
	a.Limited(3)
	a.Dropped(2)
	a.FilterError()
	l.Output("log").WriteError()
	return l
}

const birdsPage = `
# HELP nlmond_datagrams_total Datagrams received.
# TYPE nlmond_datagrams_total counter
nlmond_datagrams_total{family="birds"} 20
# HELP nlmond_decode_errors_total Messages that are malformed; they are shown as far as they go.
# TYPE nlmond_decode_errors_total counter
nlmond_decode_errors_total{family="birds",reason="bad_length"} 0
nlmond_decode_errors_total{family="birds",reason="bad_text"} 0
nlmond_decode_errors_total{family="birds",reason="short"} 1
nlmond_decode_errors_total{family="birds",reason="too_deep"} 0
nlmond_decode_errors_total{family="birds",reason="truncated"} 0
# HELP nlmond_events_dropped_total Events lost within nlmond: the queue was full, or they could not be written.
# TYPE nlmond_events_dropped_total counter
nlmond_events_dropped_total{family="birds",output="log"} 2
# HELP nlmond_events_filtered_total Events that the filter held back.
# TYPE nlmond_events_filtered_total counter
nlmond_events_filtered_total{family="birds",output="log"} 4
# HELP nlmond_events_limited_total Events beyond the limit.
# TYPE nlmond_events_limited_total counter
nlmond_events_limited_total{family="birds",output="log"} 3
# HELP nlmond_events_total Events that the kernel announced.
# TYPE nlmond_events_total counter
nlmond_events_total{family="birds",group="songs",type="hoot"} 0
nlmond_events_total{family="birds",group="songs",type="tweet"} 17
nlmond_events_total{family="birds",group="unknown",type="unknown"} 1
# HELP nlmond_events_written_total Events that the output has written.
# TYPE nlmond_events_written_total counter
nlmond_events_written_total{family="birds",output="log"} 5
# HELP nlmond_filter_errors_total Events that the filter could not judge and therefore let pass.
# TYPE nlmond_filter_errors_total counter
nlmond_filter_errors_total{family="birds",output="log"} 1
# HELP nlmond_forged_messages_total Messages that a process sent as if it were the kernel.
# TYPE nlmond_forged_messages_total counter
nlmond_forged_messages_total{family="birds"} 1
# HELP nlmond_group_joined Whether the multicast group is joined.
# TYPE nlmond_group_joined gauge
nlmond_group_joined{family="birds",group="nests"} 0
nlmond_group_joined{family="birds",group="songs"} 1
# HELP nlmond_kernel_drops_total Datagrams that the kernel dropped because the receive buffer was full.
# TYPE nlmond_kernel_drops_total counter
nlmond_kernel_drops_total{family="birds"} 61
# HELP nlmond_listener_up Whether all sockets of the family receive.
# TYPE nlmond_listener_up gauge
nlmond_listener_up{family="birds"} 0
# HELP nlmond_messages_merged_total Messages that became part of another message's event, or repeat one.
# TYPE nlmond_messages_merged_total counter
nlmond_messages_merged_total{family="birds"} 2
# HELP nlmond_messages_total Messages received; a datagram may hold several.
# TYPE nlmond_messages_total counter
nlmond_messages_total{family="birds"} 21
# HELP nlmond_queue_bytes Bytes waiting in the queues to the output.
# TYPE nlmond_queue_bytes gauge
nlmond_queue_bytes{family="birds",output="log"} 300
# HELP nlmond_queue_capacity_bytes Bytes that the queues to the output can hold.
# TYPE nlmond_queue_capacity_bytes gauge
nlmond_queue_capacity_bytes{family="birds",output="log"} 1000
# HELP nlmond_queue_events Events on their way to the output.
# TYPE nlmond_queue_events gauge
nlmond_queue_events{family="birds",output="log"} 8
# HELP nlmond_received_bytes_total Bytes received, netlink headers included.
# TYPE nlmond_received_bytes_total counter
nlmond_received_bytes_total{family="birds"} 1000
# HELP nlmond_resyncs_total Dumps that looked for changes that were not announced.
# TYPE nlmond_resyncs_total counter
nlmond_resyncs_total{cause="drift",family="birds"} 1
nlmond_resyncs_total{cause="initial",family="birds"} 0
nlmond_resyncs_total{cause="restart",family="birds"} 0
nlmond_resyncs_total{cause="resync",family="birds"} 0
# HELP nlmond_socket_receive_buffer_bytes Receive buffer as the kernel granted it; the smallest of the family's sockets.
# TYPE nlmond_socket_receive_buffer_bytes gauge
nlmond_socket_receive_buffer_bytes{family="birds"} 2048
# HELP nlmond_synthetic_events_total Events that the kernel did not announce, by why they are told.
# TYPE nlmond_synthetic_events_total counter
nlmond_synthetic_events_total{cause="drift",family="birds"} 4
nlmond_synthetic_events_total{cause="initial",family="birds"} 0
nlmond_synthetic_events_total{cause="restart",family="birds"} 0
nlmond_synthetic_events_total{cause="resync",family="birds"} 0
# HELP nlmond_unknown_attributes_total Attributes that no table explains; they are shown as hex.
# TYPE nlmond_unknown_attributes_total counter
nlmond_unknown_attributes_total{family="birds"} 7
# HELP nlmond_write_errors_total Failed attempts to write; what was to be written is tried again.
# TYPE nlmond_write_errors_total counter
nlmond_write_errors_total{output="log"} 1
`

func TestPage(t *testing.T) {
	c := NewCollector(busy())
	pedantic := prometheus.NewPedanticRegistry()
	pedantic.MustRegister(c)
	for scrape := range 2 { // the second uses remembered labels
		if err := testutil.GatherAndCompare(pedantic, strings.NewReader(birdsPage)); err != nil {
			t.Errorf("scrape %d: %v", scrape, err)
		}
	}
}

// TestFamilyWithoutSocket expects no claim about sockets that are not there.
func TestFamilyWithoutSocket(t *testing.T) {
	l := ledger.New("log")
	l.Family(birds())
	c := NewCollector(l)
	for _, name := range []string{"nlmond_listener_up", "nlmond_socket_receive_buffer_bytes", "nlmond_group_joined"} {
		if n := testutil.CollectAndCount(c, name); n != 0 {
			t.Errorf("%s has %d series, want none", name, n)
		}
	}
	if n := testutil.CollectAndCount(c, "nlmond_datagrams_total"); n != 1 {
		t.Errorf("nlmond_datagrams_total has %d series, want 1", n)
	}
}

func gather(t testing.TB, g prometheus.Gatherer) []*dto.MetricFamily {
	t.Helper()
	all, err := g.Gather()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// sums adds up the series of each metric.
func sums(all []*dto.MetricFamily) map[string]float64 {
	sums := make(map[string]float64)
	for _, family := range all {
		for _, m := range family.GetMetric() {
			sums[family.GetName()] += m.GetCounter().GetValue() + m.GetGauge().GetValue()
		}
	}
	return sums
}

func checkEquations(t *testing.T, v map[string]float64) {
	t.Helper()
	if in, out := v["nlmond_messages_total"], v["nlmond_events_total"]+v["nlmond_messages_merged_total"]+v["nlmond_forged_messages_total"]; in != out {
		t.Errorf("%v messages, but %v events, merged and forged", in, out)
	}
	in := v["nlmond_events_total"] + v["nlmond_synthetic_events_total"]
	out := v["nlmond_events_written_total"] + v["nlmond_events_filtered_total"] + v["nlmond_events_limited_total"] +
		v["nlmond_events_dropped_total"] + v["nlmond_queue_events"]
	if in != out || v["nlmond_queue_events"] < 0 {
		t.Errorf("%v events came, %v went or wait (%v wait)", in, out, v["nlmond_queue_events"])
	}
}

func TestEquations(t *testing.T) {
	registry := NewRegistry(busy(), Build{})
	v := sums(gather(t, registry))
	checkEquations(t, v)
	if sent := v["nlmond_datagrams_total"] + v["nlmond_kernel_drops_total"]; sent != 81 {
		t.Errorf("%v datagrams received or dropped, want 81", sent)
	}
}

// TestEquationsWhileTrafficRuns scrapes from two sides while events come and go.
func TestEquationsWhileTrafficRuns(t *testing.T) {
	l := ledger.New("log")
	family := birds()
	f := l.Family(family)
	registry := NewRegistry(l, Build{})
	done := make(chan struct{})
	var traffic, scrapes sync.WaitGroup
	traffic.Go(func() {
		var b ledger.Batch
		for {
			select {
			case <-done:
				return
			default:
			}
			b.Datagram(16)
			b.Event(f.Slot(1, family.Types[1]))
			b.Forged()
			f.Commit(&b)
			f.Account("log").Written(1, time.Millisecond)
		}
	})
	for range 2 {
		scrapes.Go(func() {
			for range 50 {
				all, err := registry.Gather()
				if err != nil {
					t.Error(err)
					return
				}
				checkEquations(t, sums(all))
			}
		})
	}
	scrapes.Wait()
	close(done)
	traffic.Wait()
}

func TestPromtool(t *testing.T) {
	nstest.NeedTools(t, "promtool")
	var page bytes.Buffer
	for _, family := range gather(t, NewRegistry(busy(), Build{Version: "1.2.3", Revision: "abc"})) {
		if _, err := expfmt.MetricFamilyToText(&page, family); err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{"nlmond_build_info{goversion=\"go", "nlmond_write_latency_seconds_bucket{output=\"log\"", "go_goroutines", "process_open_fds", "nlmond_datagrams_total"} {
		if !strings.Contains(page.String(), want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	cmd := exec.Command("promtool", "check", "metrics")
	cmd.Stdin = &page
	if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("promtool: %v\n%s", err, out)
	}
}

func BenchmarkScrape(b *testing.B) {
	l := ledger.New("log")
	for i := range 4 {
		family := &event.Family{Number: i, Name: fmt.Sprint("family", i)}
		var names []string
		var types []event.Type
		for j := range 30 {
			types = append(types, event.Type{Name: fmt.Sprint("type", j), Number: uint16(16 + j)})
			names = append(names, types[j].Name)
		}
		family.Types = event.NewTypes(types...)
		var states []ledger.GroupState
		for j := range 3 {
			name := fmt.Sprint("group", j)
			family.Groups = append(family.Groups, event.Group{Number: uint32(j + 1), Name: name, Types: names})
			states = append(states, ledger.GroupState{Name: name, Joined: true})
		}
		l.Family(family).AddSocket(func() ledger.SocketState { return ledger.SocketState{Up: true, Groups: states} })
	}
	c := NewCollector(l)
	ch := make(chan prometheus.Metric, 1<<12)
	b.ReportAllocs()
	for b.Loop() {
		c.Collect(ch)
		for range len(ch) {
			var m dto.Metric
			if err := (<-ch).Write(&m); err != nil {
				b.Fatal(err)
			}
		}
	}
}
