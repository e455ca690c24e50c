package interview

import "beian.example/icp/internal/lang"

// The marks are explained once, before the first prompt.
var (
	marks = lang.Text{
		ZH: "记号：✓ 未发现问题；! 须处理，否则会被退回；? 请核对；· 以后再填。",
		EN: "Marks: ✓ nothing wrong found; ! deal with it or the filing is sent back; ? worth checking; · left for later.",
	}
	// remarkMarks are those of plain lines, which do not repeat answers.
	remarkMarks = lang.Text{
		ZH: "回答后的记号：! 须处理，否则会被退回；? 请核对。",
		EN: "Marks after an answer: ! deal with it or the filing is sent back; ? worth checking.",
	}
)
