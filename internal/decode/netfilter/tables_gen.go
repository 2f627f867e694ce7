// Code generated from the list of specifications by internal/schema/gen; DO NOT EDIT.

package netfilter

import "github.com/nlmond/nlmond/internal/schema"

// Tables are the tables of this package, sorted by name.
func Tables() []*schema.Tables {
	return []*schema.Tables{
		&conntrack,
		&nftables,
	}
}
