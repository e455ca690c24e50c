package report

import (
	"fmt"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// DemandEntry is one demand, with the provinces that ask for it.
type DemandEntry struct{ *regulation.Demand }

// Named names the demand.
func (d DemandEntry) Named() Named { return Named{"demand", d.ID, d.Topic.Label()} }

// Text says who asks for what.
func (d DemandEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s  %s\n", p.paint(d.ID, bold), d.Topic.Label().In(v.Lang))
	p.demand(d.Demand)
	p.sources(d.SourcesIn(""))
	return p.out.Bytes()
}

// demand is a line that says which provinces ask for what.
func (p *page) demand(d *regulation.Demand) {
	p.item(p.names(d.Provinces) + lang.Colon.In(p.Lang) + p.asked("", d))
}
