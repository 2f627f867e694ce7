package main

import (
	"reflect"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

// constant is the Go expression for a value of one of schema's own number types, "" for every other value.
func constant(v reflect.Value) string {
	switch c := v.Interface().(type) {
	case schema.Kind:
		return "schema." + kindNames[c]
	case schema.Hint:
		return "schema." + hintNames[c]
	case schema.SelectorKind:
		return "schema." + selectorNames[c]
	case schema.Flags:
		var words []string
		for _, f := range flagNames {
			if c&f.flag != 0 {
				words = append(words, "schema."+f.name)
			}
		}
		return strings.Join(words, " | ")
	}
	return ""
}

var kindNames = [...]string{
	schema.None: "None", schema.Pad: "Pad", schema.Flag: "Flag",
	schema.U8: "U8", schema.U16: "U16", schema.U32: "U32", schema.U64: "U64",
	schema.S8: "S8", schema.S16: "S16", schema.S32: "S32", schema.S64: "S64", schema.Uint: "Uint", schema.Sint: "Sint",
	schema.Text: "Text", schema.Bytes: "Bytes", schema.Nest: "Nest", schema.StructOf: "StructOf", schema.StructArray: "StructArray",
	schema.Array: "Array", schema.Indexed: "Indexed", schema.IndexedKeyed: "IndexedKeyed", schema.Sub: "Sub",
	schema.Bitfield32: "Bitfield32", schema.Records: "Records", schema.Secret: "Secret",
}

var hintNames = [...]string{
	schema.Plain: "Plain", schema.Hex: "Hex", schema.IP: "IP", schema.MAC: "MAC", schema.UUID: "UUID",
	schema.IPByFamily: "IPByFamily", schema.Address: "Address", schema.Escaped: "Escaped", schema.Sockaddr: "Sockaddr",
	schema.LinkIndex: "LinkIndex", schema.MPLS: "MPLS", schema.TCHandle: "TCHandle", schema.IPByEthertype: "IPByEthertype",
}

var selectorNames = [...]string{
	schema.NoSelector: "NoSelector", schema.BySibling: "BySibling", schema.ByHeader: "ByHeader", schema.ByMember: "ByMember",
}

var flagNames = []struct {
	flag schema.Flags
	name string
}{
	{schema.BigEndian, "BigEndian"}, {schema.Multi, "Multi"}, {schema.BitFlags, "BitFlags"}, {schema.Volatile, "Volatile"},
	{schema.Fallback, "Fallback"}, {schema.Hidden, "Hidden"},
}
