package schema

import (
	"math/bits"
	"sort"
	"strconv"
)

// name is the name of a number, or of a bit, "" where the enum has none.
func (e *Enum) name(n int64) string {
	if i := n - e.Base; i >= 0 && i < int64(len(e.Names)) {
		return e.Names[i]
	}
	if len(e.Sparse) == 0 {
		return ""
	}
	i := sort.Search(len(e.Sparse), func(i int) bool { return e.Sparse[i].Value >= n })
	if i < len(e.Sparse) && e.Sparse[i].Value == n {
		return e.Sparse[i].Name
	}
	return ""
}

// names are all that the enum has, in the order of their values.
func (e *Enum) names() []string {
	var names []string
	for _, name := range e.Names {
		if name != "" {
			names = append(names, name)
		}
	}
	for _, p := range e.Sparse {
		names = append(names, p.Name)
	}
	return names
}

// enum is the enum of a reference, nil for none.
func (t *Tables) enum(ref uint16) *Enum {
	if ref == 0 {
		return nil
	}
	return &t.Enums[ref-1]
}

// nextFlag takes the lowest named bit out of set. Where none is left it takes all the others at once: name is "" then.
func (e *Enum) nextFlag(set uint64) (name string, taken uint64) {
	if e != nil {
		for rest := set; rest != 0; rest &= rest - 1 {
			if name := e.name(int64(bits.TrailingZeros64(rest))); name != "" {
				return name, rest & -rest
			}
		}
	}
	return "", set
}

// appendEnum appends the name of a number, or the number in decimal.
func appendEnum(dst []byte, e *Enum, n int64) []byte {
	if e != nil {
		if name := e.name(n); name != "" {
			return append(dst, name...)
		}
	}
	return strconv.AppendInt(dst, n, 10)
}
