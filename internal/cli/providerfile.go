package cli

import (
	"errors"
	"path/filepath"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/providerdata"
)

// isJSONName reports whether a file, by its name, is something that a provider returned.
func isJSONName(name string) bool { return strings.EqualFold(filepath.Ext(name), ".json") }

var (
	rejectionsWanted = lang.Text{
		ZH: "微信备案接口返回的驳回原因（audit_data，每项有 key_name、error、suggest）",
		EN: "reasons of WeChat's filing interfaces (audit_data, a list with key_name, error and suggest)",
	}
	recordWanted = lang.Text{
		ZH: "阿里云的备案（BaSuccessDataWithRiskList）或微信的备案（icp_subject）",
		EN: "a record of Alibaba Cloud (BaSuccessDataWithRiskList) or WeChat (icp_subject)",
	}
	errTooLarge = errors.New("too large")
)

// providerFile reads something that a provider returned.
func (a *app) providerFile(name string) ([]byte, error) {
	data, err := readFile(name, nil)
	switch {
	case err != nil:
		return nil, failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, name, a.voice().Reason(err))
	case len(data) > bundlefile.MaxSize:
		return nil, errTooLarge
	}
	return data, nil
}

// notProviders says what a file holds instead of what was expected.
func (a *app) notProviders(name string, err error, wanted lang.Text) error {
	var refusal *providerdata.Refusal
	var other *providerdata.OtherShape
	v := a.voice()
	switch {
	case errors.Is(err, errTooLarge):
		a.complain(lang.Text{ZH: "%s 超过 1 MiB，不是接入商返回的备案数据", EN: "%s is over 1 MiB, so it is not a provider's filing data"}, name)
	case errors.Is(err, providerdata.ErrNotJSON):
		a.complain(lang.Text{ZH: "%s 不是 JSON（UTF-8 编码）", EN: "%s is not JSON in UTF-8"}, name)
	case errors.Is(err, providerdata.ErrTooDeep), errors.Is(err, providerdata.ErrTooMany):
		a.complain(lang.Text{ZH: "%s 嵌套过深或内容过多，不是接入商返回的备案数据", EN: "%s is nested too deeply or holds too much to be a provider's filing data"}, name)
	case errors.As(err, &refusal):
		a.complain(lang.Text{ZH: "%s 中是接入商返回的错误 %s：%s", EN: "%s holds the provider's error %s: %s"}, name, v.Value(nil, refusal.Code), v.Value(nil, refusal.Message))
	case errors.As(err, &other):
		a.otherShape(name, other, wanted)
	default:
		return err
	}
	return errFindings
}

// otherShape says what was expected of a file, and what it is.
func (a *app) otherShape(name string, other *providerdata.OtherShape, wanted lang.Text) {
	v := a.voice()
	if other.IsRecord {
		a.complain(lang.Text{ZH: "%s 是已备案的信息，没有驳回原因；据此办理下一次备案：%s", EN: "%s is a record, not a rejection; to begin a filing from it: %s"}, name, v.Command("new", a.say(lang.Text{ZH: "新文件名.yaml", EN: "ANOTHER.yaml"}), "--from", name))
		return
	}
	if other.Rejects {
		a.complain(lang.Text{ZH: "%s 是驳回原因，不是已备案的信息；逐项说明：%s", EN: "%s holds the reasons of a rejection, not a record; to have them explained: %s"}, name, v.Command("explain", name))
		return
	}
	switch {
	case other.NoReasons && wanted == rejectionsWanted:
		a.complain(lang.Text{ZH: "%s 中没有驳回原因", EN: "%s holds no reasons of a rejection"}, name)
	case other.IsList:
		a.complain(lang.Text{ZH: "%s 应含%s，实际是一个列表，其中没有这些", EN: "%s should hold %s, but is a list without any"}, name, wanted.In(a.lang))
	case len(other.Keys) > 0:
		a.complain(lang.Text{ZH: "%s 应含%s，实际的顶层键是 %s", EN: "%s should hold %s, but its top-level keys are %s"}, name, wanted.In(a.lang), v.Keys(other.Keys))
	default:
		a.complain(lang.Text{ZH: "%s 应含%s，实际没有任何键", EN: "%s should hold %s, but has no keys at all"}, name, wanted.In(a.lang))
	}
}
