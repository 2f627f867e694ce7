package main

import (
	"os"
	"strings"
	"testing"
)

// folderWith makes a package with one own specification in a directory of its own.
func folderWith(t *testing.T, yaml string) string {
	t.Helper()
	dir := t.TempDir() + "/internal/decode/toy"
	for _, d := range []string{dir + "/specs"} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{
		"specs/toy.yaml": yaml,
		"generate.go":    "package toy\n\n//go:generate go run ../../schema/gen\n",
	} {
		if err := os.WriteFile(dir+"/"+name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return strings.TrimSuffix(dir, "/internal/decode/toy")
}

const toy = `
name: toy
protocol: netlink-raw
attribute-sets:
  - name: toys
    attributes: [{name: colour, type: u32}, {name: big-name, type: string}]
operations:
  list: [{name: newtoy, value: 7, attribute-set: toys}]
`

func TestCheckNamesStaleFiles(t *testing.T) {
	t.Chdir(folderWith(t, toy))
	err := run([]string{"-check"}, "", os.Stderr)
	if err == nil || !strings.Contains(err.Error(), "tables_toy_gen.go") || !strings.Contains(err.Error(), "tables_gen.go") {
		t.Fatalf("before the first run: %v", err)
	}
	if err := run(nil, "", os.Stderr); err != nil {
		t.Fatal(err)
	}
	if err := run([]string{"-check"}, "", os.Stderr); err != nil {
		t.Errorf("after a run: %v", err)
	}
	const old = "internal/decode/toy/tables_gone_gen.go"
	if err := os.WriteFile(old, []byte("package toy\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := run([]string{"-check"}, "", os.Stderr); err == nil || !strings.Contains(err.Error(), "tables_gone_gen.go") {
		t.Errorf("with a file of a specification that is gone: %v", err)
	}
	if err := run(nil, "", os.Stderr); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(old); !os.IsNotExist(err) {
		t.Errorf("the file of a specification that is gone stays: %v", err)
	}
}

func TestWithoutTheKernelsSpecs(t *testing.T) {
	if err := run([]string{"rt-link"}, "", os.Stderr); err == nil || !strings.Contains(err.Error(), "NLMOND_SPECS") {
		t.Errorf("run: %v, want a word about NLMOND_SPECS", err)
	}
}

// TestSlipsInOurFiles: a misspelt key or the name of a set that nothing refers to ends the generator.
func TestSlipsInOurFiles(t *testing.T) {
	for want, yaml := range map[string]string{
		`key "tpye" is not known`:            strings.Replace(toy, "{name: colour, type: u32}", "{name: colour, tpye: u32}", 1),
		`set dolls of ours is in no message`: strings.Replace(toy, "operations:", "  - {name: dolls, attributes: [{name: hat, type: u8}]}\noperations:", 1),
	} {
		t.Chdir(folderWith(t, yaml))
		if err := run(nil, "", os.Stderr); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("run: %v, want %q", err, want)
		}
	}
}
