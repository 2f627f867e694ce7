package main

import (
	"bufio"
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/nlmond/nlmond/internal/schema"
)

// toyFacts are the facts of a header with one enum of attributes, one of messages, and one struct.
func toyFacts() facts {
	return facts{
		enums: []enum{
			{"linux/toy.h", []constant{{"TOY_UNSPEC", 0, nil}, {"TOY_SIZE", 1, []string{"policy:u64", "put:u32"}}, {"TOY_NAME", 2, []string{"policy:string"}}}},
			{"linux/toy.h", []constant{{"MSG_NEWTOY", 7, nil}}},
		},
		structs: map[string]structure{"toy_hdr": {8, []member{{"family", 0, 1}, {"index", 4, 4}}}},
	}
}

// toyTables agree with toyFacts.
func toyTables() *schema.Tables {
	return &schema.Tables{
		Name: "toy",
		Sets: []schema.Set{{Name: "toys", Base: 1, Attrs: []schema.Attr{{Name: "size", Kind: schema.U32}, {Name: "name", Kind: schema.Text}}}},
		Structs: []schema.Struct{{Name: "toy-hdr", Size: 8, Fields: []schema.Attr{
			{Name: "family", Kind: schema.U8}, {Name: "ifindex", Kind: schema.U32, Off: 4}}}},
		Msgs: []schema.Msg{{Number: 7, Name: "newtoy"}},
	}
}

// TestDifferencesAreFound: the comparison is silent where all is well, and names what is not.
func TestDifferencesAreFound(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*schema.Tables)
		want   string // "" for no difference
	}{
		"nothing":          {func(*schema.Tables) {}, ""},
		"kind":             {func(t *schema.Tables) { t.Sets[0].Attrs[0].Kind = schema.U64 }, "the kernel puts u32"},
		"byte order":       {func(t *schema.Tables) { t.Sets[0].Attrs[0].Flags = schema.BigEndian }, "the kernel puts u32"},
		"policy":           {func(t *schema.Tables) { t.Sets[0].Attrs[1].Kind = schema.U8 }, "the kernel's policy is string"},
		"number":           {func(t *schema.Tables) { t.Sets[0].Base = 2 }, "- {name: name, value: …}"},
		"name":             {func(t *schema.Tables) { t.Sets[0].Attrs[0].Name = "length" }, "in linux/toy.h it is [size]"},
		"missing":          {func(t *schema.Tables) { t.Sets[0].Attrs = t.Sets[0].Attrs[:1] }, "- {name: name, value: 2, type: policy:string}"},
		"unmapped set":     {func(t *schema.Tables) { t.Sets[0].Name = "dolls" }, "add \"enum\ttoy/dolls"},
		"struct size":      {func(t *schema.Tables) { t.Structs[0].Size = 6 }, "layout: c"},
		"member's place":   {func(t *schema.Tables) { t.Structs[0].Fields[1].Off = 2 }, "ifindex at 2"},
		"member's size":    {func(t *schema.Tables) { t.Structs[0].Fields[1].Kind = schema.U16 }, "u16 of 2 bytes"},
		"unknown struct":   {func(t *schema.Tables) { t.Structs[0].Name = "doll-hdr" }, "no header has struct doll_hdr"},
		"message's number": {func(t *schema.Tables) { t.Msgs[0].Number = 8 }, "message 8 is called newtoy"},
	} {
		t.Run(name, func(t *testing.T) {
			tables := toyTables()
			c.change(tables)
			cmp := comparison{facts: toyFacts(), used: map[string]bool{}, wanted: wanted{
				enums: map[string]anchor{"toy/toys": {"TOY_SIZE", "TOY_"}, "toy/messages": {"MSG_NEWTOY", "MSG_"}}}}
			cmp.compare(folder{"internal/decode/toys", []*schema.Tables{tables}})
			got := strings.Join(cmp.problems, "\n")
			if !strings.Contains(got, c.want) || c.want == "" && got != "" {
				t.Errorf("problems: %q, want %q", got, c.want)
			}
			if got != "" && !strings.Contains(got, "internal/decode/toys/specs/toy") {
				t.Errorf("%q does not say where to correct it", got)
			}
		})
	}
}

func TestFactsComeBack(t *testing.T) {
	var text bytes.Buffer
	w := bufio.NewWriter(&text)
	toyFacts().write(w)
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	got, err := readFacts(&text)
	if err != nil {
		t.Fatal(err)
	}
	want := toyFacts()
	want.enums[0], want.enums[1] = want.enums[1], want.enums[0] // sorted
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(facts{}, enum{}, constant{}, structure{}, member{}), equateEmpty()); diff != "" {
		t.Error(diff)
	}
}

// equateEmpty takes no kinds and an empty list of kinds for the same.
func equateEmpty() cmp.Option {
	return cmp.FilterValues(func(a, b []string) bool { return len(a) == 0 && len(b) == 0 }, cmp.Ignore())
}

func TestBadFacts(t *testing.T) {
	for _, line := range []string{"nonsense", "\t1\tA\t", "enum\ta\n\tx\tA\t", "struct\ta\tb", "struct\ta\t1\n\t0\tb\tc"} {
		if _, err := readFacts(strings.NewReader(line)); err == nil {
			t.Errorf("%q is taken for facts", line)
		}
	}
}

func TestKindsInSources(t *testing.T) {
	got := map[string]string{}
	scanKinds(`
		if (nla_put_u32(skb, A_U32, 1) || nla_put_u64_64bit(msg->skb, A_U64, x, A_PAD) || nla_put_flag(skb, A_FLAG) ||
		    nla_put_in6_addr(skb, A_IN6, &a) || nla_put(skb, A_STRUCT, sizeof(struct tcf_t), &t) ||
		    nla_put(skb, A_IN, sizeof(struct in6_addr), &t) || nla_put(skb, A_BYTES, n, p))
		nest = nla_nest_start_noflag(skb, A_NEST);
		[B_U8] = { .type = NLA_U8 },
		[B_RANGE]	= NLA_POLICY_MAX(NLA_U16, 9),
		[B_NEST] = NLA_POLICY_NESTED(policy),
		[B_LEN] = { .len = 16 },
	`, func(name, kind string) { got[name] = kind })
	want := map[string]string{
		"A_U32": "put:u32", "A_U64": "put:u64", "A_FLAG": "put:flag", "A_IN6": "put:in6_addr", "A_STRUCT": "put:struct", "A_IN": "put:in_addr",
		"A_BYTES": "put:bytes", "A_NEST": "put:nest", "B_U8": "policy:u8", "B_RANGE": "policy:u16", "B_NEST": "policy:nested", "B_LEN": "policy:binary",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
