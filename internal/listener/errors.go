package listener

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/event"
)

// Error says why a family or group cannot be heard, in words for the user.
type Error struct {
	What   string // that was tried: "join audit/readlog"
	Why    string // it failed, in words: "it takes CAP_AUDIT_READ, which this process lacks"
	Remedy string // what would help, "" where nobody knows
	Err    error  // the kernel's answer; errors.Is(err, unix.EPERM) works
}

// Error is one line with all of it.
func (e *Error) Error() string {
	text := fmt.Sprintf("%s: %v", e.What, e.Err)
	if e.Why != "" {
		text += ": " + e.Why
	}
	if e.Remedy != "" {
		text += "; " + e.Remedy
	}
	return text
}

// Unwrap is the kernel's answer.
func (e *Error) Unwrap() error { return e.Err }

// Reason is why it failed, in words where there are some, else as the kernel says it.
func (e *Error) Reason() string {
	if e.Why != "" {
		return e.Why
	}
	return e.Err.Error()
}

// Advice is what would help, or "".
func (e *Error) Advice() string { return e.Remedy }

// answer is the bare errno of an error, so that a message does not tell the name of the system call.
func answer(err error) error {
	var errno unix.Errno
	if errors.As(err, &errno) {
		return errno
	}
	return err
}

// socketError explains why there is no socket.
func socketError(f *event.Family, err error) *Error {
	e := &Error{What: "open a netlink socket for " + f.Name, Err: answer(err)}
	switch {
	case errors.Is(err, unix.EPROTONOSUPPORT):
		e.absent(f)
	case errors.Is(err, unix.EAFNOSUPPORT):
		e.Why = "this process may not use netlink at all"
		e.Remedy = "allow AF_NETLINK in the unit's RestrictAddressFamilies="
	case errors.Is(err, unix.EPERM), errors.Is(err, unix.EACCES):
		e.Why = "a security policy forbids it"
		e.Remedy = "look for a denial in the audit log (SELinux, AppArmor, seccomp)"
	case errors.Is(err, unix.EMFILE), errors.Is(err, unix.ENFILE):
		e.Why = "too many open files"
		e.Remedy = "raise LimitNOFILE= of the unit, or fs.file-max"
	case errors.Is(err, unix.ENOMEM), errors.Is(err, unix.ENOBUFS):
		e.Why = "out of memory"
	default:
		e.Err = err
	}
	return e
}

// absent explains a protocol number that the kernel does not know.
func (e *Error) absent(f *event.Family) {
	if f.Status == event.Obsolete {
		e.Why = "no kernel has this family any more"
		if f.Note != "" {
			e.Why += ": " + f.Note
		}
		e.Remedy = "remove it from the configuration"
		return
	}
	e.Why = "this kernel does not have the family"
	if f.Note != "" {
		e.Why += " (" + f.Note + ")"
	}
	e.Remedy = "load the kernel module that brings it, or use a kernel that was built with it"
}

// groupError explains why a group cannot be joined or left.
func groupError(verb string, f *event.Family, g event.Group, err error) *Error {
	e := &Error{What: verb + " " + f.Name + "/" + g.Name, Err: answer(err)}
	switch {
	case errors.Is(err, unix.EPERM):
		e.denied(needs(f, g))
	case errors.Is(err, unix.EINVAL):
		e.Why = fmt.Sprintf("this kernel's %s has no group number %d", f.Name, g.Number)
		e.Remedy = "a newer kernel may have it"
	case errors.Is(err, unix.EACCES):
		e.Why = "a security policy forbids it"
		e.Remedy = "look for a denial in the audit log (SELinux, AppArmor)"
	}
	return e
}

// needs is the capability that joining takes. The kernel asks for CAP_NET_ADMIN where a family says nothing else.
func needs(f *event.Family, g event.Group) string {
	switch {
	case g.Needs != "":
		return g.Needs
	case f.Needs != "":
		return f.Needs
	}
	return "CAP_NET_ADMIN"
}

// denied explains a missing right.
func (e *Error) denied(capability string) {
	if holds(capability) {
		e.Why = "it takes " + capability + ", which counts here only outside of containers"
		e.Remedy = "run in the initial user namespace"
		return
	}
	e.Why = "it takes " + capability + ", which this process lacks"
	e.Remedy = "run as root, or set AmbientCapabilities=" + capability + " in the unit"
}

// noneError says that a socket has nothing to hear. The first failure stands for all.
func noneError(f *event.Family, groups []event.Group, first error) error {
	var e *Error
	if len(groups) < 2 || !errors.As(first, &e) {
		return first
	}
	names := make([]string, len(groups))
	for i, g := range groups {
		names[i] = g.Name
	}
	none := *e
	none.What = "join any group of " + f.Name + " (" + strings.Join(names, ", ") + ")"
	return &none
}
