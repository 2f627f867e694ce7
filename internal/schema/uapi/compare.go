package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

// comparison finds where tables and facts differ.
type comparison struct {
	facts    facts
	wanted   wanted
	used     map[string]bool // the lines of sets.tsv that were of use
	problems []string
}

// compare looks at every set, message and struct of the tables in a folder.
func (c *comparison) compare(f folder) {
	for _, t := range f.tables {
		in := fmt.Sprintf("%s/specs/%s", f.dir, t.Name)
		c.messages(in, t)
		for _, s := range t.Sets {
			c.set(in, t, s)
		}
		for _, s := range t.Structs {
			c.structure(in, t, s)
		}
	}
}

func (c *comparison) problem(in, what string, args ...any) {
	c.problems = append(c.problems, in+": "+fmt.Sprintf(what, args...))
}

// excused says whether sets.tsv has a reason for a difference.
func (c *comparison) excused(word, where string) bool {
	_, ok := c.wanted.reasons[word+" "+where]
	c.used[word+" "+where] = c.used[word+" "+where] || ok
	return ok
}

func (c *comparison) messages(in string, t *schema.Tables) {
	where := t.Name + "/messages"
	a, ok := c.wanted.enums[where]
	if !ok {
		if !c.excused("own", where) {
			c.problem(in, "sets.tsv does not say which enum has the messages: add \"enum\t%s\tCONSTANT\tPREFIX\"", where)
		}
		return
	}
	e, _ := c.facts.enum(a)
	for _, m := range t.Msgs {
		if m.Group != "" || c.excused("newer", where+"/"+m.Name) || c.excused("own", where+"/"+m.Name) {
			continue
		}
		number := int64(m.Number)
		if strings.HasPrefix(e.header, "linux/netfilter/") {
			number &= 0xff // struct nlmsghdr: the subsystem is the upper byte
		}
		if names := named(e, a.prefix, number); !slices.Contains(names, m.Name) {
			c.problem(in, "message %d is called %s, in %s %v: set msg of the operation", m.Number, m.Name, e.header, names)
		}
	}
}

// named lists the constants with a value, in lower case and without the prefix.
func named(e enum, prefix string, value int64) []string {
	var names []string
	for _, c := range e.constants {
		if rest, ok := strings.CutPrefix(c.name, prefix); ok && c.value == value {
			names = append(names, strings.ToLower(rest))
		}
	}
	return names
}

func (c *comparison) set(in string, t *schema.Tables, s schema.Set) {
	where := t.Name + "/" + s.Name
	a, ok := c.wanted.enums[where]
	if !ok {
		if !c.excused("own", where) {
			c.problem(in, "sets.tsv does not say which enum set %s is: add \"enum\t%s\tCONSTANT\tPREFIX\"", s.Name, where)
		}
		return
	}
	e, ok := c.facts.enum(a)
	if !ok {
		c.problem(in, "facts.tsv lacks %s: generate it anew", a.constant)
		return
	}
	for i, attr := range s.Attrs {
		if attr.Kind != schema.None {
			c.attr(in, where, e, a.prefix, int64(s.Base)+int64(i), attr)
		}
	}
	c.missing(in, where, e, a.prefix, s)
}

func (c *comparison) attr(in, where string, e enum, prefix string, number int64, attr schema.Attr) {
	key := where + "/" + attr.Name
	if c.excused("newer", key) || c.excused("own", key) {
		return
	}
	names := named(e, prefix, number)
	renamed := c.wanted.names[key]
	if !slices.Contains(names, attr.Name) && !slices.Contains(names, renamed) && attr.Kind != schema.Pad {
		c.problem(in, "set %s: %d is %s, in %s it is %v: add \"- {name: %s, value: …}\" to the set in an overlay, or a name line to sets.tsv",
			where, number, attr.Name, e.header, names, strings.ReplaceAll(attr.Name, "_", "-"))
		return
	}
	for _, k := range e.constants {
		if k.value != number || !strings.HasPrefix(k.name, prefix) {
			continue
		}
		if want := mismatch(k.kinds, attr); want != "" && !c.excused("kind", key) {
			c.problem(in, "set %s: %s is %s, but %s: add \"- {name: %s, type: …}\" to the set in an overlay, or a kind line to sets.tsv",
				where, attr.Name, describe(attr), want, strings.ReplaceAll(attr.Name, "_", "-"))
		}
	}
}

// missing finds the constants that the set lacks: the kernel may send them.
func (c *comparison) missing(in, where string, e enum, prefix string, s schema.Set) {
	var lacks []string
	for _, k := range e.constants {
		name, ok := strings.CutPrefix(k.name, prefix)
		at := k.value - int64(s.Base)
		known := at >= 0 && at < int64(len(s.Attrs)) && s.Attrs[at].Kind != schema.None
		if ok && !known && !bound(k.name) && k.value != 0 && c.wanted.names[where+"/"+strings.ToLower(name)] == "" {
			lacks = append(lacks, fmt.Sprintf("- {name: %s, value: %d, type: %s}", strings.ReplaceAll(strings.ToLower(name), "_", "-"), k.value, strings.Join(k.kinds, "|")))
		}
	}
	if len(lacks) > 0 && !c.excused("partial", where) {
		c.problem(in, "set %s lacks what %s has: add \"%s\" to the set in an overlay, or a partial line to sets.tsv", where, e.header, strings.Join(lacks, "\", \""))
	}
}

// bound says whether a constant only tells how many there are.
func bound(name string) bool {
	return strings.HasPrefix(name, "__") || strings.HasSuffix(name, "_MAX") || strings.HasSuffix(name, "UNSPEC") ||
		strings.HasSuffix(name, "_PAD") || strings.Contains(name, "_AFTER_LAST") || strings.HasPrefix(name, "NUM_")
}
