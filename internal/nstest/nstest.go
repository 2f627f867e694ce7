// Package nstest runs a test in network namespaces of its own, so that it can make real kernel events, with and without
// root, and leaves nothing behind: the namespaces end with the process that they were made for.
package nstest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// marker tells a test process that it already runs inside, and how privileged.
const marker = "NLMOND_NSTEST"

// Skip skips the test; with NLMOND_STRICT=1 it fails instead, because what CI skips nobody has tested.
func Skip(t testing.TB, reason string) {
	t.Helper()
	if os.Getenv("NLMOND_STRICT") == "1" {
		t.Fatalf("skipped under NLMOND_STRICT=1: %s", reason)
	}
	t.Skip(reason)
}

// NeedRoot skips a test that only the real root can run.
func NeedRoot(t testing.TB, why string) {
	t.Helper()
	if os.Geteuid() != 0 {
		Skip(t, "needs root: "+why)
	}
}

// NeedTools skips a test whose programs are not installed.
func NeedTools(t testing.TB, tools ...string) {
	t.Helper()
	for _, tool := range tools {
		if _, err := exec.LookPath(tool); err != nil {
			Skip(t, fmt.Sprintf("needs the program %s", tool))
		}
	}
}

// Inside reports whether the test runs in user, network and mount namespaces of its own, with lo up and an empty /run.
// Where it does not, Inside runs this one test again in such namespaces, takes over its verdict and returns false:
//
//	if !nstest.Inside(t) {
//		return
//	}
//
// Inside, the process is root over its namespaces but not over the machine: SO_RCVBUFFORCE is refused, for example.
func Inside(t *testing.T) bool {
	t.Helper()
	return inside(t, "user", unix.CLONE_NEWUSER|unix.CLONE_NEWNET|unix.CLONE_NEWNS)
}

// InsideAsRoot is Inside without the user namespace: the test keeps the rights of the real root, and is skipped without.
func InsideAsRoot(t *testing.T, why string) bool {
	t.Helper()
	NeedRoot(t, why)
	return inside(t, "root", unix.CLONE_NEWNET|unix.CLONE_NEWNS)
}

func inside(t *testing.T, kind string, flags uintptr) bool {
	t.Helper()
	if os.Getenv(marker) == kind {
		if err := furnish(); err != nil {
			t.Fatalf("set up the namespaces: %v", err)
		}
		return true
	}
	cmd := command(t, kind, flags)
	out, err := cmd.CombinedOutput()
	text := strings.TrimSpace(string(out))
	switch {
	case errors.Is(err, unix.EPERM), errors.Is(err, unix.ENOSPC):
		Skip(t, fmt.Sprintf("this machine lets nobody make namespaces (kernel.unprivileged_userns_clone, user.max_user_namespaces): %v", err))
	case err != nil:
		t.Fatalf("inside its namespaces: %v\n%s", err, text)
	case strings.Contains(text, "--- SKIP: "+t.Name()):
		Skip(t, text)
	default:
		t.Log(text)
	}
	return false
}

// command starts this test binary again, for one test.
func command(t *testing.T, kind string, flags uintptr) *exec.Cmd {
	pattern := make([]string, 0, 2)
	for _, part := range strings.Split(t.Name(), "/") {
		pattern = append(pattern, "^"+regexp.QuoteMeta(part)+"$")
	}
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.v", "-test.count=1", "-test.run="+strings.Join(pattern, "/"))
	cmd.Env = append(os.Environ(), marker+"="+kind)
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: flags, Pdeathsig: syscall.SIGKILL}
	if flags&unix.CLONE_NEWUSER != 0 {
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{HostID: os.Getuid(), Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{HostID: os.Getgid(), Size: 1}}
	}
	return cmd
}

// furnish gives the new namespaces what programs expect: a private /run for `ip netns`, a /sys of the new network
// namespace, and lo up.
func furnish() error {
	if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""); err != nil {
		return fmt.Errorf("make mounts private: %w", err)
	}
	if err := unix.Mount("tmpfs", "/run", "tmpfs", 0, "mode=755"); err != nil {
		return fmt.Errorf("mount /run: %w", err)
	}
	if err := unix.Mount("sysfs", "/sys", "sysfs", 0, ""); err != nil {
		return fmt.Errorf("mount /sys: %w", err)
	}
	return loopbackUp()
}

// loopbackUp sets IFF_UP on lo as netdevice(7) says.
func loopbackUp() error {
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_DGRAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return fmt.Errorf("open a socket: %w", err)
	}
	defer unix.Close(fd)
	request, err := unix.NewIfreq("lo")
	if err != nil {
		return err
	}
	request.SetUint16(unix.IFF_UP | unix.IFF_RUNNING)
	if err := unix.IoctlIfreq(fd, unix.SIOCSIFFLAGS, request); err != nil {
		return fmt.Errorf("set lo up: %w", err)
	}
	return nil
}

// Run runs a shell command and fails the test where it fails.
func Run(t testing.TB, script string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "sh", "-ec", script).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", script, err, out)
	}
	return string(out)
}
