package check

import (
	"io/fs"
	"os"
	"strings"

	"golang.org/x/sys/unix"
)

// SELinux is the row about SELinux: its group can be joined on kernels that do not use it, and then nothing comes.
func SELinux() []Row {
	return []Row{selinuxRow(os.DirFS("/"))}
}

// selinuxRow looks into a root file system. The kernel lists selinuxfs when SELinux was switched on at boot.
func selinuxRow(root fs.FS) Row {
	row := Row{Number: unix.NETLINK_SELINUX, Item: "status", Status: OK}
	known, err := fs.ReadFile(root, "proc/filesystems")
	switch {
	case err != nil:
		row.Status, row.Reason = Failed, "whether SELinux is in use cannot be found out: "+err.Error()
		return row
	case !strings.Contains(string(known), "\tselinuxfs\n"):
		row.Status, row.Reason = Warning, "this kernel runs without SELinux: nothing will come"
		row.Remedy = "boot with security=selinux where the kernel has CONFIG_SECURITY_SELINUX"
		return row
	}
	enforce, err := fs.ReadFile(root, "sys/fs/selinux/enforce")
	switch {
	case err != nil:
		row.Reason = "in use; whether it enforces cannot be read: " + err.Error()
	case strings.TrimSpace(string(enforce)) == "1":
		row.Reason = "enforcing"
	default:
		row.Reason = "permissive"
	}
	return row
}
