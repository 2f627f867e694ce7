package nstest

import (
	"net"
	"strings"
	"testing"
)

func TestInsideHasOnlyALoopback(t *testing.T) {
	if !Inside(t) {
		return
	}
	links, err := net.Interfaces()
	if err != nil {
		t.Fatal(err)
	}
	if len(links) != 1 || links[0].Flags&net.FlagUp == 0 {
		t.Fatalf("want lo alone and up, got %v", links)
	}
	NeedTools(t, "ip")
	Run(t, "ip netns add x; ip link add v0 type veth peer name v1; ip link set v1 netns x")
	if out := Run(t, "ip netns exec x ip -o link; ls /sys/class/net"); !strings.Contains(out, "v1") {
		t.Fatalf("the namespace x lacks v1:\n%s", out)
	}
}

func TestInsideAsRootKeepsRights(t *testing.T) {
	if !InsideAsRoot(t, "to see that root stays root") {
		return
	}
	links, err := net.Interfaces()
	if err != nil || len(links) != 1 {
		t.Fatalf("want lo alone, got %v, %v", links, err)
	}
}
