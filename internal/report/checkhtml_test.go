package report

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// The page calls things as the form does, by client, the gravest first, in either
// language; nothing of it is from elsewhere.
func TestCheckHTML(t *testing.T) {
	for l, want := range map[lang.Lang][]string{
		lang.ZH: {`<html lang="zh-CN">`, "按 2026-11-20 的要求检查", "<h2>林知远（甲） ", `<span class="field">主办单位证件号码</span><span class="message">210202********103X 不对</span><span class="related">另见手机号码（主办单位 › 主体负责人 › 手机号码）</span>`, "错误 1，警告 1，提示 1", "没有发现问题", "无法读取的文件", "<noscript><p>本页的脚本没有运行：与其他备案文件比对"},
		lang.EN: {`<html lang="en">`, "Judged as of 2026-11-20", "errors: 1, warnings: 1, advice: 1", "nothing found", "Files that could not be read", "<noscript><p>Scripts are off: what was found by comparing", "gone, 139****9000.yaml"},
	} {
		clean := judged("version: 1\nsubject: {name: 乙}\n")
		clean.Findings = nil
		file := severalFindings(t)
		file.Findings[0], file.Findings[1] = file.Findings[1], file.Findings[0]
		page := documentWithUnread(HTMLFormat{Voice: Voice{Lang: l}, Day: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)}, file, clean)
		for _, part := range want {
			if !strings.Contains(page, part) {
				t.Errorf("no %s in\n%s", part, page)
			}
		}
		if order := regexp.MustCompile(`data-severity="(\w+)"`).FindAllStringSubmatch(page, -1); len(order) != 3 || order[0][1] != "error" || order[1][1] != "warning" || order[2][1] != "advice" {
			t.Errorf("the order is %q", order)
		}
		if found := regexp.MustCompile(`subject\.|sites\[|(?:src|href|action)=|url\(|@import`).FindString(page); found != "" {
			t.Errorf("%s stands in the page", found)
		}
		for _, tag := range []string{"html", "head", "body", "main", "section", "article", "ul", "li", "footer", "header", "form", "select", "h2", "h3", "p", "span"} {
			if opened, closed := len(regexp.MustCompile(`<`+tag+`[ >]`).FindAllString(page, -1)), strings.Count(page, "</"+tag+">"); opened != closed {
				t.Errorf("%d times <%s> and %d times its end", opened, tag, closed)
			}
		}
	}
}

// What came of comparing a bundle with the others says so, and to which it belongs.
func TestTogether(t *testing.T) {
	file, clean := severalFindings(t), severalFindings(t)
	for _, f := range []*File{file, clean} {
		f.Number, f.Together, f.Earlier, f.FailOn = 7, true, 3, rule.Error
	}
	clean.Findings = clean.Findings[:0]
	file.Findings[0].Others, file.Numbers = []int{1}, []int32{3, 5}
	for _, c := range []struct {
		format Format
		file   *File
		want   string
	}{
		{HTMLFormat{}, file, `<section data-state="findings" data-file="3" data-together>`},
		{HTMLFormat{}, file, `<p class="sums">与其他备案文件比对：错误 1，警告 1，提示 1</p>`},
		{HTMLFormat{}, file, `<template data-others="5">`},
		{HTMLFormat{}, file, `</article><p class="sums">` + countedElsewhere.ZH + `</p></template>`},
		{MarkdownFormat{}, file, "：与其他备案文件比对\n"},
		{JUnitFormat{}, file, `<testsuite id="7" `},
		{JUnitFormat{}, clean, `<testcase name="icp check, compared" classname="./客户 a:b,&lt;c&gt;/=138****8000.yaml"`},
	} {
		if text := string(c.format.File(c.file)); !strings.Contains(text, c.want) {
			t.Errorf("no %s in\n%s", c.want, text)
		}
	}
}

// A style has nothing that no page uses.
func TestStylesHaveNothingToSpare(t *testing.T) {
	client := checkedClient{isClean: true, sums: "乙", more: "丙", groups: []*checkedGroup{{severity: "error", title: "丁", items: []checkedItem{{"戊", "己", "庚", []string{"辛"}}}}}}
	sheet := worksheet{client: "壬", notice: "甲", sections: []worksheetSection{{rows: []worksheetRow{
		{other: "A", code: "1", note: "乙", copy: "丙", picked: true, missing: true},
	}}}}
	for style, page := range map[string]string{
		checkStyle:     documentWithUnread(HTMLFormat{}, severalFindings(t)) + Rendered(client.html()),
		worksheetStyle: string(sheet.html()) + `class="done" class="live"`, // which the script gives
	} {
		selectors := regexp.MustCompile(`@page\{[^}]*\}|@media[^{]*\{|\{[^{}]*\}|\[[^\]]*\]|:[a-z]+`).ReplaceAllString(style, " ")
		for _, name := range regexp.MustCompile(`\.?[a-z]\w*`).FindAllString(selectors, -1) {
			has := `<` + name + `[ >]`
			if class, isClass := strings.CutPrefix(name, "."); isClass {
				has = `class="([a-z ]* )?` + class + `[ "]`
			}
			if !regexp.MustCompile(has).MatchString(page) {
				t.Errorf("no page has %s", name)
			}
		}
	}
}

// A label that holds two controls is no label to HTML, and which of them it names is
// left to the browser.
func TestLabelsHoldOneControl(t *testing.T) {
	page := documentWithUnread(HTMLFormat{}, severalFindings(t))
	control := regexp.MustCompile(`<(button|input|meter|output|progress|select|textarea)\b`)
	for _, label := range regexp.MustCompile(`<label\b.*?</label>`).FindAllString(page, -1) {
		if n := len(control.FindAllString(label, -1)); n != 1 {
			t.Errorf("%d controls in %s", n, label)
		}
	}
}

// What only a script can do is not offered if scripts are off.
func TestWorksheetWithoutScript(t *testing.T) {
	for _, part := range []struct{ text, has string }{
		{worksheetStyle, `body:not(.live) :is(.bar,button,.keys){display:none}`},
		{worksheetScript, `body.classList.add("live")`},
	} {
		if !strings.Contains(part.text, part.has) {
			t.Errorf("no %s", part.has)
		}
	}
}
