package uevent

import "github.com/nlmond/nlmond/internal/schema"

// Visit names the keys of the data object. The kernel's subsystems choose those under env.
func (c *codec) Visit(fn func(schema.Key)) {
	fn(schema.Key{Path: "action", JSON: schema.String})
	fn(schema.Key{Path: "devpath", JSON: schema.String})
	fn(schema.Key{Path: "subsystem", JSON: schema.String})
	fn(schema.Key{Path: "seqnum", JSON: schema.Number})
	fn(schema.Key{Path: "env", JSON: schema.Object, Elem: schema.String})
	fn(schema.Key{Path: "repeated", JSON: schema.ArrayOf, Elem: schema.String})
}
