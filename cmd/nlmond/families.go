package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/nlmond/nlmond/internal/event"
)

// familyRow is one protocol number as `nlmond families --json` shows it.
type familyRow struct {
	Number  int        `json:"number"`
	Name    string     `json:"name"`
	Aliases []string   `json:"aliases,omitempty"`
	Status  string     `json:"status"`
	Default bool       `json:"default"`
	Needs   string     `json:"needs,omitempty"`
	Summary string     `json:"summary,omitempty"`
	Note    string     `json:"note,omitempty"`
	Groups  []groupRow `json:"groups"`
	Types   []string   `json:"types"`
}

// groupRow is one group of it.
type groupRow struct {
	Number  uint32   `json:"number"`
	Name    string   `json:"name"`
	Default bool     `json:"default"`
	Needs   string   `json:"needs,omitempty"`
	Types   []string `json:"types,omitempty"`
	Note    string   `json:"note,omitempty"`
}

// listFamilies prints the table of families.
func (p *program) listFamilies(asJSON bool) error {
	rows := familyRows(p.families)
	if asJSON {
		enc := json.NewEncoder(p.stdout)
		enc.SetIndent("", " ")
		return enc.Encode(rows)
	}
	w := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "NUMBER\tNAME\tSTATUS\tNEEDS\tGROUPS\tTYPES\tWHAT IT ANNOUNCES")
	for _, r := range rows {
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%d\t%d\t%s\n", r.Number, r.Name, r.Status, orDash(r.Needs), len(r.Groups), len(r.Types), about(r))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(p.stdout, "\nGroups (* is in the default set) and types: nlmond families --json; what may be joined here: nlmond check")
	for _, r := range rows {
		if len(r.Groups) > 0 {
			fmt.Fprintf(p.stdout, "  %s: %s\n", r.Name, groupList(r.Groups))
		}
	}
	return nil
}

// about is the half line that says what a family is for, or why there is nothing to hear.
func about(r familyRow) string {
	switch {
	case r.Summary == "":
		return r.Note
	case r.Note == "":
		return r.Summary
	default:
		return r.Summary + "; " + r.Note
	}
}

func groupList(groups []groupRow) string {
	names := make([]string, 0, len(groups))
	for _, g := range groups {
		name := g.Name
		if g.Default {
			name += "*"
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

func familyRows(families []*event.Family) []familyRow {
	rows := make([]familyRow, 0, len(families))
	for _, f := range families {
		row := familyRow{Number: f.Number, Name: f.Name, Aliases: f.Aliases, Status: f.Status.String(), Default: f.Default,
			Needs: f.Needs, Summary: f.Summary, Note: f.Note, Groups: []groupRow{}, Types: []string{}}
		for _, g := range f.Groups {
			row.Groups = append(row.Groups, groupRow{Number: g.Number, Name: g.Name, Default: g.Default, Needs: g.Needs, Types: g.Types, Note: g.Note})
		}
		for _, t := range f.Types {
			if t.Index > 0 {
				row.Types = append(row.Types, t.Name)
			}
		}
		rows = append(rows, row)
	}
	return rows
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
