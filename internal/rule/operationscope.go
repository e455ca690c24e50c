package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
)

// leaveUnstated drops what was found in values that the operation does not
// file: to cancel a website takes no valid certificate and no domain that is
// still registered. What cannot be read is told all the same.
func (c *Case) leaveUnstated() {
	if c.StatesSubject() && c.StatesSites() {
		return
	}
	beside := c.unstated()
	c.findings = slices.DeleteFunc(c.findings, func(f Finding) bool { return f.Fault == nil && beside[f.At] })
}

// unstated gathers the addresses of what the bundle holds beside its operation:
// of the subject all but who it is, of a site all but which it is.
func (c *Case) unstated() map[any]bool {
	v := unstatedVisitor{bundle: c.Bundle, found: make(map[any]bool)}
	c.Walk(&v)
	return v.found
}

// unstatedVisitor notes what stands in groups that the operation does not state.
type unstatedVisitor struct {
	bundle *filing.Bundle
	found  map[any]bool
	open   []unstatedGroup
}

// unstatedGroup is a group or list that is open.
type unstatedGroup struct {
	unstated bool // it is one, and what it requires tells who or which it is
	deep     bool // it is in one, and even what it requires is beside
}

func (v *unstatedVisitor) around() unstatedGroup {
	if len(v.open) == 0 {
		return unstatedGroup{}
	}
	return v.open[len(v.open)-1]
}

// enter opens a group in another: within one that is not stated nothing is.
func (v *unstatedVisitor) enter(unstated bool) {
	around := v.around()
	deep := around.unstated || around.deep
	v.open = append(v.open, unstatedGroup{unstated || deep, deep})
}

func (v *unstatedVisitor) note(at any, need filing.Need) {
	if around := v.around(); around.deep || around.unstated && need != filing.Required {
		v.found[at] = true
	}
}

func (v *unstatedVisitor) Text(at *string, _ *filing.Field, need filing.Need) { v.note(at, need) }

func (v *unstatedVisitor) Texts(at *[]string, _ *filing.Field, need filing.Need) {
	v.note(at, need)
	for i := range *at {
		v.note(&(*at)[i], need)
	}
}

func (v *unstatedVisitor) Enter(at any, _ *filing.Field, need filing.Need) bool {
	v.note(at, need)
	if need == filing.Required && v.around().unstated && !v.around().deep {
		v.open = append(v.open, unstatedGroup{}) // asked for, as the addresses of a change of access are
		return true
	}
	v.enter(at == any(&v.bundle.Subject) && !v.bundle.StatesSubject())
	return true
}

func (v *unstatedVisitor) Leave() { v.open = v.open[:len(v.open)-1] }

func (v *unstatedVisitor) List(at any, _ *filing.Field, need filing.Need, length int) int {
	v.note(at, need)
	v.open = append(v.open, v.around())
	return length
}

func (v *unstatedVisitor) Item(at any, _ int) bool {
	_, site := at.(*filing.Site)
	v.enter(site && !v.bundle.StatesSites())
	return true
}
