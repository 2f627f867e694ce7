package log

import (
	"math"
	"testing"
	"time"
)

func TestStampsAreRFC3339WithNanoseconds(t *testing.T) {
	var s stamper
	day := time.Date(2026, 11, 23, 20, 26, 51, 399155112, time.UTC).UnixNano()
	for _, at := range []int64{day, day, day + 1, day + 600844887, day + 600844888, 0, 1, -1, -1e9, day - 1e9, math.MaxInt64, math.MinInt64} {
		want := time.Unix(0, at).UTC().Format("2006-01-02T15:04:05.000000000Z")
		if got := string(s.append(nil, at)); got != want {
			t.Errorf("%d: got %s, want %s", at, got, want)
		}
	}
}
