package regulation

import (
	"slices"
	"sync"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Demand is one thing that some provinces ask for, as its source says it. The administrations
// publish no common list; what is known comes from providers who file in all 31 provinces, and
// is as old as its source.
type Demand struct {
	ID         string    // the topic, and what distinguishes it there, such as its province, subject or source
	Topic      Topic     // set when the demands are put together
	Provinces  []string  // ids of filing.Provinces
	Who        Who       // whom it applies to
	Operations []string  // with which operations it is asked, ids of filing.Operations; with any if empty
	Number     int       // if the topic counts: full years, numbers, characters, sites, months
	Suffixes   []string  // for SuffixRefused: domain suffixes without the leading dot
	Cards      []string  // for ForeignRepresentative: the types of certificate, ids of filing.CertificateTypes
	Says       lang.Text // the demand, to be read after "广东：" and "Guangdong: "
	Paste      string    // a sentence to paste into the form, Chinese only
	But        Dissent   // what another source says, if they disagree
	Unchecked  lang.Text // why no bundle can show that it is not met; zero if a rule checks it
	Source     source.Source
	Also       []Reading // older sources that say the same, newest first
	Before     []Denial  // what an older source says to the contrary; the newer one counts
}

// Denial is what an older source says to the contrary.
type Denial struct {
	Reading
	Says lang.Text // follows the name of the source
}

// DeniedIn lists what older sources say to the contrary about a province, or, without a
// province, about all that have the demand.
func (d *Demand) DeniedIn(province string) []Denial {
	var denied []Denial
	for _, before := range d.Before {
		if before.tellsOf(province) {
			denied = append(denied, before)
		}
	}
	return denied
}

func (r *Reading) tellsOf(province string) bool {
	return len(r.Provinces) == 0 || slices.Contains(r.Provinces, province)
}

// Reading is another place where a demand was read.
type Reading struct {
	source.Source
	Provinces []string // those of the demand's that it was read for; all if empty
}

// Newest is the newest source of the demand.
func (d *Demand) Newest() source.Source { return source.NewestFirst(d.SourcesIn(""))[0] }

// SourcesIn lists the sources of the demand for a province, newest first; without a province,
// only those that have it for all of them.
func (d *Demand) SourcesIn(province string) []source.Source {
	sources := []source.Source{d.Source}
	for _, also := range d.Also {
		if also.tellsOf(province) {
			sources = append(sources, also.Source)
		}
	}
	return sources
}

// Who is the kind of subject that a demand applies to.
type Who uint8

const (
	Anyone               Who = iota // every subject; as a subject: not known yet
	Persons                         // 个人
	Units                           // every subject except individuals
	IndividualBusinesses            // 个体工商户, which also count as units
)

// Label names the kind of subject.
func (w Who) Label() lang.Text {
	switch w {
	case Persons:
		return lang.Text{ZH: "个人", EN: "persons"}
	case Units:
		return lang.Text{ZH: "单位", EN: "organisations"}
	case IndividualBusinesses:
		return lang.Text{ZH: "个体工商户", EN: "individual businesses"}
	}
	return lang.Text{ZH: "所有主体", EN: "everyone"}
}

// AskedOf returns the kind of a subject type.
func AskedOf(subjectType string) Who {
	switch subjectType {
	case "":
		return Anyone
	case filing.Personal:
		return Persons
	case filing.IndividualBusiness:
		return IndividualBusinesses
	}
	return Units
}

// Binds reports whether the demand applies to such a subject in the province. To a subject
// that is not known yet (Anyone), only demands on everyone apply.
func (d *Demand) Binds(province string, who Who) bool {
	bound := d.Who == Anyone || d.Who == who || d.Who == Units && who == IndividualBusinesses
	return bound && slices.Contains(d.Provinces, province)
}

// IsAskedWith reports whether the demand applies to an operation.
func (d *Demand) IsAskedWith(operation string) bool {
	return len(d.Operations) == 0 || slices.Contains(d.Operations, operation)
}

// In returns the demand on a topic that applies to such a subject in the province; if there
// are several, the one for the narrower kind of subject. Papers, proofs of age and other
// demands may apply to a subject more than once: use DemandsOn for those.
func In(topic Topic, province string, who Who) (*Demand, bool) {
	if topic >= topicCount {
		return nil, false
	}
	var found *Demand
	known := demands()[topic]
	for i := range known {
		demand := &known[i]
		if demand.Binds(province, who) && (found == nil || demand.Who > found.Who) {
			found = demand
		}
	}
	return found, found != nil
}

// DemandCalled returns the demand with an id.
func DemandCalled(id string) (*Demand, bool) {
	demand, known := demandsByID()[id]
	return demand, known
}

var demandsByID = sync.OnceValue(func() map[string]*Demand {
	all := make(map[string]*Demand)
	for _, known := range demands() {
		for i := range known {
			all[known[i].ID] = &known[i]
		}
	}
	return all
})

// DemandsOn lists what is known about a topic.
func DemandsOn(topic Topic) []Demand {
	if topic >= topicCount {
		return nil
	}
	return slices.Clone(demands()[topic])
}

// EveryDemand lists what is known about all topics, in their order.
func EveryDemand() []Demand {
	var all []Demand
	for _, known := range demands() {
		all = append(all, known...)
	}
	return all
}

// ByAge sorts demands, the newest first, and returns them.
func ByAge(demands []Demand) []Demand {
	slices.SortStableFunc(demands, func(a, b Demand) int { return source.ByAge(a.Newest(), b.Newest()) })
	return demands
}

// DemandsFor lists everything that a province asks for, from anybody, in the order of the
// topics and the newest of each first.
func DemandsFor(province string) []Demand {
	var all []Demand
	for topic := range topicCount {
		known := ByAge(DemandsOn(topic))
		for i := range known {
			if slices.Contains(known[i].Provinces, province) {
				all = append(all, known[i])
			}
		}
	}
	return all
}

// ProvincesOn lists the provinces that ask for anything on a topic, from anybody, each once
// and in the order of its demands.
func ProvincesOn(topic Topic) []string {
	var all []string
	for _, demand := range DemandsOn(topic) {
		for _, province := range demand.Provinces {
			if !slices.Contains(all, province) {
				all = append(all, province)
			}
		}
	}
	return all
}
