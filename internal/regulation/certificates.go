package regulation

import (
	"slices"

	"beian.example/icp/internal/filing"
)

// personalCertificates are what an individual may file with, and how every principal proves
// their identity (MIIT form, 2023-2024).
var personalCertificates = []string{
	filing.ResidentID, filing.Passport, filing.HKMacaoPermit, filing.TaiwanPermit,
	filing.HKMacaoResidence, filing.TaiwanResidence, filing.ForeignResident,
}

// subjectCertificates lists for each subject type the certificates that the ministry's form
// offers, the usual one first.
var subjectCertificates = []struct {
	subject      string
	certificates []string
}{
	{filing.Personal, personalCertificates},
	{filing.Enterprise, []string{filing.BusinessLicense, "foreign-representative-certificate", filing.OrganizationCode}},
	{"individual-business", []string{filing.BusinessLicense}},
	{filing.Government, []string{"credit-code-certificate", filing.OrganizationCode}},
	{filing.Institution, []string{"institution-certificate", "credit-code-certificate", filing.OrganizationCode}},
	{"social-organization", []string{"social-organization-certificate", filing.OrganizationCode}},
	{"private-non-enterprise", []string{"private-non-enterprise-certificate", "social-service-certificate", "private-school-license", filing.OrganizationCode}},
	{"foundation", []string{"foundation-certificate", filing.OrganizationCode}},
	{"law-firm", []string{"law-firm-license", filing.OrganizationCode}},
	{filing.MassOrganization, []string{"credit-code-certificate"}},
	{"forensic-institution", []string{"forensic-license"}},
	{"religious-body", []string{"religious-venue-certificate"}},
	{"foreign-culture-center", []string{"foreign-culture-center-certificate", "foreign-tourism-office-certificate", "embassy-school-license"}},
	{"foreign-institution", []string{"foreign-institution-certificate"}},
	{"medical-institution", []string{filing.MedicalLicense}},
	{"notary", []string{"notary-license"}},
	{"collective-economy", []string{"collective-economy-certificate"}},
	{"arbitration", []string{"arbitration-certificate"}},
	{filing.Military, []string{"military-code", "military-service-license"}},
}

// CertificatesOf lists the certificate types that a subject of the given type may file with,
// the usual one first; none for an unknown type.
func CertificatesOf(subjectType string) []string {
	for i := range subjectCertificates {
		if subjectCertificates[i].subject == subjectType {
			return slices.Clone(subjectCertificates[i].certificates)
		}
	}
	return nil
}

// PersonalCertificates lists the certificate types of individuals.
func PersonalCertificates() []string { return slices.Clone(personalCertificates) }

// MayFileWith reports whether a subject type may file with a certificate type. Unknown types
// are not refused.
func MayFileWith(subjectType, certificateType string) bool {
	for i := range subjectCertificates {
		if subjectCertificates[i].subject == subjectType {
			return slices.Contains(subjectCertificates[i].certificates, certificateType)
		}
	}
	return true
}

// IsPersonal reports whether a certificate type is one for individuals.
func IsPersonal(certificateType string) bool {
	return slices.Contains(personalCertificates, certificateType)
}

// IsFromAbroad reports whether a certificate type is one of bodies abroad, which no authority in
// mainland China registers.
func IsFromAbroad(certificateType string) bool {
	return certificateType == "foreign-institution-certificate"
}

// BearsCreditCode reports whether a certificate's number is now a unified social credit code.
// Old certificates may still have a number of their own.
func BearsCreditCode(certificateType string) bool {
	switch certificateType {
	case filing.BusinessLicense, "credit-code-certificate", "institution-certificate",
		"social-organization-certificate", "private-non-enterprise-certificate", "social-service-certificate",
		"foundation-certificate", "law-firm-license", "foreign-representative-certificate":
		return true
	}
	return false
}
