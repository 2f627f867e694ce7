package pipeline

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

func header(length uint32, rest int) []byte {
	b := make([]byte, headerLen+rest)
	binary.NativeEndian.PutUint32(b, length)
	return b
}

func TestCutFollowsTheLengths(t *testing.T) {
	join := func(parts ...[]byte) []byte { return bytes.Join(parts, nil) }
	type piece struct {
		length    int
		malformed event.Reason
	}
	for name, c := range map[string]struct {
		framing   event.Framing
		datagram  []byte
		truncated bool
		want      []piece
	}{
		"nothing":                 {datagram: nil, want: []piece{{0, event.Short}}},
		"one":                     {datagram: header(20, 4), want: []piece{{20, event.OK}}},
		"two":                     {datagram: join(header(16, 0), header(20, 4)), want: []piece{{16, event.OK}, {20, event.OK}}},
		"padding between":         {datagram: join(header(17, 4), header(16, 0)), want: []piece{{17, event.OK}, {16, event.OK}}},
		"last without padding":    {datagram: join(header(16, 0), header(41, 25)), want: []piece{{16, event.OK}, {41, event.OK}}},
		"last with padding":       {datagram: header(41, 28), want: []piece{{41, event.OK}}},
		"length of nothing":       {datagram: join(header(16, 0), header(0, 8)), want: []piece{{16, event.OK}, {24, event.BadLength}}},
		"length beyond":           {datagram: join(header(16, 0), header(25, 8)), want: []piece{{16, event.OK}, {24, event.BadLength}}},
		"length that wraps":       {datagram: header(0xffffffff, 8), want: []piece{{24, event.BadLength}}},
		"too short for a header":  {datagram: join(header(16, 0), make([]byte, 15)), want: []piece{{16, event.OK}, {15, event.Short}}},
		"truncated":               {datagram: join(header(16, 0), header(80, 8)), truncated: true, want: []piece{{16, event.OK}, {24, event.Truncated}}},
		"whole":                   {framing: event.Whole, datagram: []byte("add@/x"), want: []piece{{6, event.OK}}},
		"whole and truncated":     {framing: event.Whole, datagram: []byte("add@/x"), truncated: true, want: []piece{{6, event.Truncated}}},
		"whole and there is none": {framing: event.Whole, want: []piece{{0, event.OK}}},
	} {
		var got []piece
		for rest, more := c.datagram, true; more; more = len(rest) > 0 {
			var message []byte
			var malformed event.Reason
			message, rest, malformed = cut(c.framing, rest, c.truncated)
			got = append(got, piece{len(message), malformed})
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: got %v, want %v", name, got, c.want)
			}
		}
	}
}

func FuzzCut(f *testing.F) {
	f.Add([]byte{}, false)
	f.Add(header(20, 4), false)
	f.Add(append(header(17, 4), header(16, 0)...), true)
	f.Add(header(0xffffffff, 8), false)
	f.Fuzz(func(t *testing.T, datagram []byte, truncated bool) {
		end := 0 // of what the messages cover
		for rest, more := datagram, true; more; more = len(rest) > 0 {
			before := rest
			var message []byte
			var malformed event.Reason
			message, rest, malformed = cut(event.Netlink, before, truncated)
			if len(rest) > 0 && len(rest) >= len(before) {
				t.Fatal("cutting does not come to an end")
			}
			if malformed != event.OK && (len(rest) > 0 || len(message) != len(before)) {
				t.Fatal("a malformed message is not all that was left")
			}
			if malformed == event.OK && (len(message) < headerLen || int(binary.NativeEndian.Uint32(message)) != len(message)) {
				t.Fatalf("a good message has %d bytes: %x", len(message), message)
			}
			if len(rest) > 0 && len(before)-len(rest)-len(message) >= alignTo {
				t.Fatal("more than padding was passed over")
			}
			end = len(datagram) - len(rest)
		}
		if end != len(datagram) {
			t.Fatalf("%d of %d bytes read", end, len(datagram))
		}
	})
}
