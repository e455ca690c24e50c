package report

import (
	"encoding/csv"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// everyFormat is each way in which a check is written.
func everyFormat(v Voice) map[string]Format {
	day := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	return map[string]Format{
		"the text":     TextFormat{Voice: v},
		"the terminal": TextFormat{Voice: v, Screen: Screen{Terminal: true, Width: 80}},
		"concise":      ConciseFormat{Voice: v},
		"JSON":         JSONFormat{v},
		"JSON lines":   JSONLinesFormat{v},
		"SARIF":        SARIFFormat{Voice: v, Version: "1.2.3"},
		"JUnit":        JUnitFormat{Voice: v, Day: day},
		"GitHub":       GitHubFormat{v},
		"GitLab":       GitLabFormat{v},
		"CSV":          CSVFormat{v},
		"Markdown":     MarkdownFormat{v},
		"HTML":         HTMLFormat{Voice: v, Day: day},
	}
}

// severalFindings is a file with a hostile name, an error, a warning that can be fixed and has
// a related place, and advice about the text as a whole.
func severalFindings(t *testing.T) *File {
	t.Helper()
	file := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		b := r.Bundle
		soft := showing(&b.Subject.Certificate.Number)
		soft.Severity, soft.Repair = rule.Warning, "110105194912310029"
		soft.Related = []rule.Related{{Where: rule.Where{At: &b.Subject.Principal.Mobile}, Message: lang.Text{ZH: "手机号码", EN: "the mobile"}}}
		whole := rule.Finding{Rule: &blank, Severity: rule.Advice, Where: rule.Where{Fault: &bundlefile.Fault{Kind: bundlefile.Empty}}, Message: lang.Text{ZH: "100%%，空的", EN: "100%%, empty"}}
		return []rule.Finding{showing(&b.Subject.Name), soft, whole}
	})
	file.Name = "./客户 a:b,<c>/=13800138000.yaml"
	return file
}

// documentWithUnread is a document that ends with a file that could not be read.
func documentWithUnread(format Format, files ...*File) string {
	whole := string(document(format, files...))
	var totals Totals
	for _, f := range files {
		totals.Count(f.Name, f.Findings)
	}
	before, _ := strings.CutSuffix(whole, format.End(totals))
	totals.Unread = []Unread{{"gone, 13900139000.yaml", "no such file"}}
	return before + format.End(totals)
}

func TestConcise(t *testing.T) {
	want := `./客户 a:b,<c>/=138****8000.yaml:4:9: error: 林知远（甲） is wrong [made-up]
./客户 a:b,<c>/=138****8000.yaml:5:38: warning: 210202********103X is wrong (see ./客户 a:b,<c>/=138****8000.yaml:6:34) [made-up]
./客户 a:b,<c>/=138****8000.yaml: advice: 100%, empty [left-open]
`
	for _, screen := range []Screen{{}, {Terminal: true, Width: 40}} {
		if got := string(document(ConciseFormat{Voice{Lang: lang.EN}, screen}, severalFindings(t))); got != want {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
	// What is open is one line each, not a list.
	open := judged("version: 1\noperation: first\nprovince: 广东\nsubject: {type: personal}\n")
	if got := string(ConciseFormat{}.File(open)); strings.Count(got, "\n") != len(open.Findings) || len(open.Findings) < manyOpen {
		t.Errorf("%d findings are\n%s", len(open.Findings), got)
	}
}

// A line has what an element of the list of the JSON document has.
func TestJSONLines(t *testing.T) {
	for _, show := range []bool{false, true} {
		v := Voice{ShowValues: show}
		lines := strings.Split(strings.TrimSuffix(string(document(JSONLinesFormat{v}, severalFindings(t))), "\n"), "\n")
		elements := strings.Split(strings.TrimPrefix(string(JSONFormat{v}.File(severalFindings(t))), "\n"), ",\n")
		if !slices.Equal(lines, elements) || len(lines) != 3 {
			t.Errorf("got %q, want %q", lines, elements)
		}
	}
}

// What --fix would write is reported only if values are shown.
func TestEdits(t *testing.T) {
	file := severalFindings(t)
	const edit = `"edits":[{"line":5,"column":38,"endLine":5,"endColumn":56,"text":"\"110105194912310029\""}]`
	if out := string(JSONFormat{Voice{ShowValues: true}}.File(file)); strings.Count(out, edit) != 1 || strings.Count(out, `"edits":[]`) != 2 {
		t.Errorf("no %s in\n%s", edit, out)
	}
	if out := string(JSONFormat{}.File(file)); strings.Contains(out, "1101") || strings.Count(out, `"edits":[]`) != 3 {
		t.Errorf("masked, it shows\n%s", out)
	}
	file.Findings[0].Repair = "林知近" // is no secret, and yet would tell what the file holds
	if out := string(JSONFormat{}.File(file)); strings.Contains(out, "林知近") {
		t.Errorf("masked, it shows\n%s", out)
	}
	file.Findings[1].At = &file.Reading.Bundle.Record.Password
	if out := string(JSONFormat{Voice{ShowValues: true}}.File(file)); strings.Count(out, `"text"`) != 1 {
		t.Errorf("a password is mended in\n%s", out)
	}
	if out := string(SARIFFormat{Voice: Voice{ShowValues: true}}.File(severalFindings(t))); strings.Count(out, `"fixes"`) != 1 ||
		!strings.Contains(out, `"replacements":[{"deletedRegion":{"startLine":5,"startColumn":38,"endLine":5,"endColumn":56},"insertedContent":{"text":"\"110105194912310029\""}}]`) {
		t.Errorf("no fix in\n%s", out)
	}
	if out := string(SARIFFormat{}.File(severalFindings(t))); strings.Contains(out, `"fixes"`) {
		t.Errorf("masked, a fix is in\n%s", out)
	}
}

func TestGitHub(t *testing.T) {
	got := documentWithUnread(GitHubFormat{Voice{Lang: lang.EN}}, severalFindings(t))
	want := `::error file=客户 a%3Ab%2C<c>/=138****8000.yaml,line=4,endLine=4,col=9,endColumn=15,title=made-up%3A ::林知远（甲） is wrong%0Amend 林知远（甲）
::warning file=客户 a%3Ab%2C<c>/=138****8000.yaml,line=5,endLine=5,col=38,endColumn=56,title=made-up%3A ::210202********103X is wrong (see ./客户 a:b,<c>/=138****8000.yaml:6:34)%0Amend 210202********103X
::notice file=客户 a%3Ab%2C<c>/=138****8000.yaml,title=left-open%3A ::100%25, empty
::error file=gone%2C 139****9000.yaml::no such file
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	// Of the standard input no file is named, and of a token of several lines no columns.
	text := "subject:\n  principal:\n    mobile: \"135\n\n      甲\"\n"
	r := bundlefile.Parse([]byte(text))
	long := &File{Name: "-", Source: []byte(text), Reading: r, Findings: []rule.Finding{showing(mobile(r.Bundle))}}
	if got := string(GitHubFormat{}.File(long)); !strings.HasPrefix(got, "::error line=3,endLine=5,title=") {
		t.Errorf("got %s", got)
	}
}

func TestGitLab(t *testing.T) {
	var issues []gitlabIssue
	if err := json.Unmarshal(document(GitLabFormat{Voice{Lang: lang.EN}}, severalFindings(t), judged(twoPlaces)), &issues); err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]bool)
	for _, issue := range issues {
		if seen[issue.Fingerprint] || len(issue.Fingerprint) != 32 || issue.Location.Lines.Begin < 1 || issue.Location.Lines.End < issue.Location.Lines.Begin {
			t.Errorf("%+v", issue)
		}
		seen[issue.Fingerprint] = true
	}
	for i, want := range []struct {
		severity string
		line     int
	}{{"major", 4}, {"minor", 5}, {"info", 1}} {
		got := issues[i]
		if got.Severity != want.severity || got.Location.Lines.Begin != want.line || got.Location.Path != "客户 a:b,<c>/=138****8000.yaml" {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
	if none := string(document(GitLabFormat{})); none != "[\n]\n" {
		t.Errorf("of nothing: %q", none)
	}
}

// A fingerprint is the same wherever the lines have moved, in either language and however
// much is shown, and another for every finding; no value makes it another.
func TestFingerprints(t *testing.T) {
	of := func(v Voice, file *File) []string { return v.fingerprints(file, v.tell(file)) }
	text := "version: 1\noperation: first\nprovince: 广东\nsubject: {type: personal, 名: x, principal: {mobile: 123, certificate: {number: 1, 13800138000: x}}}\n"
	first := of(Voice{}, judged(text))
	for name, other := range map[string][]string{
		"moved":       of(Voice{}, judged("# a\n\n"+text)),
		"English":     of(Voice{Lang: lang.EN, ShowValues: true}, judged(text)),
		"other key":   of(Voice{}, judged(strings.Replace(text, "名: x", "某: x", 1))),
		"other value": of(Voice{}, judged(strings.Replace(text, "mobile: 123", "mobile: 12345", 1))),
	} {
		if !slices.Equal(other, first) {
			t.Errorf("%s: %q, want %q", name, other, first)
		}
	}
	sites := []string{"- {domain: x, name: 长长的网站名称}\n", "- {domain: example.cn, homepage: example.org}\n"}
	one, other := of(Voice{}, judged("sites:\n"+sites[0]+sites[1])), of(Voice{}, judged("sites:\n"+sites[1]+sites[0]))
	slices.Sort(one)
	slices.Sort(other)
	if !slices.Equal(one, other) {
		t.Errorf("in another order: %q, want %q", other, one)
	}
	file := judged(text)
	file.Findings = slices.Concat(file.Findings, file.Findings) // several that are alike
	all := of(Voice{}, file)
	if !slices.Equal(all[:len(first)], first) {
		t.Errorf("more of them change those that were there")
	}
	file.Name = "b.yaml"
	all = append(all, of(Voice{}, file)...)
	slices.Sort(all)
	if len(slices.Compact(all)) != 4*len(first) || len(first) < 5 {
		t.Errorf("of %d, some are the same: %q", len(first), all)
	}
	file.Name = "./b.yaml"
	if again := of(Voice{}, file); !slices.Contains(all, again[0]) {
		t.Error("another spelling of the file makes another")
	}
}

// No two findings of a run have one fingerprint, also where the names of their files are masked
// alike; neither moved lines nor the order of the files changes which there are, and what came
// first keeps what it has by itself.
func TestFingerprintsOfRun(t *testing.T) {
	const text = "version: 1\noperation: first\nsubject: {type: personal, x: y, z: y}\n"
	named := func(name, text string) *File {
		f := judged(text)
		f.Name = name
		f.Findings = append(f.Findings, f.Findings[0]) // two that are alike
		return f
	}
	shorter := named("13590120001.yaml", text)
	shorter.Findings = shorter.Findings[:2]
	first, second := named("13512340001.yaml", text), named("13556780001.yaml", text)
	moved := named("13556780001.yaml", "# a\n\n"+text)
	told := len(first.Findings) + len(second.Findings) + len(shorter.Findings)
	for name, format := range map[string]Fingerprinted{"SARIF": SARIFFormat{}, "GitLab": GitLabFormat{}} {
		of := func(files ...*File) (all []string) {
			var seen Fingerprints
			for _, f := range files {
				text := format.File(f)
				text = format.Distinguish(text, &seen)
				if !json.Valid([]byte("[" + strings.TrimPrefix(string(text), ",") + "]")) {
					t.Errorf("%s: no JSON: %s", name, text)
				}
				for _, found := range regexp.MustCompile(`"(?:primaryLocationLineHash|fingerprint)":"([0-9a-f]{32})"`).FindAllSubmatch(text, -1) {
					all = append(all, string(found[1]))
				}
			}
			return all
		}
		all := of(first, second, shorter)
		if alone := of(first); !slices.Equal(all[:len(alone)], alone) {
			t.Errorf("%s: beside others, the first has %q, by itself %q", name, all[:len(alone)], alone)
		}
		if again := of(first, moved, shorter); !slices.Equal(again, all) {
			t.Errorf("%s: with moved lines %q, before %q", name, again, all)
		}
		other := of(shorter, moved, first)
		slices.Sort(all)
		slices.Sort(other)
		if !slices.Equal(other, all) {
			t.Errorf("%s: in another order %q, want %q", name, other, all)
		}
		if len(all) != told || len(slices.Compact(all)) != told {
			t.Errorf("%s: of %d, some are the same: %q", name, told, other)
		}
	}
}

// What is shown of two names may be the same only where both are remembered.
func TestMayRecur(t *testing.T) {
	for name, want := range map[string]bool{
		"clients/甲/bundle.yaml": false, "a-1.yaml": false,
		"13512340001.yaml": true, "135****0001.yaml": true, "a\tb": true, "a b": true, "a\x1b": true, "a<U+001B>": true, "a\xff": true, "a\ufffd": true,
	} {
		if got := (&File{Name: name}).MayRecur(); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
	if !(&File{Name: "a.yaml", Together: true}).MayRecur() {
		t.Error("what was compared is not remembered")
	}
}

// The table is for a spreadsheet: no cell is a formula, and no number of one that is text.
func TestCSV(t *testing.T) {
	file := severalFindings(t)
	file.Name = "=13800138000.yaml"
	for l, header := range map[lang.Lang]string{
		lang.ZH: "文件 主办单位 程度 项目 问题 怎么改 行 列 规则 路径", lang.EN: "file subject severity field problem what to do line column rule path",
	} {
		text, marked := strings.CutPrefix(string(document(CSVFormat{Voice{Lang: l}}, file, judged("version: 1\n"))), "\ufeff")
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || !marked || strings.Join(rows[0], " ") != header || strings.Contains(text, "\ufeff") {
			t.Fatalf("%v: %s", err, text)
		}
		field := lang.Text{ZH: "主办单位证件号码", EN: "Certificate of the subject › Certificate number"}.In(l)
		if row := rows[2]; row[0] != "\t=138****8000.yaml" || row[1] != "林知远（甲）" || row[3] != field || row[6] != "5" || row[7] != "38" || row[9] != "subject.certificate.number" {
			t.Errorf("%q", row)
		}
		if row := rows[3]; row[6] != "" || row[7] != "" || row[9] != "" {
			t.Errorf("%q", row)
		}
	}
	for cell, want := range map[string]string{
		"440304199003071221": "\t440304199003071221", "075586013388": "\t075586013388", "0": "0", "120": "120", "01": "\t01", "": "", "x1": "x1", "1234567890": "\t1234567890",
		"91440300123456E12X": "91440300123456E12X", "91440300123456712E1": "\t91440300123456712E1", "1e5": "\t1e5", "1.5E+10": "\t1.5E+10", "E12345678": "E12345678",
		"7-11": "\t7-11", "1/2": "\t1/2", "12:30": "\t12:30", "9.10": "\t9.10", "50%": "\t50%", "1,234": "\t1,234", "1-2-3": "\t1-2-3",
		"2026-01-02": "2026-01-02", "2026/1/2": "2026/1/2", "0755-86013388": "0755-86013388", "119.29.29.29": "119.29.29.29", "3楼": "3楼", "1,2 和 3": "1,2 和 3", "360": "360",
		"２１０２０２１９９２０８１５１０３４": "\t２１０２０２１９９２０８１５１０３４", "0１2": "\t0１2", "１２": "\t１２", "３号": "３号", "12,": "12,",
	} {
		if got := asText(cell); got != want {
			t.Errorf("%q becomes %q", cell, got)
		}
	}
}

func TestCheckMarkdown(t *testing.T) {
	file := severalFindings(t)
	file.Findings[0].Fix = lang.Text{ZH: "改|掉\n*它* <b>", EN: "mend|it\n*now* <b>"}
	file.Findings[0].FixArgs = nil
	got := documentWithUnread(MarkdownFormat{Voice{Lang: lang.EN}}, file, judged("version: 1\noperation: first\n"))
	got, _, _ = strings.Cut(got, "\n## a.yaml")
	want := `# Check of the filings

## 林知远（甲） (./客户 a:b,\<c>/=138\*\*\*\*8000.yaml)

| place | severity | problem | what to do | rule |
|---|---|---|---|---|
| 4:9 | error | 林知远（甲） is wrong | mend\|it \*now\* \<b> | ` + "`made-up`" + ` |
| 5:38 | warning | 210202\*\*\*\*\*\*\*\*103X is wrong (see also the mobile, ./客户 a:b,\<c>/=138\*\*\*\*8000.yaml:6:34) | mend 210202\*\*\*\*\*\*\*\*103X | ` + "`made-up`" + ` |
|  | advice | 100%, empty |  | ` + "`left-open`" + ` |
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	end := documentWithUnread(MarkdownFormat{Voice{Lang: lang.EN}})
	if !strings.HasSuffix(end, "\n## Files that could not be read\n\n- gone, 139\\*\\*\\*\\*9000.yaml: no such file\n\nbundles: 0; errors: 0, warnings: 0, advice: 0\n") {
		t.Errorf("it ends\n%s", end)
	}
}

// No text is markup, nor the name of a character, nor the end of a cell.
func TestEscapeMarkdown(t *testing.T) {
	for text, want := range map[string]string{
		"示例（甲）": "示例（甲）", "a*b_c": `a\*b_c`, "_a_ b__c__": `\_a\_ b\_\_c\_\_`, "甲_": `甲\_`, "&amp; ~~x~~": `\&amp; \~\~x\~\~`, `\*`: `\\\*`, "a|b": `a\|b`, "&#38; &1;": `\&#38; \&1;`, "www.a.cn/?a_b=1&c=2": "www.a.cn/?a_b=1&c=2", "[x](y) <b> `c`": "\\[x](y) \\<b> \\`c\\`",
	} {
		if got := escapeCell(text); got != want {
			t.Errorf("%s is written %s, want %s", text, got, want)
		}
	}
}
