package parcel

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"filippo.io/age"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/rule"
)

func open(data []byte) (*Archive, error) {
	return OpenArchive(bytes.NewReader(data), int64(len(data)))
}

// What a killed run left is removed by a later one into the same place, once it is old;
// and nothing else is.
func TestSwept(t *testing.T) {
	name, text := personal(t)
	data, _ := packed(t, newParcel(t, name, text, today))
	a, err := open(data)
	if err != nil {
		t.Fatal(err)
	}
	parent := t.TempDir()
	kept := []string{".icp-unpack-2", ".icp-unpack-", ".icp-unpack-3a", "icp-unpack-4"}
	for _, name := range append([]string{".icp-unpack-1"}, kept...) {
		write(t, filepath.Join(parent, name, "01-card.jpg"), []byte("of somebody"))
		if name == kept[0] {
			continue // a run that is still at it
		}
		if err := os.Chtimes(filepath.Join(parent, name), time.Time{}, time.Now().Add(-2*sweptAfter)); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.Unpack(filepath.Join(parent, "out")+string(filepath.Separator), nil); err != nil {
		t.Fatal(err)
	}
	var left []string
	entries, err := os.ReadDir(parent)
	for _, entry := range entries {
		left = append(left, entry.Name())
	}
	slices.Sort(kept)
	if want := append(kept, "out"); err != nil || !slices.Equal(left, want) {
		t.Errorf("there are %q, not %q, %v", left, want, err)
	}
}

// A check of what was unpacked finds what it found before it was packed, at the same
// places.
func TestUnpackedIsChecked(t *testing.T) {
	for name, fault := range map[string]*strings.Replacer{
		"personal":   strings.NewReplacer(),
		"enterprise": strings.NewReplacer(),
		"mixed up":   strings.NewReplacer("[scans/domain.png]", "[scans/id-front.png]  # kept", "scans/id-back.png]", "'scans/gone.png', \"scans/id-back.png\"]", "13512340011", "1351234001"),
	} {
		t.Run(name, func(t *testing.T) {
			example := "../../examples/" + strings.Replace(name, "mixed up", "personal", 1)
			text, err := os.ReadFile(filepath.Join(example, "bundle.yaml"))
			if err != nil {
				t.Fatal(err)
			}
			text = []byte(fault.Replace(string(text)))
			before := told(t, example, text)
			if isFaulty := name == "mixed up"; isFaulty != (len(before) > 2) {
				t.Fatalf("found is %q", before)
			}
			data, _ := packed(t, newParcel(t, example, text, today))
			a, err := open(data)
			if err != nil {
				t.Fatal(err)
			}
			folder := filepath.Join(t.TempDir(), "unpacked")
			if err := a.Unpack(folder, nil); err != nil {
				t.Fatal(err)
			}
			text, err = os.ReadFile(filepath.Join(folder, BundleName))
			if after := told(t, folder, text); err != nil || !slices.Equal(before, after) {
				t.Errorf("before it was\n%q, and now it is\n%q, %v", before, after, err)
			}
		})
	}
}

// told is what a check finds in a bundle and its scans, and on which lines.
func told(t *testing.T, name string, text []byte) (all []string) {
	t.Helper()
	reading := bundlefile.Parse(text)
	for _, f := range rule.Check(reading, rule.Surroundings{Today: today, Folder: mustOpen(t, name), Scans: rule.ScansFull}) {
		place := reading.Place(f.At)
		all = append(all, fmt.Sprint(f.Severity, " ", f.Rule.Name, " ", place.Path, " ", place.Line))
	}
	return all
}

// Unpacked, every file is what was packed, and there for its owner only.
func TestUnpack(t *testing.T) {
	name, text := personal(t)
	data, entries := packed(t, newParcel(t, name, text, today))
	a, err := open(data)
	if err != nil {
		t.Fatal(err)
	}
	holds, err := a.Verify(nil)
	for i := range entries {
		if err != nil || a.Entries[i] != entries[i] || !holds[i] {
			t.Errorf("%v is not %v, %v", a.Entries[i], entries[i], err)
		}
	}
	folder := filepath.Join(t.TempDir(), "unpacked")
	if err := a.Unpack(folder, nil); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(filepath.Join(folder, BundleName)); err != nil || !bytes.Equal(got, newParcel(t, name, text, today).parts[0].text) {
		t.Errorf("the bundle is another, %v", err)
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != len(entries) {
		t.Errorf("there are %v, %v", files, err)
	}
	for _, file := range files {
		if info, err := file.Info(); err != nil || info.Mode() != 0o600 {
			t.Errorf("%s has %v, %v", file.Name(), info.Mode(), err)
		}
	}
	if info, err := os.Stat(folder); err != nil || info.Mode() != 0o700|fs.ModeDir {
		t.Errorf("the folder has %v, %v", info.Mode(), err)
	}
	if err := a.Unpack(folder, nil); !errors.Is(err, ErrFolderExists) {
		t.Errorf("once more: %v", err)
	}
	onlyIn(t, filepath.Dir(folder), "unpacked")
}

func onlyIn(t *testing.T, folder string, names ...string) {
	t.Helper()
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, file := range files {
		found = append(found, file.Name())
	}
	if strings.Join(found, " ") != strings.Join(names, " ") {
		t.Errorf("%s holds %v, not %v", folder, found, names)
	}
}

// crafted is an entry of an archive as somebody may have made it.
type crafted struct {
	name, content string
	change        func(*zip.FileHeader)
}

func summedOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return hex.EncodeToString(sum[:])
}

// craft makes an archive of entries; if none is a manifest, it adds one that lists them.
func craft(t testing.TB, entries ...crafted) []byte {
	t.Helper()
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	manifest := Manifest{Version: Version}
	hasOne := false
	for _, e := range entries {
		hasOne = hasOne || path.Base(e.name) == manifestName
		//lint:ignore SA1019 as pack writes them
		header := &zip.FileHeader{Name: e.name, Method: zip.Store, ModifiedDate: 1<<5 | 1}
		header.SetMode(0o600)
		if e.change != nil {
			e.change(header)
		}
		w, err := archive.CreateHeader(header)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, e.content); err != nil {
			t.Fatal(err)
		}
		entry := Entry{Name: e.name, What: filing.OnsitePhoto, From: "scans/a.png", Metadata: Kept, Size: int64(len(e.content)), SHA256: summedOf(e.content)}
		if e.name == BundleName {
			entry.What, entry.From, entry.Metadata = IsBundle, "", Ours
		}
		manifest.Files = append(manifest.Files, entry)
	}
	if !hasOne {
		text, err := manifest.encode()
		if err != nil {
			t.Fatal(err)
		}
		if err := storeText(archive, manifestName, text); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Whatever an archive holds that a parcel does not is refused, with the reason, and
// nothing is written.
func TestArchivesRefused(t *testing.T) {
	mode := func(m fs.FileMode) func(*zip.FileHeader) { return func(h *zip.FileHeader) { h.SetMode(m) } }
	deflated := func(h *zip.FileHeader) { h.Method = zip.Deflate }
	entry := func(name string) crafted { return crafted{name: name, content: "x"} }
	bundle := entry(BundleName)
	manifestOf := func(text string) []byte { return craft(t, bundle, crafted{name: manifestName, content: text}) }
	right, err := (&Manifest{Version: 1, Files: []Entry{{Name: BundleName, What: IsBundle, Metadata: Ours, Size: 1, SHA256: summedOf("x")}}}).encode()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := open(manifestOf(string(right))); err != nil {
		t.Fatalf("the right one: %v", err)
	}
	edit := func(from, to string) []byte { return manifestOf(strings.Replace(string(right), from, to, 1)) }
	whole := craft(t, bundle, entry("01-b.jpg"))
	for name, c := range map[string]struct {
		data []byte
		why  string
	}{
		"nothing":           {nil, "not a parcel"},
		"no zip":            {[]byte(strings.Repeat("text ", 100)), "not a parcel"},
		"cut off":           {whole[:len(whole)-1], "not a parcel"},
		"cut in half":       {whole[:len(whole)/2], "not a parcel"},
		"longer":            {append(bytes.Clone(whole), "more"...), "not a parcel"},
		"begins later":      {append([]byte("more"), whole...), "not a parcel"},
		"no manifest":       {bytes.ReplaceAll(whole, []byte(manifestName), []byte("manifest.text")), "no manifest"},
		"another's":         {craft(t, entry("icons"), crafted{name: "ext/" + manifestName}), "no manifest"},
		"zipped anew":       {craft(t, bundle, crafted{manifestName, strings.Repeat("x", 100), deflated}), "its files are compressed"},
		"with its folder":   {craft(t, crafted{"p/" + BundleName, "x", deflated}, crafted{"p/" + manifestName, "x", deflated}), "in a folder inside"},
		"put in later":      {craft(t, bundle, crafted{name: manifestName, content: string(right)}, entry(".DS_Store")), "\".DS_Store\" comes after"},
		"empty":             {craft(t), "edited"},
		"up":                {craft(t, entry("../a")), "not safe"},
		"folder":            {craft(t, entry("a/b")), "not safe"},
		"absolute":          {craft(t, entry("/etc/passwd")), "not safe"},
		"drive":             {craft(t, entry("C:a")), "not safe"},
		"backslash":         {craft(t, entry(`a\b`)), "not safe"},
		"dots":              {craft(t, entry("..")), "not safe"},
		"hidden":            {craft(t, entry(".bashrc")), "not safe"},
		"no name":           {craft(t, entry("")), "not safe"},
		"device":            {craft(t, entry("con.txt")), "not safe"},
		"port":              {craft(t, entry("COM¹")), "not safe"},
		"line break":        {craft(t, entry("a\nb")), "not safe"},
		"zero":              {craft(t, entry("a\x00b")), "not safe"},
		"turned about":      {craft(t, entry("a\u202egpj.exe")), "not safe"},
		"not in Unicode":    {craft(t, entry("a\xffb")), "not safe"},
		"not composed":      {craft(t, entry("e\u0301")), "not safe"},
		"long":              {craft(t, entry(strings.Repeat("a", 256))), "not safe"},
		"link":              {craft(t, crafted{"a", "/etc/passwd", mode(fs.ModeSymlink | 0o777)}), "not a regular file"},
		"pipe":              {craft(t, crafted{"a", "", mode(fs.ModeNamedPipe | 0o600)}), "not a regular file"},
		"compressed":        {craft(t, bundle, crafted{"a", strings.Repeat("x", 1<<20), deflated}), "compressed"},
		"comment":           {craft(t, crafted{"a", "x", func(h *zip.FileHeader) { h.Comment = "x" }}), "added"},
		"twice":             {craft(t, bundle, entry("01-a.jpg"), entry("01-a.jpg")), "two files"},
		"capitals":          {craft(t, bundle, entry("01-a.jpg"), entry("01-A.jpg")), "two files"},
		"wide":              {craft(t, bundle, entry("01-a.jpg"), entry("01-ａ.jpg")), "two files"},
		"sharp s":           {craft(t, bundle, entry("01-STRASSE.jpg"), entry("01-straße.jpg")), "two files"},
		"manifest twice":    {craft(t, bundle, entry("MANIFEST.JSON")), "not a file that icp pack"},
		"another version":   {edit(`"version": 1`, `"version": 2`), "format 2"},
		"no JSON":           {manifestOf("{"), "edited"},
		"spaces":            {edit(": 1", ":  1"), "edited"},
		"unknown key":       {edit(`"what"`, `"new": 1, "what"`), "edited"},
		"key twice":         {edit(`"size": 1`, `"size": 5, "size": 1`), "edited"},
		"negative":          {edit(`"size": 1`, `"size": -1`), "size"},
		"larger":            {edit(`"size": 1`, `"size": 2`), "size"},
		"another name":      {edit(`bundle.yaml`, `bundle.yml`), "does not list \"bundle.yaml\""},
		"not there":         {craft(t, bundle, crafted{name: manifestName, content: listing(t, BundleName, "01-a.jpg")}), "\"01-a.jpg\", which is not there"},
		"another order":     {craft(t, entry("01-a.jpg"), bundle, crafted{name: manifestName, content: listing(t, BundleName, "01-a.jpg")}), "not in the order"},
		"fewer files":       {craft(t, bundle, entry("01-b.jpg"), crafted{name: manifestName, content: string(right)}), "does not list \"01-b.jpg\""},
		"settings":          {craft(t, bundle, entry("icp.yaml")), "not a file that icp pack"},
		"another paper":     {edit(`"what": "bundle"`, `"what": "sheet"`), "not a file that icp pack"},
		"no number":         {craft(t, bundle, entry("-rf")), "not a file that icp pack"},
		"program":           {craft(t, bundle, entry("01-a.exe")), "not a file that icp pack"},
		"program and more":  {craft(t, bundle, entry("01-a.jpg.bat")), "not a file that icp pack"},
		"no ending":         {craft(t, bundle, entry("01-a")), "not a file that icp pack"},
		"ending alone":      {craft(t, bundle, entry("01-a.JPG")), "not a file that icp pack"},
		"no bundle":         {craft(t, entry("01-a.jpg")), "not a file that icp pack"},
		"bundle later":      {craft(t, entry("01-a.jpg"), bundle), "not a file that icp pack"},
		"two names":         {bytes.Replace(whole, []byte("01-b"), []byte("01-c"), 1), "two names"},
		"overlapping":       {overlapping(t, 100, 4096), "follow one another"},
		"hidden data":       {withHidden(whole), "added"},
		"two methods":       {edited(whole, 8, 8), "two records of a file disagree"},
		"local password":    {edited(whole, 6, 9), "two records of a file disagree"},
		"local size":        {edited(whole, 22, 9), "two records of a file disagree"},
		"size behind":       {edited(whole, 30+len(BundleName)+1+12, 9), "two records of a file disagree"},
		"script in a name":  {craft(t, entry("<script>")), "not safe"},
		"too many":          {endOf(mostFiles+2, 100), "too many"},
		"a large directory": {endOf(5, mostManifest+1), "too many"},
	} {
		_, err := open(c.data)
		var refusal *Refusal
		if !errors.As(err, &refusal) || !strings.Contains(refusal.Error(), c.why) {
			t.Errorf("%s: %v, not %q", name, err, c.why)
		}
	}
}

// listing is a manifest of files of one letter.
func listing(t *testing.T, names ...string) string {
	t.Helper()
	m := Manifest{Version: Version}
	for _, name := range names {
		m.Files = append(m.Files, Entry{Name: name, What: IsBundle, Metadata: Ours, Size: 1, SHA256: summedOf("x")})
	}
	text, err := m.encode()
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// withHidden is an archive with data before its directory that no entry speaks of, such
// as an earlier directory.
func withHidden(data []byte) []byte {
	const hidden = "hidden"
	end := len(data) - endSize
	start := binary.LittleEndian.Uint32(data[end+16:])
	data = slices.Concat(data[:start], []byte(hidden), data[start:])
	binary.LittleEndian.PutUint32(data[end+len(hidden)+16:], start+uint32(len(hidden)))
	return data
}

// edited is data with another byte at a place.
func edited(data []byte, at int, b byte) []byte {
	data = bytes.Clone(data)
	data[at] = b
	return data
}

// endOf is the end of an archive that claims so many files.
func endOf(files uint16, directory uint32) []byte {
	end := append(make([]byte, directory), endMark...)
	end = append(end, 0, 0, 0, 0)
	end = binary.LittleEndian.AppendUint16(end, files)
	end = binary.LittleEndian.AppendUint16(end, files)
	end = binary.LittleEndian.AppendUint32(end, directory)
	return append(end, 0, 0, 0, 0, 0, 0)
}

// overlapping is an archive whose entries all are the first one's bytes: a bomb.
func overlapping(t *testing.T, n, size int) []byte {
	t.Helper()
	var entries []crafted
	for i := range n {
		content := ""
		if i == 0 {
			content = strings.Repeat("x", size)
		}
		entries = append(entries, crafted{name: fmt.Sprintf("%03d", i), content: content})
	}
	data := craft(t, entries...)
	directory := int(binary.LittleEndian.Uint32(data[len(data)-6:]))
	for at := directory; string(data[at:at+4]) == "PK\x01\x02"; {
		length := int(binary.LittleEndian.Uint16(data[at+28:]))
		if name := string(data[at+46 : at+46+length]); name != manifestName {
			binary.LittleEndian.PutUint32(data[at+20:], uint32(size))
			binary.LittleEndian.PutUint32(data[at+24:], uint32(size))
			binary.LittleEndian.PutUint32(data[at+42:], 0)
		}
		at += 46 + length
	}
	return data
}

// Wherever a byte is changed, the parcel is refused, or the file is reported and nothing is
// unpacked, unless nothing that is read has changed.
func TestChangedBytes(t *testing.T) {
	data := craft(t, crafted{name: BundleName, content: "some content"}, crafted{name: "01-b.jpg", content: "more"})
	parent := t.TempDir()
	wrong := 0
	for at := range data {
		changed := bytes.Clone(data)
		changed[at] ^= 0x41
		a, err := open(changed)
		if err != nil {
			continue
		}
		holds, err := a.Verify(nil)
		if err != nil {
			t.Fatalf("at %d: %v", at, err)
		}
		err = a.Unpack(filepath.Join(parent, "out"), nil)
		if all := holds[0] && holds[1]; all != (err == nil) {
			t.Errorf("at %d: %v, and %v", at, holds, err)
		}
		if err != nil {
			wrong++
			onlyIn(t, parent)
			continue
		}
		got, _ := os.ReadFile(filepath.Join(parent, "out", BundleName))
		if string(got) != "some content" {
			t.Errorf("at %d: %q", at, got)
		}
		if err := os.RemoveAll(filepath.Join(parent, "out")); err != nil {
			t.Fatal(err)
		}
	}
	if wrong < len("some content")+len("more") {
		t.Errorf("only %d were told", wrong)
	}
}

// Encrypted, a parcel is opened by its key or its passphrase and by no other; cut off
// or changed, it is refused.
func TestLocks(t *testing.T) {
	name, text := personal(t)
	plain, _ := packed(t, newParcel(t, name, text, today))
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	other, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	keyOf := func(id *age.X25519Identity) *Key {
		var k Key
		if err := k.AddIdentities(strings.NewReader("# created\n" + id.String() + "\n")); err != nil {
			t.Fatal(err)
		}
		return &k
	}
	word := func(text string) *Key {
		var k Key
		if err := k.SetPassphrase(text); err != nil {
			t.Fatal(err)
		}
		return &k
	}
	var toKey, toWord Lock
	if err := errors.Join(toKey.AddRecipient(other.Recipient().String()), toKey.AddRecipient(identity.Recipient().String()), toWord.SetPassphrase("口令 correct horse")); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		lock         *Lock
		right, wrong *Key
		word         bool
		why          string
	}{
		{&toKey, keyOf(identity), word("x"), false, "other keys"},
		{&toWord, word("口令 correct horse"), word("口令 correct house"), true, "passphrase is wrong"},
		{&toWord, word("口令 correct horse"), keyOf(other), true, "passphrase is wrong"},
	} {
		data := encrypted(t, c.lock, plain)
		if locked, word := Locked(bytes.NewReader(data)); !locked || word != c.word {
			t.Errorf("it is told to be %v, %v", locked, word)
		}
		inside, size, err := c.right.Decrypt(bytes.NewReader(data), int64(len(data)))
		if err != nil || size != int64(len(plain)) {
			t.Fatalf("%d bytes, %v", size, err)
		}
		a, err := OpenArchive(inside, size)
		if err != nil {
			t.Fatal(err)
		}
		if holds, err := a.Verify(nil); err != nil || !holds[0] {
			t.Errorf("%v, %v", holds, err)
		}
		if _, _, err := c.wrong.Decrypt(bytes.NewReader(data), int64(len(data))); err == nil || !strings.Contains(err.Error(), c.why) {
			t.Errorf("another key: %v", err)
		}
		for _, n := range []int{10, 100, len(data) / 2, len(data) - 1} {
			_, _, err := c.right.Decrypt(bytes.NewReader(data[:n]), int64(n))
			var refusal *Refusal
			if !errors.As(err, &refusal) {
				t.Errorf("cut off at %d: %v", n, err)
			}
		}
		data[len(data)/2] ^= 1
		inside, size, err = c.right.Decrypt(bytes.NewReader(data), int64(len(data)))
		if err == nil {
			a, err = OpenArchive(inside, size)
		}
		if err == nil {
			err = a.Unpack(filepath.Join(t.TempDir(), "out"), nil)
		}
		var refusal *Refusal
		if !errors.As(err, &refusal) {
			t.Errorf("changed: %v", err)
		}
	}
}

func encrypted(t testing.TB, l *Lock, plain []byte) []byte {
	t.Helper()
	return encoded(t, func(w io.Writer) error {
		to, err := l.Encrypt(w)
		if err != nil {
			return err
		}
		if _, err := to.Write(plain); err != nil {
			return err
		}
		return to.Close()
	})
}

// What is no key is not taken, and not repeated.
func TestKeysRefused(t *testing.T) {
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	public := identity.Recipient().String()
	for _, text := range []string{"", "age1", identity.String(), strings.ToLower(identity.String()), public + "x", public + "\n" + public, "# " + public, "ssh-ed25519 AAAA", "age1yubikey1qqq"} {
		var l Lock
		if err := l.AddRecipient(text); err == nil || text != "" && strings.Contains(err.Error(), text) && text != "age1" || !l.IsOpen() {
			t.Errorf("%q: %v", text, err)
		}
	}
	for _, text := range []string{"", "# nothing", public, identity.String() + "x", ageHead} {
		var k Key
		if err := k.AddIdentities(strings.NewReader(text)); err == nil || strings.Contains(err.Error(), identity.String()) || len(k.identities) > 0 {
			t.Errorf("%q: %v", text, err)
		}
	}
	var l Lock
	if err := l.SetPassphrase(""); err == nil {
		t.Error("an empty passphrase is taken")
	}
	// A file may ask for as much memory as it likes.
	if err := l.SetPassphrase("x"); err != nil {
		t.Fatal(err)
	}
	data := encrypted(t, &l, nil)
	most := mostWork
	defer func() { mostWork = most }()
	var k Key
	if err := k.SetPassphrase("x"); err != nil {
		t.Fatal(err)
	}
	for _, most := range []int{workFactor - 1, workFactor} {
		mostWork = most
		_, _, err := k.Decrypt(bytes.NewReader(data), int64(len(data)))
		if isTold := err != nil && strings.Contains(err.Error(), strconv.Itoa(workFactor)); isTold != (most < workFactor) {
			t.Errorf("if %d is asked for and %d the most: %v", workFactor, most, err)
		}
	}
}

// The age program opens what is encrypted here.
func TestAgeProgram(t *testing.T) {
	program, err := exec.LookPath("age")
	if err != nil {
		t.Skip("the age program is not here")
	}
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	var l Lock
	if err := l.AddRecipient(identity.Recipient().String()); err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	plain := bytes.Repeat([]byte("资料"), 100_000)
	write(t, filepath.Join(folder, "parcel.zip.age"), encrypted(t, &l, plain))
	write(t, filepath.Join(folder, "key"), []byte(identity.String()+"\n"))
	cmd := exec.Command(program, "-d", "-i", "key", "parcel.zip.age")
	cmd.Dir = folder
	if out, err := cmd.Output(); err != nil || !bytes.Equal(out, plain) {
		t.Errorf("it gives %d bytes, %v", len(out), err)
	}
}

// No text is read as a manifest but one that is written the same.
func FuzzManifest(f *testing.F) {
	text, err := (&Manifest{Version: Version, Files: []Entry{{Name: "a", What: IsBundle, Metadata: Ours, Size: 1, SHA256: "00"}}}).encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(`{"version": 2}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := parseManifest(data)
		if err != nil {
			var refusal *Refusal
			if !errors.As(err, &refusal) {
				t.Fatal(err)
			}
			return
		}
		if again, err := m.encode(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("it is written otherwise: %v", err)
		}
	})
}

// Nothing that is unpacked leaves its folder, and it is there as a whole or not at all.
func FuzzUnpack(f *testing.F) {
	f.Add(craft(f, crafted{name: BundleName, content: "some content"}, crafted{name: "01-b.jpg"}))
	f.Add(craft(f, crafted{name: "../a", content: "x"}))
	f.Add(endOf(3, 50))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := open(data)
		if err != nil {
			var refusal *Refusal
			if !errors.As(err, &refusal) {
				t.Fatal(err)
			}
			return
		}
		parent := t.TempDir()
		err = a.Unpack(filepath.Join(parent, "out"), nil)
		if err != nil {
			onlyIn(t, parent)
			return
		}
		onlyIn(t, parent, "out")
		files, err := os.ReadDir(filepath.Join(parent, "out"))
		if err != nil || len(files) != len(a.Entries) {
			t.Errorf("%d files of %d, %v", len(files), len(a.Entries), err)
		}
	})
}
