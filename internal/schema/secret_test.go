package schema

import (
	"strings"
	"testing"
)

// TestSecretsStaySecret is about keys where something is wrong around them.
func TestSecretsStaySecret(t *testing.T) {
	key := []byte("hunter2!")
	alg := cat([]byte("aes\x00\x00\x00\x00\x00"), u32(64), key)
	tables := shared(
		Attr{Name: "key", Kind: Secret}, Attr{Name: "alg", Kind: StructOf, Ref: structAlg}, Attr{Name: "nest", Kind: Nest, Ref: setChoice},
		Attr{Name: "list", Kind: Indexed, Elem: Nest, Ref: setChoice}, Attr{Name: "algs", Kind: StructArray, Ref: structAlg},
		Attr{Name: "keys", Kind: Array, Elem: Secret, Each: 8},
	)
	tables.Sets[setChoice-1].Attrs[0] = Attr{Name: "psk", Kind: Secret}
	tables.Structs[structAlg-1].Fields[1] = Attr{Name: "opaque", Kind: Secret, Off: 8, Len: 4}
	c := NewCodec(tables)
	lying := cat(u16(100), u16(1), key)
	for name, attrs := range map[string][]byte{
		"twice":                  cat(at(1, key), at(1, key)),
		"in a struct twice":      cat(at(2, alg), at(2, alg)),
		"in a nest twice":        cat(at(3, at(1, key)), at(3, at(1, key))),
		"with a lying length":    lying,
		"in a nest that lies":    at(3, lying),
		"in a list that lies":    at(4, at(1, lying), lying),
		"in half an array":       at(5, alg),
		"in an array of secrets": at(6, key, []byte("!")),
	} {
		got, found := encoded(t, c, nlmsg(16, u32(0), attrs))
		if strings.Contains(got, "68756e74") || strings.Contains(got, "hunt") || !strings.Contains(got, secretText) {
			t.Errorf("%s: %s", name, got)
		}
		if found.Unknown == 0 && found.Reason == "" {
			t.Errorf("%s: nothing found", name)
		}
	}
	// Beside them nothing is hidden.
	c = NewCodec(shared(Attr{Name: "a", Kind: U8}, Attr{Name: "alg", Kind: StructOf, Ref: structAlg}, Attr{Name: "nest", Kind: Nest, Ref: setInner}))
	got, _ := encoded(t, c, nlmsg(16, u32(0), at(1, u16(0x55)), at(3, lying)))
	if strings.Contains(got, secretText) {
		t.Errorf("hidden for nothing: %s", got)
	}
}
