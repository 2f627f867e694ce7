package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// headerPrefixes are what the members of the kernel's structs begin with: ifi_index is index of an ifinfomsg.
var headerPrefixes = []string{"ifi_", "ifa_", "rtm_", "ndm_", "ndtm_", "tcm_", "nfgen_", "nh_", "rta_"}

// snake is a name as JSON shows it: lower case with underscores.
func snake(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r == ' ' || r == '.' || r == '/' {
			return '_'
		}
		return r
	}, strings.ToLower(name))
}

// attrKey is the JSON key of an attribute.
func attrKey(a attribute) string {
	if a.Key != "" {
		return a.Key
	}
	return snake(a.Name)
}

// memberKey is the JSON key of a struct's member: without the struct's prefix, and the index of a device is called alike everywhere.
func memberKey(a attribute) string {
	if a.Key != "" {
		return a.Key
	}
	key := snake(a.Name)
	for _, p := range headerPrefixes {
		if rest, ok := strings.CutPrefix(key, p); ok {
			if rest == "index" {
				return "ifindex"
			}
			return rest
		}
	}
	return key
}

var plainKey = regexp.MustCompile(`^[a-z_][a-z0-9_]*$`)

// celReserved are the words that cannot follow a dot in CEL (its language definition, section "Syntax").
var celReserved = []string{
	"false", "in", "null", "true", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let",
	"loop", "package", "namespace", "return", "var", "void", "while",
}

// checkKey fails for a key that data.KEY cannot select in CEL, or that the walker gives another meaning.
func checkKey(key string) error {
	switch {
	case !plainKey.MatchString(key):
		return fmt.Errorf("key %q is not [a-z_][a-z0-9_]*: set key", key)
	case slices.Contains(celReserved, key):
		return fmt.Errorf("key %q is a reserved word in CEL: set key", key)
	case key == "unknown" || key == "undecoded":
		return fmt.Errorf("key %q is taken for what no table knows: set key", key)
	}
	return nil
}

// goName is the Go name of a specification: rt-link → rtLink.
func goName(spec string) string {
	parts := strings.FieldsFunc(spec, func(r rune) bool { return r == '-' || r == '_' })
	for i := range parts[1:] {
		parts[i+1] = strings.ToUpper(parts[i+1][:1]) + parts[i+1][1:]
	}
	return strings.Join(parts, "")
}

// fileName is the file that holds the tables of a specification.
func fileName(spec string) string { return "tables_" + snake(spec) + "_gen.go" }
