// Command nlmond turns everything that the Linux kernel announces over netlink into JSON lines and Prometheus metrics,
// and never loses an event without saying how many, where and why.
package main

//go:generate go test -run ^TestReadme$ -update .

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"

	"github.com/alecthomas/kingpin/v2"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/decode"
	"github.com/nlmond/nlmond/internal/event"
)

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

// errFailed ends a command whose output has already said what failed.
var errFailed = errors.New("failed")

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// program is what every command can use.
type program struct {
	families []*event.Family
	stdout   *os.File
	stderr   *os.File

	configFile string
	listen     string
	listenSet  bool // also to "", which turns the server off
	webConfig  string
	logLevel   string
	logFormat  string
}

func newProgram(stdout, stderr *os.File) *program {
	return &program{families: decode.Families(), stdout: stdout, stderr: stderr}
}

// run is main with its surroundings given, and its exit code returned.
func run(args []string, stdout, stderr *os.File) int {
	p := newProgram(stdout, stderr)
	app, commands := p.commandLine()
	name, err := app.Parse(args)
	if err != nil {
		fmt.Fprintf(stderr, "nlmond: %v; nlmond --help lists commands and flags\n", err)
		return exitUsage
	}
	ctx, stop := signal.NotifyContext(context.Background(), unix.SIGTERM, unix.SIGINT)
	defer stop()
	// The first signal drains; a second one ends at once, because the default action is back then.
	context.AfterFunc(ctx, stop)
	switch err := commands[name](ctx); {
	case err == nil:
		return exitDone
	case errors.Is(err, errFailed):
		return exitFailed
	default:
		fmt.Fprintf(stderr, "nlmond: %v\n", err)
		return exitFailed
	}
}

// commandLine is the table of commands and flags.
func (p *program) commandLine() (*kingpin.Application, map[string]func(context.Context) error) {
	app := kingpin.New("nlmond", "Everything that the Linux kernel announces over netlink, as JSON lines and Prometheus metrics.")
	app.UsageWriter(p.stdout).ErrorWriter(p.stderr)
	app.Version(versionText())
	app.HelpFlag.Short('h')
	app.Flag("config.file", "Configuration file; without one the built-in default is used (nlmond.yaml in the sources).").StringVar(&p.configFile)
	app.Flag("web.listen-address", "Address for /metrics and health; overrides the configuration's web.listen_address; empty turns it off.").PlaceHolder("127.0.0.1:9977").IsSetByUser(&p.listenSet).StringVar(&p.listen)
	app.Flag("web.config.file", "File with TLS and basic auth for the web server, in the form of Prometheus' exporters.").StringVar(&p.webConfig)
	app.Flag("log.level", "Least severe of nlmond's own messages to show.").Default("info").EnumVar(&p.logLevel, "debug", "info", "warn", "error")
	app.Flag("log.format", "Form of nlmond's own messages on standard error.").Default("logfmt").EnumVar(&p.logFormat, "logfmt", "json")

	app.Command("run", "Run the daemon (the default command).").Default()

	monitor := app.Command("monitor", "Show events in the terminal, one line each.")
	monitorJSON := monitor.Flag("json", "Write the lines that the log would hold.").Bool()
	monitorWhat := monitor.Arg("FAMILY[/GROUP]", "What to watch; a family alone means all its groups; nothing, the default set.").Strings()

	check := app.Command("check", "Show what this kernel, these privileges and the configuration allow.")
	checkJSON := check.Flag("json", "Write the report as JSON.").Bool()

	checkConfig := app.Command("check-config", "Show every mistake of a configuration file.")
	checkConfigFile := checkConfig.Arg("FILE", "The file.").Required().String()

	families := app.Command("families", "Show every netlink protocol number: name, groups, event types, privilege, status.")
	familiesJSON := families.Flag("json", "Write the table as JSON.").Bool()

	app.Command("schema", "Write the JSON Schema of every line that the log can hold.")

	replay := app.Command("replay", "Write the events of pcap and pcapng files with LINKTYPE_NETLINK as JSON lines.")
	replayFiles := replay.Arg("FILE", "The files; - is standard input.").Required().Strings()

	return app, map[string]func(context.Context) error{
		"run":          p.runDaemon,
		"monitor":      func(ctx context.Context) error { return p.monitor(ctx, *monitorWhat, *monitorJSON) },
		"check":        func(context.Context) error { return p.check(*checkJSON) },
		"check-config": func(context.Context) error { return p.checkConfig(*checkConfigFile) },
		"families":     func(context.Context) error { return p.listFamilies(*familiesJSON) },
		"schema":       func(context.Context) error { return p.schema() },
		"replay":       func(context.Context) error { return p.replay(*replayFiles) },
	}
}
