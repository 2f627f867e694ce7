package main

import (
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"github.com/nlmond/nlmond/internal/schema"
)

// tablesOf builds the tables of a specification in YAML.
func tablesOf(t *testing.T, text string) (*schema.Tables, error) {
	t.Helper()
	var tree map[string]any
	if err := yaml.Unmarshal([]byte(text), &tree); err != nil {
		t.Fatal(err)
	}
	s, err := decode("test", mergeMaps(tree, nil))
	if err != nil {
		t.Fatal(err)
	}
	return build(s, nil)
}

func mustTables(t *testing.T, text string) *schema.Tables {
	t.Helper()
	tables, err := tablesOf(t, text)
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

// TestDirectionalNumbers: requests and answers count apart, "do" before "dump", an answer only where there is one.
func TestDirectionalNumbers(t *testing.T) {
	tables := mustTables(t, `
name: t
protocol: netlink-raw
attribute-sets: [{name: s, attributes: [{name: a, type: u8}]}]
operations:
  enum-model: directional
  list:
    - {name: getthing, attribute-set: s, do: {request: {value: 5}, reply: {value: 3}}, dump: {request: {value: 9}}}
    - {name: changething, attribute-set: s, do: {request: {}}}
    - {name: newthing-ntf, value: 3, notify: getthing}
    - {name: delthing-ntf, notify: getthing}
    - {name: lostthing, value: 12, attribute-set: s, action: delete}
`)
	type msg struct {
		name   string
		action uint8
	}
	got := map[uint16]msg{}
	for _, m := range tables.Msgs {
		got[m.Number] = msg{m.Name, m.Action}
	}
	want := map[uint16]msg{3: {"newthing", 1}, 4: {"delthing", 3}, 5: {"getthing", 0}, 6: {"changething", 0}, 12: {"lostthing", 3}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(msg{})); diff != "" {
		t.Error(diff)
	}
}

func TestAttributeNumbers(t *testing.T) {
	tables := mustTables(t, `
name: t
attribute-sets:
  - name: s
    attributes: [{name: unspec, type: unused, value: 0}, {name: one, type: u8}, {name: hole, type: unused}, {name: seven, type: u16, value: 7}, {name: sub, type: nest, nested-attributes: part}]
  - {name: part, subset-of: s, attributes: [{name: seven, type: u32}]}
operations: {list: [{name: get, attribute-set: s}]}
`)
	if !tables.Genl || len(tables.Sets) != 2 {
		t.Fatalf("tables: %+v", tables)
	}
	part, s := tables.Sets[0], tables.Sets[1]
	if part.Base != 7 || part.Attrs[0].Kind != schema.U32 {
		t.Errorf("a subset takes its parent's numbers and its own kinds: %+v", part)
	}
	if s.Base != 1 || len(s.Attrs) != 8 || s.Attrs[1].Kind != schema.None || s.Attrs[6].Name != "seven" {
		t.Errorf("set: %+v", s)
	}
}

func TestLayoutC(t *testing.T) {
	tables := mustTables(t, `
name: t
definitions:
  - name: inner
    type: struct
    layout: c
    members: [{name: a, type: u8}, {name: b, type: u32, byte-order: big-endian}]
  - name: outer
    type: struct
    layout: c
    members:
      - {name: ifi-index, type: u16}
      - {name: low, type: u8, bits: 3}
      - {name: high, type: u8, bits: 5}
      - {name: in, key: inner, type: binary, struct: inner}
      - {name: rest, type: u8}
attribute-sets: [{name: s, attributes: [{name: o, type: binary, struct: outer}]}]
operations: {list: [{name: get, attribute-set: s}]}
`)
	outer := tables.Structs[1]
	want := []schema.Attr{
		{Name: "ifindex", Kind: schema.U16},
		{Name: "low", Kind: schema.U8, Off: 2, Width: 3},
		{Name: "high", Kind: schema.U8, Off: 2, Width: 5, Shift: 3},
		{Name: "inner", Kind: schema.StructOf, Ref: 1, Off: 4, Len: 8},
		{Name: "rest", Kind: schema.U8, Off: 12},
	}
	if diff := cmp.Diff(want, outer.Fields); diff != "" || outer.Size != 16 || tables.Structs[0].Size != 8 {
		t.Errorf("outer of %d bytes, inner of %d:\n%s", outer.Size, tables.Structs[0].Size, diff)
	}
}

func TestSelectorsLookOutwards(t *testing.T) {
	tables := mustTables(t, `
name: t
definitions: [{name: h, type: struct, members: [{name: pad, type: pad, len: 2}, {name: family, type: u8}]}]
attribute-sets:
  - {name: s, attributes: [{name: kind, type: string}, {name: stats, type: nest, nested-attributes: inner}]}
  - name: inner
    attributes:
      - {name: app, type: sub-message, sub-message: m, selector: kind}
      - {name: spec, type: sub-message, sub-message: m, selector: header.family}
sub-messages: [{name: m, formats: [{value: x, attribute-set: s}, {value: "", type: binary, display-hint: hex}]}]
operations: {fixed-header: h, list: [{name: get, attribute-set: s}]}
`)
	got := []schema.Selector{tables.Sets[0].Attrs[0].Sel, tables.Sets[0].Attrs[1].Sel}
	want := []schema.Selector{
		{Where: schema.BySibling, Attr: 1, Up: 1, Kind: schema.Text},
		{Where: schema.ByHeader, Off: 2, Kind: schema.U8},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if f := tables.Subs[0].Formats; f[0].Value != "" || f[0].Kind != schema.Bytes || f[1].Set != 2 {
		t.Errorf("formats: %+v", f)
	}
}

// TestMistakes: each ends the generator with a word about what is wrong.
func TestMistakes(t *testing.T) {
	for want, text := range map[string]string{
		`two values have the key "flags"`:    `{definitions: [{name: h, type: struct, members: [{name: ifi-flags, type: u8}]}], attribute-sets: [{name: s, attributes: [{name: flags, type: u8}]}], operations: {fixed-header: h, list: [{name: get, attribute-set: s}]}}`,
		`reserved word`:                      `{attribute-sets: [{name: s, attributes: [{name: in, type: u8}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`"4addr" is not`:                     `{attribute-sets: [{name: s, attributes: [{name: 4addr, type: u8}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`"unknown" is taken`:                 `{attribute-sets: [{name: s, attributes: [{name: unknown, type: u8}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`a and b are both 3`:                 `{attribute-sets: [{name: s, attributes: [{name: a, type: u8, value: 3}, {name: b, type: u8, value: 3}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`attribute a has no type`:            `{attribute-sets: [{name: s, attributes: [{name: a, enum: x}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`attribute set "t" is not there`:     `{attribute-sets: [{name: s, attributes: [{name: a, type: nest, nested-attributes: t}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`enum "e" is not there`:              `{attribute-sets: [{name: s, attributes: [{name: a, type: u8, enum: e}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`display-hint "ipv5" is not known`:   `{attribute-sets: [{name: s, attributes: [{name: a, type: u8, display-hint: ipv5}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`type "u24" is not known`:            `{attribute-sets: [{name: s, attributes: [{name: a, type: u24}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`needs a selector or family-member`:  `{attribute-sets: [{name: s, attributes: [{name: a, type: binary, display-hint: ip-by-family}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`action "make" is none of`:           `{operations: {list: [{name: get, action: make}]}}`,
		`message 1 has two layouts`:          `{attribute-sets: [{name: s, attributes: [{name: a, type: u8}]}], operations: {list: [{name: x, value: 1}, {name: y, value: 1, attribute-set: s}]}}`,
		`message 2 has no name of its own`:   `{operations: {enum-model: directional, list: [{name: get, do: {request: {value: 1}, reply: {value: 2}}}]}}`,
		`one and two are both 5`:             `{definitions: [{name: e, type: enum, entries: [{name: one, value: 5}, {name: two, value: 5}]}], attribute-sets: [{name: s, attributes: [{name: a, type: u8, enum: e}]}], operations: {list: [{name: get, attribute-set: s}]}}`,
		`neither a number nor the name of a`: `{definitions: [{name: h, type: struct, members: [{name: a, type: binary, len: size}]}], operations: {fixed-header: h, list: [{name: get}]}}`,
	} {
		if _, err := tablesOf(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s\n  gives %v, want %q", text, err, want)
		}
	}
}
