package main

import "fmt"

// merge lays over upon base and returns a new tree; neither argument is changed (anchors make nodes shared).
// Lists merge by the name of their items, formats by value; "replace: true" in an item takes it as it is,
// "delete: true" takes the base's item away; everything else replaces.
func merge(base, over any, key string) any {
	switch over := over.(type) {
	case map[string]any:
		old, _ := base.(map[string]any)
		return mergeMaps(old, over)
	case []any:
		old, _ := base.([]any)
		return mergeLists(old, over, key)
	case nil:
		return base
	default:
		return over
	}
}

func mergeMaps(base, over map[string]any) map[string]any {
	out := make(map[string]any, len(base)+len(over))
	for k, v := range base {
		out[k] = merge(nil, v, k)
	}
	for k, v := range over {
		out[k] = merge(base[k], v, k)
	}
	return out
}

func mergeLists(base, over []any, key string) []any {
	if !named(key) {
		return over
	}
	out := make([]any, 0, len(base)+len(over))
	place := map[string]int{}
	for _, item := range base {
		item := asItem(item, key)
		place[identity(item, key)] = len(out)
		out = append(out, item)
	}
	for _, item := range over {
		item := asItem(item, key)
		at, known := place[identity(item, key)]
		switch {
		case !known:
			place[identity(item, key)] = len(out)
			out = append(out, mergeMaps(nil, item))
		case item["delete"] == true:
			out[at] = nil
		case item["replace"] == true:
			out[at] = mergeMaps(nil, item)
		default:
			out[at] = mergeMaps(out[at].(map[string]any), item)
		}
	}
	kept := out[:0]
	for _, item := range out {
		if item != nil {
			kept = append(kept, item)
		}
	}
	return kept
}

// named says whether the items of the list under this key have names. The attributes of a request are plain strings,
// but nobody reads those.
func named(key string) bool {
	switch key {
	case "definitions", "entries", "members", "attribute-sets", "attributes", "sub-messages", "formats", "list":
		return true
	}
	return false
}

// asItem turns the short form of an entry, its bare name, into the long one.
func asItem(item any, key string) map[string]any {
	if m, ok := item.(map[string]any); ok {
		return m
	}
	return map[string]any{idKey(key): fmt.Sprint(item)}
}

func identity(item map[string]any, key string) string { return fmt.Sprint(item[idKey(key)]) }

func idKey(key string) string {
	if key == "formats" {
		return "value"
	}
	return "name"
}
