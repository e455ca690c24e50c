package paper

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// found is the path of one of several programs, or the test is skipped.
func found(t *testing.T, names ...string) string {
	t.Helper()
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skipf("there is no %s here", strings.Join(names, " or "))
	return ""
}

// ran runs a program that must not fail.
func ran(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", filepath.Base(name), err, out)
	}
	return string(out)
}

// mostPages is how many pages a letter takes, if more than usual.
var mostPages = map[string]int{filing.SitePlan: 3, filing.VerificationForm: 2}

// looksPrinted checks what came out of a printer: the words and values of the letter, nothing
// that is for the screen, and the signature on the page of what it signs.
func looksPrinted(t *testing.T, l *handover.Letter, pdf, toText string) {
	t.Helper()
	text := ran(t, toText, "-layout", pdf, "-")
	pages := strings.Split(strings.TrimRight(text, "\f"), "\f")
	if most := max(1, mostPages[l.Kind]); len(pages) > most {
		t.Errorf("%s takes %d pages", l.Kind, len(pages))
	}
	flat := regexp.MustCompile(`\s+`).ReplaceAllString(text, "")
	for _, want := range []string{l.Title.ZH, "91440300MA5FK3J75W"} {
		if !strings.Contains(flat, want) {
			t.Errorf("%s does not show %s:\n%s", l.Kind, want, text)
		}
	}
	for _, hidden := range []string{report.LetterFirst.ZH, report.LetterFirst.EN, "Letter of", "principal"} {
		if strings.Contains(text, hidden) {
			t.Errorf("%s prints what is for the screen: %s", l.Kind, hidden)
		}
	}
	last := regexp.MustCompile(`\s+`).ReplaceAllString(pages[len(pages)-1], "")
	for _, mark := range l.Marks {
		label, _, _ := strings.Cut(mark.Label.ZH, "（")
		if mark.Kind != handover.Fingerprinted && !strings.Contains(last, label) {
			t.Errorf("%s has %s on another page than the date", l.Kind, mark.Label.ZH)
		}
	}
	if len([]rune(last)) < 25 {
		t.Errorf("%s leaves the signature alone on its page: %s", l.Kind, last)
	}
}

// printed are the letters that are looked at: of a long name, a rare character, two
// principals and four domains.
func printed(t *testing.T) []*Page {
	letters, b := lettersOf(t, "shanghai", cases[0].only, false)
	var pages []*Page
	for i := range letters {
		pages = append(pages, New(&letters[i], report.Voice{Lang: lang.EN}.Of(b)))
	}
	return pages
}

// inBrowser are the letters that are printed from a browser too, which takes its time
// to start: the fullest page, the longest letter, one of two pages and a short one.
var inBrowser = []string{filing.SecurityAgreement, filing.SitePlan, filing.VerificationForm, filing.SitesStatement}

// A browser prints the HTML on the pages it should, without what is for the screen.
func TestChromiumPrints(t *testing.T) {
	browser, toText := found(t, "chromium", "chromium-browser", "google-chrome"), found(t, "pdftotext")
	folder := t.TempDir()
	for i, p := range printed(t) {
		if !slices.Contains(inBrowser, p.letter.Kind) {
			continue
		}
		page, pdf := filepath.Join(folder, strconv.Itoa(i)+".html"), filepath.Join(folder, strconv.Itoa(i)+".pdf")
		if err := os.WriteFile(page, p.HTML(), 0o600); err != nil {
			t.Fatal(err)
		}
		ran(t, browser, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+filepath.Join(folder, "profile"),
			"--no-pdf-header-footer", "--print-to-pdf="+pdf, "file://"+page)
		looksPrinted(t, p.letter, pdf, toText)
	}
}

// LibreOffice opens the DOCX and prints the same.
func TestLibreOfficePrints(t *testing.T) {
	office, toText := found(t, "soffice", "libreoffice"), found(t, "pdftotext")
	folder := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + filepath.Join(folder, "profile"), "--headless", "--convert-to", "pdf", "--outdir", folder}
	pages := printed(t)
	for i, p := range pages {
		name := filepath.Join(folder, strconv.Itoa(i)+".docx")
		if err := os.WriteFile(name, p.DOCX(), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, name)
	}
	ran(t, office, args...)
	for i, p := range pages {
		looksPrinted(t, p.letter, filepath.Join(folder, strconv.Itoa(i)+".pdf"), toText)
	}
}

// LibreOffice breaks no value that is to stay whole, wherever in a line it would stand.
func TestLibreOfficeKeepsValuesWhole(t *testing.T) {
	office, toText := found(t, "soffice", "libreoffice"), found(t, "pdftotext")
	letter := handover.Letter{Title: lang.Text{ZH: "试"}, Blocks: append(shifted(), abroad()...)}
	page := New(&letter, report.Voice{})
	folder := t.TempDir()
	name := filepath.Join(folder, "lines.docx")
	if err := os.WriteFile(name, page.DOCX(), 0o600); err != nil {
		t.Fatal(err)
	}
	ran(t, office, "-env:UserInstallation=file://"+filepath.Join(folder, "profile"), "--headless", "--convert-to", "pdf", "--outdir", folder, name)
	text := ran(t, toText, "-layout", filepath.Join(folder, "lines.pdf"), "-")
	lines := regexp.MustCompile(`[ \f]+`).ReplaceAllString(text, "")
	for _, v := range keptWhole {
		shown := strings.ReplaceAll(page.value(v, lang.ZH).text, " ", "")
		want := 0
		for i := range letter.Blocks {
			for _, arg := range letter.Blocks[i].Args {
				if arg.Value == v {
					want++
				}
			}
		}
		if got := strings.Count(lines, shown); got != want {
			t.Errorf("%s is whole in %d of %d places", shown, got, want)
		}
	}
}
