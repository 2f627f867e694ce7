package pipeline

import (
	"reflect"
	"testing"
	"unsafe"

	"github.com/nlmond/nlmond/internal/event"
)

func TestBlockGivesBackWhatItGot(t *testing.T) {
	f := &event.Family{Name: "one", Types: event.NewTypes(event.Type{Name: "new", Number: 16})}
	in := []event.Event{
		{Family: f, Type: f.Types[1], Bytes: []byte("message"), Time: 1 << 60, Group: 1 << 31, Portid: 1<<32 - 1, Sender: 3,
			Nsid: event.NoNsid, Number: 16, Cause: event.Initial, Action: event.Delete, Malformed: event.BadText},
		{Family: f, Type: f.Types[0], Bytes: []byte{}, Time: -5, Nsid: 7, Number: 1<<16 - 1},
		{Family: f, Type: &event.Type{Name: "elsewhere", Index: 1}, Bytes: []byte("odd type")},
		{Family: f, Type: &event.Type{Name: "elsewhere", Index: 99}, Bytes: []byte("odd index")},
		{Family: f, Type: f.Types[0], Bytes: []byte{}, Kind: event.Loss, Note: &event.Note{Text: "gap"}},
		{Family: f, Type: f.Types[0], Bytes: []byte("odd reason"), Malformed: "new one"},
		{Family: f, Type: f.Types[1], Bytes: []byte("last")},
	}
	b := newBlock(f, 0)
	for range 2 { // also when it is used again
		taken := 0
		for i := range in {
			if !b.add(&in[i]) {
				t.Fatalf("event %d does not fit", i)
			}
			taken += cost(&in[i])
		}
		if b.cost() != taken {
			t.Errorf("the block costs %d, its events %d", b.cost(), taken)
		}
		var out event.Event
		for i := range in {
			if !b.next(&out) {
				t.Fatalf("event %d is missing", i)
			}
			if !reflect.DeepEqual(out, in[i]) {
				t.Errorf("event %d:\ngot  %+v\nwant %+v", i, out, in[i])
			}
		}
		if b.next(&out) {
			t.Errorf("one more: %+v", out)
		}
		b.reset()
	}
}

func TestBlockIsFullAtItsSize(t *testing.T) {
	f := &event.Family{Types: event.NewTypes()}
	e := event.Event{Family: f, Type: f.Types[0], Bytes: make([]byte, 52)}
	b := newBlock(f, 52)
	n := 0
	for b.add(&e) {
		n++
	}
	if want := blockBytes / (recordLen + 52); n != want || cap(b.buf) != blockBytes {
		t.Errorf("got %d events into %d bytes, want %d", n, cap(b.buf), want)
	}
	e.Bytes = make([]byte, 100000)
	if b := newBlock(f, len(e.Bytes)); !b.add(&e) || b.common() {
		t.Error("a block for a large message does not hold it, or would be kept")
	}
}

func TestOddEventsCostTheirSize(t *testing.T) {
	if size := unsafe.Sizeof(event.Event{}); size != oddLen {
		t.Errorf("an event takes %d bytes, oddLen says %d", size, oddLen)
	}
}

func TestStormGivesItsMemoryBack(t *testing.T) {
	f := &event.Family{Types: event.NewTypes()}
	q := &queue{lane: &lane{family: f}, capacity: 64 << 20, wake: func() {}}
	q.room.L = &q.mu
	events := make([]event.Event, 50000)
	for i := range events {
		events[i] = event.Event{Family: f, Type: f.Types[0], Bytes: make([]byte, 100)}
	}
	q.put(events)
	if len(q.blocks) < 100 {
		t.Fatalf("the storm took %d blocks only", len(q.blocks))
	}
	for b := q.take(); b != nil; b = q.take() {
		q.release(b)
	}
	if bytes, _ := q.fill(); bytes != 0 || len(q.spare) != spareBlocks {
		t.Errorf("want an empty queue with %d blocks to spare, got %d bytes, %d blocks", spareBlocks, bytes, len(q.spare))
	}
}
