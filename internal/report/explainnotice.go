package report

import (
	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/lang"
)

// NoticeEntry is what the words of a rejection notice may mean, the likeliest first.
type NoticeEntry []answers.Meaning

// Named names what was found; a notice has no name of its own.
func (NoticeEntry) Named() Named {
	return Named{"notice", "", lang.Text{ZH: "最接近的内容", EN: "Closest matches"}}
}
