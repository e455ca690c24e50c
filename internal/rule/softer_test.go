package rule

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// isExplained reports whether a finding is as grave as its rule, or its message says why not:
// a province's demand turns an error into a warning, and anything else has a reason of its
// own.
func isExplained(f *Finding) bool {
	switch {
	case f.Severity > f.Rule.Severity:
		return false
	case f.Severity == f.Rule.Severity:
		return f.Softer.IsZero()
	case f.Softer.IsZero():
		return f.Demand != nil && f.Severity == min(f.Rule.Severity, Warning)
	}
	return f.Softer.ZH != "" && f.Softer.EN != ""
}

// A finding softer than its rule says why, in every bundle there is: the examples of the
// rules, the mutations of the clean filings in every province, the examples and the bundles of
// the transcripts.
func TestSofterFindingsSayWhy(t *testing.T) {
	softer := make(map[string]bool)
	judge := func(where string, findings []Finding) {
		for i := range findings {
			f := &findings[i]
			if !isExplained(f) {
				t.Errorf("%s: %s is %s and its rule %s: %q, %q", where, f.Rule.Name, f.Severity, f.Rule.Severity, f.Message.EN, f.Softer.EN)
			}
			if f.Severity < f.Rule.Severity {
				softer[f.Rule.Name] = true
			}
		}
	}
	for _, r := range Catalogue() {
		for _, lines := range []string{r.Bad, r.Good} {
			reading, surroundings := overlay(t, lines)
			judge(r.Name, Check(reading, surroundings))
		}
	}
	for _, m := range readMutations(t) {
		for base := range cleanFilings {
			reading, surroundings := readClean(t, base)
			paths, at, fields := textFields(reading.Bundle)
			for _, path := range paths {
				if elementNumber.ReplaceAllString(path, "[]") != m.path || m.base != "" && m.base != base {
					continue
				}
				*at[path] = fields[path].Canonical(m.value)
				judge(m.path+" "+m.name, Check(bundlefile.ReadingOf(reading.Bundle), surroundings))
				reading.Bundle.Province = "广东"
				judge(m.path+" "+m.name+" in Guangdong", Check(bundlefile.ReadingOf(reading.Bundle), surroundings))
				break
			}
		}
	}
	for where, source := range bundles(t) {
		reading := bundlefile.Parse(source)
		for _, province := range append(filing.Provinces.IDs(), reading.Bundle.Province) {
			reading.Bundle.Province = province
			judge(where, Check(reading, Surroundings{Today: exampleDay}))
		}
	}
	if len(softer) < 10 {
		t.Errorf("only %d rules were softer: %v", len(softer), softer)
	}
}

// archived is the text of a transcript before its files.
var archived = regexp.MustCompile(`(?m)^-- .+ --$`)

// bundles gathers the YAML files of the examples and of the transcripts.
func bundles(t *testing.T) map[string][]byte {
	t.Helper()
	all := make(map[string][]byte)
	root := filepath.Join("..", "..")
	for _, folder := range []string{"examples", "testdata"} {
		err := filepath.WalkDir(filepath.Join(root, folder), func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := os.ReadFile(path)
			switch filepath.Ext(path) {
			case ".yaml":
				all[path] = data
			case ".txtar":
				for i, file := range archived.Split(string(data), -1)[1:] {
					if strings.Contains(file, "operation:") {
						all[path+" "+strconv.Itoa(i)] = []byte(file)
					}
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// softened has a row for every place in the rules where a finding is made softer: a bundle
// that gets there, and the beginning of the reason.
var softened = []struct{ lines, rule, severity, why string }{
	{"subject: {certificate: {type: passport, number: e12345678}}", "id-lowercase", "warning", "we found no rule"},
	{"subject: {type: enterprise, certificate: {number: 91350100M0001TGQXM}}", "credit-code-checksum", "warning", "some codes from Fujian's early trial"},
	{"subject: {type: enterprise, principal: {certificate: {type: taiwan-permit, number: T123}}}", "certificate-number-malformed", "warning", "the format of older ones"},
	{"sites: [{languages: [tlh]}]", "unknown-value", "warning", "other values are allowed"},
	{"operation: add-access\ndocuments: []\n" + onRecord + "no}", "missing-document", "warning", "not required everywhere: Tencent Cloud filing documentation, 2021-2023"},
	{"province: 北京\nsubject: {type: enterprise, certificate: {address: 广东省海口市龙华区示例路1号}}", "province-differs", "warning", "the province and the city"},
	{"sites: [{content: [tool]}]", "content-refused-to-personal", "warning", "this differs from place to place: Huawei Cloud"},
	{"subject: {type: enterprise}\nsites: [{content: [games], pre_approvals: [{kind: games, number: x}]}]", "pre-approval-missing", "warning", "this differs from place to place: Tencent Cloud"},
	{"subject: {type: enterprise}\nsites: [{content: [games]}]", "pre-approval-missing", "warning", "this differs from place to place: Tencent Cloud"},
	{"subject: {type: enterprise}\nsites: [{content: [shop]}]", "pre-approval-missing", "advice", "it may not apply: A hosting provider"},
	{"operation: add-site\nsubject: {type: enterprise, certificate: {number: \"440301103097413\"}}", "certificate-superseded", "advice", "the existing record may still use"},
	{"subject: {principal: {mobile: \"14112340011\"}}", "mobile-malformed", "warning", "based on a 2022 table"},
	{"subject: {principal: {office_phone: 0040-86013388}}", "phone-malformed", "warning", "the list may be incomplete"},
	{"subject: {principal: {office_phone: 0755-16013388}}", "phone-malformed", "warning", "its length is right"},
	{"operation: first\nrecord: {number: 辽ICP备2021000001号}", "operation-contradicted", "warning", "it lists no domain"},
	{"operation: change\n" + onRecord + "yes}\nchanges: [site]\nsites: [{domain: example.com}]", "operation-contradicted", "warning", "a website on record may be given"},
	{"operation: change\n" + onRecord + "no}", "operation-contradicted", "warning", "what you entered may be right"},
	{"operation: change\nchanges: [subject]\nrecord: {number: 辽ICP备2021000001号, subject_name: 大连示例软件有限公司}", "operation-contradicted", "warning", "Tencent Cloud does not support"},
	{"operation: cancel-site\nrecord: {number: 辽ICP备2021000001号, domains: [example-notes.cn], here: yes}", "operation-contradicted", "advice", "this is allowed, but"},
	{"verification: paper\nsites: [{principal: {name: 何秋白}}]", "principal-not-self", "warning", "the 2014 handbook allows someone else"},
	{"subject: {type: enterprise}\nsites: [{registration: {registrant: 周启明}}]", "registrant-differs", "warning", "only some provinces refuse this"},
	{"verification: paper\nsites: [{registration: {registrant: 周启明}}]\ndocuments: [{kind: domain-authorization, files: [a.png]}]", "registrant-differs", "warning", "the 2014 handbook allows it"},
	{"sites: [{registration: {registrant_number: \"440304199003071221\"}}]", "registrant-differs", "warning", "the registrar may have"},
	{"sites: [{domain: tax.sz.gov.cn}]", "domain-not-registrable", "warning", "government bodies"},
	{"sites: [{homepage: example-notes.cn}]", "homepage-mismatch", "advice", "some consoles take only the domain"},
	{"sites: [{homepage: \"https://www.example-notes.cn/\"}]", "homepage-mismatch", "warning", "it is the same domain"},
	{"subject: {certificate: {number: \"210202190101010017\"}}", "certificate-term-impossible", "warning", "a few people are that old"},
	{"subject: {type: enterprise, principal: {name: 周先生}}", "name-not-personal", "warning", "somebody may be called so"},
	{"province: 海南\nsubject: {city: 海口市, district: 龙华区}\n", "region-contradicted", "warning", "the province accepts individuals from elsewhere"},
	{"sites: [{domain: Example-Notes.cn}]", "domain-not-registrable", "advice", "domains do not tell capitals from small letters"},
	{"subject: {principal: {office_phone: (0411)86013388}}", "number-spelling", "warning", "an area code is often written in brackets"},
	{"subject: {type: enterprise, principal: {name: 测试}}", "name-not-personal", "warning", "somebody may be called so"},
	{"subject: {type: enterprise, name: 大连示例中学}", "subject-name-contradicts-type", "warning", "a school run for profit may be an enterprise"},
	{"subject: {type: enterprise, name: 林知远}", "subject-name-contradicts-type", "warning", "an organisation may be called"},
	{"subject: {type: enterprise, principal: {name: 知远科技}}", "name-not-personal", "warning", "somebody may be called so"},
	{"subject: {type: enterprise, principal: {name: \"Smith, John\", certificate: {type: passport, number: E12345678}}}", "name-not-personal", "advice", "it may only part"},
	{"sites:\n  - remarks: 个人读书笔记\n", "remarks-short", "advice", "only one form asks for it"},
	{"subject: {type: enterprise, principal: {name: 周}}", "name-not-personal", "warning", "somebody may be called so"},
	{"subject: {certificate: {expires: long-term}}", "certificate-term-impossible", "warning", "cards of earlier years may differ"},
	{"subject: {certificate: {expires: 2037-06-12}}", "certificate-term-impossible", "warning", "cards of earlier years may differ"},
	{"subject: {type: enterprise, principal: {office_phone: 400-820-1234}}", "phone-malformed", "warning", "we found no rule that refuses service numbers"},
	{"subject: {type: government, investor: 周小明}", "investor-contradicts-type", "warning", "it only has the form"},
	{"sites: [{name: 人民币收藏笔记}]", "site-name-national", "warning", "ordinary words begin with it too"},
	{"sites: [{name: 公司法学习笔记}]", "site-name-refused-to-personal", "warning", "it does not end the name"},
	{"operation: change\nchanges: [site]\n" + onRecord + "yes}\nsites: [{name: 书影}]", "site-name-short", "warning", "it can stay if it is the name on record"},
	{"subject: {mailing_address: 大连市范例街6号 13512340011}", "address-vague", "warning", "it may be part of a name"},
	{"subject: {mailing_address: 大连市某某路6号}", "address-vague", "warning", "it may be part of a name"},
	{"subject: {certificate: {address: 大连市范例街6号对面}}", "address-vague", "advice", "if the certificate prints it"},
	{"subject: {mailing_address: 大连市范例街6号旁边}", "address-vague", "warning", "it may be part of a name"},
	{"subject: {mailing_address: \"6 Fanli Street, Dalian\"}", "address-vague", "warning", "no source that we read demands Chinese"},
	{"subject: {certificate: {address: 大连}}", "address-vague", "warning", "if the certificate prints it"},
	{"subject: {type: law-firm, certificate: {type: military-code, number: sudo rm -rf /home}}", "certificate-number-malformed", "warning", "numbers of this certificate"},
	{"subject: {mailing_address: 辽宁省大连市}", "address-vague", "warning", "some places have neither"},
	{"subject: {mailing_address: 2号楼101室}", "address-vague", "warning", "some places have neither"},
	{"subject: {mailing_address: 范例街6号, city: }", "address-vague", "warning", "province, city and district may be chosen"},
	{"subject: {type: enterprise, principal: {office_phone: 0755-8601338}}", "phone-malformed", "warning", "the table of lengths"},
	{"subject: {type: enterprise, principal: {office_phone: 020-86013388}}", "region-contradicted", "advice", "read only in the requirements of 2014"},
	{"subject: {city: 朝阳区}", "region-contradicted", "warning", "it may be the name of a district"},
	{"subject: {mailing_address: 辽宁省深圳市南山区示例路1号101室}", "region-contradicted", "warning", "old certificates and addresses"},
	{"subject: {mailing_address: 大连市铁西区示例路1号101室}", "region-contradicted", "warning", "the table of regions"},
	{"subject: {district: 铁西区}", "region-contradicted", "warning", "the table of regions"},
	{"subject: {mailing_address: 抚顺市顺城区示例路1号101室}", "region-contradicted", "warning", "the table of regions"},
	{"subject: {district: 中山区}", "region-contradicted", "warning", "the table of regions"},
	{"subject: {certificate: {address: 辽宁省重庆市渝中区示例路1号}}", "region-contradicted", "warning", "old certificates and addresses"},
	{"subject: {certificate: {address: 辽宁省大连市铁西区示例路1号}}", "region-contradicted", "warning", "old certificates and addresses"},
	{"subject: {type: foreign-institution, certificate: {type: foreign-institution-certificate}}", "certificate-type-mismatch", "warning", "as the Huawei Cloud filing knowledge base"},
	{"sites: [{homepage: blog.example-notes.cn}]", "homepage-mismatch", "warning", "it is still under the domain"},
	{recordExample + "  number: B2-20090059", "record-number-malformed", "advice", "some holders are on record under their licence number"},
	{recordExample + "  number: 川ICP备2021000001号", "record-number-malformed", "warning", "it is clear which province is meant"},
	{recordExample + "  number: 辽ICP备1921000001号", "record-number-malformed", "advice", "based only on 489 numbers"},
	{recordExample + "  number: 辽ICP备2021000001号-1A", "record-number-malformed", "advice", "it contains the subject's number"},
	{recordExample + "  number: 辽icp备2021000001", "record-number-malformed", "advice", "the number itself"},
	{"subject: {type: enterprise}\nsites: [{name: Example Soft}]", "site-name-latin", "warning", "it may be the organisation's registered trademark"},
	{"sites: [{name: 知远·读书笔记}]", "site-name-symbol", "warning", "brand names and transliterated names"},
	{"sites: [{name: 林知远的笔记}]", "site-name-refused-to-personal", "warning", "access providers differ"},
	{"sites: [{name: 北京小吃日记}]", "site-name-refused-to-personal", "warning", "it may be part of the name"},
	{"sites: [{name: 知远读书交流}]", "site-name-refused-to-personal", "warning", "not refused everywhere: "},
	{"sites: [{name: 知远读书沙龙}]", "site-name-refused-to-personal", "advice", "from one source only: "},
	{"subject: {type: enterprise, name: 深圳市示例新闻有限公司}\nsites: [{name: 示例新闻网}]", "site-name-pre-approval", "advice", "the subject's registered name"},
	{"province: 广东\nsubject: {certificate: {number: \"210202201008151035\"}}", "principal-underage", "advice", "the province's minimum age"},
	{scanExample + "  - {kind: domain-certificate, files: [scans/noending]}", "scan-type", "warning", "it can be read"},
	{scanExample + "  - {kind: domain-certificate, files: [scans/renamed.jpg]}", "scan-type", "warning", "the picture itself opens"},
	{scanGood + "  - {kind: site-plan, files: [scans/locked.pdf]}", "scan-type", "warning", "it may open without"},
	{scanExample + "  - {kind: domain-certificate, files: [scans/print.jpg]}", "scan-type", "warning", "it opens, but browsers"},
	{"provider: {name: 华为云}\n" + scanExample + "  - {kind: domain-certificate, files: [scans/moving.gif]}", "scan-type", "warning", "others may differ"},
	{scanExample + "  - {kind: domain-certificate, files: [scans/moving.gif]}", "scan-type", "advice", "the figures of this provider"},
	{scanExample + "  - {kind: domain-certificate, files: [scans/phone.heic]}", "scan-heic", "warning", "some consoles convert it"},
	{scanExample + "  - {kind: domain-certificate, files: [scans/faint.jpg]}", "scan-blank", "advice", "the program cannot be sure"},
	{"subject: {type: enterprise}\n" + scanExample + "  - {kind: commitment-letter, files: [scans/black.png]}", "scan-grey", "advice", "one with a seal"},
	{"documents: [{kind: subject-certificate, files: [scans/id-front.png, scans/pale.jpg]}]", "scan-grey", "advice", "the program cannot be sure"},
	{scanExample + "  - {kind: domain-certificate, files: [scans/soft.jpg]}", "scan-blurred", "advice", "the program cannot be sure"},
	{"sites: [{registration: {registrant_number: 135 1234 0011}}]", "certificate-number-malformed", "warning", "we do not know with which certificate"},
	{"documents: [{kind: subject-certificate, files: [scans/id-front.png, scans/mixed.png]}]", "scan-sideways", "advice", "the program cannot be sure"},
	{"documents: [{kind: subject-certificate, files: [scans/id-front.png, scans/onend.png]}]", "scan-sideways", "advice", "the program cannot be sure"},
	{scanExample + "  - {kind: domain-certificate, files: [scans/similar.png]}", "scan-reused", "advice", "the program cannot be sure"},
	{"created: 2026-11-18\n" + scanExample + "  - {kind: domain-certificate, files: [scans/old.jpg]}", "scan-date", "advice", "it will do if the certificate"},
	{scanExample + "  - {kind: verification-form, files: [scans/late.jpg], date: 2026-11-18}", "scan-date", "advice", "it will do if the paper"},
}

func TestSoftenedFindings(t *testing.T) {
	for _, row := range softened {
		reading, surroundings := overlay(t, row.lines+"\n")
		found := false
		for _, f := range Check(reading, surroundings) {
			found = found || f.Rule.Name == row.rule && f.Severity.String() == row.severity && strings.HasPrefix(f.Softer.EN, row.why)
		}
		if !found {
			t.Errorf("%q: no %s of %s because %s", row.lines, row.severity, row.rule, row.why)
			for _, f := range Check(reading, surroundings) {
				t.Logf("  %s %s: %s (%s)", f.Rule.Name, f.Severity, f.Message.EN, f.Softer.EN)
			}
		}
	}
	sources, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	places := 0
	for _, name := range sources {
		if source, err := os.ReadFile(name); err == nil && !strings.HasSuffix(name, "_test.go") {
			places += strings.Count(string(source), ".Softened(") + strings.Count(string(source), "\tSoftened(")
		}
	}
	if places != len(softened) {
		t.Errorf("findings are made softer in %d places, and %d are listed here", places, len(softened))
	}
}
