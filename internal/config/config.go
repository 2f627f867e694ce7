// Package config turns YAML into a validated Config. It is strict: an unknown or repeated key is a mistake, all
// mistakes of a file are reported together, and each says where it is, what is wrong and what is allowed.
package config

import (
	"time"

	"github.com/nlmond/nlmond/internal/event"
)

// Config is everything that a configuration file says, with the defaults in the places that it leaves open.
type Config struct {
	Families []Family // those to listen to, in the order of the table of families
	Log      Log
	Web      Web
	Queue    Queue
}

// Family is how one netlink family is listened to.
type Family struct {
	Family        *event.Family
	Groups        []event.Group // in the order of the table, never empty
	Required      bool          // refuse to start where it cannot be opened
	ReceiveBuffer int           // bytes asked of SO_RCVBUFFORCE for each socket; the kernel doubles it
	Filter        string        // CEL: what is logged; "" is everything
	LogLimit      Limit
}

// Limit is how many events may be logged in a time. The zero value is no limit.
type Limit struct {
	Events int
	Per    time.Duration
}

// Log is the output of JSON lines.
type Log struct {
	Path string // "stdout", "stderr" or an absolute path
}

// Web is the HTTP server.
type Web struct {
	ListenAddress string // host:port; "" is off
}

// Queue is what lies between a listener and an output.
type Queue struct {
	Size     int // bytes, for each listener and output
	WhenFull WhenFull
}

// WhenFull is what happens to an event that finds the queue full.
type WhenFull string

// The ways.
const (
	Block WhenFull = "block" // it waits, and the kernel's buffer fills next
	Drop  WhenFull = "drop"  // it is dropped, and counted
)
