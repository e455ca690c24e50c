package interview

import (
	"fmt"
	"slices"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// slowestVerdict is the longest time between a key and the verdict on it, with as many
// websites as anybody files at once.
const (
	slowestVerdict = 5 * time.Millisecond
	manySites      = 50
)

// largeBundle has as many websites as anybody files at once, each with its document.
func largeBundle() *filing.Bundle {
	b := newBundle(filing.Enterprise, filing.Electronic)
	b.Subject = filing.Subject{
		Type: filing.Enterprise, Name: "深圳市示例软件有限公司", MailingAddress: "深圳市南山区高新南一道6号8楼801室",
		Certificate: filing.Certificate{Type: filing.BusinessLicense, Number: "91440300MA5FK3J75W", Expires: "long-term", Address: "深圳市南山区高新南一道6号8楼801室"},
		Principal: filing.Person{
			Name: "周启明", Role: filing.LegalRepresentative, Mobile: "13512340001", EmergencyPhone: "13512340002", Email: "zhou@example.cn",
			Certificate: filing.Certificate{Type: filing.ResidentID, Number: "440304199003071221", ValidFrom: "2018-05-01", Expires: "2038-05-01"},
		},
	}
	for i := range manySites {
		domain := fmt.Sprintf("example-%d.cn", i)
		b.Sites = append(b.Sites, &filing.Site{
			Name: fmt.Sprintf("示例软件产品%d介绍", i), Domain: domain, Homepage: "www." + domain, Content: []string{"company"}, Languages: []string{"zh"},
			Registration: filing.Registration{
				Registrant: b.Subject.Name, RegistrantNumber: b.Subject.Certificate.Number, Registrar: "南岭域名", Verified: "2026-10-01", Expires: "2028-10-01",
			},
		})
		b.Documents = append(b.Documents, &filing.Document{Kind: filing.DomainCertificate, Site: domain, Files: []string{"scans/" + domain + ".png"}})
	}
	return b
}

// keysOf are keys that a person presses at the last website, each with everything that happens
// until the screen responds.
func keysOf(b *testing.B, s *session) map[string]func() {
	site := s.bundle.Sites[manySites-1]
	ask := func(at any) *form {
		entry, found := s.entryAt(at)
		if !found {
			b.Fatal("there is no such field")
		}
		f := newForm(s.prompt(entry), "", lang.ZH, report.Screen{Terminal: true, Width: 80})
		f.Init()
		f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		return f
	}
	line, list, right, wrong := ask(&site.Domain), ask(&site.Content), ask(&site.Homepage), ask(&site.Domain)
	wrong.typed = "example"
	return map[string]func(){
		"judge":  func() { right.prompt.Judge([]string{site.Homepage}) },
		"letter": func() { line.Update(typed("x")); line.Update(pressed(tea.KeyBackspace)); _ = line.View() },
		"move":   func() { list.Update(pressed(tea.KeyDown)); list.Update(pressed(tea.KeyUp)); _ = list.View() },
		"refused": func() {
			if wrong.Update(pressed(tea.KeyEnter)); wrong.end != pending || len(wrong.refused) == 0 {
				b.Fatal("it is not refused")
			}
			_ = wrong.View()
		},
		"taken": func() {
			right.end = pending
			if right.Update(pressed(tea.KeyEnter)); right.end != answered {
				b.Fatal("it is not taken")
			}
		},
	}
}

// BenchmarkKeyToVerdict measures the median time from a key to the verdict on it. It needs a
// quiet machine.
func BenchmarkKeyToVerdict(b *testing.B) {
	for name, press := range keysOf(b, newSession(nil, optionsFor(b, largeBundle()))) {
		b.Run(name, func(b *testing.B) {
			var times []time.Duration
			for b.Loop() {
				start := time.Now()
				press()
				times = append(times, time.Since(start))
			}
			slices.Sort(times)
			median := times[len(times)/2]
			b.ReportMetric(float64(median.Microseconds())/1000, "ms/key")
			if median > slowestVerdict {
				b.Errorf("%v from key to verdict, more than %v", median, slowestVerdict)
			}
		})
	}
}

// BenchmarkPages measures what happens between two pages with that many websites.
func BenchmarkPages(b *testing.B) {
	c := new(camera)
	s := newSession(c, optionsFor(b, largeBundle()))
	for name, put := range map[string]func(){
		"fields": func() { s.openPage(sectionsOf(s.bundle)) },
		"papers": func() { s.openPapers() },
		"tasks":  func() { _ = s.askTask() },
		"review": func() { _ = s.review() },
		"save": func() {
			s.bundle.Subject.Remarks += "。" // something to save
			s.save()
		},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				put()
			}
		})
	}
}
