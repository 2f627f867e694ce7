package check

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"
)

// WriteJSON writes the report as one JSON object.
func (r Report) WriteJSON(w io.Writer) error {
	rows := r.Rows
	if rows == nil {
		rows = []Row{}
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(struct {
		OK   bool  `json:"ok"`
		Rows []Row `json:"rows"`
	}{r.OK(), rows})
}

// WriteText writes the report as an aligned table.
func (r Report) WriteText(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "NO\tFAMILY\tGROUP\tSTATUS\tCONFIG\tBUFFER\tWHY, AND WHAT HELPS")
	for _, row := range r.Rows {
		number := strconv.Itoa(row.Number)
		family := row.Family
		if row.Group != "" || row.Item != "" {
			number, family = "", ""
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n",
			number, family, row.Group+row.Item, row.Status, row.config(), buffer(row.Granted), row.why())
	}
	return table.Flush()
}

// config is what the configuration says of a row.
func (r *Row) config() string {
	switch {
	case r.Required:
		return "required"
	case r.Wanted:
		return "wanted"
	}
	return "-"
}

func (r *Row) why() string {
	if r.Remedy == "" {
		return r.Reason
	}
	return r.Reason + "; " + r.Remedy
}

func buffer(bytes int) string {
	if bytes == 0 {
		return ""
	}
	return size(bytes)
}

// size writes bytes with a binary unit, and a digit behind the point where it is not even.
func size(bytes int) string {
	units := [...]string{"B", "KiB", "MiB", "GiB"}
	u, unit := 0, 1
	for u < len(units)-1 && bytes >= 1024*unit {
		u, unit = u+1, unit*1024
	}
	if bytes%unit == 0 {
		return fmt.Sprintf("%d %s", bytes/unit, units[u])
	}
	return fmt.Sprintf("%.1f %s", float64(bytes)/float64(unit), units[u])
}
