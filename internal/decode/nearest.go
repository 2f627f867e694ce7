package decode

import (
	"sort"
	"strings"

	"github.com/nlmond/nlmond/internal/event"
)

func familyNames(families []*event.Family) []string {
	var names []string
	for _, f := range families {
		names = append(names, f.Name)
		names = append(names, f.Aliases...)
	}
	return names
}

// nearest says what the user may have meant: the names that few typing errors away from it, else all of them.
func nearest(word string, known []string) string {
	if len(known) == 0 {
		return "it has none with a name"
	}
	var near []string
	for _, name := range known {
		if distance(word, name) <= 1+len(word)/4 || len(word) >= 3 && strings.Contains(name, word) {
			near = append(near, name)
		}
	}
	if len(near) == 0 {
		return "known are " + strings.Join(known, ", ")
	}
	sort.SliceStable(near, func(i, j int) bool { return distance(word, near[i]) < distance(word, near[j]) })
	return "did you mean " + strings.Join(near, " or ") + "?"
}

// distance is the number of bytes to insert, remove or replace to make one word of the other (Levenshtein's).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
