package config

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/nlmond/nlmond/configs"
	"github.com/nlmond/nlmond/internal/event"
)

// maxFile is the size that a file may have, in bytes: thirty times that of one with every key, and little enough that
// even the worst nesting is read in a second.
const maxFile = 64 << 10

// Load reads and validates a file. Mistakes in its content are an error of type Mistakes.
func Load(path string, families []*event.Family, check CheckFilter) (*Config, error) {
	content, err := read(path)
	if err != nil {
		return nil, fmt.Errorf("read configuration: %w", err)
	}
	return Parse(path, content, families, check)
}

func read(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	return content, errors.Join(err, f.Close())
}

// Parse validates the content of a file; name is what its mistakes are reported under.
func Parse(name string, content []byte, families []*event.Family, check CheckFilter) (*Config, error) {
	r := &reader{file: name, families: families, check: check}
	cfg := preset()
	if top, ok := r.parse(content); ok {
		r.topLevel(top, cfg)
	}
	if len(r.mistakes) > 0 {
		return nil, r.mistakes.sorted()
	}
	if cfg.Families == nil {
		cfg.Families = defaultSet(families)
	}
	return cfg, nil
}

// Default is the configuration without a file.
func Default(families []*event.Family, check CheckFilter) (*Config, error) {
	return Parse(configs.Name, configs.Default, families, check)
}
