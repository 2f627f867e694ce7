package schema

import (
	"strings"
	"testing"
)

func TestCheck(t *testing.T) {
	if err := Check(sampleTables()); err != nil {
		t.Errorf("sound tables: %v", err)
	}
	tests := []struct {
		want   string
		change func(*Tables)
	}{
		{"set 99 of", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: Nest, Ref: 99}) }},
		{"no set", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: Nest}) }},
		{"no struct", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: StructOf}) }},
		{"struct 99", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: Indexed, Elem: StructOf, Ref: 99}) }},
		{"no sub-message", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: Sub}) }},
		{"enum 99", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: U8, Enum: 99}) }},
		{"enum of selector 99", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: Bytes, Sel: Selector{Enum: 99}}) }},
		{"kind 200", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: 200}) }},
		{"selector of kind 200", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: Bytes, Sel: Selector{Kind: 200}}) }},
		{"without a length", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: Array, Elem: Bytes}) }},
		{"without a kind", func(t *Tables) { t.Sets[0].Attrs = x(Attr{Kind: Indexed}) }},
		{"more than 512", func(t *Tables) { t.Sets[0].Attrs = make([]Attr, 513) }},
		{`"x" is empty, reserved or there twice`, func(t *Tables) { t.Sets[0].Attrs = append(x(Attr{Kind: U8}), x(Attr{Kind: U8})...) }},
		{`"unknown" is empty`, func(t *Tables) { t.Sets[0].Attrs = []Attr{{Name: "unknown", Kind: U8}} }},
		{`"" is empty`, func(t *Tables) { t.Structs[0].Fields = []Attr{{Kind: U8}} }},
		{"ends at 9 of 8", func(t *Tables) { t.Structs[0].Fields = []Attr{{Name: "x", Kind: U64, Off: 1}} }},
		{"inside of a struct", func(t *Tables) { t.Structs[0].Fields = []Attr{{Name: "x", Kind: Nest, Ref: 1}} }},
		{"holds itself", func(t *Tables) { t.Structs[0].Fields = []Attr{{Name: "x", Kind: StructOf, Ref: structOuter}} }},
		{"not sorted", func(t *Tables) { t.Enums[0].Sparse = []Pair{{2, "b"}, {1, "a"}} }},
		{"not after", func(t *Tables) { t.Subs[0].Formats = []Format{{Value: "b"}, {Value: "a"}} }},
		{"header 99", func(t *Tables) { t.Subs[0].Formats = []Format{{Value: "a", Header: 99}} }},
		{"set 99", func(t *Tables) { t.Subs[0].Formats = []Format{{Value: "a", Set: 99}} }},
		{"enum 99", func(t *Tables) { t.Subs[0].Formats = []Format{{Value: "a", Kind: U8, Enum: 99}} }},
		{"header 99", func(t *Tables) { t.Msgs[0].Header = 99 }},
		{"set 99", func(t *Tables) { t.Msgs[0].Set = 99 }},
		{"length member at 4", func(t *Tables) { t.Msgs[0].Tail = 4 }},
		{"action 4", func(t *Tables) { t.Msgs[0].Action = 4 }},
		{"is in test too", func(t *Tables) { t.Msgs = append(t.Msgs, t.Msgs[0]) }},
	}
	for _, tt := range tests {
		tables := shared()
		tt.change(tables)
		if err := Check(tables); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("want %q, got: %v", tt.want, err)
		}
	}
}
