// Package nearest guesses what the writer of an unknown name meant.
package nearest

import (
	"slices"
	"strings"
)

// most is how many names are suggested.
const most = 3

// Suggest is half a sentence: the known names that few typing errors lead to, else all of them.
func Suggest(word string, known []string) string {
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
	switch {
	case len(known) == 0:
		return "there is none"
	case len(near) == 0:
		return "known are " + strings.Join(known, ", ")
	}
	slices.SortStableFunc(near, func(a, b candidate) int { return a.far - b.far })
	var names []string
	for _, c := range near[:min(len(near), most)] {
		names = append(names, c.name)
	}
	return "did you mean " + strings.Join(names, " or ") + "?"
}

// distance is Levenshtein's: the number of bytes to insert, remove or replace to make one word of the other.
func distance(from, to string) int {
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(from) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(to) {
			replaced := diagonal
			if from[i] != to[j] {
				replaced++
			}
			diagonal = row[j+1]
			row[j+1] = min(replaced, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(to)]
}
