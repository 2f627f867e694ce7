package event

import "strconv"

// Family is one netlink protocol number: how it is called, who may hear it, and how its bytes are read.
type Family struct {
	Number  int
	Name    string   // as in commands, config and labels: "route"
	Aliases []string // other names that users write: "kobject-uevent"
	Summary string   // what it announces, half a line
	Status  Status
	Note    string // Obsolete: since when and what took its place; otherwise what a user should know, or ""
	Needs   string // the capability that joining its groups takes, "" for none: "CAP_AUDIT_READ"
	Default bool   // in the default set
	InitNet bool   // delivers in the initial network namespace only
	Groups  []Group
	Types   []*Type // every type that it can announce; Type.Index is the place here, 0 is UnknownType
	Framing Framing
	Codec   Codec // nil: header and bytes are shown

	// Genuine says whether a datagram that a user process sent (Sender != 0) is an event all the same. nil: never.
	Genuine func(*Datagram) bool
}

// Status says how much nlmond can tell about a family.
type Status uint8

// The states.
const (
	Observed Status = iota // joined and shown as header and bytes
	Decoded
	Obsolete // no kernel speaks it any more
)

// String is the word that `nlmond families` prints.
func (s Status) String() string { return [...]string{"observed", "decoded", "obsolete"}[s] }

// Framing says how a datagram of a family is cut into messages.
type Framing uint8

// The framings.
const (
	Netlink Framing = iota // a chain of struct nlmsghdr, include/uapi/linux/netlink.h
	Whole                  // the datagram is one message without a netlink header (uevents)
)

// Group is a multicast group of a family.
type Group struct {
	Number  uint32
	Name    string // lower case with dashes: "ipv4-route"
	Default bool   // in the default set
	Needs   string // the capability that joining takes where it differs from the family's
	// Class names the socket that the group is heard on: groups of one class share a socket and with it an order,
	// groups of different classes cannot drown each other. All groups that feed one kind of object are of one class.
	Class string
	Types []string // the types that it carries
	Note  string
}

// Type is a kind of message.
type Type struct {
	Name   string // the uapi enum's, lower case without prefix: "newlink"
	Number uint16 // nlmsg_type
	Index  int    // place in Family.Types
	Action Action
}

// UnknownName is the label of a message type that the family's table lacks; the log line has its number.
const UnknownName = "unknown"

// NewTypes numbers types from 1 and puts the unknown type at 0: what Family.Types wants.
func NewTypes(types ...Type) []*Type {
	numbered := make([]*Type, 0, len(types)+1)
	numbered = append(numbered, &Type{Name: UnknownName})
	for i := range types {
		t := types[i]
		t.Index = len(numbered)
		numbered = append(numbered, &t)
	}
	return numbered
}

// GroupByNumber finds a group in the table.
func (f *Family) GroupByNumber(number uint32) (Group, bool) {
	for _, g := range f.Groups {
		if g.Number == number {
			return g, true
		}
	}
	return Group{}, false
}

// GroupByName finds a group in the table.
func (f *Family) GroupByName(name string) (Group, bool) {
	for _, g := range f.Groups {
		if g.Name == name {
			return g, true
		}
	}
	return Group{}, false
}

// GroupName is the table's name of a group, "none" for 0 and the decimal number for one that the table lacks.
func (f *Family) GroupName(number uint32) string {
	if number == 0 {
		return "none"
	}
	if g, ok := f.GroupByNumber(number); ok {
		return g.Name
	}
	return strconv.FormatUint(uint64(number), 10)
}
