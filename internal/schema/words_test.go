package schema

import (
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

// names knows interface 3 of this network namespace and interface 4 of namespace 5.
type names struct{}

func (names) Link(nsid int32, ifindex uint32) string {
	switch {
	case nsid == event.NoNsid && ifindex == 3:
		return "eth0"
	case nsid == 5 && ifindex == 4:
		return "veth1"
	}
	return ""
}

func words(c *Codec, message []byte, names event.Names) string {
	e := &event.Event{Bytes: message, Nsid: event.NoNsid}
	c.Classify(e)
	return string(c.Words(nil, e, names))
}

func TestSampleWords(t *testing.T) {
	c := NewCodec(sampleTables())
	messages := sampleMessages()
	for name, want := range map[string]string{
		"route":     "new route 10.77.0.0/16 via 10.1.0.1 dev eth0 table main",
		"multipath": "new route 10.77.0.0/16 via 10.1.0.1,10.1.0.2 dev eth0,if4 table 1000",
		"default":   "new route default via 10.1.0.1 dev eth0 table main",
		"neigh":     "neighbour 10.1.0.9 at 02:00:00:00:00:01 on eth0 (reachable,permanent) used 2",
		"link":      "link eth0.7 up master if9 vlan also lan7,office",
		"dellink":   "dellink",
	} {
		if got := words(c, messages[name], names{}); got != want {
			t.Errorf("%s:\ngot  %q\nwant %q", name, got, want)
		}
	}
	for want, message := range map[string][]byte{
		"message type 99":    nlmsg(99),
		"incomplete message": {1, 2, 3},
		"link ":              nlmsg(16),
		"deleted route ":     nlmsg(25, make([]byte, 12)),
	} {
		if got := words(c, message, nil); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestWordsOfValues is about single values of message 16 in the shared tables.
func TestWordsOfValues(t *testing.T) {
	tests := []struct {
		name, words string
		attrs       []Attr
		bytes       []byte
		want        string
	}{
		{"header", "{family} {table}", x(Attr{Kind: U8}), nil, "bridge 0"},
		{"number of another length", "a[ {x}]", x(Attr{Kind: U8}), at(1, u16(1)), "a"},
		{"twice", "{x} {x}", x(Attr{Kind: U8}), cat(at(1, u8(1)), at(1, u8(2))), "1 1"},
		{"repeated", "{x}", x(Attr{Kind: U8, Flags: Multi}), cat(at(1, u8(1)), at(1, u16(9)), at(1, u8(2))), "1,2"},
		{"negative", "{x}", x(Attr{Kind: S32}), at(1, u32(1<<32-5)), "-5"},
		{"big", "{x}", x(Attr{Kind: U64}), at(1, u64(1<<64-1)), "18446744073709551615"},
		{"hex", "{x}", x(Attr{Kind: U16, Hint: Hex}), at(1, u16(16)), "0x10"},
		{"secret", "{x}", x(Attr{Kind: Secret}), at(1, u16(16)), "[secret]"},
		{"flag", "a[ {x}]", x(Attr{Kind: Flag}), at(1), "a x"},
		{"flag that is false", "a[ {x}]", x(Attr{Kind: Flag}), at(1, u8(0)), "a"},
		{"flags", "{x}", x(Attr{Kind: U8, Flags: BitFlags, Enum: enumBits}), at(1, u8(7)), "up,loud,0x2"},
		{"no flags", "a[ {x}]", x(Attr{Kind: U8, Flags: BitFlags, Enum: enumBits}), at(1, u8(0)), "a"},
		{"array", "{x}", x(Attr{Kind: Array, Elem: U16}), at(1, u16(1), u16(2)), "1,2"},
		{"indexed", "{x}", x(Attr{Kind: Indexed, Elem: U16}), at(1, at(0, u16(1)), at(1, u16(2))), "1,2"},
		{"indexed nests", "{x.id}", x(Attr{Kind: Indexed, Elem: Nest, Ref: setInner}), at(1, at(0, at(1, u32(1))), at(1), at(2, at(1, u32(2)))), "1,2"},
		{"structs", "{x.b}", x(Attr{Kind: StructArray, Ref: structPair}), at(1, u64(0), u64(1<<32)), "0,1"},
		{"struct in struct", "{x.via.addr} {x.list}", x(Attr{Kind: StructOf, Ref: structOuter}),
			at(1, u64(0), u16(7), u16(8), []byte{10, 0, 0, 1}, u32(2)), "10.0.0.1 7,8"},
		{"behind a struct", "{x.id}", x(Attr{Kind: StructOf, Ref: structPair, Set: setInner}), at(1, u64(0), at(1, u32(7))), "7"},
		{"all interfaces", "{x}", x(Attr{Kind: S32, Hint: LinkIndex}), at(1, u32(1<<32-1)), "all"},
		{"default interface", "{x}", x(Attr{Kind: S32, Hint: LinkIndex}), at(1, u32(1<<32-2)), "default"},
		{"no interface", "a[ {x}]", x(Attr{Kind: S32, Hint: LinkIndex}), at(1, u32(0)), "a"},
		{"second way", "[{x} a|{y} b|c]", append(x(Attr{Kind: U8}), Attr{Name: "y", Kind: U8}), at(2, u8(5)), "5 b"},
		{"last way", "[{x} a|{y} b|c]", append(x(Attr{Kind: U8}), Attr{Name: "y", Kind: U8}), nil, "c"},
		{"no way", "a[ {x} b]", x(Attr{Kind: U8}), nil, "a"},
		{"plain number", "{x} {#x}", x(Attr{Kind: U8, Enum: enumState}), at(1, u8(3)), "stuck 3"},
		{"plain flags", "{#x}", x(Attr{Kind: U8, Flags: BitFlags, Enum: enumBits}), at(1, u8(5)), "5"},
		{"header where an attribute has the name", "{family} {header.family}", []Attr{{Name: "family", Kind: U8}}, at(1, u8(9)), "9 bridge"},
		{"equal", "a[{?x=stuck} b|c]", x(Attr{Kind: U8, Enum: enumState}), at(1, u8(3)), "a b"},
		{"not equal", "a[{?x=stuck} b|c]", x(Attr{Kind: U8, Enum: enumState}), at(1, u8(1)), "ac"},
		{"equal and absent", "a[{?x=off} b]", x(Attr{Kind: U8, Enum: enumState}), nil, "a"},
		{"other", "a[{?x!stuck} {x}]", x(Attr{Kind: U8, Enum: enumState}), at(1, u8(1)), "a on"},
		{"other without a name", "a[{?x!stuck} {x}]", x(Attr{Kind: U8, Enum: enumState}), at(1, u8(77)), "a 77"},
		{"not other", "a[{?x!stuck} {x}]", x(Attr{Kind: U8, Enum: enumState}), at(1, u8(3)), "a"},
		{"other and absent", "a[{?x!stuck} b]", x(Attr{Kind: U8, Enum: enumState}), nil, "a"},
		{"other length", "a[{?x!stuck} b]", x(Attr{Kind: U8, Enum: enumState}), at(1, u16(1)), "a"},
		{"sparse", "[{?x=many}b]", x(Attr{Kind: U32, Enum: enumSparse}), at(1, u32(70000)), "b"},
		{"negative value", "[{?x=-1}b]", x(Attr{Kind: S32}), at(1, u32(1<<32-1)), "b"},
		{"big-endian", "[{?x=258}b]", x(Attr{Kind: U16, Flags: BigEndian}), at(1, be16(258)), "b"},
		{"flag set", "[{?x=loud}b|c]", x(Attr{Kind: U8, Flags: BitFlags, Enum: enumBits}), at(1, u8(5)), "b"},
		{"flag not set", "[{?x=loud}b|c]", x(Attr{Kind: U8, Flags: BitFlags, Enum: enumBits}), at(1, u8(3)), "c"},
		{"not flag", "[{?x!loud}b|c]", x(Attr{Kind: U8, Flags: BitFlags, Enum: enumBits}), at(1, u8(3)), "b"},
		{"header compared", "[{?family=bridge}b][{?family!bridge}c][{?family=bridge}{?table=0}d]", x(Attr{Kind: U8}), nil, "bd"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tables := shared(tt.attrs...)
			tables.Msgs[0].Words = tt.words
			if err := Check(tables); err != nil {
				t.Fatal(err)
			}
			if got := words(NewCodec(tables), nlmsg(16, []byte{7, 0, 0, 0}, tt.bytes), names{}); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestWordsAction(t *testing.T) {
	tables := shared()
	tables.Msgs[0].Words = "thing[ {action}]"
	c := NewCodec(tables)
	for action, want := range map[event.Action]string{
		event.New: "thing new", event.Change: "thing changed", event.Delete: "thing deleted", event.Notify: "thing",
	} {
		e := &event.Event{Bytes: nlmsg(16, u32(0)), Action: action}
		if got := string(c.Words(nil, e, nil)); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestWordsOfOtherNamespace(t *testing.T) {
	tables := shared(Attr{Name: "x", Kind: U32, Hint: LinkIndex})
	tables.Msgs[0].Words = "{x}"
	e := &event.Event{Bytes: nlmsg(16, u32(0), at(1, u32(4))), Nsid: 5}
	if got := string(NewCodec(tables).Words([]byte("at "), e, names{})); got != "at veth1" {
		t.Errorf("got %q", got)
	}
}

func TestCheckWords(t *testing.T) {
	for words, want := range map[string]string{
		"{y}":       `no key "y"`,
		"{x.y}":     `no key "x.y"`,
		"{x}":       `no key "x"`, // an object
		"{family.}": `no key "family."`,
		"{hidden}":  `no key "hidden"`,
		"{}":        `no key ""`,
		"{x.id":     "brace",
		"[{x.id}":   "bracket",
		"[a[b]]":    "bracket",

		"{#x.name}":          `no key "#x.name"`, // no number
		"[{?family}a]":       "compares nothing",
		"[{?y=1}a]":          `no key "y" that can be compared`,
		"[{?x.id=1}a]":       `no key "x.id" that can be compared`,
		"[{?family=office}]": `"office" is no value of "family"`,
		"[{?family=}]":       `"" is no value of "family"`,
		"a {?family=bridge}": "outside of brackets",
	} {
		tables := shared(Attr{Name: "x", Kind: Nest, Ref: setInner})
		tables.Msgs[0].Words = words
		err := Check(tables)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "newtest") {
			t.Errorf("%q: %v", words, err)
		}
	}
}
