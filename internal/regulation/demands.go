package regulation

import (
	"slices"
	"sync"

	"beian.example/icp/internal/source"
)

// demands are what the provinces ask for, by topic, so that a look-up only reads those of its
// own. Tables are made when first needed, since not every command needs them.
var demands = sync.OnceValue(func() *[topicCount][]Demand {
	return underTopics(&[topicCount][]Demand{
		LegalRepresentativeOnly: legalRepresentativeOnly(),
		LetterAccepted:          letterAccepted(),
		AnyPrincipal:            anyPrincipal(),
		SamePrincipal:           samePrincipal(),
		ForeignRepresentative:   foreignRepresentative(),
		ForeignersRefused:       foreignersRefused(),
		IdentityCardOnly:        identityCardOnly(),
		SitePrincipalLetter:     sitePrincipalLetter(),
		LetterTerm:              letterTerm(),

		OutsiderRefused:   outsiderRefused(),
		OutsiderWithProof: outsiderWithProof(),
		OutsiderFree:      outsiderFree(),

		MinimumAge: minimumAge(),
		AgeProof:   ageProof(),

		EmergencyDiffers:     emergencyDiffers(),
		EmergencyMayEqual:    emergencyMayEqual(),
		EmergencyMayCross:    emergencyMayCross(),
		EmergencyThirdPerson: emergencyThirdPerson(),
		PhonesAlone:          phonesAlone(),
		PhonesTogether:       phonesTogether(),
		MainsDiffer:          mainsDiffer(),
		LocalPhone:           localPhone(),
		PhoneOfOneSubject:    phoneOfOneSubject(),
		Landline:             landline(),

		LicenceTerm:  licenceTerm(),
		SameCity:     sameCity(),
		RealDistrict: realDistrict(),
		InvestorName: investorName(),

		IndividualBusinessAsEnterprise: individualBusinessAsEnterprise(),
		IndividualBusinessTradeName:    individualBusinessTradeName(),
		IndividualBusinessAsPerson:     individualBusinessAsPerson(),

		LatinNameRefused: latinNameRefused(),
		BlogRefused:      blogRefused(),

		RemarkSentence:    remarkSentence(),
		RemarkLength:      remarkLength(),
		RemarkContent:     remarkContent(),
		RemarkOther:       remarkOther(),
		RemarkMiniProgram: remarkMiniProgram(),
		RemarkManyDomains: remarkManyDomains(),
		RemarkManyIPs:     remarkManyIPs(),

		RegistrantUnitOnly: registrantUnitOnly(),
		RegistrantByLetter: registrantByLetter(),
		DomainTerm:         domainTerm(),
		SuffixRefused:      suffixRefused(),
		StateSuffix:        stateSuffix(),
		OneDomainPerSite:   oneDomainPerSite(),

		SitesPerOrder:   sitesPerOrder(),
		DomainsPerOrder: domainsPerOrder(),
		SitesPerSubject: sitesPerSubject(),
		OneAtATime:      oneAtATime(),
		SitePlan:        sitePlan(),

		RenameLetter:       renameLetter(),
		SubjectSwapAllowed: subjectSwapAllowed(),
		SubjectSwapRefused: subjectSwapRefused(),

		ExtraPaper:  extraPaper(),
		OtherDemand: slices.Concat(otherOfSubjects(), otherOfPrincipals(), otherOfNames(), otherOfSites(), otherOfOperations()),

		EarlierDemand: earlierDemand(),
	})
})

// underTopics sets the topic of each demand.
func underTopics(all *[topicCount][]Demand) *[topicCount][]Demand {
	for topic := range all {
		for i := range all[topic] {
			all[topic][i].Topic = Topic(topic)
		}
	}
	return all
}

// Where most demands were read: each provider has a page for every province.
var (
	huaweiPages  = source.Huawei.At("各省管局要求", "requirements by province")
	tencentPages = source.Tencent.At("各省管局要求", "requirements by province")
)
