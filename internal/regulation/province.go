package regulation

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Line is one thing that some provinces ask for, as its source says it. The
// administrations publish no common list; what is known was read at providers
// who file in all 31 provinces, and is as old as its source says.
type Line struct {
	Topic      Topic     // where it stands; set when the lines are put together
	Clause     string    // of the list the tests keep, such as "9.1a"
	Provinces  []string  // ids of filing.Provinces
	Who        Who       // of whom it is asked
	Operations []string  // with which operations, ids of filing.Operations; with any where empty
	Number     int       // where the topic counts: full years, numbers, characters, sites, months
	Suffixes   []string  // of SuffixRefused: domain suffixes without the leading dot
	Says       lang.Text // the demand, to be read after "广东：" and "Guangdong: "
	Paste      string    // a sentence to paste into the form, Chinese only
	But        lang.Text // what another source says, where they disagree
	Source     source.Source
}

// Who is the kind of subject that a line binds.
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

// Binds reports whether the line is asked of such a subject in the province.
// Of a subject that is not known yet (Anyone) only what is asked of everyone.
func (l *Line) Binds(province string, who Who) bool {
	bound := l.Who == Anyone || l.Who == who || l.Who == Units && who == IndividualBusinesses
	return bound && slices.Contains(l.Provinces, province)
}

// IsAskedWith reports whether the line is asked with an operation.
func (l *Line) IsAskedWith(operation string) bool {
	return len(l.Operations) == 0 || slices.Contains(l.Operations, operation)
}

// In returns the line on a topic that binds such a subject in the province; of
// several the one for the narrower kind of subject. Papers, proofs of age and
// other demands may bind a subject more than once: ask LinesOn for those.
func In(topic Topic, province string, who Who) (*Line, bool) {
	if topic >= topicCount {
		return nil, false
	}
	var found *Line
	for i := range lines[topic] {
		line := &lines[topic][i]
		if line.Binds(province, who) && (found == nil || line.Who > found.Who) {
			found = line
		}
	}
	return found, found != nil
}

// LinesOn lists what is known on a topic.
func LinesOn(topic Topic) []Line {
	if topic >= topicCount {
		return nil
	}
	return slices.Clone(lines[topic])
}

// LinesFor lists everything a province asks for, of whomever, in the order of
// the topics.
func LinesFor(province string) []Line {
	var all []Line
	for topic := range lines {
		for i := range lines[topic] {
			if slices.Contains(lines[topic][i].Provinces, province) {
				all = append(all, lines[topic][i])
			}
		}
	}
	return all
}
