package web

import (
	"context"
	"errors"
	"fmt"
	"net"

	"golang.org/x/sys/unix"
)

// open returns the listener that it was given, or opens one.
func open(ctx context.Context, cfg Config) (net.Listener, error) {
	if cfg.Listener != nil {
		return cfg.Listener, nil
	}
	if cfg.ListenAddress == "" { // which would be any port of all addresses
		return nil, errors.New("listen for HTTP: no address is given")
	}
	var listen net.ListenConfig
	listener, err := listen.Listen(ctx, "tcp", cfg.ListenAddress)
	if err != nil {
		return nil, fmt.Errorf("listen for HTTP on %s: %w%s", cfg.ListenAddress, err, remedy(err))
	}
	return listener, nil
}

// remedy says what can be done about an address that cannot be listened on.
func remedy(err error) string {
	const elsewhere = `--web.listen-address or web.listen_address chooses another one, web.listen_address: "" turns HTTP off`
	switch {
	case errors.Is(err, unix.EADDRINUSE):
		return "; another program has it, perhaps another nlmond (ss -ltnp shows which): " + elsewhere
	case errors.Is(err, unix.EACCES):
		return "; ports below 1024 take CAP_NET_BIND_SERVICE: " + elsewhere
	case errors.Is(err, unix.EADDRNOTAVAIL):
		return "; no interface of this machine has the address (ip address shows them): " + elsewhere
	}
	return ": " + elsewhere
}
