package terminal

import (
	"os"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// Colored says whether lines to this file should be coloured: it is a terminal that knows colours, and the user has not
// set NO_COLOR. getenv is os.Getenv.
func Colored(f *os.File, getenv func(string) string) bool {
	if getenv("NO_COLOR") != "" || getenv("TERM") == "dumb" || getenv("TERM") == "" {
		return false
	}
	_, err := unix.IoctlGetTermios(int(f.Fd()), unix.TCGETS)
	return err == nil
}

// style is the escape sequences of the parts of a line, all empty for none. Only the 16 colours that every terminal has and
// that its owner has chosen are used.
type style struct {
	time, group, aside, off string
	families                []string // by protocol number, in turns
	actions                 [4]string
	kinds                   [5]string // the text of lines that are no events
}

func plain() style { return style{families: []string{""}} }

func colored() style {
	const (
		bold, faint                 = "\x1b[1m", "\x1b[2m"
		red, green, yellow          = "\x1b[31m", "\x1b[32m", "\x1b[33m"
		magenta, cyan               = "\x1b[35m", "\x1b[36m"
		blue, lightMagenta, skyBlue = "\x1b[94m", "\x1b[95m", "\x1b[96m"
		alarm                       = "\x1b[1;97;41m" // bold white on red
	)
	return style{
		time: faint, aside: faint, off: "\x1b[0m",
		families: []string{cyan, lightMagenta, blue, magenta, skyBlue},
		actions:  [4]string{event.Notify: "", event.New: bold + green, event.Change: bold + yellow, event.Delete: bold + red},
		kinds:    [5]string{event.Loss: alarm, event.Security: alarm, event.Limit: yellow, event.Daemon: faint},
	}
}

// signs stand before the words, so that what happened is seen without colours too.
var signs = [4]byte{event.Notify: ' ', event.New: '+', event.Change: '~', event.Delete: '-'}
