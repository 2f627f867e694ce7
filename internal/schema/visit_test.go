package schema

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

func visited(c *Codec) []string {
	var lines []string
	c.Visit(func(k Key) {
		line := k.Type + " " + k.Path + " " + string(k.JSON)
		if k.Elem != "" {
			line += " of " + string(k.Elem)
		}
		if k.Enum != nil {
			line += " " + strings.Join(k.Enum, "|")
		}
		lines = append(lines, line)
	})
	return lines
}

func TestVisit(t *testing.T) {
	tables := shared(
		Attr{Name: "n", Kind: U32, Hint: LinkIndex}, Attr{Name: "hex", Kind: U8, Hint: Hex}, Attr{Name: "state", Kind: U8, Enum: enumState},
		Attr{Name: "bits", Kind: U8, Enum: enumBits, Flags: BitFlags}, Attr{Name: "flag", Kind: Flag}, Attr{Name: "pad", Kind: Pad},
		Attr{Name: "many", Kind: U8, Flags: Multi}, Attr{Name: "manyflags", Kind: U8, Flags: Multi | BitFlags},
		Attr{Name: "loop", Kind: Nest, Ref: setLoop}, Attr{Name: "hops", Kind: Records, Ref: structHop, Set: setBridge},
		Attr{Name: "pairs", Kind: StructArray, Ref: structPair}, Attr{Name: "list", Kind: Array, Elem: U8, Enum: enumState},
		Attr{Name: "keyed", Kind: IndexedKeyed, Elem: IndexedKeyed, Ref: setBridge}, Attr{Name: "values", Kind: IndexedKeyed, Elem: U32},
		Attr{Name: "selected", Kind: Bitfield32, Enum: enumBits},
		Attr{Name: "sub", Kind: Sub, Ref: subByHeader, Sel: Selector{Where: ByHeader, Kind: U8}},
	)
	want := []string{
		"newtest family string inet|bridge|inet6", "newtest table number",
		"newtest n number", "newtest hex string", "newtest state string off|on|stuck", "newtest bits array of string up|loud",
		"newtest flag boolean", "newtest many array of number", "newtest manyflags array of array",
		"newtest loop object", "newtest loop.deeper object", "newtest loop.list array of object", "newtest loop.id number",
		"newtest hops array of object", "newtest hops.flags array of string up|loud", "newtest hops.oif number", "newtest hops.vlan array of number",
		"newtest pairs array of object", "newtest pairs.a number", "newtest pairs.b number", "newtest list array of string off|on|stuck",
		"newtest keyed array of object", "newtest keyed.index number", "newtest keyed.value array of object", "newtest keyed.value.index number",
		"newtest keyed.value.vlan array of number", "newtest values array of object", "newtest values.index number", "newtest values.value number",
		"newtest selected object", "newtest selected.value array of string up|loud", "newtest selected.selector array of string up|loud",
		"newtest sub object", "newtest sub.id number", "newtest sub.name string", "newtest sub.app array of number", "newtest sub.app object",
		"newtest sub.app.a number", "newtest sub.app.b number", "newtest sub.app.id number", "newtest sub.app.name string",
	}
	got := visited(NewCodec(tables))
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("line %d: got %q\nwant %q", i, got[min(i, len(got)-1):], want[i])
		}
	}
}

// TestVisitMeetsEncode proves that whatever a message is encoded to has been visited, with its type.
func TestVisitMeetsEncode(t *testing.T) {
	c, message := everything(t)
	messages := sampleMessages()
	messages["everything"] = message
	for name, m := range messages {
		e := &event.Event{Bytes: m}
		c.Classify(e)
		known := map[string][]JSON{}
		c.Visit(func(k Key) {
			if k.Type == e.Type.Name {
				known[k.Path] = append(known[k.Path], k.JSON)
				if k.JSON == ArrayOf {
					known[k.Path+"[]"] = append(known[k.Path+"[]"], k.Elem)
				}
			}
		})
		got, _ := encoded(t, c, m)
		var data map[string]any
		if err := json.Unmarshal([]byte(got), &data); err != nil {
			t.Fatal(err)
		}
		meet(t, name, "", data, known)
	}
}

func meet(t *testing.T, message, path string, value any, known map[string][]JSON) {
	t.Helper()
	var got JSON
	switch v := value.(type) {
	case map[string]any:
		got = Object
		for key, inner := range v {
			if key != "unknown" {
				meet(t, message, join(strings.ReplaceAll(path, "[]", ""), key), inner, known)
			}
		}
	case []any:
		got = ArrayOf
		for _, inner := range v {
			meet(t, message, path+"[]", inner, known)
		}
	case string:
		got = String
	case float64:
		got = Number
	case bool:
		got = Boolean
	}
	// Arrays in arrays and what is inside of a set inside of itself are not visited.
	if path != "" && !slices.Contains(known[path], got) && !strings.Contains(path, "[][]") && !strings.HasPrefix(path, "loop.deeper.") {
		t.Errorf("%s: %s is %s, visited as %v", message, path, got, known[path])
	}
}
