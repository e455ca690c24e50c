package cli

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// cannotReadSettings says that a settings file cannot be read, and why.
var cannotReadSettings = lang.Text{ZH: "无法读取设置文件 %s：%s", EN: "cannot read the settings file %s: %s"}

// lineOfError matches where a YAML parser reports a line.
var lineOfError = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`line (\d+)`) })

func lineIn(err error) string {
	if found := lineOfError().FindStringSubmatch(err.Error()); found != nil {
		return ":" + found[1]
	}
	return ""
}

// keyTwice and noKeys match what a YAML parser says about YAML that is not valid as settings.
var (
	keyTwice = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`mapping key "(.*)" already defined at line (\d+)`)
	})
	noKeys = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`cannot unmarshal !!\w+ .*into map`) })
)

// broken says why a text cannot be read to its end as YAML.
func (f *settingsFile) broken(fault *bundlefile.Fault) error {
	at := f.path
	if fault.Place.Line > 0 {
		at += ":" + strconv.Itoa(fault.Place.Line)
	}
	switch fault.Kind {
	case bundlefile.ForeignEncoding:
		looks := lang.Text{}
		if fault.Found != "" {
			looks = lang.Text{ZH: "，像是 " + fault.Found, EN: " (it looks like " + fault.Found + ")"}
		}
		return failed(lang.Text{
			ZH: "设置文件 %s 不是 UTF-8 编码%s；请在编辑器里另存为 UTF-8 编码", EN: "the settings file %s is not UTF-8%s; save it as UTF-8 in your editor",
		}.With("%s", looks), at)
	case bundlefile.Binary:
		return failed(lang.Text{ZH: "设置文件 %s 含有 NUL 字节，是二进制文件；请检查是否选错了文件", EN: "the settings file %s contains a NUL byte: it is binary; check that it is the right file"}, at)
	case bundlefile.TabIndent:
		return failed(lang.Text{ZH: "设置文件 %s 用制表符缩进，YAML 只能用空格；请将行首的制表符换成两个空格", EN: "the settings file %s is indented with a tab; YAML allows only spaces: replace each tab with two spaces"}, at)
	case bundlefile.WideIndent:
		return failed(lang.Text{ZH: "设置文件 %s 用全角空格或不间断空格缩进；请换成普通的半角空格", EN: "the settings file %s is indented with a full-width or no-break space; use ordinary spaces"}, at)
	case bundlefile.WideColon:
		return failed(lang.Text{ZH: "设置文件 %s 的 %s 后面是全角冒号「：」；请改为半角冒号加一个空格", EN: "the settings file %s has a full-width colon (：) after %s; use an ordinary colon and a space"}, at, fault.Found)
	case bundlefile.SecondDocument:
		return failed(lang.Text{ZH: "设置文件 %s 里有第二份文档（--- 或 ... 之后还有内容）", EN: "the settings file %s begins a second document after --- or ..."}, at)
	case bundlefile.TooDeep:
		return failed(lang.Text{ZH: "设置文件 %s 嵌套过深", EN: "the settings file %s is nested too deeply"}, at)
	}
	return failed(lang.Text{ZH: "设置文件 %s 不是有效的 YAML（%s）", EN: "the settings file %s is not valid YAML (%s)"}, at, fault.Found)
}

// unreadable says why a text cannot be read as settings.
func (f *settingsFile) unreadable(err error) error {
	at := f.path + lineIn(err)
	if twice := keyTwice().FindStringSubmatch(err.Error()); twice != nil {
		return failed(lang.Text{ZH: "设置文件 %s：%s 前面已经写过（第 %s 行）", EN: "the settings file %s: %s is already set on line %s"}, at, twice[1], twice[2])
	}
	if noKeys().MatchString(err.Error()) {
		return failed(lang.Text{ZH: "设置文件 %s 须逐行写明各项，如 fail-on: warning", EN: "the settings file %s must consist of keys and values, such as fail-on: warning"}, at)
	}
	return failed(lang.Text{ZH: "设置文件 %s 不是有效的 YAML", EN: "the settings file %s is not valid YAML"}, at)
}

// unknownKey refuses a key that a part of a settings file does not have.
func unknownKey(at, key string, keys []string) error {
	switch near := filing.Nearest(strings.ToLower(key), keys); {
	case slices.Contains(nearKeys, key):
		return usage(lang.Text{
			ZH: "%s：%s 不能写在这里；此处可写的项为 %s", EN: "%s: %s cannot be set here; the keys that can be set are %s",
		}.With("%s", "%s", strings.Join(keys, ", ")), at, key)
	case near != "":
		return usage(lang.Text{ZH: "%s：没有 %s 这一项，是否为 %s？", EN: "%s: unknown key %s; did you mean %s?"}, at, key, near)
	}
	return usage(lang.Text{ZH: "%s：没有 %s 这一项；可设的项为 %s", EN: "%s: unknown key %s; the keys are %s"}.With("%s", "%s", strings.Join(keys, ", ")), at, key)
}
