package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nstest"
)

// everything is a codec of the sample messages and of one message, 1000, with attributes of every kind, and that message.
func everything(t testing.TB) (*Codec, []byte) {
	t.Helper()
	byKind := Selector{Where: BySibling, Attr: 1, Kind: Text}
	tables := shared(
		Attr{Name: "kind", Kind: Text},
		Attr{Name: "data", Kind: Sub, Ref: subByKind, Sel: byKind},
		Attr{Name: "u8", Kind: U8, Enum: enumState}, Attr{Name: "u16", Kind: U16, Hint: Hex}, Attr{Name: "u32", Kind: U32, Hint: IP},
		Attr{Name: "uint", Kind: Uint}, Attr{Name: "s32", Kind: S32, Enum: enumSparse}, Attr{Name: "bits", Kind: U64, Flags: BitFlags, Enum: enumBits},
		Attr{Name: "flag", Kind: Flag}, Attr{Name: "bytes", Kind: Bytes}, Attr{Name: "ssid", Kind: Bytes, Hint: Escaped},
		Attr{Name: "addr", Kind: Bytes, Hint: IPByFamily, Sel: Selector{Where: ByHeader, Kind: U8}},
		Attr{Name: "sock", Kind: Bytes, Hint: Sockaddr}, Attr{Name: "uuid", Kind: Bytes, Hint: UUID}, Attr{Name: "label", Kind: Bytes, Hint: MPLS},
		Attr{Name: "loop", Kind: Nest, Ref: setLoop}, Attr{Name: "inner", Kind: Nest, Ref: setInner},
		Attr{Name: "outer", Kind: StructOf, Ref: structOuter}, Attr{Name: "entry", Kind: StructOf, Ref: structEntry, Set: setInner},
		Attr{Name: "alg", Kind: StructOf, Ref: structAlg}, Attr{Name: "flex", Kind: StructOf, Ref: structFlex},
		Attr{Name: "pairs", Kind: StructArray, Ref: structPair}, Attr{Name: "numbers", Kind: Array, Elem: U16, Flags: BigEndian},
		Attr{Name: "names", Kind: Array, Elem: Text, Each: 4}, Attr{Name: "indexed", Kind: Indexed, Elem: Nest, Ref: setInner},
		Attr{Name: "keyed", Kind: IndexedKeyed, Elem: IndexedKeyed, Ref: setInner}, Attr{Name: "values", Kind: IndexedKeyed, Elem: U32},
		Attr{Name: "bitfield", Kind: Bitfield32, Enum: enumBits}, Attr{Name: "records", Kind: Records, Ref: structHop, Set: setInner},
		Attr{Name: "many", Kind: U32, Flags: Multi}, Attr{Name: "nests", Kind: Nest, Ref: setInner, Flags: Multi},
		Attr{Name: "secret", Kind: Secret}, Attr{Name: "by_number", Kind: Sub, Ref: subByHeader, Sel: Selector{Where: ByHeader, Kind: U8}},
	)
	tables.Msgs[0].Number = 1000
	tables.Msgs[0].Words = "{kind} {u8} {s32} {bits} {u32} {addr} {many} {nests.name} {pairs.a} {indexed.id} {records.oif} {keyed.name} {outer.via.addr} {family}"
	if err := Check(sampleTables(), tables); err != nil {
		t.Fatal(err)
	}
	pair := cat(u32(1), u32(2))
	inner := cat(at(1, u32(5)), at(2, []byte("name\x00")), at(4, u8(1)), at(4, u8(2)))
	return NewCodec(sampleTables(), tables), nlmsg(1000, []byte{2, 0, 9, 0},
		at(1, []byte("both\x00")), at(2, pair, inner), at(3, u8(1)), at(4, u16(2)), at(5, u32(3)), at(6, u64(4)), at(7, u32(70000)), at(8, u64(5)),
		at(9), at(10, []byte{1, 2, 3}), at(11, []byte("café\xff")), at(12, u32(1)), at(13, u16(2), be16(80), u32(1), u64(0)), at(14, pair, pair),
		at(15, be32(16<<12), be32(17<<12|0x100)), at(16, at(1, at(2, at(1, at(3, u32(1)))))), at(17, inner),
		at(18, pair, pair, u32(2)), at(19, u32(1), make([]byte, 20), inner), at(20, []byte("aes\x00\x00\x00\x00\x00"), u32(128), []byte("key")),
		at(21, u32(7), pair), at(22, pair, pair), at(23, be16(1), be16(2)), at(24, []byte("a\x00b\x00cdef")), at(25, at(1, inner), at(2, inner)),
		at(26, at(1, at(2, inner))), at(27, at(3, u32(1))), at(28, pair), at(29, u16(8+20), u8(1), u8(0), u32(3), inner[:20]),
		at(30, u32(1)), at(31, inner), at(30, u32(2)), at(32, []byte("hush")), at(33, inner), at(99, []byte{1}))
}

// survives walks bytes and reports what must be true whatever they are.
func survives(t testing.TB, c *Codec, message []byte) {
	t.Helper()
	got, found := encoded(t, c, message)
	if err := uniqueKeys(json.NewDecoder(strings.NewReader(got))); err != nil {
		t.Fatalf("%v in %s\nmessage: %x", err, got, message)
	}
	if !utf8.ValidString(got) {
		t.Fatalf("not UTF-8: %q\nmessage: %x", got, message)
	}
	if shown := strings.Count(got, `,"hex":"`) - strings.Count(got, `\",\"hex\":\"`); found.Unknown != shown {
		t.Fatalf("counted %d unknown attributes, showed %d in %s\nmessage: %x", found.Unknown, shown, got, message)
	}
	if found.Reason == event.OK && strings.Contains(got, `"undecoded":`) {
		t.Fatalf("no reason in %s\nmessage: %x", got, message)
	}
	e := &event.Event{Bytes: message}
	c.Classify(e)
	c.Words(nil, e, nil)
}

// uniqueKeys reports an object that has a key twice.
func uniqueKeys(d *json.Decoder) error {
	var objects []map[string]bool // nil for an array
	key := true
	for {
		token, err := d.Token()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		top := len(objects) - 1
		switch {
		case token == json.Delim('{'):
			objects, key = append(objects, map[string]bool{}), true
			continue
		case token == json.Delim('['):
			objects = append(objects, nil)
			continue
		case token == json.Delim('}') || token == json.Delim(']'):
			objects = objects[:top]
		case objects[top] != nil && key:
			name := token.(string)
			if objects[top][name] {
				return fmt.Errorf("key %q twice", name)
			}
			objects[top][name], key = true, false
			continue
		}
		key = true
	}
}

func TestEverything(t *testing.T) {
	c, message := everything(t)
	survives(t, c, message)
	got, found := encoded(t, c, message)
	if found != (event.Findings{Unknown: 1}) {
		t.Errorf("%+v in %s", found, got)
	}
	e := &event.Event{Bytes: message}
	const want = "both on many up,loud 3.0.0.0 1.0.0.0 1,2 name 1,1 5,5 if3 name 2.0.0.0 inet"
	if got := string(c.Words(nil, e, nil)); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestTruncated(t *testing.T) {
	c, message := everything(t)
	messages := sampleMessages()
	messages["everything"] = message
	for _, m := range messages {
		for n := range m {
			survives(t, c, m[:n])
			shorter := bytes.Clone(m[:n]) // one whose header says so
			copy(shorter, u32(uint32(n)))
			survives(t, c, shorter)
		}
	}
}

func TestCorrupted(t *testing.T) {
	c, message := everything(t)
	messages := sampleMessages()
	messages["everything"] = message
	flips := []byte{1, 2, 4, 8, 16, 32, 64, 128, 255}
	if nstest.RaceDetector { // ten times slower
		flips = []byte{1}
	}
	for _, m := range messages {
		for i := range m {
			before := m[i]
			for _, flip := range append(flips, before) {
				m[i] = before ^ flip
				survives(t, c, m)
			}
			m[i] = before
		}
	}
}

func FuzzWalk(f *testing.F) {
	c, message := everything(f)
	f.Add(message)
	for _, m := range sampleMessages() {
		f.Add(m)
	}
	f.Fuzz(func(t *testing.T, message []byte) {
		survives(t, c, message)
	})
}
