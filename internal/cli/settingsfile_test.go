package cli

import (
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// Settings that cannot be read are reported like a bundle: where, and what to do.
func TestBrokenSettings(t *testing.T) {
	for _, test := range []struct{ text, zh, en string }{
		{"lang: zh\n---\nlang: en\n", "icp.yaml:2 里有第二份文档", "icp.yaml:2 begins a second document"},
		{"{fail-on: error}\nbogus: 1\n", "icp.yaml:2 不是有效的 YAML（text after", "icp.yaml:2 is not valid YAML (text after"},
		{"lang: zh\n  x: 1\n", "icp.yaml:2 不是有效的 YAML（", "icp.yaml:2 is not valid YAML ("},
		{"severity:\n\tsite-name-long: off\n", "icp.yaml:2 用制表符缩进", "icp.yaml:2 is indented with a tab"},
		{"severity:\n\u3000site-name-long: off\n", "icp.yaml:2 用全角空格", "icp.yaml:2 is indented with a full-width"},
		{"fail-on: error\nlang：zh\n", "icp.yaml:2 的 lang 后面是全角冒号", "icp.yaml:2 has a full-width colon (：) after lang;"},
		{"# a\nprovider: \xbb\xaa\xce\xaa\n", "icp.yaml:2 不是 UTF-8 编码，像是 GBK；请", "icp.yaml:2 is not UTF-8 (it looks like GBK); save"},
		{"lang: \xff\n", "icp.yaml:1 不是 UTF-8 编码；请", "icp.yaml:1 is not UTF-8; save"},
		{"\xff\xfel\x00", "icp.yaml 不是 UTF-8 编码，像是 UTF-16；", "icp.yaml is not UTF-8 (it looks like UTF-16);"},
		{"lang: zh\n\x00", "icp.yaml:2 含有 NUL 字节", "icp.yaml:2 contains a NUL byte"},
		{"exclude: " + strings.Repeat("[", 20_000), "icp.yaml:1 嵌套过深", "icp.yaml:1 is nested too deeply"},
	} {
		_, fault := bundlefile.KeyLines([]byte(test.text))
		if fault == nil {
			t.Errorf("%.40q has no fault", test.text)
			continue
		}
		err := (&settingsFile{path: "icp.yaml"}).broken(fault).(*workError)
		if zh, en := err.text.Format(lang.ZH, err.args...), err.text.Format(lang.EN, err.args...); !strings.Contains(zh, test.zh) || !strings.Contains(en, test.en) {
			t.Errorf("%.40q: %s / %s", test.text, zh, en)
		}
	}
}
