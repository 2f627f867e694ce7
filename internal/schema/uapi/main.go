// Uapi writes down what a kernel tree says of the attributes and structs in our tables: numbers from the enums of its
// headers, sizes and offsets as the C compiler lays them out, kinds from the calls that put attributes into messages and
// from the policies that check them. The tests of this folder compare the tables with what it wrote, facts.tsv.
//
//	go run ./internal/schema/uapi -kernel DIR > internal/schema/uapi/facts.tsv
//
// It wants gcc and the C library's headers, and takes some seconds. sets.tsv says what of the headers our tables stand for.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	kernel := flag.String("kernel", "", "directory of a kernel tree with include, net and drivers")
	flag.Parse()
	if err := run(*kernel, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "uapi:", err)
		os.Exit(1)
	}
}

func run(kernel string, w io.Writer) error {
	wanted, err := readWanted()
	if err != nil {
		return err
	}
	known, err := readHeaders(kernel)
	if err != nil {
		return err
	}
	facts, err := wanted.pick(known, ours())
	if err != nil {
		return err
	}
	kinds, err := readKinds(kernel)
	if err != nil {
		return err
	}
	for i := range facts.enums {
		for j := range facts.enums[i].constants {
			c := &facts.enums[i].constants[j]
			c.kinds = kinds[c.name]
		}
	}
	out := bufio.NewWriter(w)
	facts.write(out)
	return out.Flush()
}
