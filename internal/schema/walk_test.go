package schema

import (
	"testing"

	"github.com/nlmond/nlmond/internal/event"
)

func TestSkeleton(t *testing.T) {
	tab := shared(Attr{Name: "n", Kind: U32}, Attr{Name: "s", Kind: Text})
	if err := Check(tab); err != nil {
		t.Fatal(err)
	}
	c := NewCodec(tab)
	got, f := encoded(t, c, nlmsg(16, []byte{2, 0, 1, 0}, at(1, u32(7)), at(2, []byte("hello\x00"))))
	t.Log(got, f)
	_ = event.OK
}
