package report

import (
	"bytes"
	"fmt"
	"time"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/rule"
)

// Listing is what icp rules prints.
type Listing interface {
	Text(s Screen) []byte
	JSON() []byte
}

// RuleList is rules, one per line.
type RuleList struct {
	Voice Voice
	Rules []*rule.Rule
}

// Text lists the rules, each starting with its name.
func (l *RuleList) Text(s Screen) []byte {
	longest, widest := 0, 0
	for _, r := range l.Rules {
		longest = max(longest, len(r.Name))
		widest = max(widest, uniseg.StringWidth(r.Severity.Label().In(l.Voice.Lang)))
	}
	var out bytes.Buffer
	for _, r := range l.Rules {
		severity := s.paint(pad(r.Severity.Label().In(l.Voice.Lang), widest), severityStyle(r.Severity))
		fmt.Fprintf(&out, "%s  %s  %s\n", pad(r.Name, longest), severity, r.Title.In(l.Voice.Lang))
	}
	return out.Bytes()
}

type jsonRules struct {
	Version int        `json:"version"`
	On      string     `json:"on"`
	Rules   []jsonRule `json:"rules"`
}

// JSON writes everything there is to say about the rules.
func (l *RuleList) JSON() []byte {
	list := jsonRules{Version: 1, On: l.Voice.Today.Format(time.DateOnly), Rules: []jsonRule{}}
	for _, r := range l.Rules {
		list.Rules = append(list.Rules, RuleEntry{r}.json(l.Voice))
	}
	var out bytes.Buffer
	writeIndentedJSON(&out, list)
	return out.Bytes()
}

// Newer lists what is based on sources from a day on.
type Newer struct {
	Voice Voice
	Since time.Time
	Facts []answers.Fact
}

// Text lists it, one per line: what kind of thing it is, its name, the date, the source.
func (n *Newer) Text(s Screen) []byte {
	widest, longest, dated := 0, 0, 0
	for _, f := range n.Facts {
		widest = max(widest, uniseg.StringWidth(f.Kind.Label().In(n.Voice.Lang)))
		longest = max(longest, len(f.Name))
		dated = max(dated, len(f.Newest.Date))
	}
	var out bytes.Buffer
	for _, f := range n.Facts {
		fmt.Fprintf(&out, "%s  %s  %s  %s\n", s.paint(pad(f.Kind.Label().In(n.Voice.Lang), widest), dim),
			s.paint(pad(f.Name, longest), bold), pad(f.Newest.Date, dated), n.Voice.undated(f.Newest))
	}
	return out.Bytes()
}

type jsonNewer struct {
	Version int        `json:"version"`
	Since   string     `json:"since"`
	Facts   []jsonFact `json:"facts"`
}

type jsonFact struct {
	Named
	Source jsonSource `json:"source"`
}

// JSON writes the list for scripts.
func (n *Newer) JSON() []byte {
	newer := jsonNewer{Version: 1, Since: n.Since.Format(time.DateOnly), Facts: []jsonFact{}}
	for _, f := range n.Facts {
		newer.Facts = append(newer.Facts, jsonFact{Named{f.Kind.String(), f.Name, f.Title}, newJSONSource(f.Newest)})
	}
	var out bytes.Buffer
	writeIndentedJSON(&out, newer)
	return out.Bytes()
}
