package decode

import (
	"slices"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/decode/observed"
	"github.com/nlmond/nlmond/internal/event"
)

// promised are the names of the families, by number: commands, config and dashboards use them.
var promised = []string{
	"route", "w1", "usersock", "firewall", "inet-diag", "nflog", "xfrm", "selinux", "iscsi", "audit", "fib-lookup", "connector",
	"netfilter", "ip6-fw", "dnrtmsg", "uevent", "generic", "unused", "scsitransport", "ecryptfs", "rdma", "crypto", "smc",
}

func TestEveryNumberOnce(t *testing.T) {
	var got []string
	for i, f := range Families() {
		if f.Number != i {
			t.Errorf("family %s has number %d and stands at %d", f.Name, f.Number, i)
		}
		got = append(got, f.Name)
	}
	if !slices.Equal(got, promised) {
		t.Errorf("got  %v\nwant %v", got, promised)
	}
}

func TestFamilies(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Families() {
		for _, name := range append([]string{f.Name}, f.Aliases...) {
			if seen[name] || name == "" {
				t.Errorf("the name %q is used twice or empty", name)
			}
			seen[name] = true
		}
		t.Run(f.Name, func(t *testing.T) {
			if f.Summary == "" || strings.HasSuffix(f.Summary, ".") {
				t.Errorf("summary %q", f.Summary)
			}
			if f.Status == event.Obsolete && (f.Note == "" || len(f.Groups) > 0) {
				t.Errorf("obsolete: note %q, %d groups", f.Note, len(f.Groups))
			}
			if f.Status != event.Obsolete && len(f.Groups) == 0 && f.Note == "" {
				t.Error("no groups, and no note that says why")
			}
			if _, isObserved := f.Codec.(observed.Codec); isObserved == (f.Status == event.Decoded) {
				t.Errorf("status %s, codec %T", f.Status, f.Codec)
			}
			checkTypes(t, f)
			checkGroups(t, f)
		})
	}
}

func checkTypes(t *testing.T, f *event.Family) {
	if len(f.Types) == 0 || f.Types[0].Name != event.UnknownName {
		t.Fatal("the unknown type is missing")
	}
	seen := map[string]bool{}
	for i, typ := range f.Types {
		if typ.Index != i || seen[typ.Name] {
			t.Errorf("type %s stands at %d, its index is %d; twice: %v", typ.Name, i, typ.Index, seen[typ.Name])
		}
		seen[typ.Name] = true
	}
}

func checkGroups(t *testing.T, f *event.Family) {
	numbers, names := map[uint32]bool{0: true}, map[string]bool{"none": true}
	for _, g := range f.Groups {
		if numbers[g.Number] || names[g.Name] || g.Name != strings.ToLower(g.Name) || strings.Contains(g.Name, "_") || g.Class == "" {
			t.Errorf("group %+v: number or name not unique, or no class, or the name is not in our style", g)
		}
		numbers[g.Number], names[g.Name] = true, true
		if g.Default && len(g.Types) == 0 && g.Note == "" {
			t.Errorf("default group %s carries no types, and no note says why", g.Name)
		}
		for _, name := range g.Types {
			if !slices.ContainsFunc(f.Types, func(typ *event.Type) bool { return typ.Name == name }) {
				t.Errorf("group %s carries the type %s, which the family lacks", g.Name, name)
			}
		}
		if g.Default && !f.Default {
			t.Errorf("group %s is in the default set and its family is not", g.Name)
		}
	}
}

func TestDefaultSet(t *testing.T) {
	var got []string
	for _, s := range defaultSet(Families()) {
		got = append(got, s.Family.Name)
		for _, g := range s.Groups {
			if slices.Contains([]string{"neigh", "tc", "ipv4-mroute", "ipv6-mroute", "udev"}, g.Name) {
				t.Errorf("%s/%s is in the default set", s.Family.Name, g.Name)
			}
		}
	}
	if want := []string{"route", "selinux", "audit", "uevent"}; !slices.Equal(got, want) {
		t.Errorf("default set %v, want %v", got, want)
	}
}

// defaultSet is what the table marks: the default groups of the default families.
func defaultSet(families []*event.Family) []Selection {
	var selected []Selection
	for _, f := range families {
		if !f.Default {
			continue
		}
		for _, g := range f.Groups {
			if g.Default {
				selected = add(selected, f, []event.Group{g})
			}
		}
	}
	return selected
}
