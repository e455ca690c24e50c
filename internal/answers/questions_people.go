package answers

import (
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// peopleQuestions are about principals: who can be one, and what if they change.
func peopleQuestions() []Question {
	return []Question{
		{
			Topic: "principal-other",
			Title: lang.Text{ZH: "主体负责人可以不是法定代表人吗？", EN: "Can the principal be someone other than the legal representative?"},
			Now: lang.Text{
				ZH: "看省份：" + inProse(regulation.ProvincesOn(regulation.LetterAccepted)).ZH + "凭法定代表人授权书可以，" + inProse(regulation.ProvincesOn(regulation.AnyPrincipal)).ZH + "可以是别人，其余省的主体负责人多须是法定代表人本人。可以是别人的，也只能授权本单位人员，代办公司的人不行；授权书由法定代表人签字、盖公章，提交时一般签署不超过三个月。网站负责人可以是实际管网站的员工，有的省也要授权书，人脸核验由他做。个人备案只能是本人，不能授权。",
				EN: "It depends on the province: " + inProse(regulation.ProvincesOn(regulation.LetterAccepted)).EN + " accept someone else with a letter of authorization from the legal representative, " + inProse(regulation.ProvincesOn(regulation.AnyPrincipal)).EN + " accepts anyone, and most others require the legal representative in person. Where somebody else may be, only a member of the organisation can be authorized, nobody from an agency; the legal representative signs the letter, the official seal goes on it, and it should not be older than three months when you submit it. The website's principal can be the employee who actually runs the website, in some provinces with a letter too, and does the face verification. An individual must be the principal and cannot authorize anyone.",
			},
			Sources: []source.Source{source.Huawei.At("备案管局咨询", "on the administrations"), source.Tencent.At("主体信息", "the subject"), source.Tencent.At("备案材料模板下载", "templates of documents"), source.HuaweiRules.At("主体负责人要求", "on the principal")},
			See:     []string{"icp explain principal-not-legal-representative", "icp explain authorization-missing", "icp explain principal-what"},
		},
		{
			Topic: "principal-left",
			Title: lang.Text{ZH: "负责人离职了，备案怎么办？", EN: "The principal has left the company: what about the record?"},
			Now: lang.Text{
				ZH: "做变更备案，把主体负责人或网站负责人换成在职的人，一并换手机、应急电话和邮箱；第 33 号令第十四条要求提前三十日申请。网站由别人接管的，换网站负责人，新的负责人做人脸核验；法定代表人换了的，先在市场监管部门登记好，再换主体负责人。不换的，核查电话打到离职的人那里，会被当作联系方式失效，通知后不改的取消接入。注销要用负责人的手机收验证码，所以趁旧号码还能用时先变更；用不了的，交声明函等材料，具体问接入商。",
				EN: "File a change that replaces the subject's or the website's principal with someone who works there, together with the mobile, the emergency phone and the e-mail; article 14 of Order 33 requires you to apply thirty days in advance. If someone else takes over the website, change its principal, and the new one does the face verification; if the legal representative has changed, have that registered with the market regulator first and then change the subject's principal. If you leave it, calls to check the record reach the person who left, the contact counts as dead, and the access is cancelled if you do not correct it after the notice. A cancellation sends its code to the principal's mobile, so change the record while the old number still works; if it does not, a statement and other papers are needed, so ask the access provider.",
			},
			Sources: []source.Source{source.Order33.At("第十四条", "art. 14"), source.Huawei.At("备案变更咨询", "on changes"), source.HuaweiFaults.At("四、联系方式不合格", "4 contacts"), source.Huawei.At("备案短信核验", "verification by text message")},
			See:     []string{"icp docs --operation change", "icp explain phone-changed", "icp explain call-unanswered"},
		},
		{
			Topic: "phone-changed",
			Title: lang.Text{ZH: "负责人的手机号码换了，备案要改吗？", EN: "The principal's mobile number has changed: must the record be changed?"},
			Now: lang.Text{
				ZH: "要，在备案所在的接入商做变更备案，只改联系方式的，一般不另交证件；应急电话、邮箱有变的一并改。新号码须是本人实名、能接通、没有用于别的主体的。不改的，核查时打不通会按联系方式失效处理，华为云要求十个工作日内改正，通知后不改的取消接入。变更提交后也有工信部短信核验；旧号码已停用时验证码发到哪个号码，所查资料未写明，先问接入商。腾讯云说，在别家也有接入的，可以在别家变更。",
				EN: "Yes: file a change with an access provider that holds the record; if only the contacts change, usually no certificate is handed in, and you can change the emergency phone and the e-mail along with it. The new number must be registered in the principal's own name, be reachable, and not be used for another subject. If you leave it, the contact counts as invalid when a check cannot reach it; Huawei Cloud requires a correction within ten working days, and the access is cancelled if nothing is done after a notice. A change is verified by the ministry's text message too; our sources do not say which number gets it when the old one is dead, so ask the access provider first. Tencent Cloud says that a record with a further access provider can be changed there.",
			},
			Sources: []source.Source{source.HuaweiFaults.At("四、联系方式不合格", "4 contacts"), source.Huawei.At("备案成功后咨询", "after the filing"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("超期未整改的相关问题", "on checks that were missed")},
			See:     []string{"icp docs --operation change", "icp explain text-message", "icp explain mobile-not-own"},
		},
		{
			Topic: "chinese-phone",
			Title: lang.Text{ZH: "一定要有内地的手机号码吗，国外的号码行不行？", EN: "Is a mainland China phone number needed, or will a foreign one do?"},
			Now: lang.Text{
				ZH: "要有，表单的手机一栏是内地的 11 位手机号码，工信部的验证码发到这个号码，审核员也打这个号码。国外和港澳台的号码，所查资料都没有说可以用。号码须是负责人本人实名的，应急电话是另一个号码；" + inProse(regulation.ProvincesOn(regulation.LocalPhone)).ZH + "有的情形还对号码的归属地有要求，其余省用本省的号码也更稳妥。负责人长期在境外的，号码要能漫游收短信、接电话，或换一位在内地的负责人，能不能换看省份。",
				EN: "Yes: the mobile field takes an 11-digit mainland number, the ministry's code is sent to it, and reviewers call it. None of our sources says that a number from abroad, Hong Kong, Macao or Taiwan is accepted. It must be registered in the principal's own name, and the emergency phone is a second number; " + inProse(regulation.ProvincesOn(regulation.LocalPhone)).EN + " also require it to be a local one in some cases, and elsewhere a local number is the safer choice. A principal who lives abroad needs a number that receives calls and text messages there, or another principal in mainland China if the province allows it.",
			},
			Sources: []source.Source{source.MinistryForm.At("负责人", "principals"), source.Huawei.At("备案短信核验", "verification by text message"), source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3"), source.Tencent.At("各省管局要求", "provincial requirements")},
			See:     []string{"icp explain mobile-malformed", "icp explain text-message", "icp explain representative-abroad"},
		},
		{
			Topic: "representative-abroad",
			Title: lang.Text{ZH: "法定代表人在国外，或者是外国人，怎么备案？", EN: "The legal representative is abroad or a foreigner: how do we file?"},
			Now: lang.Text{
				ZH: "多数省可以由外籍的法定代表人担任主体负责人，证件用护照或外国人永久居留身份证，港澳台居民用来往内地（大陆）的通行证或居住证。" + inProse(regulation.ProvincesOn(regulation.ForeignRepresentative)).ZH + "要授权一名持内地居民身份证的人担任负责人，并交授权书。人在国外的难处有三：核验的短信和电话要用内地手机，授权书要本人手写签名，证件要拍原件。人脸核验由网站负责人做，所以网站负责人可以请在内地的员工担任。在境外能否通过人脸核验，所查资料未写明，先问接入商。",
				EN: "In most provinces a foreign legal representative can be the subject's principal, with a passport or a foreign permanent resident card, and one from Hong Kong, Macao or Taiwan with the mainland travel permit or residence permit. " + inProse(regulation.ProvincesOn(regulation.ForeignRepresentative)).EN + " require a principal who holds a mainland identity card, with a letter of authorization. Being abroad makes three things hard: the verification calls and text messages need a mainland mobile, a letter of authorization needs the signature by hand, and certificates are photographed from the original. The website's principal does the face verification, so make that an employee in mainland China. What we read does not say whether the face verification works from abroad, so ask the access provider first.",
			},
			Sources: []source.Source{source.Tencent.At("材料上传", "uploading documents"), source.Huawei.At("备案管局咨询", "on the administrations"), source.Huawei.At("备案流程咨询", "on the procedure"), source.MinistryForm.At("证件类型", "types of certificates")},
			See:     []string{"icp explain principal-other", "icp explain chinese-phone", "icp explain foreigners"},
		},
		{
			Topic: "students",
			Title: lang.Text{ZH: "学生、大学生能备案吗，用哪里的地址？", EN: "Can a student file a website, and under which address?"},
			Now: lang.Text{
				ZH: "年满 " + strconv.Itoa(regulation.PrincipalAge.Value) + " 周岁就可以按个人备案，学生没有另外的全国性规定。最省事的是在身份证地址所在的省备案，通信地址填家里。在学校所在的省备案的，按外省的人办：山东、四川收学生证，广东不收；上海，华为云说不收，腾讯云说可以交在校证明；别的省见 icp explain residence-permit。通信地址填实际住的地方，写到门牌号或房间号；住校的写到学校、院系、宿舍。内容和别的个人网站一样，不能有论坛、交易和单位的信息。",
				EN: "Anyone of " + strconv.Itoa(regulation.PrincipalAge.Value) + " or older can file as an individual; there are no separate national rules for students. The easiest is to file in the province on your identity card, with your home as the mailing address. In the province where you study you count as someone from elsewhere: Shandong and Sichuan accept a student card, Guangdong does not; in Shanghai, Huawei Cloud says no and Tencent Cloud says that a certificate of enrolment will do; for other provinces see icp explain residence-permit. The mailing address is where you actually live, down to the house or room number; in a dormitory, give the school, the department and the room. The content is that of any individual's website: no forum, no trade and nothing about organisations.",
			},
			Sources: []source.Source{regulation.PrincipalAge.Source, source.Huawei.At("备案管局咨询", "on the administrations")},
			See:     []string{"icp explain residence-permit", "icp explain minors", "icp docs --type personal"},
		},
		{
			Topic: "minors",
			Title: lang.Text{ZH: "未成年人、未满 18 周岁能备案吗？", EN: "Can a minor, someone under 18, file a website?"},
			Now: lang.Text{
				ZH: "一般不能，多数省要求负责人满 " + strconv.Itoa(regulation.PrincipalAge.Value) + " 周岁，单位的负责人也一样。有几个省满 16 周岁的个人可以，另交就业或收入证明，或由监护人担任、出材料，逐省的规定见 icp explain 省名。年龄按身份证上的出生日期算，以提交那天为准。不到年龄的，可以由父母以自己的名义备案，域名也要实名在父母名下，网站就是父母的。",
				EN: "Usually not: most provinces require principals to be " + strconv.Itoa(regulation.PrincipalAge.Value) + " or older, those of organisations too. Some accept individuals from 16 on, with a proof of employment or income, or with a guardian who signs or takes the role; run icp explain with the province's name. Age is counted from the birth date on the identity card to the day of submission. Someone too young can leave it to a parent, who files in their own name with the domain verified in that name; the website is then the parent's.",
			},
			Sources: []source.Source{regulation.PrincipalAge.Source, source.Huawei.At("备案政策咨询", "on policy"), source.Tencent.At("能否进行备案", "who can file")},
			See:     []string{"icp explain principal-underage", "icp explain students"},
		},
		{
			Topic: "residence-permit",
			Title: lang.Text{ZH: "什么时候要居住证，哪些证明算数？", EN: "When is a residence permit needed, and what counts as one?"},
			Now: lang.Text{
				ZH: "个人在身份证地址以外的省备案时：" + inProse(regulation.ProvincesOn(regulation.OutsiderWithProof)).ZH + "要居住证明，" + inProse(regulation.ProvincesOn(regulation.OutsiderRefused)).ZH + "不收外省的身份证，其余省没有查到这样的限制。有的省只收居住证，有的也收暂住证、社保证明、房产证、学生证，须在有效期内，逐省见 icp explain 省名。单位不用居住证，也不能跨省：营业执照在哪个省登记，就在哪个省备案。港澳台居民居住证是另一种证件，可以直接当身份证件用。外国人的居留许可、签证不在表单的证件之列，外国人用护照或外国人永久居留身份证。",
				EN: "When an individual files outside the province on their identity card: " + inProse(regulation.ProvincesOn(regulation.OutsiderWithProof)).EN + " ask for proof of residence, " + inProse(regulation.ProvincesOn(regulation.OutsiderRefused)).EN + " accept no identity card from elsewhere, and for the others no such limit is known. Some take only a residence permit (居住证), others also a temporary permit, proof of social insurance, a title deed or a student card, still valid; run icp explain with the province's name. An organisation needs none and cannot file elsewhere: it files in the province where its business licence is registered. The residence permit of residents of Hong Kong, Macao or Taiwan is another document and serves as the identity document itself. A foreigner's residence permit (居留许可) or visa is no identity document on the form: foreigners use their passport or foreign permanent resident card.",
			},
			Sources: []source.Source{source.Huawei.At("备案管局咨询", "on the administrations"), source.Tencent.At("各省管局要求", "provincial requirements"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection"), source.HuaweiRules.At("备案材料要求", "on documents"), source.MinistryForm.At("证件类型", "types of certificates")},
			See:     []string{"icp explain province-differs", "icp explain students"},
		},
	}
}
