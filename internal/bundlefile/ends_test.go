package bundlefile

import (
	"slices"
	"strings"
	"testing"
)

const endsText = `version: 1
operation: 首次备案 # 尾
province: "广东"
subject:
  name: '深圳''示例'
  mailing_address: &here 深圳市南山区
    高新南一道6号
  investor: >-
    甲

    乙  丙
  remarks: "两行
    的 \"备注\""
  certificate: {type: 居民身份证, number: "440304199003071221", address: *here, expirs: x}
  principal:
    name: !!str 周启明
    email:
sites:
  - name: 示例
    content: [企业, "博 客", *here]
    registration: {}
  - {domain: 示例.中国}
  - 一句话
  - [a]
documents: 没有
reason: |
  末行
`

// between cuts a stretch out of a text, in lines and code points from 1.
func between(text string, line, column, endLine, endColumn int) string {
	lines := strings.SplitAfter(strings.TrimPrefix(text, "\ufeff"), "\n")
	if line == 0 || endLine == 0 {
		return ""
	}
	last := []rune(lines[endLine-1])
	lines = slices.Clone(lines[line-1 : endLine])
	lines[len(lines)-1] = string(last[:endColumn-1])
	first := []rune(lines[0])
	lines[0] = string(first[column-1:])
	return strings.Join(lines, "")
}

// From the place of a field to its end is the token that a person would take it for, whatever
// ends the lines and begins the file.
func TestEnds(t *testing.T) {
	for name, text := range map[string]string{
		"plain": endsText, "carriage returns": strings.ReplaceAll(endsText, "\n", "\r\n"), "byte order mark": "\ufeff" + endsText,
	} {
		source := []byte(text)
		r := Parse(source)
		b := r.Bundle
		first := b.Sites[0]
		for _, test := range []struct {
			at   any
			want string
		}{
			{b, "version"},
			{&b.Version, "1"},
			{&b.Operation, "首次备案"},
			{&b.Province, `"广东"`},
			{&b.Subject, "subject"},
			{&b.Subject.Type, "subject"}, // it lacks from there
			{&b.Subject.Name, `'深圳''示例'`},
			{&b.Subject.MailingAddress, "&here 深圳市南山区\n    高新南一道6号"},
			{&b.Subject.Investor, ">-\n    甲\n\n    乙  丙"},
			{&b.Subject.Remarks, "\"两行\n    的 \\\"备注\\\"\""},
			{&b.Subject.Certificate, "certificate"},
			{&b.Subject.Certificate.Type, "居民身份证"},
			{&b.Subject.Certificate.Number, `"440304199003071221"`},
			{&b.Subject.Certificate.Expires, "certificate"},
			{&b.Subject.Principal.Name, "!!str 周启明"},
			{&b.Subject.Principal.Email, "email"},
			{&b.Subject.Principal.Mobile, "principal"},
			{&b.Sites, "sites"},
			{first, "name"},
			{&first.Domain, "name"},
			{&first.Content, "content"},
			{&first.Content[0], "企业"},
			{&first.Content[1], `"博 客"`},
			{&first.Content[2], "*here"},
			{&first.Registration, "registration"},
			{b.Sites[1], "{"},
			{&b.Sites[1].Name, "{"},
			{&b.Sites[1].Domain, "示例.中国"},
			{b.Sites[2], "一句话"},
			{b.Sites[3], "["},
			{&b.Reason, "|\n  末行"},
			{new(string), ""},
		} {
			line, column := r.Position(test.at)
			endLine, endColumn := r.End(source, test.at)
			if got := strings.ReplaceAll(between(text, line, column, endLine, endColumn), "\r", ""); got != test.want {
				t.Errorf("%s: %s at %d:%d to %d:%d is %q, want %q", name, r.Place(test.at).Path, line, column, endLine, endColumn, got, test.want)
			}
		}
		var faults []string
		for i := range r.Faults {
			f := &r.Faults[i]
			endLine, endColumn := r.FaultEnd(source, f)
			faults = append(faults, between(text, f.Place.Line, f.Place.Column, endLine, endColumn))
		}
		if want := []string{"expirs", "一句话", "[", "documents"}; !slices.Equal(faults, want) {
			t.Errorf("%s: the faults are %q, want %q", name, faults, want)
		}
	}
}

// A text that is no bundle at all has no ends, and neither has a bundle without one.
func TestNoEnds(t *testing.T) {
	for _, text := range []string{"", "a: [", "- a\n"} {
		r := Parse([]byte(text))
		if line, column := r.FaultEnd([]byte(text), &r.Faults[0]); line != 0 || column != 0 {
			t.Errorf("%q ends at %d:%d", text, line, column)
		}
	}
	r := ReadingOf(Parse([]byte(endsText)).Bundle)
	if line, column := r.End(nil, &r.Bundle.Province); line != 0 || column != 0 {
		t.Errorf("without a file: %d:%d", line, column)
	}
}
