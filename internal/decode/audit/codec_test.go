package audit

import (
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/nlmond/nlmond/internal/decode/codectest"
	"github.com/nlmond/nlmond/internal/event"
)

// captured reads a datagram that Linux 6.18 sent to the group readlog.
func captured(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+".bin"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// message puts a netlink header before the text of a record.
func message(number uint16, text string) []byte {
	b := binary.NativeEndian.AppendUint32(nil, uint32(16+len(text)))
	b = binary.NativeEndian.AppendUint16(b, number)
	return append(append(b, make([]byte, 10)...), text...)
}

func equalJSON(t *testing.T, got any, want string) {
	t.Helper()
	var g, w any
	text, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &g); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(want), &w); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(w, g); diff != "" {
		t.Errorf("differs (-want +got):\n%s", diff)
	}
}

func TestCaptured(t *testing.T) {
	for name, want := range map[string]struct{ typ, words, data string }{
		"user": {"user", `audit user by uid 0 succeeded: text "hi", exe "/usr/sbin/auditctl"`,
			`{"serial":2,"time":"2026-11-23T22:40:04.771Z","records":[{"type":"user","fields":{"pid":"17820","uid":"0","auid":"4294967295","ses":"4294967295",
			"text":"hi","exe":"/usr/sbin/auditctl","hostname":"?","addr":"?","terminal":"?","res":"success"}}]}`},
		"syscall": {"syscall", `audit syscall 263 by uid 0 succeeded: comm "rm", exe "/usr/bin/rm", key "nlk"`,
			`{"serial":6,"time":"2026-11-23T22:40:04.799Z","records":[{"type":"syscall","fields":{"arch":"c000003e","syscall":"263","success":"yes","exit":"0",
			"a0":"ffffff9c","a1":"562d0b97fbf0","a2":"0","a3":"7fed7d012f80","items":"2","ppid":"17829","pid":"17832","auid":"4294967295","uid":"0","gid":"0",
			"euid":"0","suid":"0","fsuid":"0","egid":"0","sgid":"0","fsgid":"0","tty":"(none)","ses":"4294967295","comm":"rm","exe":"/usr/bin/rm","key":"nlk"}}]}`},
		"path": {"path", `audit path: name "auddir/a b\"c", nametype DELETE`,
			`{"serial":6,"time":"2026-11-23T22:40:04.799Z","records":[{"type":"path","fields":{"item":"1","name":"auddir/a b\"c","inode":"5390421","dev":"fe:00",
			"mode":"0100644","ouid":"0","ogid":"0","rdev":"00:00","nametype":"DELETE","cap_fp":"0","cap_fi":"0","cap_fe":"0","cap_fver":"0","cap_frootid":"0"}}]}`},
		"proctitle": {"proctitle", `audit proctitle: "rm auddir/a b\"c"`,
			`{"serial":6,"time":"2026-11-23T22:40:04.799Z","records":[{"type":"proctitle","fields":{"proctitle":"rm auddir/a b\"c"}}]}`},
		"cwd": {"cwd", `audit cwd: "/srv/data"`,
			`{"serial":28,"time":"2026-11-23T22:50:18.195Z","records":[{"type":"cwd","fields":{"cwd":"/srv/data"}}]}`},
		"execve": {"execve", "audit execve: env true",
			`{"serial":8,"time":"2026-11-23T22:40:04.807Z","records":[{"type":"execve","fields":{"argc":"2","a0":"env","a1":"true"}}]}`},
		"netfilter-cfg": {"netfilter_cfg", `audit netfilter_cfg: op nft_register_table, table "q:2", family 2, entries 1, comm "nft"`,
			`{"serial":19,"time":"2026-11-23T22:40:04.847Z","records":[{"type":"netfilter_cfg","fields":{"table":"q:2","family":"2","entries":"1",
			"op":"nft_register_table","pid":"17840","comm":"nft"}}]}`},
		"eoe": {"eoe", "audit end of event 4", `{"serial":4,"time":"2026-11-23T22:40:04.779Z","records":[{"type":"eoe"}]}`},
		"config-change": {"config_change", `audit config_change succeeded: op add_rule, key "nlk", list exit`,
			`{"serial":4,"time":"2026-11-23T22:40:04.779Z","records":[{"type":"config_change","fields":{"auid":"4294967295","ses":"4294967295","op":"add_rule",
			"key":"nlk","list":"4","res":"1"}}]}`},
		"anom-promiscuous": {"anom_promiscuous", "audit anom_promiscuous by uid 0: dev v0, prom 256 (was 0)",
			`{"serial":20,"time":"2026-11-23T22:40:04.855Z","records":[{"type":"anom_promiscuous","fields":{"dev":"v0","prom":"256","old_prom":"0",
			"auid":"4294967295","uid":"0","gid":"0","ses":"4294967295"}}]}`},
		"sockaddr": {"sockaddr", "audit sockaddr: netlink port 0 groups 0x0",
			`{"serial":5,"time":"2026-11-23T22:40:04.783Z","records":[{"type":"sockaddr","fields":{"saddr":"100000000000000000000000"}}]}`},
	} {
		t.Run(name, func(t *testing.T) {
			line := codectest.Decode(t, Family(), captured(t, name))
			if line.Event.Type.Name != want.typ || line.Words != want.words {
				t.Errorf("type %s, words %q", line.Event.Type.Name, line.Words)
			}
			if line.Findings != (event.Findings{}) {
				t.Errorf("findings %+v", line.Findings)
			}
			equalJSON(t, line.Data, want.data)
		})
	}
}

func TestMalformed(t *testing.T) {
	family := Family()
	for name, c := range map[string]struct {
		in     []byte
		want   string
		reason event.Reason
	}{
		"shorter than its header": {[]byte{1, 2}, `{"undecoded":"0102"}`, event.Short},
		"no stamp":                {message(1300, "hi"), `{"undecoded":"6869"}`, event.BadText},
		"no serial":               {message(1300, "audit(1.2:)"), `{"undecoded":"617564697428312e323a29"}`, event.BadText},
		"a thousand milliseconds": {message(1300, "audit(1.1000:1):"), `{"undecoded":"617564697428312e313030303a31293a"}`, event.BadText},
		"a type without a name": {message(1999, "audit(0.001:7): a=b"),
			`{"serial":7,"time":"1970-01-01T00:00:00.001Z","records":[{"type":"1999","fields":{"a":"b"}}]}`, event.OK},
		"a number beyond all types": {message(65535, "audit(0.001:7): a=b"),
			`{"serial":7,"time":"1970-01-01T00:00:00.001Z","records":[{"type":"65535","fields":{"a":"b"}}]}`, event.OK},
	} {
		t.Run(name, func(t *testing.T) {
			line := codectest.Decode(t, family, c.in)
			if line.Findings.Reason != c.reason {
				t.Errorf("reason %q, want %q", line.Findings.Reason, c.reason)
			}
			equalJSON(t, line.Data, c.want)
		})
	}
}

func TestSurvives(t *testing.T) {
	for _, name := range []string{"user", "path", "netfilter-cfg", "execve", "sockaddr", "eoe"} {
		codectest.Mutate(t, Family(), captured(t, name))
	}
	codectest.Mutate(t, Family(), message(typeAVC, denied))
	codectest.Mutate(t, Family(), message(typeUserAVC, refused))
}

func TestLongestRecord(t *testing.T) {
	var text strings.Builder
	text.WriteString("audit(1.000:1): argc=1200")
	for range 1200 {
		text.WriteString(` a7="x"`)
	}
	line := codectest.Decode(t, Family(), message(typeExecve, text.String()))
	record := line.Data["records"].([]any)[0].(map[string]any)
	if n := len(record["repeated"].([]any)); n != 1199 {
		t.Errorf("%d repeated fields, want 1199", n)
	}
}

func TestNoAllocations(t *testing.T) {
	for _, name := range []string{"user", "syscall", "path", "proctitle", "execve", "sockaddr", "config-change", "bprm-fcaps", "anom-abend", "eoe"} {
		codectest.NoAllocations(t, Family(), captured(t, name))
	}
	for number, text := range map[uint16]string{
		typeAVC: denied, typeUserAVC: refused, typeSockaddr: stamped + "saddr=" + inet6, typeExecve: stamped + `argc=2 a0="ls" a1=612062`,
		typeSyscall: stamped + "syscall=2 success=no exit=-13 uid=1 auid=2", 1408: stamped + "netlabel: auid=0 ses=1 cipso_doi=3 res=1",
	} {
		codectest.NoAllocations(t, Family(), message(number, text))
	}
}

func BenchmarkAudit(b *testing.B) {
	for _, name := range []string{"user", "syscall", "path", "execve", "sockaddr", "eoe"} {
		b.Run(name, func(b *testing.B) { codectest.Measure(b, Family(), captured(b, name)) })
	}
}

func FuzzAudit(f *testing.F) {
	files, err := filepath.Glob("testdata/*.bin")
	if err != nil || len(files) == 0 {
		f.Fatalf("no captures: %v", err)
	}
	for _, name := range files {
		f.Add(captured(f, strings.TrimSuffix(filepath.Base(name), ".bin")))
	}
	f.Add(message(1100, "audit(1.000:1): pid=1 uid=0 msg='op=x acct=\"a b\" uid=1 msg=audit(2.000:2): y'"))
	f.Add(message(typeAVC, denied))
	f.Add(message(typeUserAVC, refused))
	f.Add(message(typeSockaddr, stamped+"saddr="+inet6))
	family := Family()
	f.Fuzz(func(t *testing.T, b []byte) { codectest.Decode(t, family, b) })
}
