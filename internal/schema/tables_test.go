package schema

import "github.com/nlmond/nlmond/internal/event"

// The indices into shared, plus one.
const (
	enumState = 1 + iota
	enumBits
	enumFamily
	enumSparse
	enumKind
)

const (
	structPair = 1 + iota
	structVia
	structPart
	structHop
	structEntry
	structAlg
	structOuter
	structField
	structFlex
	structSegments
)

const (
	setTested = 1 + iota
	setInner
	setLoop
	setBridge
	setChoice
)

const (
	subByKind = 1 + iota
	subByNumber
	subByHeader
	subByName
)

// shared are the tables that all attributes under test may refer to. Message 16 has a header of 4 bytes, whose first
// is a family, and the attributes under test.
func shared(attrs ...Attr) *Tables {
	return &Tables{
		Name: "test",
		Msgs: []Msg{{Number: 16, Name: "newtest", Action: uint8(event.New), Header: structPart, Set: setTested}},
		Sets: []Set{
			{Name: "tested", Base: 1, Attrs: attrs},
			{Name: "inner", Base: 1, Attrs: []Attr{
				{Name: "id", Kind: U32},
				{Name: "name", Kind: Text},
				{Name: "app", Kind: Sub, Ref: subByKind, Sel: Selector{Where: BySibling, Attr: 1, Up: 1, Kind: Text}},
				{Name: "repeated", Kind: U8, Flags: Multi},
			}},
			{Name: "loop", Base: 1, Attrs: []Attr{
				{Name: "deeper", Kind: Nest, Ref: setLoop},
				{Name: "list", Kind: Indexed, Elem: Nest, Ref: setLoop},
				{Name: "id", Kind: U32},
			}},
			{Name: "bridge", Base: 1, Attrs: []Attr{{Name: "vlan", Kind: U16, Flags: Multi}}},
			{Name: "choice", Base: 1, Attrs: []Attr{
				{Name: "kind", Kind: Text},
				{Name: "data", Kind: Sub, Ref: subByKind, Sel: Selector{Where: BySibling, Attr: 1, Kind: Text}},
			}},
		},
		Structs: []Struct{
			{Name: "pair", Size: 8, Fields: []Attr{{Name: "a", Kind: U32, Off: 0}, {Name: "b", Kind: S32, Off: 4}}},
			{Name: "via", Size: 2, Fields: []Attr{
				{Name: "family", Kind: U16, Enum: enumFamily},
				{Name: "addr", Kind: Bytes, Off: 2, Hint: IPByFamily, Sel: Selector{Where: ByMember, Kind: U16}},
			}},
			{Name: "part", Size: 4, Fields: []Attr{
				{Name: "family", Kind: U8, Enum: enumFamily},
				{Name: "hidden", Kind: U8, Off: 1, Flags: Hidden},
				{Name: "table", Kind: U16, Off: 2, Flags: Fallback},
			}},
			{Name: "hop", Size: 8, Fields: []Attr{
				{Name: "len", Kind: U16, Flags: Hidden},
				{Name: "flags", Kind: U8, Off: 2, Flags: BitFlags, Enum: enumBits},
				{Name: "oif", Kind: S32, Off: 4, Hint: LinkIndex},
			}},
			{Name: "entry", Size: 24, Fields: []Attr{
				{Name: "ifindex", Kind: U32},
				{Name: "addr", Kind: Bytes, Off: 4, Len: 16, Hint: IPByEthertype,
					Sel: Selector{Where: ByMember, Off: 20, Kind: U16, Flags: BigEndian}},
				{Name: "proto", Kind: U16, Off: 20, Flags: BigEndian, Hint: Hex},
			}},
			{Name: "alg", Size: 12, Fields: []Attr{
				{Name: "alg", Kind: Text, Len: 8},
				{Name: "bits", Kind: U32, Off: 8},
				{Name: "key", Kind: Secret, Off: 12},
			}},
			{Name: "outer", Size: 20, Fields: []Attr{
				{Name: "pair", Kind: StructOf, Ref: structPair, Len: 8},
				{Name: "list", Kind: Array, Elem: U16, Off: 8, Len: 4},
				{Name: "via", Kind: StructOf, Ref: structField, Off: 12, Len: 4},
				{Name: "family", Kind: U32, Off: 16},
			}},
			{Name: "field", Size: 4, Fields: []Attr{
				{Name: "addr", Kind: U32, Hint: IPByFamily, Sel: Selector{Where: ByMember, Up: 1, Off: 16, Kind: U32}},
			}},
			{Name: "flex", Size: 4, Fields: []Attr{
				{Name: "wide", Kind: U8, Shift: 4, Width: 4},
				{Name: "narrow", Kind: S8, Width: 4},
				{Name: "keys", Kind: StructArray, Ref: structPair, Off: 4},
			}},
			{Name: "segments", Size: 2, Fields: []Attr{
				{Name: "last", Kind: U8},
				{Name: "list", Kind: Array, Elem: Bytes, Each: 4, Hint: IP, Off: 2, Sel: Selector{Where: ByMember, Kind: U8}},
				{Name: "rest", Kind: Bytes, Each: 4, Off: 2, Sel: Selector{Where: ByMember, Kind: U8}},
			}},
		},
		Enums: []Enum{
			{Name: "state", Names: []string{"off", "on", "", "stuck"}},
			{Name: "bits", Names: []string{"up", "", "loud"}},
			{Name: "family", Base: 2, Names: []string{0: "inet", 5: "bridge", 8: "inet6"}},
			{Name: "sparse", Base: -1, Names: []string{"all", "none"}, Sparse: []Pair{{100, "hundred"}, {70000, "many"}}},
			{Name: "kind", Names: []string{"", "set", "counter"}},
		},
		Subs: []SubMsg{
			{Name: "by-kind", Formats: []Format{
				{Value: "array", Kind: Array, Elem: U16},
				{Value: "both", Header: structPair, Set: setInner},
				{Value: "empty"},
				{Value: "fixed", Header: structPair},
				{Value: "hex", Kind: U32, Hint: Hex, Flags: BigEndian},
				{Value: "vlan", Set: setInner},
			}},
			{Name: "by-number", Formats: []Format{{Value: "12", Set: setInner}, {Value: "7", Set: setBridge}}},
			{Name: "by-header", Formats: []Format{{Value: "", Set: setInner}, {Value: "7", Set: setBridge}}},
			{Name: "by-name", Formats: []Format{{Value: "counter", Header: structPair}, {Value: "set", Set: setInner}}},
		},
	}
}
