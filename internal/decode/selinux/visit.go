package selinux

import "github.com/nlmond/nlmond/internal/schema"

// Visit names the keys of the data object.
func (c *codec) Visit(fn func(schema.Key)) {
	fn(schema.Key{Type: "setenforce", Path: "enforcing", JSON: schema.Boolean})
	fn(schema.Key{Type: "policyload", Path: "seqno", JSON: schema.Number})
}
