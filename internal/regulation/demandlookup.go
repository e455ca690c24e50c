package regulation

import (
	"slices"
	"sync"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Demand is one thing that some provinces ask for, as its source says it. The
// administrations publish no common list; what is known was read at providers
// who file in all 31 provinces, and is as old as its source says.
type Demand struct {
	ID         string    // its own name: the topic, and what tells it apart there, as its province, subject or source
	Topic      Topic     // where it stands; set when the demands are put together
	Provinces  []string  // ids of filing.Provinces
	Who        Who       // of whom it is asked
	Operations []string  // with which operations, ids of filing.Operations; with any where empty
	Number     int       // where the topic counts: full years, numbers, characters, sites, months
	Suffixes   []string  // of SuffixRefused: domain suffixes without the leading dot
	Cards      []string  // of ForeignRepresentative: the types of certificate, ids of filing.CertificateTypes
	Says       lang.Text // the demand, to be read after "广东：" and "Guangdong: "
	Paste      string    // a sentence to paste into the form, Chinese only
	But        Dissent   // what another source says, where they disagree
	Unchecked  lang.Text // why no bundle can show that it is not met; zero where a rule looks at it
	Source     source.Source
	Also       []Reading // older sources that say the same, newest first
	Before     []Denial  // what an older source says otherwise; the newer holds
}

// Denial is what an older source says otherwise.
type Denial struct {
	Reading
	Says lang.Text // to be read after the name of the source
}

// DeniedIn lists what older sources say otherwise of a province. Where no province is
// named, only what they say of all that ask for the demand.
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

// Reading is where a demand was read besides.
type Reading struct {
	source.Source
	Provinces []string // of the demand's, those it was read of; all where empty
}

// Newest is the newest of what the demand was read in.
func (d *Demand) Newest() source.Source { return source.NewestFirst(d.SourcesIn(""))[0] }

// SourcesIn lists the sources by which a province asks for the demand, newest
// first. Where no province is named, only those that tell it of all of them.
func (d *Demand) SourcesIn(province string) []source.Source {
	sources := []source.Source{d.Source}
	for _, also := range d.Also {
		if also.tellsOf(province) {
			sources = append(sources, also.Source)
		}
	}
	return sources
}

// Who is the kind of subject that a demand binds.
type Who uint8

const (
	Anyone               Who = iota // of every subject; as an asker: not known yet
	Persons                         // 个人
	Units                           // every subject but a person
	IndividualBusinesses            // 个体工商户, which count as units too
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

// AskedOf tells which demands bind a subject type.
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

// Binds reports whether the demand is asked of such a subject in the province.
// Of a subject that is not known yet (Anyone) only what is asked of everyone.
func (d *Demand) Binds(province string, who Who) bool {
	bound := d.Who == Anyone || d.Who == who || d.Who == Units && who == IndividualBusinesses
	return bound && slices.Contains(d.Provinces, province)
}

// IsAskedWith reports whether the demand is asked with an operation.
func (d *Demand) IsAskedWith(operation string) bool {
	return len(d.Operations) == 0 || slices.Contains(d.Operations, operation)
}

// In returns the demand on a topic that binds such a subject in the province; of
// several the one for the narrower kind of subject. Papers, proofs of age and
// other demands may bind a subject more than once: ask DemandsOn for those.
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

// DemandCalled returns the demand of that id.
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

// DemandsOn lists what is known on a topic.
func DemandsOn(topic Topic) []Demand {
	if topic >= topicCount {
		return nil
	}
	return slices.Clone(demands()[topic])
}

// EveryDemand lists what is known of all topics, in their order.
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

// DemandsFor lists everything a province asks for, of whomever, in the order of
// the topics and the newest of each first.
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

// ProvincesOn lists the provinces that ask for something on a topic, of
// whomever, each once and in the order of its demands.
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
