// Package web serves metrics and health over HTTP.
package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	toolkit "github.com/prometheus/exporter-toolkit/web"
	"go.uber.org/zap"
	"go.uber.org/zap/exp/zapslog"
)

// Config is what the server needs.
type Config struct {
	ListenAddress string       // host:port; ignored where Listener is given
	Listener      net.Listener // one that somebody opened already (systemd); Serve closes it
	ConfigFile    string       // TLS and basic auth, in the form of Prometheus' exporter-toolkit; "" for none
	Version       string       // shown on the landing page
	Metrics       prometheus.Gatherer
	Ready         func() error // nil or the reason why not; nil function: always ready
	Logger        *zap.Logger
	Listening     func(net.Addr) // called once connections are accepted; may be nil
}

// What a client may take. A page is some 100 kB and made in a millisecond, so these are for the slowest of lines; they
// bound how long a client that does not read or write holds a connection and its buffers.
const (
	headerTime = 10 * time.Second
	readTime   = 30 * time.Second
	writeTime  = time.Minute
	idleTime   = 2 * time.Minute
	headerSize = 32 << 10

	// shutdownTime is how long running requests may go on once the context has ended.
	shutdownTime = 2 * time.Second
)

// Serve answers until the context ends, then lets running requests finish for a moment and returns nil.
func Serve(ctx context.Context, cfg Config) error {
	if cfg.Logger == nil {
		cfg.Logger = zap.NewNop()
	}
	listener, err := open(ctx, cfg)
	if err != nil {
		return err
	}
	defer listener.Close() // the server closes it too, unless it fails before it takes it
	if err := toolkit.Validate(cfg.ConfigFile); err != nil {
		return fmt.Errorf("read the web configuration %s: %w", cfg.ConfigFile, err)
	}
	handler, err := routes(cfg)
	if err != nil {
		return fmt.Errorf("make the landing page: %w", err)
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       readTime,
		WriteTimeout:      writeTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    headerSize,
	}
	// What a client does wrong is nothing to warn of: anybody could fill the log with it.
	if server.ErrorLog, err = zap.NewStdLogAt(cfg.Logger, zap.DebugLevel); err != nil {
		return fmt.Errorf("log of the web server: %w", err)
	}
	if cfg.Listening != nil {
		cfg.Listening(listener.Addr())
	}
	return run(ctx, server, listener, cfg)
}

// run serves until the context or the server ends, and waits for the server either way.
func run(ctx context.Context, server *http.Server, listener net.Listener, cfg Config) error {
	flags := &toolkit.FlagConfig{WebConfigFile: &cfg.ConfigFile}
	logger := slog.New(zapslog.NewHandler(cfg.Logger.Core()))
	ended := make(chan error, 1)
	go func() { ended <- toolkit.Serve(listener, server, flags, logger) }()

	select {
	case err := <-ended:
		return fmt.Errorf("serve HTTP on %s: %w", listener.Addr(), err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	err := server.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close() // who is still reading is cut off
	}
	if served := <-ended; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	if err != nil {
		return fmt.Errorf("stop HTTP on %s: %w", listener.Addr(), err)
	}
	return nil
}
