package schema

import (
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

func TestSample(t *testing.T) {
	c := NewCodec(sampleTables())
	messages := sampleMessages()
	for name, want := range map[string]string{
		"route": `{"family":"inet","dst_len":16,"src_len":0,"tos":0,"protocol":"static","scope":0,"type":1,"flags":[],` +
			`"table":"main","dst":"10.77.0.0","priority":100,"gateway":"10.1.0.1","oif":3}`,
		"default": `{"family":"inet","dst_len":0,"src_len":0,"tos":0,"table":"main","protocol":"static","scope":0,"type":1,"flags":[],` +
			`"gateway":"10.1.0.1","oif":3}`,
		"multipath": `{"family":"inet","dst_len":16,"src_len":0,"tos":0,"protocol":"static","scope":0,"type":1,"flags":[],"table":"1000","dst":"10.77.0.0",` +
			`"multipath":[{"flags":[],"hops":0,"ifindex":3,"gateway":"10.1.0.1"},{"flags":["0x1"],"hops":0,"ifindex":4,"gateway":"10.1.0.2"}]}`,
		"neigh": `{"family":"inet","ifindex":3,"state":["reachable","permanent"],"flags":[],"type":1,"dst":"10.1.0.9","lladdr":"02:00:00:00:00:01",` +
			`"probes":0,"cacheinfo":{"confirmed":1,"used":2,"updated":3,"refcnt":0}}`,
		"dellink": `{"family":"0","type":1,"ifindex":2,"flags":["up","broadcast","running"],"ifname":"eth0"}`,
	} {
		if got, found := encoded(t, c, messages[name]); got != want || found != (event.Findings{}) {
			t.Errorf("%s: %+v\ngot  %s\nwant %s", name, found, got, want)
		}
	}
}

func TestBrokenMessages(t *testing.T) {
	c := NewCodec(sampleTables())
	long := nlmsg(25, make([]byte, 12))
	long[0]++
	short := nlmsg(25, make([]byte, 12))
	short[0] = 15
	route := `{"family":"0","dst_len":0,"src_len":0,"tos":0,"table":"0","protocol":"unspec","scope":0,"type":0,"flags":[]}`
	tests := []struct {
		name   string
		bytes  []byte
		want   string
		reason event.Reason
	}{
		{"nothing", nil, `{"undecoded":""}`, event.Short},
		{"half a header", []byte{1, 2, 3}, `{"undecoded":"010203"}`, event.Short},
		{"length beyond the end", long, route, event.BadLength},
		{"length below the header", short, route, event.BadLength},
		{"more bytes than the length says", append(nlmsg(25, make([]byte, 12)), 1, 2, 3, 4), route, ""},
		{"half a fixed header", nlmsg(25, []byte{2, 16, 0, 0, 254, 4, 0, 1, 9, 9}),
			`{"family":"inet","dst_len":16,"src_len":0,"tos":0,"table":"main","protocol":"static","scope":0,"type":1,"undecoded":"0909"}`, event.Short},
		{"no fixed header", nlmsg(25), `{}`, event.Short},
		{"no table", nlmsg(99, []byte{1, 2, 3}), `{"payload":"010203"}`, ""},
		{"no table, in a hole", nlmsg(20, []byte{1, 2, 3}), `{"payload":"010203"}`, ""},
		{"no table and no body", nlmsg(0), `{"payload":""}`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, found := encoded(t, c, tt.bytes)
			if got != tt.want || found.Reason != tt.reason || found.Unknown != 0 {
				t.Errorf("%+v\ngot  %s\nwant %s", found, got, tt.want)
			}
		})
	}
}

// TestTail is about a header whose last member has a length of its own.
func TestTail(t *testing.T) {
	tables := &Tables{
		Name: "nduseropt",
		Msgs: []Msg{{Number: 68, Name: "newnduseropt", Header: 1, Tail: 1 + 2, Set: 1}},
		Structs: []Struct{{Name: "nduseroptmsg", Size: 8, Fields: []Attr{
			{Name: "family", Kind: U8}, {Name: "opts_len", Kind: U16, Off: 2, Flags: Hidden}, {Name: "ifindex", Kind: S32, Off: 4},
			{Name: "option", Kind: Bytes, Off: 8},
		}}},
		Sets: []Set{{Name: "attrs", Base: 1, Attrs: []Attr{{Name: "srcaddr", Kind: Bytes, Hint: IP}}}},
	}
	if err := Check(tables); err != nil {
		t.Fatal(err)
	}
	c := NewCodec(tables)
	head := func(n uint16) []byte { return cat([]byte{10, 0}, u16(n), u32(3)) }
	tests := []struct {
		bytes  []byte
		want   string
		reason event.Reason
	}{
		{nlmsg(68, head(8), u64(0x0807060504030201), at(1, []byte{10, 0, 0, 1})),
			`{"family":10,"ifindex":3,"option":"0102030405060708","srcaddr":"10.0.0.1"}`, ""},
		{nlmsg(68, head(0), at(1, []byte{10, 0, 0, 1})), `{"family":10,"ifindex":3,"option":"","srcaddr":"10.0.0.1"}`, ""},
		{nlmsg(68, head(9), u64(1)), `{"family":10,"ifindex":3,"option":"0100000000000000"}`, event.BadLength},
		{nlmsg(68, head(9)[:7]), `{"family":10,"undecoded":"030000"}`, event.Short},
	}
	for _, tt := range tests {
		if got, found := encoded(t, c, tt.bytes); got != tt.want || found.Reason != tt.reason {
			t.Errorf("%+v\ngot  %s\nwant %s", found, got, tt.want)
		}
	}
}

// TestSmallHeader is about a header of 1 byte: attributes begin at the next multiple of 4.
func TestSmallHeader(t *testing.T) {
	tables := &Tables{
		Msgs:    []Msg{{Number: 88, Name: "newnsid", Header: 1, Set: 1}},
		Structs: []Struct{{Name: "rtgenmsg", Size: 1, Fields: []Attr{{Name: "family", Kind: U8}}}},
		Sets:    []Set{{Name: "attrs", Base: 1, Attrs: []Attr{{Name: "nsid", Kind: S32}}}},
	}
	c := NewCodec(tables)
	if got, found := encoded(t, c, nlmsg(88, []byte{0, 9, 9, 9}, at(1, u32(77)))); got != `{"family":0,"nsid":77}` || found != (event.Findings{}) {
		t.Errorf("%s %+v", got, found)
	}
	if got, found := encoded(t, c, nlmsg(88, []byte{2})); got != `{"family":2}` || found != (event.Findings{}) {
		t.Errorf("%s %+v", got, found)
	}
}

// TestRequest is about a number under which users ask in another layout than the kernel's.
func TestRequest(t *testing.T) {
	tables := &Tables{
		Msgs: []Msg{{Number: 84, Name: "newmdb", Set: 1}, {Number: 84, Name: "newmdb", Set: 2, Request: true}},
		Sets: []Set{{Name: "told", Base: 1, Attrs: []Attr{{Name: "mdb", Kind: U32}}}, {Name: "asked", Base: 1, Attrs: []Attr{{Name: "set_entry", Kind: U8}}}},
	}
	if err := Check(tables); err != nil {
		t.Fatal(err)
	}
	c := NewCodec(tables)
	if len(c.Types()) != 2 {
		t.Errorf("%d types, want one and the unknown one", len(c.Types()))
	}
	if got, _ := encoded(t, c, nlmsg(84, at(1, u32(5)))); got != `{"mdb":5}` {
		t.Error(got)
	}
	asked := nlmsg(84, at(1, u8(5)))
	asked[6] = 5 // NLM_F_REQUEST | NLM_F_ACK
	if got, _ := encoded(t, c, asked); got != `{"set_entry":5}` {
		t.Error(got)
	}
	paths := map[string]bool{}
	c.Visit(func(k Key) { paths[k.Path] = true })
	if !paths["mdb"] || !paths["set_entry"] {
		t.Errorf("visited %v", paths)
	}
}

func TestTypes(t *testing.T) {
	first := &Tables{Name: "a", Msgs: []Msg{{Number: 20, Name: "newaddr", Action: uint8(event.New)}, {Number: 21, Name: "deladdr"}}}
	second := &Tables{Name: "b", Msgs: []Msg{{Number: 16, Name: "newlink"}, {Number: 20, Name: "other"}}}
	c := NewCodec(first, second)
	want := []event.Type{{Name: event.UnknownName}, {Name: "newlink", Number: 16, Index: 1},
		{Name: "newaddr", Number: 20, Index: 2, Action: event.New}, {Name: "deladdr", Number: 21, Index: 3}}
	if len(c.Types()) != len(want) {
		t.Fatalf("%d types", len(c.Types()))
	}
	for i, got := range c.Types() {
		if *got != want[i] {
			t.Errorf("type %d is %+v, want %+v", i, *got, want[i])
		}
	}
	if Check(first, second) == nil {
		t.Error("a message in two tables passes")
	}
}

func TestClassify(t *testing.T) {
	c := NewCodec(sampleTables())
	e := &event.Event{Bytes: sampleMessages()["dellink"]}
	c.Classify(e)
	if e.Type.Name != "dellink" || e.Number != 17 || e.Portid != 4242 || e.Action != event.Delete {
		t.Errorf("%+v of type %+v", e, e.Type)
	}
	for number, bytes := range map[uint16][]byte{0: {1, 2}, 15: nlmsg(15), 18: nlmsg(18), 65535: nlmsg(65535)} {
		e.Bytes = bytes
		c.Classify(e)
		if e.Type != c.Types()[0] || e.Number != number || e.Action != event.Notify {
			t.Errorf("%+v of type %+v", e, e.Type)
		}
	}
	none := NewCodec()
	none.Classify(e)
	if e.Type.Name != event.UnknownName {
		t.Errorf("without tables: %+v", e.Type)
	}
}
