package audit

import (
	"bytes"
	"strings"
	"testing"

	"github.com/nlmond/nlmond/internal/decode/codectest"
)

const (
	stamped = "audit(1.123:4): "
	denied  = stamped + `avc:  denied  { write } for  pid=312 comm="auditctl" path="/t/.out" dev="9p" ino=19991237 ` +
		`scontext=system_u:system_r:auditctl_t:s0 tcontext=system_u:object_r:unlabeled_t:s0 tclass=file permissive=1`
	refused = stamped + `pid=203 uid=100 auid=4294967295 ses=4294967295 subj=system_u:system_r:system_dbusd_t:s0 msg='avc:  denied  { send_msg } for ` +
		`msgtype=method_call interface=org.example.Manager member=Stop dest=org.example spid=944 tpid=1 scontext=user_u:user_r:user_t:s0 ` +
		`tcontext=system_u:system_r:init_t:s0 tclass=dbus permissive=0 exe="/usr/bin/dbus-daemon" sauid=100 hostname=? addr=? terminal=?'`
	kernelSays = "pid=335 uid=0 auid=1000 ses=3 subj=system_u:system_r:unconfined_t:s0 "
)

type wordsCase struct {
	number     uint16
	text, want string
}

func checkWords(t *testing.T, cases []wordsCase) {
	t.Helper()
	family := Family()
	for _, c := range cases {
		if !strings.HasPrefix(c.text, stamped) {
			c.text = stamped + c.text
		}
		if line := codectest.Decode(t, family, message(c.number, c.text)); line.Words != c.want {
			t.Errorf("got  %s\nwant %s", line.Words, c.want)
		}
	}
}

// TestKernelsWords has records that Linux 6.1 with SELinux and Linux 6.18 wrote.
func TestKernelsWords(t *testing.T) {
	checkWords(t, []wordsCase{
		{1400, denied, `audit avc denied { write } for "/t/.out" (auditctl_t → unlabeled_t, class file), let through (permissive), comm "auditctl"`},
		{1400, `avc:  denied  { search } for  pid=372 comm="(spawn)" name="fs" dev="proc" ino=115 scontext=system_u:system_r:udev_t:s0 tcontext=system_u:object_r:sysctl_fs_t:s0 tclass=dir permissive=0`,
			`audit avc denied { search } for "fs" (udev_t → sysctl_fs_t, class dir), comm "(spawn)"`},
		{1400, `avc:  denied  { audit_read } for  pid=251 comm="nlmond" capability=37  scontext=system_u:system_r:initrc_t:s0 tcontext=system_u:system_r:initrc_t:s0 tclass=capability2 permissive=0`,
			`audit avc denied { audit_read } (initrc_t → initrc_t, class capability2), capability 37, comm "nlmond"`},
		{1401, `op=security_compute_sid invalid_context="system_u:system_r:mount_t:s0" scontext=system_u:system_r:unconfined_t:s0 tcontext=system_u:object_r:mount_exec_t:s0 tclass=process`,
			`audit selinux_err: op security_compute_sid, invalid_context "system_u:system_r:mount_t:s0", scontext system_u:system_r:unconfined_t:s0, tcontext system_u:object_r:mount_exec_t:s0, tclass process`},
		{1404, `enforcing=1 old_enforcing=0 auid=4294967295 ses=4294967295 enabled=1 old-enabled=1 lsm=selinux res=1`,
			`audit mac_status succeeded: enforcing 1 (was 0), enabled 1, lsm selinux`},
		{1403, `auid=4294967295 ses=4294967295 lsm=selinux res=1`, `audit mac_policy_load succeeded: lsm selinux`},
		{1405, `bool=httpd_can_network_connect val=1 old_val=0 auid=4294967295 ses=4294967295`, `audit mac_config_change: bool httpd_can_network_connect, val 1 (was 0)`},
		{1305, `op=set audit_backlog_limit=4096 old=8192 auid=4294967295 ses=4294967295 subj=system_u:system_r:auditctl_t:s0 res=1`,
			`audit config_change succeeded: op set, audit_backlog_limit 4096 (was 8192)`},
		{1305, `op=set audit_enabled=0 old=1 auid=1000 ses=4294967295 res=1`, `audit config_change by auid 1000 succeeded: op set, audit_enabled 0 (was 1)`},
		{1006, `pid=7 uid=0 old-auid=4294967295 auid=1000 tty=(none) old-ses=4294967295 ses=3 res=1`, `audit login succeeded: auid 1000 (was unset), ses 3 (was unset)`},
		{1701, `auid=4294967295 uid=0 gid=0 ses=4294967295 pid=25816 comm="bash" exe="/usr/bin/bash" sig=11 res=1`,
			`audit anom_abend by uid 0: sig 11 (SIGSEGV), comm "bash", exe "/usr/bin/bash"`},
		{1334, `prog-id=6 op=UNLOAD`, `audit bpf: op UNLOAD, prog-id 6`},
		{1335, `pid=258 uid=0 auid=4294967295 tty=(none) ses=4294967295 comm="recbin" exe=(null) nl-mcgrp=1 op=disconnect res=1`,
			`audit event_listener by uid 0 succeeded: op disconnect, comm "recbin"`},
		{1300, `arch=c000003e syscall=16 success=no exit=-25 a0=1 items=0 uid=0 comm="(spawn)" exe="/usr/bin/udevadm" key=(null)`,
			`audit syscall 16 by uid 0 failed: exit ENOTTY, comm "(spawn)", exe "/usr/bin/udevadm"`},
		{1300, `syscall=257 success=yes exit=3 auid=1000 uid=0 comm="touch" exe="/usr/bin/touch" key="wdkey"`,
			`audit syscall 257 by uid 0 (auid 1000) succeeded: exit 3, comm "touch", exe "/usr/bin/touch", key "wdkey"`},
		{1408, `netlabel: auid=0 ses=1 cipso_doi=3 cipso_type=local res=0`, `audit mac_cipsov4_del by auid 0 failed: cipso_doi 3, cipso_type local`},
		{1311, `qbytes=0 ouid=0 ogid=0 mode=0600`, `audit ipc_set_perm: qbytes 0, ouid 0, ogid 0, mode 0600`},
		{1999, `op=x`, `audit record 1999: op x`},
		{1300, ``, `audit syscall`},
		{1400, `apparmor="DENIED" operation="open" profile="cups" name="/etc/shadow" pid=9 comm="cupsd" requested_mask="r" denied_mask="r" fsuid=0 ouid=0`,
			`audit avc: apparmor DENIED, operation open, profile cups, name "/etc/shadow", requested_mask r, denied_mask r, comm "cupsd"`},
	})
}

// TestProgramsWords has records that PAM, shadow, systemd, auditctl and dbus-daemon wrote.
func TestProgramsWords(t *testing.T) {
	checkWords(t, []wordsCase{
		{1107, refused, `audit user_avc denied { send_msg } (user_t → init_t, class dbus), interface org.example.Manager, member Stop, dest org.example, exe "/usr/bin/dbus-daemon"`},
		{1112, kernelSays + `msg='op=login acct="root" exe="/usr/sbin/sshd" hostname=? addr=192.0.2.1 terminal=ssh res=failed'`,
			`audit user_login by uid 0 (auid 1000) failed: op login, acct "root", addr 192.0.2.1, terminal ssh, exe "/usr/sbin/sshd"`},
		{1005, kernelSays + `msg='text=user message: hello exe="/usr/sbin/auditctl" hostname=? addr=? terminal=? res=success'`,
			`audit user by uid 0 (auid 1000) succeeded: text "user message: hello", exe "/usr/sbin/auditctl"`},
		{1116, kernelSays + `msg='op=adding group acct="tester" exe="/usr/sbin/useradd" hostname=? addr=? terminal=? res=success'`,
			`audit add_group by uid 0 (auid 1000) succeeded: op "adding group", acct "tester", exe "/usr/sbin/useradd"`},
		{2310, kernelSays + `msg='avc:  op=load_policy lsm=selinux seqno=2 res=1 exe="/usr/bin/dbus-daemon" sauid=100 hostname=? addr=? terminal=?'`,
			`audit user_mac_policy_load by uid 0 (auid 1000) succeeded: op load_policy, seqno 2, lsm selinux, exe "/usr/bin/dbus-daemon"`},
		{1130, `pid=1 uid=0 auid=4294967295 ses=4294967295 msg='unit=nlmond comm="systemd" exe="/usr/lib/systemd/systemd" hostname=? addr=? terminal=? res=success'`,
			`audit service_start by uid 0 succeeded: unit nlmond, comm "systemd", exe "/usr/lib/systemd/systemd"`},
		{1123, `pid=1 uid=1000 auid=1000 ses=3 msg='cwd="/root" cmd=6C73202D6C exe="/usr/bin/sudo" terminal=pts/0 res=success'`,
			`audit user_cmd by uid 1000 succeeded: cmd "ls -l", cwd "/root", exe "/usr/bin/sudo", terminal pts/0`},
		{1100, `pid=1 uid=0 auid=0 ses=1 msg='PAM: authentication acct="root" : exe="/bin/su" (hostname=?, addr=?, res=success)'`,
			`audit user_auth by uid 0 with result "success)": "PAM: authentication", acct "root", addr "?,", exe "/bin/su"`},
		{1005, `pid=1 uid=0 auid=0 ses=1 msg='hello world'`, `audit user by uid 0: "hello world"`},
	})
}

// TestHostileWords has texts that would like to be read as other words of the line.
func TestHostileWords(t *testing.T) {
	long := strings.Repeat("é", 100)
	checkWords(t, []wordsCase{
		{1300, `syscall=1 success=no uid=5 comm=78222C206578652022792229`, `audit syscall 1 by uid 5 failed: comm "x\", exe \"y\")"`},
		{1302, `item=0 name=5C0A22 nametype=CREATE`, "audit path: name \"\\\\\n\\\"\", nametype CREATE"},
		{1112, `pid=1 uid=5 auid=5 ses=1 msg='uid=0 auid=0 op=x, acct root success=yes res=yes, exe /bin/su'`,
			`audit user_login by uid 5 with result "yes,": op "x, acct root"`},
		{1112, `pid=1 uid=5 auid=5 ses=1 msg=') by uid 0 succeeded: op login'`, `audit user_login by uid 5: ") by uid 0 succeeded: op login"`},
		{1107, `pid=1 uid=5 auid=5 ses=1 msg='avc: denied { "x", exe } for scontext=a tclass=b'`, `audit user_avc by uid 5: "avc: denied { \"x\", exe } for"`},
		{1107, `pid=1 uid=5 auid=5 ses=1 msg='avc: de, nied { x } for scontext=a'`, `audit user_avc by uid 5: "avc: de, nied { x } for"`},
		{1325, `table=q, comm "nft" family=2 entries=1 op=x pid=1 comm="sh"`, `audit netfilter_cfg: op x, table "q, comm \"nft\"", family 2, entries 1, comm "sh"`},
		{1700, `dev=a,prom prom=0 old_prom=256 uid=0`, `audit anom_promiscuous by uid 0: dev "a,prom", prom 0 (was 256)`},
		{1302, `name="` + long + `"`, `audit path: name "` + long[:128] + `"…`},
		{1302, `name="x` + long + `"`, `audit path: name "x` + long[:126] + `"…`},
	})
}

func TestArguments(t *testing.T) {
	many := strings.Repeat(` a1="0123456789"`, 100)
	checkWords(t, []wordsCase{
		{1309, `argc=4 a0="sh" a1="-c" a2=657869742030 a3=780A79`, "audit execve: sh -c \"exit 0\" \"x\ny\""},
		{1309, `argc=2 a0="rm" a1=642F6120622263`, `audit execve: rm "d/a b\"c"`},
		{1309, `argc=3 a0="sh" a1_len=9000 a1[0]="ab" a1[1]="cd" a2=""`, `audit execve: sh abcd ""`},
		{1309, `a7="x" a8="y"`, `audit execve: … x y`},
		{1309, `a2[4]="x" a3="y"`, `audit execve: …x y`},
		{1309, `argc=2 a0="echo" a1=` + strings.Repeat("2041", 100), `audit execve: echo "` + strings.Repeat(" A", 64) + `"…`},
		{1309, `argc=101 a0="x"` + many, `audit execve: x` + strings.Repeat(" 0123456789", 19) + ` …`},
		{1309, `argc=0`, `audit execve:`},
	})
}

const inet6 = "0A00000900000000FE80000000000000000000000000000101000000"

// TestAddresses has what connect and bind were given on Linux 6.18, little-endian, and such that are cut short.
func TestAddresses(t *testing.T) {
	if !bytes.Equal(message(1, "")[4:6], []byte{1, 0}) {
		t.Skip("the captures are of a little-endian machine")
	}
	var cases []wordsCase
	for saddr, want := range map[string]string{
		"0100":                             `unix unnamed`,
		"010000616273207472616374":         `unix abstract "abs tract"`,
		"01002F72756E2F6E6F6E6500":         `unix "/run/none"`,
		"02000035C00002070000000000000000": `192.0.2.7:53`,
		"0A000009000000000000000000000000000000000000000100000000": `[::1]:9`,
		inet6:                      `[fe80::1%1]:9`,
		"100000000000000001000000": `netlink port 0 groups 0x1`,
		"11000003010000000000000000000000D8204ADE": `packet interface 1 protocol 0x3`,
		"28000000000400000200000000000000":         `vsock cid 2 port 1024`,
		"0000":                                     `unspecified`,
		"02000035":                                 `02000035`,
		"0A00":                                     `0A00`,
		"3000FF":                                   `3000FF`,
		"02":                                       `02`,
		"0x":                                       `0x`,
		"a b":                                      `a`,
		"(null)":                                   `"(null)"`,
	} {
		cases = append(cases, wordsCase{1306, "saddr=" + saddr, "audit sockaddr: " + want})
	}
	checkWords(t, cases)
}
