// Code generated from dpll.yaml by internal/schema/gen; DO NOT EDIT.

package generic

import "github.com/nlmond/nlmond/internal/schema"

var dpll = schema.Tables{
	Name: "dpll",
	Genl: true,
	Sets: []schema.Set{
		// 1
		{Name: "dpll", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "module_name", Kind: schema.Text},
			{Name: "pad", Kind: schema.Pad},
			{Name: "clock_id", Kind: schema.U64},
			{Name: "mode", Kind: schema.U32, Enum: 4},                                // mode
			{Name: "mode_supported", Kind: schema.U32, Flags: schema.Multi, Enum: 4}, // mode
			{Name: "lock_status", Kind: schema.U32, Enum: 2},                         // lock-status
			{Name: "temp", Kind: schema.S32},
			{Name: "type", Kind: schema.U32, Enum: 9},                                     // type
			{Name: "lock_status_error", Kind: schema.U32, Enum: 3},                        // lock-status-error
			{Name: "clock_quality_level", Kind: schema.U32, Flags: schema.Multi, Enum: 1}, // clock-quality-level
		}},
		// 2
		{Name: "pin", Base: 1, Attrs: []schema.Attr{
			{Name: "id", Kind: schema.U32},
			{Name: "parent_id", Kind: schema.U32},
			{Name: "module_name", Kind: schema.Text},
			{Name: "pad", Kind: schema.Pad},
			{Name: "clock_id", Kind: schema.U64},
			{Name: "board_label", Kind: schema.Text},
			{Name: "panel_label", Kind: schema.Text},
			{Name: "package_label", Kind: schema.Text},
			{Name: "type", Kind: schema.U32, Enum: 8},      // pin-type
			{Name: "direction", Kind: schema.U32, Enum: 6}, // pin-direction
			{Name: "frequency", Kind: schema.U64},
			{Name: "frequency_supported", Kind: schema.Nest, Flags: schema.Multi, Ref: 2}, // pin
			{Name: "frequency_min", Kind: schema.U64},
			{Name: "frequency_max", Kind: schema.U64},
			{Name: "prio", Kind: schema.U32},
			{Name: "pin_state", Kind: schema.U32, Enum: 7},                            // pin-state
			{Name: "capabilities", Kind: schema.U32, Flags: schema.BitFlags, Enum: 5}, // pin-capabilities
			{Name: "parent_device", Kind: schema.Nest, Flags: schema.Multi, Ref: 2},   // pin
			{Name: "parent_pin", Kind: schema.Nest, Flags: schema.Multi, Ref: 2},      // pin
			{Name: "phase_adjust_min", Kind: schema.S32},
			{Name: "phase_adjust_max", Kind: schema.S32},
			{Name: "phase_adjust", Kind: schema.S32},
			{Name: "phase_offset", Kind: schema.S64},
			{Name: "fractional_frequency_offset", Kind: schema.Sint},
			{Name: "esync_frequency", Kind: schema.U64},
			{Name: "esync_frequency_supported", Kind: schema.Nest, Flags: schema.Multi, Ref: 2}, // pin
			{Name: "esync_pulse", Kind: schema.U32},
			{Name: "reference_sync", Kind: schema.Nest, Flags: schema.Multi, Ref: 2}, // pin
		}},
	},
	Enums: []schema.Enum{
		// 1
		{Name: "clock-quality-level", Base: 1, Names: []string{
			"itu_opt1_prc", "itu_opt1_ssu_a", "itu_opt1_ssu_b", "itu_opt1_eec1", "itu_opt1_prtc", "itu_opt1_eprtc",
			"itu_opt1_eeec", "itu_opt1_eprc",
		}},
		// 2
		{Name: "lock-status", Base: 1, Names: []string{
			"unlocked", "locked", "locked_ho_acq", "holdover",
		}},
		// 3
		{Name: "lock-status-error", Base: 1, Names: []string{
			"none", "undefined", "media_down", "fractional_frequency_offset_too_high",
		}},
		// 4
		{Name: "mode", Base: 1, Names: []string{
			"manual", "automatic",
		}},
		// 5
		{Name: "pin-capabilities", Names: []string{
			"direction_can_change", "priority_can_change", "state_can_change",
		}},
		// 6
		{Name: "pin-direction", Base: 1, Names: []string{
			"input", "output",
		}},
		// 7
		{Name: "pin-state", Base: 1, Names: []string{
			"connected", "disconnected", "selectable",
		}},
		// 8
		{Name: "pin-type", Base: 1, Names: []string{
			"mux", "ext", "synce_eth_port", "int_oscillator", "gnss",
		}},
		// 9
		{Name: "type", Base: 1, Names: []string{
			"pps", "eec",
		}},
	},
	Msgs: []schema.Msg{
		{Number: 1, Name: "device_id_get", Set: 1},                // dpll
		{Number: 2, Name: "device_get", Set: 1},                   // dpll
		{Number: 3, Name: "device_set", Set: 1},                   // dpll
		{Number: 4, Name: "device_create_ntf", Action: 1, Set: 1}, // dpll
		{Number: 5, Name: "device_delete_ntf", Action: 3, Set: 1}, // dpll
		{Number: 6, Name: "device_change_ntf", Action: 2, Set: 1}, // dpll
		{Number: 7, Name: "pin_id_get", Set: 2},                   // pin
		{Number: 8, Name: "pin_get", Set: 2},                      // pin
		{Number: 9, Name: "pin_set", Set: 2},                      // pin
		{Number: 10, Name: "pin_create_ntf", Action: 1, Set: 2},   // pin
		{Number: 11, Name: "pin_delete_ntf", Action: 3, Set: 2},   // pin
		{Number: 12, Name: "pin_change_ntf", Action: 2, Set: 2},   // pin
	},
	Groups: []schema.Group{
		{Name: "monitor"},
	},
}
