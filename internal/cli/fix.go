package cli

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
)

// passes is how often a text is repaired at most: a repair may show the next.
const passes = 3

// mended is what became of a text that was repaired, or that comments were written into.
type mended struct {
	judged
	count  int  // of values repaired, or of findings that are silent now
	isFull bool // it has no room for all comments that were wanted
}

// mostUnread is how many places of a file may be unreadable for it to be mended.
// Where there are more, something is wrong with it that a person has to see to
// first, and each pass would take long.
const mostUnread = 1000

func isPastMending(reading *bundlefile.Reading) bool {
	return reading.Refused() || len(reading.Faults) > mostUnread
}

// repair makes the repairs that leave no doubt: what the findings say to write
// instead, and spellings the program understands but a form does not.
func (w *worker) repair(in input, before judged, folder rule.Folder) mended {
	result := mended{judged: before}
	for range passes {
		var changes []bundlefile.Replacement
		for i := range result.findings {
			if at, isText := result.findings[i].At.(*string); isText && result.findings[i].Fixable() {
				changes = append(changes, bundlefile.Replacement{At: at, Value: result.findings[i].Repair})
			}
		}
		if len(in.conduct.selection.Only) == 0 {
			changes = append(changes, result.reading.Spellings()...)
		}
		if len(changes) == 0 {
			break
		}
		text, after, left := result.reading.Replace(result.text, changes)
		if len(left) == len(changes) {
			break
		}
		result.count += len(changes) - len(left)
		result.judged = w.judge(in, text, after, folder)
	}
	return result
}
