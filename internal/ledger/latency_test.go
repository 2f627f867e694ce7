package ledger

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
)

// TestLatencyIsWhatThePrometheusHistogramWouldSay gives both the same values, the library one at a time.
func TestLatencyIsWhatThePrometheusHistogramWouldSay(t *testing.T) {
	l := New("log")
	account := l.Family(testFamily()).Account("log")
	library := prometheus.NewHistogram(prometheus.HistogramOpts{
		Name: "nlmond_write_latency_seconds", Buckets: classicBounds[:], NativeHistogramBucketFactor: 1.1, NativeHistogramZeroThreshold: prometheus.NativeHistogramZeroThresholdZero,
	})
	values := map[time.Duration]int{
		0: 2, 1: 1, 999: 3, 10 * time.Microsecond: 5, 10*time.Microsecond + 1: 7, time.Millisecond: 1, time.Second: 64,
		time.Second - 1: 1, 2 * time.Second: 3, 500 * time.Millisecond: 2, 90 * time.Second: 1, 3 * time.Hour: 4,
	}
	for value, n := range values {
		account.Written(n, value)
		for range n {
			library.Observe(value.Seconds())
		}
	}
	got, want := gathered(t, l.LatencyCollector()), gathered(t, library)
	if got.GetSampleCount() != want.GetSampleCount() || math.Abs(got.GetSampleSum()-want.GetSampleSum()) > 1e-6 ||
		got.GetSchema() != want.GetSchema() || got.GetZeroCount() != want.GetZeroCount() {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	for i, b := range want.GetBucket() {
		if g := got.GetBucket()[i]; g.GetUpperBound() != b.GetUpperBound() || g.GetCumulativeCount() != b.GetCumulativeCount() {
			t.Errorf("classic bucket %d: got %v, want %v", i, g, b)
		}
	}
	g, w := buckets(got), buckets(want)
	for index, n := range w {
		if g[index] != n {
			t.Errorf("native bucket %d: got %d, want %d", index, g[index], n)
		}
		delete(g, index)
	}
	for index, n := range g {
		if n != 0 {
			t.Errorf("native bucket %d has %d, want none", index, n)
		}
	}
}

// buckets is the native buckets by index.
func buckets(h *dto.Histogram) map[int]int64 {
	found := make(map[int]int64)
	index, at, count := 0, 0, int64(0)
	for _, span := range h.GetPositiveSpan() {
		index += int(span.GetOffset())
		for range span.GetLength() {
			count += h.GetPositiveDelta()[at]
			found[index] = count
			index++
			at++
		}
	}
	return found
}

func gathered(t *testing.T, c prometheus.Collector) *dto.Histogram {
	t.Helper()
	r := prometheus.NewPedanticRegistry()
	r.MustRegister(c)
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	return families[0].GetMetric()[0].GetHistogram()
}

func TestLatencyExtremesStayInTheTable(t *testing.T) {
	var l latency
	for _, v := range []time.Duration{-time.Second, 0, 1, math.MaxInt64} {
		l.observe(v, 1)
	}
	if c := l.read(); c.count != 4 || c.zero != 2 || c.native[nativeCount-1] != 1 {
		t.Errorf("got count %d, zero %d, last %d", c.count, c.zero, c.native[nativeCount-1])
	}
}

func TestLatencyHasASeriesForEachOutput(t *testing.T) {
	l := New("log", "web")
	if problems, err := testutil.CollectAndLint(l.LatencyCollector()); err != nil || len(problems) > 0 {
		t.Errorf("%v, %v", problems, err)
	}
	if n := testutil.CollectAndCount(l.LatencyCollector()); n != 2 {
		t.Errorf("got %d series, want 2", n)
	}
	text, err := testutil.CollectAndFormat(l.LatencyCollector(), expfmt.TypeTextPlain, "nlmond_write_latency_seconds")
	if err != nil || !strings.Contains(string(text), `nlmond_write_latency_seconds_bucket{output="log",le="+Inf"} 0`) {
		t.Errorf("got %s, %v", text, err)
	}
}

func BenchmarkLatencyOwn(b *testing.B) {
	var l latency
	for b.Loop() {
		l.observe(123*time.Microsecond, 64)
	}
}

func BenchmarkLatencyLibrary(b *testing.B) {
	h := prometheus.NewHistogram(prometheus.HistogramOpts{Name: "x", Buckets: classicBounds[:], NativeHistogramBucketFactor: 1.1})
	for b.Loop() {
		h.Observe(123e-6)
	}
}
