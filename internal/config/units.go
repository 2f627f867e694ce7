package config

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// unit is what a number is multiplied by.
type unit struct {
	name  string
	bytes uint64
}

// units is every unit of a size; the empty one comes last because all text ends in it.
var units = [...]unit{
	{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"kB", 1e3}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"B", 1}, {"", 1},
}

// size reads an amount of memory: "64MiB", "64MB", or a number of bytes.
func (r *reader) size(to *int, least, most uint64) func(value) {
	allowed := fmt.Sprintf("a size such as 64MiB, 64MB or 67108864 (bytes), from %s to %s", sizeText(least), sizeText(most))
	return func(v value) {
		text, ok := r.text(v, allowed)
		if !ok {
			return
		}
		n, ok := parseSize(text)
		if !ok || n < least || n > min(most, math.MaxInt) {
			r.fail(v.at, v.key, "must be %s, not %s", allowed, quote(text))
			return
		}
		*to = int(n)
	}
}

func parseSize(text string) (uint64, bool) {
	for _, u := range units {
		digits, found := strings.CutSuffix(text, u.name)
		if !found {
			continue
		}
		n, err := strconv.ParseUint(strings.TrimRight(digits, " "), 10, 64)
		if err != nil || n > math.MaxUint64/u.bytes {
			return 0, false
		}
		return n * u.bytes, true
	}
	return 0, false
}

// sizeText is a size in the greatest binary unit that divides it.
func sizeText(n uint64) string {
	for _, u := range [...]unit{{"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}} {
		if n >= u.bytes && n%u.bytes == 0 {
			return strconv.FormatUint(n/u.bytes, 10) + u.name
		}
	}
	return strconv.FormatUint(n, 10)
}

// limit reads a number of events in a time: "1000/s".
func (r *reader) limit(to *Limit) func(value) {
	const allowed = `a number of events in a time such as 1000/s, 600/m or 10000/h, or none`
	return func(v value) {
		text, ok := r.text(v, allowed)
		if !ok {
			return
		}
		l, ok := parseLimit(text)
		if !ok {
			r.fail(v.at, v.key, "must be %s, not %s", allowed, quote(text))
			return
		}
		*to = l
	}
}

func parseLimit(text string) (Limit, bool) {
	if text == "none" {
		return Limit{}, true
	}
	number, per, _ := strings.Cut(text, "/")
	n, err := strconv.ParseUint(number, 10, 31)
	times := map[string]time.Duration{"s": time.Second, "m": time.Minute, "h": time.Hour}
	if err != nil || n == 0 || times[per] == 0 {
		return Limit{}, false
	}
	return Limit{Events: int(n), Per: times[per]}, true
}
