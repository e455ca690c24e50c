// Package quiet keeps the program from talking to the terminal at start-up.
//
// The widget library behind the wizard asks the terminal for its background colour in an init
// function. Merely linking it would make every command write a query and wait five seconds if
// nothing answers. Setting the background beforehand avoids the query.
//
// Go initialises packages that are ready in the order of their import paths. This one needs
// nothing but lipgloss, which the widget library needs too, so it comes first as long as its
// path sorts before that library's. A test checks this by running the program on a terminal
// that never answers.
package quiet

import "github.com/charmbracelet/lipgloss"

func init() { lipgloss.SetHasDarkBackground(true) }
