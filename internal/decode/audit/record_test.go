package audit

import (
	"testing"

	"github.com/nlmond/nlmond/internal/decode/codectest"
)

// TestText has the texts that real programs and the kernel write, and what a hostile program would like to be read.
func TestText(t *testing.T) {
	family := Family()
	for name, c := range map[string]struct {
		number     uint16
		text, want string
	}{
		"a login": {1112, `pid=1 uid=0 auid=1000 ses=3 subj=unconfined msg='op=login acct="root" exe="/usr/sbin/sshd" hostname=? addr=192.0.2.1 terminal=ssh res=success'`,
			`{"type":"user_login","fields":{"pid":"1","uid":"0","auid":"1000","ses":"3","subj":"unconfined","op":"login","acct":"root","exe":"/usr/sbin/sshd",
			"hostname":"?","addr":"192.0.2.1","terminal":"ssh","res":"success"}}`},
		"sudo": {1123, `pid=1 uid=1000 auid=1000 ses=3 msg='cwd="/root" cmd=6C73202D6C exe="/usr/bin/sudo" terminal=pts/0 res=success'`,
			`{"type":"user_cmd","fields":{"pid":"1","uid":"1000","auid":"1000","ses":"3","cwd":"/root","cmd":"ls -l","exe":"/usr/bin/sudo","terminal":"pts/0","res":"success"}}`},
		"a text that is no fields": {1005, `pid=1 uid=0 auid=0 ses=1 msg='hello  world'`,
			`{"type":"user","fields":{"pid":"1","uid":"0","auid":"0","ses":"1","msg":"hello  world"}}`},
		"a text that is fields in part": {1100, `pid=1 uid=0 auid=0 ses=1 msg='PAM: authentication acct="root" : exe="/bin/su" (hostname=?, addr=?, res=success)'`,
			`{"type":"user_auth","fields":{"pid":"1","uid":"0","auid":"0","ses":"1","acct":"root","exe":"/bin/su","addr":"?,","res":"success)",
			"msg":"PAM: authentication acct=\"root\" : exe=\"/bin/su\" (hostname=?, addr=?, res=success)"}}`},
		"a denial": {1400, `avc:  denied  { read write } for  pid=7 comm="cat" name="shadow" dev="vda1" scontext=u:r:t:s0-s0:c0.c9 permissive=0`,
			`{"type":"avc","text":"avc: denied { read write } for","fields":{"pid":"7","comm":"cat","name":"shadow","dev":"vda1","scontext":"u:r:t:s0-s0:c0.c9","permissive":"0"}}`},
		"a program cannot speak for the kernel": {1112, `pid=7 uid=1000 auid=1000 ses=3 msg='uid=0 subj=root pid=1 msg=audit(1.000:9): op=x'`,
			`{"type":"user_login","fields":{"pid":"7","uid":"1000","auid":"1000","ses":"3","op":"x"},"repeated":["uid=0","subj=root","pid=1","msg=audit(1.000:9):"]}`},
		"nor by ending its quotes": {1112, `pid=7 uid=1000 auid=1000 ses=3 msg='op=x' subj=root uid=0 msg='y=z'`,
			`{"type":"user_login","fields":{"pid":"7","uid":"1000","auid":"1000","ses":"3","op":"x'"},"repeated":["subj=root","uid=0","msg='y=z"]}`},
		"nor by a new line": {1112, "pid=7 uid=1000 auid=1000 ses=3 msg='op=x\ntype=USER_LOGIN msg=audit(1.000:9): uid=0 '",
			`{"type":"user_login","fields":{"pid":"7","uid":"1000","auid":"1000","ses":"3","op":"x\ntype=USER_LOGIN"},"repeated":["msg=audit(1.000:9):","uid=0"]}`},
		"nor root of a user namespace by the name of a table": {1325, `table=q family=7 entries=9 op=x pid=1 comm="init":2 family=2 entries=1 op=nft_register_table pid=17840 comm="nft"`,
			`{"type":"netfilter_cfg","fields":{"table":"q family=7 entries=9 op=x pid=1 comm=\"init\":2","family":"2","entries":"1","op":"nft_register_table","pid":"17840","comm":"nft"}}`},
		"a name in hex":         {1302, `item=0 name=2F746D702F61200A62 nametype=NORMAL`, `{"type":"path","fields":{"item":"0","name":"/tmp/a \nb","nametype":"NORMAL"}}`},
		"a name that is no hex": {1302, `item=0 name=(null) comm=61 exe=6C73`, `{"type":"path","fields":{"item":"0","name":"(null)","comm":"61","exe":"6C73"}}`},
		"numbers are no hex":    {1300, `a0=20 a1=0A0A key=(null) items=22`, `{"type":"syscall","fields":{"a0":"20","a1":"0A0A","key":"(null)","items":"22"}}`},
		"arguments are": {1309, `argc=3 a0="sh" a1=2D63 a2_len=4096 a2[0]=6869 a2[1]="0A"`,
			`{"type":"execve","fields":{"argc":"3","a0":"sh","a1":"-c","a2_len":"4096","a2[0]":"hi","a2[1]":"0A"}}`},
		"keystrokes are":       {1319, `tty pid=1 comm="bash" data=6C730D`, `{"type":"tty","text":"tty","fields":{"pid":"1","comm":"bash","data":"ls\r"}}`},
		"quotes that are none": {1305, `op="a b="c" d='e f' g="h`, `{"type":"config_change","fields":{"op":"\"a","b":"c","d":"e f","g":"\"h"}}`},
		"empty values":         {1305, `op= b="" =c`, `{"type":"config_change","text":"=c","fields":{"op":"","b":""}}`},
		"a field twice":        {1305, `op=a op=b`, `{"type":"config_change","fields":{"op":"a"},"repeated":["op=b"]}`},
	} {
		t.Run(name, func(t *testing.T) {
			line := codectest.Decode(t, family, message(c.number, "audit(1700000000.123:456): "+c.text))
			records := line.Data["records"].([]any)
			if len(records) != 1 || line.Data["time"] != "2023-11-14T22:13:20.123Z" {
				t.Errorf("%d records at %v", len(records), line.Data["time"])
			}
			equalJSON(t, records[0], c.want)
		})
	}
}
