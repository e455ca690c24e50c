package rule

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// mutations says for every field of the clean filings what corrupting it leads to: the
// corruption, the value (a dash for none) and exactly the rules that must report it. A path
// with [] stands for every element; p: and e: are the person's and the enterprise's filing,
// both if neither is given.
const mutations = `
version
	a later one                 9                       unknown-value
	none                        -                       empty-field
operation
	none                        -                       empty-field
	misspelt                    frist                   unknown-value
created
	none                        -
	no such day                 2026-02-30              malformed-date
	still to come               2026-12-24
province
	none                        -                       empty-field
	no such                     加州                      unknown-value
	p: another                  海南                      region-contradicted
	p: one that minds           山西                      province-differs
	e: another                  海南                      province-differs
verification
	none                        -                       empty-field
	misspelt                    eletronic               unknown-value
	on paper                    paper                   missing-document missing-document missing-document
provider.name
	none                        -
subject.type
	p: none                     -                       empty-field empty-field empty-field
	e: none                     -                       empty-field
	no such                     club                    unknown-value
	p: enterprise               enterprise              certificate-type-mismatch empty-field empty-field role-contradicted subject-name-contradicts-type
	e: person                   personal                certificate-type-mismatch credit-code-type-mismatch content-refused-to-personal content-refused-to-personal content-refused-to-personal principal-not-self principal-not-self remarks-missing remarks-missing site-name-refused-to-personal site-name-refused-to-personal sites-too-many subject-name-contradicts-type
	e: institution              institution             certificate-type-mismatch credit-code-type-mismatch domain-suffix-of-state subject-name-contradicts-type
subject.name
	none                        -                       empty-field
	p: another person           周启明                     registrant-differs
	e: half-width brackets      深圳市示例软件有限公司(分部)           halfwidth-brackets registrant-differs registrant-differs
	e: another unit             北京别家贸易有限公司              registrant-differs registrant-differs site-name-unrelated site-name-unrelated
	e: a web address            www.example.com.cn      subject-name-contradicts-type
	e: a credit code            91440300MA5FK3J75W      subject-name-contradicts-type
subject.certificate.type
	none                        -                       empty-field
	no such                     library-card            unknown-value
	p: a unit's                 business-license        certificate-type-mismatch
	p: another card             hk-macao-permit         certificate-type-mismatch
	e: a person's               resident-id             certificate-type-mismatch
	e: superseded               organization-code       certificate-superseded
subject.certificate.number
	none                        -                       empty-field
	p: check digit              210202199208151038      id-checksum
	p: swapped digits           210202192908151030      id-checksum
	p: lower case               21020219920815103x      id-lowercase
	p: too long                 21020219920815103X0     id-checksum
	p: too short                2102021992081510        id-checksum
	p: full-width               ２１０２０２１９９２０８１５１０３X      number-spelling
	p: with spaces              "210202 19920815 103X"  number-spelling
	p: fifteen digits           210202920815103         id-checksum
	p: no such day              210202199202301032      id-checksum
	p: born tomorrow            210202202612151032      id-checksum
	p: no such province         990202199208151032      id-checksum
	p: a letter within          2102O219920815103X      id-checksum
	p: a child's                210202201008151035      principal-underage registrant-differs
	p: another person's         440304199003071221      registrant-differs
	e: check digit              91440300MA5FK3J751      credit-code-checksum
	e: swapped                  91440300MA5FK3J57W      credit-code-checksum
	e: lower case               91440300ma5fk3j75w      id-lowercase
	e: letter O for 0           9144O300MA5FK3J75W      credit-code-checksum
	e: too short                91440300MA5FK3J75       credit-code-checksum
	e: registration number      440301103097413         certificate-superseded
	e: an institution's         12440300MA5FK3J752      credit-code-type-mismatch registrant-differs
	e: a person's               440304199003071221      certificate-type-mismatch
subject.certificate.valid_from
	none                        -
	no such day                 2019-13-01              malformed-date
subject.certificate.expires
	none                        -                       empty-field
	expired                     2020-01-01              certificate-expired
	about to                    2027-01-01              certificate-expiring
	today                       2026-11-20              certificate-expiring
	e: no end                   long-term
	p: no end                   long-term               certificate-term-impossible
	no date                     soon                    malformed-date
subject.certificate.address
	none                        -                       empty-field
	half-width brackets         示例路18号(示例大厦)            halfwidth-brackets
	a number                    "116000"                address-vague
	in Latin                    "6 Fanli Street"        address-vague
	p: beside something         大连市沙河口区范例街6号对面          address-vague
	in Latin                    "6 Fanli Street"        address-vague
	p: a region                 辽宁省大连市沙河口区
	p: another province         湖南省长沙市岳麓区示例路1号
	e: another province         湖南省长沙市岳麓区示例路1号          province-differs address-cities-differ
	e: a city elsewhere         长沙市岳麓区示例路1号             province-differs address-cities-differ
subject.mailing_address
	none                        -                       empty-field
	p: no number                大连市沙河口区范例街             address-without-number
	e: no number                深圳市南山区高新南一道            address-without-number
	p: generic district         大连市市辖区范例街6号            address-generic-district
	e: generic district         深圳市市辖区高新南一道6号          address-generic-district
	e: another city             广州市天河区示例路1号             address-cities-differ
	a number                    "116000"                address-vague
	a mail address              lin@example.cn          address-vague
	a domain                    example.cn              address-vague
	p: a placeholder            大连市沙河口区某某路              address-vague
	p: a region                 辽宁省大连市沙河口区              address-vague
	p: beside something         大连市沙河口区范例街6号对面          address-vague
	p: with a phone             大连市沙河口区范例街6号13512340011  address-vague
	p: without its city         范例街6号2单元1103室
	p: another city             辽宁省抚顺市顺城区示例路1号          region-contradicted
	p: another province         吉林省长春市朝阳区示例路1号          region-contradicted
	p: a district elsewhere     大连市铁西区示例路1号             region-contradicted
subject.city
	none                        -
	generic                     市辖区                     address-generic-district
	in another province         长春市                     region-contradicted
	p: another                  抚顺市                     region-contradicted
	p: with the district        大连市沙河口区                 city-malformed
	p: with the address         大连市辽宁省大连市中山路1号         city-malformed
	p: in Latin letters         Dalian                  city-malformed
	p: without its 市            大连
	e: another                  广州市                     region-contradicted
subject.district
	none                        -
	generic                     市辖区                     address-generic-district
	abolished                   宣武区                     address-generic-district
	a zone                      高新区
	in another city             天河区                     region-contradicted
	p: another                  中山区                     region-contradicted
subject.investor
	none                        -
	another                     周启明
subject.principal.role
	p: none                     -
	p: another's                authorized              principal-not-self
	p: no such                  boss                    unknown-value
	e: none                     -                       empty-field
	e: authorized               authorized              authorization-missing principal-not-legal-representative empty-field
subject.principal.name
	e: none                     -                       empty-field
subject.principal.certificate.type
	e: none                     -                       empty-field
	e: a unit's                 business-license        certificate-type-mismatch
	e: another card             taiwan-permit           certificate-type-mismatch
subject.principal.certificate.number
	e: none                     -                       empty-field
	e: check digit              440304199003071222      id-checksum
	e: with spaces              "440304 19900307 1221"  number-spelling
	e: the other's              440305199511022369      certificate-shared
subject.principal.certificate.valid_from
	e: none                     -
	e: no such day              2019-13-01              malformed-date
subject.principal.certificate.expires
	e: none                     -                       empty-field
	e: expired                  2020-01-01              certificate-expired
	e: about to                 2026-12-31              certificate-expiring
subject.principal.mobile
	none                        -                       empty-field
	too short                   1351234001              mobile-malformed
	a landline                  0755-86013388           mobile-malformed
	a machine's                 14412340001             mobile-malformed
	with country code           "+86 13512340001"       number-spelling
	e: the other's              "13512340003"           phone-shared
subject.principal.emergency_phone
	p: none                     -                       phones-too-few
	e: none                     -
	no number                   12345                   phone-malformed
	p: the mobile               "13512340011"           emergency-equals-mobile
	e: the mobile               "13512340001"           emergency-equals-mobile
	e: the other's mobile       "13512340003"           emergency-equals-mobile
subject.principal.office_phone
	e: none                     -
	e: no area code             "86013388"              phone-malformed
	e: no such area             0040-86013388           phone-malformed
	e: too short for the area   0755-8601338            phone-malformed
	e: of another city          020-86013388            region-contradicted
	e: of another province      010-86013388            region-contradicted
	e: full-width               ０７５５-86013388           number-spelling
subject.principal.email
	none                        -                       empty-field
	no domain                   lin@                    email-malformed
	a dot too many              lin..z@example.cn       email-malformed
	full-width                  lin＠example.cn          email-malformed
	copied from a link          mailto:lin@example.cn   email-malformed
	no such suffix              lin@example.nosuch      email-malformed
	e: the other's              he@example.cn           email-shared
sites[].name
	none                        -                       empty-field
	p: too short                笔记                      site-name-short
	p: digits                   "20261120"              site-name-digits
	p: Latin                    Reading Notes           site-name-latin
	e: Latin                    Example Soft            site-name-latin
	p: a domain                 example-notes.cn        site-name-is-domain
	p: a sign                   知远★读书笔记                 site-name-symbol
	p: too long                 知远日常读书笔记与随想录             site-name-long
	p: national                 中国读书笔记                  site-name-national
	p: sensitive                赌博研究笔记                  site-name-sensitive
	p: a forum                  知远读书论坛                  site-name-refused-to-personal
	p: a trade                  知远中医笔记                    site-name-refused-to-personal
	p: a place                  北京小吃日记                    site-name-refused-to-personal
	p: a dish of a place        海南鸡饭笔记                    site-name-refused-to-personal
	p: the own name and more    林知远读书论坛                   site-name-refused-to-personal site-name-refused-to-personal
	p: the own name, sensitive  林知远赌博笔记                   site-name-refused-to-personal site-name-sensitive
	e: a place                  深圳示例软件                    
	p: the own name             林知远的笔记                  site-name-refused-to-personal
	e: unrelated                云上读书笔记                  site-name-unrelated
	e: news                     示例软件新闻网                 site-name-pre-approval
	e: national                 中国示例软件                  site-name-national
sites[].domain
	none                        -                       empty-field
	p: www                      www.example-notes.cn    domain-not-registrable
	p: an address               https://example-notes.cn/x  domain-not-registrable
	p: capitals                 Example-Notes.cn        domain-not-registrable
	p: a suffix                 com.cn                  domain-not-registrable
	p: an IP address            119.29.29.29            domain-not-registrable
	p: another                  example.com             homepage-mismatch
	p: not approved             example.io              domain-suffix-not-approved homepage-mismatch
	p: disputed                 example.hk              domain-suffix-disputed homepage-mismatch
	p: unlisted                 example.museum          domain-suffix-unlisted homepage-mismatch
	p: the state's              example.gov.cn          domain-suffix-of-state homepage-mismatch
sites[].homepage
	none                        -                       empty-field
	p: the apex                 example-notes.cn        homepage-mismatch
	p: an address               https://www.example-notes.cn/  homepage-mismatch
	another domain              www.example.org         homepage-mismatch
	no address                  首页                      homepage-mismatch
sites[].content[]
	p: forum                    forum                   content-refused-to-personal
	p: company                  company                 content-refused-to-personal
	p: doubtful                 software                content-refused-to-personal
	no such                     nonsense                unknown-value
	e: needs a permit           publishing              pre-approval-missing
	e: may need a permit        games                   pre-approval-missing
	p: blog                     blog
sites[].languages[]
	unknown                     tlh                     unknown-value
sites[].remarks
	p: none                     -                       
	p: too short                读书笔记                    remarks-short
sites[].principal.name
	e: none                     -                       empty-field
sites[].principal.certificate.type
	e: none                     -                       empty-field
	e: a unit's                 business-license        certificate-type-mismatch
sites[].principal.certificate.number
	e: none                     -                       empty-field
	e: check digit              440305199511022368      id-checksum
	e: the principal's          440304199003071221      certificate-shared
sites[].principal.certificate.valid_from
	e: no such day              2019-13-01              malformed-date
sites[].principal.certificate.expires
	e: expired                  2020-01-01              certificate-expired
sites[].principal.mobile
	e: none                     -                       empty-field
	e: the principal's          "13512340001"           phone-shared
	e: too long                 135123400031            mobile-malformed
sites[].principal.emergency_phone
	e: none                     -
	e: the mobile               "13512340003"           emergency-equals-mobile
sites[].principal.email
	e: none                     -                       empty-field
	e: the principal's          zhou@example.cn         email-shared
	e: capitals of it           Zhou@Example.cn         email-shared
sites[].registration.registrant
	none                        -                       empty-field
	p: another                  周启明                     registrant-differs
	e: another                  别家公司                    registrant-differs
	e: legal representative     周启明                     registrant-differs
sites[].registration.registrant_number
	none                        -
	p: lower case               21020219920815103x      id-lowercase
	p: another's                440304199003071221      registrant-differs
	p: check digit              210202199208151038      id-checksum
	e: check digit              91440300MA5FK3J751      credit-code-checksum
sites[].registration.registrar
	none                        -
sites[].registration.verified
	none                        -
	yesterday                   2026-11-19              domain-unverified
	no such day                 2026-02-30              malformed-date
sites[].registration.expires
	none                        -
	expired                     2026-10-01              domain-expired
	in two weeks                2026-12-04              domain-expiring
sites[].access.method
	e: none                     -
	e: no such                  pigeon                  unknown-value
sites[].access.ips[]
	e: no address               119.29.29.290           ip-malformed
	e: private                  10.0.0.1                ip-not-public
	e: shared by carriers       100.64.0.1              ip-not-public
	e: of documentation         203.0.113.9             ip-not-public
	e: a range                  119.29.29.29-119.29.29.40
	e: version 6                2408:4001::1
	e: backwards                119.29.29.40-119.29.29.29  ip-malformed
sites[].access.location
	e: none                     -
	e: no such                  加州                      unknown-value
documents[].kind
	no such                     passport-photo          unknown-value missing-document
documents[].files[]
	outside                     ../scan.png             file-outside-folder
	not there                   scans/nothing.png       file-not-found
	p: the other side           scans/id-back.png       document-reused
	p: no picture               scans/domain.pdf        document-not-picture
	e: a card                   scans/zhou-front.png    document-reused
documents[].date
	e: too old                  2026-05-18              letter-stale
	e: to come                  2027-03-01              letter-date-in-future
	e: no such day              2026-02-30              malformed-date
	e: none                     -
documents[].person
	e: none                     -
documents[].site
	e: none                     -
`

type mutation struct {
	path, base, name, value string
	want                    []string
}

func readMutations(t *testing.T) (all []mutation) {
	t.Helper()
	columns := regexp.MustCompile(`\s{2,}`)
	path := ""
	for _, line := range strings.Split(strings.TrimSpace(mutations), "\n") {
		if !strings.HasPrefix(line, "\t") {
			path = strings.TrimSpace(line)
			continue
		}
		fields := columns.Split(strings.TrimSpace(line), -1)
		if len(fields) < 2 {
			t.Fatalf("%q has too few columns", line)
		}
		m := mutation{path: path, name: fields[0], value: strings.Trim(fields[1], `"`)}
		for _, base := range []string{"p", "e"} {
			if rest, found := strings.CutPrefix(m.name, base+": "); found {
				m.base, m.name = base, rest
			}
		}
		if m.value == "-" {
			m.value = ""
		}
		if len(fields) > 2 {
			m.want = strings.Fields(fields[2])
		}
		all = append(all, m)
	}
	return all
}

// cleanFilings are the examples, by the letter that mutations uses for them.
var cleanFilings = map[string]string{"p": "personal", "e": "enterprise"}

func readClean(t *testing.T, base string) (*bundlefile.Reading, Surroundings) {
	t.Helper()
	folder := filepath.Join("..", "..", "examples", cleanFilings[base])
	data, err := os.ReadFile(filepath.Join(folder, filing.DefaultName))
	if err != nil {
		t.Fatal(err)
	}
	return bundlefile.Parse(data), Surroundings{Today: exampleDay, Folder: picturesBeside(t, folder), Scans: ScansFull}
}

var elementNumber = regexp.MustCompile(`\[\d+\]`)

// textFields lists the paths of the fields of a filing that have a value.
func textFields(b *filing.Bundle) (paths []string, at map[string]*string, fields map[string]*filing.Field) {
	at, fields = make(map[string]*string), make(map[string]*filing.Field)
	for _, spot := range bundlefile.ReadingOf(b).Spots() {
		if text, isText := spot.At.(*string); isText && *text != "" {
			paths = append(paths, spot.Path)
			at[spot.Path], fields[spot.Path] = text, spot.Field
		}
	}
	return paths, at, fields
}

// Every field of the clean filings has its rows, and every corruption gives exactly the
// findings in the table.
func TestMutations(t *testing.T) {
	all := readMutations(t)
	for base := range cleanFilings {
		reading, _ := readClean(t, base)
		paths, _, _ := textFields(reading.Bundle)
		for _, path := range paths {
			general := elementNumber.ReplaceAllString(path, "[]")
			rows := 0
			for _, m := range all {
				if m.path == general && (m.base == "" || m.base == base) {
					rows++
				}
			}
			if rows == 0 {
				t.Errorf("%s: %s has no row", cleanFilings[base], general)
			}
		}
	}
	for _, m := range all {
		for base := range cleanFilings {
			if m.base == "" || m.base == base {
				runMutation(t, m, base)
			}
		}
	}
}

// runMutation corrupts the first field with the path.
func runMutation(t *testing.T, m mutation, base string) {
	t.Helper()
	reading, surroundings := readClean(t, base)
	paths, at, fields := textFields(reading.Bundle)
	for _, path := range paths {
		if elementNumber.ReplaceAllString(path, "[]") != m.path {
			continue
		}
		*at[path] = fields[path].Canonical(m.value)
		got := names(Check(bundlefile.ReadingOf(reading.Bundle), surroundings))
		want := slices.Clone(m.want)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s %s (%s, %q):\n got %v\nwant %v", cleanFilings[base], path, m.name, m.value, got, want)
		}
		return
	}
	if m.base != "" {
		t.Errorf("%s has no %s", cleanFilings[base], m.path)
	}
}

// In every province, the clean filings have no errors except from the rules that compare
// provinces.
func TestCleanEverywhere(t *testing.T) {
	for base := range cleanFilings {
		for _, province := range filing.Provinces.IDs() {
			reading, surroundings := readClean(t, base)
			reading.Bundle.Province = province
			for _, f := range Check(bundlefile.ReadingOf(reading.Bundle), surroundings) {
				if f.Severity == Error && f.Rule.Name != "province-differs" && f.Rule.Name != "region-contradicted" {
					t.Errorf("%s in %s: %s", cleanFilings[base], province, f.Rule.Name)
				}
				if f.Demand != nil && (f.Severity == Error || f.Province != province || f.Demand.Source.Date == "") {
					t.Errorf("%s in %s: %s does not warn by that province's source", cleanFilings[base], province, f.Rule.Name)
				}
			}
		}
	}
}
