// Code generated from the list of specifications by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

// Tables are the tables of this package, sorted by name.
func Tables() []*schema.Tables {
	return []*schema.Tables{
		&devlink,
		&dpll,
		&ethtool,
		&fou,
		&handshake,
		&mptcpPm,
		&netdev,
		&nfsd,
		&nl80211,
		&nlctrl,
		&ovsDatapath,
		&ovsFlow,
		&ovsVport,
		&tcpMetrics,
		&team,
		&wireguard,
	}
}
