package report

import (
	"bytes"
	"time"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// jsonAnswer is what icp explain found, as scripts read it. Its names are a contract, and so
// are those of the entries' documents. Texts are in both languages.
type jsonAnswer struct {
	Version int     `json:"version"`
	Asked   string  `json:"asked"`
	On      string  `json:"on"`
	Answer  any     `json:"answer"`
	Perhaps []Named `json:"perhaps"`
}

// JSON writes the answer for scripts, even if nothing was found.
func (a *Answer) JSON() []byte {
	answer := jsonAnswer{Version: 1, Asked: a.Voice.Text(a.Asked), On: a.Voice.Today.Format(time.DateOnly), Perhaps: listed(a.Perhaps)}
	if a.Entry != nil {
		answer.Answer = a.Entry.document(a.Voice)
	}
	var out bytes.Buffer
	writeIndentedJSON(&out, answer)
	return out.Bytes()
}

// jsonSources is what something is based on, the newest first, and since when nothing has
// confirmed it; null if that does not matter.
type jsonSources struct {
	Sources          []jsonSource `json:"sources"`
	UnconfirmedSince *int         `json:"unconfirmedSince"`
}

type jsonSource struct {
	Kind   string    `json:"kind"`
	Name   lang.Text `json:"name"`
	Part   lang.Text `json:"part"`
	Date   string    `json:"date"`
	Newest string    `json:"newest"`
}

func (v Voice) jsonSources(sources ...source.Source) jsonSources {
	all := jsonSources{Sources: jsonList(sources)}
	if since := source.UnconfirmedSince(sources, v.Today); since != 0 {
		all.UnconfirmedSince = &since
	}
	return all
}

func jsonList(sources []source.Source) []jsonSource {
	all := []jsonSource{}
	for _, s := range source.NewestFirst(sources) {
		all = append(all, newJSONSource(s))
	}
	return all
}

func newJSONSource(s source.Source) jsonSource {
	shown := jsonSource{Kind: s.Kind.String(), Name: s.Name, Part: s.Part, Date: s.Date}
	if day := s.Newest(); !day.IsZero() {
		shown.Newest = day.Format(time.DateOnly)
	}
	return shown
}

// listed returns a list that is never null.
func listed[E any](all []E) []E {
	if all == nil {
		return []E{}
	}
	return all
}
