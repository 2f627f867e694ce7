// Package metrics shows the ledger to Prometheus.
package metrics

import (
	"runtime"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/nlmond/nlmond/internal/ledger"
)

// Build says which nlmond this is.
type Build struct {
	Version  string
	Revision string
}

// NewRegistry holds everything that /metrics shows: the ledger, the build, the Go runtime and the process. Nothing is
// registered anywhere else, so two of them in one program do not meet.
func NewRegistry(l *ledger.Ledger, build Build) *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(
		NewCollector(l),
		l.LatencyCollector(),
		buildInfo(build),
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	return r
}

func buildInfo(b Build) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name:        "nlmond_build_info",
		Help:        "Which nlmond this is; always 1.",
		ConstLabels: prometheus.Labels{"version": b.Version, "revision": b.Revision, "goversion": runtime.Version()},
	}, func() float64 { return 1 })
}
