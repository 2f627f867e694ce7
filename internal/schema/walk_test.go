package schema

import (
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

// walkCase is one attribute, numbered 1 unless attrs says otherwise, and what becomes of its bytes.
type walkCase struct {
	name   string
	attrs  []Attr
	bytes  []byte
	want   string // of the object behind the header's members
	reason event.Reason
}

func x(a Attr) []Attr {
	a.Name = "x"
	return []Attr{a}
}

// run walks the cases of a table. Whatever stands under "unknown" is counted.
func run(t *testing.T, cases []walkCase) {
	t.Helper()
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			tables := shared(tt.attrs...)
			if err := Check(tables); err != nil {
				t.Fatal(err)
			}
			got, found := encoded(t, NewCodec(tables), nlmsg(16, []byte{7, 9, 0, 0}, tt.bytes))
			want := `{"family":"bridge","table":0` + tt.want + `}`
			if got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			if unknown := strings.Count(got, `{"type":`); found.Unknown != unknown {
				t.Errorf("counted %d unknown attributes, showed %d", found.Unknown, unknown)
			}
			if found.Reason != tt.reason {
				t.Errorf("reason %q, want %q", found.Reason, tt.reason)
			}
		})
	}
}

func TestNumbers(t *testing.T) {
	run(t, []walkCase{
		{"u8", x(Attr{Kind: U8}), at(1, u8(200)), `,"x":200`, ""},
		{"u16", x(Attr{Kind: U16}), at(1, u16(65535)), `,"x":65535`, ""},
		{"u16 big-endian", x(Attr{Kind: U16, Flags: BigEndian}), at(1, be16(0x8100)), `,"x":33024`, ""},
		{"u32", x(Attr{Kind: U32}), at(1, u32(1<<32-1)), `,"x":4294967295`, ""},
		{"u32 big-endian", x(Attr{Kind: U32, Flags: BigEndian}), at(1, be32(1)), `,"x":1`, ""},
		{"u64", x(Attr{Kind: U64}), at(1, u64(1<<64-1)), `,"x":18446744073709551615`, ""},
		{"u64 big-endian", x(Attr{Kind: U64, Flags: BigEndian}), at(1, []byte{0, 0, 0, 0, 0, 0, 1, 0}), `,"x":256`, ""},
		{"s8", x(Attr{Kind: S8}), at(1, u8(0xff)), `,"x":-1`, ""},
		{"s16", x(Attr{Kind: S16}), at(1, u16(0xfffe)), `,"x":-2`, ""},
		{"s32", x(Attr{Kind: S32}), at(1, u32(1<<32-50)), `,"x":-50`, ""},
		{"s64", x(Attr{Kind: S64}), at(1, u64(1<<63)), `,"x":-9223372036854775808`, ""},
		{"uint of 4", x(Attr{Kind: Uint}), at(1, u32(5)), `,"x":5`, ""},
		{"uint of 8", x(Attr{Kind: Uint}), at(1, u64(1<<40)), `,"x":1099511627776`, ""},
		{"sint of 4", x(Attr{Kind: Sint}), at(1, u32(1<<32-5)), `,"x":-5`, ""},
		{"sint of 8", x(Attr{Kind: Sint}), at(1, u64(1<<64-5)), `,"x":-5`, ""},
		{"hex", x(Attr{Kind: U16, Hint: Hex, Flags: BigEndian}), at(1, be16(0x88a8)), `,"x":"0x88a8"`, ""},
		{"class", x(Attr{Kind: U32, Hint: TCHandle}), at(1, u32(0x1001a)), `,"x":"1:1a"`, ""},
		{"qdisc", x(Attr{Kind: U32, Hint: TCHandle}), at(1, u32(0x80010000)), `,"x":"8001:"`, ""},
		{"class without qdisc", x(Attr{Kind: U32, Hint: TCHandle}), at(1, u32(5)), `,"x":":5"`, ""},
		{"no handle", x(Attr{Kind: U32, Hint: TCHandle}), at(1, u32(0)), `,"x":"none"`, ""},
		{"root", x(Attr{Kind: U32, Hint: TCHandle}), at(1, u32(1<<32-1)), `,"x":"root"`, ""},
		{"bit field", x(Attr{Kind: U8, Shift: 4, Width: 3}), at(1, u8(0xaf)), `,"x":2`, ""},
		{"interface", x(Attr{Kind: U32, Hint: LinkIndex}), at(1, u32(3)), `,"x":3`, ""},
		{"too short", x(Attr{Kind: U32}), at(1, u16(5)), `,"unknown":[{"type":1,"hex":"0500"}]`, ""},
		{"too long", x(Attr{Kind: U8}), at(1, u32(5)), `,"unknown":[{"type":1,"hex":"05000000"}]`, ""},
		{"uint of 2", x(Attr{Kind: Uint}), at(1, u16(5)), `,"unknown":[{"type":1,"hex":"0500"}]`, ""},
		{"flag", x(Attr{Kind: Flag}), at(1), `,"x":true`, ""},
		{"flag with value 0", x(Attr{Kind: Flag}), at(1, u8(0)), `,"x":false`, ""},
		{"flag with value 1", x(Attr{Kind: Flag}), at(1, u8(1)), `,"x":true`, ""},
		{"flag of 4 bytes", x(Attr{Kind: Flag}), at(1, u32(1)), `,"unknown":[{"type":1,"hex":"01000000"}]`, ""},
	})
}

func TestEnumsAndFlags(t *testing.T) {
	run(t, []walkCase{
		{"enum", x(Attr{Kind: U8, Enum: enumState}), at(1, u8(1)), `,"x":"on"`, ""},
		{"enum hole", x(Attr{Kind: U8, Enum: enumState}), at(1, u8(2)), `,"x":"2"`, ""},
		{"enum unknown", x(Attr{Kind: U32, Enum: enumState}), at(1, u32(1<<32-1)), `,"x":"4294967295"`, ""},
		{"enum negative", x(Attr{Kind: S32, Enum: enumSparse}), at(1, u32(1<<32-1)), `,"x":"all"`, ""},
		{"enum sparse", x(Attr{Kind: U32, Enum: enumSparse}), at(1, u32(70000)), `,"x":"many"`, ""},
		{"enum sparse hole", x(Attr{Kind: U32, Enum: enumSparse}), at(1, u32(101)), `,"x":"101"`, ""},
		{"flags", x(Attr{Kind: U32, Enum: enumBits, Flags: BitFlags}), at(1, u32(5)), `,"x":["up","loud"]`, ""},
		{"flags none", x(Attr{Kind: U32, Enum: enumBits, Flags: BitFlags}), at(1, u32(0)), `,"x":[]`, ""},
		{"flags unknown", x(Attr{Kind: U32, Enum: enumBits, Flags: BitFlags}), at(1, u32(0x43)), `,"x":["up","0x42"]`, ""},
		{"flags without names", x(Attr{Kind: U8, Flags: BitFlags}), at(1, u8(0x41)), `,"x":["0x41"]`, ""},
		{"flags big-endian", x(Attr{Kind: U16, Enum: enumBits, Flags: BitFlags | BigEndian}), at(1, be16(1)), `,"x":["up"]`, ""},
		{"bitfield", x(Attr{Kind: Bitfield32, Enum: enumBits}), at(1, u32(1), u32(5)),
			`,"x":{"value":["up"],"selector":["up","loud"]}`, ""},
		{"bitfield short", x(Attr{Kind: Bitfield32, Enum: enumBits}), at(1, u32(1)), `,"unknown":[{"type":1,"hex":"01000000"}]`, ""},
	})
}

func TestText(t *testing.T) {
	run(t, []walkCase{
		{"with NUL", x(Attr{Kind: Text}), at(1, []byte("eth0\x00")), `,"x":"eth0"`, ""},
		{"without NUL", x(Attr{Kind: Text}), at(1, []byte("dummy")), `,"x":"dummy"`, ""},
		{"with NULs", x(Attr{Kind: Text}), at(1, []byte("lo\x00\x00\x00\x00")), `,"x":"lo"`, ""},
		{"empty", x(Attr{Kind: Text}), at(1), `,"x":""`, ""},
		{"UTF-8", x(Attr{Kind: Text}), at(1, []byte("brücke")), `,"x":"brücke"`, ""},
		{"not UTF-8", x(Attr{Kind: Text}), at(1, []byte("a\xffb\xc3")), `,"x":"a` + "\ufffd" + `b` + "\ufffd" + `"`, ""},
		{"quotes", x(Attr{Kind: Text}), at(1, []byte("a\"b\\c\nd")), `,"x":"a\"b\\c\nd"`, ""},
		{"escaped", x(Attr{Kind: Bytes, Hint: Escaped}), at(1, []byte("ca\\fé\x00\xff")), `,"x":"ca\\\\fé\\x00\\xff"`, ""},
		{"bytes", x(Attr{Kind: Bytes}), at(1, []byte{0, 1, 0xab}), `,"x":"0001ab"`, ""},
		{"no bytes", x(Attr{Kind: Bytes}), at(1), `,"x":""`, ""},
		{"secret", x(Attr{Kind: Secret}), at(1, []byte("hunter2")), `,"x":"[secret]"`, ""},
		{"UUID", x(Attr{Kind: Bytes, Hint: UUID}), at(1, []byte("\x01\x23\x45\x67\x89\xab\xcd\xef\x01\x23\x45\x67\x89\xab\xcd\xef")),
			`,"x":"01234567-89ab-cdef-0123-456789abcdef"`, ""},
		{"no UUID", x(Attr{Kind: Bytes, Hint: UUID}), at(1, []byte{1, 2}), `,"x":"0102"`, ""},
		{"padding", x(Attr{Kind: Pad}), at(1, u32(0)), ``, ""},
		{"hidden", x(Attr{Kind: U32, Flags: Hidden}), at(1, u32(5)), ``, ""},
	})
}

func TestAddresses(t *testing.T) {
	v4, v6 := []byte{10, 1, 0, 1}, []byte("\xfd\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x09")
	mac := []byte{2, 0, 0, 0, 0, 0xab}
	byFamily := x(Attr{Kind: Bytes, Hint: IPByFamily, Sel: Selector{Where: BySibling, Attr: 2, Kind: U16}})
	byFamily = append(byFamily, Attr{Name: "f", Kind: U16})
	run(t, []walkCase{
		{"IPv4", x(Attr{Kind: Bytes, Hint: IP}), at(1, v4), `,"x":"10.1.0.1"`, ""},
		{"IPv6", x(Attr{Kind: Bytes, Hint: IP}), at(1, v6), `,"x":"fd00::9"`, ""},
		{"u32", x(Attr{Kind: U32, Hint: IP}), at(1, v4), `,"x":"10.1.0.1"`, ""},
		{"u32 that is IPv6", x(Attr{Kind: U32, Hint: IP}), at(1, v6), `,"x":"fd00::9"`, ""},
		{"neither", x(Attr{Kind: Bytes, Hint: IP}), at(1, mac), `,"x":"0200000000ab"`, ""},
		{"MAC", x(Attr{Kind: Bytes, Hint: MAC}), at(1, mac), `,"x":"02:00:00:00:00:ab"`, ""},
		{"MAC of 8", x(Attr{Kind: Bytes, Hint: MAC}), at(1, mac, []byte{1, 2}), `,"x":"02:00:00:00:00:ab:01:02"`, ""},
		{"address of 4", x(Attr{Kind: Bytes, Hint: Address}), at(1, v4), `,"x":"10.1.0.1"`, ""},
		{"address of 6", x(Attr{Kind: Bytes, Hint: Address}), at(1, mac), `,"x":"02:00:00:00:00:ab"`, ""},
		{"family IPv4 in 16", byFamily, cat(at(1, v4, make([]byte, 12)), at(2, u16(2))), `,"x":"10.1.0.1","f":2`, ""},
		{"family IPv6", byFamily, cat(at(1, v6), at(2, u16(10))), `,"x":"fd00::9","f":10`, ""},
		{"family MPLS", byFamily, cat(at(1, be32(100<<12), be32(200<<12|0x100)), at(2, u16(28))), `,"x":"100/200","f":28`, ""},
		{"family absent", byFamily, at(1, v4), `,"x":"10.1.0.1"`, ""},
		{"family too short", byFamily, cat(at(1, []byte{1, 2}), at(2, u16(10))), `,"x":"01:02","f":10`, ""},
		{"labels", x(Attr{Kind: Bytes, Hint: MPLS}), at(1, be32(16<<12|0x1ff)), `,"x":"16"`, ""},
		{"no labels", x(Attr{Kind: Bytes, Hint: MPLS}), at(1, u8(1)), `,"x":"01"`, ""},
		{"sockaddr_in", x(Attr{Kind: Bytes, Hint: Sockaddr}), at(1, u16(2), be16(51820), v4, u64(0)), `,"x":"10.1.0.1:51820"`, ""},
		{"sockaddr_in6", x(Attr{Kind: Bytes, Hint: Sockaddr}), at(1, u16(10), be16(53), u32(0), v6, u32(0)), `,"x":"[fd00::9]:53"`, ""},
		{"no sockaddr", x(Attr{Kind: Bytes, Hint: Sockaddr}), at(1, u16(1)), `,"x":"0100"`, ""},
		{"via", x(Attr{Kind: StructOf, Ref: structVia}), at(1, u16(10), v6), `,"x":{"family":"inet6","addr":"fd00::9"}`, ""},
		{"entry IPv4", x(Attr{Kind: StructOf, Ref: structEntry}), at(1, u32(3), v4, make([]byte, 12), be16(0x800), u16(0)),
			`,"x":{"ifindex":3,"addr":"10.1.0.1","proto":"0x800"}`, ""},
		{"entry MAC", x(Attr{Kind: StructOf, Ref: structEntry}), at(1, u32(3), mac, make([]byte, 10), be16(0), u16(0)),
			`,"x":{"ifindex":3,"addr":"02:00:00:00:00:ab","proto":"0x0"}`, ""},
		{"entry IPv6", x(Attr{Kind: StructOf, Ref: structEntry}), at(1, u32(3), v6, be16(0x86dd), u16(0)),
			`,"x":{"ifindex":3,"addr":"fd00::9","proto":"0x86dd"}`, ""},
		{"entry of no known kind", x(Attr{Kind: StructOf, Ref: structEntry}), at(1, u32(3), v6, be16(1), u16(0)),
			`,"x":{"ifindex":3,"addr":"fd00::9","proto":"0x1"}`, ""},
	})
}

func TestStructs(t *testing.T) {
	pair := cat(u32(1), u32(1<<32-2))
	run(t, []walkCase{
		{"whole", x(Attr{Kind: StructOf, Ref: structPair}), at(1, pair), `,"x":{"a":1,"b":-2}`, ""},
		{"shorter", x(Attr{Kind: StructOf, Ref: structPair}), at(1, pair[:6]), `,"x":{"a":1}`, ""},
		{"empty", x(Attr{Kind: StructOf, Ref: structPair}), at(1), `,"x":{}`, ""},
		{"longer", x(Attr{Kind: StructOf, Ref: structPair}), at(1, pair, u32(9)), `,"x":{"a":1,"b":-2}`, ""},
		{"with attributes", x(Attr{Kind: StructOf, Ref: structPair, Set: setInner}), at(1, pair, at(1, u32(9))),
			`,"x":{"a":1,"b":-2,"id":9}`, ""},
		{"with no attributes", x(Attr{Kind: StructOf, Ref: structPair, Set: setInner}), at(1, pair), `,"x":{"a":1,"b":-2}`, ""},
		{"shorter, with attributes", x(Attr{Kind: StructOf, Ref: structPair, Set: setInner}), at(1, u32(1)), `,"x":{"a":1}`, ""},
		{"array", x(Attr{Kind: StructArray, Ref: structPair}), at(1, pair, pair), `,"x":[{"a":1,"b":-2},{"a":1,"b":-2}]`, ""},
		{"array cut", x(Attr{Kind: StructArray, Ref: structPair}), at(1, u32(1)), `,"unknown":[{"type":1,"hex":"01000000"}]`, ""},
		{"struct in struct", x(Attr{Kind: StructOf, Ref: structOuter}), at(1, pair, u16(7), u16(8), []byte{10, 0, 0, 1}, u32(2)),
			`,"x":{"pair":{"a":1,"b":-2},"list":[7,8],"via":{"addr":"10.0.0.1"},"family":2}`, ""},
		{"bits and a flexible array", x(Attr{Kind: StructOf, Ref: structFlex}), at(1, u8(0x7e), u8(0x0f), u16(0), pair, pair),
			`,"x":{"wide":7,"narrow":-2,"keys":[{"a":1,"b":-2},{"a":1,"b":-2}]}`, ""},
		{"counted", x(Attr{Kind: StructOf, Ref: structSegments}), at(1, u8(1), u8(0), u32(0), u32(0)), `,"x":{"last":1,"list":["0.0.0.0","0.0.0.0"]}`, ""},
		{"counted, with a rest", x(Attr{Kind: StructOf, Ref: structSegments}), at(1, u8(0), u8(0), u32(0), be32(5), u8(6)),
			`,"x":{"last":0,"list":["0.0.0.0"],"rest":"0000000506"}`, ""},
		{"counted, more than there are", x(Attr{Kind: StructOf, Ref: structSegments}), at(1, u8(200), u8(0), u32(0), u16(5)),
			`,"x":{"last":200,"list":["0.0.0.0"],"rest":"0500"}`, ""},
		{"counted, none there", x(Attr{Kind: StructOf, Ref: structSegments}), at(1, u8(0), u8(0)), `,"x":{"last":0,"list":[]}`, ""},
		{"secret key", x(Attr{Kind: StructOf, Ref: structAlg}), at(1, []byte("aes\x00junk"), u32(128), []byte("0123456789abcdef")),
			`,"x":{"alg":"aes","bits":128,"key":"[secret]"}`, ""},
	})
}

func TestArrays(t *testing.T) {
	run(t, []walkCase{
		{"numbers", x(Attr{Kind: Array, Elem: U32, Flags: BigEndian}), at(1, be32(1), be32(2)), `,"x":[1,2]`, ""},
		{"numbers cut", x(Attr{Kind: Array, Elem: U16}), at(1, u8(1)), `,"unknown":[{"type":1,"hex":"01"}]`, ""},
		{"enums", x(Attr{Kind: Array, Elem: U8, Enum: enumState}), at(1, u8(0), u8(9)), `,"x":["off","9"]`, ""},
		{"addresses", x(Attr{Kind: Array, Elem: Bytes, Each: 4, Hint: IP}), at(1, []byte{10, 0, 0, 1, 10, 0, 0, 2}),
			`,"x":["10.0.0.1","10.0.0.2"]`, ""},
		{"none", x(Attr{Kind: Array, Elem: U32}), at(1), `,"x":[]`, ""},
		{"indexed numbers", x(Attr{Kind: Indexed, Elem: U32}), at(1, at(0, u32(5)), at(1, u32(6))), `,"x":[5,6]`, ""},
		{"indexed number cut", x(Attr{Kind: Indexed, Elem: U32}), at(1, at(0, u32(5)), at(1, u16(6))),
			`,"unknown":[{"type":1,"hex":"080000000500000006000100` + `06000000"}]`, ""},
		{"indexed and rubbish", x(Attr{Kind: Indexed, Elem: Nest, Ref: setInner}), at(1, at(1, at(1, u32(5))), u32(1)),
			`,"unknown":[{"type":1,"hex":"0c0001000800010005000000` + `01000000"}]`, ""},
		{"indexed nests", x(Attr{Kind: Indexed, Elem: Nest, Ref: setInner}), at(1, at(1, at(1, u32(5))), at(2, at(1, u32(6)))),
			`,"x":[{"id":5},{"id":6}]`, ""},
		{"indexed structs", x(Attr{Kind: Indexed, Elem: StructOf, Ref: structPair}), at(1, at(1, u32(5), u32(6))), `,"x":[{"a":5,"b":6}]`, ""},
		{"keyed nests", x(Attr{Kind: IndexedKeyed, Elem: Nest, Ref: setInner}), at(1, at(3, at(1, u32(5)))), `,"x":[{"index":3,"id":5}]`, ""},
		{"keyed numbers", x(Attr{Kind: IndexedKeyed, Elem: U16}), at(1, at(3, u16(5))), `,"x":[{"index":3,"value":5}]`, ""},
		{"keyed twice", x(Attr{Kind: IndexedKeyed, Elem: IndexedKeyed, Ref: setInner}), at(1, at(3, at(4, at(1, u32(5))))),
			`,"x":[{"index":3,"value":[{"index":4,"id":5}]}]`, ""},
		{"records", x(Attr{Kind: Records, Ref: structHop, Set: setInner}),
			at(1, u16(16), u8(1), u8(0), u32(2), at(1, u32(5)), u16(8), u8(0), u8(0), u32(3)),
			`,"x":[{"flags":["up"],"oif":2,"id":5},{"flags":[],"oif":3}]`, ""},
		{"record that is too long", x(Attr{Kind: Records, Ref: structHop, Set: setInner}), at(1, u16(12), u8(1), u8(0), u32(2)),
			`,"unknown":[{"type":1,"hex":"0c00010002000000"}]`, ""},
		{"record of no length", x(Attr{Kind: Records, Ref: structHop, Set: setInner}), at(1, u16(0), u8(1), u8(0), u32(2)),
			`,"unknown":[{"type":1,"hex":"0000010002000000"}]`, ""},
		{"repeated", x(Attr{Kind: U32, Flags: Multi}), cat(at(1, u32(5)), at(1, u32(6))), `,"x":[5,6]`, ""},
		{"repeated text", x(Attr{Kind: Text, Flags: Multi}), cat(at(1, []byte("a\x00")), at(1, []byte("b\x00"))), `,"x":["a","b"]`, ""},
		{"repeated arrays", x(Attr{Kind: Array, Elem: U8, Flags: Multi}), cat(at(1, u8(1)), at(1, u8(2))), `,"x":[[1],[2]]`, ""},
		{"repeated, one of another length", x(Attr{Kind: U32, Flags: Multi}), cat(at(1, u8(5)), at(1, u32(6)), at(1, u8(7))),
			`,"x":[6],"unknown":[{"type":1,"hex":"05"},{"type":1,"hex":"07"}]`, ""},
		{"repeated between others", append(x(Attr{Kind: U32, Flags: Multi}), Attr{Name: "y", Kind: U8}),
			cat(at(1, u32(5)), at(2, u8(1)), at(1, u32(6))), `,"x":[5,6],"y":1`, ""},
	})
}
