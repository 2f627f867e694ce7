package terminal

import (
	"fmt"
	"strings"
	"time"

	"go.uber.org/zap/zapcore"

	"github.com/nlmond/nlmond/internal/event"
)

// longest is how many characters of a field's value are shown: a forged message's bytes are for the log.
const longest = 80

// note ends a line that is not the kernel's own: what it is about in place of the group, then its text and its fields.
func (o *Output) note(e *event.Event) {
	color := o.style.kinds[e.Kind]
	if e.Kind == event.Daemon && e.Note.Level >= zapcore.WarnLevel {
		color = o.style.kinds[event.Limit]
	}
	o.column(e.Kind.String(), &o.group, "")
	o.line = append(o.line, warning(e), ' ')
	o.paint(color)
	o.line = harmless(o.line, []byte(e.Note.Text))
	o.unpaint(color)
	o.paint(o.style.aside)
	for _, f := range e.Note.Fields {
		o.field(f, e.Note.Text)
	}
	o.unpaint(o.style.aside)
	o.line = append(o.line, '\n')
}

// warning is the sign of lines that nobody should overlook.
func warning(e *event.Event) byte {
	if e.Kind != event.Daemon || e.Note.Level >= zapcore.WarnLevel {
		return '!'
	}
	return ' '
}

// field adds key=value, unless the text has it already.
func (o *Output) field(f zapcore.Field, said string) {
	values := zapcore.NewMapObjectEncoder()
	f.AddTo(values)
	for key, value := range values.Fields { // one, or none of a field to be skipped
		if t, ok := value.(time.Time); ok {
			value = t.In(o.cfg.Location).Format("15:04:05.000")
		}
		text := fmt.Sprint(value)
		if len(text) > longest || strings.Contains(said, text) {
			continue
		}
		o.line = append(append(append(o.line, "  "...), key...), '=')
		o.line = harmless(o.line, []byte(text))
	}
}
