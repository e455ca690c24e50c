package cli

import "testing"

// What is no path of a field is answered with the one that was meant.
func TestMeantPath(t *testing.T) {
	for path, want := range map[string]string{
		// Slips of the keys, and elements that were named or were not.
		"subjct.name": "subject.name", "sites[2].domian": "sites[2].domain", "sites.domain": "sites[0].domain", "sites[].domain": "sites[0].domain",
		"sites[1].pre_aprovals[3].kind": "sites[1].pre_approvals[3].kind", "sites[x].domain": "sites[0].domain", "Subject.Name": "subject.name",
		"sites[-1].domain": "sites[0].domain", "sites[01].domain": "sites[0].domain", "subject.principal.emial": "subject.principal.email",
		// A key that belongs elsewhere, a path that is too short, or one that is too long.
		"mobile": "subject.principal.mobile", "subject.mobile": "subject.principal.mobile", "principal.email": "subject.principal.email",
		"sites[1].mobile": "sites[1].principal.mobile", "domain": "sites[0].domain", "name": "subject.name", "subject.name.zh": "subject.name",
		"subject.principal.contact.mobile": "subject.principal.mobile", "sites.name": "sites[0].name",
		// One for several, and several for one.
		"site.domain": "sites[0].domain", "sites[0].ip": "sites[0].access.ips", "record.domain": "record.domains", "document[1].file": "documents[1].files",
		// Words that others use.
		"sites[0].url": "sites[0].homepage", "sites[0].website": "sites[0].homepage", "site.host": "sites[0].domain", "subject.phone": "subject.principal.mobile",
		"subject.principal.tel": "subject.principal.mobile", "手机": "subject.principal.mobile", "subject.id": "subject.certificate.number",
		"principal.id_number": "subject.principal.certificate.number", "id": "subject.certificate.number", "company": "subject.name", "company.name": "subject.name",
		"subject.legal_representative.idcard": "subject.legal_representative.certificate.number", "sites[0].owner": "sites[0].registration.registrant",
		// The labels of the fields.
		"主办单位名称": "subject.name", "网站域名": "sites[0].domain", "手机号码": "subject.principal.mobile", "域名所有者(持有者)": "sites[0].registration.registrant",
		"网站名称": "sites[0].name", "公司名称": "subject.name", "E-mail": "subject.principal.email",
		"证件号码": "subject.principal.certificate.number", "姓名": "subject.principal.name", "sites[1].principal.姓名": "sites[1].principal.name", "sites[0].网站域名": "sites[0].domain",
		"documents[1].path": "documents[1].files", "record.no": "record.number",

		"nothing.like.it": "", "": "", ".": "", "[]": "", "星星": "",
	} {
		if got := meantPath(path); got != want {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
	}
}
