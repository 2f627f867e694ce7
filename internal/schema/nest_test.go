package schema

import (
	"bytes"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

func TestNests(t *testing.T) {
	run(t, []walkCase{
		{"nest", x(Attr{Kind: Nest, Ref: setInner}), at(1|0x8000, at(1, u32(5)), at(2, []byte("a"))), `,"x":{"id":5,"name":"a"}`, ""},
		{"empty nest", x(Attr{Kind: Nest, Ref: setInner}), at(1), `,"x":{}`, ""},
		{"byte order flag", x(Attr{Kind: U8}), at(1|0x4000, u8(5)), `,"x":5`, ""},
		{"recursive", x(Attr{Kind: Nest, Ref: setLoop}), at(1, at(1, at(1, at(3, u32(5))), at(3, u32(6)))),
			`,"x":{"deeper":{"deeper":{"id":5},"id":6}}`, ""},
		{"unknown", x(Attr{Kind: U8}), cat(at(9, []byte{1, 2}), at(1, u8(5))), `,"x":5,"unknown":[{"type":9,"hex":"0102"}]`, ""},
		{"unknown below the base", x(Attr{Kind: U8}), at(0, u8(5)), `,"unknown":[{"type":0,"hex":"05"}]`, ""},
		{"unknown inside", x(Attr{Kind: Nest, Ref: setInner}), at(1, at(7), at(1, u32(5))), `,"x":{"id":5,"unknown":[{"type":7,"hex":""}]}`, ""},
		{"hole", []Attr{{}, {Name: "y", Kind: U8}}, cat(at(1, u8(1)), at(2, u8(2))), `,"y":2,"unknown":[{"type":1,"hex":"01"}]`, ""},
		{"padding attribute", x(Attr{Kind: U8}), cat(at(0), at(1, u8(5))), `,"x":5`, ""},
		{"twice", x(Attr{Kind: U8}), cat(at(1, u8(5)), at(1, u8(6)), at(1, u8(7))),
			`,"x":5,"unknown":[{"type":1,"hex":"06"},{"type":1,"hex":"07"}]`, ""},
		{"twice, first of another length", x(Attr{Kind: U8}), cat(at(1, u16(5)), at(1, u8(6))), `,"x":6,"unknown":[{"type":1,"hex":"0500"}]`, ""},
		{"padding at the end", x(Attr{Kind: U8}), cat(at(1, u8(5)), []byte{0, 0}), `,"x":5`, ""},
		{"rubbish at the end", x(Attr{Kind: U8}), cat(at(1, u8(5)), []byte{0, 1}), `,"x":5,"undecoded":"0001"`, event.BadLength},
		{"length beyond the end", x(Attr{Kind: U8}), cat(at(1, u8(5)), u16(9), u16(1), u32(7)), `,"x":5,"undecoded":"0900010007000000"`, event.BadLength},
		{"length below the header", x(Attr{Kind: U8}), cat(at(1, u8(5)), u16(3), u16(1)), `,"x":5,"undecoded":"03000100"`, event.BadLength},
		{"wrong inside, right outside", append(x(Attr{Kind: Nest, Ref: setInner}), Attr{Name: "y", Kind: U8}),
			cat(at(1, at(1, u32(5)), u32(1)), at(2, u8(1))), `,"x":{"id":5,"undecoded":"01000000"},"y":1`, event.BadLength},
		{"unknown and rubbish", x(Attr{Kind: U8}), cat(at(9, u8(5)), u32(1)), `,"unknown":[{"type":9,"hex":"05"}],"undecoded":"01000000"`, event.BadLength},
	})
}

func TestSubMessages(t *testing.T) {
	pair := cat(u32(1), u32(2))
	choice := x(Attr{Kind: Nest, Ref: setChoice})
	kind := func(s string, data ...[]byte) []byte { return at(1, at(1, []byte(s+"\x00")), at(2, data...)) }
	number := append(x(Attr{Kind: Sub, Ref: subByNumber, Sel: Selector{Where: BySibling, Attr: 2, Kind: U16}}), Attr{Name: "n", Kind: U16})
	named := append(x(Attr{Kind: Sub, Ref: subByName, Sel: Selector{Where: BySibling, Attr: 2, Kind: U32, Flags: BigEndian, Enum: enumKind}}),
		Attr{Name: "n", Kind: U32, Flags: BigEndian, Enum: enumKind})
	family := Selector{Where: ByHeader, Off: 0, Kind: U8}
	outer := append(x(Attr{Kind: Text}), Attr{Name: "stats", Kind: Nest, Ref: setInner}, Attr{Name: "list", Kind: Indexed, Elem: Nest, Ref: setInner})
	run(t, []walkCase{
		{"set", choice, kind("vlan", at(1, u32(5))), `,"x":{"kind":"vlan","data":{"id":5}}`, ""},
		{"kind without NUL", choice, at(1, at(1, []byte("vlan")), at(2, at(1, u32(5)))), `,"x":{"kind":"vlan","data":{"id":5}}`, ""},
		{"kind behind the data", choice, at(1, at(2, at(1, u32(5))), at(1, []byte("vlan"))), `,"x":{"data":{"id":5},"kind":"vlan"}`, ""},
		{"header", choice, kind("fixed", pair), `,"x":{"kind":"fixed","data":{"a":1,"b":2}}`, ""},
		{"header, shorter", choice, kind("fixed", pair[:4]), `,"x":{"kind":"fixed","data":{"a":1}}`, ""},
		{"header and set", choice, kind("both", pair, at(1, u32(5))), `,"x":{"kind":"both","data":{"a":1,"b":2,"id":5}}`, ""},
		{"nothing", choice, kind("empty"), `,"x":{"kind":"empty","data":{}}`, ""},
		{"something for nothing", choice, kind("empty", u8(1)), `,"x":{"kind":"empty","unknown":[{"type":2,"hex":"01"}]}`, ""},
		{"array", choice, kind("array", u16(1), u16(2)), `,"x":{"kind":"array","data":[1,2]}`, ""},
		{"array cut", choice, kind("array", u8(1)), `,"x":{"kind":"array","unknown":[{"type":2,"hex":"01"}]}`, ""},
		{"number", choice, kind("hex", be32(255)), `,"x":{"kind":"hex","data":"0xff"}`, ""},
		{"unknown kind", choice, kind("new", u8(1)), `,"x":{"kind":"new","unknown":[{"type":2,"hex":"01"}]}`, ""},
		{"kind before all others", choice, kind("a", u8(1)), `,"x":{"kind":"a","unknown":[{"type":2,"hex":"01"}]}`, ""},
		{"no kind", choice, at(1, at(2, u8(1))), `,"x":{"unknown":[{"type":2,"hex":"01"}]}`, ""},
		{"by number", number, cat(at(2, u16(12)), at(1, at(1, u32(5)))), `,"n":12,"x":{"id":5}`, ""},
		{"by number of another length", number, cat(at(2, u8(12)), at(1, u8(1))), `,"unknown":[{"type":2,"hex":"0c"},{"type":1,"hex":"01"}]`, ""},
		{"by name of a big-endian number", named, cat(at(2, be32(1)), at(1, at(1, u32(5)))), `,"n":"set","x":{"id":5}`, ""},
		{"by header", x(Attr{Kind: Sub, Ref: subByHeader, Sel: family}), at(1, at(1, u16(5)), at(1, u16(6))), `,"x":{"vlan":[5,6]}`, ""},
		{"by default", x(Attr{Kind: Sub, Ref: subByHeader, Sel: Selector{Where: ByHeader, Off: 1, Kind: U8}}), at(1, at(1, u32(5))), `,"x":{"id":5}`, ""},
		{"outer kind", outer, cat(at(1, []byte("fixed")), at(2, at(3, pair))), `,"x":"fixed","stats":{"app":{"a":1,"b":2}}`, ""},
		{"outer kind through an array", outer, cat(at(1, []byte("fixed")), at(3, at(1, at(3, pair)))), `,"x":"fixed","list":[{"app":{"a":1,"b":2}}]`, ""},
	})
}

func TestDepth(t *testing.T) {
	deep := func(number uint16, levels int) []byte {
		p := at(3, u32(5))
		for range levels {
			p = at(number, p)
		}
		return p
	}
	for _, number := range []uint16{1, 2} {
		c := NewCodec(shared(Attr{Name: "x", Kind: Nest, Ref: setLoop}))
		body := deep(number, 40)
		if number == 2 { // every array holds an object
			body = deep(number, 80)
		}
		got, found := encoded(t, c, nlmsg(16, []byte{0, 0, 0, 0}, at(1, body)))
		if found.Reason != event.TooDeep || found.Unknown != 1 {
			t.Errorf("found %+v in %s", found, got)
		}
		if !strings.Contains(got, `"unknown":[{"type":`) {
			t.Errorf("what is too deep is not shown: %s", got)
		}
	}
	c := NewCodec(shared(Attr{Name: "x", Kind: Nest, Ref: setLoop}))
	if got, found := encoded(t, c, nlmsg(16, []byte{0, 0, 0, 0}, at(1, deep(1, 14)))); found != (event.Findings{}) {
		t.Errorf("found %+v in %s", found, got)
	}
}

func TestLongHex(t *testing.T) {
	c := NewCodec(shared(Attr{Name: "x", Kind: Bytes}))
	long := bytes.Repeat([]byte{0xab}, 60000)
	got, _ := encoded(t, c, nlmsg(16, []byte{0, 0, 0, 0}, at(1, long)))
	if !strings.Contains(got, strings.Repeat("ab", 60000)) {
		t.Error("long bytes are cut")
	}
}
