package report

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// leaks are files that hold what is not to be seen where no field tells what it
// is. Secret passwords begin with hun, and are shown by no option; the rest is
// shown with values only.
var leaks = []struct {
	name, text string
	secrets    []string
}{
	{"a list for a password", "record:\n  password: [hunter2, hunter3]\n", []string{"hunter2", "hunter3"}},
	{"a group for a password", "record:\n  password: {hunter2: hunter3}\n", []string{"hunter2", "hunter3"}},
	{"a group below a password", "record:\n  password:\n    first: hunter2\n    then: |\n      hunter3\n      hunter4\n", []string{"hunter2", "hunter3", "hunter4"}},
	{"a misspelt password", "record:\n  passwort: hunter2\n", []string{"hunter2"}},
	{"at the top", "passwort: hunter2\npassword: hunter3\n密码: hunter4\n", []string{"hunter2", "hunter3", "hunter4"}},
	{"in quotes", "\"passwort\": \"hunter2\"\n'pwd' : 'hunter3'\n", []string{"hunter2", "hunter3"}},
	{"twice", "record:\n  password: hunter2\n  password: hunter3\n", []string{"hunter2", "hunter3"}},
	{"merged", "record:\n  <<: {password: hunter2}\n", []string{"hunter2"}},
	{"in a group that is unknown", "rekord:\n  number: 1\n  password: hunter2\n  more:\n    - hunter3\n", []string{"hunter2", "hunter3"}},
	{"several keys on a line", "record: {name: x, passwort: hunter2, here: 是}\n", []string{"hunter2"}},
	{"text for a group", "record: hunter2\nsubject: {principal: hunter3}\n", []string{"hunter2", "hunter3"}},
	{"text for an element", "sites:\n  - password hunter2\n  - name: x\n", []string{"hunter2"}},
	{"a text for a list", "sites:\n  - content: 某某大院东门\n", []string{"大院"}},
	{"a text for a list of groups", "sites: hunter2\n", []string{"hunter2"}},
	{"a group that stands twice", "record: {number: 1}\nrecord: {number: 2, password: hunter2}\nrecord: {passwort: hunter3}\n", []string{"hunter2", "hunter3"}},
	{"a text for a group that stands twice", "record: {number: 1}\nrecord: hunter2\n", []string{"hunter2"}},
	{"an unknown key where a group stands twice", "subject: {name: x}\nsubject:\n  name: y\n  pin: hunter2\n", []string{"hunter2"}},
	{"a key of another group where one stands twice", "subject: {name: x}\nsubject: {domain: hunter2}\n", []string{"hunter2"}},
	{"a key that looks like a path", "subject: {name: x}\nsubject: {principal.name: hunter2}\n", []string{"hunter2"}},
	{"the anchor of a field that stands twice", "reason: x\nreason: &p hun\nrecord: {password: *p}\n", []string{"hun"}},
	{"the tag of a field that stands twice", "reason: x\nreason: !hunter2 y\n", []string{"hunter2"}},
	{"an alias in a field that stands twice", "x: &hunter2 y\nreason: x\nreason: *hunter2\n", []string{"hunter2"}},
	{"a field that stands twice and says what it is", "reason: x\nreason: 密码 hunter2\n", []string{"hunter2"}},
	{"a password repeated in a field that stands twice", "record: {password: hunter2}\nreason: x\nreason: hunter2\n", []string{"hunter2"}},
	{"a list in a list", "sites:\n  - content: [[hunter2]]\n", []string{"hunter2"}},
	{"an anchor", "x: &p hunter2\nrecord: {password: *p}\nreason: hunter2\n", []string{"hunter2"}},
	{"an anchor of a field", "reason: &p hunter2\nrecord:\n  password: *p\n  pwd: *p\n", []string{"hunter2"}},
	{"an anchor of several lines", "reason: &p |\n  hunter2\n  hunter3\nrecord: {password: *p}\n", []string{"hunter2", "hunter3"}},
	{"an alias of a group", "provider: &p {name: hunter2}\nrecord: {password: *p}\n", []string{"hunter2"}},
	{"an anchor for a value", "record:\n  password: &hunter2\n", []string{"hunter2"}},
	{"a tag for a value", "record:\n  password: !hunter2\n", []string{"hunter2"}},
	{"a number sign", "record:\n  password: ab #hunter2\n  here: x # hunter2 #\n", []string{" #hunter2\n"}},
	{"a comment after a key", "record:\n  passwort: # hunter2\n    hunter3\n", []string{"hunter2", "hunter3"}},
	{"repeated", "record: {password: hunter2}\nreason: 密码 hunter2。 # hunter2\n# hunter2\nx: hunter2\n", []string{"hunter2"}},
	{"a short one repeated", "record: {password: hunt}\nreason: 密码 hunt # hunt\n", []string{"密码 hunt", "# hunt"}},
	{"one of an unknown key repeated", "passwort: hunter2\nreason: hunter2 # hunter2\n", []string{"hunter2"}},
	{"a long one repeated", "record: {password: " + strings.Repeat("hunter", 40) + "}\nreason: " + strings.Repeat("hunter", 40) + " # x\n", []string{"hunter"}},
	{"a key that is one", "record: {password: hunter2}\nhunter2: x\nsubject: {hunter2: y}\n", []string{"hunter2"}},
	{"another version", "version: 2\nrecord: {passwort: hunter2, password: hunter3}\n", []string{"hunter2", "hunter3"}},
	{"a number with dashes", "subject:\n  certificate: [4403-0419-9003-0712-21]\n  number: 4403-0419-9003\n", []string{"0419", "9003"}},
	{"an address that is none", "subject:\n  mailing_address: [某某大院东门]\n", []string{"大院"}},
	{"an address in an unknown key", "subject:\n  adress: 某某大院东门\n", []string{"大院"}},
	{"an address of wrong shape repeated", "subject:\n  mailing_address: [某某大院东门西侧]\n  name: 某某大院东门西侧\n", []string{"大院"}},
	{"a name for e-mail", "subject:\n  principal:\n    email: {zhou: qiming}\n", []string{"zhou", "qiming"}},
	{"two addresses", "subject:\n  mailing_address: x\n  mailing_address: 某某大院东门\n", []string{"大院"}},
	{"not YAML", "record:\n  password: hunter2 [\n  here: [\n", []string{"hunter2"}},
	{"not YAML at the password", "record:\n  password: \"hunter2\n", []string{"hunter2"}},
	{"not YAML at an unknown key", "record:\n  passwort: 'hunter2' x\n", []string{"hunter2"}},
	{"not YAML on one line", "record: {name: x, passwort: hunter2, here: [}\n", []string{"hunter2"}},
	{"not YAML below a password", "record:\n  password:\n    hunter2\n   hunter3: [\n", []string{"hunter2", "hunter3"}},
	{"not YAML in a block", "record:\n  password: |\n    hunter2\n\thunter3\n", []string{"hunter2", "hunter3"}},
	{"not YAML repeated", "record:\n  password: hunter2\nreason: hunter2 [\n here: x\n", []string{"hunter2"}},
	{"not YAML at an address", "subject:\n  mailing_address: 某某大院东门: x\n", []string{"大院"}},
	{"a wide colon", "record:\n  password：hunter2\n", []string{"hunter2"}},
	{"a tab", "record:\n\tpassword: hunter2\n", []string{"hunter2"}},
	{"a star for a password", "record:\n  password: *hunter2\n", []string{"hunter2"}},
	{"a second document", "version: 1\n---\npasswort: hunter2\n", []string{"hunter2"}},
	{"a list at the top", "- password: hunter2\n", []string{"hunter2"}},
	{"no mapping", "hunter2\n", []string{"hunter2"}},
	{"too many", "sites: [" + strings.Repeat("hunter2,", 501) + "]\n", []string{"hunter2"}},
	{"too many aliases", "x: &a hunter2\ny: [" + strings.Repeat("*a,", 101) + "hunter3]\n", []string{"hunter3"}},
}

// Whatever a finding is about, and wherever a diff looks, what could not be read
// is not shown: it may be a secret.
func TestNothingLeaks(t *testing.T) {
	for _, test := range leaks {
		t.Run(test.name, func(t *testing.T) {
			text := test.text
			r := bundlefile.Parse([]byte(text))
			for _, show := range []bool{false, true} {
				for _, l := range []lang.Lang{lang.ZH, lang.EN} {
					voice := Voice{Lang: l, ShowValues: show}
					for what, out := range everything(voice, text, r) {
						for _, secret := range test.secrets {
							isPassword := strings.Contains(secret, "hun")
							if strings.Contains(out, secret) && (isPassword || !show) {
								t.Errorf("values shown %v: %s shows %q:\n%s", show, what, secret, out)
							}
						}
					}
				}
			}
		})
	}
}

// everything is what a check of a text writes, with a finding on each line, and
// a diff of all of it.
func everything(v Voice, text string, r *bundlefile.Reading) map[string]string {
	found := rule.Check(r, rule.Surroundings{Today: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)})
	if !r.Refused() { // of what was refused only the fault's line is shown
		for i := range strings.Count(text, "\n") {
			fault := &bundlefile.Fault{Place: bundlefile.Place{Line: i + 1, Column: 1}}
			found = append(found, rule.Finding{Rule: &odd, Severity: rule.Error, Where: rule.Where{Fault: fault}, Message: lang.Text{ZH: "x", EN: "x"}})
		}
	}
	file := &File{Name: "a.yaml", Source: []byte(text), Reading: r, Findings: found}
	all := make(map[string]string)
	for name, format := range everyFormat(v) {
		all[name] = string(document(format, file))
	}
	if !r.Refused() {
		after := text + "province: 广东\n"
		all["the diff"] = string(v.Diff(Screen{}, "a.yaml", []byte(text), []byte(after), r, bundlefile.Parse([]byte(after))))
	}
	return all
}

// What is hidden keeps its length, so that the mark is in the right place.
func TestHiddenKeepsLength(t *testing.T) {
	for _, test := range leaks {
		r := bundlefile.Parse([]byte(test.text))
		w := Voice{}.view([]byte(test.text), r)
		for i, line := range strings.Split(test.text, "\n") {
			if got := w.mask(line, i+1); utf8.RuneCountInString(got) != utf8.RuneCountInString(line) {
				t.Errorf("%s: %q becomes %q", test.name, line, got)
			}
		}
	}
}

// What was read and is not secret stays visible next to what is hidden.
func TestWhatStaysInSight(t *testing.T) {
	tests := []struct{ text, want string }{
		{"nam: x # y\nprovince: 广东\n", "nam: * * *\nprovince: 广东\n"},
		{"sites:\n  - nam: 甲\n  - name: 乙\n", "sites:\n  - nam: *\n  - name: 乙\n"},
		{"record: {passwort: x, here: 是}\n", "record: {passwort: ** here: 是}\n"},
		{"record:\n  password:\n    - x\n  here: 是\n", "record:\n  password:\n    * *\n  here: 是\n"},
		{"subject:\n  mailing_address: |\n    某大院\n  name: 乙\n", "subject:\n  mailing_address: *\n    ***\n  name: 乙\n"},
		{"record: {password: abcdef, here: 是} # 注\n", "record: {password: ******, here: 是} # 注\n"},
		{"record:\n  password: abcdef # 注\n  here: 是\n", "record:\n  password: ****** * *\n  here: 是\n"},
		{"province: 广东 [\n a: b\n", "province: 广东 [\n a: *\n"},
		{"subject:\n\ttype: personal\n", "subject:\n\ttype: personal\n"},
	}
	for _, test := range tests {
		r := bundlefile.Parse([]byte(test.text))
		w := Voice{}.view([]byte(test.text), r)
		lines := strings.Split(test.text, "\n")
		for i := range lines {
			lines[i] = w.mask(lines[i], i+1)
		}
		if got := strings.Join(lines, "\n"); got != test.want {
			t.Errorf("got\n%swant\n%s", got, test.want)
		}
	}
}

func TestRepeats(t *testing.T) {
	var all repeats
	for _, value := range []string{"abcd", "abcdef", "密码是八", strings.Repeat("x", 200)} {
		all.add(value, strings.Repeat("*", utf8.RuneCountInString(value)))
	}
	tests := []struct{ text, want string }{
		{"", ""}, {"abc", "abc"}, {"abcd", "****"}, {"abcde", "****e"}, {"abcdefg", "******g"}, {"ab abcd abcdef.", "ab **** ******."},
		{"我的密码是八位", "我的****位"}, {strings.Repeat("x", 127), strings.Repeat("x", 127)},
		{"a " + strings.Repeat("x", 130) + " b", "a " + strings.Repeat("*", 130) + " *"},
	}
	for _, test := range tests {
		if got := all.hide(test.text); got != test.want {
			t.Errorf("%q becomes %q, want %q", test.text, got, test.want)
		}
	}
}
