// Gen turns netlink specifications into Go tables for internal/schema.
//
// A package with tables says which of the kernel's specifications it wants:
//
//	//go:generate go run ../../schema/gen rt-addr rt-link
//
// The kernel's own are read from the directory in $NLMOND_SPECS (Documentation/netlink/specs of a kernel tree). The
// package's specs/NAME.*.overlay.yaml are merged into them, and every other specs/*.yaml is a specification of its own.
// Without names, gen does the same for every such package below internal/decode; with -check it writes nothing and
// exits with 1 when a generated file is not current.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Getenv("NLMOND_SPECS"), os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// run does what the command line says; specs is the directory of the kernel's specifications.
func run(args []string, specs string, notes io.Writer) error {
	flags := flag.NewFlagSet("gen", flag.ContinueOnError)
	check := flags.Bool("check", false, "write nothing, fail where a generated file is not current")
	verbose := flags.Bool("v", false, "list the keys of the kernel's specifications that are not known")
	if err := flags.Parse(args); err != nil {
		return err
	}
	todo := []folder{{".", flags.Args()}}
	if flags.NArg() == 0 {
		var err error
		if todo, err = folders("internal/decode"); err != nil {
			return err
		}
	}
	l := &loader{kernel: specs, strange: map[string][]string{}}
	var errs []error
	for _, f := range todo {
		errs = append(errs, do(f, l, *check))
	}
	if *verbose {
		report(notes, l.strange)
	}
	return errors.Join(errs...)
}

func do(f folder, l *loader, check bool) error {
	files, err := f.files(l)
	if err != nil {
		return err
	}
	if !check {
		return f.write(files)
	}
	stale, err := f.stale(files)
	if err != nil {
		return err
	}
	if len(stale) > 0 {
		return fmt.Errorf("not current, run go generate ./...: %s", strings.Join(stale, " "))
	}
	return nil
}

func report(w io.Writer, strange map[string][]string) {
	keys := make([]string, 0, len(strange))
	for k := range strange {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		fmt.Fprintf(w, "key %q is not known: %s\n", k, strings.Join(strange[k], " "))
	}
}
