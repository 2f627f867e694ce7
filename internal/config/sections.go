package config

import (
	"net"
	"path/filepath"
	"strconv"
	"strings"
)

func (r *reader) topLevel(v value, cfg *Config) {
	r.fields(v,
		field{"families", func(v value) { cfg.Families = r.readFamilies(v) }},
		field{"outputs", func(v value) {
			r.fields(v, field{"log", func(v value) { r.fields(v, field{"path", r.logPath(&cfg.Log.Path)}) }})
		}},
		field{"web", func(v value) { r.fields(v, field{"listen_address", r.address(&cfg.Web.ListenAddress)}) }},
		field{"queue", func(v value) {
			r.fields(v,
				field{"size", r.size(&cfg.Queue.Size, minQueue, maxQueue)},
				field{"when_full", choice(r, &cfg.Queue.WhenFull, Block, Drop)},
			)
		}},
		field{"state", r.state},
	)
}

// state knows its keys, so that a typing error is told apart from what is not there yet.
func (r *reader) state(v value) {
	r.fields(v,
		field{"directory", r.absent("nothing is remembered over a restart")},
		field{"save_every", r.absent("nothing is remembered over a restart")},
		field{"initial", r.absent("what is there at the start is not logged")},
	)
}

// logPath reads where lines go. Whether a file can be written is found out when it is opened.
func (r *reader) logPath(to *string) func(value) {
	const allowed = "stdout, stderr or the absolute path of a file"
	return func(v value) {
		path, ok := r.text(v, allowed)
		switch {
		case !ok:
		case path == "stdout" || path == "stderr":
			*to = path
		case !filepath.IsAbs(path) || strings.HasSuffix(path, "/") || strings.ContainsRune(path, 0):
			r.fail(v.at, v.key, "must be %s, not %s", allowed, quote(path))
		default:
			*to = filepath.Clean(path)
		}
	}
}

// address reads host:port; the host may be left out for all addresses. An empty text turns the server off.
func (r *reader) address(to *string) func(value) {
	const allowed = `host:port such as "127.0.0.1:9977", "[::1]:9977" or ":9977", or "" for none`
	return func(v value) {
		text, ok := r.text(v, allowed)
		if !ok {
			return
		}
		if text != "" && !isAddress(text) {
			r.fail(v.at, v.key, "must be %s, not %s", allowed, quote(text))
			return
		}
		*to = text
	}
}

func isAddress(text string) bool {
	host, port, err := net.SplitHostPort(text)
	if err != nil || strings.ContainsAny(host, " /") {
		return false
	}
	_, err = strconv.ParseUint(port, 10, 16)
	return err == nil
}
