package filing

import (
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
)

// Whereabouts are the regions that a text means if a province is asked for: people think of
// their city or district, or paste an address.
type Whereabouts struct {
	Province string // the one that it means; empty if there is none, or several
	Regions  []postal.Named
	text     string
}

// WhereaboutsOf looks up a text that is not itself a province. The name of a city takes
// precedence over districts: 西安 is 西安市, and not a 西安区.
func WhereaboutsOf(text string) Whereabouts {
	w := Whereabouts{text: strings.TrimSpace(text)}
	if _, isProvince := Provinces.ID(w.text); isProvince {
		return w
	}
	w.Regions = postal.Lookup(w.text)
	if len(w.Regions) == 0 {
		if r := postal.RegionsOf(w.text); r.Province != "" {
			w.Regions = []postal.Named{{Province: r.Province, City: r.City, Name: r.District}}
		}
	}
	told := slices.Clone(w.Regions)
	if len(told) > 0 && told[0].IsCity() {
		told = slices.DeleteFunc(told, func(n postal.Named) bool { return !n.IsCity() })
	}
	if len(told) > 0 && !slices.ContainsFunc(told, func(n postal.Named) bool { return n.Province != told[0].Province }) {
		w.Province = told[0].Province
	}
	return w
}

// By names the regions by which a province was found, such as 辽源市西安区.
func (w *Whereabouts) By(province string) string {
	var names []string
	for i := range w.Regions {
		n := &w.Regions[i]
		if n.Province == province && !slices.Contains(names, n.City+n.Name) {
			names = append(names, n.City+n.Name)
		}
	}
	return strings.Join(names, "、")
}

// Provinces lists the provinces that the text may mean, the likeliest first.
func (w *Whereabouts) Provinces() (ids []string) {
	for i := range w.Regions {
		if id := w.Regions[i].Province; !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// Taken says which province the text is taken for, because of which region, and where else
// there is one of that name.
func (w *Whereabouts) Taken() lang.Text {
	taken := lang.Text{ZH: "%s在%s，备案省份按此处理", EN: "%s is in %s, which is taken as the province"}.With(w.told(), Provinces.Label(w.Province))
	if others := w.listed(func(id string) bool { return id != w.Province }); others.ZH != "" {
		more := lang.Text{ZH: "；同名的还有：%s", EN: "; others of that name: %s"}.With(others)
		taken = lang.Text{ZH: taken.ZH + more.ZH, EN: taken.EN + more.EN}
	}
	return taken
}

// told is the region that decides the province; an address may have nothing below it.
func (w *Whereabouts) told() lang.Text {
	if first := &w.Regions[0]; first.City+first.Name != "" {
		return lang.Text{ZH: first.City + first.Name, EN: first.City + first.Name}
	}
	return lang.Text{ZH: "该地址", EN: "that address"}
}

// Hint says which province to write instead of the text; zero if nothing is known.
func (w *Whereabouts) Hint() lang.Text {
	switch {
	case len(w.Regions) == 0:
		return lang.Text{}
	case w.Province != "":
		return lang.Text{ZH: "%s在%s，请填这个省份", EN: "%s is in %s; enter that province"}.With(w.told(), Provinces.Label(w.Province))
	}
	all := w.listed(func(string) bool { return true })
	return lang.Text{ZH: "%s：%s；请填其中一个省份", EN: "%s: %s; enter the province that is meant"}.With(w.text, all)
}

// listed lists some of the provinces, each with where the text's regions are in it.
func (w *Whereabouts) listed(isWanted func(province string) bool) lang.Text {
	var zh, en []string
	for _, id := range w.Provinces() {
		if !isWanted(id) {
			continue
		}
		inZH, inEN := id, Provinces.Label(id).EN+" "+id
		if where := w.within(id); where != "" {
			inZH, inEN = inZH+"（"+where+"）", inEN+" ("+where+")"
		}
		zh, en = append(zh, inZH), append(en, inEN)
	}
	return lang.Text{ZH: strings.Join(zh, "、"), EN: strings.Join(en, ", ")}
}

// within says where in a province the text's regions are: in which cities, and which they are
// if the text is not their name.
func (w *Whereabouts) within(province string) string {
	var names []string
	for i := range w.Regions {
		n := w.Regions[i]
		if n.Name == w.text {
			n.Name = ""
		}
		if name := n.City + n.Name; n.Province == province && name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, "、")
}
