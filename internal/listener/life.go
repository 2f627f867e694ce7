package listener

import "sync"

// life keeps the descriptors of a socket while somebody uses them, so that Close may come at any time and no call ever
// meets a number that another file has got meanwhile.
type life struct {
	mu    sync.Mutex
	users int
	over  bool
	free  func() // gives everything back; called once
}

// enter says that the caller uses the socket until leave. It reports false where the life is over.
func (l *life) enter() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.over {
		return false
	}
	l.users++
	return true
}

func (l *life) leave() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.users--
	l.settle()
}

// end lets nobody enter any more. wake is called while the descriptors are still there, to send away who is inside.
func (l *life) end(wake func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.over {
		return
	}
	l.over = true
	wake()
	l.settle()
}

func (l *life) isOver() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.over
}

func (l *life) settle() {
	if l.over && l.users == 0 && l.free != nil {
		l.free()
		l.free = nil
	}
}
