package main

import (
	"bytes"
	"fmt"
	"go/format"
	"reflect"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

const generated = "// Code generated from %s by internal/schema/gen; DO NOT EDIT.\n\npackage %s\n\nimport \"github.com/nlmond/nlmond/internal/schema\"\n\n"

// emit is the Go source of the tables: one literal with keys, static data for the compiler.
func emit(pkg string, t *schema.Tables, sources string) ([]byte, error) {
	p := &printer{tables: t}
	fmt.Fprintf(&p.out, generated, sources, pkg)
	fmt.Fprintf(&p.out, "var %s = ", goName(t.Name))
	p.value(reflect.ValueOf(*t), "schema.Tables")
	p.out.WriteByte('\n')
	return formatted(t.Name, p.out.Bytes())
}

// emitList is the Go source of what the rest of the package uses.
func emitList(pkg string, names []string) ([]byte, error) {
	var out bytes.Buffer
	fmt.Fprintf(&out, generated, "the list of specifications", pkg)
	out.WriteString("// Tables are the tables of this package, sorted by name.\nfunc Tables() []*schema.Tables {\n\treturn []*schema.Tables{\n")
	for _, name := range names {
		fmt.Fprintf(&out, "\t\t&%s,\n", goName(name))
	}
	out.WriteString("\t}\n}\n")
	return formatted("the list", out.Bytes())
}

func formatted(name string, source []byte) ([]byte, error) {
	text, err := format.Source(source)
	if err != nil {
		return nil, fmt.Errorf("format tables of %s: %w", name, err)
	}
	return text, nil
}

// printer writes a value as a Go literal, without what is zero, and notes what indices mean.
type printer struct {
	out    bytes.Buffer
	tables *schema.Tables
}

// value writes v; name is its type where the literal must say it, "" inside of a slice.
func (p *printer) value(v reflect.Value, name string) {
	if word := constant(v); word != "" {
		p.out.WriteString(word)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		p.structure(v, name)
	case reflect.Slice:
		p.slice(v)
	case reflect.String:
		fmt.Fprintf(&p.out, "%q", v.String())
	default:
		fmt.Fprint(&p.out, v.Interface())
	}
}

func (p *printer) structure(v reflect.Value, name string) {
	p.out.WriteString(name + "{")
	broken := v.Type() == reflect.TypeFor[schema.Tables]()
	first := true
	for i := range v.NumField() {
		if v.Field(i).IsZero() || v.Field(i).Kind() == reflect.Slice && v.Field(i).Len() == 0 {
			continue
		}
		switch {
		case broken:
			p.out.WriteByte('\n')
		case !first:
			p.out.WriteString(", ")
		}
		first = false
		p.out.WriteString(v.Type().Field(i).Name + ": ")
		p.value(v.Field(i), typeName(v.Field(i).Type()))
		if broken {
			p.out.WriteByte(',')
		}
	}
	if broken {
		p.out.WriteByte('\n')
	}
	p.out.WriteByte('}')
}

func (p *printer) slice(v reflect.Value) {
	p.out.WriteString("[]" + typeName(v.Type().Elem()) + "{")
	if v.Type().Elem().Kind() == reflect.String {
		p.words(v)
		return
	}
	p.out.WriteByte('\n')
	for i := range v.Len() {
		if referred(v.Type().Elem()) {
			fmt.Fprintf(&p.out, "// %d\n", i+1)
		}
		p.value(v.Index(i), "")
		p.out.WriteString(", " + p.comment(v.Index(i)) + "\n")
	}
	p.out.WriteByte('}')
}

// words breaks a list of strings into lines of a readable length.
func (p *printer) words(v reflect.Value) {
	p.out.WriteByte('\n')
	width := 0
	for i := range v.Len() {
		word := fmt.Sprintf("%q,", v.Index(i).String())
		if width > 0 && width+len(word) > 110 {
			p.out.WriteByte('\n')
			width = 0
		}
		if width > 0 {
			p.out.WriteByte(' ')
		}
		p.out.WriteString(word)
		width += len(word) + 1
	}
	p.out.WriteString("\n}")
}

// referred says whether others refer to the elements by index.
func referred(t reflect.Type) bool {
	switch t {
	case reflect.TypeFor[schema.Set](), reflect.TypeFor[schema.Struct](), reflect.TypeFor[schema.Enum](), reflect.TypeFor[schema.SubMsg]():
		return true
	}
	return false
}

// comment says what the indices in an element mean.
func (p *printer) comment(element reflect.Value) string {
	var notes []string
	switch e := element.Interface().(type) {
	case schema.Attr:
		notes = p.attrNotes(e)
	case schema.Msg:
		notes = append(notes, p.structName(e.Header), p.setName(e.Set))
	case schema.Format:
		notes = append(notes, p.structName(e.Header), p.setName(e.Set))
	}
	text := strings.Join(strings.Fields(strings.Join(notes, " ")), " ")
	if text == "" {
		return ""
	}
	return "// " + text
}

func (p *printer) attrNotes(a schema.Attr) []string {
	var notes []string
	switch {
	case a.Kind == schema.StructOf, a.Kind == schema.StructArray, a.Kind == schema.Records, a.Elem == schema.StructOf:
		notes = append(notes, p.structName(a.Ref))
	case a.Kind == schema.Sub && a.Ref > 0:
		notes = append(notes, p.tables.Subs[a.Ref-1].Name)
	default:
		notes = append(notes, p.setName(a.Ref))
	}
	notes = append(notes, p.setName(a.Set))
	if a.Enum > 0 {
		notes = append(notes, p.tables.Enums[a.Enum-1].Name)
	}
	return notes
}

func (p *printer) setName(ref uint16) string {
	if ref == 0 {
		return ""
	}
	return p.tables.Sets[ref-1].Name
}

func (p *printer) structName(ref uint16) string {
	if ref == 0 {
		return ""
	}
	return p.tables.Structs[ref-1].Name
}

func typeName(t reflect.Type) string {
	if t.PkgPath() == "" {
		return t.Name()
	}
	return "schema." + t.Name()
}
