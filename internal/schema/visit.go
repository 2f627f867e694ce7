package schema

import "slices"

// Key is one place in the data object of a message.
type Key struct {
	Type string   // the message's name: "newlink"
	Path string   // "linkinfo.kind"; what lies in an array of objects has the path of its array before it
	JSON JSON     // what stands there
	Elem JSON     // of what an Array is
	Enum []string // the names that a string, or an array's strings, may have besides numbers; nil where it is free
}

// JSON is a type of JSON.
type JSON string

// The types.
const (
	String  JSON = "string"
	Number  JSON = "number"
	Boolean JSON = "boolean"
	Object  JSON = "object"
	ArrayOf JSON = "array"
)

// Visit calls fn for every key that the tables can produce, message by message in the order of Types, outer keys
// before inner ones. The formats of a sub-message are visited one after the other, so a path may come twice, as may
// that of a header member with Fallback. A set or struct inside of itself is named and not entered again. Besides
// these keys, any object can have "unknown" (array of objects with type and hex) and "undecoded" (string), and a
// message without a table has "payload".
func (c *Codec) Visit(fn func(Key)) {
	for _, m := range c.messages {
		for m := &m; m != nil; m = m.request {
			v := visitor{t: m.t, message: m.m.Name, fn: fn}
			v.object("", m.m.Set, m.m.Header)
		}
	}
}

// visitor is on its way through the tables.
type visitor struct {
	t       *Tables
	message string
	fn      func(Key)
	inside  []inside
}

// inside is what the visitor has entered and not left.
type inside struct{ set, st uint16 }

// object visits the keys of a struct and a set, either of which may be missing.
func (v *visitor) object(path string, set, st uint16) {
	here := inside{set, st}
	if slices.Contains(v.inside, here) {
		return
	}
	v.inside = append(v.inside, here)
	if st != 0 {
		v.attrs(path, v.t.Structs[st-1].Fields)
	}
	if set != 0 {
		v.attrs(path, v.t.Sets[set-1].Attrs)
	}
	v.inside = v.inside[:len(v.inside)-1]
}

func (v *visitor) attrs(path string, attrs []Attr) {
	for i := range attrs {
		a := &attrs[i]
		if a.Flags&Hidden == 0 && a.class() != nothing {
			v.attr(join(path, a.Name), a)
		}
	}
}

// join makes a path of an object's path and a key in it.
func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// attr visits one key, and those inside of it.
func (v *visitor) attr(path string, a *Attr) {
	if a.Kind == Sub {
		v.sub(path, a)
		return
	}
	json, elem, enum := v.json(a)
	if a.Flags&Multi != 0 {
		json, elem = ArrayOf, json
	}
	v.fn(Key{Type: v.message, Path: path, JSON: json, Elem: elem, Enum: enum})
	v.content(path, a)
}

// json is the type of a value, of what an array holds, and the names that it may have.
func (v *visitor) json(a *Attr) (json, elem JSON, enum []string) {
	if e := v.t.enum(a.Enum); e != nil {
		enum = e.names()
	}
	switch a.class() {
	case text:
		return String, "", enum
	case boolean:
		return Boolean, "", nil
	case object:
		return Object, "", nil
	case array:
		if a.Kind.isNumber() {
			return ArrayOf, String, enum
		}
		if a.Kind == IndexedKeyed {
			return ArrayOf, Object, nil
		}
		e := a.element()
		elem, _, enum = v.json(&e)
		return ArrayOf, elem, enum
	}
	return Number, "", nil
}

// content visits what is inside of a value.
func (v *visitor) content(path string, a *Attr) {
	switch a.Kind {
	case Nest:
		v.object(path, a.Ref, 0)
	case StructOf, Records:
		v.object(path, a.Set, a.Ref)
	case StructArray:
		v.object(path, 0, a.Ref)
	case Bitfield32:
		bits := Attr{Kind: U32, Flags: BitFlags, Enum: a.Enum}
		v.attr(join(path, "value"), &bits)
		v.attr(join(path, "selector"), &bits)
	case IndexedKeyed:
		v.fn(Key{Type: v.message, Path: join(path, "index"), JSON: Number})
		e := a.element()
		if e.Kind == Nest || e.Kind == StructOf {
			v.content(path, &e)
		} else {
			v.attr(join(path, "value"), &e)
		}
	case Indexed, Array:
		e := a.element()
		v.content(path, &e)
	}
}

// sub visits all formats of a sub-message.
func (v *visitor) sub(path string, a *Attr) {
	json, elem := Object, JSON("")
	if a.Flags&Multi != 0 {
		json, elem = ArrayOf, Object
	}
	named := false
	for _, f := range v.t.Subs[a.Ref-1].Formats {
		if f.Kind != None {
			single := f.single()
			v.attr(path, &single)
			continue
		}
		if !named {
			v.fn(Key{Type: v.message, Path: path, JSON: json, Elem: elem})
			named = true
		}
		v.object(path, f.Set, f.Header)
	}
}
