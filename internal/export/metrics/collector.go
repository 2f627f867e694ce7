package metrics

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/nlmond/nlmond/internal/ledger"
)

// collector reads the ledger at each scrape, in one snapshot, so that its equations hold in what a scrape shows.
type collector struct {
	ledger *ledger.Ledger

	perFamily [len(perFamily)]*vector
	perOutput [len(perOutput)]*vector

	events, synthetic, resyncs, decodeErrors, joined, writeErrors *vector
}

// NewCollector collects every metric of the ledger but the latencies, which are its own collector's.
func NewCollector(l *ledger.Ledger) prometheus.Collector {
	c := &collector{
		ledger:       l,
		events:       newVector(counter, "nlmond_events_total", "Events that the kernel announced.", "family", "group", "type"),
		synthetic:    newVector(counter, "nlmond_synthetic_events_total", "Events that the kernel did not announce, by why they are told.", "cause", "family"),
		resyncs:      newVector(counter, "nlmond_resyncs_total", "Dumps that looked for changes that were not announced.", "cause", "family"),
		decodeErrors: newVector(counter, "nlmond_decode_errors_total", "Messages that are malformed; they are shown as far as they go.", "family", "reason"),
		joined:       newVector(gauge, "nlmond_group_joined", "Whether the multicast group is joined.", "family", "group"),
		writeErrors:  newVector(counter, "nlmond_write_errors_total", "Failed attempts to write; what was to be written is tried again.", "output"),
	}
	for i, m := range perFamily {
		c.perFamily[i] = newVector(m.kind, m.name, m.help, "family")
	}
	for i, m := range perOutput {
		c.perOutput[i] = newVector(m.kind, m.name, m.help, "family", "output")
	}
	return c
}

// Describe implements prometheus.Collector.
func (c *collector) Describe(ch chan<- *prometheus.Desc) {
	for _, v := range c.perFamily {
		ch <- v.desc
	}
	for _, v := range c.perOutput {
		ch <- v.desc
	}
	for _, v := range []*vector{c.events, c.synthetic, c.resyncs, c.decodeErrors, c.joined, c.writeErrors} {
		ch <- v.desc
	}
}

// Collect implements prometheus.Collector.
func (c *collector) Collect(ch chan<- prometheus.Metric) {
	snapshot := c.ledger.Snapshot()
	for i := range snapshot.Families {
		f := &snapshot.Families[i]
		c.family(ch, f)
		c.lists(ch, f)
		for j := range f.Outputs {
			a := &f.Outputs[j]
			for k, m := range perOutput {
				ch <- c.perOutput[k].sample(m.value(a), f.Family.Name, a.Output)
			}
		}
	}
	for _, o := range snapshot.Outputs {
		ch <- c.writeErrors.sample(float64(o.WriteErrors), o.Name)
	}
}

// family shows the single values of a family.
func (c *collector) family(ch chan<- prometheus.Metric, f *ledger.FamilySnapshot) {
	for i, m := range perFamily {
		if !m.socket || f.Sockets > 0 {
			ch <- c.perFamily[i].sample(m.value(f), f.Family.Name)
		}
	}
}

// lists shows what a family has several of.
func (c *collector) lists(ch chan<- prometheus.Metric, f *ledger.FamilySnapshot) {
	name := f.Family.Name
	for _, e := range f.Events {
		ch <- c.events.sample(float64(e.Count), name, e.Group, e.Type)
	}
	for _, s := range f.Synthetic {
		ch <- c.synthetic.sample(float64(s.Count), s.Cause.String(), name)
	}
	for _, r := range f.Resyncs {
		ch <- c.resyncs.sample(float64(r.Count), r.Cause.String(), name)
	}
	for _, e := range f.DecodeErrors {
		ch <- c.decodeErrors.sample(float64(e.Count), name, string(e.Reason))
	}
	for group, joined := range groups(f.Groups) {
		ch <- c.joined.sample(truth(joined), name, group)
	}
}

// groups says which groups are joined on every socket that wants them: a series may come but once in a scrape.
func groups(states []ledger.GroupState) map[string]bool {
	joined := make(map[string]bool, len(states))
	for _, s := range states {
		before, twice := joined[s.Name]
		joined[s.Name] = s.Joined && (before || !twice)
	}
	return joined
}
