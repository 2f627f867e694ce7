package config

import (
	"slices"
	"strings"
)

// suggest says what the writer of an unknown word may have meant, three words at most, and otherwise what there is.
func suggest(word string, known []string) string {
	type candidate struct {
		name string
		far  int
	}
	var near []candidate
	for _, name := range known {
		far := distance(word, name)
		if far <= 1+len(word)/4 || len(word) >= 3 && strings.Contains(name, word) {
			near = append(near, candidate{name, far})
		}
	}
	if len(near) == 0 {
		return "known are " + strings.Join(known, ", ")
	}
	slices.SortStableFunc(near, func(a, b candidate) int { return a.far - b.far })
	var names []string
	for _, c := range near[:min(len(near), 3)] {
		names = append(names, c.name)
	}
	return "did you mean " + strings.Join(names, " or ") + "?"
}

// distance is the number of single bytes to insert, remove or replace that lead from one word to the other.
func distance(from, to string) int {
	above := make([]int, len(to)+1)
	here := make([]int, len(to)+1)
	for j := range above {
		above[j] = j
	}
	for i := range len(from) {
		here[0] = i + 1
		for j := range len(to) {
			replaced := above[j]
			if from[i] != to[j] {
				replaced++
			}
			here[j+1] = min(replaced, above[j+1]+1, here[j]+1)
		}
		above, here = here, above
	}
	return above[len(to)]
}
