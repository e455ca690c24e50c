package ident

import "slices"

// Kind is a sort of number, for saying that the number given is one of another
// sort.
type Kind uint8

const (
	ResidentIDKind Kind = iota + 1
	HKMacaoResidenceKind
	TaiwanResidenceKind
	PermanentResidentKind
	CreditCodeKind
	BusinessRegistrationKind
	OrganizationCodeKind
	PassportKind
	HKMacaoPermitKind
	TaiwanPermitKind
	MobileKind
	LandlineKind
	FilingNumberKind
)

// grammars lists a judge for each kind, the most telling first.
var grammars = [...]struct {
	kind  Kind
	judge func(number string) Fault
}{
	{HKMacaoResidenceKind, func(s string) Fault { return hkMacaoResidence(s, lastDay) }},
	{TaiwanResidenceKind, func(s string) Fault { return taiwanResidence(s, lastDay) }},
	{PermanentResidentKind, func(s string) Fault { return permanentResident(s, lastDay) }},
	{ResidentIDKind, func(s string) Fault { return residentID(s, lastDay) }},
	{CreditCodeKind, CreditCode},
	{FilingNumberKind, filingNumber},
	{MobileKind, func(s string) Fault { _, fault := Mobile(s); return fault }},
	{LandlineKind, func(s string) Fault { _, fault := Landline(s); return fault }},
	{HKMacaoPermitKind, HKMacaoPermit},
	{PassportKind, chinesePassport},
	{BusinessRegistrationKind, BusinessRegistration},
	{OrganizationCodeKind, OrganizationCode},
	{TaiwanPermitKind, TaiwanPermit},
}

// Looks returns the kinds of which number is a sound one, be it legacy or in
// lower case, the most telling first. Failing these it returns the kinds of 18
// characters of which number is a miscopied one, which its length and one
// disagreeing check character make likely; failing these too, PassportKind
// where a foreign passport may look so.
func Looks(number string) []Kind {
	if kinds := those(number, Sound, Lowercase, Legacy); kinds != nil {
		return kinds
	}
	if len(number) == 18 {
		if kinds := those(number, CheckDigit, InnerCheckDigit); kinds != nil {
			return kinds
		}
	}
	if fault := Passport(number); fault == Sound || fault == Lowercase {
		return []Kind{PassportKind}
	}
	return nil
}

// those returns the kinds whose judge finds one of the faults.
func those(number string, faults ...Fault) []Kind {
	var kinds []Kind
	for _, g := range grammars {
		if slices.Contains(faults, g.judge(number)) {
			kinds = append(kinds, g.kind)
		}
	}
	return kinds
}

func filingNumber(number string) Fault {
	if _, ok := ParseFilingNumber(number); !ok {
		return Character
	}
	return Sound
}
