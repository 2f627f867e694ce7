package config

import (
	"strings"

	"github.com/nlmond/nlmond/internal/event"
)

// What sizes may be. The kernel raises a smaller receive buffer (SOCK_MIN_RCVBUF) and cuts a greater one (INT_MAX/2) without
// a word; a queue must hold a few of the greatest messages.
const (
	minReceiveBuffer = 4 << 10
	maxReceiveBuffer = 1 << 30
	minQueue         = 64 << 10
	maxQueue         = 64 << 30
)

// DefaultReceiveBuffer holds 40,000 small events: more than a tenth of a second of the fastest flood that a kernel makes.
// Memory is used only while it is full, so it costs nothing otherwise.
const DefaultReceiveBuffer = 16 << 20

// preset is the configuration that an empty file means, but for the families: they come last, from the table.
func preset() *Config {
	return &Config{
		Log:   Log{Path: "stdout"},
		Web:   Web{ListenAddress: "127.0.0.1:9977"},
		Queue: Queue{Size: 16 << 20, WhenFull: Block},
	}
}

// presetFamily is a family with its default groups, or with all where it has none that are.
func presetFamily(family *event.Family) *Family {
	f := &Family{Family: family, ReceiveBuffer: DefaultReceiveBuffer}
	for _, g := range family.Groups {
		if g.Default {
			f.Groups = append(f.Groups, g)
		}
	}
	if f.Groups == nil {
		f.Groups = append(f.Groups, family.Groups...)
	}
	return f
}

// defaultSet is what is listened to where the file does not say.
func defaultSet(families []*event.Family) (set []Family) {
	for _, family := range families {
		if family.Default {
			set = append(set, *presetFamily(family))
		}
	}
	return set
}

func list(words []string) string { return strings.Join(words, ", ") }
