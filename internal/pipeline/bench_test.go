package pipeline_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/decode/route"
	"github.com/nlmond/nlmond/internal/event"
	"github.com/nlmond/nlmond/internal/export/log"
	"github.com/nlmond/nlmond/internal/ledger"
	"github.com/nlmond/nlmond/internal/pipeline"
)

// newRoute is what `ip route add 10.77.0.0/16 dev v0` made the kernel say.
const newRoute = "340000001800000600000000" + "00000000" + "02100000fe03fd0100000000" + "08000f00fe000000" + "080001000a4d0000" + "0800040003000000"

// dstAt is where the last byte of its destination's network is.
const dstAt = 16 + 12 + 8 + 4 + 1

func message(tb testing.TB, text string) []byte {
	tb.Helper()
	b, err := hex.DecodeString(text)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// batchOf is what one receive call brings: n copies of a message, received now.
func batchOf(n int, message []byte, group uint32) []event.Datagram {
	batch, now := make([]event.Datagram, n), time.Now().UnixNano()
	for i := range batch {
		batch[i] = event.Datagram{Bytes: message, Time: now, Group: group, Nsid: event.NoNsid}
	}
	return batch
}

// BenchmarkReceivedToWritten is the whole way of a route event behind the receive call, in ns per event.
func BenchmarkReceivedToWritten(b *testing.B) {
	family := route.Family()
	book := ledger.New(log.Name)
	out, err := log.Open(log.Config{Path: "/dev/null"})
	if err != nil {
		b.Fatal(err)
	}
	p := pipeline.New(pipeline.Config{Ledger: book, Outputs: []pipeline.Output{out}, Queue: 1 << 20, Drain: time.Minute})
	ctx, stop := context.WithCancel(b.Context())
	done := make(chan struct{})
	go func() { p.Run(ctx); close(done) }()
	source := p.Source(family, nil)
	batch := batchOf(64, message(b, newRoute), 7)
	for i := range batch { // a flood is never of one route
		batch[i].Bytes = bytes.Clone(batch[i].Bytes)
		batch[i].Bytes[dstAt] = byte(i)
	}

	b.ReportAllocs()
	b.ResetTimer()
	before := cpuTime(b)
	for i := 0; i < b.N; i += len(batch) {
		source.Handle(batch, event.Empty)
	}
	source.Close()
	stop()
	<-done
	b.ReportMetric(float64(cpuTime(b)-before)/float64(b.N), "cpu-ns/op")
}

// cpuTime is what this process has used: on a shared machine it says more than the time that passed.
func cpuTime(tb testing.TB) time.Duration {
	tb.Helper()
	var usage unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &usage); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
