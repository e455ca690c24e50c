package rule

import (
	"strings"
	"testing"
)

// Landlines are understood as people write them, and rewritten as forms accept them.
func TestLandlineSpellings(t *testing.T) {
	for number, want := range map[string]string{
		"0755-86013388":        "",
		"0755-86013388-801":    "",
		"(0755)86013388":       "number-spelling 0755-86013388",
		"（0755）86013388":       "number-spelling 0755-86013388",
		"(0755)86013388-801":   "number-spelling 0755-86013388-801",
		"0755-86013388 801":    "number-spelling 0755-86013388-801",
		"0755-86013388转801":    "number-spelling 0755-86013388-801",
		"0411-82345678 转 801":  "number-spelling 0411-82345678-801",
		"0755－86013388　转　801":  "number-spelling 0755-86013388-801",
		"0 7 5 5 8601 3388":    "number-spelling 0755-86013388",
		"86013388转801":         "phone-malformed ",
		"(0026)86013388":       "phone-malformed ",
		"0755-86013388转王先生":    "phone-malformed ",
		"0755-86013388/801转不到": "phone-malformed ",
	} {
		reading, surroundings := overlay(t, "subject: {principal: {office_phone: \""+number+"\"}}\n")
		got := ""
		surroundings.Selection.Skip = []string{"region-contradicted"} // they are of several cities
		for _, f := range Check(reading, surroundings) {
			got += f.Rule.Name + " " + f.Repair
		}
		if got != want {
			t.Errorf("%s: %q, want %q", number, got, want)
		}
	}
}

// The mailboxes of two principals are compared as mail would be sent, however they are spelt;
// another rule reports the spelling.
func TestMailSpellings(t *testing.T) {
	const he, zhou = "何秋白, certificate: {type: resident-id, number: 210202199511022361, expires: 2035-01-01}", "周启明, certificate: {type: resident-id, number: 440304199003071221, expires: 2038-05-01}"
	for _, test := range []struct{ who, first, second, want string }{
		{he, "zhou@例子.中国", "zhou@xn--fsqu00a.xn--fiqs8s", "email-shared"},
		{he, "zhou@example.cn", "ZHOU@example.cn", "email-shared"},
		{he, "zhou@example.cn", "<zhou@example.cn>", "email-malformed email-shared"},
		{he, "zhou@example.cn", "he@example.cn", ""},
		{he, "zhou", "zhou", "email-malformed email-malformed"},
		{zhou, "zhou@例子.中国", "zhou@xn--fsqu00a.xn--fiqs8s", ""},
		{zhou, "zhou@example.cn", "mailto:zhou@example.cn", "email-malformed"},
		{zhou, "zhou@example.cn", "zhou＠example.cn", "email-malformed"},
		{zhou, "zhou@example.cn", "qiming@example.cn", "contact-inconsistent"},
	} {
		text := "subject: {type: enterprise, principal: {email: \"" + test.first + "\"}}\nsites:\n  - name: 示例软件官网\n  - principal: {name: " + test.who + ", email: \"" + test.second + "\"}\n"
		reading, surroundings := overlay(t, text)
		surroundings.Selection.Only = []string{"email-malformed", "email-shared", "contact-inconsistent"}
		var got []string
		for _, f := range Check(reading, surroundings) {
			if f.At == &reading.Bundle.Subject.Principal.Email || f.At == &reading.Bundle.Sites[1].Principal.Email {
				got = append(got, f.Rule.Name)
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s and %s of %.9s: %q, want %q", test.first, test.second, test.who, got, test.want)
		}
	}
}
