package main

import "reflect"

// overrides says whether a subset changes anything of its parent; one that does not shares the parent's table. Both
// address hints of the kernel's schema are one to us, because the length decides.
func overrides(set attrSet, parent []numbered) bool {
	for _, a := range set.Attributes {
		for _, p := range parent {
			if p.Name == a.Name && !reflect.DeepEqual(plain(override(p.attribute, a)), plain(p.attribute)) {
				return true
			}
		}
	}
	return false
}

func plain(a attribute) attribute {
	if hints[a.DisplayHint] == hints["ipv4"] {
		a.DisplayHint = "ipv4"
	}
	return a
}

// override returns a with the fields that over sets.
func override(a, over attribute) attribute {
	to, from := reflect.ValueOf(&a).Elem(), reflect.ValueOf(over)
	for i := range from.NumField() {
		if !from.Field(i).IsZero() {
			to.Field(i).Set(from.Field(i))
		}
	}
	return a
}
