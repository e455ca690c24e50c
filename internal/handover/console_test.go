package handover

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/source"
)

// sheetsOf are the sheets of all operations of a bundle with every key, and of the examples.
func sheetsOf(t *testing.T) []*Sheet {
	t.Helper()
	var sheets []*Sheet
	for _, operation := range filing.Operations.IDs() {
		for _, path := range []string{everyKey, person, enterprise} {
			for _, kind := range []string{"", filing.Personal, filing.Enterprise} {
				b := parsed(t, path)
				b.Operation, b.Reason = operation, "不再使用"
				if kind != "" {
					b.Subject.Type = kind
				}
				sheets = append(sheets, NewSheet(b, someDay))
			}
			b := parsed(t, path)
			b.Operation, b.Sites = operation, nil
			sheets = append(sheets, NewSheet(b, someDay))
		}
	}
	twice := parsed(t, enterprise)
	twice.Sites[0].PreApprovals = []*filing.PreApproval{{Kind: "news", Number: "1"}, {Kind: "publishing", Number: "2"}}
	twice.Sites[1].Domain = ""
	return append(sheets, NewSheet(twice, someDay), NewSheet(new(filing.Bundle), someDay))
}

// told is everything that a line says except for the words of its label.
func told(l *Line) string {
	return fmt.Sprint(l.At, l.Path, l.Label.EN, l.Values, l.Paste, l.IsPick, l.Code, l.Missing, l.Note)
}

// A console orders and names; it drops nothing, adds nothing and changes no value.
func TestConsolesKeepAllLines(t *testing.T) {
	lines := func(s *Sheet) (all []string) {
		for _, section := range s.Sections {
			if len(section.Lines) == 0 {
				t.Errorf("%s has no lines", section.Title.ZH)
			}
			for i := range section.Lines {
				all = append(all, told(&section.Lines[i]))
			}
		}
		slices.Sort(all)
		return all
	}
	count := 0
	for _, sheet := range sheetsOf(t) {
		before := lines(sheet)
		count += len(before)
		for _, c := range Consoles() {
			if got := lines(sheet.For(c)); !slices.Equal(got, before) {
				t.Errorf("%s, %s:\ngot  %q\nwant %q", c.ID, sheet.Operation, got, before)
			}
			if !slices.Equal(lines(sheet), before) {
				t.Errorf("%s changed the sheet that it was made of", c.ID)
			}
		}
	}
	if count < 1000 {
		t.Errorf("only %d lines", count)
	}
}

// Every page says where it was read; every field is one that a sheet has, is asked for
// once, and is named only where the console's word is not the form's.
func TestConsolesNameWhatThereIs(t *testing.T) {
	labels := make(map[string]string)
	for _, sheet := range sheetsOf(t) {
		for _, section := range sheet.Sections {
			for _, line := range section.Lines {
				labels[line.asks] = line.Label.ZH
			}
		}
	}
	cited := func(s source.Source) bool {
		return s.Kind == source.OfProvider && s.Date != "" && !s.Name.IsZero() && !s.Part.IsZero()
	}
	for _, c := range Consoles() {
		if c.ID == "" || c.Name.IsZero() || c.Limits.IsZero() || len(c.Operations) == 0 || len(c.Pages) == 0 || len(c.Sources()) == 0 {
			t.Errorf("%s lacks something", c.ID)
		}
		for _, operation := range c.Operations {
			if !slices.Contains(filing.Operations.IDs(), operation) {
				t.Errorf("%s: there is no operation %s", c.ID, operation)
			}
		}
		asked := make(map[string]bool)
		for _, page := range c.Pages {
			if page.Title.IsZero() || len(page.Fields) == 0 || !cited(page.Source) {
				t.Errorf("%s, %s: lacks fields, or its source", c.ID, page.Title.ZH)
			}
			for _, f := range page.Fields {
				found := false
				for asks, label := range labels {
					found = found || f.asks(&Line{asks: asks})
					if asks == f.Asks && (f.Label == label || f.Person == label && label != "") {
						t.Errorf("%s: %s is called %s on the form too", c.ID, f.Asks, label)
					}
				}
				switch {
				case !found:
					t.Errorf("%s asks for %s, which is on no sheet", c.ID, f.Asks)
				case asked[f.Asks]:
					t.Errorf("%s asks for %s twice", c.ID, f.Asks)
				case !f.Source.IsZero() && !cited(f.Source):
					t.Errorf("%s: %s has half a source", c.ID, f.Asks)
				}
				asked[f.Asks] = true
			}
		}
	}
}

// What is where on the known pages, for the sheets of the examples.
func TestConsolePages(t *testing.T) {
	var got strings.Builder
	for _, c := range Consoles() {
		for _, path := range []string{person, enterprise} {
			fmt.Fprintf(&got, "# %s, %s\n", c.ID, path)
			for _, section := range NewSheet(parsed(t, path), someDay).For(c).Sections {
				heading := section.Title.ZH
				if section.Site != "" {
					heading += ", " + section.Site
				}
				if section.Unplaced { // which grows with the form
					continue
				}
				got.WriteString(heading + "\n")
				for _, line := range section.Lines {
					fmt.Fprintf(&got, "  %s %s\n", line.Label.ZH, line.Path)
				}
			}
		}
	}
	const golden = "testdata/consoles.txt"
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || got.String() != string(want) {
		t.Errorf("the pages are not those of %s (%v):\n%s", golden, err, got.String())
	}
}

// The pages are known for some operations; for others the form stays unchanged.
func TestConsoleOfOtherOperations(t *testing.T) {
	b := parsed(t, enterprise)
	b.Operation, b.Reason = filing.CancelSite, "不再使用"
	sheet := NewSheet(b, someDay)
	if got := sheet.For(&aliyun); sections(got) != sections(sheet) || got.Console != &aliyun || sheet.Console != nil {
		t.Errorf("of a cancellation: %s", sections(got))
	}
}

func TestConsoleOfAProvider(t *testing.T) {
	for name, want := range map[string]*Console{
		"阿里云": &aliyun, "阿里云计算有限公司": &aliyun, "Aliyun": &aliyun, "Alibaba Cloud": &aliyun, "腾讯云": &tencent, "腾讯云计算（北京）有限责任公司": &tencent,
		"华为云": &huawei, "HUAWEI CLOUD": &huawei, "南岭云": nil, "": nil, "阿里云、腾讯云": nil, "腾讯科技": nil,
	} {
		if got := ConsoleOf(name); got != want {
			t.Errorf("%s is taken for another provider, or for none", name)
		}
	}
	for _, c := range Consoles() {
		if ConsoleNamed(c.ID) != c || ConsoleOf(c.Name.ZH) != c {
			t.Errorf("%s is not found", c.ID)
		}
	}
	if ConsoleNamed("nanling") != nil {
		t.Error("a console that is none")
	}
	for value, id := range map[string]string{"阿里云": "aliyun", "qcloud": "tencent", "Huawei Cloud": "huawei"} {
		if got, _ := ConsoleOptions().ID(value); got != id {
			t.Errorf("%s is %q", value, got)
		}
	}
}
