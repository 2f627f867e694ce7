package schema

import "bytes"

// plan is how the newest message was put into words: the pieces of the ways that were chosen, one after the other. What is
// chosen depends on which attributes there are and on the fixed header, so a message with the same of both, as floods are
// made of, follows the plan without choosing again.
type plan struct {
	words  *program // nil: there is none
	header []byte
	found  uint32
	pieces []*piece
}

// begin makes a plan for a message, which choice fills in.
func (p *plan) begin(words *program, header []byte, found uint32) {
	p.words, p.found = words, found
	p.header = append(p.header[:0], header...)
	p.pieces = p.pieces[:0]
}

// spoil gives the plan up: something else than what it goes by was decisive.
func (p *plan) spoil() { p.words = nil }

// add takes a way into the plan.
func (p *plan) add(w *way) {
	for i := range w.pieces {
		p.pieces = append(p.pieces, &w.pieces[i])
	}
}

// fits says whether a message can follow the plan.
func (p *plan) fits(words *program, header []byte, found uint32) bool {
	return p.words == words && p.found == found && bytes.Equal(p.header, header)
}

// follow appends the pieces of the plan. It gives up, having appended nothing, where a key says nothing this time.
func (r *renderer) follow(dst []byte, sc *scope) (longer []byte, ok bool) {
	start := len(dst)
	for _, k := range r.plan.pieces {
		before := len(dst)
		if dst = r.piece(dst, sc, k); len(dst) == before {
			return dst[:start], false
		}
	}
	return dst, true
}
