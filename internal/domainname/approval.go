package domainname

import (
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
)

const (
	// ApprovalDate is the day of the newest list of approved suffixes that a provider
	// published and that the table is based on.
	ApprovalDate = "2022-08-30"
	// OfficialList is where the ministry shows its own list today. The table could not be
	// compared with it: in doubt, look there.
	OfficialList = "https://domain.miit.gov.cn"
)

// Approval says whether the ministry has approved the registry of a suffix, as far as the
// sources of the table know. Only names under approved suffixes are filed.
type Approval uint8

const (
	// Unlisted is a suffix that no source mentions. It may have been approved since
	// ApprovalDate.
	Unlisted Approval = iota
	// Approved is a suffix on the newest list, a category or region that the
	// ministry itself set up under .cn, or another spelling of one.
	Approved
	// Disputed is a suffix that some source lists as approved, but the newest list does not.
	Disputed
	// NotApproved is a well-known suffix that sources report as refused, or that
	// every list leaves out.
	NotApproved
)

// String is the approval's identifier, for logs and tests.
func (a Approval) String() string {
	switch a {
	case Unlisted:
		return "Unlisted"
	case Approved:
		return "Approved"
	case Disputed:
		return "Disputed"
	case NotApproved:
		return "NotApproved"
	}
	return "Approval(?)"
}

// Holders says who may hold a name under a suffix.
type Holders uint8

const (
	// Anyone is no restriction known to the table.
	Anyone Holders = iota
	// StateBodies are bodies of party, government and defence: 政务, gov.cn.
	StateBodies
	// NonProfits are non-profit bodies: 公益.
	NonProfits
)

// String is the holders' identifier, for logs and tests.
func (h Holders) String() string {
	switch h {
	case Anyone:
		return "Anyone"
	case StateBodies:
		return "StateBodies"
	case NonProfits:
		return "NonProfits"
	}
	return "Holders(?)"
}

// Suffix is what is known about the suffix of a domain.
type Suffix struct {
	// Name is the suffix without a dot before it, in the script that was typed: com, com.cn,
	// 公司. It is the top-level domain, or a category or region that the ministry set up under
	// .cn.
	Name     string
	Approval Approval
	Holders  Holders
	// Note is what a filer should know about it: why it is disputed or not approved, or who
	// alone may hold it. It is a clause without a full stop, and empty for an ordinary
	// approved suffix or an unlisted one.
	Note    lang.Text
	Sources Sources
}

// Suffix returns what is known about the suffix of the registrable domain. It is zero if the
// domain is unknown.
func (r Reading) Suffix() Suffix {
	// The search begins with the domain itself, which may be a suffix for names below it.
	for name := r.ASCII; name != ""; _, name, _ = strings.Cut(name, ".") {
		if i, found := slices.BinarySearchFunc(approvals[:], name, approvalRow.compare); found {
			row := &approvals[i]
			return Suffix{
				Name:     lastLabels(r.Registrable, name),
				Approval: row.approval,
				Holders:  row.holders,
				Note:     row.text(),
				Sources:  row.sources,
			}
		}
	}
	return Suffix{Name: r.Registrable[strings.LastIndexByte(r.Registrable, '.')+1:]}
}

// approvalRow is one suffix of the table.
type approvalRow struct {
	name     string // in punycode
	approval Approval
	holders  Holders
	sources  Sources
	note     *lang.Text // or nil
}

func (row approvalRow) compare(name string) int { return strings.Compare(row.name, name) }

func (row approvalRow) text() lang.Text {
	if row.note == nil {
		return lang.Text{}
	}
	return *row.note
}
