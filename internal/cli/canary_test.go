package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// What no output may hold: canaries that are masked unless values are shown, a
// password that always is, and what a terminal would obey.
const (
	canaryNumber  = "110105194912310029"
	canaryMobile  = "13912345678"
	canaryMail    = "kanarienvogel@example.org"
	canaryAddress = "某某路777号8楼"
	canaryWord    = "geheim-4711-parole"
	obeyed        = "\u202e\x1b[31m\u0085\u2028"
)

// outcomeOf is what a run of the program came to.
type outcomeOf struct {
	out, err string
	code     int
}

func runWith(t *testing.T, env map[string]string, in string, args ...string) outcomeOf {
	t.Helper()
	var out, err bytes.Buffer
	code := Main(Program{
		Args: args, In: strings.NewReader(in), Out: &out, Err: &err,
		Getenv: func(name string) string { return env[name] }, Now: noon.UTC,
	})
	return outcomeOf{out.String(), err.String(), code}
}

// shows lists what an output holds and should not.
func shows(text string, values bool) (found []string) {
	secret := []string{canaryWord}
	if !values {
		secret = append(secret, canaryNumber, canaryMobile, canaryMail, canaryAddress)
	}
	for _, r := range obeyed {
		if r < ' ' || r > '~' {
			secret = append(secret, string(r))
		}
	}
	for _, s := range secret {
		if strings.Contains(text, s) {
			found = append(found, strconv.QuoteToASCII(s))
		}
	}
	return found
}

// canaries puts a value that belongs in no output into every field of a bundle:
// the free ones only, or the choices and dates as well.
type canaries struct{ all bool }

func (c canaries) value(f *filing.Field) string {
	switch f.Format {
	case filing.Number:
		return canaryNumber + obeyed
	case filing.Phone:
		return canaryMobile + obeyed
	case filing.Mail:
		return canaryMail + obeyed
	case filing.Address:
		return "广东省深圳市南山区" + canaryAddress + obeyed
	case filing.Password:
		return canaryWord
	}
	return "含" + obeyed + " " + canaryNumber + " " + canaryMobile + " " + canaryMail + " 广东省深圳市南山区" + canaryAddress + " " + canaryWord
}

func (c canaries) isFree(f *filing.Field) bool {
	switch f.Format {
	case filing.Count: // of another version nothing more is read
		return false
	case filing.Choice, filing.Day, filing.Expiry:
		return c.all && f.Key != "operation"
	}
	return true
}

func (c canaries) Text(at *string, f *filing.Field, _ filing.Need) {
	if c.isFree(f) {
		*at = c.value(f)
	}
}

func (c canaries) Texts(at *[]string, f *filing.Field, _ filing.Need) {
	if c.isFree(f) {
		*at = []string{c.value(f), c.value(f)}
	}
}

func (canaries) Enter(any, *filing.Field, filing.Need) bool { return true }
func (canaries) Leave()                                     {}
func (canaries) Item(any, int) bool                         { return true }

func (canaries) List(_ any, _ *filing.Field, _ filing.Need, length int) int { return max(2, length) }

// canaryBundles writes bundles full of canaries, one for each operation, and
// returns their names.
func canaryBundles(t *testing.T, folder string) (names []string) {
	t.Helper()
	example, err := os.ReadFile("../../examples/enterprise/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, operation := range filing.Operations.IDs() {
		for _, all := range []bool{false, true} {
			b := bundlefile.Parse(example).Bundle
			b.Operation, b.Changes = operation, []string{filing.ChangesSubject, filing.ChangesSite}
			b.Walk(canaries{all: all})
			name := filepath.Join(folder, fmt.Sprintf("%s-%v.yaml", operation, all))
			if err := os.WriteFile(name, bundlefile.Write(b, lang.EN), 0o600); err != nil {
				t.Fatal(err)
			}
			if r := bundlefile.Parse(bundlefile.Write(b, lang.EN)); r.Refused() {
				t.Fatalf("%s cannot be read: %+v", name, r.Faults)
			}
			names = append(names, name)
		}
	}
	return names
}

// canaryResponses writes providers' data full of canaries, in their keys and in
// their values, and returns their names.
func canaryResponses(t *testing.T, folder string) (names []string) {
	t.Helper()
	secret, err := json.Marshal("含" + canaryNumber + " " + canaryMobile + " " + canaryMail + " 广东省深圳市南山区" + canaryAddress + " " + obeyed)
	if err != nil {
		t.Fatal(err)
	}
	for i, shape := range []string{
		`{"info": {"audit_data": [{"key_name": %[1]s, "error": %[1]s, "suggest": %[1]s}, {"key_name": "通讯地址", "error": %[1]s, "suggest": %[1]s}]}}`,
		`{"hints": [{"err_field": "icp_subject.principal_info.mobile", "errmsg": %[1]s}]}`,
		`{%[1]s: %[1]s}`,
		`{"errcode": %[1]s, "errmsg": %[1]s}`,
		`{"icp_subject": {%[1]s: %[1]s, "base_info": {"name": %[1]s, "type": %[1]s, "address": %[1]s, "province": "%[2]s", "record_number": %[1]s, "comment": "**%[2]s"},
			"principal_info": {"mobile": "%[3]s*", "email": "*kanarienvogel@example.org", "certificate_number": "%[2]s*", "certificate_type": "%[2]s"}}, "icp_applets": [%[1]s]}`,
		`{"IcpNumber": %[1]s, "OrganizersNature": %[1]s, "WebsiteList": [{"DomainList": [%[1]s, "b%[2]s"], "SiteName": %[1]s}], "RiskList": [%[1]s]}`,
		`[{"IcpNumber": %[1]s}, {"IcpNumber": "%[2]s"}]`,
	} {
		text := fmt.Sprintf(shape, secret, canaryNumber, canaryMobile)
		name := filepath.Join(folder, fmt.Sprintf("response-%d.json", i))
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil || !json.Valid([]byte(text)) {
			t.Fatalf("%v: %s", err, text)
		}
		names = append(names, name)
	}
	return names
}

// Anything the program is given, in a bundle, on the command line, in a setting, a variable, a
// file name or an answer, leaves it masked and harmless, with every command in every format
// and language, even if it fails.
func TestNothingLeavesUnmasked(t *testing.T) {
	folder := t.TempDir()
	bundles := canaryBundles(t, folder)
	together := t.TempDir()
	canaryBundles(t, together)
	t.Chdir(t.TempDir())
	runs := 0
	try := func(values bool, env map[string]string, in string, args ...string) {
		t.Helper()
		for _, l := range []string{"zh", "en"} {
			said := runWith(t, with(env, "ICP_LANG", l), in, args...)
			runs++
			for stream, text := range map[string]string{"output": said.out, "error": said.err} {
				if found := shows(text, values); len(found) > 0 {
					at := strings.Index(text, unquoted(t, found[0]))
					t.Errorf("icp %q: the standard %s shows %v: …%q…", args, stream, found, text[max(0, at-60):min(len(text), at+40)])
				}
			}
			if said.code < 0 || said.code > 3 || strings.Contains(said.err, "internal error") || strings.Contains(said.err, "内部错误") {
				t.Errorf("icp %q ends with %d: %s", args, said.code, said.err)
			}
		}
	}
	formats := map[string][]string{"check": checkFormats.options().IDs(), "docs": docsFormats().options().IDs(), "sheet": sheetFormats().options().IDs(), "request": requestFormats().options().IDs()}
	for _, name := range bundles {
		for command, ids := range formats {
			for _, id := range ids {
				try(false, nil, "", command, name, "--format", id)
				try(true, nil, "", command, name, "--format", id, "--show-values")
			}
		}
		for _, console := range handover.ConsoleOptions().IDs() {
			try(false, nil, "", "sheet", name, "--for", console)
		}
		try(false, nil, "", "check", name, "--diff")
		try(false, nil, "", "request", name, "--conflict")
		try(false, nil, "", "request", "claim", name)
		try(false, nil, "", "pack", name)
		try(false, nil, "", "pack", name, "--force")
		try(false, nil, "", "unpack", strings.TrimSuffix(name, ".yaml")+".zip")
		try(false, nil, "", "new", name, "--no-input")
		for _, operation := range filing.Operations.IDs() {
			try(false, nil, "", "new", filepath.Join(folder, "next", filepath.Base(name)), "--no-input", "--from", name, "--operation", operation)
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		try(false, nil, string(data), "check", "-")
		try(false, nil, string(data), "docs", "-")
		try(false, nil, "", "check", "--fix", copyOf(t, name))
		for _, letter := range regulation.Letters() {
			letters := filepath.Join(t.TempDir(), "letters")
			try(false, nil, "", "forms", name, "--only", letter.Kind, "-o", letters, "--force")
			lettersAreHarmless(t, letters)
		}
		try(false, nil, string(data), "forms", "-", "-o", filepath.Join(t.TempDir(), canaryNumber+obeyed))
	}
	// All of them at once, without what was made of them.
	for command, ids := range formats {
		if command == "check" {
			continue
		}
		for _, id := range ids {
			into := filepath.Join(t.TempDir(), canaryNumber+obeyed)
			try(false, nil, "", command, together, "--format", id)
			try(true, nil, "", command, together, "--format", id, "--show-values")
			try(false, nil, "", command, together, "--format", id, "-o", into)
			try(false, nil, "", command, together, "--format", id, "-o", into)
		}
	}
	for _, command := range []string{"forms", "pack"} {
		into := filepath.Join(t.TempDir(), canaryNumber+obeyed)
		try(false, nil, "", command, together, "-o", into)
		try(false, nil, "", command, together, "-o", into)
	}
	for _, name := range canaryResponses(t, folder) {
		try(false, nil, "", "explain", name)
		try(false, nil, "", "new", name+".yaml", "--no-input", "--from", name)
		try(false, nil, "", "new", name+".cancel.yaml", "--no-input", "--from", name, "--operation", filing.CancelSubject)
		try(true, nil, "", "new", name+".shown.yaml", "--no-input", "--from", name, "--show-values", "--record", canaryNumber)
	}
	// What is typed to the program.
	secrets := []string{canaryNumber, canaryMobile, canaryMail, "广东省深圳市南山区" + canaryAddress}
	for _, secret := range secrets {
		word := secret + obeyed
		for _, args := range [][]string{
			{word}, {"check", word}, {"docs", word}, {"sheet", word}, {"forms", word}, {"request", word}, {"request", "claim", word}, {"explain", word},
			{"forms", "--only", word}, {"forms", "--date", word}, {"forms", bundles[0], "-o", bundles[0] + "/" + word},
			{"explain", "粤ICP备" + word}, {"new", word + "/", "--no-input"}, {"new", "a.yaml", "--no-input", "--from", word},
			{"help", word}, {"version", word}, {"schema", word}, {"rules", word}, {"check", "--" + word}, {"check", "-x" + word},
			{"new", "--type", word}, {"new", "--operation", word}, {"new", "--province", word}, {"new", "--verification", word},
			{"docs", "--type", word}, {"docs", "--role", word}, {"docs", "--province", word, "--type", "personal"},
			{"check", "--format", word}, {"check", "--only", word}, {"check", "--skip", word}, {"check", "--fail-on", word},
			{"check", "--on", word}, {"check", "--lang", word}, {"docs", "--format", word}, {"sheet", "--format", word}, {"sheet", "--for", word}, {"request", "--format", word},
			{"completion", word}, {"check", "--fix=" + word}, {"pack", word}, {"pack", bundles[0], "-o", word, "--force"}, {"unpack", word + ".zip"}, {"unpack", word, "--list"}, {"pack", bundles[0], "-o", word + "/"},
			{"pack", bundles[0], "--to", word}, {"pack", bundles[0], "--to", "@" + word}, {"pack", bundles[0], "--passphrase-file", word, "--force"}, {"unpack", bundles[0], "-o", word}, {"unpack", bundles[0], "-o", "x", "--identity", word}, {"new", "b.yaml", "--set", word}, {"new", "b.yaml", "--set", "@" + word, "--no-input"}, {"new", "b.yaml", "--set", word + "=x"},
		} {
			try(false, nil, "", args...)
		}
		for _, f := range filing.FieldPaths() {
			path := strings.ReplaceAll(f.Path, "[]", "[0]")
			try(false, nil, path+"="+secret+"\n", "new", filepath.Join(t.TempDir(), "set.yaml"), "--no-input", "--set", "@-")
			try(false, nil, path+" "+secret+"\n", "new", "b.yaml", "--no-input", "--set", "@-")
		}
		for _, name := range []string{"ICP_FAIL_ON", "ICP_ON", "ICP_LANG"} {
			try(false, map[string]string{name: word}, "", "check", bundles[0])
		}
		for _, answers := range []string{word + "\n", "辽宁\n1\n个人\n" + word + "\n1\n" + word + "\n"} {
			try(false, nil, answers, "new", filepath.Join(t.TempDir(), "answers.yaml"))
		}
		for _, settings := range []string{word + ": x\n", "lang: " + word + "\n", "severity: {" + word + ": off}\n", "severity: {id-checksum: " + word + "}\n", "on: " + word + "\n", word + "\n"} {
			beside := t.TempDir()
			write(t, filepath.Join(beside, "icp.yaml"), strings.ReplaceAll(settings, "\x1b", ""))
			write(t, filepath.Join(beside, "bundle.yaml"), "operation: first\n")
			try(false, nil, "", "check", beside)
		}
		// As keys, as values of the wrong shape, as what is no YAML.
		for _, text := range []string{
			"operation: first\n" + secret + ": x\n", "operation: first\nsubject: " + secret + "\n", "operation: " + secret + "\n",
			"operation: first\n\"" + secret + "\": [x\n", "operation: first\n" + secret + "\n", "operation: first\nprovince: *" + secret + "\n",
			"operation: first\nsites: [{domain: [" + secret + "]}]\n", "version: " + secret + "\noperation: first\n",
		} {
			broken := filepath.Join(t.TempDir(), "broken.yaml")
			write(t, broken, text)
			for command := range formats {
				try(false, nil, "", command, broken)
			}
			try(false, nil, "", "check", broken, "--format", "json")
			try(false, nil, "", "new", broken, "--no-input")
		}
	}
	// As the names of files and folders, found and named.
	for _, word := range secrets[:3] {
		within := filepath.Join(t.TempDir(), word+obeyed)
		write(t, filepath.Join(within, word+obeyed+".yaml"), "operation: first\n")
		write(t, filepath.Join(within, "other "+word+".yaml"), "x: y\n")
		found := filepath.Join(within, word+obeyed+".yaml")
		for _, args := range [][]string{{"check", within}, {"check", found}, {"check", found, "--format", "json"}, {"docs", found, "--type", "personal"},
			{"sheet", found}, {"request", found}, {"docs", within, found, "--type", "personal", "--format", "csv"}, {"sheet", within, "--format", "json"}, {"request", within, found},
			{"sheet", within, "-o", filepath.Join(within, "out")}, {"sheet", within, "-o", filepath.Join(within, "out")}, {"forms", within, "-o", found}, {"pack", within, "-o", filepath.Join(within, "parcels")},
			{"new", found, "--no-input"}, {"new", within, "--no-input"}, {"check", filepath.Join(within, "missing"), "--format", "json"}} {
			try(false, nil, "", args...)
		}
	}
	if runs < 1000 {
		t.Errorf("only %d runs", runs)
	}
}

// lettersAreHarmless reads the pages in a folder: values stand in them in full, but no
// password, and nothing that turns text around.
func lettersAreHarmless(t *testing.T, folder string) {
	t.Helper()
	pages, _ := filepath.Glob(filepath.Join(folder, "*.html"))
	for _, name := range pages {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if found := shows(string(page), true); len(found) > 0 {
			t.Errorf("%s shows %v", name, found)
		}
	}
}

func unquoted(t *testing.T, s string) string {
	t.Helper()
	text, err := strconv.Unquote(s)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func with(env map[string]string, name, value string) map[string]string {
	all := map[string]string{name: value}
	for n, v := range env {
		all[n] = v
	}
	return all
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func copyOf(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "copy.yaml")
	write(t, name, string(data))
	return name
}
