package report

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
)

// relatedPlace is the place of something related to a finding, ready to be shown.
type relatedPlace struct {
	*rule.Related
	place bundlefile.Place
	at    string // FILE:LINE:COL
}

// relatedPlaces lists the places that a reader can go to; a bundle that is not a file has no
// lines.
func (t TextFormat) relatedPlaces(p viewed, f *rule.Finding) (all []relatedPlace) {
	for i := range f.Related {
		related := &f.Related[i]
		if place := related.Place(p.Reading); place.Line > 0 {
			all = append(all, relatedPlace{related, place, located(t.fileOf(related.Other, t.Text(p.Name)), place)})
		}
	}
	return all
}

// seeAlso ends a message in a pipe with the places related to it. It is in English in both
// languages, like severities, because scripts look for it.
func seeAlso(all []relatedPlace) string {
	if len(all) == 0 {
		return ""
	}
	places := make([]string, len(all))
	for i := range all {
		places[i] = all[i].at
	}
	return " (see " + strings.Join(places, ", ") + ")"
}

// related shows the lines of related places like the faulty line, each below what it is and
// where.
func (t TextFormat) related(out *bytes.Buffer, p viewed, all []relatedPlace) {
	for i := range all {
		related := &all[i]
		fmt.Fprintf(out, "  %s\n", t.wrap(related.at+": "+t.say(p.Reading, related.Message, related.Args), 2, 4))
		if related.Other == nil {
			t.excerpt(out, p.view, related.place, dim)
		}
	}
}

// toldRelated is a related place as scripts read it; its names are a contract.
type toldRelated struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Path    string `json:"path"`
	Message string `json:"message"`
}

// toldRelated lists the related places of a finding, never null.
func (v Voice) toldRelated(f *File, name string, found *rule.Finding) []toldRelated {
	all := make([]toldRelated, len(found.Related))
	for i := range all {
		related := &found.Related[i]
		place := related.Place(f.Reading)
		all[i] = toldRelated{
			File: v.fileOf(related.Other, name), Line: place.Line, Column: place.Column, Path: v.Text(place.Path),
			Message: v.say(f.Reading, related.Message, related.Args),
		}
	}
	return all
}

func (r *toldRelated) at() string {
	return located(r.File, bundlefile.Place{Line: r.Line, Column: r.Column})
}

// fileOf names the file of a place: the bundle's, which is called name, or another.
func (v Voice) fileOf(elsewhere *rule.OtherFile, name string) string {
	if elsewhere == nil {
		return name
	}
	return v.Text(elsewhere.File)
}

// located is a file's name with the line and column of a place, if it has them.
func located(name string, place bundlefile.Place) string {
	if place.Line > 0 {
		name += ":" + strconv.Itoa(place.Line) + ":" + strconv.Itoa(place.Column)
	}
	return name
}
