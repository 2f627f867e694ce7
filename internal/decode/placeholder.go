package decode

import "github.com/nlmond/nlmond/internal/event"

// routeFamily stands in until internal/decode/route has its Family.
func routeFamily() *event.Family {
	return &event.Family{Number: 0, Name: "route", Summary: "links, addresses, routes, neighbours, rules, tc", Status: event.Observed, Default: true}
}
