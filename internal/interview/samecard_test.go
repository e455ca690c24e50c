package interview

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// twoSitesOfOne is a filing with two websites looked after by one person, who is not the
// subject's principal, without documents.
func twoSitesOfOne(t *testing.T) *filing.Bundle {
	t.Helper()
	b := readExample(t, "enterprise")
	b.Sites[0].Principal = b.Sites[1].Principal
	b.Documents = nil
	return b
}

// filesOf lists the files of the documents of a kind, by the website they name.
func filesOf(b *filing.Bundle, kind string) map[string]string {
	files := make(map[string]string)
	for _, d := range b.Documents {
		if d.Kind == kind {
			files[d.Site] = strings.Join(d.Files, " ")
		}
	}
	return files
}

// The card of a person who looks after two websites is asked for once and serves both, even
// after it is changed or removed.
func TestOneCardIsPutOnce(t *testing.T) {
	d := newDesk(t, lang.ZH)
	d.bundle = twoSitesOfOne(t)
	d.begun, d.passed = make(map[any]bool), make(map[any]bool)
	page := d.openPapers()
	var cards []*Prompt
	for _, prompt := range page.Prompts {
		if strings.HasPrefix(prompt.Label(lang.ZH), "网站负责人有效证件") {
			cards = append(cards, prompt)
		}
	}
	if len(cards) != 1 {
		t.Fatalf("the card is put %d times", len(cards))
	}
	for _, given := range [][]string{{"a.png", "b.png"}, {"c.png"}, nil, {"d.png", "e.png"}} {
		cards[0].Give(given)
		both := strings.Join(given, " ")
		if got := filesOf(d.bundle, filing.SitePrincipalCertificate); got["example.com.cn"] != both || got["示例帮助.中国"] != both {
			t.Errorf("after %q there is %v", given, got)
		}
		if says := cards[0].Filled(); strings.Contains(says, "也用作：网站负责人有效证件（示例帮助.中国）") != (given != nil) {
			t.Errorf("after %q it says %q", given, says)
		}
	}
	for _, prompt := range d.allPapers().Prompts {
		if label := prompt.Label(lang.ZH); strings.Contains(label, "网站负责人") && strings.Contains(label, "示例帮助.中国") {
			t.Errorf("%s is put again", label)
		}
	}
}

// Two people's cards are separate, and so are a company's licence and a card.
func TestTwoCardsArePutTwice(t *testing.T) {
	for name, begin := range map[string]func(*filing.Bundle){
		"two people":         func(b *filing.Bundle) { b.Sites[0].Principal.Certificate.Number = "440304199003071221" },
		"one is not known":   func(b *filing.Bundle) { b.Sites[0].Principal.Certificate.Number = "" },
		"cards of two kinds": func(b *filing.Bundle) { b.Sites[0].Principal.Certificate.Type = filing.Passport },
	} {
		d := newDesk(t, lang.ZH)
		d.bundle = twoSitesOfOne(t)
		begin(d.bundle)
		d.begun, d.passed = make(map[any]bool), make(map[any]bool)
		var labels []string
		for _, prompt := range d.openPapers().Prompts {
			labels = append(labels, prompt.Label(lang.ZH))
		}
		for _, want := range []string{"主办单位有效证件", "主办单位负责人有效证件", "网站负责人有效证件（示例帮助.中国）"} {
			if !slices.Contains(labels, want) {
				t.Errorf("%s: %s is not among %q", name, want, labels)
			}
		}
	}
}

// A card that was given in an earlier session serves the other website too, and nothing is
// missing in the end.
func TestCardOfAnEarlierSitting(t *testing.T) {
	b := twoSitesOfOne(t)
	b.Documents = []*filing.Document{{Kind: filing.SitePrincipalCertificate, Site: "example.com.cn", Files: []string{"scans/he-front.png", "scans/he-back.png"}}}
	var out bytes.Buffer
	o := optionsFor(t, b)
	_, err := Run(NewPlainLines(strings.NewReader(strings.Repeat("\n", 30)), &out, false, lang.ZH), o)
	got := filesOf(b, filing.SitePrincipalCertificate)
	if want := fmt.Sprint(map[string]string{"example.com.cn": "scans/he-front.png scans/he-back.png", "示例帮助.中国": "scans/he-front.png scans/he-back.png"}); fmt.Sprint(got) != want {
		t.Errorf("%v: there is %v, want %v:\n%s", err, got, want, &out)
	}
	saved := bundlefile.Parse(readFile(t, o.Store.Path())).Bundle
	if got := filesOf(saved, filing.SitePrincipalCertificate); len(got) != 2 {
		t.Errorf("the file holds %v", got)
	}
}
