// Package netfilter explains NETLINK_NETFILTER: the tables of its subsystems.
package netfilter

//go:generate go run ../../schema/gen conntrack nftables
