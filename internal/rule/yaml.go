package rule

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// The rules of this file describe the faults that bundlefile found in the text; there is
// nothing left to check.

var notYAML = Rule{
	Name: "not-yaml", Severity: Error,
	Title:   lang.Text{ZH: "文件无法作为备案文件读取", EN: "the file cannot be read as a bundle"},
	Why:     lang.Text{ZH: "无法读取的文件不能检查，也不能使用", EN: "a file that cannot be read can be neither checked nor used"},
	Fix:     lang.Text{ZH: "按指出的位置改正后再检查；也可用 icp new 另建一份，对照填写", EN: "fix the place shown and check again, or start a new bundle with icp new and copy from this one"},
	Sources: []source.Source{source.YAML.Whole(), source.Format.Whole()},
	Bad:     "version: 1\nsubject:\n\ttype: personal # ✗\n",
	Good:    "version: 1\nsubject:\n  type: personal\n",
	check: func(c *Case) {
		for i := range c.faults {
			if fault := &c.faults[i]; fault.Kind.Refused() && !fault.Kind.IsOfLength() {
				m := refusals[fault.Kind]
				c.reportFault(fault, m.message, foundArgs(fault)...).Advising(m.fix)
			}
		}
	},
}

// refusals describes what makes a file not a bundle, except for being too long.
var refusals = [...]struct{ message, fix lang.Text }{
	bundlefile.Empty: {
		lang.Text{ZH: "文件是空的", EN: "the file is empty"},
		lang.Text{ZH: "用 icp new 新建一份备案文件", EN: "create a bundle with icp new"},
	},
	bundlefile.TooLarge: {
		lang.Text{ZH: "文件超过 1 MiB，不像备案文件", EN: "the file is over 1 MiB, too large for a bundle"},
		lang.Text{ZH: "检查是否选错了文件；扫描件只写路径，不放进文件里", EN: "check that it is the right file; scans are given by path, not put inside"},
	},
	bundlefile.ForeignEncoding: {
		lang.Text{ZH: "文件不是 UTF-8 编码%s", EN: "the file is not UTF-8%s"},
		lang.Text{ZH: "在编辑器里另存为 UTF-8 编码", EN: "save it as UTF-8 in your editor"},
	},
	bundlefile.Binary: {
		lang.Text{ZH: "文件含有 NUL 字节，是二进制文件", EN: "the file contains a NUL byte: it is binary"},
		lang.Text{ZH: "检查是否选错了文件", EN: "check that it is the right file"},
	},
	bundlefile.TabIndent: {
		lang.Text{ZH: "这一行用制表符缩进，YAML 只能用空格", EN: "this line is indented with a tab; YAML allows only spaces"},
		lang.Text{ZH: "将行首的制表符换成两个空格", EN: "replace each tab with two spaces"},
	},
	bundlefile.WideIndent: {
		lang.Text{ZH: "这一行用全角空格或不间断空格缩进", EN: "this line is indented with a full-width or no-break space"},
		lang.Text{ZH: "将行首换成普通的半角空格", EN: "replace them with ordinary spaces"},
	},
	bundlefile.WideColon: {
		lang.Text{ZH: "%s 后面是全角冒号「：」", EN: "a full-width colon (：) follows %s"},
		lang.Text{ZH: "改为半角冒号加一个空格", EN: "use an ordinary colon and a space"},
	},
	bundlefile.BrokenSyntax: {
		lang.Text{ZH: "此处不符合 YAML 语法（%s）", EN: "this is not valid YAML (%s)"},
		lang.Text{ZH: "检查这一行和上一行的引号、括号、冒号后的空格和缩进", EN: "check the quotes, brackets, spaces after colons and indentation of this line and the one before"},
	},
	bundlefile.TooDeep: {
		lang.Text{ZH: "括号或缩进嵌套过深，不像备案文件", EN: "nested too deeply for a bundle"},
		lang.Text{ZH: "对照 icp new 写出的文件改正", EN: "compare it with a file that icp new writes"},
	},
	bundlefile.TooManyAliases: {
		lang.Text{ZH: "YAML 别名（*）过多，代表的内容过长，或指向自身", EN: "too many YAML aliases (*), too much content behind them, or one that refers to itself"},
		lang.Text{ZH: "将别名换成实际的内容", EN: "write the values out instead"},
	},
	bundlefile.SecondDocument: {
		lang.Text{ZH: "一个文件里有两份文档（--- 之后还有内容）", EN: "the file contains a second document after ---"},
		lang.Text{ZH: "每份备案单独放一个文件", EN: "put each filing in a file of its own"},
	},
	bundlefile.NotMapping: {
		lang.Text{ZH: "文件开头不是「名称: 值」的形式", EN: "the file does not consist of keys and values"},
		lang.Text{ZH: "对照 icp new 写出的文件改正", EN: "compare it with a file that icp new writes"},
	},
}

// foundArgs is what a fault found, for the messages that show it.
func foundArgs(fault *bundlefile.Fault) []any {
	switch fault.Kind {
	case bundlefile.ForeignEncoding:
		if fault.Found == "" {
			return []any{lang.Text{}}
		}
		return []any{lang.Text{ZH: "，像是 " + fault.Found, EN: "; it looks like " + fault.Found}}
	case bundlefile.WideColon, bundlefile.BrokenSyntax:
		return []any{fault.Found}
	}
	return nil
}

var wrongShape = Rule{
	Name: "wrong-shape", Severity: Error,
	Title:   lang.Text{ZH: "应写单个值处写了列表，或相反", EN: "a list or group where a single value is expected, or the other way round"},
	Why:     lang.Text{ZH: "结构不对的内容无法读取，等于没填", EN: "content with the wrong structure cannot be read, as if it were missing"},
	Fix:     lang.Text{ZH: "对照 icp schema 或 icp new 写出的文件改正", EN: "compare it with icp schema or with a file that icp new writes"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "sites:\n  - content: notes # ✗\n",
	Good:    "sites:\n  - content: [notes]\n",
	check: func(c *Case) {
		for i := range c.faults {
			fault := &c.faults[i]
			switch fault.Kind {
			case bundlefile.WantedText:
				c.reportFault(fault, lang.Text{ZH: "%s 应为单个值，这里是列表或分组", EN: "%s must be a single value, not a list or a group of keys"}, named(fault)).
					Advising(lang.Text{ZH: "只写一个值", EN: "write a single value"})
			case bundlefile.WantedList:
				c.reportFault(fault, lang.Text{ZH: "%s 应为列表，这里不是", EN: "%s must be a list"}, named(fault)).
					Advising(lang.Text{ZH: "写作列表：值放在方括号里，或每项一行以「- 」开头", EN: "write a list: the values in square brackets, or each on its own line after a dash"})
			case bundlefile.WantedMapping:
				c.reportFault(fault, lang.Text{ZH: "%s 应为一组「名称: 值」，这里不是", EN: "%s must be a group of keys with values"}, named(fault)).
					Advising(lang.Text{ZH: "在下面缩进写各项，如 name: …", EN: "write its keys below it, indented"})
			}
		}
	},
}

// named returns the key that a shape fault is about; elements of a list have none.
func named(fault *bundlefile.Fault) any {
	if fault.Found == "" {
		return lang.Text{ZH: "列表的每一项", EN: "each item of the list"}
	}
	return fault.Found
}

var unknownKey = Rule{
	Name: "unknown-key", Severity: Error,
	Title:   lang.Text{ZH: "没有该名称的项", EN: "an unknown key"},
	Why:     lang.Text{ZH: "名称有误的内容不会被读取，看似已填，其实没填", EN: "the content of an unknown key is ignored, although it looks filled in"},
	Fix:     lang.Text{ZH: "改为正确的名称，或删去这一行", EN: "correct the key or delete the line"},
	Tool:    lang.Text{ZH: "icp schema 列出所有名称", EN: "icp schema lists all keys"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "sites:\n  - domian: example-notes.cn # ✗\n",
	Good:    "sites:\n  - domain: example-notes.cn\n",
	check: func(c *Case) {
		for i := range c.faults {
			switch fault := &c.faults[i]; {
			case fault.Kind == bundlefile.MergeKey:
				c.reportFault(fault, lang.Text{ZH: "不支持合并键 <<", EN: "merge keys (<<) are not part of the format"}).
					Advising(lang.Text{ZH: "将要合并的各项直接写出", EN: "write the keys out instead"})
			case fault.Kind == bundlefile.UnknownKey && fault.Wanted != "":
				c.reportFault(fault, lang.Text{ZH: "没有 %s 这一项，是否为 %s？", EN: "unknown key %s; did you mean %s?"}, fault.Found, fault.Wanted).
					Advising(lang.Text{ZH: "改为 %s", EN: "use %s"}, fault.Wanted)
			case fault.Kind == bundlefile.UnknownKey:
				c.reportFault(fault, lang.Text{ZH: "这里没有 %s 这一项", EN: "unknown key %s"}, fault.Found)
			}
		}
	},
}

var duplicateKey = Rule{
	Name: "duplicate-key", Severity: Error,
	Title:   lang.Text{ZH: "同一项重复填写", EN: "a key that occurs twice"},
	Why:     lang.Text{ZH: "无法判断以哪一个为准；本程序读取前一个", EN: "it is not clear which one counts; this program reads the first"},
	Fix:     lang.Text{ZH: "保留正确的一行，删去另一行", EN: "keep the right line and delete the other"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "province: 辽宁\nprovince: 吉林 # ✗\n",
	Good:    "province: 辽宁\n",
	check: func(c *Case) {
		for i := range c.faults {
			if fault := &c.faults[i]; fault.Kind == bundlefile.DuplicateKey {
				c.reportFault(fault, lang.Text{ZH: "%s 前面已经写过", EN: "duplicate key %s; it is already set above"}, fault.Found)
			}
		}
	},
}

func (c *Case) reportFault(fault *bundlefile.Fault, message lang.Text, args ...any) *pending {
	f := c.report(nil, message, args...)
	f.Fault = fault
	return f
}
