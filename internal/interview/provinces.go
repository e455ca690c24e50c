package interview

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// found is an offer that a text means without naming it, and what it was found by.
type found struct{ id, by string }

// provincesOf are the provinces with a city or a district of that name: people who live in one
// may not think of the province.
func provincesOf(text string) (offers []found) {
	where := filing.WhereaboutsOf(text)
	for _, id := range where.Provinces() {
		offers = append(offers, found{id, where.By(id)})
	}
	return offers
}

// province is what a typed text means as a province: that of a place or an address if there is
// only one, and the text itself if it is already a province, or there are several or none.
func province(text string) string {
	if where := filing.WhereaboutsOf(text); where.Province != "" {
		return where.Province
	}
	return text
}

// takenAsProvince says how a typed text was understood; zero if that is obvious.
func takenAsProvince(text string) lang.Text {
	if where := filing.WhereaboutsOf(text); where.Province != "" {
		return where.Taken()
	}
	return lang.Text{}
}
