package main

import (
	"slices"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"
)

func parse(t *testing.T, text string) map[string]any {
	t.Helper()
	var tree map[string]any
	if err := yaml.Unmarshal([]byte(text), &tree); err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestMerge(t *testing.T) {
	base := parse(t, `
definitions:
  - {name: e, type: enum, entries: [one, two]}
  - &shared {name: gone, type: enum, entries: []}
  - {name: whole, type: struct, members: [{name: a, type: u8}]}
attribute-sets: [{name: s, attributes: [{name: a, type: u8}, {name: b, type: u16}]}]
sub-messages: [{name: m, formats: [{value: 1, attribute-set: s}]}]
operations: {list: [{name: get, do: {request: {attributes: [a]}}}]}
`)
	over := parse(t, `
definitions:
  - {name: e, entries: [{name: two, key: zwei}, three]}
  - {name: gone, delete: true}
  - {name: whole, replace: true, type: struct, members: [{name: b, type: u32}]}
attribute-sets: [{name: s, attributes: [{name: b, type: u32, key: bee}]}, {name: t, attributes: []}]
sub-messages: [{name: m, formats: [{value: 1, attribute-set: t}, {value: "", attribute-set: s}]}]
`)
	before, err := yaml.Marshal(base)
	if err != nil {
		t.Fatal(err)
	}
	got := merge(base, over, "").(map[string]any)
	want := parse(t, `
definitions:
  - {name: e, type: enum, entries: [{name: one}, {name: two, key: zwei}, {name: three}]}
  - {name: whole, replace: true, type: struct, members: [{name: b, type: u32}]}
attribute-sets: [{name: s, attributes: [{name: a, type: u8}, {name: b, type: u32, key: bee}]}, {name: t, attributes: []}]
sub-messages: [{name: m, formats: [{value: 1, attribute-set: t}, {value: "", attribute-set: s}]}]
operations: {list: [{name: get, do: {request: {attributes: [{name: a}]}}}]}
`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if after, err := yaml.Marshal(base); err != nil || string(after) != string(before) {
		t.Errorf("the base has changed: %v\n%s", err, after)
	}
}

func TestStrangeKeys(t *testing.T) {
	tree := parse(t, `{definitions: [{name: e, tpye: enum}], operations: {list: [{name: x, wrods: y}]}}`)
	if got := strangeKeys(tree); !slices.Equal(got, []string{"tpye", "wrods"}) {
		t.Errorf("strange keys: %v", got)
	}
}
