package cli

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

const unfinished = "version: 1\noperation: first\nprovince: 辽宁\nsubject: {type: personal, name: 林知远}\n"

// A result is called by the client's folder, lies as its bundle does below what all
// arguments have in common, and never leads out of the folder.
func TestPlaces(t *testing.T) {
	work := t.TempDir()
	t.Chdir(work)
	for _, name := range []string{"c/甲/bundle.yaml", "c/甲/2.yaml", "c/华南/乙/bundle.yml", "c/丙.yaml", "d/bundle.yaml", "bundle.yaml"} {
		write(t, filepath.FromSlash(name), unfinished)
	}
	for _, test := range []struct{ args, want string }{
		{"c", "丙-sheet.txt 华南/乙-sheet.txt 甲/2-sheet.txt 甲-sheet.txt"},
		{"c/甲", "2-sheet.txt 甲-sheet.txt"},
		{"c/甲 c/华南", "甲/2-sheet.txt 甲-sheet.txt 华南/乙-sheet.txt"},
		{"c/甲/bundle.yaml d/bundle.yaml", "c/甲-sheet.txt d-sheet.txt"},
		{"c/../d c/丙.yaml", "d-sheet.txt c/丙-sheet.txt"},
		{". d", filepath.Base(work) + "-sheet.txt c/丙-sheet.txt c/华南/乙-sheet.txt c/甲/2-sheet.txt c/甲-sheet.txt d-sheet.txt"},
		{work + "/c/丙.yaml d", "c/丙-sheet.txt d-sheet.txt"},
	} {
		a := &app{Program: Program{Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv}}
		s, err := a.severalOf(strings.Fields(test.args))
		if err != nil {
			t.Fatal(err)
		}
		s.placeIn("out", "-sheet.txt")
		var got []string
		for _, m := range s.members {
			got = append(got, strings.TrimPrefix(filepath.ToSlash(m.place), "out/"))
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: the results are at %q, not %q", test.args, got, strings.Fields(test.want))
		}
	}
}

// Names are taken as they are, whatever is in them, and shown as all names are.
func TestSeveralNames(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("such names cannot be given here")
	}
	t.Chdir(t.TempDir())
	clients := []string{"甲\n乙", "😀", "a b", "-o", "c*"}
	for _, client := range clients {
		write(t, filepath.Join("clients", client, "bundle.yaml"), unfinished)
	}
	said := runWith(t, nil, "", "docs", "clients", "-o", "lists", "--lang", "en")
	if said.code != exitClean || strings.Count(said.err, "\n") != 1 {
		t.Fatalf("ends with %d: %s", said.code, said.err)
	}
	for _, client := range clients {
		if _, err := os.Stat(filepath.Join("lists", client+"-docs.txt")); err != nil {
			t.Error(err)
		}
	}
	said = runWith(t, nil, "", "sheet", "clients", "--lang", "en")
	if strings.Contains(said.out+said.err, "甲\n乙") || !strings.Contains(said.out, "(clients/😀/bundle.yaml)\n") {
		t.Errorf("the names are shown as\n%s%s", said.out, said.err)
	}
	for line := range strings.Lines(said.err) {
		if !strings.HasPrefix(line, "icp: ") {
			t.Errorf("a line of its own: %q", line)
		}
	}
}

// A name that is too long for any result is reported before the first is written, even if the
// folder is still to be made.
func TestSeveralTooLongName(t *testing.T) {
	long := strings.Repeat("备", 82) // 246 bytes, which is fit for the folder of a client
	for _, test := range []struct {
		name, command, bundle, file string
		code                        int
	}{
		{"the file", "sheet", "c/" + long + "/bundle.yaml", "", exitFailed},
		{"a file further down", "sheet", "c/d/" + long + "/bundle.yaml", "", exitFailed},
		{"one that fits", "docs", "c/" + long[3:] + "/bundle.yaml", long[3:] + "-docs.txt", exitClean}, // 252 bytes
	} {
		for _, there := range []bool{false, true} {
			t.Chdir(t.TempDir())
			write(t, "c/a/bundle.yaml", unfinished)
			write(t, test.bundle, unfinished)
			if there {
				if err := os.Mkdir("out", 0o700); err != nil {
					t.Fatal(err)
				}
			}
			said := runWith(t, nil, "", test.command, "c", "-o", "out", "--lang", "en")
			if said.code != test.code || strings.Contains(said.err, "the name is too long; choose a shorter one\nicp: nothing was written\n") != (test.code != 0) {
				t.Errorf("%s, the folder there: %v: it ends with %d: %s", test.name, there, said.code, said.err)
			}
			if _, err := os.Stat("out/a-" + test.command + ".txt"); (err == nil) != (test.code == 0) {
				t.Errorf("%s, the folder there: %v: of the other one there is %v", test.name, there, err)
			}
			if _, err := os.Stat(filepath.Join("out", test.file)); test.file != "" && err != nil {
				t.Error(err)
			}
		}
	}
}

// What is put into the folder after the places were looked at is not replaced either.
func TestSeveralLateFile(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "c/a/bundle.yaml", unfinished)
	write(t, "c/b/bundle.yaml", unfinished)
	a := &app{Program: Program{Out: new(strings.Builder), Err: new(strings.Builder), Getenv: os.Getenv, Now: noon.UTC}}
	o := &outFile{path: "out"}
	err := a.handEach([]string{"c"}, o, wanted{command: "sheet", format: textFormat}, func(_ *opened, name string, to tray) error {
		if strings.HasPrefix(name, "c"+string(filepath.Separator)+"a") {
			write(t, "out/b-sheet.txt", "mine")
		}
		return to.put([]byte("new"))
	})
	if err != errFailed {
		t.Errorf("it ends with %v", err)
	}
	for name, want := range map[string]string{"out/a-sheet.txt": "new", "out/b-sheet.txt": "mine"} {
		if got, err := os.ReadFile(name); string(got) != want {
			t.Errorf("%s holds %q, %v", name, got, err)
		}
	}
}

// A stream that a shell has opened, as with <(…), is read once: what it says is not there a
// second time.
func TestSeveralStreams(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no streams have names here")
	}
	t.Chdir(t.TempDir())
	write(t, "a.yaml", unfinished)
	read, fill, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	if _, err := fill.WriteString(unfinished); err != nil {
		t.Fatal(err)
	}
	fill.Close()
	stream := "/dev/fd/" + strconv.Itoa(int(read.Fd()))
	said := runWith(t, nil, "", "forms", stream, "a.yaml", "-o", "letters", "--only", "site-plan", "--lang", "en")
	if said.code == exitFailed || strings.Contains(said.err, "empty") {
		t.Errorf("ends with %d: %s", said.code, said.err)
	}
}

// One bundle that the program fails at does not keep the others from being done.
func TestSeveralPanic(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "c/a/bundle.yaml", unfinished)
	write(t, "c/b/bundle.yaml", unfinished)
	said := new(strings.Builder)
	a := &app{Program: Program{Out: new(strings.Builder), Err: said, Getenv: os.Getenv, Now: noon.UTC}}
	s, err := a.severalOf([]string{"c"})
	if err != nil {
		t.Fatal(err)
	}
	done := 0
	err = s.ended(s.each(func(*opened, *member) error {
		if done++; done == 1 {
			panic("a fault of ours")
		}
		return nil
	}))
	if err != errFailed || done != 2 || !strings.Contains(said.String(), "a"+string(filepath.Separator)+"bundle.yaml") {
		t.Errorf("%d done, %v: %s", done, err, said)
	}
}

// A folder that cannot be listed is reported as such, and not as something other than a file.
func TestSeveralShutFolder(t *testing.T) {
	a := &app{Program: Program{Out: new(strings.Builder), Err: new(strings.Builder), Getenv: os.Getenv, Now: noon.UTC}}
	shut := t.TempDir()
	s := several{app: a}
	_, err := s.loadOne(&member{input: input{name: shut, problem: &fs.PathError{Op: "open", Path: shut, Err: fs.ErrPermission}}})
	if got := s.whyUnread(err); got != "没有权限" {
		t.Errorf("it says %q", got)
	}
}

// Where all results go into one file, that file is named if it cannot be written.
func TestJoinedFileIsNamed(t *testing.T) {
	a := &app{Program: Program{Out: os.Stdout, Err: io.Discard, Getenv: os.Getenv}}
	a.lang = lang.EN
	name := filepath.Join(t.TempDir(), "bundle.yaml")
	write(t, name, unfinished)
	s, err := a.severalOf([]string{name})
	if err != nil {
		t.Fatal(err)
	}
	lost := func(err error) error { return a.unwritten("sheets.json", err) }
	err = s.joinInto(&full{10}, report.Screen{}, a.joined(jsonFormat, &outFile{}), lost, func(_ *opened, _ string, to tray) error {
		return to.put([]byte("{}"))
	})
	if err == nil || !strings.HasPrefix(a.reason(err), "cannot save sheets.json: ") {
		t.Errorf("it is told as %v", err)
	}
}

// An ending in capitals names a file too, and not a folder.
func TestJoinedIntoCapitals(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "c/a.yaml", unfinished)
	write(t, "c/b.yaml", unfinished)
	said := runWith(t, nil, "", "docs", "c", "-o", "LISTS.TXT")
	if info, err := os.Stat("LISTS.TXT"); said.code != exitClean || err != nil || !info.Mode().IsRegular() {
		t.Errorf("it ends with %d: %s", said.code, said.err)
	}
}

// Results whose names differ only in case would be one file on some systems.
func TestSeveralDifferInCase(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "c/x.yaml", unfinished)
	write(t, "c/X.yml", unfinished)
	said := runWith(t, nil, "", "docs", "c", "-o", "out", "--lang", "en")
	if said.code != exitFailed || !strings.Contains(said.err, "would both be written to") {
		t.Errorf("it ends with %d: %s", said.code, said.err)
	}
	if _, err := os.Stat("out"); err == nil {
		t.Error("something was written")
	}
}

// Of many results that cannot be written, the first are told, and how many more there are.
func TestManyObstacles(t *testing.T) {
	t.Chdir(t.TempDir())
	for i := range mostObstacles + 5 {
		write(t, "c/"+strconv.Itoa(i)+".yaml", unfinished)
		write(t, "out/"+strconv.Itoa(i)+"-docs.txt", "mine")
	}
	said := runWith(t, nil, "", "docs", "c", "-o", "out", "--lang", "en")
	if told := strings.Count(said.err, "exists already"); said.code != exitFailed || told != mostObstacles || !strings.HasSuffix(said.err, "icp: and 5 more\nicp: nothing was written\n") {
		t.Errorf("it ends with %d, telling %d: %s", said.code, told, said.err)
	}
}
