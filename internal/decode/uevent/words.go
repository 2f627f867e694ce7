package uevent

import (
	"bytes"

	"github.com/nlmond/nlmond/internal/event"
)

// Words appends such as "net device eth0 added (/devices/pci0000:00/0000:00:03.0/net/eth0)", "module loop added (/module/loop)".
func (c *codec) Words(dst []byte, e *event.Event, _ event.Names) []byte {
	pieces := e.Bytes
	if fromUdevd(pieces) {
		pieces, _ = properties(pieces)
	}
	devpath := value(pieces, "DEVPATH")
	if devpath == nil {
		_, devpath, _ = bytes.Cut(firstPiece(pieces), []byte{'@'})
	}
	if subsystem := value(pieces, "SUBSYSTEM"); len(subsystem) > 0 {
		dst = append(append(dst, subsystem...), ' ')
	}
	if isDevice(devpath) {
		dst = append(dst, "device "...)
	}
	dst = append(dst, devpath[bytes.LastIndexByte(devpath, '/')+1:]...)
	dst = append(append(dst, ' '), outcome(e.Type)...)
	dst = with(dst, " from ", value(pieces, "DEVPATH_OLD"))
	if e.Type.Name == "bind" {
		dst = with(dst, " to ", value(pieces, "DRIVER"))
	}
	dst = append(dst, " ("...)
	dst = append(dst, devpath...)
	return append(dst, ')')
}

// isDevice tells devices from what has a subsystem too: modules, drivers, classes, buses.
func isDevice(devpath []byte) bool { return bytes.HasPrefix(devpath, []byte("/devices/")) }

func with(dst []byte, word string, value []byte) []byte {
	if len(value) == 0 {
		return dst
	}
	return append(append(dst, word...), value...)
}

// outcome says in words what an action did.
func outcome(t *event.Type) string {
	switch t.Name {
	case "add":
		return "added"
	case "remove":
		return "removed"
	case "change":
		return "changed"
	case "move":
		return "moved"
	case "bind":
		return "bound"
	case "unbind":
		return "unbound"
	case "online", "offline":
		return t.Name
	}
	return "had an unknown action"
}
