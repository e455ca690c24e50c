package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// content adds a line for each of the ministry's service types that the contents of a site
// fall under.
func (w *sheetWriter) content(s *filing.Site) {
	if len(s.Content) == 0 {
		w.add(w.blank(&s.Content))
		return
	}
	f := w.spots[&s.Content].Field
	var lines []Line
	for i := range s.Content {
		line := w.blank(&s.Content)
		about := regulation.ContentOf(s.Content[i])
		types := about.Services(w.Province, regulation.AskedOf(w.Subject.Type))
		choose(&line, f, s.Content[i], types[0], f.Understands(s.Content[i]))
		switch {
		case !line.IsPick:
		case len(types) > 1:
			line.Paste, line.IsPick, line.Code = nil, false, ""
			line.Note = Note{Says: lang.Text{ZH: "服务内容类型按实际业务选：%s", EN: "choose the service type that fits: %s"}, Args: []any{types}}
		case w.IsPersonal():
			if refused, found := about.RefusedService(); found {
				line.Note = Note{
					Says: lang.Text{ZH: "个人一般只能选「其他」，不能选「%s」，内容在备注里写明（%s）", EN: "persons may usually choose only 其他 (other) and not %s, with the content in the remarks (%s)"},
					Args: []any{named(refused.Name), source.Huawei.Whole()},
				}
			}
		}
		lines = merged(lines, line)
	}
	for _, line := range lines {
		w.add(line)
	}
}

// merged adds a line, or only its values if a line with the same choice exists.
func merged(lines []Line, line Line) []Line {
	for i := range lines {
		if line.IsPick && lines[i].IsPick && lines[i].Paste[0] == line.Paste[0] {
			lines[i].Values = append(lines[i].Values, line.Values...)
			return lines
		}
	}
	return append(lines, line)
}

// approvals adds the permits of a site, or the form's entry for "none" if none is known to be
// needed.
func (w *sheetWriter) approvals(s *filing.Site) {
	for _, p := range s.PreApprovals {
		w.choice(&p.Kind, &p.Kind, regulation.ApprovalChoice)
		w.text(&p.Number)
		w.text(&p.Issuer)
		w.text(&p.Expires)
	}
	if len(s.PreApprovals) > 0 || !w.whole {
		return
	}
	line := w.blank(&s.PreApprovals)
	asked := regulation.PermitsAsked(s.Content, w.Province)
	switch {
	case len(asked) > 0:
		var permits []lang.Text
		for i := range asked {
			permits = append(permits, permit(&asked[i]))
			line.Missing = line.Missing || asked[i].Approval == regulation.Required
		}
		line.Note = Note{Says: lang.Text{ZH: "要先取得许可：%s", EN: "a permit comes first: %s"}, Args: []any{permits}}
		if !line.Missing {
			line.Note = Note{
				Says: lang.Text{ZH: "可能要许可，没有时才选「%s」：%s", EN: "a permit may be asked for; choose %s only if none is: %s"},
				Args: []any{named(regulation.NoApproval), permits},
			}
		}
	case len(s.Content) > 0:
		none := named(regulation.NoApproval)
		none.Label = lang.Text{ZH: regulation.NoApproval, EN: "none of the above"}
		line.Note.Says = lang.Text{ZH: "不涉及前置审批的，表单中选这一项", EN: "what the form calls a site that needs no pre-approval"}
		line.Values = []Value{none}
		line.pick(regulation.NoApproval)
	}
	w.add(line)
}

// permit names the content that needs a permit, and the permit.
func permit(c *regulation.Content) lang.Text {
	what := c.Permit
	if what.IsZero() {
		what = c.Note
	}
	return lang.Text{ZH: "%s（%s）", EN: "%s (%s)"}.With(filing.Contents.Label(c.ID), what)
}
