package terminal

import (
	"strconv"
	"time"

	"github.com/nlmond/nlmond/internal/event"
)

// append adds one line: time, family, group, sign, words. Between columns are two spaces.
func (o *Output) append(e *event.Event) {
	s := &o.style
	o.paint(s.time)
	o.line = time.Unix(0, e.Time).In(o.cfg.Location).AppendFormat(o.line, "15:04:05.000")
	o.unpaint(s.time)
	o.line = append(o.line, "  "...)

	family, color := "nlmond", s.families[0]
	if e.Family != nil {
		family, color = e.Family.Name, s.families[e.Family.Number%len(s.families)]
	}
	if e.Family == nil {
		color = s.aside
	}
	o.column(family, &o.family, color)
	if e.Note != nil {
		o.note(e)
		return
	}
	o.place(e)

	o.paint(s.actions[e.Action])
	o.line = append(o.line, signs[e.Action])
	o.unpaint(s.actions[e.Action])
	o.line = append(o.line, ' ')
	o.words = e.Family.Codec.Words(o.words[:0], e, o.cfg.Names)
	o.line = harmless(o.line, o.words)
	o.asides(e)
	o.line = append(o.line, '\n')
}

// place adds the group that the event came from, or its type where it came from none.
func (o *Output) place(e *event.Event) {
	if g, ok := e.Family.GroupByNumber(e.Group); ok && e.Group != 0 {
		o.column(g.Name, &o.group, o.style.group)
		return
	}
	if e.Type.Name != event.UnknownName {
		o.column(e.Type.Name, &o.group, o.style.group)
		return
	}
	o.words = strconv.AppendUint(append(o.words[:0], "type "...), uint64(e.Number), 10)
	o.paint(o.style.group)
	o.line = append(o.line, o.words...)
	o.unpaint(o.style.group)
	o.fill(len(o.words), &o.group)
}

// asides adds what is unusual about an event.
func (o *Output) asides(e *event.Event) {
	if e.Cause == event.Kernel && e.Malformed == event.OK && e.Nsid == event.NoNsid {
		return
	}
	o.paint(o.style.aside)
	if e.Cause != event.Kernel {
		o.line = append(append(append(o.line, "  ["...), e.Cause.String()...), ']')
	}
	if e.Nsid != event.NoNsid {
		o.line = append(strconv.AppendInt(append(o.line, "  [nsid "...), int64(e.Nsid), 10), ']')
	}
	if e.Malformed != event.OK {
		o.line = append(append(append(o.line, "  [malformed: "...), e.Malformed...), ']')
	}
	o.unpaint(o.style.aside)
}

// column adds text and fills up to the width, which grows with what is found to be longer.
func (o *Output) column(text string, width *int, color string) {
	o.paint(color)
	o.line = append(o.line, text...)
	o.unpaint(color)
	o.fill(len(text), width)
}

// fill ends a column that has so many characters.
func (o *Output) fill(used int, width *int) {
	*width = max(*width, used)
	for range *width - used + 2 {
		o.line = append(o.line, ' ')
	}
}

func (o *Output) paint(sequence string) { o.line = append(o.line, sequence...) }

func (o *Output) unpaint(sequence string) {
	if sequence != "" {
		o.line = append(o.line, o.style.off...)
	}
}
