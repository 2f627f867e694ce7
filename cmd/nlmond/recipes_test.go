package main

import (
	"fmt"
	"testing"

	dto "github.com/prometheus/client_model/go"

	"github.com/nlmond/nlmond/internal/nstest"
)

// everything listens to all that can be heard without rights over the machine.
const everything = `
families:
  route:
    groups: [%s]
  uevent: {}
outputs:
  log: {path: stdout}
web: {listen_address: "` + webAddress + `"}
`

// recipe makes something happen and says which event must tell of it. What it wants is what was asked of the program
// that made it happen.
type recipe struct {
	group, kind string
	script      string           // for a shell
	act         func(*testing.T) // instead of a script
	want        map[string]any
}

// stage is what the recipes play on: a pair of interfaces, and a neighbour in a namespace y.
const stage = `
	for f in all default; do
		sysctl -qw net.ipv6.conf.$f.accept_dad=0 net.ipv6.conf.$f.router_solicitations=0
	done
	ip link add v0 type veth peer name v1
	ip link set v0 up; ip link set v1 up
	ip addr add 10.1.0.1/24 dev v0
	ip -6 addr add fd00::1/64 dev v0 nodad
	ip netns add y
	ip netns exec y sysctl -qw net.ipv6.conf.default.accept_dad=0
	ip -n y link add w0 type veth peer name w1 netns $$
	ip -n y link set w0 up; ip link set w1 up`

var routeRecipes = []recipe{
	{group: "link", kind: "newlink", script: `ip link add t0 type veth peer name t1`,
		want: map[string]any{"data.ifname": "t0", "data.linkinfo.kind": "veth"}},
	{group: "link", kind: "newlink", script: `ip link add br0 type bridge ageing_time 1234; ip link set br0 up`,
		want: map[string]any{"data.ifname": "br0", "data.linkinfo.kind": "bridge", "data.linkinfo.data.ageing_time": 1234.0}},
	{group: "link", kind: "newlink", script: `ip link add vx1 type vxlan id 42 dstport 4790 remote 10.1.0.7 dev v0`,
		want: map[string]any{"data.ifname": "vx1", "data.linkinfo.kind": "vxlan", "data.linkinfo.data.id": 42.0}},
	{group: "link", kind: "dellink", script: `ip link del vx1`, want: map[string]any{"data.ifname": "vx1", "action": "delete"}},
	{group: "link", kind: "newlink", script: `ip link set v1 master br0`, want: map[string]any{"data.ifname": "v1", "data.linkinfo.slave_kind": "bridge"}},
	{group: "neigh", kind: "newneigh", script: `ip neigh replace 10.1.0.9 lladdr 02:00:00:00:00:01 dev v0`,
		want: map[string]any{"data.dst": "10.1.0.9", "data.lladdr": "02:00:00:00:00:01", "data.family": "inet"}},
	{group: "tc", kind: "newqdisc", script: `tc qdisc replace dev v0 root handle 1: htb default 7`,
		want: map[string]any{"data.kind": "htb", "data.options.init.defcls": 7.0}},
	{group: "tc", kind: "newtclass", script: `tc class add dev v0 parent 1: classid 1:1 htb rate 1mbit`,
		want: map[string]any{"data.kind": "htb", "data.options.parms.rate.rate": 125000.0, "data.handle": "1:1"}},
	{group: "tc", kind: "newtfilter", script: `tc filter add dev v0 parent 1: protocol ip prio 5 u32 match ip dst 10.9.0.0/16 flowid 1:1`,
		want: map[string]any{"data.kind": "u32"}},
	{group: "ipv4-ifaddr", kind: "newaddr", script: `ip addr add 10.8.0.1/24 dev v0`,
		want: map[string]any{"data.address": "10.8.0.1", "data.prefixlen": 24.0, "data.label": "v0"}},
	{group: "ipv6-ifaddr", kind: "newaddr", script: `ip -6 addr add fd00::9/64 dev v0 nodad`,
		want: map[string]any{"data.address": "fd00::9", "data.prefixlen": 64.0}},
	{group: "ipv6-mcaddr", kind: "newmulticast", script: `ip -6 addr add fd00::a/64 dev v0 nodad`,
		want: map[string]any{"data.multicast": "ff02::1:ff00:a"}},
	{group: "ipv4-route", kind: "newroute", script: `ip route add 10.77.0.0/16 via 10.1.0.2 dev v0 metric 77`,
		want: map[string]any{"data.dst": "10.77.0.0", "data.dst_len": 16.0, "data.gateway": "10.1.0.2", "data.priority": 77.0, "data.type": "unicast"}},
	{group: "ipv4-route", kind: "newroute", script: `ip route add 10.78.0.0/16 nexthop via 10.1.0.2 weight 3 nexthop via 10.1.0.3`,
		want: map[string]any{"data.dst": "10.78.0.0", "data.multipath.0.gateway": "10.1.0.2", "data.multipath.0.hops": 2.0, "data.multipath.1.gateway": "10.1.0.3"}},
	{group: "ipv4-route", kind: "delroute", script: `ip route del 10.77.0.0/16`, want: map[string]any{"data.dst": "10.77.0.0", "action": "delete"}},
	{group: "ipv6-route", kind: "newroute", script: `ip -6 route add fd00:77::/48 dev v0`,
		want: map[string]any{"data.dst": "fd00:77::", "data.dst_len": 48.0}},
	{group: "ipv4-rule", kind: "newrule", script: `ip rule add from 10.3.0.0/16 table 100`,
		want: map[string]any{"data.src": "10.3.0.0", "data.src_len": 16.0, "data.table": "100"}},
	{group: "ipv6-rule", kind: "newrule", script: `ip -6 rule add from fd00:3::/48 table 100`,
		want: map[string]any{"data.src": "fd00:3::", "data.src_len": 48.0}},
	{group: "ipv4-netconf", kind: "newnetconf", script: `sysctl -qw net.ipv4.conf.v0.forwarding=1`, want: map[string]any{"data.forwarding": 1.0}},
	{group: "ipv6-netconf", kind: "newnetconf", script: `sysctl -qw net.ipv6.conf.v0.forwarding=1`, want: map[string]any{"data.forwarding": 1.0}},
	{group: "mdb", kind: "newmdb", script: `bridge mdb add dev br0 port v1 grp 239.5.5.5 permanent`,
		want: map[string]any{"data.mdb.entry.0.info.0.addr": "239.5.5.5", "data.mdb.entry.0.info.0.state": "permanent"}},
	{group: "nsid", kind: "newnsid", script: `ip netns add z; ip netns set z 77`, want: map[string]any{"data.nsid": 77.0}},
	{group: "nexthop", kind: "newnexthop", script: `ip nexthop add id 5 dev v0`, want: map[string]any{"data.id": 5.0}},
	{group: "tunnel", kind: "newtunnel", script: `ip link add vx0 type vxlan external vnifilter dstport 4789; bridge vni add dev vx0 vni 100`,
		want: map[string]any{"data.entry.0.start": 100.0}},
	{group: "stats", kind: "newstats", script: `ip stats set dev v0 l3_stats on`, want: map[string]any{}},
	{group: "ipv4-mcaddr", kind: "newmulticast", act: joinIPv4, want: map[string]any{"data.multicast": "239.1.1.1"}},
	{group: "ipv6-acaddr", kind: "newanycast", act: joinAnycast, want: map[string]any{"data.anycast": "fd00::1234"}},
	{group: "ipv4-mroute", kind: "newroute", act: routeMulticast, want: map[string]any{"data.dst": "239.9.9.9", "data.src": "10.1.0.77"}},
	{group: "ipv4-mroute-r", kind: "newcachereport", act: missMulticastRoute, want: map[string]any{"data.dst_addr": "239.8.8.8"}},
	{group: "ipv6-mroute", kind: "newroute", act: routeMulticast6, want: map[string]any{"data.dst": "ff15::9", "data.src": "fd00::77"}},
	{group: "ipv6-mroute-r", kind: "newcachereport", act: missMulticastRoute6, want: map[string]any{"data.dst_addr": "ff15::8"}},
	{group: "ipv6-prefix", kind: "newprefix", act: advertise, want: map[string]any{"data.address": "fd55::"}},
	{group: "nd-useropt", kind: "newnduseropt", act: advertise, want: map[string]any{"data.icmp_type": "router_advertisement", "data.opts_len": 32.0}},
	{group: "ipv6-ifinfo", kind: "newlink", act: advertiseManaged,
		want: map[string]any{"data.ifname": "w1", "data.protinfo.flags.0": "ra_managed", "data.protinfo.flags.1": "ra_otherconf"}},
}

var ueventRecipes = []recipe{
	{group: "kernel", kind: "add", script: `echo add > /sys/class/net/v0/uevent`,
		want: map[string]any{"data.action": "add", "data.subsystem": "net", "data.env.INTERFACE": "v0"}},
	{group: "kernel", kind: "change", script: `echo "change 11111111-2222-3333-4444-555555555555 FOO=bar" > /sys/class/net/v0/uevent`,
		want: map[string]any{"data.env.SYNTH_UUID": "11111111-2222-3333-4444-555555555555", "data.env.SYNTH_ARG_FOO": "bar"}},
}

// TestRecipes makes a real event of every group that this kernel can send and finds it in the log.
func TestRecipes(t *testing.T) {
	nstest.NeedTools(t, "ip", "tc", "bridge", "sysctl")
	if !nstest.Inside(t) {
		return
	}
	nstest.Run(t, stage)
	d := startDaemon(t, fmt.Sprintf(everything, allRouteGroups()))
	for _, r := range routeRecipes {
		d.cook("route", r)
	}
	for _, r := range ueventRecipes {
		d.cook("uevent", r)
	}
	m := d.scrapeWhen(func(m map[string]*dto.MetricFamily) bool { return sum(m, "nlmond_queue_events") == 0 })
	for _, family := range []string{"route", "uevent"} {
		checkLedger(t, m, family)
		if n := sum(m, "nlmond_unknown_attributes_total", "family="+family); n != 0 {
			t.Errorf("%s: %v unknown attributes", family, n)
		}
		if n := sum(m, "nlmond_decode_errors_total", "family="+family); n != 0 {
			t.Errorf("%s: %v decode errors", family, n)
		}
	}
	d.stop()
	for _, l := range d.seen {
		if l["logger"] == "event" && findKey(l["data"], "unknown") {
			t.Errorf("something in it is unknown: %v", l)
		}
	}
}

// cook does what the recipe says and waits for its event.
func (d *process) cook(family string, r recipe) {
	d.t.Helper()
	if r.act != nil {
		r.act(d.t)
	} else {
		nstest.Run(d.t, r.script)
	}
	d.await(fmt.Sprintf("%s/%s %s with %v", family, r.group, r.kind, r.want), func(l line) bool {
		if l["logger"] != "event" || l["family"] != family || l["group"] != r.group || l["type"] != r.kind {
			return false
		}
		for path, want := range r.want {
			if l.at(path) != want {
				return false
			}
		}
		return true
	})
}

// findKey says whether a key is anywhere in a value.
func findKey(v any, key string) bool {
	switch v := v.(type) {
	case map[string]any:
		for k, inner := range v {
			if k == key || findKey(inner, key) {
				return true
			}
		}
	case []any:
		for _, inner := range v {
			if findKey(inner, key) {
				return true
			}
		}
	}
	return false
}

// allRouteGroups is the table's list of groups, for the configuration.
func allRouteGroups() string {
	names := ""
	for _, f := range newProgram(nil, nil).families {
		if f.Name != "route" {
			continue
		}
		for _, g := range f.Groups {
			if names != "" {
				names += ", "
			}
			names += g.Name
		}
	}
	return names
}
