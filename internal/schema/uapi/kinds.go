package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// The ways in which the kernel says what an attribute holds.
var (
	putCall    = regexp.MustCompile(`\bnla_put_(\w+)\(\s*[^,;]+,\s*([A-Z][A-Z0-9_]+)\s*,`)
	putFlag    = regexp.MustCompile(`\bnla_put_flag\(\s*[^,;]+,\s*([A-Z][A-Z0-9_]+)\s*\)`)
	putBytes   = regexp.MustCompile(`\bnla_(?:put|reserve)\(\s*[^,;]+,\s*([A-Z][A-Z0-9_]+)\s*,\s*(sizeof\(\s*struct \w+|[^;]*?)[,)]`)
	nestCall   = regexp.MustCompile(`\bnla_nest_start(?:_noflag)?\(\s*[^,;]+,\s*([A-Z][A-Z0-9_]+)\s*\)`)
	policyLine = regexp.MustCompile(`\[([A-Z][A-Z0-9_]+)\]\s*=\s*(\{[^}]*\}|NLA_POLICY_\w+\([^;\]]*?\)\s*,)`)
	policyType = regexp.MustCompile(`NLA_(U8|U16|U32|U64|S8|S16|S32|S64|BE16|BE32|STRING|NUL_STRING|FLAG|MSECS|NESTED|NESTED_ARRAY|BINARY|BITFIELD32|UINT|SINT)\b`)
)

// readKinds scans the C files that speak netlink: constant → what was seen of it, sorted.
func readKinds(kernel string) (map[string][]string, error) {
	seen := map[string]map[string]bool{}
	note := func(name, kind string) {
		if seen[name] == nil {
			seen[name] = map[string]bool{}
		}
		seen[name][kind] = true
	}
	for _, root := range []string{"net", "drivers/net", "drivers/dpll", "drivers/infiniband", "fs/nfsd"} {
		err := filepath.WalkDir(filepath.Join(kernel, root), func(path string, d fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil || d.IsDir() || filepath.Ext(path) != ".c" && filepath.Ext(path) != ".h" {
				return err
			}
			text, err := os.ReadFile(path)
			if err == nil {
				scanKinds(string(text), note)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("read kinds below %s: %w", root, err)
		}
	}
	kinds := make(map[string][]string, len(seen))
	for name, set := range seen {
		for kind := range set {
			kinds[name] = append(kinds[name], kind)
		}
		slices.Sort(kinds[name])
	}
	return kinds, nil
}

func scanKinds(text string, note func(name, kind string)) {
	if !strings.Contains(text, "nla_") && !strings.Contains(text, "NLA_") {
		return
	}
	for _, m := range putCall.FindAllStringSubmatch(text, -1) {
		if kind := strings.TrimSuffix(m[1], "_64bit"); kind != "64bit" && kind != "nohdr" {
			note(m[2], "put:"+kind)
		}
	}
	for _, m := range putFlag.FindAllStringSubmatch(text, -1) {
		note(m[1], "put:flag")
	}
	for _, m := range nestCall.FindAllStringSubmatch(text, -1) {
		note(m[1], "put:nest")
	}
	for _, m := range putBytes.FindAllStringSubmatch(text, -1) {
		switch length := strings.TrimSpace(m[2]); {
		case strings.HasPrefix(length, "sizeof(struct in_addr"), strings.HasPrefix(length, "sizeof(struct in6_addr"):
			note(m[1], "put:in_addr")
		case strings.HasPrefix(length, "sizeof(struct "):
			note(m[1], "put:struct")
		default:
			note(m[1], "put:bytes")
		}
	}
	for _, m := range policyLine.FindAllStringSubmatch(text, -1) {
		switch t := policyType.FindStringSubmatch(m[2]); {
		case t != nil:
			note(m[1], "policy:"+strings.ToLower(strings.TrimPrefix(t[1], "NUL_")))
		case strings.HasPrefix(m[2], "NLA_POLICY_NESTED"):
			note(m[1], "policy:nested")
		case strings.HasPrefix(m[2], "NLA_POLICY_E"), strings.Contains(m[2], ".len"):
			note(m[1], "policy:binary")
		}
	}
}
