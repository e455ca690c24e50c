package regulation

import "beian.example/icp/internal/source"

// Footer says which number goes into the footer of a homepage (页脚备案号): the website's own,
// except in some provinces.
var Footer = struct {
	OfSubject []string // the provinces where it is the subject's
	Source    source.Source
}{[]string{"广东"}, source.Huawei.At("备案成功后咨询", "after the filing")}
