package bundlefile

import (
	"fmt"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

// Passages reach from the end of their key to the next entry.
func TestPassages(t *testing.T) {
	tests := []struct{ text, want string }{
		{"version: 1\n", ""},
		{"passwort: x\nreason: y\n", "1:10-2:1 x/password"},
		{"passwort: x\n", "1:10-0:0 x/password"},
		{"\"pwd\" : x\n", "1:8-0:0 x/password"},
		{"nam: x\n", "1:5-0:0"},
		{"record:\n  password: {a: b, number: c}\n  here: 是\n", "2:12-3:3 /password a/password b/password c/password"},
		{"rekord: {number: 1, more: [{password: x}, y]}\n", "1:8-0:0 1/number x/password"},
		{"record: {password: x, here: 是}\n", "1:19-1:23 x/password"},
		{"subject:\n  mailing_address: |\n    a\n    b\n  name: y\n", "2:19-5:3 a\nb/address"},
		{"sites:\n  - x\n  - name: y\n", "2:5-3:5"},
		{"reason: &p x\nrecord: {password: *p}\n", "1:8-2:1 x/password"},
		{"a: &p x\npasswort: *p\n", "1:3-2:1 2:10-0:0 x/password"},
		{"<<: {a: b}\n", "1:4-0:0"},
		{"? [x]\n: y\n", "1:3-0:0"},
		{"甲: x\n", "1:3-0:0"},
		{"a: [\n", ""},
	}
	names := map[filing.Format]string{filing.Password: "/password", filing.Number: "/number", filing.Address: "/address"}
	for _, test := range tests {
		var got []string
		for _, p := range Parse([]byte(test.text)).Passages([]byte(test.text)) {
			got = append(got, fmt.Sprintf("%d:%d-%d:%d", p.Start.Line, p.Start.Column, p.End.Line, p.End.Column))
			for _, text := range p.Texts {
				got = append(got, text.Value+names[text.Format])
			}
		}
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%q has %q, want %q", test.text, got, test.want)
		}
	}
}

func TestKeyFormat(t *testing.T) {
	for key, want := range map[string]filing.Format{
		"password": filing.Password, "passwort": filing.Password, "Password": filing.Password, "PASS": filing.Password, "pwd": filing.Password, "备案密码": filing.Password, "api_token": filing.Password,
		"number": filing.Number, "mobile": filing.Phone, "address": filing.Address, "email": filing.Mail, "account": filing.Mail, "name": filing.Words, "sites": filing.Parts, "xyz": filing.Words,
	} {
		if got, _ := KeyFormat(key); got != want {
			t.Errorf("%s has the format %d, want %d", key, got, want)
		}
	}
	for key, want := range map[string]bool{"name": true, "sites": true, "passwort": false, "nam": false} {
		if _, got := KeyFormat(key); got != want {
			t.Errorf("%s is known: %v", key, got)
		}
	}
}

// Aliases cannot make a small file a large bundle.
func TestAliasesStandForLittle(t *testing.T) {
	long := strings.Repeat("x", MaxSize/50)
	sites := func(n int) string {
		return "x: &a " + long + "\nsites:\n" + strings.Repeat("  - {name: *a}\n", n)
	}
	for n, refused := range map[int]bool{10: false, 40: false, 60: true} {
		r := Parse([]byte(sites(n)))
		if r.Refused() != refused || refused && r.Faults[0].Kind != TooManyAliases {
			t.Errorf("%d sites: refused is %v", n, r.Refused())
		}
	}
	laughs := "a: &a [" + strings.Repeat("x, ", 100) + "]\n"
	for c := 'b'; c < 'j'; c++ {
		laughs += fmt.Sprintf("%c: &%c [%s]\n", c, c, strings.Repeat(fmt.Sprintf("*%c, ", c-1), 10))
	}
	if r := Parse([]byte(laughs)); !r.Refused() {
		t.Error("a billion laughs are read")
	}
}

// Nor can many lists, each within its limit.
func TestTooManyInAll(t *testing.T) {
	list := "[" + strings.Repeat("x, ", 490) + "]"
	for text, refused := range map[string]bool{
		"sites:\n" + strings.Repeat("  - {content: "+list+"}\n", 40):                                                                                           false,
		"sites:\n" + strings.Repeat("  - {content: "+list+"}\n", 41):                                                                                           true,
		"x: &a " + list + "\nsites:\n" + strings.Repeat("  - {content: *a}\n", 39):                                                                             false,
		"x: &a " + list + "\nsites:\n" + strings.Repeat("  - {content: *a}\n", 41):                                                                             true,
		"sites:\n" + strings.Repeat("  - {content: [a, b, c, d], languages: [zh, en]}\n", 490) + "documents:\n" + strings.Repeat("  - {files: [a, b]}\n", 490): false,
	} {
		if r := Parse([]byte(text)); r.Refused() != refused || refused && r.Faults[0].Kind != TooManyInAll {
			t.Errorf("%.30q: refused is %v, %+v", text, r.Refused(), r.Faults)
		}
	}
}

// The name of an anchor that is not there may be a value that begins with a star.
func TestUnknownAnchorIsNotNamed(t *testing.T) {
	r := Parse([]byte("record:\n  password: *hunter2\n"))
	if !r.Refused() || strings.Contains(r.Faults[0].Found, "hunter2") || r.Faults[0].Place.Line != 2 {
		t.Errorf("got %+v", r.Faults)
	}
}

// However many lines there are, a ruler finds many places in one pass.
func TestRulerWithoutLineFeeds(t *testing.T) {
	text := []byte(strings.Repeat("a: b\r", 100_000))
	r := newRuler(text)
	for line := 1; line <= 100_000; line += 7 {
		if at, ok := r.at(line, 1); !ok || at != (line-1)*5 {
			t.Fatalf("line %d is at %d, %v", line, at, ok)
		}
	}
}
