package main

// A specification in the YAML schema of the kernel's Documentation/netlink, with the extensions of this project.
// Keys that stand nowhere here and not in ignoredKeys are listed by -v in the kernel's files and are errors in ours.

type spec struct {
	Name          string       `json:"name"`
	Protocol      string       `json:"protocol"`
	Definitions   []definition `json:"definitions"`
	AttributeSets []attrSet    `json:"attribute-sets"`
	SubMessages   []subMessage `json:"sub-messages"`
	Operations    operations   `json:"operations"`
	McastGroups   struct {
		List []group `json:"list"`
	} `json:"mcast-groups"`

	ours []string // the attribute sets that our files name
}

// definition is an enum, flags (entries are bit numbers), a struct or a constant.
type definition struct {
	Name       string      `json:"name"`
	Type       string      `json:"type"`
	Value      any         `json:"value"` // const
	ValueStart int64       `json:"value-start"`
	Entries    []entry     `json:"entries"`
	Members    []attribute `json:"members"`
	Layout     string      `json:"layout"` // "c": natural alignment and tail padding; otherwise packed
}

// entry is one name of an enum.
type entry struct {
	Name  string `json:"name"`
	Key   string `json:"key"` // what is shown where it is not the name
	Value *int64 `json:"value"`
}

type attrSet struct {
	Name       string      `json:"name"`
	SubsetOf   string      `json:"subset-of"`
	Attributes []attribute `json:"attributes"`
}

// attribute is one attribute of a set or one member of a struct.
type attribute struct {
	// What the kernel's schema has.
	Name        string `json:"name"`
	Type        string `json:"type"`
	Value       *int64 `json:"value"`
	Struct      string `json:"struct"`
	SubType     string `json:"sub-type"`
	Nested      string `json:"nested-attributes"` // with a struct: attributes that follow it, in the same object
	Enum        string `json:"enum"`
	EnumAsFlags bool   `json:"enum-as-flags"`
	ByteOrder   string `json:"byte-order"`
	DisplayHint string `json:"display-hint"` // see hints
	Len         any    `json:"len"`          // bytes, or the name of a constant
	MultiAttr   bool   `json:"multi-attr"`
	SubMessage  string `json:"sub-message"`
	Selector    string `json:"selector"` // also header.MEMBER
	TypeValue   list   `json:"type-value"`

	// What this project adds.
	Key          string `json:"key"`           // the JSON key where it is not the name
	FamilyMember string `json:"family-member"` // what says the family of an address: see choose
	Array        bool   `json:"array"`         // of structs, to the end
	Each         uint16 `json:"each"`          // sub-type binary: bytes of one element
	LastIndex    string `json:"last-index"`    // with each: the member that tells the last element's index; without sub-type: what follows the elements
	Bits         uint8  `json:"bits"`          // a C bit field of this width: successive ones share a number of their type
	Records      bool   `json:"records"`       // {struct that begins with its length as u16, attributes}, to the end
	Keyed        bool   `json:"keyed"`         // the numbers in an indexed-array mean something
	Secret       bool   `json:"secret"`        // never shown
	Volatile     bool   `json:"volatile"`      // moves by itself: no change of the object
	Hidden       bool   `json:"hidden"`        // known and not shown
	Fallback     bool   `json:"fallback"`      // a header's member that the attribute of its name takes the place of
}

// list is one of which only the length matters.
type list []any

type subMessage struct {
	Name    string    `json:"name"`
	Formats []payload `json:"formats"`
}

type payload struct {
	FormatValue  any    `json:"value"` // "" is for the values that no other format names, and for none
	FixedHeader  string `json:"fixed-header"`
	AttributeSet string `json:"attribute-set"`
	attribute           // with a type: the whole payload is one value
}

type operations struct {
	EnumModel    string `json:"enum-model"`
	FixedHeader  string `json:"fixed-header"`
	AttributeSet string `json:"attribute-set"` // of the operations that name none
	// KernelOnly: requests share numbers with what the kernel sends, and are not in the table (ethtool).
	KernelOnly bool        `json:"kernel-only"`
	List       []operation `json:"list"`
}

type operation struct {
	Name         string `json:"name"`
	Value        *int64 `json:"value"`
	AttributeSet string `json:"attribute-set"`
	FixedHeader  string `json:"fixed-header"`
	Do           *modes `json:"do"`
	Dump         *modes `json:"dump"`
	Notify       string `json:"notify"`
	Event        any    `json:"event"`

	Msg     string `json:"msg"`
	Words   string `json:"words"`
	Action  string `json:"action"`
	Group   string `json:"group"`
	Request bool   `json:"request"` // only with NLM_F_REQUEST, where the kernel's own has another layout
	Tail    string `json:"tail"`    // the header member that gives the length of the header's last member
}

// modes are the messages of a request and its answer. A request that is there and empty differs from none.
type modes struct {
	Request *number `json:"request"`
	Reply   *number `json:"reply"`
}

type number struct {
	Value *int64 `json:"value"`
}

type group struct {
	Name  string `json:"name"`
	Value *int64 `json:"value"`
}
