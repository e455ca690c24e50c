package domainname

import (
	"slices"
	"strings"
	"testing"
)

func TestSuffix(t *testing.T) {
	for domain, want := range map[string]struct {
		name     string
		approval Approval
	}{
		"example.cn":         {"cn", Approved},
		"example.com.cn":     {"com.cn", Approved},
		"example.bj.cn":      {"bj.cn", Approved},
		"example.com":        {"com", Approved},
		"例子.中国":              {"xn--fiqs8s", Approved},
		"example.xn--fiqs8s": {"xn--fiqs8s", Approved},
		"example.hk":         {"hk", Disputed},
		"example.io":         {"io", NotApproved},
		"example.co.uk":      {"uk", NotApproved},
		"example.museum":     {"museum", Unlisted},
		"gov.cn":             {"", Unlisted},
		"":                   {"", Unlisted},
	} {
		if got := Read(domain).Suffix(); got.Name != want.name || got.Approval != want.approval {
			t.Errorf("%s: %s %v, want %s %v", domain, got.Name, got.Approval, want.name, want.approval)
		}
	}
}

func TestSuffixUse(t *testing.T) {
	for domain, want := range map[string][3]bool{
		"example.gov.cn": {true, false, true},
		"例子.政务":          {true, false, false},
		"例子.公益":          {false, true, false},
		"example.org.cn": {false, false, true},
		"example.com":    {false, false, false},
	} {
		s := Read(domain).Suffix()
		if got := [3]bool{s.IsOfGovernment(), s.IsOfNonProfits(), s.IsUnderCN()}; got != want {
			t.Errorf("%s: %v, want %v", domain, got, want)
		}
	}
}

// The table is sorted, and every row says where it is from.
func TestSuffixList(t *testing.T) {
	if !slices.IsSortedFunc(suffixes[:], func(a, b suffixEntry) int { return strings.Compare(a.name, b.name) }) {
		t.Error("the table is not sorted")
	}
	count := map[Approval]int{}
	for _, s := range suffixes {
		count[s.approval]++
		if suffixSources[s.sources] == "" {
			t.Errorf("%s names no source", s.name)
		}
	}
	if count[Approved] != 196 || count[Disputed] != 7 || count[NotApproved] != 39 {
		t.Errorf("%v, want 196 approved, 7 disputed and 39 not approved", count)
	}
}
