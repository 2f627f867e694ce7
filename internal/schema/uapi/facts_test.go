package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestTablesAgreeWithTheKernel compares every number, size and kind with the headers and sources of the kernel that
// facts.tsv was made from. What is wrong belongs into an overlay; a difference that is right, with its reason, into sets.tsv.
func TestTablesAgreeWithTheKernel(t *testing.T) {
	file, err := os.Open("facts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	known, err := readFacts(file)
	if err != nil {
		t.Fatal(err)
	}
	expected, err := readWanted()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range ours() {
		if err := readRenamed(filepath.Join("../../..", f.dir), expected.names); err != nil {
			t.Fatal(err)
		}
	}
	c := comparison{facts: known, wanted: expected, used: map[string]bool{}}
	for _, f := range ours() {
		c.compare(f)
	}
	for _, p := range c.problems {
		t.Error(p)
	}
	for line := range expected.reasons {
		if !c.used[line] {
			t.Errorf("sets.tsv: %q excuses nothing any more: take it out", line)
		}
	}
}
