package audit

import (
	"strings"

	"github.com/nlmond/nlmond/internal/event"
)

// blocks names the record types of include/uapi/linux/audit.h, and those that programs send through the kernel (1100–1199 and
// 2100–2999), whose names libaudit.h keeps. Numbers count up from first.
var blocks = [...]struct {
	first uint16
	names string
}{
	{1005, `user login`},
	{1100, `user_auth user_acct user_mgmt cred_acq cred_disp user_start user_end user_avc user_chauthtok user_err
		cred_refr usys_config user_login user_logout add_user del_user add_group del_group dac_check chgrp_id test
		trusted_app user_selinux_err user_cmd user_tty chuser_id grp_auth system_boot system_shutdown system_runlevel
		service_start service_stop grp_mgmt grp_chauthtok mac_check acct_lock acct_unlock user_device software_update`},
	{1300, `syscall`},
	{1302, `path ipc socketcall config_change sockaddr cwd`},
	{1309, `execve`},
	{1311, `ipc_set_perm mq_open mq_sendrecv mq_notify mq_getsetattr kernel_other fd_pair obj_pid tty eoe bprm_fcaps
		capset mmap netfilter_pkt netfilter_cfg seccomp proctitle feature_change replace kern_module fanotify
		time_injoffset time_adjntpval bpf event_listener uringop openat2 dm_ctrl dm_event`},
	{1400, `avc selinux_err avc_path mac_policy_load mac_status mac_config_change mac_unlbl_allow mac_cipsov4_add
		mac_cipsov4_del mac_map_add mac_map_del mac_ipsec_addsa mac_ipsec_delsa mac_ipsec_addspd mac_ipsec_delspd
		mac_ipsec_event mac_unlbl_stcadd mac_unlbl_stcdel mac_calipso_add mac_calipso_del ipe_access ipe_config_change
		ipe_policy_load landlock_access landlock_domain mac_task_contexts mac_obj_contexts`},
	{1500, `apparmor apparmor_audit apparmor_allowed apparmor_denied apparmor_hint apparmor_status apparmor_error
		apparmor_kill`},
	{1700, `anom_promiscuous anom_abend anom_link anom_creat`},
	{1800, `integrity_data integrity_metadata integrity_status integrity_hash integrity_pcr integrity_rule
		integrity_evm_xattr integrity_policy_rule`},
	{2000, `kernel`},
	{2100, `anom_login_failures anom_login_time anom_login_sessions anom_login_acct anom_login_location anom_max_dac
		anom_max_mac anom_amtu_fail anom_rbac_fail anom_rbac_integrity_fail anom_crypto_fail anom_access_fs anom_exec
		anom_mk_exec anom_add_acct anom_del_acct anom_mod_acct anom_root_trans anom_login_service anom_login_root
		anom_origin_failures anom_session`},
	{2200, `resp_anomaly resp_alert resp_kill_proc resp_term_access resp_acct_remote resp_acct_lock_timed
		resp_acct_unlock_timed resp_acct_lock resp_term_lock resp_sebool resp_exec resp_single resp_halt
		resp_origin_block resp_origin_block_timed resp_origin_unblock_timed`},
	{2300, `user_role_change role_assign role_remove label_override label_level_change user_labeled_export
		user_unlabeled_export dev_alloc dev_dealloc fs_relabel user_mac_policy_load role_modify user_mac_config_change
		user_mac_status`},
	{2400, `crypto_test_user crypto_param_change_user crypto_login crypto_logout crypto_key_user crypto_failure_user
		crypto_replay_user crypto_session crypto_ike_sa crypto_ipsec_sa`},
	{2500, `virt_control virt_resource virt_machine_id virt_integrity_check virt_create virt_destroy virt_migrate_in
		virt_migrate_out`},
}

// The numbers that matter to the form of a record or to its words, include/uapi/linux/audit.h.
const (
	typeUser              = 1005
	typeLogin             = 1006
	typeUserAVC           = 1107
	typeUserCmd           = 1123
	typeUserTTY           = 1124
	typeMacCheck          = 1134
	typeSyscall           = 1300
	typePath              = 1302
	typeConfigChange      = 1305
	typeSockaddr          = 1306
	typeCwd               = 1307
	typeExecve            = 1309
	typeFDPair            = 1317
	typeObjPID            = 1318
	typeTTY               = 1319
	typeEOE               = 1320
	typeBprmFcaps         = 1321
	typeCapset            = 1322
	typeMmap              = 1323
	typeNetfilterCfg      = 1325
	typeSeccomp           = 1326
	typeProctitle         = 1327
	typeFeatureChange     = 1328
	typeTimeInjoffset     = 1332
	typeBPF               = 1334
	typeEventListener     = 1335
	typeUringop           = 1336
	typeOpenat2           = 1337
	typeAVC               = 1400
	typeSelinuxErr        = 1401
	typeMacPolicyLoad     = 1403
	typeMacStatus         = 1404
	typeMacConfigChange   = 1405
	typeLandlockAccess    = 1423
	typeLandlockDomain    = 1424
	typeApparmor          = 1500
	typeApparmorKill      = 1507
	typeAnomPromiscuous   = 1700
	typeAnomAbend         = 1701
	typeUserMacPolicyLoad = 2310
	typeUserMacStatus     = 2313
)

// fromProgram says whether a record holds what a program said, behind what the kernel says about the program.
func fromProgram(number uint16) bool {
	return number == typeUser || number >= 1100 && number <= 1199 || number >= 2100 && number <= 2999
}

func types() []*event.Type {
	var list []event.Type
	for _, b := range blocks {
		for i, name := range strings.Fields(b.names) {
			list = append(list, event.Type{Name: name, Number: b.first + uint16(i), Action: event.Notify})
		}
	}
	return event.NewTypes(list...)
}
