package providerdata

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Record is what a provider has on record for one subject.
type Record struct {
	Bundle *filing.Bundle // what could be imported, as if it had been filed with it; without an operation
	Left   []Left         // what could not
}

// Left is a value that was not imported.
type Left struct {
	Key   string
	Value string
	Field *filing.Field // the field for such values; nil if it is not known
	Why   lang.Text
}

// Reasons why a value is left.
var (
	noField       = lang.Text{ZH: "备案文件中没有对应的项", EN: "a bundle has no field for it"}
	isRisk        = lang.Text{ZH: "接入商提示的风险，请按期整改", EN: "a risk that the provider reports, to be dealt with in time"}
	ofApplet      = lang.Text{ZH: "小程序的信息，不属于网站备案", EN: "about a mini-program, not a website"}
	isMasked      = lang.Text{ZH: "接入商已隐去一部分，不是完整的值", EN: "masked by the provider"}
	codeUnknown   = lang.Text{ZH: "无法识别的代码", EN: "an unknown code"}
	regionUnknown = lang.Text{ZH: "无法识别的代码，或不在上一级之内", EN: "an unknown code, or not within the region above it"}
	notDay        = lang.Text{ZH: "不是有效日期", EN: "not a valid date"}
	noRegion      = lang.Text{ZH: "缺少所属省市区，地址不完整", EN: "incomplete without its province, city and district"}
	isTaken       = lang.Text{ZH: "该项已有另一个值", EN: "the field has another value already"}
	isFurther     = lang.Text{ZH: "一个网站只填一个域名，此域名只列入原备案域名", EN: "a website has one domain; this one is only listed among the filed domains"}
	isPaper       = lang.Text{ZH: "材料不在数据内，须另行准备", EN: "documents are not in the data and have to be prepared again"}
)

// Response is a provider's answer about records.
type Response struct {
	Records []*Record
	Left    []Left // what is next to them
}

// Records reads what is on record from a response of Alibaba Cloud's QuerySuccessIcpData or
// WeChat's get_online_icp_order, wherever it is in the response.
func Records(data []byte) (*Response, error) {
	n, err := parse(data)
	if err != nil {
		return nil, err
	}
	found := recordsIn(&n)
	if len(found) == 0 {
		return nil, otherwise(&n)
	}
	response := &Response{Left: beside(&n, found)}
	for i := range found {
		response.Records = append(response.Records, found[i].read())
	}
	return response, nil
}

// found is a record, and where it is in a response.
type found struct {
	node  *node
	path  string
	table []row
}

// recordsIn finds the records of either provider.
func recordsIn(n *node) (records []found) {
	n.find("", func(n *node, path string) bool {
		if n.kind != object {
			return true
		}
		listed := strings.HasSuffix(path, "]") && strings.HasSuffix(bare(path), "BaSuccessDataWithRiskList")
		switch {
		case n.member("icp_subject") != nil:
			records = append(records, found{n, path, weChat()})
		case listed, n.member("IcpNumber") != nil:
			records = append(records, found{n, path, aliyun})
		default:
			return true
		}
		return false
	})
	return records
}

// envelope are the keys around a record that say how a call went, but nothing about the
// record.
var envelope = []string{"errcode", "errmsg", "Success", "RequestId", "ErrorCode", "ErrorMessage", "headers", "statusCode"}

// beside lists what else is in a response.
func beside(n *node, records []found) (left []Left) {
	isRecord := make(map[*node]bool)
	for i := range records {
		isRecord[records[i].node] = true
	}
	n.find("", func(n *node, path string) bool {
		if isRecord[n] || slices.Contains(envelope, path[strings.LastIndexByte(path, '.')+1:]) {
			return false
		}
		if value := strings.TrimSpace(n.text); value != "" {
			left = append(left, Left{Key: path, Value: value, Why: noField})
		}
		return true
	})
	return left
}
