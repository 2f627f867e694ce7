// Package state knows what the kernel's objects look like now. So far that is the names of network interfaces.
package state

import "github.com/nlmond/nlmond/internal/event"

// Names knows the names of network interfaces. The zero value knows none.
type Names struct{}

var _ event.Names = (*Names)(nil)

// Link is the name of a network interface, or "" where it is not known.
func (n *Names) Link(nsid int32, ifindex uint32) string { return "" }

// Learn takes what a newlink or dellink message of the route family says; other events say nothing to it.
func (n *Names) Learn(e *event.Event) {}

// Load asks the kernel for the interfaces of this network namespace.
func Load(n *Names) error { return nil }
