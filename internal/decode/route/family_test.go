package route

import (
	"slices"
	"testing"
)

func TestGroups(t *testing.T) {
	f := Family()
	types := map[string]bool{}
	for _, ty := range f.Types {
		types[ty.Name] = true
	}
	classes := map[string]string{}
	for i, g := range f.Groups {
		if int(g.Number) != i+1 {
			t.Errorf("group %s is %d, and %d-th", g.Name, g.Number, i+1)
		}
		for _, name := range g.Types {
			if !types[name] {
				t.Errorf("group %s carries %s, which no table has", g.Name, name)
			}
		}
		if g.Class == "" {
			t.Errorf("group %s has no socket", g.Name)
		}
		classes[g.Class] = g.Name
		flood := slices.Contains([]string{"neigh", "tc", "ipv4-mroute", "ipv6-mroute", "ipv4-mroute-r", "ipv6-mroute-r"}, g.Name)
		dead := slices.Contains([]string{"notify", "nop2", "nop4", "decnet-ifaddr", "decnet-route", "decnet-rule"}, g.Name)
		if g.Default == (flood || dead) || dead && g.Note == "" {
			t.Errorf("group %s: in the default set %v, note %q", g.Name, g.Default, g.Note)
		}
		if (g.Needs != "") != (g.Number == 30 || g.Number == 31) {
			t.Errorf("group %s needs %q", g.Name, g.Needs)
		}
	}
	if len(f.Groups) != 39 || len(classes) > 5 {
		t.Errorf("%d groups on %d sockets", len(f.Groups), len(classes))
	}
}

// TestOneSocket proves that what tells of one kind of object is heard in order.
func TestOneSocket(t *testing.T) {
	f := Family()
	for _, names := range [][]string{
		{"link", "ipv4-ifaddr", "ipv6-ifaddr", "ipv6-ifinfo", "nsid", "brvlan", "stats"},
		{"ipv4-route", "ipv6-route", "mpls-route", "nexthop"},
		{"ipv4-mroute", "ipv4-mroute-r"},
		{"ipv6-mroute", "ipv6-mroute-r"},
		{"ipv4-rule", "ipv6-rule"},
	} {
		first, _ := f.GroupByName(names[0])
		for _, name := range names {
			if g, ok := f.GroupByName(name); !ok || g.Class != first.Class {
				t.Errorf("%s is heard on socket %q, %s on %q", name, g.Class, first.Name, first.Class)
			}
		}
	}
}
