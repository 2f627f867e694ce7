//go:build race

package schema

// raceDetector says that allocations cannot be counted.
const raceDetector = true
