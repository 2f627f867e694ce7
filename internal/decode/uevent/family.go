// Package uevent explains the messages of NETLINK_KOBJECT_UEVENT: what happens to the kernel's devices, as text.
package uevent

import "github.com/nlmond/nlmond/internal/event"

// The groups: the kernel's own (lib/kobject_uevent.c), and the one on which udevd tells its listeners (libudev).
const (
	groupKernel = 1
	groupUdev   = 2
)

// Family describes NETLINK_KOBJECT_UEVENT.
func Family() *event.Family {
	codec := newCodec()
	names := make([]string, 0, len(codec.types)-1)
	for _, t := range codec.types[1:] {
		names = append(names, t.Name)
	}
	return &event.Family{
		Number: 15, Name: "uevent", Aliases: []string{"kobject-uevent"}, Summary: "devices that come, go and change",
		Status: event.Decoded, Default: true, Framing: event.Whole,
		Groups: []event.Group{
			{Number: groupKernel, Name: "kernel", Default: true, Class: "kernel", Types: names},
			{Number: groupUdev, Name: "udev", Class: "udev", Types: names, Note: "the same events again, once udevd has handled them"},
		},
		Types: codec.types, Codec: codec, Genuine: genuine,
	}
}
