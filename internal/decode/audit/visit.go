package audit

import "github.com/nlmond/nlmond/internal/schema"

// Visit names the keys of the data object. The kernel and programs choose those under fields.
func (c *codec) Visit(fn func(schema.Key)) {
	fn(schema.Key{Path: "serial", JSON: schema.Number})
	fn(schema.Key{Path: "time", JSON: schema.String})
	fn(schema.Key{Path: "records", JSON: schema.ArrayOf, Elem: schema.Object})
	fn(schema.Key{Path: "records.type", JSON: schema.String})
	fn(schema.Key{Path: "records.text", JSON: schema.String})
	fn(schema.Key{Path: "records.fields", JSON: schema.Object, Elem: schema.String})
	fn(schema.Key{Path: "records.repeated", JSON: schema.ArrayOf, Elem: schema.String})
}
