package check

// Row is one line of the report: a family, one of its groups, or something else that decides what is heard of it.
type Row struct {
	Number      int    `json:"number"` // of the protocol
	Family      string `json:"family"`
	Group       string `json:"group,omitempty"`
	GroupNumber uint32 `json:"group_number,omitempty"`
	Item        string `json:"item,omitempty"` // what the row is about where it is neither the family nor a group
	Status      Status `json:"status"`
	Wanted      bool   `json:"wanted"`                         // by the configuration
	Required    bool   `json:"required"`                       // by the configuration; of families only
	Asked       int    `json:"buffer_asked_bytes,omitempty"`   // by the configuration, for each socket
	Granted     int    `json:"buffer_granted_bytes,omitempty"` // as the kernel counts: twice what was asked
	Reason      string `json:"reason,omitempty"`
	Remedy      string `json:"remedy,omitempty"`
}

// Status is the verdict of a row.
type Status string

// The verdicts.
const (
	OK       Status = "ok"
	Warning  Status = "warning"  // it runs, but not as one would expect
	Denied   Status = "denied"   // the kernel could, this process may not
	Absent   Status = "absent"   // this kernel cannot
	Obsolete Status = "obsolete" // no kernel can any more
	Failed   Status = "failed"   // anything else
)

// runs says whether events can be heard.
func (s Status) runs() bool { return s == OK || s == Warning }

// Report is what Run found.
type Report struct {
	Rows []Row
}

// OK says whether every family that the configuration requires can run: each of its sockets can join a group.
func (r Report) OK() bool {
	for _, row := range r.Rows {
		if row.Required && !row.Status.runs() {
			return false
		}
	}
	return true
}
