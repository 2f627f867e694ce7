// Package route explains NETLINK_ROUTE: interfaces, addresses, routes, rules, neighbours, traffic control and what else
// rtnetlink announces. The tables come from the specifications in specs/ and from the kernel's own.
package route

import "github.com/nlmond/nlmond/internal/event"

// Family is the entry of NETLINK_ROUTE in the table of families.
func Family() *event.Family {
	return &event.Family{
		Number:  0,
		Name:    "route",
		Summary: "interfaces, addresses, routes, rules, neighbours, traffic control",
		Status:  event.Decoded,
		Default: true,
		Groups:  groups(),
		Framing: event.Netlink,
	}
}
