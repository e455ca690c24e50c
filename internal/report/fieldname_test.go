package report

import (
	"testing"

	"beian.example/icp/internal/lang"
)

func TestFieldName(t *testing.T) {
	for path, want := range map[string][2]string{
		"record.number":                    {"「备案号」", "Filing number"},
		"documents":                        {"「材料」", "Documents"},
		"documents[0].files":               {"「材料」第 1 项的「扫描件」", "Documents 1: Files"},
		"documents[2].files[1]":            {"「材料」第 3 项的「扫描件」第 2 项", "Documents 3: Files 2"},
		"sites[1].access.ips":              {"「网站」第 2 项的「IP 地址」", "Websites 2: IP addresses"},
		"sites[0].pre_approvals[1].number": {"「网站」第 1 项的「前置审批」第 2 项的「许可证编号」", "Websites 1: Pre-approvals 2: Permit number"},
		"nonsense":                         {"「nonsense」", "nonsense"},
	} {
		for i, l := range []lang.Lang{lang.ZH, lang.EN} {
			if got := (Voice{Lang: l}).fieldName(path); got != want[i] {
				t.Errorf("%s: %q, want %q", path, got, want[i])
			}
		}
	}
}

// What is not in a field has the name of what it is in.
func TestFieldWithin(t *testing.T) {
	for path, want := range map[string][2]string{
		"":                                      {"", ""},
		"subject":                               {"主办单位", "Subject"},
		"sites[1].domain":                       {"网站 2 › 网站域名", "Websites 2 › Domain"},
		"documents[0].files[2]":                 {"材料 1 › 扫描件 3", "Documents 1 › Files 3"},
		"subject.passwort.x":                    {"主办单位", "Subject"},
		"13800138000":                           {"", ""},
		"sites[x].domain":                       {"", ""},
		"sites[0].pre_approvals[0].expires":     {"网站 1 › 前置审批 1 › 许可证有效期止", "Websites 1 › Pre-approvals 1 › Valid until"},
		"sites[99999999999999999999999].domain": {"网站域名", "Websites › Domain"},
	} {
		for l, want := range map[lang.Lang]string{lang.ZH: want[0], lang.EN: want[1]} {
			if got := (Voice{Lang: l}).fieldWithin(path); got != want {
				t.Errorf("%s is %q, want %q", path, got, want)
			}
		}
	}
}
