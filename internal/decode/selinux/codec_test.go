package selinux

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

	"github.com/nlmond/nlmond/internal/decode/codectest"
	"github.com/nlmond/nlmond/internal/event"
)

// message is what selnl_notify of security/selinux/netlink.c sends: header and one number, without flags, sequence, port.
func message(number uint16, payload ...byte) []byte {
	b := binary.NativeEndian.AppendUint32(nil, uint32(16+len(payload)))
	b = binary.NativeEndian.AppendUint16(b, number)
	return append(append(b, make([]byte, 10)...), payload...)
}

// TestCaptured reads datagrams that Linux 6.1 of Debian 12 sent at setenforce 1, setenforce 0, load_policy and setsebool.
func TestCaptured(t *testing.T) {
	for name, want := range map[string]struct{ typ, data, words string }{
		"enforcing":   {"setenforce", `{"enforcing":true}`, "SELinux set to enforcing"},
		"permissive":  {"setenforce", `{"enforcing":false}`, "SELinux set to permissive"},
		"load-policy": {"policyload", `{"seqno":2}`, "SELinux policy loaded or booleans set, number 2"},
		"setsebool":   {"policyload", `{"seqno":3}`, "SELinux policy loaded or booleans set, number 3"},
	} {
		t.Run(name, func(t *testing.T) {
			b, err := os.ReadFile(filepath.Join("testdata", name+".bin"))
			if err != nil {
				t.Fatal(err)
			}
			line := codectest.Decode(t, Family(), b)
			if line.Event.Type.Name != want.typ || line.Event.Action != event.Change || line.Findings != (event.Findings{}) {
				t.Errorf("type %s, action %s, findings %+v", line.Event.Type.Name, line.Event.Action, line.Findings)
			}
			if string(line.JSON) != want.data || line.Words != want.words {
				t.Errorf("got %s %q, want %s %q", line.JSON, line.Words, want.data, want.words)
			}
		})
	}
}

func value(v uint32) []byte { return binary.NativeEndian.AppendUint32(nil, v) }

func TestMessages(t *testing.T) {
	for name, c := range map[string]struct {
		in               []byte
		typ, data, words string
		action           event.Action
		reason           event.Reason
	}{
		"enforcing":    {message(0x10, value(1)...), "setenforce", `{"enforcing":true}`, "SELinux set to enforcing", event.Change, event.OK},
		"permissive":   {message(0x10, value(0)...), "setenforce", `{"enforcing":false}`, "SELinux set to permissive", event.Change, event.OK},
		"policy":       {message(0x11, value(4294967295)...), "policyload", `{"seqno":4294967295}`, "SELinux policy loaded or booleans set, number 4294967295", event.Change, event.OK},
		"longer":       {message(0x11, append(value(7), 1, 2, 3, 4)...), "policyload", `{"seqno":7}`, "SELinux policy loaded or booleans set, number 7", event.Change, event.OK},
		"shorter":      {message(0x11, 1, 2), "policyload", `{"undecoded":"0102"}`, "SELinux message cut short", event.Change, event.Short},
		"no header":    {[]byte{1, 2, 3}, "unknown", `{"undecoded":"010203"}`, "SELinux message cut short", event.Notify, event.Short},
		"another type": {message(0x12, value(1)...), "unknown", `{"payload":"01000000"}`, "SELinux message 18", event.Notify, event.OK},
	} {
		t.Run(name, func(t *testing.T) {
			line := codectest.Decode(t, Family(), c.in)
			if line.Event.Type.Name != c.typ || line.Event.Action != c.action || line.Findings.Reason != c.reason {
				t.Errorf("type %s, action %s, findings %+v", line.Event.Type.Name, line.Event.Action, line.Findings)
			}
			if string(line.JSON) != c.data || line.Words != c.words {
				t.Errorf("got %s %q, want %s %q", line.JSON, line.Words, c.data, c.words)
			}
		})
	}
}

func TestSurvives(t *testing.T) {
	codectest.Mutate(t, Family(), message(0x10, value(1)...))
	codectest.Mutate(t, Family(), message(0x11, value(7)...))
}

func TestNoAllocations(t *testing.T) {
	codectest.NoAllocations(t, Family(), message(0x10, value(1)...))
	codectest.NoAllocations(t, Family(), message(0x12, value(1)...))
}

func BenchmarkSelinux(b *testing.B) { codectest.Measure(b, Family(), message(0x11, value(7)...)) }

func FuzzSelinux(f *testing.F) {
	f.Add(message(0x10, value(1)...))
	f.Add(message(0x11, value(7)...))
	family := Family()
	f.Fuzz(func(t *testing.T, b []byte) { codectest.Decode(t, family, b) })
}
