package cli

import (
	"cmp"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/providerdata"
	"beian.example/icp/internal/report"
)

// mostRejections is how many are answered; a response has dozens at most.
const mostRejections = 100

// rejections answers what a provider's response rejects.
func (e *explainer) rejections() error {
	name := e.asked
	data, err := e.providerFile(name)
	if err != nil {
		return e.notProviders(name, err, rejectionsWanted)
	}
	rejections, err := providerdata.Rejections(data)
	if err != nil {
		return e.notProviders(name, err, rejectionsWanted)
	}
	if n := len(rejections); n > mostRejections {
		e.complain(lang.Text{ZH: "%s 有 %d 条驳回原因，只说明前 %d 条", EN: "%s has %d reasons; only the first %d are answered"}, name, n, mostRejections)
		rejections = rejections[:mostRejections]
	}
	var all report.RejectionsEntry
	var next report.Command
	placed := false
	for _, r := range rejections {
		rejected := report.RejectedField{Rejection: r}
		if f, known := filing.FieldAt(r.Path); known {
			placed, rejected.Field = true, &f
			if m, found := answers.InField(f, cmp.Or(r.Says, r.Suggests)); found {
				rejected.Meaning = &m
				if next == "" {
					next = e.voice.Command("explain", m.Name())
				}
			}
		}
		all = append(all, rejected)
	}
	if err := e.tell(all, next); err != nil || placed {
		return err
	}
	return errFindings
}
