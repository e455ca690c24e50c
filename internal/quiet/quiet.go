// Package quiet keeps the program from talking to the terminal at start-up.
//
// The widget library behind the wizard asks the terminal for its background
// colour in an init function, so that merely linking it would make every
// command write a query and wait five seconds where nothing answers. Stating
// the background beforehand spares the question.
//
// Go initialises packages that are ready in the order of their import paths.
// This one needs nothing but lipgloss, which the widget library needs too, so
// it comes first as long as its path sorts before that library's; a test runs
// the program on a terminal that never answers and holds it to that.
package quiet

import "github.com/charmbracelet/lipgloss"

func init() { lipgloss.SetHasDarkBackground(true) }
