package route

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/decode/codectest"
)

var update = flag.Bool("update", false, "write words and json of testdata anew; read the difference before you keep it")

// sample is a message of testdata, where a blank line stands between two of them:
//
//	# the command that made it, and the kernel
//	asked PATH VALUE   what was asked for, written after the command and not after our output
//	words TEXT
//	hex BYTES
//	json OBJECT        the whole data object, or that of one key: json:linkinfo OBJECT
type sample struct {
	from  string
	asked []string
	words string
	bytes []byte
	key   string
	json  string
}

// samples reads a file of testdata.
func samples(t testing.TB, file string) []sample {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []sample
	for block := range strings.SplitSeq(strings.TrimSpace(string(text)), "\n\n") {
		s, err := readSample(block)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		all = append(all, s)
	}
	return all
}

func readSample(block string) (s sample, err error) {
	lines := bufio.NewScanner(strings.NewReader(block))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		word, rest, _ := strings.Cut(lines.Text(), " ")
		word, key, _ := strings.Cut(word, ":")
		switch word {
		case "#":
			s.from = rest
		case "asked":
			s.asked = append(s.asked, rest)
		case "words":
			s.words = rest
		case "hex":
			s.bytes, err = hex.DecodeString(rest)
		case "json":
			s.key, s.json = key, rest
		default:
			err = fmt.Errorf("%q begins no line of a sample", word)
		}
		if err != nil {
			return s, err
		}
	}
	return s, lines.Err()
}

func (s *sample) write(out *bytes.Buffer) {
	fmt.Fprintf(out, "# %s\n", s.from)
	for _, a := range s.asked {
		fmt.Fprintf(out, "asked %s\n", a)
	}
	fmt.Fprintf(out, "words %s\nhex %x\njson", s.words, s.bytes)
	if s.key != "" {
		fmt.Fprintf(out, ":%s", s.key)
	}
	fmt.Fprintf(out, " %s\n", s.json)
}

// shown is what of a line a sample compares.
func (s *sample) shown(t *testing.T, line codectest.Line) string {
	t.Helper()
	if s.key == "" {
		return string(line.JSON)
	}
	var object map[string]json.RawMessage
	if err := json.Unmarshal(line.JSON, &object); err != nil {
		t.Fatal(err)
	}
	return string(object[s.key])
}

// at follows a path such as multipath.0.gateway, nil where it leads nowhere.
func at(value any, path string) any {
	for key := range strings.SplitSeq(path, ".") {
		switch v := value.(type) {
		case map[string]any:
			value = v[key]
		case []any:
			i, err := strconv.Atoi(key)
			if err != nil || i < 0 || i >= len(v) {
				return nil
			}
			value = v[i]
		default:
			return nil
		}
	}
	return value
}

func sampleFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no testdata: %v", err)
	}
	return files
}
