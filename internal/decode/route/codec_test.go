package route

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/decode/codectest"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/schema"
)

func TestTables(t *testing.T) {
	if err := schema.Check(Tables()...); err != nil {
		t.Error(err)
	}
}

// TestSamples decodes what kernels sent: nothing in it is unknown, it says what was asked for, and all else is as written.
func TestSamples(t *testing.T) {
	f := Family()
	for _, file := range sampleFiles(t) {
		var written bytes.Buffer
		for i, s := range samples(t, file) {
			line := codectest.Decode(t, f, s.bytes)
			if line.Findings != (event.Findings{}) {
				t.Errorf("%s, %s: findings %+v in %s", file, s.from, line.Findings, line.JSON)
			}
			for _, a := range s.asked {
				path, want, _ := strings.Cut(a, " ")
				if got, _ := json.Marshal(at(line.Data, path)); string(got) != canonical(t, want) {
					t.Errorf("%s, %s: %s is %s, asked for %s", file, s.from, path, got, want)
				}
			}
			shown := s.shown(t, line)
			if !*update && (line.Words != s.words || shown != s.json) {
				t.Errorf("%s, %s:\ngot  %s\n%s\nwant %s\n%s", file, s.from, line.Words, shown, s.words, s.json)
			}
			s.words, s.json = line.Words, shown
			if i > 0 {
				written.WriteByte('\n')
			}
			s.write(&written)
		}
		if *update {
			if err := os.WriteFile(file, written.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// canonical is JSON with its keys in order.
func canonical(t *testing.T, text string) string {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var value any
	if err := d.Decode(&value); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	b, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestEveryTypeSeen proves that testdata has every type that a group carries.
func TestEveryTypeSeen(t *testing.T) {
	f := Family()
	seen := map[string]bool{}
	for _, file := range sampleFiles(t) {
		for _, s := range samples(t, file) {
			seen[codectest.Decode(t, f, s.bytes).Event.Type.Name] = true
		}
	}
	for _, g := range f.Groups {
		for _, name := range g.Types {
			if !seen[name] {
				t.Errorf("group %s carries %s, and no sample has it", g.Name, name)
			}
		}
	}
}

func TestNoAllocations(t *testing.T) {
	f := Family()
	for _, file := range sampleFiles(t) {
		for _, s := range samples(t, file) {
			codectest.NoAllocations(t, f, s.bytes)
		}
	}
}
