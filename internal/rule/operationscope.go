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

// scope tells what the operation files of what is in a group or list.
type scope struct {
	unstated bool // no more than what tells who or which it is, which is required
	deep     bool // nothing at all, not even what is required
}

// scopeIn is the scope inside an entry, by the one around it: within what is not
// stated nothing is.
func (c *Case) scopeIn(e *filing.Entry, around scope) scope {
	unstated := false
	switch {
	case e.Kind != filing.Group:
		return around
	case e.Index() >= 0:
		_, isSite := e.At.(*filing.Site)
		unstated = isSite && !c.StatesSites()
	case e.Need == filing.Required && around.unstated && !around.deep:
		return scope{} // asked for, as the addresses of a change of access are
	default:
		unstated = e.At == any(&c.Subject) && !c.StatesSubject()
	}
	deep := around.unstated || around.deep
	return scope{unstated || deep, deep}
}
