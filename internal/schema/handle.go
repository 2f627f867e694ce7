package schema

import "strconv"

// appendTCHandle appends a handle of traffic control as tc shows it: two numbers of 16 bits, of which 0 is left out
// (TC_H_* of include/uapi/linux/pkt_sched.h).
func appendTCHandle(dst []byte, n uint32) []byte {
	switch n {
	case 0:
		return append(dst, "none"...)
	case ^uint32(0):
		return append(dst, "root"...)
	}
	if major := n >> 16; major != 0 {
		dst = strconv.AppendUint(dst, uint64(major), 16)
	}
	dst = append(dst, ':')
	if minor := n & 0xffff; minor != 0 {
		dst = strconv.AppendUint(dst, uint64(minor), 16)
	}
	return dst
}
