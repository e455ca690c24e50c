package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// Severity grades a finding.
type Severity uint8

const (
	Advice  Severity = iota // what a person should look at
	Warning                 // provincial, superseded or single-source
	Error                   // refused nationally, refuted by arithmetic, or unreadable
)

// String returns the severity's name in output and on the command line.
func (s Severity) String() string { return [...]string{"advice", "warning", "error"}[s] }

// Label returns the severity's name in both languages.
func (s Severity) Label() lang.Text {
	return [...]lang.Text{{ZH: "提示", EN: "advice"}, {ZH: "警告", EN: "warning"}, {ZH: "错误", EN: "error"}}[s]
}

// ParseSeverity reads a severity's name.
func ParseSeverity(name string) (Severity, bool) {
	for _, s := range []Severity{Advice, Warning, Error} {
		if s.String() == name {
			return s, true
		}
	}
	return Error, false
}

// bound is the type of figures that are not terms set by anybody: what counts as odd, or how
// much of something is looked at or kept. Terms are in package regulation.
type bound = int

// Rule is one fault a filing can have, named for the fault.
type Rule struct {
	Name     string
	Severity Severity  // of a finding, unless it says why it is softer
	Title    lang.Text // the fault in a few words
	Why      lang.Text // what happens to a filing that has it
	Fix      lang.Text // what to do, unless a finding says something more specific
	Tool     lang.Text // how a command of icp helps with that, for whoever runs it
	Sources  []source.Source
	Demands  []regulation.Topic // what provinces ask about that the rule checks
	Asks     []string           // single demands that it checks, by id, if their topics cover more than that
	Notices  []string           // phrases of rejection notices that mean this fault
	Beside   string             // lines of the bundle that the examples are checked together with, for a rule across bundles
	Bad      string             // lines of a bundle with the fault; the faulty line ends in # ✗
	Good     string             // the same done right
	Looks    Scans              // how closely documents' files have to be looked at for it
	Open     bool               // the filing is unfinished rather than wrong
	Outdates bool               // the document or certificate concerned has to be renewed
	Misfiles bool               // as an error, the operation cannot be filed at all, however it is filled in

	check   func(*Case)               // of one bundle; nil for a rule across bundles
	compare func(*meeting) comparison // of several that share a fact; nil for a rule of one bundle
	about   matter                    // of the facts that it compares
	listed  bool                      // it is about a baseline
}

// Remedy is what to do, and how a command of icp helps with it.
func (r *Rule) Remedy() lang.Text {
	if r.Tool.IsZero() {
		return r.Fix
	}
	return lang.Text{ZH: r.Fix.ZH + lang.Semicolon.ZH + r.Tool.ZH, EN: r.Fix.EN + lang.Semicolon.EN + r.Tool.EN}
}

// IsAcross reports whether the rule compares bundles with each other, and so finds
// nothing in a single one.
func (r *Rule) IsAcross() bool { return r.compare != nil }

// DependsOnOthers reports whether what the rule finds in a bundle may depend on others: it
// compares them, or looks at comments on rules that do.
func (r *Rule) DependsOnOthers() bool { return r.IsAcross() || r == &ignoreWithoutEffect }

// catalogue lists every rule, in the order in which they run and are documented: first what
// keeps the bundle from being read, then what is open, then what is wrong, in the order in
// which people meet the fields.
var catalogue = []*Rule{
	&notYAML, &listTooLong, &wrongShape, &unknownKey, &duplicateKey,
	&emptyField, &unknownValue, &malformedDate, &operationContradicted,
	&nameIsNumber, &invisibleCharacter, &recordNumberMalformed, &recordProvinceDiffers, &recordSubjectDiffers, &recordPlaceContradicted, &passwordSuperseded,
	&certificateTypeMismatch, &certificateSuperseded, &numberSpelling, &idLowercase, &idChecksum, &creditCodeChecksum,
	&certificateNumberMalformed, &certificateShared, &creditCodeTypeMismatch, &certificateTermImpossible, &certificateExpired, &certificateExpiring,
	&subjectNameContradictsType, &investorContradictsType, &tradeNameMissing, &nameNotPersonal, &nameLatin,
	&provinceDiffers, &provinceOfNumberDiffers,
	&addressVague, &addressWithoutNumber, &addressGenericDistrict, &addressCitiesDiffer, &cityMalformed, &regionContradicted, &halfwidthBrackets,
	&principalNotSelf, &roleContradicted, &principalUnderage, &principalRetired, &authorizationMissing, &principalNotLegalRepresentative,
	&principalsDiffer, &principalForeign, &siteAuthorizationMissing,
	&mobileMalformed, &phoneMalformed, &phoneShared, &emergencyEqualsMobile, &phonesTooFew, &landlineMissing,
	&emailMalformed, &emailSuspicious, &emailShared, &contactInconsistent,
	&siteNameShort, &siteNameLong, &siteNameDigits, &siteNameLatin, &siteNameIsDomain, &siteNameSymbol,
	&siteNameNational, &siteNameSensitive, &siteNameRefusedToPersonal, &siteNamePreApproval, &siteNameUnrelated, &siteNameRefusedLocally,
	&domainNotRegistrable, &domainListedTwice, &domainSuffixNotApproved, &domainSuffixDisputed, &domainSuffixUnlisted,
	&domainSuffixRefusedLocally, &domainSuffixOfState, &domainNational, &domainNotOfLicence, &homepageMismatch, &registrarNotApproved, &registrantDiffers,
	&domainExpired, &domainExpiring, &domainTermImpossible, &domainUnverified,
	&contentRefusedToPersonal, &blogRefused, &contentRefusedLocally, &preApprovalMissing,
	&remarksMissing, &remarksContradictContent, &remarksShort, &remarksSentenceMissing, &sitesTooMany,
	&ipMalformed, &ipNotPublic, &ipRangeWide,
	&requestIncomplete,
	&missingDocument, &documentSideMissing, &documentReused, &documentNotPicture, &fileNotFound, &fileOutsideFolder,
	&scanType, &scanHEIC, &scanTruncated, &scanSize, &scanPixels, &scanBlank, &scanGrey, &scanBlurred, &scanSideways, &scanReused, &scanDate,
	&documentDatesDiffer, &documentDateBeforeCreated, &documentDateInFuture, &documentDateStale,
	&letterStale, &letterDateInFuture,
	&ignoreWithoutReason, &ignoreWithoutEffect, // last for a single bundle, because they look at what the others found
	&acrossFirstFiledTwice, &acrossNamesDiffer, &acrossAgent, &acrossMobileShared, &acrossEmailShared, &acrossEmergencyOfAnother,
	&acrossDomainFiledTwice, &acrossSiteNameShared, &acrossIPOfTwoProviders, &acrossScanShared, &acrossRecordContradicted, &acrossRecordNumbersDiffer,
	&baselineWithoutEffect,
}

// Catalogue returns every rule there is, in the order of the documentation.
func Catalogue() []*Rule { return append([]*Rule(nil), catalogue...) }

// Named returns the rule of that name.
func Named(name string) (*Rule, bool) {
	for _, r := range catalogue {
		if r.Name == name {
			return r, true
		}
	}
	return nil, false
}

// Asked lists the demands of provinces that the rule checks.
func (r *Rule) Asked() []regulation.Demand {
	var asked []regulation.Demand
	for _, topic := range r.Demands {
		asked = append(asked, regulation.DemandsOn(topic)...)
	}
	for _, id := range r.Asks {
		if demand, known := regulation.DemandCalled(id); known {
			asked = append(asked, *demand)
		}
	}
	return asked
}

// faultMark ends the line with the fault in a bad example.
const faultMark = "# ✗"

// Field returns the field that the rule's bad example marks; false for rules about the file's
// text itself.
func (r *Rule) Field() (bundlefile.Spot, bool) {
	marked := markedLine(r.Bad)
	reading := bundlefile.Parse([]byte(r.Bad))
	if len(reading.Faults) > 0 || len(reading.Ignores) > 0 {
		return bundlefile.Spot{}, false
	}
	var found bundlefile.Spot
	for _, spot := range reading.Spots() {
		// A missing field has the place of its group, and comes before the fields that exist.
		if spot.Line == marked && reading.IsWritten(spot.At) {
			found = spot
		}
	}
	return found, found.Field != nil
}

// About lists the rules whose bad example marks a field, or the same field of another person
// or website.
func About(f *filing.Field) []*Rule {
	return slices.DeleteFunc(Catalogue(), func(r *Rule) bool {
		spot, _ := r.Field()
		return spot.Field != f
	})
}

// markedLine is the number of the marked line of an example, from 1; 0 if none is.
func markedLine(lines string) int {
	for i, line := range strings.Split(lines, "\n") {
		if strings.HasSuffix(line, faultMark) {
			return i + 1
		}
	}
	return 0
}
