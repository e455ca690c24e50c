package paper

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
)

var someDay = time.Date(2026, time.November, 20, 0, 0, 0, 0, time.UTC)

// cases are the bundles whose letters are kept, each with the letters that are ordered in
// addition to those it needs.
var cases = []struct {
	bundle string
	only   []string
	day    bool
}{
	{"shanghai", []string{regulation.NoPreApproval, regulation.NoTraining, filing.SitePlan, filing.SitesStatement}, false},
	{"jiangsu", nil, true},
	{"guangdong-person", nil, true},
	{"guangdong", nil, false},
	{"anhui", []string{regulation.NoPreApproval, regulation.NoTraining}, false},
	{"sichuan", []string{regulation.NoTraining}, false},
	{"ningxia-person", nil, false},
	{"chongqing-person", nil, false},
	{"add-site", nil, false},
	{"cancel", []string{filing.CancellationForm, filing.CancellationStatement}, false},
	{"cancel-person", []string{filing.CancellationForm, filing.CancellationStatement}, false},
	{"change", []string{regulation.NameChangeExplanation}, false},
	{"empty", []string{
		regulation.PrincipalAuthorization, regulation.SitePrincipalAuthorization, filing.DomainAuthorization, filing.SecurityAgreement,
		filing.VerificationForm, regulation.Commitment, filing.ResponsibilityNotice, filing.CancellationStatement,
	}, false},
}

// lettersOf are the letters of a kept bundle.
func lettersOf(t *testing.T, name string, only []string, day bool) (letters []handover.Letter, b *filing.Bundle) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	reading := bundlefile.Parse(data)
	if reading.Refused() || len(reading.Faults) > 0 {
		t.Fatalf("%s cannot be read: %v", name, reading.Faults)
	}
	order := handover.Order{Today: someDay}
	if day {
		order.Day = someDay
	}
	letters = handover.NewLetters(reading.Bundle, order).All
	for _, order.Only = range only {
		letters = append(letters, handover.NewLetters(reading.Bundle, order).All...)
	}
	return letters, reading.Bundle
}

// plainly is a letter as text, in a language.
func plainly(p *Page, l lang.Lang) string {
	var out strings.Builder
	line := func(runs []run) string {
		var line strings.Builder
		for _, r := range runs {
			switch {
			case r.kind == blank:
				line.WriteString("____（" + r.text + "）")
			case r.whole:
				line.WriteString("‹" + r.text + "›")
			default:
				line.WriteString(r.text)
			}
		}
		return line.String()
	}
	fmt.Fprintf(&out, "# %s\n", p.letter.Title.In(l))
	clause := 0
	for i := range p.letter.Blocks {
		switch b := &p.letter.Blocks[i]; b.Style {
		case handover.Table:
			for _, head := range b.Head {
				fmt.Fprintf(&out, "| %s ", head.In(l))
			}
			if len(b.Head) > 0 {
				out.WriteString("|\n")
			}
			for j := range b.Rows {
				if len(b.Head) == 0 {
					fmt.Fprintf(&out, "| %s ", b.Rows[j].Label.In(l))
				}
				for k := range b.Rows[j].Cells {
					cell := &b.Rows[j].Cells[k]
					text := ""
					if !cell.IsBlank() {
						text = line(p.slot(cell, l))
					}
					fmt.Fprintf(&out, "| %s ", text)
				}
				out.WriteString("|\n")
			}
		case handover.Room:
			out.WriteString(strings.Repeat("____\n", b.Lines))
		case handover.Clause:
			clause++
			fmt.Fprintf(&out, "%d. %s\n", clause, line(p.runs(b.Says, b.Args, l)))
		case handover.Heading:
			fmt.Fprintf(&out, "## %s\n", line(p.runs(b.Says, b.Args, l)))
		case handover.ByHand:
			fmt.Fprintf(&out, "%s%s\n", copyThis.In(l), line(p.runs(b.Says, b.Args, l)))
		default:
			fmt.Fprintf(&out, "%s\n", line(p.runs(b.Says, b.Args, l)))
		}
	}
	for i := range p.letter.Marks {
		fmt.Fprintf(&out, "[%s] %s\n", p.letter.Marks[i].Label.In(l), p.value(p.letter.Marks[i].Name, l).text)
	}
	fmt.Fprintf(&out, "[%s] %s\n", dateLabel.In(l), line(p.slot(&p.letter.Day, l)))
	if !p.letter.Rule.IsZero() {
		fmt.Fprintf(&out, "(%s)\n", p.letter.Rule.In(l))
	}
	for _, hint := range p.hints(l) {
		fmt.Fprintf(&out, "> %s\n", hint)
	}
	return out.String()
}

// Every letter reads as the one kept, in both languages. UPDATE=1 keeps new ones.
func TestLetters(t *testing.T) {
	kept := make(map[string]bool)
	for _, c := range cases {
		letters, b := lettersOf(t, c.bundle, c.only, c.day)
		if len(letters) == 0 {
			t.Errorf("%s has no letter", c.bundle)
		}
		var got strings.Builder
		for i := range letters {
			kept[letters[i].Kind] = true
			p := New(&letters[i], report.Voice{}.Of(b))
			fmt.Fprintf(&got, "== %s %s\n%s\n%s\n", letters[i].Kind, letters[i].About, plainly(p, lang.ZH), plainly(p, lang.EN))
		}
		path := filepath.Join("testdata", c.bundle+".txt")
		want, err := os.ReadFile(path)
		if os.Getenv("UPDATE") != "" {
			err = os.WriteFile(path, []byte(got.String()), 0o644)
			want = []byte(got.String())
		}
		if err != nil || string(want) != got.String() {
			t.Errorf("%s: %v; the letters now read (UPDATE=1 keeps them):\n%s", path, err, got.String())
		}
	}
	for _, letter := range regulation.Letters() {
		if !kept[letter.Kind] {
			t.Errorf("%s is in no case", letter.Kind)
		}
	}
}

// hostile is what no value should do to a page.
const hostile = `<script>alert(1)</script>]]>"'&amp;<!--` + "\x00\x08\x1b[31m\n\r\u2028\u202e\ufffe\xff" + "😀👩‍💻𠮷%s%[9]d"

type poison struct{ with string }

func (p poison) Text(at *string, f *filing.Field, _ filing.Need) {
	if f.Key != "operation" && f.Key != "type" && f.Key != "role" && f.Key != "province" && f.Key != "verification" {
		*at = p.with
	}
}
func (p poison) Texts(at *[]string, _ *filing.Field, _ filing.Need)  { *at = []string{p.with, p.with} }
func (poison) Enter(any, *filing.Field, filing.Need) bool            { return true }
func (poison) Leave()                                                {}
func (poison) Item(any, int) bool                                    { return true }
func (poison) List(_ any, _ *filing.Field, _ filing.Need, n int) int { return max(2, n) }

// poisoned are all letters of a bundle with the same in every value.
func poisoned(t *testing.T, with string) []*Page {
	t.Helper()
	var pages []*Page
	for _, subject := range []string{filing.Personal, filing.Enterprise} {
		for _, province := range []string{"广东", "江苏", "四川"} {
			b := &filing.Bundle{Operation: filing.First, Province: province, Verification: filing.Paper}
			b.Subject.Type, b.Subject.Principal.Role = subject, filing.Authorized
			b.Walk(poison{with})
			for _, letter := range regulation.Letters() {
				all := handover.NewLetters(b, handover.Order{Today: someDay, Only: letter.Kind}).All
				for i := range all {
					pages = append(pages, New(&all[i], report.Voice{Lang: lang.EN}.Of(b)))
				}
			}
		}
	}
	if len(pages) < 60 {
		t.Fatalf("only %d pages", len(pages))
	}
	return pages
}

var (
	tags       = regexp.MustCompile(`<(/?[a-zA-Z!][a-zA-Z0-9]*)`)
	attributes = regexp.MustCompile(`<[a-z]+[^>]*\s(on[a-z]+|style|src|href)=`)
)

// Nothing a value holds becomes part of the page.
func TestHTMLIsHarmless(t *testing.T) {
	allowed := " !doctype html head meta title style body aside main div p h1 h2 span table colgroup col thead tbody tr th td "
	for _, p := range poisoned(t, hostile) {
		page := string(p.HTML())
		for _, tag := range tags.FindAllStringSubmatch(page, -1) {
			if !strings.Contains(allowed, " "+strings.TrimPrefix(tag[1], "/")+" ") {
				t.Fatalf("%s: the page has <%s", p.letter.Kind, tag[1])
			}
		}
		if found := attributes.FindString(page); found != "" {
			t.Errorf("%s: the page has %s", p.letter.Kind, found)
		}
		if strings.ContainsFunc(page, func(r rune) bool {
			return r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\ufffe' || r == '\ufeff')
		}) {
			t.Errorf("%s: the page holds what moves or turns text", p.letter.Kind)
		}
		if strings.Contains(page, "MISSING") || strings.Contains(page, "BADINDEX") || strings.Contains(page, "%!") {
			t.Errorf("%s: a value was taken for a format", p.letter.Kind)
		}
		for _, want := range []string{"default-src 'none'", "style-src 'sha256-", "𠮷", "😀", "&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;"} {
			if !strings.Contains(strings.ReplaceAll(page, "&#39;", "'"), want) && p.letter.Kind != filing.SitePlan {
				t.Errorf("%s: the page lacks %s", p.letter.Kind, want)
			}
		}
		if outside := regexp.MustCompile(`(?i)https?:|url\(|@import|javascript:`).FindString(page); outside != "" {
			t.Errorf("%s: the page refers to %s", p.letter.Kind, outside)
		}
	}
}

// parts reads the parts of a DOCX.
func parts(t *testing.T, data []byte) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string)
	for _, file := range archive.File {
		r, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		all[file.Name] = string(text)
	}
	return all
}

// wellFormed reads a part to its end.
func wellFormed(text string) error {
	decoder := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// A DOCX is seven parts of XML, each with a content type, those that refer to
// others finding them, and the same letter is the same file.
func TestDOCXIsWhole(t *testing.T) {
	for _, with := range []string{hostile, "", strings.Repeat("很长的名称", 40)} {
		for _, p := range poisoned(t, with) {
			data := p.DOCX()
			if !bytes.Equal(data, p.DOCX()) {
				t.Errorf("%s: two files of one letter differ", p.letter.Kind)
			}
			all := parts(t, data)
			if len(all) != 7 {
				t.Fatalf("%s: %d parts", p.letter.Kind, len(all))
			}
			for name, text := range all {
				if err := wellFormed(text); err != nil {
					t.Fatalf("%s: %s: %v", p.letter.Kind, name, err)
				}
				typed := strings.Contains(all["[Content_Types].xml"], `PartName="/`+name+`"`) || strings.HasSuffix(name, ".rels") || name == "[Content_Types].xml"
				if !typed {
					t.Errorf("%s has no content type", name)
				}
			}
			for _, target := range regexp.MustCompile(`Target="([^"]+)"`).FindAllStringSubmatch(all["_rels/.rels"]+all["word/_rels/document.xml.rels"], -1) {
				if all[target[1]] == "" && all["word/"+target[1]] == "" {
					t.Errorf("%s refers to %s, which is not there", p.letter.Kind, target[1])
				}
			}
			document := all["word/document.xml"]
			for _, style := range regexp.MustCompile(`<w:pStyle w:val="([^"]+)"`).FindAllStringSubmatch(document, -1) {
				if !strings.Contains(all["word/styles.xml"], `w:styleId="`+style[1]+`"`) {
					t.Errorf("there is no style %s", style[1])
				}
			}
			if with == hostile && strings.Contains(document, "<script") || strings.Contains(document, "\u202e") {
				t.Errorf("%s: a value became part of the document", p.letter.Kind)
			}
			if strings.Contains(document, "null") || strings.Contains(document, "<nil>") {
				t.Errorf("%s: what is missing has a word", p.letter.Kind)
			}
		}
	}
}

// No letter contains a password, wherever the bundle repeats it.
func TestNoPasswordOnPaper(t *testing.T) {
	const password = "geheim-4711-parole"
	for _, p := range poisoned(t, password) {
		if strings.Contains(string(p.HTML()), password) || strings.Contains(parts(t, p.DOCX())["word/document.xml"], password) {
			t.Errorf("%s shows it", p.letter.Kind)
		}
	}
}

// The English reading is next to the letter on the screen and is not printed; in Chinese there
// is none.
func TestEnglishBeside(t *testing.T) {
	letters, b := lettersOf(t, "shanghai", nil, false)
	for i := range letters {
		zh := string(New(&letters[i], report.Voice{}.Of(b)).HTML())
		en := string(New(&letters[i], report.Voice{Lang: lang.EN}.Of(b)).HTML())
		if strings.Contains(zh, `lang="en"`) || !strings.Contains(en, `lang="en"`) {
			t.Errorf("%s: English is in the wrong one", letters[i].Kind)
		}
		if !strings.Contains(en, ".hint,.en{display:none!important}") || !strings.Contains(zh, report.LetterFirst.ZH) || !strings.Contains(html.UnescapeString(en), report.LetterFirst.EN) {
			t.Errorf("%s: what is for the screen is printed, or is not there", letters[i].Kind)
		}
	}
}

// Names, numbers and days are not broken across lines.
func TestWholeValues(t *testing.T) {
	letters, b := lettersOf(t, "shanghai", nil, true)
	page := New(&letters[0], report.Voice{}.Of(b))
	for _, want := range []string{"周启明", "440304199003071221", "2026年11月20日"} {
		if !strings.Contains(string(page.HTML()), `<span class="v">`+want+`</span>`) {
			t.Errorf("%s may be broken", want)
		}
	}
}

// In both formats every value is unchanged, so that it can be searched for and copied.
func TestValuesStandAsTheyAre(t *testing.T) {
	invisible := regexp.MustCompile(`[\p{Cf}\x{a0}]`)
	values := 0
	for _, c := range cases {
		letters, b := lettersOf(t, c.bundle, c.only, c.day)
		for i := range letters {
			page := New(&letters[i], report.Voice{}.Of(b))
			texts := map[string][]string{}
			for _, text := range regexp.MustCompile(`<w:t [^>]*>([^<]*)</w:t>`).FindAllStringSubmatch(parts(t, page.DOCX())["word/document.xml"], -1) {
				texts["docx"] = append(texts["docx"], html.UnescapeString(text[1]))
			}
			for _, text := range regexp.MustCompile(`>([^<]*)<`).FindAllStringSubmatch(string(page.HTML()), -1) {
				texts["html"] = append(texts["html"], html.UnescapeString(text[1]))
			}
			for _, value := range valuesOf(page) {
				values++
				for format, texts := range texts {
					if !slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(text, value) }) {
						t.Errorf("%s, %s: %s does not stand there as it is", letters[i].Kind, format, value)
					}
				}
			}
			for format, texts := range texts {
				for _, text := range texts {
					if invisible.MatchString(text) && text != blankLine {
						t.Errorf("%s, %s: %+q", letters[i].Kind, format, text)
					}
				}
			}
		}
	}
	if values < 200 {
		t.Errorf("%d values were looked for", values)
	}
}

// valuesOf are the values that stand in a letter.
func valuesOf(p *Page) (all []string) {
	keep := func(runs []run) {
		for _, r := range runs {
			if r.kind == value {
				all = append(all, r.text)
			}
		}
	}
	for i := range p.letter.Blocks {
		block := &p.letter.Blocks[i]
		keep(p.runs(block.Says, block.Args, lang.ZH))
		for j := range block.Rows {
			for k := range block.Rows[j].Cells {
				if cell := &block.Rows[j].Cells[k]; !cell.IsBlank() {
					keep(p.slot(cell, lang.ZH))
				}
			}
		}
	}
	for i := range p.letter.Marks {
		if name := p.letter.Marks[i].Name; name.Text != "" && p.letter.Marks[i].Kind == handover.Sealed {
			keep([]run{p.markName(&p.letter.Marks[i], lang.ZH)})
		}
	}
	return all
}

// In a document each domain of a list has its own line, as it is written, a long name goes on
// the line below its label, and no label is broken.
func TestLinesOfADocument(t *testing.T) {
	letters, b := lettersOf(t, "shanghai", nil, false)
	seen := 0
	for i := range letters {
		l := &letters[i]
		document := parts(t, New(l, report.Voice{}.Of(b)).DOCX())["word/document.xml"]
		for j := range l.Blocks {
			block := &l.Blocks[j]
			if block.Style != handover.Table || len(block.Head) > 0 {
				continue
			}
			for _, r := range block.Rows {
				if room := columns(block)[0] * textWidth / 100 / 120; uniseg.StringWidth(r.Label.ZH)+1 > room {
					t.Errorf("%s: the label %s does not fit on its line", l.Kind, r.Label.ZH)
				}
			}
		}
		switch {
		case l.Kind == filing.SecurityAgreement:
			seen++
			if !strings.Contains(document, `example.com.cn</w:t></w:r>`+newLine+`<w:r><w:t xml:space="preserve">示例帮助.中国</w:t></w:r>`+newLine) {
				t.Errorf("the domains share a line, or are not as they are: %s", document)
			}
		case l.Kind == filing.DomainAuthorization && strings.Contains(document, "示例帮助.中国"):
			seen++
			if !strings.Contains(document, "盖其公章）：</w:t></w:r>"+newLine) {
				t.Errorf("the name beside the seal is broken: %s", document)
			}
		}
	}
	if seen != 2 {
		t.Errorf("%d of the two letters were seen", seen)
	}
}

// What is to stay whole is broken in a cell that is narrower, and does not run over
// the next one.
func TestNothingRunsOverItsCell(t *testing.T) {
	if !strings.Contains(style, "td .v{display:inline-block;max-width:100%;white-space:normal") {
		t.Error("a long name runs over the cell beside it")
	}
}

// No page has only signatures, or signatures with what the other side fills in: what is signed
// last stays with them.
func TestSignaturesStayWithWhatIsSigned(t *testing.T) {
	letters, _ := lettersOf(t, "sichuan", []string{filing.VerificationForm, filing.SecurityAgreement, filing.CancellationForm}, false)
	said := map[string]string{
		filing.VerificationForm: "以上信息真实、准确", filing.SecurityAgreement: "本协议自双方签署之日起生效", filing.CancellationForm: "本次申请是",
	}
	for i := range letters {
		want, isTold := said[letters[i].Kind]
		if !isTold {
			continue
		}
		page := New(&letters[i], report.Voice{Lang: lang.ZH})
		if _, end, _ := strings.Cut(string(page.HTML()), `<div class="end">`); !strings.Contains(end, want) {
			t.Errorf("%s: the page parts the signatures from %q", letters[i].Kind, want)
		}
		text := parts(t, page.DOCX())["word/document.xml"]
		before, _, _ := strings.Cut(text, want)
		if paragraph := before[strings.LastIndex(before, "<w:p>"):]; !strings.Contains(paragraph, "<w:keepNext/>") {
			t.Errorf("%s: the document parts the signatures from %q", letters[i].Kind, want)
		}
		delete(said, letters[i].Kind)
	}
	if len(said) > 0 {
		t.Errorf("not written: %v", said)
	}
}

// Of domains in a cell, the comma stays with the one before it, and one that is wider than the
// cell is not broken behind a hyphen.
func TestDomainsInACell(t *testing.T) {
	b := &filing.Bundle{Operation: filing.CancelSubject, Province: "广东"}
	b.Record.Domains = []string{"a-1.cn", "a-very-long-domain-name-for-a-website.example.com.cn", "c-3.cn"}
	letter := handover.NewLetters(b, handover.Order{Only: filing.CancellationForm}).All[0]
	page := string(New(&letter, report.Voice{Lang: lang.ZH}).HTML())
	want := `<span class="v d">a-1.cn、</span><span class="d">a-very-long-domain-name-for-a-website.example.com.cn、</span><span class="v d">c-3.cn</span></td>`
	if !strings.Contains(page, want) || !strings.Contains(page, "td .d{line-break:anywhere}") {
		t.Errorf("the domains do not stand as they should: %s", page)
	}
}
