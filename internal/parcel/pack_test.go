package parcel

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

func TestMain(m *testing.M) {
	workFactor = 4 // at which no passphrase is safe, and no test slow
	os.Exit(m.Run())
}

var today = time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)

// personal is the bundle of a person with two photos, in a folder of its own.
func personal(t testing.TB) (name string, text []byte) {
	t.Helper()
	text, err := os.ReadFile("../../examples/personal/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	name = t.TempDir()
	for _, d := range bundlefile.Parse(text).Bundle.Documents {
		for _, file := range d.Files {
			write(t, filepath.Join(name, file), tellingJPEG(t, 6))
		}
	}
	return name, text
}

func write(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func newParcel(t testing.TB, name string, text []byte, on time.Time) *Parcel {
	t.Helper()
	folder, err := scan.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { folder.Close() })
	p, err := New(bundlefile.Parse(text), text, on, folder)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func packed(t testing.TB, p *Parcel) ([]byte, []Entry) {
	t.Helper()
	var out bytes.Buffer
	entries, err := p.Write(&out, nil)
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), entries
}

// A parcel is the same byte by byte on another day, in another folder and with other file
// times; it holds the bundle unchanged, and no photo shows where it was taken.
func TestPackTwice(t *testing.T) {
	name, text := personal(t)
	one, entries := packed(t, newParcel(t, name, text, today))
	other, _ := personal(t)
	two, _ := packed(t, newParcel(t, other, text, today.AddDate(0, 0, 1)))
	if !bytes.Equal(one, two) {
		t.Error("the same filing gives another parcel")
	}
	if bytes.Contains(one, []byte("GPS")) || bytes.Contains(one, []byte(name)) {
		t.Error("the parcel tells where it comes from")
	}
	archive, err := zip.NewReader(bytes.NewReader(one), int64(len(one)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range archive.File {
		names = append(names, file.Name)
		if file.ModifiedDate != 1<<5|1 || file.ModifiedTime != 0 || len(file.Extra) > 0 {
			t.Errorf("%s tells when it was packed", file.Name)
		}
		if file.Name != BundleName {
			continue
		}
		r, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		want := string(text)
		for _, e := range entries {
			if e.From != "" {
				want = strings.ReplaceAll(want, e.From, e.Name)
			}
		}
		if data, err := io.ReadAll(r); err != nil || string(data) != want {
			t.Errorf("the bundle is changed in more than the names of the scans, %v:\n%s", err, data)
		}
	}
	want := "bundle.yaml 填报单.txt 材料清单.txt 服务支持请求.txt 01-主办单位有效证件-正面.jpg 02-主办单位有效证件-反面.jpg 03-"
	if got := strings.Join(names, " "); !strings.HasPrefix(got, want) || !strings.HasSuffix(got, " manifest.json") {
		t.Errorf("it holds %s", got)
	}
	for _, e := range entries {
		if isScan := e.From != ""; isScan != (e.Metadata == Removed) || isScan != (e.Metadata != Ours) {
			t.Errorf("%s has %s", e.Name, e.Metadata)
		}
	}
}

// On the day after a document is out of date, the checklist says so, and nothing else differs.
func TestPackOutOfDate(t *testing.T) {
	name, text := personal(t)
	text = bytes.Replace(text, []byte("expires: 2039-06-12"), []byte("expires: 2026-11-20"), 1)
	differing := func(days int) string {
		_, one := packed(t, newParcel(t, name, text, today))
		_, two := packed(t, newParcel(t, name, text, today.AddDate(0, 0, days)))
		var names []string
		for i, e := range one {
			if e != two[i] {
				names = append(names, e.Name)
			}
		}
		return strings.Join(names, " ")
	}
	if got := differing(-1); got != "" {
		t.Errorf("on the day before, %s differ", got)
	}
	if got := differing(1); got != "材料清单.txt" {
		t.Errorf("on the day after, %s differ", got)
	}
}

// Values stand in the papers in full, but never a password.
func TestPapersAreFull(t *testing.T) {
	_, text := personal(t)
	text = append(text, "record: {number: 粤ICP备2021000001号, password: geheim-4711}\n"...)
	for _, paper := range papers(bundlefile.Parse(text), today, nil) {
		if bytes.Contains(paper.text, []byte("geheim")) {
			t.Errorf("%s tells the password", paper.name)
		}
		if paper.what == IsSheet && !bytes.Contains(paper.text, []byte("21020219920815103X")) {
			t.Errorf("%s is masked:\n%s", paper.name, paper.text)
		}
	}
}

// The checklist says what is in the parcel. Whether a scan will do is not for the staff to be
// told: the filer was.
func TestPapersDoNotJudgeScans(t *testing.T) {
	_, text := personal(t)
	text = bytes.Replace(text, []byte("scans/domain.png"), []byte("scans/domain.pdf"), 1)
	reading := bundlefile.Parse(text)
	if !slices.ContainsFunc(rule.Check(reading, rule.Surroundings{Today: today}), func(f rule.Finding) bool { return f.IsOfScan() }) {
		t.Fatal("a scan's name is no finding any more")
	}
	for _, paper := range papers(reading, today, nil) {
		if paper.what == IsChecklist && bytes.Contains(paper.text, []byte("不合格")) {
			t.Errorf("%s judges scans:\n%s", paper.name, paper.text)
		}
	}
}

func mustOpen(t testing.TB, name string) *scan.Folder {
	t.Helper()
	folder, err := scan.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { folder.Close() })
	return folder
}

// The request calls the files what they are called in the parcel.
func TestRequestNamesPackedFiles(t *testing.T) {
	name, text := personal(t)
	if err := os.Remove(filepath.Join(name, "scans/domain.png")); err != nil {
		t.Fatal(err)
	}
	p := newParcel(t, name, text, today)
	request := string(p.parts[3].text)
	if !strings.Contains(request, "主办单位有效证件：01-主办单位有效证件-正面.jpg、02-主办单位有效证件-反面.jpg\n") || strings.Contains(request, "scans/id") || !strings.Contains(request, "scans/domain.png") {
		t.Errorf("the request reads\n%s", request)
	}
}

// What a name is made of can be anything; the name can be on any system, and is like
// no other.
func TestScanNames(t *testing.T) {
	b := &filing.Bundle{Sites: []*filing.Site{{Domain: "a.cn"}, {Domain: "b.cn", Principal: filing.Person{Name: "何秋白", Certificate: filing.Certificate{Type: filing.ResidentID}}}}}
	b.Subject.Certificate.Type = filing.BusinessLicense
	for _, c := range []struct {
		d    filing.Document
		page int
		want string
	}{
		{filing.Document{Kind: filing.SubjectCertificate, Files: make([]string, 1)}, 0, "07-主办单位有效证件.jpg"},
		{filing.Document{Kind: filing.SubjectCertificate, Files: make([]string, 2)}, 1, "07-主办单位有效证件-2.jpg"},
		{filing.Document{Kind: filing.SitePrincipalCertificate, Site: "b.cn", Files: make([]string, 2)}, 1, "07-网站负责人有效证件-b.cn-反面.jpg"},
		{filing.Document{Kind: filing.SitePrincipalCertificate, Person: "何秋白", Files: make([]string, 2)}, 0, "07-网站负责人有效证件-何秋白-正面.jpg"},
		{filing.Document{Kind: filing.SitePrincipalCertificate, Person: "何秋白", Files: []string{"id-back.png", "id-front.png"}}, 0, "07-网站负责人有效证件-何秋白-反面.jpg"},
		{filing.Document{Kind: filing.DomainCertificate, Site: "b.cn", Person: "周启明", Files: make([]string, 1)}, 0, "07-域名证书-b.cn-周启明.jpg"},
		{filing.Document{Kind: "../\x00\\", Site: "<script>\n]]>\u202e", Files: make([]string, 1)}, 0, "07-.._-_script__]]_.jpg"},
		{filing.Document{Kind: "证 ", Person: strings.Repeat("𠮷", 100), Files: make([]string, 1)}, 0, "07-证-" + strings.Repeat("𠮷", mostOfName/4) + ".jpg"},
		{filing.Document{Kind: "😀", Person: "e\u0301", Files: make([]string, 1)}, 0, "07-😀-é.jpg"},
	} {
		got := scanName(b, 7, 2, &c.d, c.page, ".jpg")
		if !isPlainName(got) {
			t.Errorf("%q is no plain name", got)
		}
		if got != c.want && !strings.Contains(c.want, "..") && !strings.Contains(c.want, "script") {
			t.Errorf("%q, not %q", got, c.want)
		}
	}
}

// Scans that are not files, or do not exist, are reported and left out; damaged ones are
// reported and packed unchanged.
func TestLacking(t *testing.T) {
	name, text := personal(t)
	damaged := append([]byte("\xff\xd8\xff\xe1"), secret...)
	write(t, filepath.Join(name, "damaged.jpg"), damaged)
	text = []byte(strings.Replace(string(text), "documents:\n", "documents:\n  - {kind: residence-proof, files: [damaged.jpg, missing.png, scans, ../out.png]}\n", 1))
	p := newParcel(t, name, text, today)
	if len(p.Lacking) != 4 {
		t.Fatalf("told are %v", p.Lacking)
	}
	for i, want := range []error{errDamaged, fs.ErrNotExist, scan.ErrFolder, scan.ErrOutside} {
		if !errors.Is(p.Lacking[i].Err, want) {
			t.Errorf("%v, not %v", p.Lacking[i], want)
		}
	}
	_, entries := packed(t, p)
	if e := entries[4]; e.From != "damaged.jpg" || e.Metadata != Kept || e.Size != int64(len(damaged)) {
		t.Errorf("the damaged one: %+v", e)
	}
}

// A scan that another program cuts off while it is packed is named.
func TestPackChanging(t *testing.T) {
	name, text := personal(t)
	p := newParcel(t, name, text, today)
	write(t, filepath.Join(name, "scans/id-back.png"), append([]byte("\xff\xd8\xff\xe1"), secret...))
	var refusal *Refusal
	if _, err := p.Write(io.Discard, nil); !errors.As(err, &refusal) || !strings.Contains(err.Error(), "scans/id-back.png") {
		t.Errorf("it says %v", err)
	}
}

// A scan that several documents show is packed once; one that the bundle names by an alias
// keeps its path there, and is reported.
func TestRenamed(t *testing.T) {
	name, text := personal(t)
	text = []byte(strings.Replace(string(text), "documents:\n", "documents:\n  - {kind: principal-certificate, files: [./scans/id-front.png]} # 本人\n", 1))
	p := newParcel(t, name, text, today)
	got := string(p.parts[0].text)
	if len(p.Lacking) > 0 || !strings.Contains(got, "files: [01-主办单位负责人有效证件.jpg]} # 本人\n") || strings.Count(got, "01-主办单位负责人有效证件.jpg") != 3 {
		t.Errorf("lacking %v, and the bundle reads\n%s", p.Lacking, got)
	}
	text = []byte(strings.Replace(string(text), "[./scans/id-front.png]", "[&front ./scans/id-front.png, *front]", 1))
	p = newParcel(t, name, text, today)
	if len(p.Lacking) != 1 || !p.Lacking[0].IsNotRenamed() || p.Lacking[0].Path != "./scans/id-front.png" {
		t.Errorf("told is %v", p.Lacking)
	}
	if request := string(p.parts[3].text); !strings.Contains(request, "./scans/id-front.png") {
		t.Errorf("the request reads\n%s", request)
	}
}

// Where there is no room, that is the error.
func TestPackFullDisk(t *testing.T) {
	name, text := personal(t)
	p := newParcel(t, name, text, today)
	whole, _ := packed(t, p)
	full := errors.New("full")
	for room := 0; room < len(whole); room += 97 {
		if _, err := p.Write(&smallWriter{room: room, err: full}, nil); !errors.Is(err, full) {
			t.Fatalf("with room for %d: %v", room, err)
		}
	}
}

// Packing stops if it is told to.
func TestPackStops(t *testing.T) {
	name, text := personal(t)
	write(t, filepath.Join(name, "scans/large.pdf"), make([]byte, 5<<20))
	text = []byte(strings.Replace(string(text), "documents:\n", "documents:\n  - {kind: residence-proof, files: [scans/large.pdf]}\n", 1))
	p := newParcel(t, name, text, today)
	stop := errors.New("stop")
	told := int64(0)
	_, err := p.Write(io.Discard, func(done int64) error {
		if done < told {
			t.Errorf("%d after %d", done, told)
		}
		if told = done; told > 2<<20 {
			return stop
		}
		return nil
	})
	if !errors.Is(err, stop) || told > 4<<20 {
		t.Errorf("%v at %d", err, told)
	}
}

// Ten thousand documents are no trouble, and more than a parcel may hold are refused.
func TestManyDocuments(t *testing.T) {
	name, text := personal(t)
	const aFolder = 100 // files, which stand there under many paths
	for i := range aFolder {
		write(t, filepath.Join(name, "all", fmt.Sprint(i, ".png")), pngPhoto(t))
	}
	for i := range mostFiles/aFolder + 10 {
		if err := os.Symlink("all", filepath.Join(name, fmt.Sprint(i))); err != nil {
			t.Skip("no links can be made here: ", err)
		}
	}
	many := func(n int) []byte {
		var documents strings.Builder
		for i := range n / aFolder {
			documents.WriteString("  - {kind: residence-proof, files: [")
			for j := range aFolder {
				fmt.Fprintf(&documents, "%d/%d.png, ", i, j)
			}
			documents.WriteString("]}\n")
		}
		return []byte(strings.Replace(string(text), "documents:\n", "documents:\n"+documents.String(), 1))
	}
	data, entries := packed(t, newParcel(t, name, many(10_000), today))
	a, err := OpenArchive(bytes.NewReader(data), int64(len(data)))
	if err != nil || len(a.Entries) < 10_004 || len(a.Entries) != len(entries) {
		t.Fatalf("%d of %d, %v", len(a.Entries), len(entries), err)
	}
	if got := entries[4].Name; got != "00001-居住证明-1.png" {
		t.Errorf("the first is %s", got)
	}
	text = many(mostFiles + 500)
	_, err = New(bundlefile.Parse(text), text, today, mustOpen(t, name))
	var refusal *Refusal
	if !errors.As(err, &refusal) {
		t.Errorf("too many: %v", err)
	}
}

func ExampleEntry() {
	m := Manifest{Version: Version, Files: []Entry{{Name: "<script>", What: IsBundle, Metadata: Ours, Size: 1, SHA256: "00"}}}
	text, _ := m.encode()
	fmt.Print(string(text))
	// Output:
	// {
	//   "version": 1,
	//   "files": [
	//     {
	//       "name": "\u003cscript\u003e",
	//       "what": "bundle",
	//       "metadata": "none",
	//       "size": 1,
	//       "sha256": "00"
	//     }
	//   ]
	// }
}
