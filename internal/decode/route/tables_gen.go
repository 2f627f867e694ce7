// Code generated from the list of specifications by internal/schema/gen; DO NOT EDIT.

package route

import "github.com/nlmond/nlmond/internal/schema"

// Tables are the tables of this package, sorted by name.
func Tables() []*schema.Tables {
	return []*schema.Tables{
		&rtAddr,
		&rtAddrlabel,
		&rtBridge,
		&rtDcb,
		&rtLink,
		&rtMroute,
		&rtNduseropt,
		&rtNeigh,
		&rtNetconf,
		&rtNsid,
		&rtPrefix,
		&rtRoute,
		&rtRule,
		&rtTunnel,
		&tc,
	}
}
