package route

import (
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/decode/codectest"
)

// find is the first sample of a file whose words begin so.
func find(b *testing.B, file, words string) []byte {
	b.Helper()
	for _, s := range samples(b, "testdata/"+file+".txt") {
		if strings.HasPrefix(s.words, words) {
			return s.bytes
		}
	}
	b.Fatalf("no sample in %s begins with %q", file, words)
	return nil
}

// BenchmarkDecode classifies, encodes as JSON and makes the words of one message.
func BenchmarkDecode(b *testing.B) {
	f := Family()
	for _, m := range []struct{ name, file, words string }{
		{"route", "route", "new route 10.77.0.0/16"},
		{"neigh", "neigh", "neighbour 10.1.0.9"},
		{"addr", "addr", "new address 10.1.0.1"},
		{"link", "link", "link v0"},
		{"class", "tc", "new class htb"},
	} {
		message := find(b, m.file, m.words)
		b.Run(m.name, func(b *testing.B) { codectest.Measure(b, f, message) })
	}
}

// BenchmarkWords makes the words alone.
func BenchmarkWords(b *testing.B) {
	f := Family()
	for _, m := range []struct{ name, file, words string }{
		{"route", "route", "new route 10.77.0.0/16"},
		{"neigh", "neigh", "neighbour 10.1.0.9"},
		{"link", "link", "link v0"},
	} {
		line := codectest.Decode(b, f, find(b, m.file, m.words))
		b.Run(m.name, func(b *testing.B) {
			b.ReportAllocs()
			var dst []byte
			for b.Loop() {
				dst = f.Codec.Words(dst[:0], line.Event, nil)
			}
		})
	}
}
