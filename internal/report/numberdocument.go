package report

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

type jsonNumbers struct {
	Named
	Numbers []jsonNumber `json:"numbers"`
}

type jsonNumber struct {
	Number         string              `json:"number"`
	Means          lang.Text           `json:"means"`
	Licence        bool                `json:"licence"`
	Subject        string              `json:"subject"`
	Shown          string              `json:"shown"`
	Year           int                 `json:"year"`
	YearLikely     bool                `json:"yearLikely"`
	Administration *jsonAdministration `json:"administration"`
	LookUp         string              `json:"lookUp"`
	jsonSources
}

type jsonAdministration struct {
	Name      lang.Text `json:"name"`
	Province  string    `json:"province"`
	Site      string    `json:"site"`
	Certainty string    `json:"certainty"`
	Phone     string    `json:"phone"`
	jsonSources
}

// certaintyNames are the names that scripts get for how an address is known.
var certaintyNames = [...]string{regulation.Seen: "seen", regulation.Inferred: "inferred", regulation.Guessed: "guessed"}

func (e NumbersEntry) document(v Voice) any {
	numbers := jsonNumbers{Named: e.Named()}
	for _, n := range e.Numbers {
		numbers.Numbers = append(numbers.Numbers, v.jsonNumber(n))
	}
	return numbers
}

func (v Voice) jsonNumber(n ident.FilingNumber) jsonNumber {
	number := jsonNumber{
		Number: n.String(), Means: numberKind(n), Licence: n.Licence, Shown: shownNumber(n),
		YearLikely: n.IsYearLikely(v.Today.Year()), LookUp: regulation.QuerySite, jsonSources: v.jsonSources(numberSources()...),
	}
	if year, told := n.Issued(); told {
		number.Subject, number.Year = n.Subject().String(), year
	}
	province, _ := filing.Provinces.ID(n.Province)
	if a, listed := regulation.AdministrationOf(province); listed {
		number.Administration = &jsonAdministration{
			Name: a.Name(), Province: a.Province, Site: a.Site, Certainty: certaintyNames[a.Known], Phone: a.Phone,
			jsonSources: jsonSources{Sources: []jsonSource{}},
		}
		if a.Phone != "" {
			number.Administration.jsonSources = v.jsonSources(a.Source)
		}
	}
	return number
}
