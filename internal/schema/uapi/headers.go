package main

import (
	"cmp"
	"debug/dwarf"
	"debug/elf"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// sources are the uapi headers with netlink attributes, and those inside of the kernel whose structs reach user space.
var sources = []string{
	"linux/devlink.h", "linux/dpll.h", "linux/ethtool.h", "linux/ethtool_netlink.h", "linux/ethtool_netlink_generated.h",
	"linux/fib_rules.h", "linux/fou.h", "linux/gen_stats.h", "linux/genetlink.h", "linux/handshake.h", "linux/if_addr.h",
	"linux/if_addrlabel.h", "linux/if_arp.h", "linux/if_bridge.h", "linux/if_link.h", "linux/if_macsec.h", "linux/if_team.h",
	"linux/if_tunnel.h", "linux/if_vlan.h", "linux/ila.h", "linux/ioam6_iptunnel.h", "linux/ip.h", "linux/ipv6.h",
	"linux/lwtunnel.h", "linux/mpls_iptunnel.h", "linux/mptcp.h", "linux/mptcp_pm.h", "linux/mroute.h", "linux/mroute6.h",
	"linux/neighbour.h", "linux/netconf.h", "linux/netdev.h", "linux/net_namespace.h", "linux/net_dropmon.h",
	"linux/netfilter/nf_tables.h", "linux/netfilter/nfnetlink.h", "linux/netfilter/nfnetlink_conntrack.h",
	"linux/netfilter/nf_conntrack_tcp.h", "linux/nexthop.h", "linux/nfsd_netlink.h", "linux/nl80211.h",
	"linux/openvswitch.h", "linux/pkt_cls.h", "linux/pkt_sched.h", "linux/rpl.h", "linux/rpl_iptunnel.h", "linux/ioam6.h", "linux/seg6.h", "linux/rtnetlink.h",
	"linux/seg6_iptunnel.h", "linux/seg6_local.h", "linux/tc_ematch/tc_em_cmp.h", "linux/tcp_metrics.h", "linux/wireguard.h",
	"linux/xfrm.h", "linux/prefix.h", "linux/amt.h", "linux/batman_adv.h", "linux/caif/if_caif.h", "linux/mpls.h", "linux/veth.h", "linux/wwan.h", "linux/if_bonding.h",
	"linux/netfilter/nf_tables_compat.h", "linux/can/netlink.h", "linux/dcbnl.h", "linux/if_hsr.h", "linux/bpf.h", "linux/netlink.h",
	"linux/tc_act/tc_bpf.h", "linux/tc_act/tc_connmark.h", "linux/tc_act/tc_csum.h", "linux/tc_act/tc_ct.h",
	"linux/tc_act/tc_ctinfo.h", "linux/tc_act/tc_defact.h", "linux/tc_act/tc_gact.h", "linux/tc_act/tc_gate.h",
	"linux/tc_act/tc_ife.h", "linux/tc_act/tc_mirred.h", "linux/tc_act/tc_mpls.h", "linux/tc_act/tc_nat.h",
	"linux/tc_act/tc_pedit.h", "linux/tc_act/tc_sample.h", "linux/tc_act/tc_skbedit.h", "linux/tc_act/tc_skbmod.h",
	"linux/tc_act/tc_tunnel_key.h", "linux/tc_act/tc_vlan.h",
}

// readHeaders compiles every header with all of its types and reads them back from the debugging information.
func readHeaders(kernel string) (facts, error) {
	found := facts{structs: map[string]structure{}}
	dir, err := os.MkdirTemp("", "uapi")
	if err != nil {
		return found, fmt.Errorf("make a place to compile in: %w", err)
	}
	defer os.RemoveAll(dir)
	// What headers_install takes out of the headers; empty ones will do.
	if err := os.MkdirAll(filepath.Join(dir, "linux"), 0o755); err != nil {
		return found, fmt.Errorf("make a place to compile in: %w", err)
	}
	for _, empty := range []string{"compiler.h", "compiler_types.h"} {
		if err := os.WriteFile(filepath.Join(dir, "linux", empty), nil, 0o644); err != nil {
			return found, fmt.Errorf("write an empty header: %w", err)
		}
	}
	for _, header := range sources {
		if _, err := os.Stat(filepath.Join(kernel, "include/uapi", header)); errors.Is(err, os.ErrNotExist) {
			continue // of a newer or an older kernel
		}
		object := filepath.Join(dir, "all.o")
		if err := compile(kernel, dir, header, object); err != nil {
			return found, err
		}
		if err := found.readObject(header, object); err != nil {
			return found, fmt.Errorf("read the types of %s: %w", header, err)
		}
	}
	return found, nil
}

func compile(kernel, dir, header, object string) error {
	source := filepath.Join(dir, "all.c")
	text := fmt.Sprintf("#include <sys/socket.h>\n#include <linux/types.h>\n#include <%s>\nint used;\n", header)
	if err := os.WriteFile(source, []byte(text), 0o644); err != nil {
		return fmt.Errorf("write %s: %w", source, err)
	}
	gcc := exec.Command("gcc", "-c", "-g", "-fno-eliminate-unused-debug-types", "-w", "-D__user=", "-D__force=", "-D__bitwise=", "-D__always_inline=inline", "-D__EXPORTED_HEADERS__", "-D__packed=__attribute__((packed))",
		"-isystem", dir, "-isystem", filepath.Join(kernel, "include/uapi"), "-o", object, source)
	if out, err := gcc.CombinedOutput(); err != nil {
		return fmt.Errorf("compile %s: %w\n%s", header, err, out)
	}
	return nil
}

func (f *facts) readObject(header, object string) error {
	file, err := elf.Open(object)
	if err != nil {
		return err
	}
	defer file.Close()
	data, err := file.DWARF()
	if err != nil {
		return err
	}
	var files []*dwarf.LineFile
	for r := data.Reader(); ; {
		e, err := r.Next()
		if err != nil || e == nil {
			return err
		}
		switch e.Tag {
		case dwarf.TagCompileUnit:
			lines, err := data.LineReader(e)
			if err != nil {
				return err
			}
			files = lines.Files()
		case dwarf.TagEnumerationType, dwarf.TagStructType:
			t, err := data.Type(e.Offset)
			if err != nil {
				return err
			}
			f.add(declared(e, files), t)
		}
	}
}

// declared is the header that a type stands in, as one includes it.
func declared(e *dwarf.Entry, files []*dwarf.LineFile) string {
	at, ok := e.Val(dwarf.AttrDeclFile).(int64)
	if !ok || at < 0 || at >= int64(len(files)) || files[at] == nil {
		return ""
	}
	_, name, _ := strings.Cut(files[at].Name, "include/uapi/")
	return name
}

func (f *facts) add(header string, t dwarf.Type) {
	switch t := t.(type) {
	case *dwarf.EnumType:
		if header != "" && len(t.Val) > 0 {
			f.addEnum(header, t)
		}
	case *dwarf.StructType:
		if header != "" && t.StructName != "" && !t.Incomplete {
			f.structs[t.StructName] = structure{size: t.ByteSize, members: members("", 0, t)}
		}
	}
}

func (f *facts) addEnum(header string, t *dwarf.EnumType) {
	e := enum{header: header}
	for _, v := range t.Val {
		e.constants = append(e.constants, constant{name: v.Name, value: v.Val})
	}
	slices.SortStableFunc(e.constants, func(a, b constant) int { return cmp.Compare(a.value, b.value) })
	if slices.ContainsFunc(f.enums, func(old enum) bool { return old.constants[0].name == e.constants[0].name }) {
		return // a header that several include
	}
	f.enums = append(f.enums, e)
}

// members lists the members of a struct, each followed by its own members where it is a struct or a union.
func members(outer string, off int64, t *dwarf.StructType) []member {
	var out []member
	for _, m := range t.Field {
		out = append(out, member{outer + m.Name, off + m.ByteOffset, m.Type.Size()})
		inner := m.Type
		if named, ok := inner.(*dwarf.TypedefType); ok {
			inner = named.Type
		}
		if s, ok := inner.(*dwarf.StructType); ok {
			out = append(out, members(outer+m.Name+".", off+m.ByteOffset, s)...)
		}
	}
	return out
}
