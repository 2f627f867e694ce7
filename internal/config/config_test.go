package config_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/nlmond/nlmond/configs"
	"github.com/nlmond/nlmond/internal/config"
	"github.com/nlmond/nlmond/internal/decode"
	"github.com/nlmond/nlmond/internal/decode/route"
	"github.com/nlmond/nlmond/internal/event"
)

// table is the table of families.
func table() []*event.Family {
	families := decode.Families()
	families[0] = route.Family()
	return families
}

// noPlus stands for an evaluator of CEL: it dislikes a plus and says where, and a minus without saying it, in two lines.
func noPlus(family *event.Family, expr string) error {
	for i, line := range strings.Split(expr, "\n") {
		if before, _, found := strings.Cut(line, "+"); found {
			return fmt.Errorf("check: %w", &config.ExprError{Line: i + 1, Column: utf8.RuneCountInString(before) + 1, Problem: "no plus here"})
		}
	}
	if strings.Contains(expr, "-") {
		return fmt.Errorf("no minus in a filter of %s\n | %s", family.Name, expr)
	}
	return nil
}

func files(t testing.TB, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("no files %s: %v", pattern, err)
	}
	return names
}

// TestBad reads each bad file and expects the mistakes that stand beside it, word by word and all of them.
func TestBad(t *testing.T) {
	families := table()
	for _, path := range files(t, "testdata/*.bad.yaml") {
		t.Run(filepath.Base(path), func(t *testing.T) {
			want, err := os.ReadFile(strings.TrimSuffix(path, ".yaml") + ".want")
			if err != nil {
				t.Fatal(err)
			}
			cfg, err := config.Load(path, families, noPlus)
			var mistakes config.Mistakes
			if !errors.As(err, &mistakes) || cfg != nil {
				t.Fatalf("Load returned %v, %v; want mistakes and nothing else", cfg, err)
			}
			var got strings.Builder
			for _, m := range mistakes {
				fmt.Fprintln(&got, strings.TrimPrefix(m.String(), "testdata/"))
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("mistakes differ (-want +got):\n%s", diff)
			}
		})
	}
}

// plain is a Config that can be compared and read: groups by name.
type plain struct {
	Families []plainFamily
	Log      config.Log
	Web      config.Web
	Queue    config.Queue
}

type plainFamily struct {
	Name     string
	Groups   string
	Required bool
	Buffer   int
	Filter   string
	Limit    config.Limit
}

func simplify(cfg *config.Config) plain {
	p := plain{Log: cfg.Log, Web: cfg.Web, Queue: cfg.Queue}
	for _, f := range cfg.Families {
		var groups []string
		for _, g := range f.Groups {
			groups = append(groups, g.Name)
		}
		p.Families = append(p.Families, plainFamily{f.Family.Name, strings.Join(groups, " "), f.Required, f.ReceiveBuffer, f.Filter, f.LogLimit})
	}
	return p
}

func load(t *testing.T, path string) plain {
	t.Helper()
	cfg, err := config.Load(path, table(), noPlus)
	if err != nil {
		t.Fatal(err)
	}
	return simplify(cfg)
}

func TestGood(t *testing.T) {
	const mib = 1 << 20
	standard := plain{
		Log:   config.Log{Path: "stdout"},
		Web:   config.Web{ListenAddress: "127.0.0.1:9977"},
		Queue: config.Queue{Size: 16 * mib, WhenFull: config.Block},
	}
	everything := plain{
		Families: []plainFamily{
			{
				Name: "route", Groups: "link neigh ipv4-route", Required: true, Buffer: 64 * mib,
				Filter: `group != "neigh" || "failed" in data.state`, Limit: config.Limit{Events: 1000, Per: time.Second},
			},
			{Name: "audit", Groups: "readlog", Buffer: 64e6, Limit: config.Limit{Events: 10, Per: time.Hour}},
		},
		Log:   config.Log{Path: "/var/log/nlmond/events.json"},
		Web:   config.Web{ListenAddress: "[::1]:9977"},
		Queue: config.Queue{Size: 106496, WhenFull: config.Drop},
	}
	listed := standard
	listed.Families = []plainFamily{
		{Name: "usersock", Groups: "3 40", Buffer: 16 * mib},
		{Name: "xfrm", Groups: "acquire expire sa policy aevents report migrate mapping", Buffer: 16 * mib},
		{Name: "uevent", Groups: "kernel", Buffer: 16 * mib},
	}
	off := standard
	off.Families = []plainFamily{{Name: "selinux", Groups: "avc", Buffer: 16 * mib}}
	off.Web.ListenAddress = ""

	for name, want := range map[string]plain{"everything": everything, "listed": listed, "off": off} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, load(t, "testdata/"+name+".good.yaml")); diff != "" {
				t.Errorf("configuration differs (-want +got):\n%s", diff)
			}
		})
	}
}

// TestDefault proves that the documented file is what nlmond does without one, whichever way there is none.
func TestDefault(t *testing.T) {
	families := table()
	cfg, err := config.Default(families, noPlus)
	if err != nil {
		t.Fatal(err)
	}
	standard := simplify(cfg)
	if len(standard.Families) == 0 {
		t.Fatal("the default listens to nothing")
	}
	if diff := cmp.Diff(standard, load(t, "../../configs/nlmond.yaml")); diff != "" {
		t.Errorf("the file and the embedded one differ (-embedded +file):\n%s", diff)
	}
	for _, text := range []string{"", "\n", "---\n", "# nothing\n", "families:\noutputs:\nweb:\nqueue:\n", "null", "{}"} {
		cfg, err := config.Parse("empty", []byte(text), families, noPlus)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if diff := cmp.Diff(standard, simplify(cfg)); diff != "" {
			t.Errorf("configs/nlmond.yaml says another default than the program has; for %q (-file +program):\n%s", text, diff)
		}
	}
	var set []string
	for _, f := range families {
		if f.Default {
			set = append(set, f.Name)
		}
	}
	for i, f := range cfg.Families {
		if f.Family.Name != set[i] {
			t.Errorf("family %d of the default is %s, the table says %s", i, f.Family.Name, set[i])
		}
	}
}

// TestEveryKeyDocumented takes the keys from the program's own messages about unknown ones.
func TestEveryKeyDocumented(t *testing.T) {
	text := string(configs.Default)
	notBuilt := []string{"ignore", "state"}
	for parent, file := range map[string]string{
		"the top": "no-such-key: 1", "a family": "families: {route: {no-such-key: 1}}", "log": "families: {route: {log: {no-such-key: 1}}}",
		"outputs": "outputs: {no-such-key: 1}", "outputs.log": "outputs: {log: {no-such-key: 1}}", "web": "web: {no-such-key: 1}", "queue": "queue: {no-such-key: 1}",
	} {
		_, err := config.Parse("f", []byte(file), table(), nil)
		if err == nil {
			t.Errorf("an unknown key in %s was accepted", parent)
			continue
		}
		_, known, found := strings.Cut(err.Error(), "known are ")
		if !found {
			t.Errorf("an unknown key in %s: %v does not list the known ones", parent, err)
		}
		for key := range strings.SplitSeq(known, ", ") {
			if !strings.Contains(text, key+":") && !slices.Contains(notBuilt, key) {
				t.Errorf("configs/nlmond.yaml lacks the key %s of %s", key, parent)
			}
		}
	}
}

func TestFileThatIsNotThere(t *testing.T) {
	_, err := config.Load("testdata/nowhere.yaml", table(), nil)
	if !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "testdata/nowhere.yaml") {
		t.Errorf("got %v, want a not-exist error with the path", err)
	}
}

func FuzzLoad(f *testing.F) {
	for _, path := range append(files(f, "testdata/*.yaml"), "../../configs/nlmond.yaml") {
		content, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	families := table()
	f.Fuzz(func(t *testing.T, content []byte) {
		cfg, err := config.Parse("fuzz", content, families, noPlus)
		if (cfg == nil) == (err == nil) {
			t.Fatalf("%v, %v: want one of them", cfg, err)
		}
		var mistakes config.Mistakes
		if err != nil && !errors.As(err, &mistakes) {
			t.Fatalf("%v is no list of mistakes", err)
		}
		for _, m := range mistakes {
			if m.Line < 1 || m.Column < 1 || m.Key == "" || m.Text == "" || strings.ContainsAny(m.String(), "\n\r") {
				t.Fatalf("bad mistake %#v", m)
			}
		}
	})
}
