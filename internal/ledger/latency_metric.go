package ledger

import (
	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
)

// LatencyCollector collects nlmond_write_latency_seconds of every output, as a native histogram and with classic
// buckets.
func (l *Ledger) LatencyCollector() prometheus.Collector {
	return latencyCollector{
		outputs: l.outputs,
		desc: prometheus.NewDesc("nlmond_write_latency_seconds",
			"How long events took from their receipt until they were written.", []string{"output"}, nil),
	}
}

type latencyCollector struct {
	outputs []*Output
	desc    *prometheus.Desc
}

// Describe implements prometheus.Collector.
func (c latencyCollector) Describe(ch chan<- *prometheus.Desc) { ch <- c.desc }

// Collect implements prometheus.Collector.
func (c latencyCollector) Collect(ch chan<- prometheus.Metric) {
	for _, o := range c.outputs {
		ch <- latencyMetric{desc: c.desc, output: o.name, counts: o.latency.read()}
	}
}

type latencyMetric struct {
	desc   *prometheus.Desc
	output string
	counts latencyCounts
}

// Desc implements prometheus.Metric.
func (m latencyMetric) Desc() *prometheus.Desc { return m.desc }

// Write implements prometheus.Metric.
func (m latencyMetric) Write(to *dto.Metric) error {
	h := &dto.Histogram{
		SampleCount:   new(m.counts.count),
		SampleSum:     new(m.counts.sum),
		Schema:        new(int32(schema)),
		ZeroThreshold: new(0.0),
		ZeroCount:     new(m.counts.zero),
	}
	upTo := uint64(0)
	for i, bound := range classicBounds {
		upTo += m.counts.classic[i]
		h.Bucket = append(h.Bucket, &dto.Bucket{UpperBound: new(bound), CumulativeCount: new(upTo)})
	}
	h.PositiveSpan, h.PositiveDelta = spans(&m.counts.native)
	if len(h.PositiveSpan) == 0 {
		h.PositiveSpan = []*dto.BucketSpan{{Offset: new(int32(0)), Length: new(uint32(0))}} // marks an empty one as native
	}
	to.Histogram = h
	to.Label = []*dto.LabelPair{{Name: new("output"), Value: new(m.output)}}
	return nil
}

// spans writes the buckets as native histograms carry them: runs of buckets, the first by its index, the others by their
// distance; counts by their difference.
func spans(native *[nativeCount]uint64) (runs []*dto.BucketSpan, deltas []int64) {
	next, last := 0, int64(0) // index behind the last run, count of the last bucket
	for place, n := range native {
		if n == 0 {
			continue
		}
		index := nativeIndex(place)
		if len(runs) == 0 || index != next {
			runs = append(runs, &dto.BucketSpan{Offset: new(int32(index - next)), Length: new(uint32(0))})
		}
		*runs[len(runs)-1].Length++
		deltas = append(deltas, int64(n)-last)
		next, last = index+1, int64(n)
	}
	return runs, deltas
}
