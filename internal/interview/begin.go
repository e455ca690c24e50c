package interview

import "beian.example/icp/internal/filing"

// begin gives every list that must not be empty its first element, so that
// there is something to ask about. Documents have pages of their own.
func begin(b *filing.Bundle) { b.Walk(beginner{}) }

type beginner struct{}

func (beginner) Text(*string, *filing.Field, filing.Need)    {}
func (beginner) Texts(*[]string, *filing.Field, filing.Need) {}
func (beginner) Leave()                                      {}
func (beginner) Item(any, int) bool                          { return true }

func (beginner) Enter(_ any, _ *filing.Field, need filing.Need) bool {
	return need != filing.Inapplicable
}

func (beginner) List(at any, _ *filing.Field, need filing.Need, length int) int {
	if _, papers := at.(*[]*filing.Document); need == filing.Required && !papers {
		return max(1, length)
	}
	return length
}
