package domainname

import "testing"

func TestFaultString(t *testing.T) {
	seen := map[string]bool{}
	for f := Sound; f <= Capitals; f++ {
		if name := f.String(); name == "Fault(?)" || seen[name] {
			t.Errorf("fault %d is called %q", f, name)
		} else {
			seen[name] = true
		}
	}
	if got := (Capitals + 1).String(); got != "Fault(?)" {
		t.Errorf("a fault past the last is called %q", got)
	}
}
