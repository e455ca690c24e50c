package interview

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// onlooker sees every prompt that is put to a person.
type onlooker struct {
	*person
	sees func(*Prompt)
}

func (o *onlooker) Ask(ctx context.Context, page *Page) (Move, error) {
	// What comes to apply by an answer on the page is seen before the answers are
	// given again.
	move, err := o.person.Ask(ctx, page)
	for _, prompt := range page.Prompts {
		if prompt.Applies() {
			o.sees(prompt)
		}
	}
	return move, err
}

// Anything that may be left out says what that costs.
func TestSkippingHasItsPrice(t *testing.T) {
	seen := make(map[string]bool)
	for _, operation := range filing.Operations.IDs() {
		for _, kind := range []string{filing.Personal, filing.Enterprise} {
			for _, verification := range filing.Verifications.IDs() {
				for _, here := range []string{"", filing.Yes, filing.No} {
					b := newBundle(kind, verification)
					b.Province, b.Operation, b.Record.Here = "", operation, here
					p := &person{t: t, bundle: b, answers: map[string]string{
						"province": "广东", "changes": "主体信息，网站信息，接入信息", "sites[0].content": filing.ContentOther,
					}}
					if kind == filing.Enterprise {
						p.answers["subject.principal.role"] = filing.Authorized
					}
					onlooker := &onlooker{p, func(prompt *Prompt) {
						if !prompt.Optional {
							return
						}
						seen[p.name(prompt)] = true
						if prompt.Words().Skipping.IsZero() {
							t.Errorf("%s %s: nothing says what skipping %s costs", operation, kind, p.name(prompt))
						}
					}}
					if _, err := Run(onlooker, optionsFor(t, b)); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
	}
	for _, want := range []string{
		"created", "provider.name", "subject.certificate.valid_from", "subject.legal_representative.certificate.valid_from", "record.provider",
		"sites[0].registration.registrar", "sites[0].registration.registrant_number", "sites[0].registration.verified", "sites[0].registration.expires",
	} {
		if !seen[want] {
			t.Errorf("%s is never asked", want)
		}
	}
}

// Both ways of asking say it, under the help.
func TestSkippingIsShown(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	b.Sites = []*filing.Site{{}}
	prompt := asking(t, b, &b.Sites[0].Registration.Expires, report.Voice{Lang: lang.ZH})
	const price = "不填则无法查域名是否过期"
	if view := sent(prompt, 80).View(); !strings.Contains(view, price) {
		t.Errorf("the form says\n%s", view)
	}
	var out strings.Builder
	(&plainLines{out: &out, lang: lang.ZH}).explain(prompt)
	if !strings.Contains(out.String(), price) {
		t.Errorf("the lines say\n%s", out.String())
	}
}

// The access is not asked for where the provider fills it in, which the page of
// the website says, and nothing else does.
func TestAccessIsLeftToTheProvider(t *testing.T) {
	const told = "IP 地址、接入方式和服务器放置地由接入商填写，这里不问。"
	for name, c := range map[string]struct {
		begin func(*filing.Bundle)
		want  int
	}{
		"filed first": {func(*filing.Bundle) {}, 1},
		"given already": {func(b *filing.Bundle) {
			b.Sites = []*filing.Site{{Access: filing.Access{IPs: []string{"119.29.29.29"}}}}
		}, 0},
		"asked for the request": {func(b *filing.Bundle) {
			b.Operation, b.Record = filing.AddAccess, filing.Record{Here: filing.No}
		}, 0},
		"taken off": {func(b *filing.Bundle) { b.Operation = filing.CancelSite }, 0},
	} {
		b := newBundle(filing.Personal, filing.Electronic)
		c.begin(b)
		p := &person{t: t, bundle: b}
		if _, err := p.interview(); err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, text := range p.texts {
			if text == told {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: it is said %d times, want %d: %q", name, n, c.want, p.texts)
		}
	}
}

// The owner's number is asked for if it is compared: for a domain that is new on record, in
// the subject's own name.
func TestOwnersNumberIsAskedWhereCompared(t *testing.T) {
	for _, c := range []struct {
		operation, owner string
		want             bool
	}{
		{filing.First, "林知远", true},
		{filing.First, "周启明", false},
		{filing.AddSite, "林知远", true},
		{filing.AddAccess, "林知远", false},
	} {
		b := newBundle(filing.Personal, filing.Electronic)
		b.Operation = c.operation
		p := &person{t: t, bundle: b, answers: with(personalAnswers, "sites[0].registration.registrant", c.owner)}
		if _, err := p.interview(); err != nil {
			t.Fatal(err)
		}
		number := bundlefile.ReadingOf(b).Place(&b.Sites[0].Registration.RegistrantNumber).Path
		if got := slices.Contains(p.asked(), number); got != c.want {
			t.Errorf("%s of %s: asked is %t", c.operation, c.owner, got)
		}
	}
}

// What may be skipped is put to a person though options have answered the rest of its
// page; a script is not held up by it.
func TestProviderIsAskedBehindOptions(t *testing.T) {
	for person, want := range map[bool]string{true: "接入商（选填）> ", false: "主办单位名称> "} {
		o := optionsFor(t, newBundle(filing.Personal, filing.Electronic))
		o.Person = person
		var out bytes.Buffer
		if _, err := Run(NewPlainLines(strings.NewReader(""), &out, person, lang.ZH), o); !errors.Is(err, ErrEndOfInput) {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), want) {
			t.Errorf("a person: %v; it begins with\n%s", person, &out)
		}
	}
}
