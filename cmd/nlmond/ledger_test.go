package main

import (
	"fmt"
	"syscall"
	"testing"
	"time"

	dto "github.com/prometheus/client_model/go"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/nstest"
)

// routesOnly listens to IPv4 routes alone.
const routesOnly = `
families:
  route:
    groups: [ipv4-route]
    required: true
    receive_buffer: %s
outputs:
  log: {path: stdout}
web: {listen_address: "` + webAddress + `"}
`

// TestLedgerUnderOverflow stops nlmond while the kernel tells more than the socket holds. What is written and what the
// kernel dropped must be exactly what was caused, and the log must say where the gap is.
func TestLedgerUnderOverflow(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	const changes = 200_000
	d := startDaemon(t, fmt.Sprintf(routesOnly, "106496"))
	load := newLoader(t)

	d.signal(syscall.SIGSTOP)
	load.routes(unix.RTM_NEWROUTE, changes/2)
	d.signal(syscall.SIGCONT)
	load.routes(unix.RTM_DELROUTE, changes/2)

	m := d.scrapeWhen(func(m map[string]*dto.MetricFamily) bool {
		return sum(m, "nlmond_datagrams_total", "family=route")+sum(m, "nlmond_kernel_drops_total", "family=route") >= changes &&
			sum(m, "nlmond_queue_events", "family=route") == 0
	})
	checkLedger(t, m, "route")
	events, drops := sum(m, "nlmond_events_total", "family=route"), sum(m, "nlmond_kernel_drops_total", "family=route")
	if events+drops != changes {
		t.Errorf("%v events + %v kernel drops are not %d changes", events, drops, changes)
	}
	if drops == 0 {
		t.Error("nothing was dropped: the test proves nothing")
	}
	d.stop()

	told, lost, gap := 0.0, 0.0, false
	for _, l := range d.seen {
		switch l["logger"] {
		case "event":
			told++
		case "loss":
			gap = gap || told > 0 && told < events
			lost += l["lost"].(float64)
			if l["stage"] != "kernel" || l["unit"] != "datagrams" || l["family"] != "route" || l["since"] == nil || l["until"] == nil {
				t.Errorf("a loss record that does not say what it must: %v", l)
			}
		}
	}
	if told != events || lost != drops {
		t.Errorf("the log holds %v events and %v lost, the metrics %v and %v", told, lost, events, drops)
	}
	if !gap {
		t.Error("no loss record stands between the events before and after the gap")
	}
}

// TestNothingLostWithRoom is the same with a buffer that holds it all.
func TestNothingLostWithRoom(t *testing.T) {
	if !nstest.InsideAsRoot(t, "SO_RCVBUFFORCE for a buffer of 64 MiB takes CAP_NET_ADMIN over the machine") {
		return
	}
	const changes = 150_000
	d := startDaemon(t, fmt.Sprintf(routesOnly, "64MiB"))
	load := newLoader(t)

	d.signal(syscall.SIGSTOP)
	load.routes(unix.RTM_NEWROUTE, changes/2)
	d.signal(syscall.SIGCONT)
	load.routes(unix.RTM_DELROUTE, changes/2)

	m := d.scrapeWhen(func(m map[string]*dto.MetricFamily) bool {
		return sum(m, "nlmond_events_written_total", "family=route") >= changes
	})
	checkLedger(t, m, "route")
	if drops := sum(m, "nlmond_kernel_drops_total", "family=route"); drops != 0 {
		t.Errorf("the kernel dropped %v", drops)
	}
	d.stop()
	told := 0
	for _, l := range d.seen {
		if l["logger"] == "event" {
			told++
		}
	}
	if told != changes {
		t.Errorf("the log holds %d of %d changes", told, changes)
	}
}

func (d *process) signal(s syscall.Signal) {
	d.t.Helper()
	if err := d.cmd.Process.Signal(s); err != nil {
		d.t.Fatal(err)
	}
}

// scrapeWhen scrapes until what it finds is enough, and then returns it.
func (d *process) scrapeWhen(enough func(map[string]*dto.MetricFamily) bool) map[string]*dto.MetricFamily {
	d.t.Helper()
	for start := time.Now(); ; {
		m := d.scrape()
		if enough(m) {
			return m
		}
		if time.Since(start) > patience {
			d.t.Fatalf("the metrics never came to what was awaited\n%s", d.stderr)
		}
	}
}

// TestStopWritesWhatIsQueued tells nlmond to stop while the kernel has something for it.
func TestStopWritesWhatIsQueued(t *testing.T) {
	if !nstest.Inside(t) {
		return
	}
	const changes = 2000
	d := startDaemon(t, fmt.Sprintf(routesOnly, "8MiB"))
	load := newLoader(t)
	d.signal(syscall.SIGSTOP)
	load.routes(unix.RTM_NEWROUTE, changes)
	d.signal(syscall.SIGTERM)
	d.signal(syscall.SIGCONT)
	d.end()
	told := 0
	for _, l := range d.seen {
		if l["logger"] == "event" {
			told++
		}
	}
	if told != changes {
		t.Errorf("the log holds %d of %d changes", told, changes)
	}
}
