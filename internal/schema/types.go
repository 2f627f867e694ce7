// Package schema explains netlink messages by tables: the table types, filled in by generated code, and the one walker
// that reads bytes by them. Tables hold no pointers to each other (sets are recursive, which Go's static data cannot
// be): a reference is an index plus one, and 0 means none.
package schema

// Tables is all that is known of one family or of one part of it: what one YAML specification says.
type Tables struct {
	Name    string // the specification's: "rt-link"
	Genl    bool   // messages start with struct genlmsghdr and are told apart by its cmd
	Sets    []Set
	Structs []Struct
	Enums   []Enum
	Subs    []SubMsg
	Msgs    []Msg // sorted by Number
	Groups  []Group
}

// Msg is one message type: nlmsg_type for raw families, the cmd of genlmsghdr for generic ones.
//
// Tail is 1 + the offset of the u16 header member that says how long the last one is, which lies behind the Struct's
// Size (Off = Size, Len 0) and before the attributes: the option of struct nduseroptmsg.
type Msg struct {
	Number  uint16
	Name    string // the uapi enum's, lower case without prefix: "newlink"
	Action  uint8  // event.Action
	Header  uint16 // Struct of the fixed header
	Tail    uint16 // the header's last member has a length of its own, see below; rarely set
	Set     uint16 // Set of the attributes
	Words   string // the line for people, see words.go
	Group   string // only when received from this group (mptcp_pm_events reuses its commands' numbers)
	Request bool   // what a user process asks under a number that the kernel answers to in another layout (mdb)
}

// Group is a multicast group as a specification names it.
type Group struct {
	Name   string
	Number uint32 // 0: dynamic
}

// Set is an attribute space: Attrs is dense, attribute n stands at n-Base, a hole has Kind None. At most 512 attributes.
type Set struct {
	Name  string
	Base  uint16
	Attrs []Attr
}

// Attr is one attribute of a set or one member of a struct.
//
// An Array that is the rest of a struct goes to its end, or where Sel is ByMember to the element whose index that member
// tells. Bytes at the same offset with the same Each and Sel are what follows the elements, and not shown where nothing
// does: the type-length-values of ipv6_sr_hdr.
type Attr struct {
	Name  string // the JSON key
	Kind  Kind
	Elem  Kind // of what an Array, Indexed holds; of what a Struct member that repeats holds
	Hint  Hint // how a number or bytes are shown
	Flags Flags
	Ref   uint16 // Nest, Indexed: Set; StructOf, StructArray: Struct; Sub: SubMsg; Records: Struct (its Attr.Set follows)
	Set   uint16 // Records, StructOf: the Set of the attributes that follow the struct, in the same object (struct br_mdb_entry)
	Enum  uint16 // Enum of a number, of a Bitfield32's bits
	Sel   Selector
	Off   uint16 // struct members: offset in bytes
	Len   uint16 // struct members: length in bytes (of all that repeat), 0 for the rest and for numbers
	Each  uint16 // Array of Bytes: length in bytes of one element (16 with Hint IP: the segments of ipv6_sr_hdr), see below
	Shift uint8  // a C bit field inside of a number: its lowest bit …
	Width uint8  // … and how many bits; 0: the number is whole
}

// Kind says how the bytes of an attribute or member are read.
type Kind uint8

// The kinds. A number whose length is not the kind's own is shown under "unknown", never as another number.
const (
	None         Kind = iota // a hole in the table: unknown
	Pad                      // not shown
	Flag                     // true by being there; with one byte of payload, that byte's truth
	U8                       //
	U16                      //
	U32                      //
	U64                      //
	S8                       //
	S16                      //
	S32                      //
	S64                      //
	Uint                     // 4 or 8 bytes, as the length says
	Sint                     // 4 or 8 bytes
	Text                     // a string, with or without NULs at its end
	Bytes                    // shown as hex, or as Hint says
	Nest                     // attributes of Set Ref
	StructOf                 // Struct Ref; shorter ones show the members that fit, the rest of longer ones is ignored unless Set reads it
	StructArray              // Struct Ref, repeated until the end
	Array                    // numbers of kind Elem, repeated until the end
	Indexed                  // attributes numbered by index, each of kind Elem (Nest: Set Ref; StructOf: Struct Ref; IndexedKeyed: once more, then Nest)
	IndexedKeyed             // the same where the index means something: objects with "index", and "value" where the element is no object
	Sub                      // SubMsg Ref, chosen by Sel
	Bitfield32               // struct nla_bitfield32: value and selector, names by Enum
	Records                  // {struct Ref whose first member is a u16 length of the record, attributes of Set}: rtnexthop
	Secret                   // never shown
)

// Hint says how a value is shown.
type Hint uint8

// The hints.
const (
	Plain         Hint = iota
	Hex                // a number as "0x…"
	IP                 // 4 bytes IPv4, 16 bytes IPv6; a u32 is in network order
	MAC                // 00:11:22:33:44:55, other lengths likewise
	UUID               //
	IPByFamily         // bytes of which a family says how many are used and how: AF_INET 4, AF_INET6 16, AF_MPLS labels; Sel finds the family
	Address            // any length: 4 IPv4, 16 IPv6, 6 MAC, else hex with colons (IFLA_ADDRESS of a tunnel)
	Escaped            // bytes that are mostly text: an SSID
	Sockaddr           // struct sockaddr_in or sockaddr_in6
	LinkIndex          // the number of a network interface: words show its name
	MPLS               // a stack of labels: "100/200"
	TCHandle           // a handle of traffic control: "1:10", both parts hexadecimal, "root", "none"
	IPByEthertype      // as IPByFamily, but Sel's value is an ethertype: 0x0800, 0x86dd, 0 for a MAC (struct br_mdb_entry)
)

// Flags are the properties of an attribute.
type Flags uint8

// The flags.
const (
	BigEndian Flags = 1 << iota
	Multi           // repeats in its set: an array under one key
	BitFlags        // the Enum names bits: an array of names
	Volatile        // moves by itself (statistics, ages): no change
	Fallback        // a header member shown only where the attribute of the same name is absent (the codec finds it by name)
	Hidden          // known and not shown: reserved members, padding with a name
)

// Selector finds the value that chooses a sub-message, or an address family.
type Selector struct {
	Where SelectorKind
	Attr  uint16 // attribute number: in the set itself, or in an enclosing one found by name (Up > 0)
	Up    uint8  // BySibling: how many sets outwards (arrays do not count); ByMember: how many structs outwards
	Off   uint16 // ByHeader, ByMember: offset of the member in the message's fixed header, in the struct itself (of a member of a member: the sum)
	Kind  Kind   // of the value: Text, or a number
	Flags Flags  // BigEndian
	Enum  uint16 // where formats are named by an enum's names
}

// SelectorKind says where a selector looks.
type SelectorKind uint8

// The places.
const (
	NoSelector SelectorKind = iota
	BySibling               // an attribute of the same or an enclosing set
	ByHeader                // a member of the fixed header
	ByMember                // a member of the same struct
)

// SubMsg is a sub-message: one of several formats.
type SubMsg struct {
	Name    string
	Formats []Format // sorted by Value; a first one with Value "" is for all values that no other names, and for none
}

// Format is what a sub-message holds for one value of its selector. Header and Set may both be there, or neither.
type Format struct {
	Value  string // text, or a number in decimal
	Header uint16 // Struct
	Set    uint16
	Kind   Kind // where the whole payload is one value instead (Array, U32 …), with what follows as in Attr
	Elem   Kind
	Hint   Hint
	Flags  Flags
	Ref    uint16
	Enum   uint16
}

// Struct is a C struct.
type Struct struct {
	Name   string
	Size   uint16 // in bytes, tail padding included
	Fields []Attr
}

// Enum names numbers: dense from Base, or sparse. For flags the number is the bit's.
type Enum struct {
	Name   string
	Base   int64
	Names  []string // "" is a hole
	Sparse []Pair   // sorted by Value
}

// Pair is one name of a sparse enum.
type Pair struct {
	Value int64
	Name  string
}
