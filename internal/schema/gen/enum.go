package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/nlmond/nlmond/internal/schema"
)

// buildEnum numbers the entries: previous + 1 from value-start. Of flags the numbers are those of the bits.
func buildEnum(d definition) (schema.Enum, error) {
	pairs := make([]schema.Pair, 0, len(d.Entries))
	next := d.ValueStart
	for _, e := range d.Entries {
		if e.Value != nil {
			next = *e.Value
		}
		name := snake(e.Name)
		if e.Key != "" {
			name = e.Key
		}
		pairs = append(pairs, schema.Pair{Value: next, Name: name})
		next++
	}
	slices.SortStableFunc(pairs, func(a, b schema.Pair) int { return cmp.Compare(a.Value, b.Value) })
	for i := 1; i < len(pairs); i++ {
		if pairs[i].Value == pairs[i-1].Value {
			return schema.Enum{}, fmt.Errorf("enum %s: %s and %s are both %d", d.Name, pairs[i-1].Name, pairs[i].Name, pairs[i].Value)
		}
	}
	return pack(d.Name, pairs), nil
}

// pack chooses between a dense table and pairs: dense while at least a third of it is filled.
func pack(name string, pairs []schema.Pair) schema.Enum {
	if len(pairs) == 0 {
		return schema.Enum{Name: name}
	}
	base := pairs[0].Value
	span := pairs[len(pairs)-1].Value - base + 1
	if span > 3*int64(len(pairs))+8 {
		return schema.Enum{Name: name, Sparse: pairs}
	}
	names := make([]string, span)
	for _, p := range pairs {
		names[p.Value-base] = p.Name
	}
	return schema.Enum{Name: name, Base: base, Names: names}
}
