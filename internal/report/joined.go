package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"github.com/rivo/uniseg"
)

// Joined joins the checklists, sheets or requests of several bundles into one result.
type Joined interface {
	Begin() string
	Between() string                      // goes between two bundles
	Bundle(f *File, result []byte) []byte // the result for one of them
	End(unread []Unread) string
}

// JoinedText puts a heading above each.
type JoinedText struct {
	Voice
	Screen
}

func (JoinedText) Begin() string       { return "" }
func (JoinedText) Between() string     { return "\n\n" }
func (JoinedText) End([]Unread) string { return "" }

// Bundle underlines the heading, so that it does not look like a line of the result before it.
func (j JoinedText) Bundle(f *File, result []byte) []byte {
	heading := j.heading(f)
	line := uniseg.StringWidth(heading)
	if j.Width > 0 {
		line = min(line, j.Width)
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "%s\n%s\n\n", j.paint(j.wrap(heading, 0, 0), bold), strings.Repeat("=", line))
	out.Write(result)
	return out.Bytes()
}

// JoinedMarkdown makes one page with a chapter for each.
type JoinedMarkdown struct{ Voice }

func (JoinedMarkdown) Begin() string       { return "" }
func (JoinedMarkdown) Between() string     { return "\n" }
func (JoinedMarkdown) End([]Unread) string { return "" }

// Bundle puts a heading above a result that has headings of its own.
func (j JoinedMarkdown) Bundle(f *File, result []byte) []byte {
	heading := regexp.MustCompile(`(?m)^#`)
	return append([]byte("# "+oneCell(j.heading(f))+"\n\n"), heading.ReplaceAll(result, []byte("##"))...)
}

// JoinedJSON lists the documents of single bundles, each with its file and subject.
type JoinedJSON struct{ Voice }

func (JoinedJSON) Begin() string   { return `{"version":1,"bundles":[` }
func (JoinedJSON) Between() string { return "," }

// Bundle puts file and subject before the keys of a single bundle's document.
func (j JoinedJSON) Bundle(f *File, result []byte) []byte {
	var out bytes.Buffer
	out.WriteString("\n{\"file\":")
	writeJSON(&out, j.Of(f.Reading.Bundle).Text(f.Name))
	out.WriteString(",\"subject\":")
	writeJSON(&out, j.client(f))
	var document bytes.Buffer
	if err := json.Compact(&document, result); err != nil {
		panic(err) // cannot happen: our own code has just made it
	}
	document.Next(len("{"))
	out.WriteByte(',')
	_, _ = document.WriteTo(&out)
	return out.Bytes()
}

// End closes the document with what could not be read.
func (j JoinedJSON) End(unread []Unread) string {
	var out bytes.Buffer
	out.WriteString("],\n\"errors\":[")
	j.writeUnread(&out, unread)
	out.WriteString("]}\n")
	return out.String()
}
