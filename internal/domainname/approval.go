package domainname

import (
	"slices"
	"strings"
)

// Approval is what is known of the ministry's approval (批复) of a suffix. Only
// domains under approved suffixes can be filed. The ministry publishes the list
// as a page and not as a file; what stands here was put together from the lists
// of access providers, so that a suffix they lack may have been added since.
type Approval uint8

const (
	Unlisted    Approval = iota // on none of the lists
	Approved                    // on providers' lists as approved
	Disputed                    // the lists contradict each other
	NotApproved                 // named by a source as not approved
)

// String is the approval's identifier, for logs and tests.
func (a Approval) String() string {
	if int(a) < len(approvalNames) {
		return approvalNames[a]
	}
	return "Approval(?)"
}

var approvalNames = [...]string{"Unlisted", "Approved", "Disputed", "NotApproved"}

// ApprovalDate is the day of the newest provider's list the approvals are from.
const ApprovalDate = "2022-08-30"

// ApprovalPage is where the ministry publishes the list.
const ApprovalPage = "https://domain.miit.gov.cn"

// Suffix is the suffix under which a registrable domain stands, as the ministry
// approves suffixes: a top-level domain, or a second level under cn.
type Suffix struct {
	Name     string // in punycode, such as com.cn
	Approval Approval
	Sources  string // where that was read, with dates; empty when Unlisted
}

// suffixEntry is a row of the table.
type suffixEntry struct {
	name     string
	approval Approval
	sources  uint8
}

// Suffix tells what is known of the approval of the domain's suffix.
func (r Reading) Suffix() Suffix {
	_, below, found := strings.Cut(r.ASCII, ".")
	if !found {
		return Suffix{}
	}
	if s, listed := lookUp(below); listed {
		return s
	}
	top := below[strings.LastIndexByte(below, '.')+1:]
	s, _ := lookUp(top)
	return s
}

func lookUp(name string) (Suffix, bool) {
	i, found := slices.BinarySearchFunc(suffixes[:], name, func(e suffixEntry, name string) int { return strings.Compare(e.name, name) })
	if !found {
		return Suffix{Name: name}, false
	}
	return Suffix{name, suffixes[i].approval, suffixSources[suffixes[i].sources]}, true
}

// IsOfGovernment reports whether only government bodies register under the
// suffix: gov.cn and 政务.
func (s Suffix) IsOfGovernment() bool {
	return s.Name == "gov.cn" || s.Name == "xn--zfr164b" || s.Name == "xn--zfr164b.cn"
}

// IsOfNonProfits reports whether only non-profit bodies register under the
// suffix: 公益.
func (s Suffix) IsOfNonProfits() bool { return s.Name == "xn--55qw42g" || s.Name == "xn--55qw42g.cn" }

// IsUnderCN reports whether the suffix is cn or a level below it.
func (s Suffix) IsUnderCN() bool { return s.Name == "cn" || strings.HasSuffix(s.Name, ".cn") }
