package codectest

import (
	"encoding/json"
	"fmt"

	"github.com/nlmond/nlmond/internal/schema"
)

// described is a codec that can name its keys: then they must be what it writes.
type described interface {
	Visit(fn func(schema.Key))
}

// checkKeys says which key of a data object its codec has not named, or not as what it is.
func checkKeys(codec described, typ string, data map[string]any) error {
	keys := map[string]schema.Key{
		"payload":   {JSON: schema.String},
		"undecoded": {JSON: schema.String},
	}
	codec.Visit(func(k schema.Key) {
		if k.Type == "" || k.Type == typ {
			keys[k.Path] = k
		}
	})
	return checkObject(keys, "", data)
}

func checkObject(keys map[string]schema.Key, prefix string, object map[string]any) error {
	for name, value := range object {
		path := prefix + name
		if isLeftover(name, value) {
			continue
		}
		k, ok := keys[path]
		if !ok || k.JSON != jsonType(value) {
			return fmt.Errorf("%s is %s, described as %q", path, jsonType(value), k.JSON)
		}
		switch v := value.(type) {
		case map[string]any:
			if k.Elem == "" {
				if err := checkObject(keys, path+".", v); err != nil {
					return err
				}
			}
			for name, inner := range v {
				if k.Elem != "" && k.Elem != jsonType(inner) {
					return fmt.Errorf("%s.%s is %s, described as %q", path, name, jsonType(inner), k.Elem)
				}
			}
		case []any:
			for _, inner := range v {
				if k.Elem != jsonType(inner) {
					return fmt.Errorf("an element of %s is %s, described as %q", path, jsonType(inner), k.Elem)
				}
				if o, ok := inner.(map[string]any); ok {
					if err := checkObject(keys, path+".", o); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// isLeftover says whether a key is one that any object of a table codec can have, with the value that belongs there.
func isLeftover(name string, value any) bool {
	switch name {
	case "undecoded":
		return jsonType(value) == schema.String
	case "unknown":
		all, ok := value.([]any)
		for _, one := range all {
			o, _ := one.(map[string]any)
			ok = ok && len(o) == 2 && jsonType(o["type"]) == schema.Number && jsonType(o["hex"]) == schema.String
		}
		return ok
	}
	return false
}

func jsonType(value any) schema.JSON {
	switch value.(type) {
	case string:
		return schema.String
	case json.Number:
		return schema.Number
	case bool:
		return schema.Boolean
	case map[string]any:
		return schema.Object
	case []any:
		return schema.ArrayOf
	}
	return "null"
}
