package main

import (
	"fmt"
	"slices"
	"strings"
)

// candidate is one way in which a specification names a message.
type candidate struct {
	number uint16
	rank   int // 0 is the best name: a message of its own, then a request's, then an answer's
	name   string
	op     operation
}

// The ranks.
const (
	announced = iota
	requested
	answered
)

// numberOps gives each operation its message numbers: previous + 1, requests and answers apart where the model is directional.
func numberOps(o operations) ([]candidate, error) {
	byName := make(map[string]operation, len(o.List))
	for i := range o.List {
		if op := &o.List[i]; op.Notify == "" {
			op.AttributeSet = firstOf(op.AttributeSet, o.AttributeSet)
			op.FixedHeader = firstOf(op.FixedHeader, o.FixedHeader)
		}
		byName[o.List[i].Name] = o.List[i]
	}
	if o.EnumModel == "directional" {
		return numberDirectional(o, byName)
	}
	var out []candidate
	next := int64(1)
	for _, op := range o.List {
		if op.Value != nil {
			next = *op.Value
		}
		full, err := inherit(op, byName)
		if err != nil {
			return nil, err
		}
		out = append(out, candidate{uint16(next), announced, opName(op, ""), full})
		next++
	}
	return out, nil
}

// numberDirectional counts as the kernel's own tools do: "do" before "dump", an answer counts only where there is one,
// and what is only announced takes an answer's number.
func numberDirectional(o operations, byName map[string]operation) ([]candidate, error) {
	var out []candidate
	request, answer := int64(1), int64(1)
	for _, op := range o.List {
		full, err := inherit(op, byName)
		if err != nil {
			return nil, err
		}
		m := op.Do
		if m == nil {
			m = op.Dump
		}
		if m == nil {
			if op.Value != nil {
				answer = *op.Value
			}
			suffix := "-ntf"
			if o.KernelOnly {
				suffix = ""
			}
			out = append(out, candidate{uint16(answer), announced, opName(op, suffix), full})
			answer++
			continue
		}
		if m.Request != nil && m.Request.Value != nil {
			request = *m.Request.Value
		}
		if !o.KernelOnly {
			out = append(out, candidate{uint16(request), requested, opName(op, ""), full})
		}
		request++
		if m.Reply != nil {
			if m.Reply.Value != nil {
				answer = *m.Reply.Value
			}
			rank := answered
			if o.KernelOnly {
				rank = announced
			}
			out = append(out, candidate{uint16(answer), rank, opName(op, "") + "_reply", full})
			answer++
		}
	}
	return out, nil
}

func opName(op operation, without string) string {
	if op.Msg != "" {
		return op.Msg
	}
	return snake(strings.TrimSuffix(op.Name, without))
}

// inherit fills in what a notification has from the operation that it tells about.
func inherit(op operation, byName map[string]operation) (operation, error) {
	if op.Notify == "" {
		return op, nil
	}
	of, ok := byName[op.Notify]
	if !ok {
		return op, fmt.Errorf("operation %s: notify names %s, which is not there", op.Name, op.Notify)
	}
	op.AttributeSet = firstOf(op.AttributeSet, of.AttributeSet)
	op.FixedHeader = firstOf(op.FixedHeader, of.FixedHeader)
	return op, nil
}

// messages merges the candidates for each number and group: the best rank names it, the others may add words and action.
func messages(candidates []candidate) ([]candidate, error) {
	slices.SortStableFunc(candidates, func(a, b candidate) int {
		if a.number != b.number {
			return int(a.number) - int(b.number)
		}
		if c := strings.Compare(a.op.Group, b.op.Group); c != 0 {
			return c
		}
		if a.op.Request != b.op.Request {
			return a.requests() - b.requests()
		}
		return a.rank - b.rank
	})
	var out []candidate
	for _, c := range candidates {
		last := len(out) - 1
		if last < 0 || out[last].number != c.number || out[last].op.Group != c.op.Group || out[last].op.Request != c.op.Request {
			if c.rank == answered {
				return nil, fmt.Errorf("message %d has no name of its own, only operation %s answers with it: add one with value: %d", c.number, c.op.Name, c.number)
			}
			out = append(out, c)
			continue
		}
		best := &out[last].op
		if best.AttributeSet != c.op.AttributeSet || best.FixedHeader != c.op.FixedHeader {
			return nil, fmt.Errorf("message %d has two layouts: operations %s and %s", c.number, best.Name, c.op.Name)
		}
		best.Words = firstOf(best.Words, c.op.Words)
		best.Action = firstOf(best.Action, c.op.Action)
		best.Tail = firstOf(best.Tail, c.op.Tail)
	}
	return out, nil
}

// requests is 1 for what has a layout of its own with NLM_F_REQUEST.
func (c candidate) requests() int {
	if c.op.Request {
		return 1
	}
	return 0
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// numberAttrs gives the attributes of a set their numbers: previous + 1, the first is 1. A subset takes its parent's.
func numberAttrs(set attrSet, parent []numbered) ([]numbered, error) {
	out := make([]numbered, 0, len(set.Attributes))
	next := int64(1)
	for _, a := range set.Attributes {
		if set.SubsetOf != "" {
			at := slices.IndexFunc(parent, func(n numbered) bool { return n.Name == a.Name })
			if at < 0 {
				return nil, fmt.Errorf("set %s: %s is not in %s", set.Name, a.Name, set.SubsetOf)
			}
			out = append(out, numbered{override(parent[at].attribute, a), parent[at].number})
			continue
		}
		if a.Value != nil {
			next = *a.Value
		}
		if a.Type == "" {
			return nil, fmt.Errorf("set %s: attribute %s has no type", set.Name, a.Name)
		}
		if at := slices.IndexFunc(out, func(n numbered) bool { return int64(n.number) == next }); at >= 0 {
			return nil, fmt.Errorf("set %s: %s and %s are both %d", set.Name, out[at].Name, a.Name, next)
		}
		out = append(out, numbered{a, uint16(next)})
		next++
	}
	return out, nil
}

// numbered is an attribute with its number.
type numbered struct {
	attribute
	number uint16
}
