package ledger

import (
	"math"
	"sort"
	"sync"
	"time"
)

// The native buckets grow by a factor of 2^(1/8), schema 3 of Prometheus' native histograms: at most 9 % off. They
// reach from a nanosecond to some 12 days; what lies outside counts in the first or last.
const (
	schema       = 3
	perPower     = 1 << schema
	lowestPower  = -30 // 2^-30 s is below a nanosecond
	highestPower = 20
	nativeCount  = (highestPower - lowestPower) * perPower
)

// classicBounds are the upper bounds in seconds of the buckets for scrapers without native histograms.
var classicBounds = [...]float64{10e-6, 25e-6, 50e-6, 100e-6, 250e-6, 500e-6, 1e-3, 2.5e-3, 5e-3, 10e-3, 25e-3, 50e-3,
	100e-3, 250e-3, 500e-3, 1, 2.5, 5, 10, 30, 60}

// fractions divide a power's buckets, as math.Frexp writes a number: 0.5 <= fraction < 1.
var fractions = func() (bounds [perPower]float64) {
	for i := range bounds {
		bounds[i] = 0.5 * math.Exp2(float64(i)/perPower)
	}
	return bounds
}()

// latency is a histogram of how long events took from their receipt until they were written. Events of one receive call
// were received at the same time and are mostly written together: they are observed together, which costs less than
// a histogram that takes one value at a time.
type latency struct {
	mu sync.Mutex
	latencyCounts
}

type latencyCounts struct {
	count   uint64
	sum     float64                        // seconds
	zero    uint64                         // not above 0: the clock was set back
	native  [nativeCount]uint64            // by bucket
	classic [len(classicBounds) + 1]uint64 // by bucket, not cumulative; the last is +Inf
}

func (l *latency) observe(ago time.Duration, n uint64) {
	seconds := max(ago.Seconds(), 0)
	classic := sort.SearchFloat64s(classicBounds[:], seconds)

	l.mu.Lock()
	defer l.mu.Unlock()
	l.count += n
	l.sum += seconds * float64(n)
	l.classic[classic] += n
	if seconds == 0 {
		l.zero += n
		return
	}
	l.native[nativeBucket(seconds)] += n
}

// nativeBucket is the place of the bucket that holds v > 0.
func nativeBucket(v float64) int {
	fraction, power := math.Frexp(v)
	bucket := (power-1-lowestPower)*perPower + sort.SearchFloat64s(fractions[:], fraction)
	return min(max(bucket, 0), nativeCount-1)
}

// nativeIndex is the number that Prometheus gives to the bucket at a place: its upper bound is 2^(index/8).
func nativeIndex(place int) int { return place + lowestPower*perPower }

func (l *latency) read() latencyCounts {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.latencyCounts
}
