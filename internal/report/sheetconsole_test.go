package report

import (
	"encoding/json"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// A sheet for a console says whose it is, where its pages were read, and what is on none of
// them.
func TestSheetForAConsole(t *testing.T) {
	for _, c := range handover.Consoles() {
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			sheet := NewSheet(handover.NewSheet(parsed(t, enterprise), someDay).For(c), Voice{Lang: l})
			title, _, _ := strings.Cut(string(sheet.Text(Screen{})), "\n")
			if !strings.HasSuffix(title, " · "+c.Name.In(l)) {
				t.Errorf("the title is %s", title)
			}
			notes := strings.Join(sheet.notes(), "\n")
			for _, s := range c.Sources() {
				if !strings.Contains(notes, s.Name.In(l)) || !strings.Contains(notes, s.Date) {
					t.Errorf("%s: %s is not cited:\n%s", c.ID, s.Name.ZH, notes)
				}
			}
			if !strings.Contains(notes, c.Limits.In(l)) || !strings.Contains(notes, unplaced.In(l)) {
				t.Errorf("%s does not say what is not known:\n%s", c.ID, notes)
			}
			last := sheet.sections[len(sheet.sections)-1]
			if first := sheet.sections[0]; strings.Contains(first.title, unplaced.In(l)) || !strings.HasPrefix(last.title, unplaced.In(l)+lang.Colon.In(l)) {
				t.Errorf("%s: from %s to %s", c.ID, first.title, last.title)
			}
			for _, width := range []int{40, 80} {
				for line := range strings.Lines(string(sheet.Text(Screen{Width: width}))) {
					if line = strings.TrimSuffix(line, "\n"); uniseg.StringWidth(line) > width {
						t.Errorf("%s at %d: %q", c.ID, width, line)
					}
				}
			}
		}
	}
}

// The console's word replaces the form's; the English one stays next to it.
func TestSheetForAConsoleNames(t *testing.T) {
	filled := handover.NewSheet(parsed(t, person), someDay)
	for console, label := range map[string]string{"aliyun": "备案性质 (Subject type)", "tencent": "主办者性质 (Subject type)", "huawei": "主办单位性质 (Subject type)"} {
		sheet := NewSheet(filled.For(handover.ConsoleNamed(console)), Voice{Lang: lang.EN})
		if line, _ := sheet.find("subject.type"); line.label != label || line.code != "5" {
			t.Errorf("%s: %+v", console, line)
		}
	}
	b := parsed(t, enterprise)
	b.Operation, b.Reason = filing.CancelSite, "不再使用"
	cancels := NewSheet(handover.NewSheet(b, someDay).For(handover.ConsoleNamed("huawei")), Voice{})
	if notes := cancels.notes(); !strings.Contains(notes[0], "没有查到在华为云办理注销网站的页面") || slices.ContainsFunc(cancels.sections, func(s sheetSection) bool { return s.unplaced }) {
		t.Errorf("of an operation whose pages are not known: %s", notes[0])
	}
}

// Scripts get the console, and what is on no page of it.
func TestSheetJSONForAConsole(t *testing.T) {
	filled := handover.NewSheet(parsed(t, person), someDay)
	for id, sheet := range map[string]*handover.Sheet{"": filled, "aliyun": filled.For(handover.ConsoleNamed("aliyun"))} {
		var got struct {
			Console  string `json:"console"`
			Sections []struct {
				Unplaced *bool `json:"unplaced"`
			} `json:"sections"`
		}
		if err := json.Unmarshal(NewSheet(sheet, Voice{}).JSON(), &got); err != nil || got.Console != id {
			t.Errorf("%q: the console is %q, %v", id, got.Console, err)
		}
		for i, section := range got.Sections {
			if section.Unplaced == nil || *section.Unplaced != (id != "" && i == len(got.Sections)-1) && (id == "" || i == 0 || i == len(got.Sections)-1) {
				t.Errorf("%q: section %d", id, i)
			}
		}
	}
}

// What is pasted most has a button of its own in either order: the address in its four
// parts, the remarks of subject and site, the network address as the form spells it.
func TestSheetCopies(t *testing.T) {
	b := parsed(t, enterprise)
	b.Subject.Remarks = "主体的备注"
	b.Sites[0].Remarks = "网站的备注"
	filled := handover.NewSheet(b, someDay)
	sheets := []*handover.Sheet{filled}
	for _, c := range handover.Consoles() {
		sheets = append(sheets, filled.For(c))
	}
	for _, sheet := range sheets {
		worded := NewSheet(sheet, Voice{ShowValues: true})
		var copied []string
		for _, button := range copyButton.FindAllStringSubmatch(string(worded.HTML()), -1) {
			copied = append(copied, html.UnescapeString(button[1]))
		}
		all := "\n" + strings.Join(copied, "\n") + "\n"
		for _, want := range []string{"广东省\n深圳市\n南山区\n高新南一道6号8楼801室", "主体的备注", "网站的备注", "119.29.29.29-119.29.29.29"} {
			if !strings.Contains(all, "\n"+want+"\n") {
				t.Errorf("%s: no buttons copy %q, one after the other", worded.title, want)
			}
		}
	}
}

var copyButton = regexp.MustCompile(`data-copy="([^"]*)"`)
