// Package web serves metrics and health over HTTP.
package web

import (
	"context"
	"errors"
	"net"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
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

// Serve answers until the context ends, then lets running requests finish for a moment and returns nil.
func Serve(ctx context.Context, cfg Config) error {
	return errors.New("not written yet")
}
