// Package generic explains NETLINK_GENERIC: the tables of the families on it.
package generic

//go:generate go run ../../schema/gen devlink dpll ethtool fou handshake mptcp_pm netdev nfsd nl80211 nlctrl ovs_datapath ovs_flow ovs_vport tcp_metrics team wireguard
