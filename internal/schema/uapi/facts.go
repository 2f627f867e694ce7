package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// facts is what facts.tsv holds.
type facts struct {
	enums   []enum
	structs map[string]structure
}

// enum is one enum of a header: the constants in the order of their values.
type enum struct {
	header    string
	constants []constant
}

type constant struct {
	name  string
	value int64
	kinds []string // sorted: "put:u32", "policy:u32"
}

// structure is a C struct as the compiler lays it out, in bytes.
type structure struct {
	size    int64
	members []member
}

type member struct {
	name      string
	off, size int64
}

func (e enum) find(name string) (constant, bool) {
	at := slices.IndexFunc(e.constants, func(c constant) bool { return c.name == name })
	if at < 0 {
		return constant{}, false
	}
	return e.constants[at], true
}

func (f facts) write(w *bufio.Writer) {
	slices.SortFunc(f.enums, func(a, b enum) int {
		return cmp.Or(cmp.Compare(a.header, b.header), cmp.Compare(a.constants[0].name, b.constants[0].name))
	})
	for _, e := range f.enums {
		fmt.Fprintf(w, "enum\t%s\n", e.header)
		for _, c := range e.constants {
			fmt.Fprintf(w, "\t%d\t%s\t%s\n", c.value, c.name, strings.Join(c.kinds, " "))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(f.structs)) {
		s := f.structs[name]
		fmt.Fprintf(w, "struct\t%s\t%d\n", name, s.size)
		for _, m := range s.members {
			fmt.Fprintf(w, "\t%d\t%d\t%s\n", m.off, m.size, m.name)
		}
	}
}

// readFacts is the reverse of write.
func readFacts(r io.Reader) (facts, error) {
	f := facts{structs: map[string]structure{}}
	inStruct := ""
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		col := strings.Split(lines.Text(), "\t")
		var err error
		switch {
		case col[0] == "enum" && len(col) == 2:
			f.enums = append(f.enums, enum{header: col[1]})
			inStruct = ""
		case col[0] == "struct" && len(col) == 3:
			var s structure
			s.size, err = strconv.ParseInt(col[2], 10, 64)
			inStruct = col[1]
			f.structs[inStruct] = s
		case col[0] == "" && len(col) == 4 && inStruct != "":
			err = f.readMember(inStruct, col)
		case col[0] == "" && len(col) == 4 && len(f.enums) > 0:
			err = f.readConstant(col)
		default:
			err = fmt.Errorf("not a fact: %q", lines.Text())
		}
		if err != nil {
			return f, fmt.Errorf("facts.tsv line %d: %w", n, err)
		}
	}
	return f, lines.Err()
}

func (f *facts) readMember(name string, col []string) error {
	s := f.structs[name]
	off, err := strconv.ParseInt(col[1], 10, 64)
	if err != nil {
		return err
	}
	size, err := strconv.ParseInt(col[2], 10, 64)
	s.members = append(s.members, member{col[3], off, size})
	f.structs[name] = s
	return err
}

func (f *facts) readConstant(col []string) error {
	value, err := strconv.ParseInt(col[1], 10, 64)
	last := &f.enums[len(f.enums)-1]
	last.constants = append(last.constants, constant{name: col[2], value: value, kinds: strings.Fields(col[3])})
	return err
}
