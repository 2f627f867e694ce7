package replay

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/nlmond/nlmond/internal/event"
)

// heard is what a test keeps of one datagram.
type heard struct {
	Protocol int
	Types    []uint16
}

// collect is an Emit that keeps protocols and message types.
func collect(into *[]heard) Emit {
	return func(protocol int, d *event.Datagram) error {
		h := heard{Protocol: protocol}
		for b := d.Bytes; ; {
			m, ok := readHeader(b)
			if !ok {
				break
			}
			h.Types = append(h.Types, m.typ)
			b = b[m.next(len(b)):]
		}
		*into = append(*into, h)
		return nil
	}
}

// The samples were cut from captures of two Debian 12 machines. The numbers are those of an independent count: messages
// with a type below 16 are control, those with NLM_F_REQUEST go to the kernel, but for the nexthops' echoes.
func TestSamples(t *testing.T) {
	for _, c := range []struct {
		file       string
		want       Stats
		byProtocol map[int]int
	}{
		{"mixed.pcap", Stats{Packets: 83, Messages: 47, Requests: 27, Control: 17, Datagrams: 41, Repeated: 10}, map[int]int{0: 37, 6: 4, 12: 6}},
		{"wifi.pcapng", Stats{Packets: 31, Messages: 25, Requests: 3, Control: 3, Datagrams: 25, Repeated: 10}, map[int]int{0: 10, 16: 15}},
	} {
		t.Run(c.file, func(t *testing.T) {
			var got []heard
			stats, err := File(filepath.Join("testdata", c.file), collect(&got))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, stats); diff != "" {
				t.Errorf("stats: -want +got\n%s", diff)
			}
			byProtocol := map[int]int{}
			for _, h := range got {
				byProtocol[h.Protocol] += len(h.Types)
			}
			if diff := cmp.Diff(c.byProtocol, byProtocol); diff != "" {
				t.Errorf("messages by protocol: -want +got\n%s", diff)
			}
		})
	}
}

// A file that ends in the middle says so with the place, and what was whole before has been handed on.
func TestEveryCut(t *testing.T) {
	for _, name := range []string{"mixed.pcap", "wifi.pcapng"} {
		whole, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		silent := 0
		for size := 0; size < len(whole); size += 1 + size/512 {
			var got []heard
			stats, err := Read(bytes.NewReader(whole[:size]), collect(&got))
			if stats.Datagrams != len(got) {
				t.Fatalf("%s cut at %d: %d datagrams handed on, %d counted", name, size, len(got), stats.Datagrams)
			}
			switch {
			case err == nil:
				silent++ // between two records nothing is missing
			case size >= 256 && !strings.Contains(err.Error(), "at offset"):
				t.Fatalf("%s cut at %d: no place in %q", name, size, err)
			case size >= 256 && !errors.Is(err, errCut):
				t.Fatalf("%s cut at %d: %v", name, size, err)
			}
		}
		if silent > 60 {
			t.Errorf("%s: %d cuts went unnoticed", name, silent)
		}
	}
}

func TestForeignFiles(t *testing.T) {
	ethernet := binary.NativeEndian.AppendUint32(nil, magicPcapMicro)
	ethernet = append(ethernet, make([]byte, 16)...)
	ethernet = binary.NativeEndian.AppendUint32(ethernet, 1)
	for _, c := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"empty", nil, "empty"},
		{"a few bytes", []byte("abc"), "only 3 bytes"},
		{"text", []byte("hello, this is text"), "neither pcap nor pcapng: the file begins with 68 65 6c 6c"},
		{"ethernet", ethernet, "link type 1, not netlink traffic (253)"},
		{"other byte order", binary.NativeEndian.AppendUint32(nil, swap(magicPcapMicro)), "other byte order"},
		{"broken gzip", []byte{0x1f, 0x8b, 0, 0}, "unpack"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.name == "other byte order" {
				c.content = append(c.content, make([]byte, 20)...)
			}
			_, err := Read(bytes.NewReader(c.content), collect(new([]heard)))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
}

func TestMissingFile(t *testing.T) {
	if _, err := File(filepath.Join(t.TempDir(), "none.pcap"), nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("error %v", err)
	}
}

func TestEmitEnds(t *testing.T) {
	enough := errors.New("enough")
	calls := 0
	_, err := File("testdata/mixed.pcap", func(int, *event.Datagram) error {
		calls++
		return enough
	})
	if !errors.Is(err, enough) || calls != 1 {
		t.Errorf("%d calls, error %v", calls, err)
	}
}

func FuzzReplay(f *testing.F) {
	for _, name := range []string{"mixed.pcap", "wifi.pcapng"} {
		b, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b[:min(len(b), 6000)])
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		n := 0
		stats, _ := Read(bytes.NewReader(b), func(protocol int, d *event.Datagram) error {
			n++
			if len(d.Bytes) == 0 || len(d.Bytes) > len(b)*1100 { // gzip packs 1:1032 at best
				t.Fatalf("a datagram of %d bytes from a file of %d", len(d.Bytes), len(b))
			}
			return nil
		})
		if stats.Datagrams != n {
			t.Fatalf("%d datagrams handed on, %d counted", n, stats.Datagrams)
		}
	})
}

func BenchmarkReplay(b *testing.B) {
	whole, err := os.ReadFile("testdata/mixed.pcap")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(whole)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(bytes.NewReader(whole), func(int, *event.Datagram) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
}
