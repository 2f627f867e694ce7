package jsonschema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/zap/zapcore"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/decode"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/jsonschema"
	"github.com/nlmond/nlmond/internal/schema"
)

// codec is one that names its keys and does nothing else.
type codec []schema.Key

func (codec) Classify(*event.Event)                                         {}
func (codec) Encode(*event.Event, zapcore.ObjectEncoder) (f event.Findings) { return }
func (codec) Words(dst []byte, _ *event.Event, _ event.Names) []byte        { return dst }
func (c codec) Visit(fn func(schema.Key)) {
	for _, k := range c {
		fn(k)
	}
}

// object is a part of a JSON document.
type object = map[string]any

func write(t *testing.T, families ...*event.Family) object {
	t.Helper()
	var out bytes.Buffer
	if err := jsonschema.Write(&out, families); err != nil {
		t.Fatal(err)
	}
	var doc object
	if err := json.Unmarshal(out.Bytes(), &doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

// resolve follows references until there is none, and returns the definition.
func resolve(t *testing.T, doc object, part any) object {
	t.Helper()
	for {
		p := part.(object)
		ref, ok := p["$ref"].(string)
		if !ok {
			return p
		}
		if part, ok = doc["$defs"].(object)[ref[len("#/$defs/"):]]; !ok {
			t.Fatalf("%s is not defined", ref)
		}
	}
}

// data is what the schema says of the data of one type.
func data(t *testing.T, doc object, family, typ string) object {
	t.Helper()
	part := doc["$defs"].(object)["family."+family].(object)
	for _, choice := range part["allOf"].([]any) {
		c := choice.(object)
		if cmp.Equal(c["if"], object{"properties": object{"type": object{"const": typ}}}) {
			return resolve(t, doc, c["then"].(object)["properties"].(object)["data"])
		}
	}
	t.Fatalf("nothing is said of %s %s", family, typ)
	return nil
}

func TestKeys(t *testing.T) {
	f := &event.Family{
		Number: 0, Name: "route", Status: event.Decoded, Types: event.NewTypes(event.Type{Name: "newlink"}, event.Type{Name: "dellink"}),
		Codec: codec{
			{Type: "newlink", Path: "mtu", JSON: schema.Number},
			{Type: "newlink", Path: "up", JSON: schema.Boolean},
			{Type: "newlink", Path: "state", JSON: schema.String, Enum: []string{"up", "", "down"}},
			{Type: "newlink", Path: "flags", JSON: schema.ArrayOf, Elem: schema.String, Enum: []string{"running"}},
			{Type: "newlink", Path: "env", JSON: schema.Object, Elem: schema.String},
			{Type: "newlink", Path: "self", JSON: schema.Object},
			{Type: "newlink", Path: "vfs", JSON: schema.ArrayOf, Elem: schema.Object},
			{Type: "newlink", Path: "vfs.mac", JSON: schema.String},
			{Type: "newlink", Path: "parms", JSON: schema.String},
			{Type: "newlink", Path: "parms", JSON: schema.Object},
			{Type: "newlink", Path: "parms.rate", JSON: schema.Number},
			{Type: "", Path: "seen", JSON: schema.Boolean},
		},
	}
	doc := write(t, f)
	newlink := data(t, doc, "route", "newlink")
	if newlink["additionalProperties"] != false {
		t.Error("a key that no table has would pass")
	}
	keys := newlink["properties"].(object)
	text, number := object{"type": "string"}, object{"type": "integer"}
	for key, want := range map[string]object{
		"mtu":       number,
		"up":        {"type": "boolean"},
		"state":     {"type": "string", "anyOf": []any{object{"enum": []any{"up", "down"}}, object{"pattern": "^(-?[0-9]+|0x[0-9a-f]+)$"}}},
		"env":       {"type": "object", "additionalProperties": text},
		"self":      {"type": "object"},
		"undecoded": {"type": "string", "pattern": "^([0-9a-f]{2})*$"},
	} {
		if diff := cmp.Diff(want, resolve(t, doc, keys[key])); diff != "" {
			t.Errorf("%s: -want +got\n%s", key, diff)
		}
	}
	vf := resolve(t, doc, keys["vfs"].(object)["items"])["properties"].(object)
	if diff := cmp.Diff(text, vf["mac"]); diff != "" || vf["unknown"] == nil {
		t.Errorf("vfs: %v", vf)
	}
	if either := keys["parms"].(object)["anyOf"].([]any); len(either) != 2 {
		t.Errorf("parms: %v", either)
	}
	for _, typ := range []string{"newlink", "dellink"} {
		if data(t, doc, "route", typ)["properties"].(object)["seen"] == nil {
			t.Errorf("a key of all types is missing in %s", typ)
		}
	}
}

// Every reference leads somewhere, every definition is used, and two calls write the same.
func TestWhole(t *testing.T) {
	doc := write(t, decode.Families()...)
	if diff := cmp.Diff(doc, write(t, decode.Families()...)); diff != "" {
		t.Errorf("another call wrote something else:\n%s", diff)
	}
	used := map[string]bool{}
	references(t, doc, doc, used)
	for name := range doc["$defs"].(object) {
		if !used[name] {
			t.Errorf("%s is defined and not used", name)
		}
	}
	names := doc["$defs"].(object)["line.event"].(object)["properties"].(object)["family"].(object)["enum"].([]any)
	for _, f := range decode.Families() {
		if !slices.Contains(names, any(f.Name)) {
			t.Errorf("no line of %s is allowed", f.Name)
		}
	}
}

func references(t *testing.T, doc object, part any, used map[string]bool) {
	switch p := part.(type) {
	case []any:
		for _, inner := range p {
			references(t, doc, inner, used)
		}
	case object:
		if ref, ok := p["$ref"].(string); ok {
			resolve(t, doc, p)
			used[ref[len("#/$defs/"):]] = true
		}
		for _, inner := range p {
			references(t, doc, inner, used)
		}
	}
}

// full fails every write.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, unix.ENOSPC }

func TestCannotWrite(t *testing.T) {
	if err := jsonschema.Write(full{}, nil); !errors.Is(err, unix.ENOSPC) {
		t.Errorf("error %v", err)
	}
}
