package report

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
)

// Text renders the request for pasting.
func (r *Request) Text(s Screen) []byte {
	var out bytes.Buffer
	l := r.voice.Lang
	colon := lang.Colon.In(l)
	fmt.Fprintln(&out, s.paint(s.wrap(r.title(), 0, 2), bold))
	for _, group := range r.groups {
		fmt.Fprintf(&out, "\n%s\n", s.paint(s.wrap("【"+group.title+"】", 0, 2), bold))
		for _, item := range group.items {
			parts := []string{item.value}
			if item.missing {
				mark, advice := item.lack(r.voice, item.path)
				parts = append(parts, mark, advice)
			}
			fmt.Fprintln(&out, s.wrap(item.heading()+colon+joinNonEmpty(parts), 0, 2))
		}
	}
	return out.Bytes()
}

func joinNonEmpty(parts []string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

// Markdown renders the request for tickets that take markup.
func (r *Request) Markdown() []byte {
	var out bytes.Buffer
	l := r.voice.Lang
	colon := lang.Colon.In(l)
	fmt.Fprintf(&out, "# %s\n", escapeMarkdown(r.title()))
	for _, group := range r.groups {
		fmt.Fprintf(&out, "\n## %s\n\n", escapeMarkdown(group.title))
		for _, item := range group.items {
			parts := []string{escapeMarkdown(item.value)}
			if item.missing {
				mark, advice := item.lack(r.voice, "`"+item.path+"`")
				parts = append(parts, "**"+escapeMarkdown(mark)+"**", advice)
			}
			fmt.Fprintf(&out, "- **%s**%s%s\n", escapeMarkdown(item.heading()), colon, joinNonEmpty(parts))
		}
	}
	return out.Bytes()
}
