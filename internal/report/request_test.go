package report

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// requested fills in a request from a bundle in the way of the program.
func requested(t *testing.T, v Voice, b *filing.Bundle, folder interface{ Has(string) bool }) *Request {
	t.Helper()
	r, assumed, found := regulation.RequestFor(b)
	if !found {
		t.Fatalf("no request for %q", b.Operation)
	}
	return NewRequest(handover.NewRequest(r, assumed, bundlefile.ReadingOf(b), someDay, folder), v)
}

// hostile is a bundle with many sites and values that no form would take.
func hostile(operation string) *filing.Bundle {
	b := &filing.Bundle{Operation: operation, Account: "a\x1b[31m@example.cn", Reason: strings.Repeat("长", 300) + "\n\u202e"}
	b.Subject.Name = "林\u202e知远"
	b.Subject.Certificate.Type = "\x07"
	for range 12 {
		b.Sites = append(b.Sites, &filing.Site{Domain: "example-notes.cn", Content: []string{"notes", "\x00"}})
	}
	for _, site := range b.Sites[6:] {
		site.Principal.Name = "何秋白"
		site.PreApprovals = []*filing.PreApproval{{Kind: "x\x1b", Number: "（署）网出证（粤）字第001号"}}
	}
	b.Documents = []*filing.Document{{Kind: "\x1b", Files: []string{"\x1b.png"}, Person: "\u202e"}}
	return b
}

// On a narrow screen no line is too long, and in no format does a value move
// the cursor or turn text around.
func TestRequestIsSafeAndNarrow(t *testing.T) {
	for _, operation := range filing.Operations.IDs() {
		for _, v := range []Voice{{Lang: lang.ZH}, {Lang: lang.EN}, {Lang: lang.EN, ShowValues: true}} {
			for _, b := range []*filing.Bundle{{Operation: operation}, hostile(operation)} {
				r := requested(t, v, b, nil)
				if b.Account == "" && r.Masked {
					t.Errorf("%s: something is masked of nothing", operation)
				}
				for _, line := range strings.Split(string(r.Text(Screen{Width: 40})), "\n") {
					if uniseg.StringWidth(line) > 40 {
						t.Errorf("%s: %q takes %d cells", operation, line, uniseg.StringWidth(line))
					}
				}
				for _, page := range []string{string(r.Text(Screen{})), string(r.Markdown()), string(r.JSON())} {
					if strings.ContainsFunc(page, func(c rune) bool {
						return c != '\n' && (unicode.IsControl(c) || unicode.Is(unicode.Bidi_Control, c))
					}) {
						t.Errorf("%s: printed raw: %q", operation, page)
					}
				}
			}
		}
	}
}

// In English every Chinese label stays, next to an English one.
func TestRequestInEnglish(t *testing.T) {
	for _, operation := range filing.Operations.IDs() {
		zh := requested(t, Voice{Lang: lang.ZH}, hostile(operation), nil)
		en := requested(t, Voice{Lang: lang.EN}, hostile(operation), nil)
		for i, group := range zh.groups {
			for j, item := range group.items {
				label, _, _ := strings.Cut(item.label, "（")
				if other := en.groups[i].items[j].label; !strings.HasPrefix(other, label) || !strings.Contains(other, "(") && unicode.Is(unicode.Han, []rune(label)[0]) {
					t.Errorf("%s: %s became %s", operation, item.label, other)
				}
			}
		}
	}
}

func TestRequestJSON(t *testing.T) {
	var got struct {
		Version int
		Groups  []struct {
			Title string
			Items []map[string]any
		}
	}
	if err := json.Unmarshal(requested(t, Voice{}, hostile(filing.AddSite), nil).JSON(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Version != 1 || len(got.Groups) < 4 {
		t.Errorf("version %d, %d groups", got.Version, len(got.Groups))
	}
	letters := ""
	for _, group := range got.Groups {
		if group.Title == "另需提供" {
			for _, item := range group.Items {
				if letter := item["letter"].(string); !strings.HasSuffix(letters, letter) {
					letters += letter
				}
			}
		}
		for _, item := range group.Items {
			for _, key := range []string{"letter", "label", "value", "missing", "path", "only_if"} {
				if _, there := item[key]; !there {
					t.Errorf("%v lacks %s", item, key)
				}
			}
		}
	}
	if letters != "ABCDEFGH" {
		t.Errorf("the letters are %s", letters)
	}
	titles := []string{}
	for _, group := range got.Groups[:2] {
		titles = append(titles, group.Title)
	}
	if !slices.Equal(titles, []string{"必填", "另需提供"}) {
		t.Errorf("the groups are %v", titles)
	}
}

// A long value is given whole, and masks come off only when asked.
func TestRequestValues(t *testing.T) {
	b := &filing.Bundle{Operation: filing.CancelSubject, Account: "lin.zhiyuan@example.cn", Reason: strings.Repeat("因", 200)}
	b.Record.Password = "hunter-two-2"
	text := string(requested(t, Voice{}, b, nil).Text(Screen{}))
	if !strings.Contains(text, b.Reason+"\n") {
		t.Errorf("the reason is cut:\n%s", text)
	}
	for _, show := range []bool{false, true} {
		v := Voice{ShowValues: show}
		claim := NewRequest(handover.NewRequest(regulation.ClaimRequest(), false, bundlefile.ReadingOf(b), someDay, nil), v)
		if shown := strings.Contains(string(claim.Text(Screen{})), b.Account); shown != show || claim.Masked == show {
			t.Errorf("with values %v: the account is shown %v, told as masked %v", show, shown, claim.Masked)
		}
		whole := requested(t, v, b, nil)
		for _, page := range [][]byte{whole.Text(Screen{}), whole.Markdown(), whole.JSON()} {
			if strings.Contains(string(page), b.Record.Password) {
				t.Errorf("the password is printed:\n%s", page)
			}
		}
	}
}
