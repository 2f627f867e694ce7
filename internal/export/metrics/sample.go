package metrics

import (
	"sync"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
)

// kind is the type of a metric.
type kind uint8

const (
	counter kind = iota
	gauge
)

// vector is one metric name with its labels. It remembers the label pairs of its series: their number is fixed by the
// configuration, and making them anew at each scrape would be most of a scrape's work.
type vector struct {
	desc   *prometheus.Desc
	kind   kind
	labels []string // sorted, as a metric must list them

	mu     sync.Mutex
	series map[[3]string][]*dto.LabelPair
}

func newVector(kind kind, name, help string, labels ...string) *vector {
	return &vector{
		desc:   prometheus.NewDesc(name, help, labels, nil),
		kind:   kind,
		labels: labels,
		series: make(map[[3]string][]*dto.LabelPair),
	}
}

// sample is the value of the series with the given label values, as many as the vector has labels.
func (v *vector) sample(value float64, labels ...string) prometheus.Metric {
	var key [3]string
	copy(key[:], labels)
	v.mu.Lock()
	defer v.mu.Unlock()
	pairs, ok := v.series[key]
	if !ok {
		for i, name := range v.labels {
			pairs = append(pairs, &dto.LabelPair{Name: new(name), Value: new(labels[i])})
		}
		v.series[key] = pairs
	}
	return &sample{vector: v, pairs: pairs, value: value}
}

// sample is one series at one scrape.
type sample struct {
	vector *vector
	pairs  []*dto.LabelPair
	value  float64
}

// Desc implements prometheus.Metric.
func (s *sample) Desc() *prometheus.Desc { return s.vector.desc }

// Write implements prometheus.Metric.
func (s *sample) Write(m *dto.Metric) error {
	m.Label = s.pairs
	switch s.vector.kind {
	case counter:
		m.Counter = &dto.Counter{Value: &s.value}
	case gauge:
		m.Gauge = &dto.Gauge{Value: &s.value}
	}
	return nil
}
