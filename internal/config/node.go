package config

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// value is a part of the file: a key's, or a list's element.
type value struct {
	key  string // the path to it: "families.route.groups"
	node ast.Node
	at   *token.Position
}

// entry is one line of a mapping.
type entry struct {
	name string
	value
	nameAt *token.Position
}

// entries returns the lines of a mapping; nothing counts as an empty one. Keys that are no words are mistakes, and so
// are repeated ones.
func (r *reader) entries(v value) (entries []entry, ok bool) {
	if isNull(v.node) {
		return nil, true
	}
	var lines []*ast.MappingValueNode
	switch n := v.node.(type) {
	case *ast.MappingNode:
		lines = n.Values
	case *ast.MappingValueNode:
		lines = []*ast.MappingValueNode{n}
	default:
		r.fail(v.at, v.key, "must be a mapping of keys to values, not %s", describe(v.node))
		return nil, false
	}
	seen := make(map[string]int)
	for _, line := range lines {
		at := position(line.Key)
		name := line.Key.GetToken().Value
		key := join(v.key, name)
		switch line.Key.(type) {
		case *ast.StringNode, *ast.IntegerNode:
		default:
			r.fail(at, v.key, "a key must be a word here, not %s", describe(line.Key))
			continue
		}
		if first := seen[name]; first > 0 {
			r.fail(at, key, "is repeated: line %d has it already", first)
			continue
		}
		seen[name] = at.Line
		e := entry{name: name, value: value{key: key, node: line.Value, at: at}, nameAt: at}
		if !isNull(line.Value) {
			e.at = position(line.Value)
		}
		entries = append(entries, e)
	}
	return entries, true
}

// elements returns what a list holds.
func (r *reader) elements(v value) (elements []value, ok bool) {
	list, ok := v.node.(*ast.SequenceNode)
	if !ok {
		r.fail(v.at, v.key, "must be a list such as [a, b], not %s", describe(v.node))
		return nil, false
	}
	for _, n := range list.Values {
		elements = append(elements, value{key: v.key, node: n, at: position(n)})
	}
	return elements, true
}

// text returns a scalar as it was written, without quotes.
func (r *reader) text(v value, allowed string) (string, bool) {
	switch n := v.node.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, true
	}
	r.fail(v.at, v.key, "must be %s, not %s", allowed, describe(v.node))
	return "", false
}

func isNull(n ast.Node) bool {
	_, null := n.(*ast.NullNode)
	return n == nil || null
}

func describe(n ast.Node) string {
	switch n := n.(type) {
	case nil, *ast.NullNode:
		return "nothing"
	case *ast.MappingNode, *ast.MappingValueNode, *ast.MappingKeyNode:
		return "a mapping"
	case *ast.SequenceNode:
		return "a list"
	case *ast.AnchorNode:
		return "an anchor, which is not understood here: write the value alone"
	case *ast.AliasNode, *ast.MergeKeyNode:
		return "an alias, which is not understood here: write the value out"
	case *ast.TagNode:
		return "a tag, which is not understood here: write the value alone"
	case *ast.LiteralNode:
		return "text of several lines"
	default:
		return quote(n.GetToken().Value)
	}
}

// quote shows what was written, cut where it is long: the position says where the rest is.
func quote(text string) string {
	const most = 60
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most-1]) + "…"
	}
	return fmt.Sprintf("%q", text)
}

func join(path, name string) string {
	if quoted := strconv.Quote(name); quoted != `"`+name+`"` || name == "" || strings.ContainsAny(name, " .") {
		name = quoted
	}
	if path == topKey {
		return name
	}
	return path + "." + name
}
