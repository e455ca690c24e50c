package ident

import (
	"strings"
	"testing"
	"time"
)

// today is the day of the tests.
var today = time.Date(2026, 8, 1, 9, 0, 0, 0, time.FixedZone("CST", 8*60*60))

// A verdict is what the check of a number should find.
type verdict struct {
	number string
	want   Fault
}

func checkVerdicts(t *testing.T, judge func(string) Fault, verdicts []verdict) {
	t.Helper()
	for _, v := range verdicts {
		if got := judge(v.number); got != v.want {
			t.Errorf("%q: %v, want %v", v.number, got, v.want)
		}
	}
}

// asOfToday fixes the day of a check to that of the tests.
func asOfToday(judge func(string, time.Time) Fault) func(string) Fault {
	return func(number string) Fault { return judge(number, today) }
}

// replaced is s with another character at i.
func replaced(s string, i int, c byte) string { return s[:i] + string(c) + s[i+1:] }

// swapped is s with the characters at i and i+1 exchanged.
func swapped(s string, i int) string { return s[:i] + s[i+1:i+2] + s[i:i+1] + s[i+2:] }

// widened is s in full-width characters.
func widened(s string) string {
	return strings.Map(func(r rune) rune {
		if '!' <= r && r <= '~' {
			return r - '!' + '！'
		}
		return r
	}, s)
}

func TestFaultString(t *testing.T) {
	seen := map[string]Fault{}
	for f := Sound; f <= Legacy; f++ {
		if other, ok := seen[f.String()]; ok || f.String() == "" {
			t.Errorf("%d and %d share the name %q", f, other, f)
		}
		seen[f.String()] = f
	}
	if got := (Legacy + 1).String(); got != "Fault(?)" {
		t.Errorf("unknown fault is called %q", got)
	}
}

func TestHappyPathDoesNotAllocate(t *testing.T) {
	judges := map[string]func(){
		"ResidentID":           func() { ResidentID("11010519491231002X", today) },
		"HKMacaoResidence":     func() { HKMacaoResidence("810000199408230021", today) },
		"PermanentResident":    func() { PermanentResident("932682198501010017", today) },
		"Born":                 func() { Born("11010519491231002X") },
		"CreditCode":           func() { CreditCode("914403001922038216") },
		"PilotCreditCode":      func() { PilotCreditCode("91350100M0001TGQXM") },
		"BusinessRegistration": func() { BusinessRegistration("110108000000016") },
		"OrganizationCode":     func() { OrganizationCode("D2143569-X") },
		"Passport":             func() { Passport("EA1234567") },
		"HKMacaoPermit":        func() { HKMacaoPermit("H1234567800") },
		"TaiwanPermit":         func() { TaiwanPermit("12345678") },
		"Mobile":               func() { Mobile("13800138000") },
		"Landline":             func() { Landline("0755-86013388") },
		"Fold":                 func() { Fold("京ICP备11018762号-1019") },
		"ParseFilingNumber":    func() { ParseFilingNumber("京ICP备11018762号-1019") },
	}
	for name, judge := range judges {
		if n := testing.AllocsPerRun(100, judge); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}
