package ident

import "testing"

func TestPoliceNumber(t *testing.T) {
	for s, want := range map[string]bool{
		"京公网安备11010802020134号":    true,
		"京公网安备 11010802020134号":   true,
		"京公网安備１１０１０８０２０２０１３４號":    true,
		"公网安备11010802020134号":     true,
		"京公網安備 11010802020134號":   true,
		"川公网安备51010702000001":     true,
		"京公网安备1101号":              true,
		"京公网安备号":                  true,
		"京公网安备":                   true,
		"":                        false,
		"京":                       false,
		"京公网安":                    false,
		"京ICP备11018762号":          false,
		"公网安备怎么办":                 false,
		"怎么查公网安备11010802020134号":  false,
		"京公网安备11010802020134号在哪查": false,
		"\xff": false,
	} {
		if got := isPoliceNumber(s); got != want {
			t.Errorf("%q: %t", s, got)
		}
		if _, filing := ParseFilingNumber(s); filing && want {
			t.Errorf("%q is of both schemes", s)
		}
	}
}
