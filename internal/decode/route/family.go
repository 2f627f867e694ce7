// Package route explains NETLINK_ROUTE: interfaces, addresses, routes, rules, neighbours, traffic control and what else
// rtnetlink announces. The tables are generated from the kernel's specifications and from those in specs/.
package route

import (
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/schema"
)

// Family is the entry of NETLINK_ROUTE in the table of families.
func Family() *event.Family {
	codec := schema.NewCodec(Tables()...)
	return &event.Family{
		Number:  0,
		Name:    "route",
		Summary: "interfaces, addresses, routes, rules, neighbours, traffic control",
		Status:  event.Decoded,
		Default: true,
		Groups:  groups(),
		Types:   codec.Types(),
		Framing: event.Netlink,
		Codec:   codec,
	}
}
