package answers

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// phrase is a text with the names of what it may mean, any of which is right.
type phrase struct {
	text     string
	expected []string
}

func readPhrases(t *testing.T, name string) (all []phrase) {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	expected := slices.Index(rows[0], "expected")
	for _, row := range rows[1:] {
		p := phrase{text: row[0]}
		if expected >= 0 {
			p.expected = strings.Fields(row[expected])
		}
		for _, name := range p.expected {
			if _, exists := meanings()[name]; !exists {
				t.Errorf("%s: %s is no meaning", row[0], name)
			}
		}
		all = append(all, p)
	}
	return all
}

// Phrases that nobody looked at while writing the grammar and the examples show how well other
// people's wording does: right means first, wrong means given as certain. The phrases are
// never shown, so that nobody tunes for them.
func TestMeasured(t *testing.T) {
	for _, c := range []struct {
		file         string
		right, wrong float64 // at least, at most
	}{
		{file: "notices-unseen.csv", right: 0.85, wrong: 0.08},
		{file: "questions-unseen.csv", right: 0.85, wrong: 0.08},
		{file: "elsewhere-unseen.csv", right: 0, wrong: 0.08},
	} {
		all, right, wrong := readPhrases(t, c.file), 0, 0
		for _, p := range all {
			switch found := Find(p.text); {
			case len(found.Answers) == 0:
			case slices.Contains(p.expected, found.Answers[0].Name()):
				right++
			default:
				wrong++
			}
		}
		n := float64(len(all))
		t.Logf("%s: of %d right %.2f, wrong %.2f", c.file, len(all), float64(right)/n, float64(wrong)/n)
		if float64(right)/n < c.right || float64(wrong)/n > c.wrong {
			t.Errorf("%s: of %d phrases %d are right and %d wrong", c.file, len(all), right, wrong)
		}
	}
}

// A word that is at home in another notice too leads nowhere by itself: a website or one of its
// functions is opened, a picture and a domain have a resolution, a card and an earlier filing
// are the original, the police file websites and know people.
func TestWordsOfTwoNotices(t *testing.T) {
	for _, c := range []phrase{
		{"网站开通了评论功能，请关闭", []string{"content-refused-to-personal"}},
		{"网站已经能打开了，请先关站", []string{"site-open-early"}},
		{"Individual filers cannot open enterprise websites.", []string{"content-refused-to-personal"}},
		{"The website cannot be opened. Please restore access.", []string{"site-unreachable"}},
		{"Please disable DNS resolution for the domain name before the ICP filing is approved.", []string{"site-open-early"}},
		{"The image resolution is too low", []string{"scan-format"}},
		{"Please change the original filing information first.", []string{"record-subject-differs"}},
		{"Please upload the original business license, photocopies are not accepted.", []string{"missing-document", "certificate-unclear"}},
		{"公安系统核验身份不通过", []string{"name-differs-from-certificate"}},
		{"Unable to verify with the public security database the identity of the person in charge", []string{"name-differs-from-certificate"}},
		{"公安联网备案没办", []string{"police-filing"}},
		{"公司已经注销", []string{"subject-abnormal"}},
		{"您在别的接入商有没办完的订单", []string{"open-order"}},
		{"不符合管局要求", []string{"rejected"}},
		{"representative office", []string{"foreigners"}},
		{"Hong Kong company ICP filing", []string{"foreigners"}},
		{"Do I have to file a website on a server in Hong Kong?", []string{"servers-abroad"}},
	} {
		if found := Find(c.text); len(found.Answers) == 0 || !slices.Contains(c.expected, found.Answers[0].Name()) {
			t.Errorf("%s: %v", c.text, found)
		}
	}
}

// Negation and direction count.
func TestPolarity(t *testing.T) {
	for _, c := range []phrase{
		{"已备案的网站必须能正常访问", []string{"site-unreachable"}},
		{"备案成功前网站不得开通访问", []string{"site-open-early"}},
		{"websites on record must be reachable", []string{"site-unreachable"}},
		{"the site must be closed until it is approved", []string{"site-open-early"}},
		{"主体负责人和网站负责人的手机号码不能相同", []string{"phone-shared"}},
		{"主体负责人和网站负责人必须是同一人", []string{"principals-differ"}},
		{"应急联系电话不能与手机号码相同", []string{"emergency-equals-mobile"}},
		{"应急联系电话不能为空", []string{"empty-field", "phones-too-few"}},
		{"请输入正确的手机号码", []string{"mobile-malformed"}},
		{"请输入手机号码", []string{"empty-field"}},
		{"网站名称至少三个汉字", []string{"site-name-short"}},
		{"网站名称不能超过30个字", []string{"site-name-long"}},
	} {
		found := Find(c.text)
		if len(found.Answers) == 0 || !slices.Contains(c.expected, found.Answers[0].Name()) {
			t.Errorf("%s: got %v, perhaps %v, want %v", c.text, namesOf(found.Answers), namesOf(found.Perhaps), c.expected)
		}
	}
}

// Reasons that share their words are told apart: letters that are too old and forms dated too
// early, names that changed and names that are refused, servers abroad and addresses of others.
func TestNeighbours(t *testing.T) {
	for _, c := range []phrase{
		{"承诺书日期早于三个月", []string{"letter-stale"}},
		{"承诺书的签字日期距今超过3个月，请重新签署", []string{"letter-stale"}},
		{"Commitment letter is older than three months", []string{"letter-stale"}},
		{"协议书日期早于创建备案信息的日期", []string{"document-date-before-created"}},
		{"个人性质不得使用企业类名称", []string{"site-name-refused-to-personal", "subject-name-contradicts-type"}},
		{"个人性质网站名称不得出现企业字样", []string{"site-name-refused-to-personal"}},
		{"请按照工商变更后的最新名称办理变更备案", []string{"record-subject-differs", "company-data-changed"}},
		{"企业名称已变更，请先办理变更备案", []string{"record-subject-differs", "company-data-changed"}},
		{"承诺书没有签字", []string{"certificate-unclear", "form-altered"}},
		{"服务器未在境内", []string{"servers-abroad"}},
		{"IP address does not belong to our network", []string{"address-not-providers"}},
		{"Website cannot be opened", []string{"site-unreachable"}},
		{"The passport has expired", []string{"certificate-expired"}},
	} {
		found := Find(c.text)
		if len(found.Answers) == 0 || !slices.Contains(c.expected, found.Answers[0].Name()) {
			t.Errorf("%s: got %v, perhaps %v, want %v", c.text, namesOf(found.Answers), namesOf(found.Perhaps), c.expected)
		}
	}
}

// A whole message is read sentence by sentence, and broken lines make no difference.
func TestLongTexts(t *testing.T) {
	mail := "尊敬的用户：\n您好！感谢您选择我们的服务。\n您提交的订单已由审核专员处理，现将结果通知如下。\n" +
		"域名持有者与主办单位名称不一致，请过户后重新提交。\n如有疑问，欢迎随时与我们联系，工作时间为周一至周五。\n此致\n敬礼"
	if found := Find(mail); len(found.Answers) == 0 || found.Answers[0].Name() != "registrant-differs" {
		t.Errorf("got %v", namesOf(found.Answers))
	}
	broken := "域名持有\n者与主办单\n 位名称不 一致"
	if found := Find(broken); len(found.Answers) == 0 || found.Answers[0].Name() != "registrant-differs" {
		t.Errorf("got %v", namesOf(found.Answers))
	}
}

// A notice that lists its reasons is answered for each of them.
func TestSeveralReasons(t *testing.T) {
	for _, c := range []phrase{
		{"驳回原因：1、网站名称不规范；2、通信地址不详细，请具体到门牌号；3、域名证书未上传；4、网站备注未填写", []string{"site-name-how", "address-without-number", "missing-document", "remarks-missing"}},
		{"The ID card has expired. The mobile number is invalid. Please upload the domain certificate.", []string{"certificate-expired", "mobile-malformed", "missing-document"}},
	} {
		if got := namesOf(Find(c.text).Answers); !slices.Equal(got, c.expected) {
			t.Errorf("%s: got %v, want %v", c.text, got, c.expected)
		}
	}
}

// Characters as Hong Kong and Taiwan write them, and words parted at the end of a
// line, are read as any others.
func TestSpellings(t *testing.T) {
	for _, c := range []phrase{
		{"手機號碼無法接通", []string{"call-unanswered"}},
		{"身份證已過期，請更換", []string{"certificate-expired"}},
		{"the domain hol-\nder does not match the subject", []string{"registrant-differs"}},
	} {
		if got := namesOf(Find(c.text).Answers); len(got) == 0 || got[0] != c.expected[0] {
			t.Errorf("%s: got %v, want %v", c.text, got, c.expected)
		}
	}
}

// What says that all is well has no answer.
func TestNothingWrong(t *testing.T) {
	for _, text := range []string{"域名没有过期", "The domain has not expired", "审核通过，无需修改"} {
		if got := namesOf(Find(text).Answers); len(got) > 0 {
			t.Errorf("%s means %v", text, got)
		}
	}
}

// quickest is how long something takes in the quietest of a few moments.
func quickest(do func()) time.Duration {
	shortest := time.Hour
	for tries := 0; tries < 5 && shortest > time.Second; tries++ {
		start := time.Now()
		do()
		shortest = min(shortest, time.Since(start))
	}
	return shortest
}

// Whatever is pasted is answered or not within the time a person notices.
func TestAnyText(t *testing.T) {
	Find("域名") // what is made once
	for _, text := range []string{
		"", " ", "备", "？", "x", "サーバーの備案は必要ですか", strings.Repeat("域名持有者与主办单位名称不一致。", 3000),
		strings.Repeat("备案", 30000), strings.Repeat("a", 100000), strings.Repeat("。", 100000), "\xff\xfe备案\x00",
	} {
		if took := quickest(func() { Find(text) }); took > time.Second {
			t.Errorf("%.20q takes %v", text, took)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("域名持有者与主办单位名称不一致")
	f.Add("the domain~ is 'not' | yours")
	f.Fuzz(func(t *testing.T, text string) {
		found := Find(text)
		if len(found.Answers) > 0 && len(found.Perhaps) > 0 {
			t.Errorf("%q is answered, and perhaps something else", text)
		}
	})
}

// What has no letter is about nothing.
func TestSignsMeanNothing(t *testing.T) {
	for _, text := range []string{"", "1+1", "=1+1", "2+2", "1.1.1.1", "50%", "?", "😀😀", "—— 1 ——"} {
		if found := Find(text); len(found.Answers)+len(found.Perhaps) > 0 {
			t.Errorf("%q means %+v", text, found)
		}
	}
}
