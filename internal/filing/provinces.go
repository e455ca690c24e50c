package filing

import "beian.example/icp/internal/postal"

// Provinces are the 31 administrations a filing can belong to, by the short
// name. The full name, the English name, the ISO 3166-2 code and the
// abbreviation of filing numbers are understood as well.
var Provinces = provinceOptions()

func provinceOptions() Options {
	options := make(Options, len(postal.Provinces))
	for i := range postal.Provinces {
		p := &postal.Provinces[i]
		options[i] = Option{ID: p.ID, Label: p.Label, Aliases: p.Aliases}
	}
	return options
}
