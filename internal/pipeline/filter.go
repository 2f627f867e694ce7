package pipeline

import (
	"fmt"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"

	"github.com/nlmond/nlmond/internal/event"
)

// Variables of a filter.
const (
	varFamily = "family"
	varGroup  = "group"
	varType   = "type"
	varAction = "action"
	varCause  = "cause"
	varNsid   = "nsid"
	varPortid = "portid"
	varData   = "data"
)

// Filter is a CEL expression that says which events pass. It may be used by several goroutines.
type Filter struct {
	expr    string
	program cel.Program
}

// FilterError is what is wrong with an expression.
type FilterError struct {
	Line, Column int // where, from 1
	Problem      string
}

// Error implements error.
func (e *FilterError) Error() string {
	return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Problem)
}

// CompileFilter compiles an expression over the variables family, group, type, action, cause (strings), nsid and portid
// (numbers; nsid is -1 for the own network namespace) and data (the event's data object). It fails with a *FilterError.
func CompileFilter(expr string) (*Filter, error) {
	env, err := cel.NewEnv(
		cel.CrossTypeNumericComparisons(true),
		cel.Variable(varFamily, cel.StringType),
		cel.Variable(varGroup, cel.StringType),
		cel.Variable(varType, cel.StringType),
		cel.Variable(varAction, cel.StringType),
		cel.Variable(varCause, cel.StringType),
		cel.Variable(varNsid, cel.IntType),
		cel.Variable(varPortid, cel.IntType),
		cel.Variable(varData, cel.MapType(cel.StringType, cel.DynType)),
	)
	if err != nil {
		return nil, fmt.Errorf("prepare the filter language: %w", err)
	}
	ast, issues := env.Compile(expr)
	if issues != nil && issues.Err() != nil {
		return nil, filterError(issues)
	}
	if t := ast.OutputType(); !t.IsExactType(cel.BoolType) && !t.IsExactType(cel.DynType) {
		return nil, &FilterError{Line: 1, Column: 1, Problem: fmt.Sprintf("the expression is of type %s; a filter must be true or false", t)}
	}
	program, err := env.Program(ast, cel.EvalOptions(cel.OptOptimize))
	if err != nil {
		return nil, &FilterError{Line: 1, Column: 1, Problem: err.Error()}
	}
	return &Filter{expr: expr, program: program}, nil
}

// filterError is the first of the issues, in our words where the usual ones do not help.
func filterError(issues *cel.Issues) *FilterError {
	first := issues.Errors()[0]
	problem := first.Message
	if name, ok := strings.CutPrefix(problem, "undeclared reference to '"); ok {
		name, _, _ = strings.Cut(name, "'")
		problem = fmt.Sprintf("%s is not known; variables are family, group, type, action, cause, nsid, portid and data "+
			"(fields of the event are data.NAME)", name)
	}
	return &FilterError{Line: max(first.Location.Line(), 1), Column: max(first.Location.Column()+1, 1), Problem: problem}
}

// String is the expression.
func (f *Filter) String() string { return f.expr }

// Keep says whether an event passes. A key that the event's data lack is no match. Any other failure keeps the event, and is
// the error.
func (f *Filter) Keep(e *event.Event) (bool, error) {
	result, _, err := f.program.Eval(&activation{event: e})
	if err != nil {
		if missing(err) {
			return false, nil
		}
		return true, fmt.Errorf("evaluate the filter %s: %w", f.expr, err)
	}
	keep, ok := result.(types.Bool)
	if !ok {
		return true, fmt.Errorf("evaluate the filter %s: the result is of type %s; a filter must be true or false",
			f.expr, result.Type().TypeName())
	}
	return bool(keep), nil
}

// missing says whether an evaluation failed because data lack a key or an array an element. The library has no value to
// compare with.
func missing(err error) bool {
	text := err.Error()
	return strings.HasPrefix(text, "no such key") || strings.HasPrefix(text, "index out of bounds")
}
