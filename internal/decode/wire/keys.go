package wire

// Keys turns bytes of a message into the string that an encoder wants for a key. A string that points into the message would be
// cheaper, but an encoder may keep it (zapcore.MapObjectEncoder does) while the receive buffer is used again. So
// known keys are constants, and a key that nobody has met yet is copied: that costs one small allocation.
type Keys struct {
	byLength [maxKey + 1][]string
}

// maxKey is the length in bytes of the longest key that is worth a table.
const maxKey = 32

// NewKeys makes the table of known keys.
func NewKeys(known ...string) *Keys {
	k := &Keys{}
	for _, key := range known {
		if len(key) <= maxKey {
			k.byLength[len(key)] = append(k.byLength[len(key)], key)
		}
	}
	return k
}

// Text is the key as a string that stays valid.
func (k *Keys) Text(key []byte) string {
	if len(key) <= maxKey {
		for _, known := range k.byLength[len(key)] {
			if known == string(key) {
				return known
			}
		}
	}
	return string(key)
}
