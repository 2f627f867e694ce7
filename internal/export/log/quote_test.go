package log

import (
	"encoding/json"
	"testing"
)

func TestQuotedTextIsJSONForAnyBytes(t *testing.T) {
	for text, want := range map[string]string{
		"":                           `""`,
		"eth0":                       `"eth0"`,
		"a quote \" and a \\":        `"a quote \" and a \\"`,
		"line\nreturn\rtab\t":        `"line\nreturn\rtab\t"`,
		"\x00\x1b[31mred\x7f":        `"\u0000\u001b[31mred\u007f"`,
		"ünïcode €":                  `"ünïcode €"`,
		"torn \xe2\x82":              `"torn \ufffd\ufffd"`,
		"\xff12345678":               `"\ufffd12345678"`,
		"C1 \u009b31m":               `"C1 \u009b31m"`,
		"a real \ufffd stays":        "\"a real \ufffd stays\"",
		"eight123\"eight123eight123": `"eight123\"eight123eight123"`,
	} {
		if got := string(appendQuoted(nil, text)); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
		if got := string(appendQuoted(nil, []byte(text))); got != want {
			t.Errorf("%q as bytes: got %s, want %s", text, got, want)
		}
	}
}

func FuzzQuoted(f *testing.F) {
	for _, seed := range []string{"", "eth0", "\"\\\x00\x1f\x7f\x80", "€\xe2\x82\xf0\x9f\x98\x80", "12345678\x1f12345678\""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		quoted := appendQuoted(nil, text)
		var back string
		if err := json.Unmarshal(quoted, &back); err != nil {
			t.Fatalf("%q became %s: %v", text, quoted, err)
		}
		if want := string([]rune(text)); back != want {
			t.Fatalf("%q reads back as %q", text, back)
		}
		for _, c := range quoted {
			if c < 0x20 || c == 0x7f {
				t.Fatalf("%q keeps a control character: %q", text, quoted)
			}
		}
		tail, _ := quoteTail(append([]byte(`"before `), text...), len(`"before `), nil)
		if want := `"before ` + string(quoted[1:]); string(tail)+`"` != want {
			t.Fatalf("in place %q became %s, want %s", text, tail, want)
		}
	})
}

func BenchmarkQuoted(b *testing.B) {
	buf := make([]byte, 0, 256)
	for b.Loop() {
		buf = appendQuoted(buf[:0], "route 10.77.0.0/16 via 10.1.0.1 dev eth0 new")
	}
}
