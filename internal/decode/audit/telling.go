package audit

import "strings"

// told says which fields of a record a line for people has, in the order in which people want them. "val/old_val" is a field
// with the one that holds its value before. A type that stands nowhere here has those of the entry without numbers.
var told = [...]struct {
	first, last uint16
	fields      string
}{
	{0, 0, `op text acct id grp unit name path table key dev data-type reason cause cmd module feature new/old addr terminal
		comm exe sig`},
	{typeLogin, typeLogin, `auid/old-auid ses/old-ses tty`},
	{typeUserCmd, typeUserCmd, `cmd cwd exe terminal`},
	{typeSyscall, typeSyscall, `exit comm exe key`},
	{typePath, typePath, `name nametype`},
	{typeConfigChange, typeConfigChange, `op audit_enabled/old audit_pid/old audit_backlog_limit/old audit_backlog_wait_time/old
		audit_rate_limit/old audit_failure/old actions/old-actions new/old new-enabled/old-enabled path dir key list`},
	{typeProctitle, typeProctitle, `proctitle`},
	{typeCwd, typeCwd, `cwd`},
	{typeSockaddr, typeSockaddr, `saddr`},
	{typeObjPID, typeObjPID, `opid ocomm ouid oauid obj`},
	{typeFDPair, typeFDPair, `fd0 fd1`},
	{typeBprmFcaps, typeBprmFcaps, `fp fi fe pp/old_pp pe/old_pe`},
	{typeCapset, typeCapset, `pid cap_pi cap_pp cap_pe cap_pa`},
	{typeMmap, typeMmap, `fd flags`},
	{typeNetfilterCfg, typeNetfilterCfg, `op table family entries comm`},
	{typeSeccomp, typeSeccomp, `syscall sig code comm exe`},
	{typeFeatureChange, typeFeatureChange, `feature new/old new_lock/old_lock`},
	{typeTimeInjoffset, typeTimeInjoffset, `sec nsec`},
	{typeBPF, typeBPF, `op prog-id`},
	{typeEventListener, typeEventListener, `op comm exe`},
	{typeUringop, typeUringop, `uring_op exit key`},
	{typeOpenat2, typeOpenat2, `oflag mode resolve`},
	{typeAVC, typeAVC, `apparmor operation profile path name lsm fn action subject object requested capability ioctlcmd lport daddr dest
		netif requested_mask denied_mask comm exe`},
	{typeUserAVC, typeUserAVC, `interface member dest exe`},
	{typeSelinuxErr, typeSelinuxErr, `op invalid_context scontext tcontext tclass`},
	{typeMacPolicyLoad, typeMacPolicyLoad, `lsm`},
	{typeMacStatus, typeMacStatus, `enforcing/old_enforcing enabled/old-enabled lsm`},
	{typeMacConfigChange, typeMacConfigChange, `bool val/old_val`},
	{typeMacCheck, typeMacCheck, `op text scontext tcontext tclass perm exe`},
	{typeLandlockAccess, typeLandlockAccess, `domain blockers path name dev opid ocomm`},
	{typeLandlockDomain, typeLandlockDomain, `domain status mode denials exe comm`},
	{typeApparmor, typeApparmorKill, `apparmor operation info profile name requested_mask denied_mask comm`},
	{typeAnomPromiscuous, typeAnomPromiscuous, `dev prom/old_prom`},
	{typeAnomAbend, typeAnomAbend, `sig reason comm exe`},
	{typeUserMacPolicyLoad, typeUserMacStatus, `op seqno bool val/old_val enforcing lsm exe`},
}

// telling is a field that says much about a record, and the one that holds its value before, "" for none.
type telling struct{ key, old string }

// tellingOf returns the fields to show of a type.
func tellingOf(number uint16) []telling {
	fields := told[0].fields
	for _, t := range told[1:] {
		if number >= t.first && number <= t.last {
			fields = t.fields
		}
	}
	var list []telling
	for _, field := range strings.Fields(fields) {
		key, old, _ := strings.Cut(field, "/")
		list = append(list, telling{key, old})
	}
	return list
}
