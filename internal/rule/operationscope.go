package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
)

// leaveUnstated drops findings about values that the operation does not file: cancelling a
// website needs no valid certificate and no registered domain. Values that cannot be read are
// still reported.
func (c *Case) leaveUnstated() {
	if c.StatesSubject() && c.StatesSites() {
		return
	}
	beside := c.unstated()
	c.findings = slices.DeleteFunc(c.findings, func(f Finding) bool { return f.Fault == nil && beside[f.At] })
}

// unstated collects the addresses of what the bundle holds but the operation does not file: of
// the subject everything except who it is, of a site everything except which it is.
func (c *Case) unstated() map[any]bool {
	found := make(map[any]bool)
	inside := make([]scope, len(c.entries))
	for i := 1; i < len(c.entries); i++ {
		e := &c.entries[i]
		around := inside[e.Parent()]
		isElement := e.Kind == filing.Group && e.Index() >= 0
		if !isElement && (around.deep || around.unstated && e.Need != filing.Required) {
			found[e.At] = true
		}
		inside[i] = c.scopeIn(e, around)
	}
	return found
}

// scope tells how much of what is in a group or list the operation files.
type scope struct {
	unstated bool // only what identifies it, which is required
	deep     bool // nothing, not even what is required
}

// scopeIn is the scope inside an entry, given the one around it: within what is not filed,
// nothing is.
func (c *Case) scopeIn(e *filing.Entry, around scope) scope {
	unstated := false
	switch {
	case e.Kind != filing.Group:
		return around
	case e.Index() >= 0:
		_, isSite := e.At.(*filing.Site)
		unstated = isSite && !c.StatesSites()
	case e.Need == filing.Required && around.unstated && !around.deep:
		return scope{} // required, like the addresses in a change of access
	default:
		unstated = e.At == any(&c.Subject) && !c.StatesSubject()
	}
	deep := around.unstated || around.deep
	return scope{unstated || deep, deep}
}
