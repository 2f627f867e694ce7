// Code generated from handshake.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var handshake = schema.Tables{
	Name: "handshake",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "accept", Base: 1, Attrs: []schema.Attr{
			{Name: "sockfd", Kind: schema.S32},
			{Name: "handler_class", Kind: schema.U32, Enum: 2}, // handler-class
			{Name: "message_type", Kind: schema.U32, Enum: 3},  // msg-type
			{Name: "timeout", Kind: schema.U32},
			{Name: "auth_mode", Kind: schema.U32, Enum: 1}, // auth
			{Name: "peer_identity", Kind: schema.U32, Flags: schema.Multi},
			{Name: "certificate", Kind: schema.Nest, Flags: schema.Multi, Ref: 3}, // x509
			{Name: "peername", Kind: schema.Text},
		}},
		// 2
		{Name: "done", Base: 1, Attrs: []schema.Attr{
			{Name: "handshake_status", Kind: schema.U32},
			{Name: "sockfd", Kind: schema.S32},
			{Name: "remote_auth", Kind: schema.U32, Flags: schema.Multi},
		}},
		// 3
		{Name: "x509", Base: 1, Attrs: []schema.Attr{
			{Name: "cert", Kind: schema.S32},
			{Name: "privkey", Kind: schema.S32},
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "auth", Names: []string{
			"unspec", "unauth", "psk", "x509",
		}},
		// 2
		{Name: "handler-class", Names: []string{
			"none", "tlshd", "max",
		}},
		// 3
		{Name: "msg-type", Names: []string{
			"unspec", "clienthello", "serverhello",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "ready", Set: 1},  // accept
		{Number: 2, Name: "accept", Set: 1}, // accept
		{Number: 3, Name: "done", Set: 2},   // done
	},
	Groups: []schema.Group{
		{Name: "none"},
		{Name: "tlshd"},
	},
}
