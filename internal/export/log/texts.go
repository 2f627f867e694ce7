package log

import "github.com/nlmond/nlmond/internal/event"

// texts keeps the part of a line that names family and group: looking a group up for every line would cost more than
// writing it.
type texts struct {
	last    *event.Family // the family of the line before
	heads   [][]byte      // of last: by group number
	known   map[*event.Family][][]byte
	unusual []byte // scratch for groups with high numbers
}

// maxGroup bounds the groups whose text is kept.
const maxGroup = 256

// head is `,"family":"…","group":"…","type":"`, valid until the next call.
func (t *texts) head(f *event.Family, group uint32) []byte {
	if f != t.last {
		t.use(f)
	}
	if group >= uint32(len(t.heads)) {
		t.unusual = appendHead(t.unusual[:0], f, group)
		return t.unusual
	}
	if t.heads[group] == nil {
		t.heads[group] = appendHead(nil, f, group)
	}
	return t.heads[group]
}

func (t *texts) use(f *event.Family) {
	heads, ok := t.known[f]
	if !ok {
		highest := uint32(0)
		for _, g := range f.Groups {
			highest = max(highest, g.Number)
		}
		heads = make([][]byte, min(highest+1, maxGroup))
		if t.known == nil {
			t.known = make(map[*event.Family][][]byte)
		}
		t.known[f] = heads
	}
	t.last, t.heads = f, heads
}

func appendHead(dst []byte, f *event.Family, group uint32) []byte {
	dst = append(dst, `,"family":`...)
	dst = appendQuoted(dst, f.Name)
	dst = append(dst, `,"group":`...)
	dst = appendQuoted(dst, f.GroupName(group))
	return append(dst, `,"type":"`...)
}
