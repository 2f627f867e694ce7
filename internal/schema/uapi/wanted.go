package main

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/nlmond/nlmond/internal/decode/generic"
	"github.com/nlmond/nlmond/internal/decode/netfilter"
	"github.com/nlmond/nlmond/internal/decode/route"
	"github.com/nlmond/nlmond/internal/schema"
)

// setsTSV says which enum or struct of the headers each table stands for, and where they differ for a reason.
//
//go:embed sets.tsv
var setsTSV string

// ours are all tables, with the folder of each.
func ours() []folder {
	return []folder{
		{"internal/decode/generic", generic.Tables()},
		{"internal/decode/netfilter", netfilter.Tables()},
		{"internal/decode/route", route.Tables()},
	}
}

type folder struct {
	dir    string
	tables []*schema.Tables
}

// wanted is the content of sets.tsv. The keys are "SPEC/SET" and "SPEC/SET/KEY", for structs alike.
type wanted struct {
	enums   map[string]anchor // the enum of a set, or of "messages"
	structs map[string]string // the name of a struct in C where it is not ours
	reasons map[string]string // "own SPEC/SET", "partial SPEC/SET", "kind SPEC/SET/KEY" … → why
	names   map[string]string // SPEC/SET/KEY → the name in the header, without prefix
}

// anchor finds an enum: it has the constant, and the names of its constants begin with prefix.
type anchor struct {
	constant, prefix string
}

// readWanted parses sets.tsv: a line is a word, what it is about, and one or two values; # begins a comment.
func readWanted() (wanted, error) {
	w := wanted{enums: map[string]anchor{}, structs: map[string]string{}, reasons: map[string]string{}, names: map[string]string{}}
	for n, line := range strings.Split(setsTSV, "\n") {
		col := strings.Split(line, "\t")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case col[0] == "enum" && len(col) == 4:
			w.enums[col[1]] = anchor{col[2], col[3]}
		case col[0] == "struct" && len(col) == 3:
			w.structs[col[1]] = col[2]
		case col[0] == "name" && len(col) == 3:
			w.names[col[1]] = col[2]
		case slices.Contains([]string{"own", "partial", "newer", "kind", "member"}, col[0]) && len(col) == 3:
			w.reasons[col[0]+" "+col[1]] = col[2]
		default:
			return w, fmt.Errorf("sets.tsv line %d is not understood: %q", n+1, line)
		}
	}
	return w, nil
}

// pick takes out of all facts what our tables stand for.
func (w wanted) pick(all facts, tables []folder) (facts, error) {
	out := facts{structs: map[string]structure{}}
	for where, a := range w.enums {
		e, ok := all.enum(a)
		if !ok {
			return out, fmt.Errorf("sets.tsv: no header has %s (%s)", a.constant, where)
		}
		if _, have := out.enum(a); !have {
			out.enums = append(out.enums, e)
		}
	}
	for _, f := range tables {
		for _, t := range f.tables {
			for _, s := range t.Structs {
				if c, ok := all.structs[w.cName(t.Name, s.Name)]; ok {
					out.structs[w.cName(t.Name, s.Name)] = c
				}
			}
		}
	}
	return out, nil
}

// cName is the name of a struct in the headers.
func (w wanted) cName(spec, name string) string {
	if c, ok := w.structs[spec+"/"+name]; ok {
		return c
	}
	return strings.ReplaceAll(name, "-", "_")
}

// enum finds the enum of an anchor.
func (f facts) enum(a anchor) (enum, bool) {
	at := slices.IndexFunc(f.enums, func(e enum) bool { _, ok := e.find(a.constant); return ok })
	if at < 0 {
		return enum{}, false
	}
	return f.enums[at], true
}
