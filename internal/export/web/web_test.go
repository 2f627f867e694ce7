package web_test

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sys/unix"

	"github.com/nlmond/nlmond/internal/export/web"
)

const long = 30 * time.Second // for what must happen: never waited out where it does

// server is one that a test has started.
type server struct {
	addr  string
	stop  context.CancelFunc
	ended chan error
}

// start serves on a free port of the loopback until the test ends.
func start(t *testing.T, cfg web.Config) *server {
	t.Helper()
	if cfg.Listener == nil && cfg.ListenAddress == "" {
		cfg.ListenAddress = "127.0.0.1:0"
	}
	if cfg.Metrics == nil {
		registry := prometheus.NewRegistry()
		registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Name: "birds_total", Help: "Birds."}, func() float64 { return 3 }))
		cfg.Metrics = registry
	}
	ctx, cancel := context.WithCancel(t.Context())
	listening := make(chan net.Addr, 1)
	cfg.Listening = func(a net.Addr) { listening <- a }
	s := &server{stop: cancel, ended: make(chan error, 1)}
	go func() { s.ended <- web.Serve(ctx, cfg) }()
	select {
	case a := <-listening:
		s.addr = a.String()
	case err := <-s.ended:
		cancel()
		t.Fatalf("Serve: %v", err)
	}
	t.Cleanup(func() { s.finish(t) })
	return s
}

// finish ends the server and expects it to end well; a second call does nothing.
func (s *server) finish(t *testing.T) {
	t.Helper()
	if s.ended == nil {
		return
	}
	s.stop()
	select {
	case err := <-s.ended:
		if err != nil {
			t.Errorf("Serve: %v", err)
		}
	case <-time.After(long):
		t.Error("Serve does not end")
	}
	s.ended = nil
}

// get fetches a page by a client that keeps no connection.
func get(t *testing.T, client *http.Client, url string, change func(*http.Request)) (status int, kind, body string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Close = true
	if change != nil {
		change(request)
	}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, response.Header.Get("Content-Type"), string(content)
}

func TestPages(t *testing.T) {
	var down atomic.Bool
	s := start(t, web.Config{Version: "1.2.3", Ready: func() error {
		if down.Load() {
			return errors.New("audit: CAP_AUDIT_READ is missing")
		}
		return nil
	}})
	open := func(r *http.Request) { r.Header.Set("Accept", "application/openmetrics-text;version=1.0.0") }
	for _, c := range []struct {
		path   string
		change func(*http.Request)
		down   bool
		status int
		kind   string
		body   []string
	}{
		{"/", nil, false, 200, "text/html", []string{"nlmond", "1.2.3", `href="/metrics"`, `href="/-/ready"`}},
		{"/metrics", nil, false, 200, "text/plain", []string{"birds_total 3\n"}},
		{"/metrics", open, false, 200, "application/openmetrics-text", []string{"birds_total 3.0\n", "# EOF"}},
		{"/-/healthy", nil, true, 200, "text/plain", []string{"healthy\n"}},
		{"/-/ready", nil, false, 200, "text/plain", []string{"ready\n"}},
		{"/-/ready", nil, true, 503, "text/plain", []string{"not ready: audit: CAP_AUDIT_READ is missing\n"}},
		{"/nowhere", nil, false, 404, "text/plain", nil},
		{"/-/ready", func(r *http.Request) { r.Method = http.MethodPost }, false, 405, "text/plain", nil},
	} {
		down.Store(c.down)
		status, kind, body := get(t, http.DefaultClient, "http://"+s.addr+c.path, c.change)
		if status != c.status || !strings.HasPrefix(kind, c.kind) {
			t.Errorf("%s: %d %s, want %d %s", c.path, status, kind, c.status, c.kind)
		}
		for _, want := range c.body {
			if !strings.Contains(body, want) {
				t.Errorf("%s lacks %q:\n%s", c.path, want, body)
			}
		}
	}
}

// TestOneBadMetric has one series twice, which Prometheus would refuse, and expects the others all the same.
func TestOneBadMetric(t *testing.T) {
	one := prometheus.NewRegistry()
	one.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "birds", Help: "Birds."}, func() float64 { return 1 }))
	s := start(t, web.Config{Metrics: prometheus.Gatherers{one, one}})
	if status, _, body := get(t, http.DefaultClient, "http://"+s.addr+"/metrics", nil); status != 200 || !strings.Contains(body, "\nbirds 1\n") {
		t.Errorf("%d: %s", status, body)
	}
}

func TestAdoptedListener(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := start(t, web.Config{Listener: l, ListenAddress: "not used"})
	if s.addr != l.Addr().String() {
		t.Errorf("serves on %s, want %s", s.addr, l.Addr())
	}
	if status, _, _ := get(t, http.DefaultClient, "http://"+s.addr+"/-/healthy", nil); status != 200 {
		t.Errorf("status %d", status)
	}
	s.finish(t)
	if _, err := l.Accept(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("the listener is not closed: %v", err)
	}
}

func TestPortInUse(t *testing.T) {
	first := start(t, web.Config{})
	err := web.Serve(t.Context(), web.Config{ListenAddress: first.addr, Metrics: prometheus.NewRegistry()})
	if !errors.Is(err, unix.EADDRINUSE) {
		t.Fatalf("got %v, want EADDRINUSE", err)
	}
	for _, want := range []string{first.addr, "another nlmond", "--web.listen-address"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q does not mention %q", err, want)
		}
	}
	if status, _, _ := get(t, http.DefaultClient, "http://"+first.addr+"/-/healthy", nil); status != 200 {
		t.Errorf("the first server answers %d", status)
	}
}

func TestNoAddress(t *testing.T) {
	if err := web.Serve(t.Context(), web.Config{Metrics: prometheus.NewRegistry()}); err == nil || !strings.Contains(err.Error(), "no address") {
		t.Errorf("got %v", err)
	}
}

func TestAddressOfNobody(t *testing.T) {
	err := web.Serve(t.Context(), web.Config{ListenAddress: "192.0.2.1:9977", Metrics: prometheus.NewRegistry()})
	if !errors.Is(err, unix.EADDRNOTAVAIL) || !strings.Contains(err.Error(), "no interface") {
		t.Errorf("got %v", err)
	}
}

// TestShutdown stops the server within a scrape: the scrape gets its page, and then the port is free again.
func TestShutdown(t *testing.T) {
	scraped, proceed := make(chan struct{}), make(chan struct{})
	registry := prometheus.NewRegistry()
	registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "slow", Help: "Slow."}, func() float64 {
		close(scraped)
		<-proceed
		return 7
	}))
	s := start(t, web.Config{Metrics: registry})
	page := make(chan string, 1)
	go func() {
		_, _, body := get(t, http.DefaultClient, "http://"+s.addr+"/metrics", nil)
		page <- body
	}()
	<-scraped
	s.stop()
	waitRefused(t, s.addr)
	close(proceed)
	if body := <-page; !strings.Contains(body, "slow 7") {
		t.Errorf("the running scrape got %q", body)
	}
	s.finish(t)
	l, err := net.Listen("tcp", s.addr)
	if err != nil {
		t.Fatalf("the port is not free: %v", err)
	}
	l.Close()
}

// waitRefused waits until an address takes no connection any more.
func waitRefused(t *testing.T, addr string) {
	t.Helper()
	for {
		conn, err := net.Dial("tcp", addr)
		if errors.Is(err, unix.ECONNREFUSED) {
			return
		}
		if err == nil {
			conn.Close()
		}
		if t.Context().Err() != nil {
			t.Fatal("the address still takes connections")
		}
	}
}

// TestShutdownWithStuckClient expects the end although a client holds a connection and says nothing more.
func TestShutdownWithStuckClient(t *testing.T) {
	s := start(t, web.Config{})
	conn, err := net.Dial("tcp", s.addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := fmt.Fprint(conn, "GET /-/healthy HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHo"); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(conn).ReadString('\n'); err != nil || line != "HTTP/1.1 200 OK\r\n" {
		t.Fatalf("%q, %v", line, err)
	}
	s.finish(t)
}

func TestTLSAndBasicAuth(t *testing.T) {
	dir := t.TempDir()
	pool := certificate(t, dir)
	file := webConfig(t, dir)
	s := start(t, web.Config{ConfigFile: file})
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}}
	user := func(name, password string) func(*http.Request) {
		return func(r *http.Request) { r.SetBasicAuth(name, password) }
	}
	for _, c := range []struct {
		who    string
		change func(*http.Request)
		want   int
	}{{"nobody", nil, 401}, {"wrong password", user("alice", "guess"), 401}, {"unknown user", user("bob", "secret"), 401}, {"alice", user("alice", "secret"), 200}} {
		if status, _, _ := get(t, client, "https://"+s.addr+"/metrics", c.change); status != c.want {
			t.Errorf("%s: %d, want %d", c.who, status, c.want)
		}
	}
	if status, _, body := get(t, http.DefaultClient, "http://"+s.addr+"/metrics", user("alice", "secret")); status == 200 {
		t.Errorf("plain HTTP is answered: %s", body)
	}
	other := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: x509.NewCertPool()}}}
	if _, err := other.Get("https://" + s.addr + "/metrics"); err == nil {
		t.Error("a client that does not know the certificate is content")
	}
}

func TestBadConfigFile(t *testing.T) {
	dir := t.TempDir()
	for name, path := range map[string]string{"missing": dir + "/none.yml", "unknown key": write(t, dir, "bad.yml", "tls_sever_config: {}\n")} {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		err = web.Serve(t.Context(), web.Config{Listener: l, ConfigFile: path, Metrics: prometheus.NewRegistry()})
		if err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v does not name %s", name, err, path)
		}
		if _, err := l.Accept(); !errors.Is(err, net.ErrClosed) {
			t.Errorf("%s: the listener is left open", name)
		}
	}
}
