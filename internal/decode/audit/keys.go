package audit

// knownKeys are the fields of the records that are written most. A key that is missing here costs an allocation, nothing else.
func knownKeys() []string {
	return []string{
		"arch", "syscall", "per", "success", "exit", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "items",
		"ppid", "pid", "auid", "uid", "gid", "euid", "suid", "fsuid", "egid", "sgid", "fsgid", "tty", "ses", "comm", "exe",
		"subj", "key", "item", "name", "inode", "dev", "mode", "ouid", "ogid", "rdev", "obj", "nametype", "cap_fp", "cap_fi",
		"cap_fe", "cap_fver", "cap_frootid", "fp", "fi", "fe", "fver", "frootid", "old_pp", "old_pi", "old_pe", "old_pa",
		"pp", "pi", "pe", "pa", "argc", "cwd", "proctitle", "saddr", "fd", "flags", "op", "list", "res", "old",
		"audit_enabled", "audit_pid", "audit_backlog_limit", "audit_backlog_wait_time", "audit_rate_limit", "audit_failure",
		"actions", "old-actions", "new", "feature", "old_lock", "new_lock", "old-auid", "old-ses", "old_prom", "prom", "sig",
		"code", "compat", "ip", "reason", "table", "family", "entries", "nl-mcgrp", "prog-id", "ino", "path", "dir",
		"scontext", "tcontext", "tclass", "permissive", "seqno", "lport", "src", "dest", "daddr", "netif", "laddr", "faddr",
		"fport", "capability", "ioctlcmd", "requested_mask", "denied_mask", "operation", "profile", "apparmor", "info",
		"error", "peer", "class", "label", "enforcing", "old_enforcing", "enabled", "old-enabled", "lsm", "bool", "val",
		"old_val", "opid", "oauid", "oses", "ocomm", "qbytes", "iuid", "igid", "perm", "mqdes", "oflag", "mq_flags",
		"mq_maxmsg", "resp", "fan_type", "fan_info", "subj_trust", "obj_trust", "sec", "nsec", "oldvalue", "resolve",
		"uring_op", "module", "cause", "hash", "ima-ns", "errno", "domain", "status", "blockers", "denials", "data", "msg",
		"text", "acct", "hostname", "addr", "terminal", "grantors", "unit", "cmd", "id", "grp", "direction", "spid", "rport",
		"kind", "cipher", "ksize", "mac", "pfs", "old-level", "new-level", "sauid", "vm", "uuid", "vm-ctx", "img-ctx",
		"model", "resrc", "net", "old-net", "new-net", "cgroup", "sw", "sw_type", "key_enforce", "gpg_res", "root_dir",
		"device", "default-context", "selected-context", "role", "msgtype", "interface", "member", "tpid", "sauid", "function",
		"cmdline", "subject", "object", "requested", "action", "fn", "cipso_doi", "cipso_type", "invalid_context", "srawcon",
		"trawcon", "fd0", "fd1", "cap_pi", "cap_pp", "cap_pe", "cap_pa",
	}
}
