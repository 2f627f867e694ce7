package audit

// untrusted says whether the value of a key is text that its writer puts in quotes, or in hex where it holds quotes, blanks, control
// characters or bytes beyond ASCII: audit_log_untrustedstring of kernel/audit.c, audit_encode_nv_string of libaudit.
func untrusted(key []byte, number uint16) bool {
	switch string(key) {
	case "comm", "ocomm", "exe", "name", "path", "cwd", "dir", "key", "proctitle", "invalid_context", "srawcon", "trawcon",
		"acct", "cmd", "file", "watch", "vm", "grp", "sw", "root_dir":
		return true
	case "data":
		return number == typeUserTTY
	}
	return false
}

// needed says whether the hex of a text had to be: what holds plain characters only is written in quotes, so that it means itself.
func needed(digits []byte) bool {
	for i := 0; i+1 < len(digits); i += 2 {
		c := nibble(digits[i])<<4 | nibble(digits[i+1])
		if c == '"' || c < 0x21 || c > 0x7e {
			return true
		}
	}
	return false
}

// upperHex says whether a value can be text in hex: the writers use capitals.
func upperHex(value []byte) bool {
	for _, c := range value {
		if (c < '0' || c > '9') && (c < 'A' || c > 'F') {
			return false
		}
	}
	return len(value) > 0 && len(value)%2 == 0
}

func nibble(digit byte) byte {
	if digit <= '9' {
		return digit - '0'
	}
	return digit - 'A' + 10
}

// argument says whether a key is an argument of EXECVE: a0, a12, or a2[1] for a part of a long one.
func argument(key []byte) bool {
	return len(key) >= 2 && key[0] == 'a' && key[1] >= '0' && key[1] <= '9' && key[len(key)-1] != 'n' // a0_len is a number
}
