package rule

import (
	"context"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/scan"
)

// What is found in files made for the tests, by how closely they are looked at. A row without
// findings is a good file.
var scanFindings = []struct{ before, document, quick, full string }{
	{"", "domain-certificate, files: [scans/domain.png]", "", ""},
	{"", "domain-certificate, files: [scans/word.jpg]", "scan-type error", "scan-type error"},
	{"", "domain-certificate, files: [scans/webp.jpg]", "scan-type error", "scan-type error"},
	{"", "domain-certificate, files: [scans/phone.heic]", "scan-heic warning", "scan-heic warning"},
	{"", "domain-certificate, files: [scans/cut.pdf]", "scan-truncated error", "scan-truncated error"},
	{"", "domain-certificate, files: [scans/plan.pdf]", "document-not-picture warning", "document-not-picture warning"},
	{"", "domain-certificate, files: [scans/picture.jp2]", "document-not-picture warning", "document-not-picture warning"},
	{"", "domain-certificate, files: [scans/raw.dng]", "document-not-picture warning", "document-not-picture warning"},
	{"", "domain-certificate, files: [scans/logo.svg]", "document-not-picture warning", "document-not-picture warning"},
	{"", "domain-certificate, files: [scans/page.html]", "document-not-picture warning", "document-not-picture warning"},
	{"", "domain-certificate, files: [scans/picture.pdf]", "scan-type warning", "scan-type warning"},
	{"", "domain-certificate, files: [scans/endless.png]", "scan-truncated error", "scan-truncated error"},
	{"", "domain-certificate, files: [scans/empty.png]", "scan-truncated error", "scan-truncated error"},
	{"", "domain-certificate, files: [scans/half.jpg]", "scan-size advice", "scan-truncated error"},
	{"", "domain-certificate, files: [scans/mangled.png]", "", "scan-truncated error"},
	{"provider: {name: 微信}\n", "domain-certificate, files: [scans/heavy.png]", "scan-size warning", "scan-size warning"},
	{"provider: {name: 腾讯云}\n", "domain-certificate, files: [scans/heavy.png]", "", ""},
	{"provider: {name: 微信}\n", "domain-certificate, files: [scans/thumbnail.png]", "scan-pixels warning", "scan-pixels warning"},
	{"provider: {name: 华为云}\n", "domain-certificate, files: [scans/thumbnail.png]", "", ""},
	{"", "domain-certificate, files: [scans/claims.png]", "scan-pixels warning", "scan-pixels warning"},
	{"", "site-plan, files: [scans/plan.pdf]", "", ""},
	{"", "site-plan, files: [scans/zeros.pdf]", "scan-type error", "scan-type error"},
	{"", "site-plan, files: [scans/zeros.jpg]", "scan-type error", "scan-type error"},
	{"", "site-plan, files: [scans/zeros.dwg]", "", ""},
	{"", "site-plan, files: [scans/cut.pdf]", "scan-truncated error", "scan-truncated error"},
	{"", "domain-certificate, files: [scans/resaved.jpg]", "", "scan-reused warning"},
	{"", "onsite-photo, files: [scans/front-photo.png]", "", "scan-reused warning"},
	{"", "onsite-photo, files: [scans/late.jpg], date: 2026-11-18", "scan-date warning", "scan-date warning"},
	{"", "verification-form, files: [scans/late.jpg], date: 2026-11-18", "scan-date advice", "scan-date advice"},
	{"", "verification-form, files: [scans/late.jpg], date: 2026-11-19", "", ""},
	{"", "commitment-letter, files: [scans/late.jpg], date: 2026-11-18", "", ""},
	{"", "verification-form, files: [scans/unset.jpg], date: 2026-11-20", "", ""},
}

func TestScanFindings(t *testing.T) {
	for _, row := range scanFindings {
		reading, around := overlay(t, row.before+scanExample+"  - {kind: "+row.document+"}\n")
		for depth, want := range map[Scans]string{ScansQuick: row.quick, ScansFull: row.full} {
			around.Scans = depth
			var all []string
			for _, f := range Check(reading, around) {
				if f.IsOfScan() {
					all = append(all, f.Rule.Name+" "+f.Severity.String())
				}
			}
			if got := strings.Join(all, ", "); got != want {
				t.Errorf("%s%s, depth %d: got %q, want %q", row.before, row.document, depth, got, want)
			}
		}
	}
}

// A photo without light is called dark, and one without ink faint.
func TestDarkIsNotFaint(t *testing.T) {
	for name, want := range map[string]string{"dark.jpg": "very dark", "faint.jpg": "very faint"} {
		reading, around := overlay(t, scanExample+"  - {kind: domain-certificate, files: [scans/"+name+"]}\n")
		around.Scans = ScansFull
		var all []string
		for _, f := range Check(reading, around) {
			if f.Rule.Name == scanBlank.Name {
				all = append(all, f.Message.EN)
			}
		}
		if len(all) != 1 || !strings.Contains(all[0], want) {
			t.Errorf("%s: %q", name, all)
		}
	}
}

// A PDF that is none cannot be saved as another picture by a viewer.
func TestUnknownPagesAreMadeAnew(t *testing.T) {
	reading, around := overlay(t, scanExample+"  - {kind: site-plan, files: [scans/zeros.pdf]}\n")
	around.Scans = ScansQuick
	for _, f := range Check(reading, around) {
		if f.Rule == &scanType && !strings.Contains(f.Fix.EN, "scan it again") {
			t.Errorf("the fix is to %s", f.Fix.EN)
		}
	}
}

// If a bundle names no provider, the usual one sets the limits.
func TestUsualProvider(t *testing.T) {
	for _, c := range []struct{ named, usual, want string }{
		{"", "微信", "scan-size warning"}, {"腾讯云", "微信", ""}, {"", "腾讯云", ""}, {"", "", "scan-size advice"},
	} {
		reading, around := overlay(t, scanExample+"  - {kind: domain-certificate, files: [scans/heavy.png]}\n")
		reading.Bundle.Provider.Name = c.named
		around.Scans, around.UsualProvider = ScansQuick, c.usual
		got := ""
		for _, f := range Check(reading, around) {
			if f.IsOfScan() {
				got += f.Rule.Name + " " + f.Severity.String()
			}
		}
		if got != c.want {
			t.Errorf("%q in the place of %q: got %q, want %q", c.named, c.usual, got, c.want)
		}
	}
}

// Something that is not a regular file is reported, without being opened or waited for.
func TestFilesThatAreNone(t *testing.T) {
	for what, want := range map[error]string{
		scan.ErrFolder:  "scans/it.png is a folder and not a file",
		scan.ErrNotFile: "scans/it.png is a pipe or a device and no regular file; it was not opened",
		scan.ErrOutside: "scans/it.png leads out of the bundle's folder by a link; it was not opened",
		scan.ErrNowhere: "scans/it.png is a link that leads nowhere",
		fs.ErrNotExist:  "file not found: scans/it.png",
	} {
		reading, around := overlay(t, scanExample+"  - {kind: domain-certificate, files: [scans/it.png]}\n")
		around.Folder = blockedFolder{around.Folder, "scans/it.png", what}
		found := Check(reading, around)
		if len(found) != 1 || found[0].Rule != &fileNotFound {
			t.Fatalf("%v gives %v", what, names(found))
		}
		if got := found[0].Message.Format(lang.EN, "scans/it.png"); got != want {
			t.Errorf("%v: %s", what, got)
		}
	}
}

// blockedFolder has something else in the place of a file.
type blockedFolder struct {
	Folder
	at  string
	why error
}

func (b blockedFolder) Has(path string) bool { return path != b.at && b.Folder.Has(path) }

func (b blockedFolder) Head(path string) (scan.Head, error) {
	if path == b.at {
		return scan.Head{}, b.why
	}
	return b.Folder.Head(path)
}

// watchedFolder counts the calls it gets.
type watchedFolder struct {
	Folder
	heads, looks int
}

func (w *watchedFolder) Head(path string) (scan.Head, error) {
	w.heads++
	return w.Folder.Head(path)
}

func (w *watchedFolder) Look(ctx context.Context, path string) (*scan.Look, error) {
	w.looks++
	return w.Folder.Look(ctx, path)
}

// Files are looked at only as closely as needed, and once.
func TestScansAreLazy(t *testing.T) {
	reading, around := overlay(t, scanGood)
	for _, c := range []struct {
		depth        Scans
		only         []string
		heads, looks int
	}{
		{ScansNone, nil, 0, 0}, {ScansQuick, nil, 3, 0}, {ScansFull, nil, 3, 3},
		{ScansFull, []string{"id-checksum"}, 0, 0}, {ScansFull, []string{"scan-size"}, 3, 0}, {ScansFull, []string{"scan-grey"}, 3, 3},
	} {
		folder := &watchedFolder{Folder: around.Folder}
		Check(reading, Surroundings{Today: exampleDay, Folder: folder, Scans: c.depth, Selection: Selection{Only: c.only}})
		if folder.heads != c.heads || folder.looks != c.looks {
			t.Errorf("%+v: %d heads, %d looks", c, folder.heads, folder.looks)
		}
	}
}

// Every rule says how closely files have to be looked at for it, no less and no more, even if
// it is the only one selected.
func TestRulesSayHowTheyLook(t *testing.T) {
	for _, r := range Catalogue() {
		if r.IsAcross() || r.IsOfBaseline() {
			continue // it depends on what the others look at
		}
		for _, depth := range []Scans{ScansNone, ScansQuick, ScansFull} {
			reading, around := overlay(t, r.Bad)
			around.Scans = depth
			around.Selection.Only = []string{r.Name}
			if found := len(Check(reading, around)) > 0; found != (depth >= r.Looks) {
				t.Errorf("%s, depth %d: found is %t, and it says that it takes %d", r.Name, depth, found, r.Looks)
			}
		}
	}
}

// A comment that ignores a rule that could not look for its fault does not count as having no
// effect.
func TestIgnoredScans(t *testing.T) {
	reading, around := overlay(t, scanExample+"  - {kind: domain-certificate, files: [scans/domain.png]} # icp: ignore[scan-grey] 打印件\n")
	for depth, want := range map[Scans][]string{ScansNone: {}, ScansQuick: {}, ScansFull: {"ignore-without-effect"}} {
		around.Scans = depth
		if got := names(Check(reading, around)); !slices.Equal(got, want) {
			t.Errorf("depth %d: %v", depth, got)
		}
	}
}

func BenchmarkScans(b *testing.B) {
	data, err := os.ReadFile("../../examples/enterprise/bundle.yaml")
	if err != nil {
		b.Fatal(err)
	}
	reading := bundlefile.Parse(data)
	for depth, name := range []string{"none", "quick", "full"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				folder, err := scan.Open("../../examples/enterprise")
				if err != nil {
					b.Fatal(err)
				}
				Check(reading, Surroundings{Today: exampleDay, Folder: folder, Scans: Scans(depth)})
				folder.Close()
			}
		})
	}
}

// alikeFolder shows one picture instead of another, as if saved again.
type alikeFolder struct {
	Folder
	instead map[string]string
}

func (a alikeFolder) Look(ctx context.Context, path string) (*scan.Look, error) {
	of, isAlike := a.instead[path]
	if !isAlike {
		return a.Folder.Look(ctx, path)
	}
	look, err := a.Folder.Look(ctx, of)
	if err != nil {
		return nil, err
	}
	again := *look
	again.SHA256[0]++
	return &again, nil
}

// Cards of two people that were scanned alike look like one picture, which is only advice. The
// same side of one card twice, or the card as another document, is certain.
func TestCardsLookAlike(t *testing.T) {
	for alike, want := range map[[2]string]Severity{
		{"scans/he-back.png", "scans/zhou-back.png"}:    Advice,
		{"scans/zhou-back.png", "scans/zhou-front.png"}: Warning,
		{"scans/domain-1.png", "scans/zhou-front.png"}:  Warning,
		{"scans/license.png", "scans/zhou-front.png"}:   Warning,
	} {
		reading, around := readClean(t, "e")
		around.Folder = alikeFolder{around.Folder, map[string]string{alike[0]: alike[1]}}
		var got []Severity
		for _, f := range Check(reading, around) {
			if f.Rule == &scanReused {
				got = append(got, f.Severity)
			}
		}
		if !slices.Equal(got, []Severity{want}) {
			t.Errorf("%s as %s: %v, want %v", alike[0], alike[1], got, want)
		}
	}
}
