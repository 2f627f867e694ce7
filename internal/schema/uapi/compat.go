package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

// mismatch compares an attribute with what the kernel's sources do with it, and says what they do where it does not
// fit, "" where it fits or nothing was seen. What is put into messages counts, not what is taken from them.
func mismatch(kinds []string, a schema.Attr) string {
	var puts, policies []string
	for _, k := range kinds {
		if put, ok := strings.CutPrefix(k, "put:"); ok {
			puts = append(puts, put)
		} else {
			policies = append(policies, strings.TrimPrefix(k, "policy:"))
		}
	}
	if a.Kind == schema.Secret || a.Kind == schema.Pad {
		return ""
	}
	if len(puts) > 0 {
		if slices.ContainsFunc(puts, func(k string) bool { return fits(k, a) }) {
			return ""
		}
		return "the kernel puts " + strings.Join(puts, " or ")
	}
	if len(policies) == 0 || slices.ContainsFunc(policies, func(k string) bool { return fits(k, a) || sameWidth(k, a) }) {
		return ""
	}
	return "the kernel's policy is " + strings.Join(policies, " or ")
}

var numbers = map[string]schema.Kind{
	"u8": schema.U8, "u16": schema.U16, "u32": schema.U32, "u64": schema.U64,
	"s8": schema.S8, "s16": schema.S16, "s32": schema.S32, "s64": schema.S64,
	"be16": schema.U16, "be32": schema.U32, "be64": schema.U64, "net16": schema.U16, "net32": schema.U32, "net64": schema.U64,
	"uint": schema.Uint, "sint": schema.Sint, "msecs": schema.U64, "bitfield32": schema.Bitfield32, "string": schema.Text, "flag": schema.Flag,
}

// fits says whether an attribute of the tables can show what the kernel calls kind.
func fits(kind string, a schema.Attr) bool {
	switch kind {
	case "u8":
		return a.Kind == schema.U8 || a.Kind == schema.Flag // 0 or 1, and a byte of payload is a flag's value
	case "u32", "u16", "u64", "s8", "s16", "s32", "s64", "msecs", "uint", "sint", "string", "flag", "bitfield32":
		return a.Kind == numbers[kind] && a.Flags&schema.BigEndian == 0 || perhapsIPv4(kind, a) ||
			a.Kind == schema.Uint && (kind == "u32" || kind == "u64")
	case "be16", "be32", "be64", "net16", "net32", "net64":
		return a.Kind == numbers[kind] && (a.Flags&schema.BigEndian != 0 || a.Hint == schema.IP) || perhapsIPv4(kind, a)
	case "in_addr", "in6_addr":
		return a.Hint == schema.IP || a.Hint == schema.IPByFamily || a.Hint == schema.Address
	case "nest", "nested", "nested_array":
		return slices.Contains([]schema.Kind{schema.Nest, schema.Indexed, schema.IndexedKeyed, schema.Sub, schema.Records, schema.StructArray}, a.Kind) ||
			a.Kind == schema.StructOf && a.Set > 0
	case "struct":
		return slices.Contains([]schema.Kind{schema.StructOf, schema.StructArray, schema.Records, schema.Sub}, a.Kind)
	case "bytes", "binary":
		return a.Kind != schema.Nest && a.Kind != schema.Flag || a.Kind == schema.Sub
	}
	return true
}

// perhapsIPv4 is true of what is put as a number and is an address.
func perhapsIPv4(kind string, a schema.Attr) bool {
	return strings.HasSuffix(kind, "32") && a.Kind == schema.Bytes && a.Hint != schema.Plain
}

// sameWidth is for policies, which check a length and know nothing of sign and byte order.
func sameWidth(policy string, a schema.Attr) bool {
	width := map[schema.Kind]int{schema.U8: 1, schema.S8: 1, schema.U16: 2, schema.S16: 2, schema.U32: 4, schema.S32: 4, schema.U64: 8, schema.S64: 8}
	want, ok := width[numbers[policy]]
	return ok && width[a.Kind] == want
}

func describe(a schema.Attr) string {
	text := kindWords[a.Kind]
	if a.Flags&schema.BigEndian != 0 {
		text += " big-endian"
	}
	return text
}

var kindWords = map[schema.Kind]string{
	schema.Flag: "flag", schema.U8: "u8", schema.U16: "u16", schema.U32: "u32", schema.U64: "u64", schema.S8: "s8", schema.S16: "s16",
	schema.S32: "s32", schema.S64: "s64", schema.Uint: "uint", schema.Sint: "sint", schema.Text: "string", schema.Bytes: "binary",
	schema.Nest: "nest", schema.StructOf: "a struct", schema.StructArray: "an array of structs", schema.Array: "an array",
	schema.Indexed: "indexed-array", schema.IndexedKeyed: "indexed-array", schema.Sub: "sub-message", schema.Bitfield32: "bitfield32",
	schema.Records: "records",
}

func (c *comparison) structure(in string, t *schema.Tables, s schema.Struct) {
	where := t.Name + "/" + s.Name
	if c.excused("own", where) {
		return
	}
	name := c.wanted.cName(t.Name, s.Name)
	have, ok := c.facts.structs[name]
	if !ok {
		c.problem(in, "no header has struct %s: add \"struct\t%s\tC-NAME\" to sets.tsv", name, where)
		return
	}
	if int64(s.Size) != have.size {
		c.problem(in, "struct %s has %d bytes, in C it has %d: set \"layout: c\" or correct its members in an overlay", s.Name, s.Size, have.size)
		return
	}
	for _, m := range s.Fields {
		if !c.member(have, m) && !c.excused("member", where+"/"+m.Name) {
			c.problem(in, "struct %s: %s at %d is %s of %d bytes, C has %s: correct it in an overlay", s.Name, m.Name, m.Off, describe(m), memberSize(m), around(have, int64(m.Off)))
		}
	}
}

// member finds the member of the C struct at the same place and of the same size.
func (c *comparison) member(s structure, m schema.Attr) bool {
	if m.Width > 0 || m.Kind == schema.Bytes && m.Len == 0 && int64(m.Off) == s.size {
		return true // a bit field, or what follows the struct
	}
	return slices.ContainsFunc(s.members, func(have member) bool {
		return have.off == int64(m.Off) && (have.size == memberSize(m) || have.size == 0)
	})
}

func memberSize(m schema.Attr) int64 {
	switch m.Kind {
	case schema.U8, schema.S8:
		return 1
	case schema.U16, schema.S16:
		return 2
	case schema.U32, schema.S32:
		return 4
	case schema.U64, schema.S64:
		return 8
	}
	return int64(m.Len)
}

func around(s structure, off int64) string {
	text := ""
	for _, m := range s.members {
		if m.off <= off {
			text = fmt.Sprintf("%s at %d of %d bytes", m.name, m.off, m.size)
		}
	}
	return text
}
