package cli

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
)

// passes is how often a text is repaired at most: one repair may make the next possible.
const passes = 3

// mended is a text after repairs were made, or comments written into it.
type mended struct {
	judged
	count  int  // of values repaired, or of findings now silent
	isFull bool // there is no room for all the comments that were wanted
}

// mostUnread is how many places of a file may be unreadable before it is no longer repaired.
// With more, something is wrong that a person has to fix first, and each pass would take long.
const mostUnread = 1000

func isPastMending(reading *bundlefile.Reading) bool {
	return reading.Refused() || len(reading.Faults) > mostUnread
}

// repair makes the repairs that leave no doubt: replacements that findings suggest, and
// spellings that the program understands but a form does not.
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
