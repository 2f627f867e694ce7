package schema

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
// before inner ones. A set inside of itself is named and not entered again. Besides these keys, any object can have
// "unknown" (array of objects with type and hex) and "undecoded" (string), and a message without a table has "payload".
func (c *Codec) Visit(fn func(Key)) {}
