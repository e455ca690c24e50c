package handover

import (
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

func (w *sheetWriter) sites() {
	if len(w.Sites) == 0 && w.open[&w.Sites] {
		w.begin(siteTitle, "")
		w.add(w.blank(&w.Sites))
	}
	for i, s := range w.Sites {
		w.nth = i + 1
		w.site(s)
		w.sitePrincipal(s)
		w.access(s)
	}
	w.end()
}

var siteTitle = lang.Text{ZH: "网站信息", EN: "Website"}

// site is the page of a website (网站信息).
func (w *sheetWriter) site(s *filing.Site) {
	w.begin(siteTitle, filedDomain(s.Domain).Text)
	w.whole = w.isAsked(&s.Registration)
	w.text(&s.Name)
	domain := w.blank(&s.Domain)
	giveDomain(&domain, s.Domain)
	w.add(domain)
	w.text(&s.Homepage)
	w.content(s)
	w.names(&s.Languages)
	w.siteRemarks(s)
	r := &s.Registration
	for _, at := range []*string{&r.Registrant, &r.RegistrantNumber, &r.Registrar, &r.Verified, &r.Expires} {
		w.text(at)
	}
	w.approvals(s)
}

// siteRemarks adds the remarks ready to paste, including the sentence that the province
// demands.
func (w *sheetWriter) siteRemarks(s *filing.Site) {
	line := w.blank(&s.Remarks)
	text := strings.TrimSpace(s.Remarks)
	if demand, missing := rule.MissingSentence(w.Bundle, s); missing && w.whole {
		if last, _ := utf8.DecodeLastRuneInString(text); text != "" && !strings.ContainsRune("。！？；.!?;", last) {
			text += "。"
		}
		text += demand.Paste
		line.Note.Says = lang.Text{ZH: "已加上备案文件里没有、所在省要求的声明", EN: "with the declaration that the province demands and the bundle lacks"}
		line.Note.Demand = demand
	} else if demand, asked := rule.RemarksDemand(w.Bundle, s); asked {
		line.Note = Note{Says: line.help, Demand: demand}
	}
	line.give(Value{Text: text, Format: filing.Prose})
	w.add(line)
}

// sitePrincipal is the page of a website's principal (网站负责人). If the site names none, it
// is the subject's.
func (w *sheetWriter) sitePrincipal(s *filing.Site) {
	own := &s.Principal
	title := w.spots[own].Field.Label
	site := filedDomain(s.Domain).Text
	w.whole = w.isAsked(&s.Registration)
	if s.HasPrincipal() {
		w.begin(title, site)
		w.person(own, false)
		return
	}
	if !w.whole {
		return
	}
	w.begin(title, site)
	w.person(&w.Subject.Principal, w.IsPersonal())
	for i := range w.last().Lines {
		line := &w.last().Lines[i]
		line.asks = strings.Replace(line.asks, "subject.principal", "sites[].principal", 1)
	}
	w.last().Lines[0].Note = Note{Says: lang.Text{ZH: "网站负责人与主体负责人相同", EN: "the same person as the subject's principal"}}
}

// access is the page about how a site is connected to the network (接入信息).
func (w *sheetWriter) access(s *filing.Site) {
	a := &s.Access
	w.begin(w.spots[a].Field.Label, filedDomain(s.Domain).Text)
	w.whole = w.isAsked(&s.Registration) || w.isAsked(a)
	w.choice(&a.Method, &a.Method, regulation.AccessChoice)
	ips := w.blank(&a.IPs)
	for _, ip := range a.IPs {
		v := Value{Text: ip, Format: filing.Host}
		ips.Values = append(ips.Values, v)
		v.Range = !strings.Contains(ip, "-")
		ips.Paste = append(ips.Paste, v)
	}
	if !ips.isEmpty() {
		ips.Note = Note{Says: lang.Text{ZH: "表单写法：%s", EN: "as the form has it: %s"}, Args: []any{ips.Paste}}
	}
	w.add(ips)
	w.text(&a.Location)
}
