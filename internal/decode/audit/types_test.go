package audit

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/nstest"
)

func TestTypesFitTheirIndex(t *testing.T) {
	c := newCodec()
	if len(c.types) > 256 {
		t.Errorf("%d types do not fit uint8", len(c.types))
	}
	names := map[string]bool{}
	for _, typ := range c.types[1:] {
		if names[typ.Name] || c.types[c.byNumber[typ.Number]] != typ {
			t.Errorf("%s (%d) stands twice", typ.Name, typ.Number)
		}
		names[typ.Name] = true
	}
}

// notRecords are the names in the header that stand for ranges and for commands to the kernel, not for records.
var notRecords = regexp.MustCompile(`^(FIRST|LAST)_|_LAST_|^(GET|SET|LIST|ADD|DEL|WATCH_INS|WATCH_REM|WATCH_LIST|SIGNAL_INFO|ADD_RULE|DEL_RULE|LIST_RULES|TRIM|MAKE_EQUIV|TTY_GET|TTY_SET|SET_FEATURE|GET_FEATURE|DAEMON_.*)$`)

func TestTypesAgainstHeader(t *testing.T) {
	header, err := os.ReadFile("/usr/include/linux/audit.h")
	if err != nil {
		nstest.Skip(t, "the kernel's headers are not installed")
	}
	c := newCodec()
	found := 0
	for _, m := range regexp.MustCompile(`(?m)^#define AUDIT_(\w+)\s+(\d{4})\b`).FindAllStringSubmatch(string(header), -1) {
		number, _ := strconv.Atoi(m[2])
		if number < 1005 || number >= 3000 || notRecords.MatchString(m[1]) {
			continue
		}
		found++
		if typ := c.types[c.byNumber[number]]; typ.Name != strings.ToLower(m[1]) {
			t.Errorf("AUDIT_%s = %d is called %q here", m[1], number, typ.Name)
		}
	}
	if found < 50 {
		t.Errorf("only %d record types found in the header", found)
	}
}
