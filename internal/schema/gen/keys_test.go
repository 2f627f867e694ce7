package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/decode/generic"
	"github.com/nlmond/nlmond/internal/decode/netfilter"
	"github.com/nlmond/nlmond/internal/decode/route"
	"github.com/nlmond/nlmond/internal/schema"
)

// tables are those of all families, the oldest first: their keys stay where others collide with them.
func tables() []*schema.Tables {
	return slices.Concat(route.Tables(), netfilter.Tables(), generic.Tables())
}

// visitAll visits every key. Each table is visited alone, and each group's messages are, because they share numbers.
func visitAll(fn func(spec string, k schema.Key)) {
	for _, t := range tables() {
		byGroup := map[string][]schema.Msg{}
		for _, m := range t.Msgs {
			byGroup[m.Group] = append(byGroup[m.Group], m)
		}
		for _, msgs := range byGroup {
			part := *t
			part.Msgs = msgs
			schema.NewCodec(&part).Visit(func(k schema.Key) { fn(t.Name, k) })
		}
	}
}

// elsewhere are the keys of the families that have no tables.
var elsewhere = []schema.Key{
	{Path: "action", JSON: schema.String}, {Path: "devpath", JSON: schema.String}, {Path: "subsystem", JSON: schema.String},
	{Path: "seqnum", JSON: schema.Number}, {Path: "env", JSON: schema.Object},
	{Path: "serial", JSON: schema.Number}, {Path: "records", JSON: schema.ArrayOf, Elem: schema.Object},
	{Path: "payload", JSON: schema.String},
}

// TestOneTypePerPath: log stores map keys for all families at once, so a path has one JSON type everywhere.
func TestOneTypePerPath(t *testing.T) {
	type use struct{ kind, spec string }
	seen := map[string]use{}
	told := map[string]bool{}
	check := func(spec string, k schema.Key) {
		kind := strings.TrimSpace(fmt.Sprint(k.JSON, " ", k.Elem))
		before, ok := seen[k.Path]
		if !ok {
			seen[k.Path] = use{kind, spec}
			return
		}
		if before.kind != kind && !told[k.Path+spec] {
			told[k.Path+spec] = true
			t.Errorf("%s: data.%s is %s (message %s), but %s in %s: give one of them another name by key: in an overlay",
				spec, k.Path, kind, k.Type, before.kind, before.spec)
		}
	}
	for _, k := range elsewhere {
		check("a family without tables", k)
	}
	visitAll(check)
	if len(seen) < 1000 {
		t.Errorf("only %d paths visited", len(seen))
	}
}

// TestKeysCanBeSelected: data.KEY works in CEL for every key.
func TestKeysCanBeSelected(t *testing.T) {
	for _, tab := range tables() {
		if err := collisions(tab); err != nil {
			t.Errorf("%s: %v", tab.Name, err)
		}
	}
}

// TestTablesAreSound lets the walker's own check look at every table.
func TestTablesAreSound(t *testing.T) {
	for _, tab := range tables() {
		if slices.ContainsFunc(tab.Msgs, func(m schema.Msg) bool { return m.Group != "" }) {
			continue // two messages under one number, told apart by group
		}
		if err := schema.Check(tab); err != nil {
			t.Error(err)
		}
	}
}
