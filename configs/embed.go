// Package configs holds the configuration that nlmond uses where it is given none.
package configs

import _ "embed" // for the default below

// Name is what mistakes in Default are reported under.
const Name = "configs/nlmond.yaml (built in)"

// Default is the text of nlmond.yaml: every key with its default and a comment.
//
//go:embed nlmond.yaml
var Default []byte
