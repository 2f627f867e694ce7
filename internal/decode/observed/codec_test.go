package observed

import (
	"testing"

	"github.com/nlmond/nlmond/internal/decode/codectest"
	"github.com/nlmond/nlmond/internal/event"
)

func family() *event.Family {
	return &event.Family{Name: "xfrm", Types: event.NewTypes(), Codec: Codec{}}
}

// flushed is XFRM_MSG_FLUSHSA as Linux sends it on a little-endian machine: struct xfrm_usersa_flush behind the header.
var flushed = []byte{20, 0, 0, 0, 28, 0, 0, 3, 2, 0, 0, 0, 7, 0, 0, 0, 50, 0, 0, 0}

func TestMessage(t *testing.T) {
	line := codectest.Decode(t, family(), flushed)
	if got, want := string(line.JSON), `{"nlmsg_type":28,"nlmsg_flags":768,"nlmsg_seq":2,"payload":"32000000"}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if line.Event.Portid != 7 || line.Event.Number != 28 || line.Event.Type.Name != "unknown" || line.Findings != (event.Findings{}) {
		t.Errorf("event %+v, findings %+v", line.Event, line.Findings)
	}
	if line.Words != "xfrm message 28, 20 bytes" {
		t.Errorf("words %q", line.Words)
	}
}

func TestShort(t *testing.T) {
	line := codectest.Decode(t, family(), flushed[:15])
	if line.Findings.Reason != event.Short || line.Data["undecoded"] != "140000001c00000302000000070000" {
		t.Errorf("got %s, findings %+v", line.JSON, line.Findings)
	}
}

func TestSurvives(t *testing.T) { codectest.Mutate(t, family(), flushed) }

func TestNoAllocations(t *testing.T) { codectest.NoAllocations(t, family(), flushed) }

func BenchmarkObserved(b *testing.B) { codectest.Measure(b, family(), flushed) }
