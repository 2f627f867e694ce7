package log

import (
	"encoding/binary"
	"encoding/hex"
	"strconv"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/ledger"
)

// line appends the line of an event or note to the buffer.
func (l *Log) line(e *event.Event, account *ledger.Account) {
	if e.Note != nil {
		l.noteLine(e)
		return
	}
	l.enc.buf = append(l.enc.buf, l.opening(e.Time)...)
	start := len(l.enc.buf)
	l.enc.buf = l.appendWords(l.enc.buf, e)
	l.enc.buf, l.words = quoteTail(l.enc.buf, start, l.words)
	l.runSeq()
	l.enc.buf = append(l.enc.buf, l.circumstances(e)...)
	found := l.data(e)
	l.enc.closeNamespaces()
	l.enc.buf = append(l.enc.buf, '}')
	if e.Malformed != event.OK {
		found.Reason = e.Malformed
	}
	if found.Reason != event.OK {
		l.enc.AddString("malformed", string(found.Reason))
	}
	l.enc.buf = append(l.enc.buf, '}', '\n')
	if account != nil {
		account.Family().Found(found)
	}
}

// noteLine appends a line that is not the kernel's.
func (l *Log) noteLine(e *event.Event) {
	l.begin(e.Time, `","level":"`)
	l.enc.buf = append(l.enc.buf, e.Note.Level.String()...)
	l.enc.buf = append(l.enc.buf, `","logger":"`...)
	l.enc.buf = append(l.enc.buf, e.Kind.String()...)
	l.enc.buf = append(l.enc.buf, `","msg":"`...)
	l.enc.buf = appendEscaped(l.enc.buf, e.Note.Text)
	l.runSeq()
	if e.Family != nil {
		l.enc.AddString("family", e.Family.Name)
	}
	for i := range e.Note.Fields {
		e.Note.Fields[i].AddTo(&l.enc)
	}
	l.enc.closeNamespaces()
	l.enc.buf = append(l.enc.buf, '}', '\n')
}

// opening is a line's beginning up to its msg. Events of one receive call share it.
func (l *Log) opening(at int64) []byte {
	if o := &l.openings; o.time != at || o.text == nil {
		o.time = at
		o.text = l.stamp.append(append(o.text[:0], `{"ts":"`...), at)
		o.text = append(o.text, `","level":"info","logger":"event","msg":"`...)
	}
	return l.openings.text
}

// begin appends the timestamp and what follows it.
func (l *Log) begin(at int64, next string) {
	l.enc.buf = append(l.enc.buf, `{"ts":"`...)
	l.enc.buf = l.stamp.append(l.enc.buf, at)
	l.enc.buf = append(l.enc.buf, next...)
}

// runSeq ends msg and appends what proves that no line is missing.
func (l *Log) runSeq() {
	l.enc.buf = append(l.enc.buf, l.runKey...)
	l.enc.buf = strconv.AppendUint(l.enc.buf, l.seq, 10)
}

// circumstance is what the keys from family to portid are made of.
type circumstance struct {
	family        *event.Family
	typ           *event.Type
	group, portid uint32
	nsid          int32
	number        uint16
	action        event.Action
	cause         event.Cause
}

// circumstances are the keys from family to portid and the beginning of data. The events of a flood share them.
func (l *Log) circumstances(e *event.Event) []byte {
	of := circumstance{e.Family, e.Type, e.Group, e.Portid, e.Nsid, e.Number, e.Action, e.Cause}
	if last := &l.around; last.of != of || last.text == nil {
		last.of = of
		last.text = append(l.appendCircumstances(last.text[:0], e), `,"data":{`...)
	}
	return l.around.text
}

func (l *Log) appendCircumstances(buf []byte, e *event.Event) []byte {
	buf = append(buf, l.texts.head(e.Family, e.Group)...)
	if e.Type.Name == event.UnknownName {
		buf = strconv.AppendUint(buf, uint64(e.Number), 10)
	} else {
		buf = appendEscaped(buf, e.Type.Name)
	}
	buf = append(buf, `","action":"`...)
	buf = append(buf, e.Action.String()...)
	buf = append(buf, `","cause":"`...)
	buf = append(buf, e.Cause.String()...)
	if e.Nsid == event.NoNsid {
		buf = append(buf, `","portid":`...)
	} else {
		buf = append(buf, `","nsid":`...)
		buf = strconv.AppendInt(buf, int64(e.Nsid), 10)
		buf = append(buf, `,"portid":`...)
	}
	return strconv.AppendUint(buf, uint64(e.Portid), 10)
}

// headerLen is the size of struct nlmsghdr, include/uapi/linux/netlink.h.
const headerLen = 16

// data appends what the message says. A family without a codec shows its bytes.
func (l *Log) data(e *event.Event) event.Findings {
	if e.Family.Codec != nil {
		return e.Family.Codec.Encode(e, &l.enc)
	}
	payload := e.Bytes
	if e.Family.Framing == event.Netlink && len(payload) >= headerLen {
		l.enc.AddUint16("nlmsg_type", e.Number)
		l.enc.AddUint16("nlmsg_flags", binary.NativeEndian.Uint16(payload[6:]))
		l.enc.AddUint32("nlmsg_seq", binary.NativeEndian.Uint32(payload[8:]))
		payload = payload[headerLen:]
	}
	l.enc.key("payload")
	l.enc.buf = append(l.enc.buf, '"')
	l.enc.buf = hex.AppendEncode(l.enc.buf, payload)
	l.enc.buf = append(l.enc.buf, '"')
	return event.Findings{}
}

// appendWords appends the line for people.
func (l *Log) appendWords(dst []byte, e *event.Event) []byte {
	if e.Family.Codec != nil {
		return e.Family.Codec.Words(dst, e, l.cfg.Names)
	}
	dst = append(append(dst, e.Family.Name...), " message "...)
	return strconv.AppendUint(dst, uint64(e.Number), 10)
}
