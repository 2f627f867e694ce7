//go:build !race

package nstest

// RaceDetector says whether the test runs under the race detector, which is slow and allocates by itself.
const RaceDetector = false
