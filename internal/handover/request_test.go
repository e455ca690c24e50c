package handover

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// requested fills in a request from a bundle in the way of the program.
func requested(t *testing.T, b *filing.Bundle, folder rule.Files) *Request {
	t.Helper()
	r, assumed, found := regulation.RequestFor(b)
	if !found {
		t.Fatalf("no request for %q", b.Operation)
	}
	return NewRequest(r, assumed, bundlefile.ReadingOf(b), someDay, folder)
}

// stated is what an item states, as a list.
func stated(i *Item) string {
	var all []string
	for _, part := range i.Parts {
		text := part.Text
		if !part.Label.IsZero() {
			text = part.Label.ZH
		}
		for _, about := range part.About {
			text += "（" + about.Name.ZH + " " + about.Text + "）"
		}
		all = append(all, text)
	}
	return strings.Join(all, "、")
}

// asked is what a request says under each heading, as label and value.
func asked(r *Request) string {
	var out strings.Builder
	about := func(names []string) string {
		if len(names) == 0 {
			return ""
		}
		return "（" + strings.Join(names, "、") + "）"
	}
	for _, group := range r.Groups {
		out.WriteString(group.Title.ZH + about(group.Sites) + "\n")
		for _, item := range group.Items {
			label := item.Label.ZH
			if item.Kind != "" {
				label = filing.DocumentKinds.Label(item.Kind).ZH
			}
			if item.Letter != "" {
				label = item.Letter + ". " + label
			}
			out.WriteString("  " + label + about(item.About) + "=" + stated(&item))
			if item.Missing {
				out.WriteString(" !" + item.Path)
			}
			out.WriteByte('\n')
		}
	}
	return out.String()
}

// Everything is missing from an empty bundle, and each item says where it goes.
func TestRequestOfNothing(t *testing.T) {
	for _, operation := range filing.Operations.IDs() {
		r := requested(t, &filing.Bundle{Operation: operation}, nil)
		for _, group := range r.Groups {
			for _, item := range group.Items {
				if item.Missing == (len(item.Parts) > 0) || item.Missing && item.Path == "" {
					t.Errorf("%s, %s: value %q, missing %v, path %q", operation, item.Label.ZH, stated(&item), item.Missing, item.Path)
				}
			}
		}
		if r.Missing == 0 {
			t.Errorf("%s: nothing is missing", operation)
		}
	}
}

// What several items lack at one place is missing once.
func TestRequestCountsPlaces(t *testing.T) {
	b := &filing.Bundle{Operation: filing.CancelSite, Reason: "网站不再使用", Sites: []*filing.Site{{Domain: "a.cn"}}}
	b.Subject.Name = "林知远"
	r := requested(t, b, nil)
	if r.Missing != 1 || strings.Count(asked(r), "!record.number") != 2 {
		t.Errorf("missing %d:\n%s", r.Missing, asked(r))
	}
}

// Sites with the same principal are stated together.
func TestRequestPrincipals(t *testing.T) {
	b := &filing.Bundle{Operation: filing.AddSite}
	b.Subject.Type, b.Subject.Principal.Name = filing.Enterprise, "周启明"
	other := &filing.Site{Domain: "b.cn"}
	other.Principal.Name = "何秋白"
	b.Sites = []*filing.Site{{Domain: "a.cn"}, other, {Domain: "c.cn"}}
	got := asked(requested(t, b, nil))
	for _, want := range []string{
		"网站负责人基本情况（a.cn、c.cn）\n  姓名=周启明\n  有效证件类型= !subject.principal.certificate.type\n",
		"网站负责人基本情况（b.cn）\n  姓名=何秋白\n  有效证件类型= !sites[1].principal.certificate.type\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("lacks %q:\n%s", want, got)
		}
	}
}

// The documents that go along are those the operation needs and those the
// bundle has besides, each once.
func TestRequestAttachments(t *testing.T) {
	b := filed()
	b.Subject.Name = "林知远"
	b.Documents = append(b.Documents, &filing.Document{Kind: "commitment-letter", Files: []string{"promise.png"}})
	for _, c := range []struct {
		name    string
		folder  rule.Files
		missing int
		want    string
	}{
		{"files unknown", nil, 3, `
  主办单位有效证件=id.png
  主办单位负责人有效证件=gone.png
  信息安全管理协议书= !documents[2].files
  网站备案信息真实性核验单= !documents
  域名证书（a.cn）= !documents
  域名授权书（b.cn）=letter.png
  负责人现场拍照相片= !documents
  承诺书=promise.png
`},
		{"files known", folder{"id.png", "letter.png", "promise.png"}, 4, `
  主办单位有效证件=id.png
  主办单位负责人有效证件=gone.png !documents[1].files
  信息安全管理协议书= !documents[2].files
  网站备案信息真实性核验单= !documents
  域名证书（a.cn）= !documents
  域名授权书（b.cn）=letter.png
  负责人现场拍照相片= !documents
  承诺书=promise.png
`},
	} {
		r := requested(t, b, c.folder)
		if _, got, _ := strings.Cut(asked(r), "随附材料"); got != c.want || r.Missing != c.missing {
			t.Errorf("%s: missing %d, got%s", c.name, r.Missing, got)
		}
	}
	_, got, _ := strings.Cut(asked(NewRequest(regulation.ClaimRequest(), false, bundlefile.ReadingOf(b), someDay, folder{})), "5. ")
	if want := "主办单位相关证件扫描件=id.png、gone.png !documents[0].files\n"; got != want {
		t.Errorf("the claim has %q, want %q", got, want)
	}
}

// Sensitive values stay as the bundle has them, except for the password, which no request
// contains.
func TestRequestIsRaw(t *testing.T) {
	b := &filing.Bundle{Operation: filing.AddSite, Sites: []*filing.Site{{Domain: "a.cn", PreApprovals: []*filing.PreApproval{{Kind: "publishing", Number: "12345678"}}}}}
	b.Subject.Type, b.Subject.Principal.Mobile, b.Record.Password = filing.Enterprise, "13512340001", "hunter-two-2"
	r := requested(t, b, nil)
	var values []Value
	for _, group := range r.Groups {
		for _, item := range group.Items {
			for _, part := range item.Parts {
				values = append(values, part.Value)
				for _, about := range part.About {
					values = append(values, about.Value)
				}
			}
		}
	}
	for _, want := range []Value{
		{Text: "a.cn", Format: filing.Host},
		{Text: "13512340001", Format: filing.Phone},
		{Text: "publishing", Format: filing.Choice, Label: filing.Contents.Label("publishing")},
		{Text: "12345678", Format: filing.Number},
	} {
		if !slices.Contains(values, want) {
			t.Errorf("lacks %+v among %+v", want, values)
		}
	}
	if slices.ContainsFunc(values, func(v Value) bool { return strings.Contains(v.Text, b.Record.Password) }) {
		t.Error("it holds the password")
	}
	if !r.Assumed {
		t.Error("where the record is was not said, and is not told as taken for granted")
	}
}
