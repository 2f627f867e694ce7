package config

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/nlmond/nlmond/internal/event"
)

// topKey stands for the key in a mistake that concerns the whole file.
const topKey = "yaml"

// reader walks the syntax tree of one file and collects its mistakes.
type reader struct {
	file     string
	families []*event.Family
	check    CheckFilter
	lines    []string // of the file
	mistakes Mistakes
}

func (r *reader) fail(at *token.Position, key, format string, args ...any) {
	m := Mistake{File: r.file, Line: 1, Column: 1, Key: key, Text: oneLine(fmt.Sprintf(format, args...))}
	if at != nil {
		m.Line, m.Column = at.Line, at.Column
	}
	r.mistakes = append(r.mistakes, m)
}

// parse returns what the file's only document holds; ok is false where that is nothing or not YAML.
func (r *reader) parse(content []byte) (top value, ok bool) {
	if len(content) > maxFile {
		r.fail(nil, topKey, "the file is longer than %d KiB: no configuration needs that", maxFile>>10)
		return value{}, false
	}
	r.lines = strings.Split(string(content), "\n")
	file, err := parseBytes(content)
	if err != nil {
		at, text := syntax(err)
		r.fail(at, topKey, "this is not YAML: %s", text)
		return value{}, false
	}
	for i, doc := range file.Docs {
		switch {
		case i > 0:
			r.fail(position(doc), topKey, "a second document begins here: a configuration is one document")
			return top, ok
		case doc.Body != nil && doc.Body.Type() != ast.CommentType:
			top, ok = value{key: topKey, node: doc.Body, at: position(doc.Body)}, true
		}
	}
	return top, ok
}

// parseBytes turns a panic of the parser into an error, so that no file can end the daemon at a reload.
func parseBytes(content []byte) (file *ast.File, err error) {
	defer func() {
		if p := recover(); p != nil {
			file, err = nil, fmt.Errorf("the parser gave up: %v", p)
		}
	}()
	return parser.ParseBytes(content, 0, parser.AllowDuplicateMapKey())
}

// syntax finds where a parser's error is, and what it says without the excerpt that it draws below.
func syntax(err error) (at *token.Position, text string) {
	text = err.Error()
	var e yaml.Error
	if errors.As(err, &e) {
		text = e.GetMessage()
		if t := e.GetToken(); t != nil {
			at = t.Position
		}
	}
	switch {
	case strings.Contains(text, "\t"):
		text = "a line is indented with a tab: only blanks may be"
	case strings.Contains(text, "not allowed in this context"):
		text += "; text that begins with one of [ { & * ! | > % @ needs quotes"
	}
	return at, text
}

// position is where a node begins: a mapping at its first key, not at that key's colon.
func position(n ast.Node) *token.Position {
	switch n := n.(type) {
	case *ast.DocumentNode:
		if n.Start != nil {
			return n.Start.Position
		}
		if n.Body == nil {
			return nil
		}
		return position(n.Body)
	case *ast.MappingNode:
		if !n.IsFlowStyle && len(n.Values) > 0 {
			return position(n.Values[0])
		}
	case *ast.MappingValueNode:
		return position(n.Key)
	}
	if t := n.GetToken(); t != nil {
		return t.Position
	}
	return nil
}

// oneLine makes one line of any text, because a mistake is one.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
