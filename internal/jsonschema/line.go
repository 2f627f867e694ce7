package jsonschema

import (
	"maps"
	"slices"

	"github.com/nlmond/nlmond/internal/event"
)

// kinds are all loggers.
var kinds = [...]event.Kind{event.Message, event.Loss, event.Security, event.Limit, event.Daemon}

func loggers() []string {
	var names []string
	for _, k := range kinds {
		names = append(names, k.String())
	}
	return names
}

// byLogger chooses the definition of a line by its logger.
func (d *document) byLogger() []m {
	var choices []m
	for _, k := range kinds {
		choices = append(choices, when("logger", k.String(), m{"$ref": "#/$defs/" + lineName(k)}))
	}
	return choices
}

func lineName(k event.Kind) string { return "line." + k.String() }

// when is a part that counts for lines with that value only.
func when(key, value string, then m) m {
	return m{"if": m{"properties": m{key: m{"const": value}}}, "then": then}
}

var (
	text    = m{"type": "string"}
	natural = m{"type": "integer", "minimum": 0}
	decimal = m{"type": "string", "pattern": "^-?[0-9]+$"}
	digits  = m{"type": "string", "pattern": "^([0-9a-f]{2})*$"}
	instant = m{"type": "string", "pattern": `^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$`}
)

// common is in every line.
func common() m {
	return m{
		"ts":     instant,
		"level":  m{"enum": []string{"debug", "info", "warn", "error", "dpanic", "panic", "fatal"}},
		"logger": m{"enum": loggers()},
		"msg":    text,
		"run":    text,
		"seq":    m{"type": "integer", "minimum": 1},
	}
}

// lines defines the lines of every logger.
func (d *document) lines(families []*event.Family) {
	names := familyNames(families)
	loss := m{
		"family": names, "stage": m{"enum": []string{"kernel", "queue", "sink"}}, "lost": natural,
		"unit": m{"enum": []string{"datagrams", "events"}}, "since": instant, "until": instant,
	}
	security := m{
		"family": names, "group": text, "type": text, "portid": natural, "uid": natural, "pid": natural,
		"length": natural, "hex": digits, "messages": natural,
	}
	limit := m{
		"family": names, "limited": natural, "since": instant, "until": instant,
		"events": m{"type": "array", "items": closed(m{"group": text, "type": text, "count": natural}, "group", "type", "count")},
	}
	d.defs[lineName(event.Message)] = d.event(families)
	d.defs[lineName(event.Loss)] = whole(loss)
	d.defs[lineName(event.Security)] = whole(security)
	d.defs[lineName(event.Limit)] = whole(limit)
	// nlmond's own lines have whatever keys their text needs.
	d.defs[lineName(event.Daemon)] = m{"type": "object", "required": slices.Sorted(maps.Keys(common())), "properties": common()}
}

// whole is a line with the common keys and these, all of which it must have.
func whole(own m) m {
	maps.Copy(own, common())
	return closed(own, slices.Sorted(maps.Keys(own))...)
}

// closed is an object that has no other keys.
func closed(properties m, required ...string) m {
	part := m{"type": "object", "properties": properties, "additionalProperties": false}
	if len(required) > 0 {
		part["required"] = required
	}
	return part
}

// event defines what the kernel announced.
func (d *document) event(families []*event.Family) m {
	keys := m{
		"family":    familyNames(families),
		"group":     text,
		"type":      text,
		"action":    m{"enum": []string{"notify", "new", "change", "delete"}},
		"cause":     m{"enum": []string{"kernel", "resync", "restart", "drift", "initial"}},
		"nsid":      m{"type": "integer"},
		"portid":    natural,
		"data":      m{"type": "object"},
		"malformed": m{"enum": reasons()},
	}
	maps.Copy(keys, common())
	required := slices.DeleteFunc(slices.Sorted(maps.Keys(keys)), func(key string) bool {
		return key == "nsid" || key == "malformed"
	})
	part := closed(keys, required...)
	var choices []m
	for _, f := range families {
		choices = append(choices, when("family", f.Name, d.family(f)))
	}
	if choices != nil {
		part["allOf"] = choices
	}
	return part
}

func reasons() []event.Reason {
	return []event.Reason{event.Truncated, event.Short, event.BadLength, event.TooDeep, event.BadText}
}

func familyNames(families []*event.Family) m {
	names := []string{}
	for _, f := range families {
		names = append(names, f.Name)
	}
	return m{"enum": names}
}
