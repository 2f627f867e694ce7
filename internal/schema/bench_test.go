package schema

import (
	"testing"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/nstest"
)

// nowhere is an encoder that forgets, so that what is measured is the walker.
type nowhere struct{ zapcore.ObjectEncoder }

func (*nowhere) AddArray(_ string, m zapcore.ArrayMarshaler) error {
	return m.MarshalLogArray((*nowhereArray)(nil))
}
func (n *nowhere) AddObject(_ string, m zapcore.ObjectMarshaler) error { return m.MarshalLogObject(n) }
func (*nowhere) AddByteString(string, []byte)                          {}
func (*nowhere) AddString(_, _ string)                                 {}
func (*nowhere) AddInt64(string, int64)                                {}
func (*nowhere) AddUint64(string, uint64)                              {}
func (*nowhere) AddBool(string, bool)                                  {}

type nowhereArray struct{ zapcore.ArrayEncoder }

func (n *nowhereArray) AppendArray(m zapcore.ArrayMarshaler) error { return m.MarshalLogArray(n) }
func (*nowhereArray) AppendObject(m zapcore.ObjectMarshaler) error {
	return m.MarshalLogObject((*nowhere)(nil))
}
func (*nowhereArray) AppendByteString([]byte) {}
func (*nowhereArray) AppendString(string)     {}
func (*nowhereArray) AppendInt64(int64)       {}
func (*nowhereArray) AppendUint64(uint64)     {}
func (*nowhereArray) AppendBool(bool)         {}

func TestNoAllocations(t *testing.T) {
	c, message := everything(t)
	messages := sampleMessages()
	messages["everything"] = message
	var enc zapcore.ObjectEncoder = (*nowhere)(nil)
	buf := make([]byte, 0, 1024)
	for name, m := range messages {
		e := &event.Event{Bytes: m, Nsid: event.NoNsid}
		for what, do := range map[string]func(){
			"Classify": func() { c.Classify(e) },
			"Encode":   func() { c.Encode(e, enc) },
			"Words":    func() { c.Words(buf, e, names{}) },
		} {
			nstest.NoAllocs(t, what+" of "+name, do)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	c := NewCodec(sampleTables())
	messages := sampleMessages()
	var enc zapcore.ObjectEncoder = (*nowhere)(nil)
	for _, name := range []string{"route", "neigh", "link"} {
		e := &event.Event{Bytes: messages[name]}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Encode(e, enc)
			}
		})
	}
}

func BenchmarkWords(b *testing.B) {
	c := NewCodec(sampleTables())
	messages := sampleMessages()
	buf := make([]byte, 0, 256)
	for _, name := range []string{"route", "neigh", "link"} {
		e := &event.Event{Bytes: messages[name], Nsid: event.NoNsid}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Words(buf, e, names{})
			}
		})
	}
}

func BenchmarkClassify(b *testing.B) {
	c := NewCodec(sampleTables())
	e := &event.Event{Bytes: sampleMessages()["route"]}
	b.ReportAllocs()
	for b.Loop() {
		c.Classify(e)
	}
}
