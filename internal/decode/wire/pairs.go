package wire

import (
	"bytes"
	"encoding/hex"

	"go.uber.org/zap/zapcore"
)

// Form says how the text of a value is written in a message.
type Form uint8

// The forms.
const (
	Plain   Form = iota
	Hex          // hexadecimal digits of the text
	HexArgs      // likewise, of words that each end with a zero byte: shown with blanks between them
)

// Pair is a key and its value. Both point into the message.
type Pair struct {
	Key, Value []byte
	Form       Form
}

// maxPairs is more than any message of the kernel holds: 64 variables in a uevent, some 2200 fields in the longest audit
// record. It bounds the work that a hostile message makes.
const maxPairs = 4096

// Pairs are the keys and values of one message. It is an object in JSON, so that every key stands in it once: what comes
// again is kept apart, in Repeated.
type Pairs struct {
	Keys     *Keys
	Repeated Repeated

	list    []Pair
	seen    [64]uint64 // a bit for each hash of a key: mostly spares the search for an equal one
	decoded []byte
}

// Reset forgets the message.
func (p *Pairs) Reset() {
	clear(p.list)
	clear(p.Repeated)
	p.list, p.Repeated, p.seen = p.list[:0], p.Repeated[:0], [64]uint64{}
}

// Len is the number of different keys.
func (p *Pairs) Len() int { return len(p.list) }

// Add takes a pair; it refuses one too many.
func (p *Pairs) Add(key, value []byte, form Form) bool {
	if len(p.list)+len(p.Repeated) >= maxPairs {
		return false
	}
	h := hash(key)
	word, bit := &p.seen[h>>6], uint64(1)<<(h&63)
	if *word&bit != 0 {
		if p.has(key) {
			p.Repeated = append(p.Repeated, Pair{key, value, form})
			return true
		}
	}
	*word |= bit
	p.list = append(p.list, Pair{key, value, form})
	return true
}

// Get is the value of a key as readable text, valid until the next call.
func (p *Pairs) Get(key string) ([]byte, bool) {
	for i := range p.list {
		if string(p.list[i].Key) == key {
			return p.text(&p.list[i]), true
		}
	}
	return nil, false
}

func (p *Pairs) has(key []byte) bool {
	for i := range p.list {
		if bytes.Equal(p.list[i].Key, key) {
			return true
		}
	}
	return false
}

// MarshalLogObject writes the pairs in the order of the message.
func (p *Pairs) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	for i := range p.list {
		enc.AddByteString(p.Keys.Text(p.list[i].Key), p.text(&p.list[i]))
	}
	return nil
}

// text is the readable value of a pair, valid until the next call.
func (p *Pairs) text(pair *Pair) []byte {
	if pair.Form == Plain {
		return pair.Value
	}
	text, err := hex.AppendDecode(p.decoded[:0], pair.Value)
	p.decoded = text
	if err != nil {
		return pair.Value
	}
	if pair.Form == HexArgs {
		text = bytes.TrimRight(text, "\x00")
		for i, c := range text {
			if c == 0 {
				text[i] = ' '
			}
		}
	}
	return text
}

// hash is 12 bits of FNV-1a.
func hash(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	return (h ^ h>>16) & 4095
}

// Repeated is an array of "key=value" as they stand in the message.
type Repeated []Pair

// MarshalLogArray writes the pairs in the order of the message.
func (r *Repeated) MarshalLogArray(enc zapcore.ArrayEncoder) error {
	for _, pair := range *r {
		buf := scratch.Get().(*[]byte)
		*buf = append(append(append((*buf)[:0], pair.Key...), '='), pair.Value...)
		enc.AppendByteString(*buf)
		scratch.Put(buf)
	}
	return nil
}
