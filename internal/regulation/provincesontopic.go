package regulation

import "slices"

// ProvincesOn lists the provinces that ask for something on a topic, of
// whomever, each once and in the order of its lines.
func ProvincesOn(topic Topic) []string {
	var all []string
	for _, line := range LinesOn(topic) {
		for _, province := range line.Provinces {
			if !slices.Contains(all, province) {
				all = append(all, province)
			}
		}
	}
	return all
}
