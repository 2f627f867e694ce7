package schema

import (
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

// TestPlan puts messages into words one after the other, each with every byte changed and cut short, and compares with
// what a renderer says that has seen none before.
func TestPlan(t *testing.T) {
	c, message := everything(t)
	messages := sampleMessages()
	messages["everything"] = message
	used := new(renderer)
	for _, m := range messages {
		for i, was := range m {
			sameWords(t, c, used, m)
			sameWords(t, c, used, m)
			sameWords(t, c, used, m[:i])
			for _, flip := range []byte{1, 0x80, 0xff} {
				m[i] = was ^ flip
				sameWords(t, c, used, m)
			}
			m[i] = was
		}
	}
}

func sameWords(t *testing.T, c *Codec, used *renderer, b []byte) {
	t.Helper()
	m, body, _ := c.split(b)
	if m == nil || m.words == nil {
		return
	}
	e := &event.Event{Bytes: b, Nsid: event.NoNsid}
	c.Classify(e)
	fresh := new(renderer)
	used.e, used.names = e, names{}
	fresh.e, fresh.names = e, names{}
	got, want := used.words(nil, m, body), fresh.words(nil, m, body)
	if string(got) != string(want) {
		t.Fatalf("%x: %q, want %q", b, got, want)
	}
}
