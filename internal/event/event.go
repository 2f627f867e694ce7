// Package event holds what travels through nlmond: a datagram as a socket received it, an event as the outputs see it,
// and the description of the family that both belong to.
package event

import "go.uber.org/zap/zapcore"

// NoNsid says that a message came from the network namespace of its socket (NETLINK_LISTEN_ALL_NSID gives no number then).
const NoNsid int32 = -1

// Datagram is what one receive call returned for one packet.
type Datagram struct {
	Bytes     []byte // valid until the next receive of the same socket
	Time      int64  // when it was received: nanoseconds since 1970, UTC
	Sender    uint32 // nl_pid of the source address: 0 is the kernel, and nobody else can be 0
	Group     uint32 // the multicast group, from NETLINK_PKTINFO; 0 for unicast or where the kernel did not say
	Nsid      int32  // the network namespace's id here, or NoNsid
	PID       uint32 // of the process that sent, from SCM_CREDENTIALS, where Sender != 0; 0: not known. Root can forge it
	UID       uint32 // and its user
	Truncated bool   // the packet was longer than the buffer: Bytes is its beginning
}

// Backlog says what a socket still has in the kernel behind the datagrams that it just handed on.
type Backlog uint8

// The backlogs.
const (
	Empty Backlog = iota // nothing: the next datagram is one to wait for
	Some                 // the next datagrams come at once
	Much                 // so much that the kernel will soon drop: they must be taken quickly
)

// Event is one message with its circumstances. Its bytes are explained by its family's codec, when somebody asks.
type Event struct {
	Bytes  []byte // the message, netlink header included where the family has one; valid while the event is being handled
	Family *Family
	Type   *Type // never nil
	Note   *Note // what a line that is not the kernel's says; nil for Message
	Time   int64 // when it was received: nanoseconds since 1970, UTC
	Group  uint32
	Portid uint32 // nlmsg_pid: the port of the process that asked for the change, 0 where the kernel acted by itself
	Sender uint32 // nl_pid of the source address, see Datagram
	Number uint16 // nlmsg_type, also where Type is the unknown one
	Nsid   int32
	Kind   Kind
	Cause  Cause
	Action Action
	// Malformed is what cutting the datagram into messages met: Bytes is what remained of it, or its beginning. A codec
	// may find more.
	Malformed Reason
}

// Kind says which logger an event is written by.
type Kind uint8

// The kinds. Only Message and Synthetic ones are events to the ledger.
const (
	Message  Kind = iota // from the kernel or found by comparing with it: logger "event"
	Loss                 // something is missing here: logger "loss"
	Security             // a forged message: logger "security"
	Limit                // lines that a limit held back: logger "limit"
	Daemon               // nlmond about itself: logger "daemon"
)

// String is the value of the line's "logger" key.
func (k Kind) String() string {
	return [...]string{"event", "loss", "security", "limit", "daemon"}[k]
}

// Cause says why an event is told.
type Cause uint8

// The causes.
const (
	Kernel  Cause = iota // the kernel announced it
	Resync               // found by a dump after loss
	Restart              // changed while nlmond was down
	Drift                // found by a routine dump
	Initial              // there when nlmond first started
)

// String is the value of the line's "cause" key.
func (c Cause) String() string {
	return [...]string{"kernel", "resync", "restart", "drift", "initial"}[c]
}

// Action says what happened to the object that an event is about.
type Action uint8

// The actions.
const (
	Notify Action = iota // no object came, changed or went
	New
	Change
	Delete
)

// String is the value of the line's "action" key.
func (a Action) String() string {
	return [...]string{"notify", "new", "change", "delete"}[a]
}

// Note is the content of a line that is not the kernel's own.
type Note struct {
	Level  zapcore.Level
	Text   string // the line's msg
	Fields []zapcore.Field
}

// Findings is what decoding one event met. The zero value is a message that the tables explain entirely.
type Findings struct {
	Unknown int    // attributes that no table knows; they are shown as hex
	Reason  Reason // why the rest of the message is not shown, "" where all is
}

// Reason names a way for a message to be malformed: the reason label of nlmond_decode_errors_total.
type Reason string

// The reasons.
const (
	OK        Reason = ""
	Truncated Reason = "truncated"  // the packet was longer than the receive buffer
	Short     Reason = "short"      // shorter than its fixed header
	BadLength Reason = "bad_length" // a length points outside of what holds it
	TooDeep   Reason = "too_deep"   // nested deeper than any message of the kernel
	BadText   Reason = "bad_text"   // text that does not follow the family's form
)

// Names turns numbers of the kernel into the names that people know.
type Names interface {
	// Link is the name of a network interface, or "" where it is not known.
	Link(nsid int32, ifindex uint32) string
}

// Codec gives the bytes of one family their meaning. It is pure (no socket, no clock, no logger), holds no state
// between calls, may be called by several goroutines at once, does not allocate, and must survive any bytes.
type Codec interface {
	// Classify reads e.Bytes and sets Type, Number, Portid and Action.
	Classify(e *Event)
	// Encode writes what the message says: the content of the line's data object.
	Encode(e *Event, enc zapcore.ObjectEncoder) Findings
	// Words appends one line for people, such as "link eth0 down".
	Words(dst []byte, e *Event, names Names) []byte
}
