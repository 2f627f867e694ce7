package nstest

import "testing"

// NoAllocs fails the test where f allocates, once what it keeps has reached its size. The race detector allocates by
// itself: under it f only runs.
func NoAllocs(t testing.TB, what string, f func()) {
	t.Helper()
	if n := testing.AllocsPerRun(1000, f); n != 0 && !RaceDetector {
		t.Errorf("%s: %v allocations, want none", what, n)
	}
}
