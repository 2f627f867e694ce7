package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/nlmond/nlmond/internal/schema"
)

// folder is a package with tables: its directory, and the kernel's specs that its directive lists.
type folder struct {
	dir   string
	specs []string
}

var directive = regexp.MustCompile(`(?m)^//go:generate go run \S+/schema/gen((?: [a-z0-9_-]+)*)$`)

// folders finds the packages below root whose Go files hold a directive for this program.
func folders(root string) ([]folder, error) {
	var found []folder
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if m := directive.FindSubmatch(text); m != nil {
			found = append(found, folder{filepath.Dir(path), strings.Fields(string(m[1]))})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look for go:generate directives: %w", err)
	}
	return found, nil
}

// tables reads and builds all specifications of the folder, sorted by name.
func (f folder) tables(l *loader) ([]*schema.Tables, error) {
	l.own = filepath.Join(f.dir, "specs")
	common, err := loadCommon()
	if err != nil {
		return nil, err
	}
	var specs []*spec
	var errs []error
	for _, name := range f.specs {
		s, err := l.load(name)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		specs = append(specs, s)
	}
	own, err := l.ownSpecs()
	errs = append(errs, err)
	for _, file := range own {
		s, err := l.loadOwn(file)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		specs = append(specs, s)
	}
	var tables []*schema.Tables
	for _, s := range specs {
		t, err := build(s, common)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		tables = append(tables, t)
	}
	slices.SortFunc(tables, func(a, b *schema.Tables) int { return strings.Compare(a.Name, b.Name) })
	return tables, errors.Join(errs...)
}

// files generates the Go files of the folder: path → content.
func (f folder) files(l *loader) (map[string][]byte, error) {
	tables, err := f.tables(l)
	if err != nil {
		return nil, fmt.Errorf("generate %s: %w", f.dir, err)
	}
	dir, err := filepath.Abs(f.dir)
	if err != nil {
		return nil, fmt.Errorf("generate %s: %w", f.dir, err)
	}
	pkg := filepath.Base(dir)
	out := map[string][]byte{}
	var names []string
	for _, t := range tables {
		text, err := emit(pkg, t, t.Name+".yaml")
		if err != nil {
			return nil, err
		}
		out[filepath.Join(f.dir, fileName(t.Name))] = text
		names = append(names, t.Name)
	}
	text, err := emitList(pkg, names)
	out[filepath.Join(f.dir, "tables_gen.go")] = text
	return out, err
}

// stale lists the generated files of the folder that are not as they should be: old, missing, or of a specification that is gone.
func (f folder) stale(files map[string][]byte) ([]string, error) {
	there, err := filepath.Glob(filepath.Join(f.dir, "tables_*gen.go"))
	if err != nil {
		return nil, fmt.Errorf("list generated files: %w", err)
	}
	var stale []string
	for _, path := range there {
		if _, ok := files[path]; !ok {
			stale = append(stale, path)
		}
	}
	for path, want := range files {
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
			stale = append(stale, path)
		}
	}
	slices.Sort(stale)
	return stale, nil
}

// write brings the generated files of the folder up to date.
func (f folder) write(files map[string][]byte) error {
	stale, err := f.stale(files)
	if err != nil {
		return err
	}
	for _, path := range stale {
		text, wanted := files[path]
		if !wanted {
			if err := os.Remove(path); err != nil {
				return fmt.Errorf("remove generated file: %w", err)
			}
			continue
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return fmt.Errorf("write generated file: %w", err)
		}
	}
	return nil
}
