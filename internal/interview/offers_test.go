package interview

import (
	"slices"
	"testing"

	"beian.example/icp/internal/filing"
)

// A permit can be chosen only for content that requires one, which a blog does not.
func TestPermitsOffered(t *testing.T) {
	b := enterprise()
	permit := new(filing.PreApproval)
	b.Sites[0].PreApprovals = []*filing.PreApproval{permit}
	offers := newSession(nil, optionsFor(t, b)).offers(&permit.Kind, &filing.Field{Key: "kind", Format: filing.Choice, Options: filing.Contents})
	has := func(id string) bool { return slices.ContainsFunc(offers, func(o Offer) bool { return o.ID == id }) }
	if !has("publishing") || has("blog") || len(offers) == 0 {
		t.Errorf("offered are %v", offers)
	}
}
