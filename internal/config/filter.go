package config

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/nlmond/nlmond/internal/event"
)

// CheckFilter tells what is wrong with a CEL expression for the events of a family; nil where nothing is. An *ExprError
// is shown at its place in the file, any other error at the beginning of the expression.
type CheckFilter = func(family *event.Family, expr string) error

// ExprError is a mistake within an expression.
type ExprError struct {
	Line, Column int // in the expression, from 1
	Problem      string
}

func (e *ExprError) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Problem) }

// filter reads a CEL expression; whoever evaluates it says whether it can be.
func (r *reader) filter(v value, family *event.Family) string {
	expr, ok := r.text(v, "a CEL expression")
	expr = strings.TrimRight(expr, "\n") // of a block: nobody's intention
	if !ok || expr == "" || r.check == nil {
		return expr
	}
	err := r.check(family, expr)
	var inside *ExprError
	switch {
	case err == nil:
	case !errors.As(err, &inside):
		r.fail(v.at, v.key, "%v", err)
	default:
		if at := r.within(v, expr, inside); at != nil {
			r.fail(at, v.key, "%s", inside.Problem)
		} else {
			r.fail(v.at, v.key, "%s (line %d, column %d of the expression)", inside.Problem, inside.Line, inside.Column)
		}
	}
	return expr
}

// within finds a place of an expression in the file; nil where the file has the expression written otherwise: folded, or
// with escapes.
func (r *reader) within(v value, expr string, e *ExprError) *token.Position {
	lines := strings.Split(expr, "\n")
	if e.Line < 1 || e.Line > len(lines) {
		return nil
	}
	line, from := v.at.Line, v.at.Column-1
	if _, block := v.node.(*ast.LiteralNode); block {
		line, from = v.at.Line+e.Line, 0
	} else if len(lines) > 1 {
		return nil
	}
	if line > len(r.lines) || from >= len(r.lines[line-1]) {
		return nil
	}
	source := r.lines[line-1]
	for range from {
		_, size := utf8.DecodeRuneInString(source)
		source = source[size:]
	}
	before, _, found := strings.Cut(source, lines[e.Line-1])
	if !found {
		return nil
	}
	return &token.Position{Line: line, Column: from + utf8.RuneCountInString(before) + e.Column}
}
