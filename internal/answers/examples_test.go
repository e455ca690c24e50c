package answers

import "beian.example/icp/internal/rule"

// example is a phrase with the names of what it means, the likeliest first.
type example struct {
	phrase   string
	meanings []string
}

// elsewhere is the meaning of texts that have nothing to do with filings.
const elsewhere = "none"

func (e *example) isAboutFilings() bool { return e.meanings[0] != elsewhere }

// ownWords are the words of the rules, limits and questions themselves.
func ownWords() (all []example) {
	add := func(name string, phrases ...string) {
		for _, phrase := range phrases {
			all = append(all, example{phrase, []string{name}})
		}
	}
	for _, q := range questions() {
		add(q.Topic, q.Title.ZH, q.Title.EN)
	}
	for _, r := range rule.Catalogue() {
		add(r.Name, r.Title.ZH, r.Title.EN)
		add(r.Name, r.Notices...)
	}
	for _, l := range limits() {
		add(l.Name, l.Title.ZH, l.Title.EN)
		add(l.Name, l.Notices...)
	}
	return all
}
