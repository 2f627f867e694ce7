package nearest

import "testing"

func TestSuggest(t *testing.T) {
	known := []string{"route", "audit", "uevent", "kobject-uevent"}
	for word, want := range map[string]string{
		"rout":    "did you mean route?",
		"kobject": "did you mean kobject-uevent?",
		"uevnt":   "did you mean uevent?",
		"zzz":     "known are route, audit, uevent, kobject-uevent",
		"":        "known are route, audit, uevent, kobject-uevent",
	} {
		if got := Suggest(word, known); got != want {
			t.Errorf("Suggest(%q) = %q, want %q", word, got, want)
		}
	}
	if got := Suggest("x", nil); got != "there is none" {
		t.Errorf("Suggest without names = %q", got)
	}
}
