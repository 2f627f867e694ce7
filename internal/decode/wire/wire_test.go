package wire

import (
	"fmt"
	"strings"
	"testing"
	"unsafe"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

func TestKeysStayValid(t *testing.T) {
	keys := NewKeys("ACTION", strings.Repeat("x", maxKey+1))
	for _, key := range []string{"ACTION", "NEW", "", strings.Repeat("x", maxKey+1)} {
		buf := []byte(key)
		got := keys.Text(buf)
		for i := range buf {
			buf[i] = '!' // the next message comes
		}
		if got != key {
			t.Errorf("key %q has become %q", key, got)
		}
	}
	known := "ACTION"
	if k := NewKeys(known); unsafe.StringData(k.Text([]byte("ACTION"))) != unsafe.StringData(known) {
		t.Error("a known key is copied")
	}
}

func TestPairs(t *testing.T) {
	p := Pairs{Keys: NewKeys()}
	for i := range maxPairs - 1 {
		if !p.Add(fmt.Append(nil, "k", i), []byte("v"), Plain) {
			t.Fatalf("pair %d is refused", i)
		}
	}
	if !p.Add([]byte("k7"), []byte("again"), Plain) || p.Add([]byte("x"), nil, Plain) {
		t.Error("the last pair is refused, or one too many is not")
	}
	if p.Len() != maxPairs-1 || len(p.Repeated) != 1 || string(p.Repeated[0].Value) != "again" {
		t.Errorf("%d pairs, repeated %q", p.Len(), p.Repeated)
	}
	p.Reset()
	if p.Len() != 0 || len(p.Repeated) != 0 || !p.Add([]byte("k7"), nil, Plain) || len(p.Repeated) != 0 {
		t.Error("the message before is not forgotten")
	}
}

func TestForms(t *testing.T) {
	p := Pairs{Keys: NewKeys()}
	p.Add([]byte("plain"), []byte("4142"), Plain)
	p.Add([]byte("hex"), []byte("410042"), Hex)
	p.Add([]byte("args"), []byte("41004200"), HexArgs)
	p.Add([]byte("odd"), []byte("4x"), Hex)
	enc := zapcore.NewMapObjectEncoder()
	if err := p.MarshalLogObject(enc); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"plain": "4142", "hex": "A\x00B", "args": "A B", "odd": "4x"} {
		if enc.Fields[key] != want {
			t.Errorf("%s: got %q, want %q", key, enc.Fields[key], want)
		}
		if got, ok := p.Get(key); !ok || string(got) != want {
			t.Errorf("get %s: got %q, want %q", key, got, want)
		}
	}
	if _, ok := p.Get("none"); ok {
		t.Error("got what is not there")
	}
}

func TestAddHex(t *testing.T) {
	enc := zapcore.NewMapObjectEncoder()
	AddHex(enc, "none")
	AddHex(enc, "two", []byte("A"), []byte("B\xff"))
	if enc.Fields["none"] != "" || enc.Fields["two"] != "410042ff" {
		t.Errorf("got %v", enc.Fields)
	}
}

func TestReadHeader(t *testing.T) {
	e := event.Event{Bytes: make([]byte, HeaderLen-1)}
	if ReadHeader(&e) {
		t.Error("15 bytes are taken for a header")
	}
}
