package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var regionContradicted = Rule{
	Name: "region-contradicted", Severity: Error,
	Title:   lang.Text{ZH: "省、市、区县与地址互相矛盾", EN: "province, city, district and address that contradict each other"},
	Why:     lang.Text{ZH: "备案信息各项之间须合乎逻辑：所属市须在备案省份内，区县须在该市内，通信地址须与所选省、市、区县一致，否则退回", EN: "the details of a filing must fit together: the city lies in the filing's province, the district in that city, and the mailing address in the regions chosen; otherwise the filing is sent back"},
	Fix:     lang.Text{ZH: "核对省、市、区县与地址，改正填错的一项", EN: "compare province, city, district and address, and correct the one that is wrong"},
	Sources: []source.Source{source.FormDemands.At("二、具体标准", "part 2, standards"), source.GB2260.Whole()},
	Notices: []string{"主办单位所在地市与通信地址不符", "所选区县与通信地址不一致", "省市区选择有误", "通信地址与所属省市区不一致", "办公电话与主办单位所在地市不符"},
	Bad:     "subject:\n  city: 长春市 # ✗\n",
	Good:    "subject:\n  city: 大连市\n",
	check: func(c *Case) {
		if !c.checkProvince() {
			c.checkBelowProvince()
		}
		c.checkOnCertificate()
		c.checkOfficePhones()
	},
}

// Reasons to doubt what the table says about districts and old addresses.
var (
	districtsChange = lang.Text{ZH: "区划表截至 2026-04，区县有新设和更名", EN: "the table of regions is of 2026-04, and districts are formed and renamed"}
	oldAddress      = lang.Text{ZH: "早年的证件和地址有这样写的", EN: "old certificates and addresses are written like that"}
	cityOrDistrict  = lang.Text{ZH: "该名称也可能是区县", EN: "it may be the name of a district"}
)

// checkProvince reports a city or a mailing address outside the filing's province, and returns
// whether there is any. Only one of them is reported, and none if the certificate's address is
// already reported and is in the same province as they are.
func (c *Case) checkProvince() (outside bool) {
	s, here, province := &c.Subject, &c.mailing, postal.AreaOf(c.Province)
	if province == "" {
		return false
	}
	if cities := postal.AreasOfCity(s.City); len(cities) > 0 && !slices.ContainsFunc(cities, province.Holds) {
		if !c.tellsProvince(cities[0]) {
			found := c.report(&s.City, lang.Text{ZH: "%s不在备案省份%s", EN: "%s is not in the filing's province, %s"}, &s.City, &c.Province).
				Beside(&c.Province, lang.Text{ZH: "备案省份", EN: "the filing's province"})
			if !slices.ContainsFunc(cities, postal.Area.IsCity) {
				found.Softened(Warning, cityOrDistrict)
			}
		}
		return true
	}
	if here.Province != "" && here.Province != province {
		if !c.tellsProvince(here.Province) {
			theirs, _ := postal.ProvinceOfRegion(string(here.Province))
			found := c.report(&s.MailingAddress, lang.Text{ZH: "通信地址在%s，备案省份为%s", EN: "the mailing address is in %s, but the filing's province is %s"}, filing.Provinces.Label(theirs), &c.Province).
				Beside(&c.Province, lang.Text{ZH: "备案省份", EN: "the filing's province"})
			if _, free := c.demand(regulation.OutsiderFree); free && c.IsPersonal() {
				found.With(&s.Type).Softened(Warning, lang.Text{ZH: "该省受理外省个人的备案", EN: "the province accepts individuals from elsewhere"})
			}
		}
		return true
	}
	return false
}

// tellsProvince reports whether it is already reported that the certificate's address is in
// the province of an area, which is not the filing's.
func (c *Case) tellsProvince(area postal.Area) bool {
	return c.hasFound(&provinceDiffers) && postal.AreaOf(c.printed.Locality.Province).Holds(area)
}

// hasFound reports whether an earlier rule has found its fault.
func (c *Case) hasFound(r *Rule) bool {
	return slices.ContainsFunc(c.findings, func(f Finding) bool { return f.Rule == r })
}

// hasFoundAt reports whether an earlier rule has found its fault at an address.
func (c *Case) hasFoundAt(r *Rule, at *string) bool {
	return slices.ContainsFunc(c.findings, func(f Finding) bool { return f.Rule == r && f.At == at })
}

// checkBelowProvince reports the first thing that does not fit together within the province;
// others would follow from it.
func (c *Case) checkBelowProvince() {
	s, here := &c.Subject, &c.mailing
	cities := postal.AreasOfCity(s.City)
	if province := postal.AreaOf(c.Province); province != "" {
		cities = slices.DeleteFunc(cities, func(a postal.Area) bool { return !province.Holds(a) })
	}
	districts := postal.AreasOfDistrict(s.District)
	switch {
	case here.Province == "" && contradictsItself(here):
		c.report(&s.MailingAddress, lang.Text{ZH: "通信地址开头的省和市对不上", EN: "the province and the city that the mailing address begins with do not go together"}).
			Softened(Warning, oldAddress)
	case here.Stray != "":
		c.report(&s.MailingAddress, lang.Text{ZH: "通信地址写的是%s，该市没有这个区县", EN: "the mailing address says %s, but that city has no such district"}, here.Names).
			Softened(Warning, districtsChange)
	case len(cities) > 0 && isOutside(districts, cities):
		c.report(&s.District, lang.Text{ZH: "%s不在%s", EN: "%s is not in %s"}, &s.District, &s.City).
			Beside(&s.City, lang.Text{ZH: "所属市", EN: "the city"}).Softened(Warning, districtsChange)
	case here.City == "" || c.hasFound(&addressCitiesDiffer):
	case len(cities) > 0 && !here.City.IsDirect() && !slices.ContainsFunc(cities, func(a postal.Area) bool {
		return a.Holds(here.City) || here.City.Holds(a) || a.IsDirect()
	}):
		c.report(&s.MailingAddress, lang.Text{ZH: "通信地址在%s，所属市填的是%s", EN: "the mailing address is in %s, but the city entered is %s"}, here.Names, &s.City).
			Beside(&s.City, lang.Text{ZH: "所属市", EN: "the city"}).Softened(Warning, districtsChange)
	case here.District != "" && len(districts) > 0 && !slices.Contains(districts, here.District):
		c.report(&s.MailingAddress, lang.Text{ZH: "通信地址在%s，所属区县填的是%s", EN: "the mailing address is in %s, but the district entered is %s"}, here.Names, &s.District).
			Beside(&s.District, lang.Text{ZH: "所属区县", EN: "the district"}).Softened(Warning, districtsChange)
	}
}

// contradictsItself reports whether the province and the city at the start of an address do
// not go together.
func contradictsItself(at *postal.Located) bool {
	return at.Locality.Named && !at.Locality.Doubt.IsZero()
}

// isOutside reports whether all districts with a name are in cities other than these. A city
// directly below its province counts as part of the neighbouring city, because people there
// count it that way.
func isOutside(districts, cities []postal.Area) bool {
	return len(districts) > 0 && !slices.ContainsFunc(cities, func(city postal.Area) bool {
		return !city.IsCity() || slices.ContainsFunc(districts, func(d postal.Area) bool {
			return city.Holds(d) || d.IsDirect() && d[:2] == city[:2]
		})
	})
}

// checkOnCertificate reports an address on the certificate that contradicts itself, unless it
// is already reported to be in another province. It has to be copied as printed, so that it is
// only something to look at.
func (c *Case) checkOnCertificate() {
	at, there := &c.Subject.Certificate.Address, &c.printed
	switch {
	case c.hasFound(&provinceDiffers):
	case contradictsItself(there):
		c.report(at, lang.Text{ZH: "证件住所开头的省和市对不上，请对照证件", EN: "the province and the city that the certificate's address begins with do not go together; compare it with the certificate"}).
			Softened(Warning, oldAddress)
	case there.Stray != "" && *at != c.Subject.MailingAddress:
		c.report(at, lang.Text{ZH: "证件住所写的是%s，该市没有这个区县，请对照证件", EN: "the certificate's address says %s, but that city has no such district; compare it with the certificate"}, there.Names).
			Softened(Warning, oldAddress)
	}
}

// checkOfficePhones reports office phones with the area code of a city other than the
// subject's. Few object to that today. Emergency phones may be from anywhere.
func (c *Case) checkOfficePhones() {
	for i := range c.officials {
		o := &c.officials[i]
		code, _, found := strings.Cut(o.office.canonical, "-")
		if found && c.subjectCity().IsOtherAreaCode(code) {
			c.report(&o.OfficePhone, lang.Text{ZH: "办公电话 %s 的区号不是主办单位所在地市的", EN: "the area code of the office phone %s is not that of the subject's city"}, &o.OfficePhone).
				With(&c.Subject.City, &c.Subject.MailingAddress, &c.Province).
				Advising(lang.Text{ZH: "有本地座机的，改填本地座机；没有的可不填", EN: "give a local landline if there is one, or leave the field blank"}).
				Softened(Advice, lang.Text{ZH: "仅见于 2014、2021 年的填报要求", EN: "read only in the requirements of 2014 and 2021"})
		}
	}
}

// subjectCity is the city that the subject is in, or at least its province; empty if it is not
// known, or is contradicted.
func (c *Case) subjectCity() postal.Area {
	here, province := &c.mailing, postal.AreaOf(c.Province)
	if c.hasFound(c.rule) || c.hasFound(&provinceDiffers) || c.hasFound(&addressCitiesDiffer) || province == "" {
		return ""
	}
	within := func(a postal.Area) bool { return province.Holds(a) }
	if cities := postal.AreasOfCity(c.Subject.City); len(cities) == 1 && within(cities[0]) {
		return cities[0]
	}
	if here.City != "" && within(here.City) {
		return here.City
	}
	return province
}
