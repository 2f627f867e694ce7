package check

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// told is an error with an explanation, as the listener makes them.
type told struct{ errno unix.Errno }

func (t told) Error() string  { return t.errno.Error() }
func (t told) Unwrap() error  { return t.errno }
func (t told) Reason() string { return "the reason" }
func (t told) Advice() string { return "the advice" }

// kernel is a kernel that answers as it is told.
type kernel struct {
	sockets map[int]error    // by protocol
	groups  map[string]error // by FAMILY/GROUP
	granted func(ask int) int
}

func (k kernel) prober() Prober {
	return Prober{
		Probe: func(f *event.Family, g event.Group) error {
			if err := k.sockets[f.Number]; err != nil || g.Number == 0 {
				return err
			}
			return k.groups[f.Name+"/"+g.Name]
		},
		Buffer: func(_ *event.Family, ask int) (int, error) {
			if k.granted == nil {
				return max(2*ask, 212992), nil
			}
			return k.granted(ask), nil
		},
	}
}

func route() *event.Family {
	return &event.Family{Number: 0, Name: "route", Groups: []event.Group{
		{Number: 1, Name: "link", Class: "link"}, {Number: 7, Name: "ipv4-route", Class: "route"}, {Number: 39, Name: "ipv6-acaddr", Class: "link"},
	}}
}

// brief is a row in one line.
func brief(rows []Row) []string {
	var lines []string
	for _, r := range rows {
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %s%s %s %s %s", r.Family, r.Group, r.Item, r.Status, r.config(), r.why())))
	}
	return lines
}

func TestRows(t *testing.T) {
	everything := Wanted{Groups: route().Groups, Required: true, ReceiveBuffer: 1 << 20}
	for _, c := range []struct {
		name   string
		kernel kernel
		family *event.Family
		wanted *Wanted
		other  bool // another network namespace
		want   []string
		ok     bool
	}{
		{name: "all is well", family: route(), wanted: &everything, ok: true, want: []string{
			"route  ok required", "route link ok wanted", "route ipv4-route ok wanted", "route ipv6-acaddr ok wanted",
		}},
		{name: "not in the configuration", family: route(), ok: true, want: []string{
			"route  ok -", "route link ok -", "route ipv4-route ok -", "route ipv6-acaddr ok -",
		}},
		{name: "one group less, its socket has another", family: route(), wanted: &everything, ok: true,
			kernel: kernel{groups: map[string]error{"route/ipv6-acaddr": told{unix.EINVAL}}},
			want: []string{
				"route  ok required", "route link ok wanted", "route ipv4-route ok wanted",
				"route ipv6-acaddr absent wanted the reason; the advice",
			}},
		{name: "a socket without a group", family: route(), wanted: &everything,
			kernel: kernel{groups: map[string]error{"route/ipv4-route": told{unix.EPERM}}},
			want: []string{
				"route  denied required the reason; the advice", "route link ok wanted",
				"route ipv4-route denied wanted the reason; the advice", "route ipv6-acaddr ok wanted",
			}},
		{name: "the same, not wanted", family: route(), wanted: &Wanted{Groups: route().Groups[:1], Required: true}, ok: true,
			kernel: kernel{groups: map[string]error{"route/ipv4-route": told{unix.EPERM}}},
			want: []string{
				"route  ok required", "route link ok wanted",
				"route ipv4-route denied - the reason; the advice", "route ipv6-acaddr ok -",
			}},
		{name: "a group that the table lacks", family: &event.Family{Number: 16, Name: "generic"}, ok: true,
			wanted: &Wanted{Groups: []event.Group{{Number: 4, Name: "netdev:mgmt"}}},
			want:   []string{"generic  ok wanted", "generic netdev:mgmt ok wanted"}},
		{name: "a buffer too small", family: &event.Family{Number: 15, Name: "uevent"}, ok: true,
			wanted: &Wanted{Required: true, ReceiveBuffer: 64 << 20}, kernel: kernel{granted: func(int) int { return 8 << 20 }},
			want: []string{"uevent  warning required the receive buffer is smaller than asked: 8 MiB, not 2 × 64 MiB; " +
				"run with CAP_NET_ADMIN, raise net.core.rmem_max, or set ReceiveBuffer= in a systemd socket unit"}},
		{name: "as much as the kernel has", family: &event.Family{Number: 15, Name: "uevent", Note: "a note"}, ok: true,
			wanted: &Wanted{ReceiveBuffer: 1 << 30}, kernel: kernel{granted: func(int) int { return 1<<31 - 2 }},
			want: []string{"uevent  ok wanted a note"}},
		{name: "gone", family: &event.Family{Number: 3, Name: "firewall", Status: event.Obsolete, Note: "gone since 3.5"}, ok: true,
			kernel: kernel{sockets: map[int]error{3: told{unix.EPROTONOSUPPORT}}}, want: []string{"firewall  obsolete - gone since 3.5"}},
		{name: "not in this kernel", family: &event.Family{Number: 20, Name: "rdma", Groups: []event.Group{{Number: 4, Name: "notify"}}},
			wanted: &Wanted{Required: true}, kernel: kernel{sockets: map[int]error{20: told{unix.EPROTONOSUPPORT}}},
			want: []string{"rdma  absent required the reason; " + source(20, hasModules()), "rdma notify absent - see rdma"}},
		{name: "an error without explanation", family: route(), kernel: kernel{sockets: map[int]error{0: errors.New("no luck")}}, ok: true,
			want: []string{"route  failed - no luck", "route link failed - see route", "route ipv4-route failed - see route",
				"route ipv6-acaddr failed - see route"}},
		{name: "joined and silent", family: &event.Family{Number: 9, Name: "audit", InitNet: true, Groups: []event.Group{{Number: 1, Name: "readlog"}}},
			other: true, ok: true, want: []string{"audit  warning - " + silence, "audit readlog warning - " + silence}},
		{name: "at home", family: &event.Family{Number: 9, Name: "audit", InitNet: true, Groups: []event.Group{{Number: 1, Name: "readlog"}}},
			ok: true, want: []string{"audit  ok -", "audit readlog ok -"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			wanted := map[string]Wanted{}
			if c.wanted != nil {
				wanted[c.family.Name] = *c.wanted
			}
			report := Run(Request{Families: []*event.Family{c.family}, Wanted: wanted, Prober: c.kernel.prober(),
				InitialNet: func() (bool, bool) { return !c.other, true }})
			if diff := cmp.Diff(c.want, brief(report.Rows)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			if report.OK() != c.ok {
				t.Errorf("OK is %v", report.OK())
			}
		})
	}
}

const silence = "it can be joined, but the kernel tells it in the initial network namespace only, and this is another one; " +
	"run in the machine's network namespace: outside of containers, without PrivateNetwork="

func TestContributedRowsFollowTheirFamily(t *testing.T) {
	report := Run(Request{
		Families: []*event.Family{{Number: 7, Name: "selinux"}, {Number: 9, Name: "audit"}},
		Prober:   kernel{}.prober(),
		Extra:    []Check{func() []Row { return []Row{{Number: 7, Item: "status", Status: Warning, Reason: "off"}} }},
	})
	want := []string{"selinux  ok -", "selinux status warning - off", "audit  ok -"}
	if diff := cmp.Diff(want, brief(report.Rows)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestText(t *testing.T) {
	report := Report{Rows: []Row{
		{Number: 0, Family: "route", Status: OK, Wanted: true, Required: true, Granted: 134217728},
		{Number: 0, Family: "route", Group: "link", GroupNumber: 1, Status: OK, Wanted: true},
		{Number: 9, Family: "audit", Status: Denied, Reason: "why", Remedy: "what helps"},
	}}
	var got bytes.Buffer
	if err := report.WriteText(&got); err != nil {
		t.Fatal(err)
	}
	want := `NO  FAMILY  GROUP  STATUS  CONFIG    BUFFER   WHY, AND WHAT HELPS
0   route          ok      required  128 MiB  
            link   ok      wanted             
9   audit          denied  -                  why; what helps
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestSize(t *testing.T) {
	for bytes, want := range map[int]string{0: "0 B", 1023: "1023 B", 212992: "208 KiB", 1 << 20: "1 MiB", 3 << 29: "1.5 GiB", 64 << 30: "64 GiB"} {
		if got := size(bytes); got != want {
			t.Errorf("%d: %q, want %q", bytes, got, want)
		}
	}
}

func TestJSON(t *testing.T) {
	var out bytes.Buffer
	if err := (Report{Rows: []Row{{Number: 9, Family: "audit", Status: Denied, Required: true}}}).WriteJSON(&out); err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	want := map[string]any{"ok": false, "rows": []any{
		map[string]any{"number": 9., "family": "audit", "status": "denied", "wanted": false, "required": true},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
