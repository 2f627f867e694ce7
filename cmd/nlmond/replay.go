package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/export/log"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/pipeline"
	"github.com/nlmond/nlmond/internal/replay"
	"github.com/nlmond/nlmond/internal/state"
)

// replay is `nlmond replay`: the events of capture files on standard output, by the same pipeline as live ones.
func (p *program) replay(files []string) error {
	counts := ledger.New(log.Name)
	names := &state.Names{}
	out, err := log.Open(log.Config{Path: "stdout", Counts: counts.Output(log.Name), Names: names})
	if err != nil {
		return err
	}
	defer out.Close()
	r := &replayer{
		program: p, names: names, sources: make(map[int]*pipeline.Source),
		pipe: pipeline.New(pipeline.Config{Ledger: counts, Outputs: []pipeline.Output{out}, Queue: replayQueue, Drain: drainTime}),
	}
	ctx, end := context.WithCancel(context.Background())
	defer end()
	written := make(chan struct{})
	go func() {
		defer close(written)
		r.pipe.Run(ctx)
	}()
	for _, file := range files {
		err = errors.Join(err, r.file(file))
	}
	for _, source := range r.sources {
		source.Close()
	}
	end()
	<-written
	return err
}

// replayQueue is how many bytes of a family wait for the output at most.
const replayQueue = 4 << 20

// replayer feeds files into a pipeline that has one source for each protocol number.
type replayer struct {
	*program
	names   *state.Names
	pipe    *pipeline.Pipeline
	sources map[int]*pipeline.Source
}

func (r *replayer) file(name string) error {
	read := func() (replay.Stats, error) { return replay.File(name, r.datagram) }
	if name == "-" {
		read = func() (replay.Stats, error) { return replay.Read(os.Stdin, r.datagram) }
	}
	stats, err := read()
	r.tell(name, stats)
	return err
}

// tell says what a file held, and what of it is no event.
func (r *replayer) tell(name string, s replay.Stats) {
	fmt.Fprintf(r.stderr, "%s: %d packets, %d messages in %d datagrams", name, s.Packets, s.Messages, s.Datagrams)
	for _, left := range []struct {
		n    int
		what string
	}{
		{s.Requests, "requests to the kernel left out"},
		{s.Control, "acknowledgements, errors and ends of dumps left out"},
		{s.Foreign, "packets that are not netlink left out"},
		{s.Truncated, "packets cut short by the capture"},
		{s.Repeated, "datagrams equal to the one before (nlmon sees one for each listener)"},
	} {
		if left.n > 0 {
			fmt.Fprintf(r.stderr, "; %d %s", left.n, left.what)
		}
	}
	fmt.Fprintln(r.stderr)
}

// datagram gives one datagram to its protocol's source. A number that no family has is an event all the same.
func (r *replayer) datagram(protocol int, d *event.Datagram) error {
	source, ok := r.sources[protocol]
	if !ok {
		f := r.family(protocol)
		observe := r.names.Learn
		if f.Name != "route" {
			observe = nil
		}
		source = r.pipe.Source(f, observe)
		r.sources[protocol] = source
	}
	source.Handle([]event.Datagram{*d}, event.Empty)
	return nil
}

func (r *replayer) family(protocol int) *event.Family {
	for _, f := range r.families {
		if f.Number == protocol {
			return f
		}
	}
	return &event.Family{Number: protocol, Name: fmt.Sprintf("protocol-%d", protocol), Types: event.NewTypes()}
}
