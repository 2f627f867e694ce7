package decode

import (
	"slices"
	"strings"
	"testing"
)

func TestByName(t *testing.T) {
	families := Families()
	for name, number := range map[string]int{"route": 0, "inet-diag": 4, "sock-diag": 4, "uevent": 15, "kobject-uevent": 15, "ip6-fw": 13} {
		if f, err := ByName(families, name); err != nil || f.Number != number {
			t.Errorf("%s: %v, %v", name, f, err)
		}
	}
}

func TestUnknownNames(t *testing.T) {
	families := Families()
	for word, want := range map[string]string{
		"routes":           `unknown family "routes": did you mean route?`,
		"selnux":           `unknown family "selnux": did you mean selinux?`,
		"diag":             `unknown family "diag": did you mean inet-diag or sock-diag?`,
		"":                 `unknown family "": known are route, w1, usersock,`,
		"zzzzzzzz":         `unknown family "zzzzzzzz": known are route, w1, usersock,`,
		"xfrm/polcy":       `family xfrm has no group "polcy": did you mean policy?`,
		"xfrm/0":           `family xfrm has no group "0": known are acquire, expire,`,
		"xfrm/4294967296":  `family xfrm has no group "4294967296": known are acquire,`,
		"xfrm/":            `family xfrm has no group "": known are acquire,`,
		"crypto/x":         `family crypto has no group "x": there is none`,
		"usersock":         `family usersock has no groups to listen to: programs are free to use its groups 1 to 32`,
		"nflog":            `family nflog has no groups to listen to: gone since Linux 3.17`,
		"netfilter/conntr": `family netfilter has no group "conntr": did you mean conntrack-new or `,
	} {
		if _, err := Select(families, word); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", word, err, want)
		}
	}
}

func TestSelect(t *testing.T) {
	selected, err := Select(Families(), "xfrm/sa", "uevent", "usersock/7", "xfrm/4", "xfrm/sa", "kobject-uevent/kernel")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range selected {
		for _, g := range s.Groups {
			got = append(got, s.Family.Name+"/"+g.Name)
		}
	}
	want := []string{"xfrm/sa", "xfrm/policy", "uevent/kernel", "uevent/udev", "usersock/7"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
