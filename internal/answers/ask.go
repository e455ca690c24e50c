package answers

import (
	"regexp"
	"sync"
)

// kind says who speaks to whom in a text.
type kind int

const (
	either   kind = iota // a few words that may be anybody's
	question             // a person asks
	notice               // a console or a reviewer says what is wrong
	kinds                // how many there are
)

func kindOf(text string) kind {
	switch {
	case isQuestion(text):
		return question
	case isNotice(text):
		return notice
	}
	return either
}

// isQuestion tells a question from what a console or a notice says, in a normal text: by its
// words and its spoken endings, or because the writer speaks about themselves, as notices
// never do.
func isQuestion(text string) bool {
	p := patterns()
	return p.asking.MatchString(text) || p.speaking.MatchString(p.ofNotices.ReplaceAllString(text, ""))
}

// isNotice reports whether a text that is not a question comes from a console or a notice: it
// demands, forbids, or says what is wrong. A few words such as 换手机号 may be anybody's.
func isNotice(text string) bool {
	const (
		few    = 36 // bytes: a dozen Chinese characters, half a dozen English words
		phrase = 15 // bytes: shorter texts are not notices
	)
	return len(text) > few || len(text) > phrase && patterns().demanding.MatchString(text)
}

type askingPatterns struct{ demanding, asking, speaking, ofNotices *regexp.Regexp }

// patterns are compiled when something is first asked.
var patterns = sync.OnceValue(func() *askingPatterns {
	return &askingPatterns{
		demanding: regexp.MustCompile(`请|您|贵|须|应当|应与|应为|应不|不得|必须|需要?(提供|上传|填写|提交|与|在|先|为)|驳回|退回|无法|不能|不可|不符|不一致|不规范|不[详清全足]|不够|未|有误|错误|无效|不正确|不合|缺少|失败|异常|重复|过期` +
			`|\b(please|must|your|invalid|incorrect|required|does not|do not|is not|are not|cannot|not allowed|missing|failed|rejected|mismatch|expired|should)\b`),
		asking: regexp.MustCompile(`[？?]|吗|么(\s|$|，|。|,)|呢|怎么|怎样|如何|什么|啥|咋|哪[里儿些个种一家边]|在哪|谁|多久|多少钱|多少个|几个|几天` +
			`|能不能|可不可|行不|要不要|用不用|是不是|会不会|得不得|有没有|该不该|需不需要|能否|是否需要|为何|干嘛|干啥|求助|请问|不$|没$|吧$` +
			`|^(how|what|why|who|whose|whom|which|when|where|can|could|may|do|does|did|is|are|am|will|would|should|shall|has|have|any|anyone|whats|hows)\b` +
			`|\b(how|what|why|which|where|who) (do|does|can|should|is|are|to|would|will|if|else|about|kind|name|one|day|happens|now|next|much|many|long)\b` +
			`|\b(do|must|should|can|may|could|need) (i|we|my|our)\b`),
		speaking: regexp.MustCompile(`我|咱|俺|\b(i|i'm|i've|i'd|i'll|my|mine|me|we|we're|we've|our|us)\b`),
		ofNotices: regexp.MustCompile(`我司|我局|我处|我单位|我方|我公司|我省|我平台` +
			`|\bwe (have )?(detected|found|noticed|were|will|could|cannot|regret|tried|called|received|are unable)\b` +
			`|\bour (system|review|records|team|engineers|platform|inspection|inspectors|console|reviewers?|service|customer)\b|\b(contact|reach) us\b`),
	}
})
