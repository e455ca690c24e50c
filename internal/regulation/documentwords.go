package regulation

import "beian.example/icp/internal/lang"

// What several documents have in common.
var (
	noSignature         = lang.Text{ZH: "无需签字", EN: "no signature"}
	noSeal              = lang.Text{ZH: "无需盖章", EN: "no seal"}
	cardScan            = lang.Text{ZH: "正反面分开两个文件，原件彩色，四角完整，不反光", EN: "front and back in separate files, the original in colour, all four corners visible, no glare"}
	pagesScan           = lang.Text{ZH: "每一页原件彩色扫描", EN: "every page of the original, scanned in colour"}
	domainScan          = lang.Text{ZH: "在域名注册商处下载的电子证书，或写明域名、所有者、证件号码、到期日的实名认证截图", EN: "the electronic certificate downloaded from the registrar, or a screenshot of the real-name verification showing domain, owner, certificate number and expiry date"}
	letterDate          = lang.Text{ZH: "写签署当天，不晚于提交日，一般在三个月以内", EN: "the day it is signed, no later than the day of submission, usually within three months"}
	issuerSigns         = lang.Text{ZH: "由出具证明的单位或监护人，按上面的说明", EN: "the employer or guardian who issues it, as described above"}
	subjectSigns        = lang.Text{ZH: "由主办单位，按上面的说明", EN: "the subject, as described above"}
	asLetterSays        = lang.Text{ZH: "按该文件的要求", EN: "as the document itself requires"}
	pledgeSigns         = lang.Text{ZH: "单位由主体负责人、个人由本人手写签名和日期", EN: "signed and dated by hand, by the subject's principal for an organisation, by the person for an individual"}
	pledgeSeal          = lang.Text{ZH: "单位盖公章，个人按手印", EN: "an organisation's official seal, an individual's fingerprint"}
	formScan            = lang.Text{ZH: "原件彩色扫描，不涂改，边框和表头完整", EN: "the original scanned in colour, unaltered, with border and heading complete"}
	principalSigns      = lang.Text{ZH: "主体负责人在「网站负责人」处签名", EN: "the subject's principal signs where it says 网站负责人"}
	personSigns         = lang.Text{ZH: "本人在「网站负责人」处签名", EN: "the person signs where it says 网站负责人"}
	sealOnSignature     = lang.Text{ZH: "签名处盖公章", EN: "the official seal over the signature"}
	newFormNote         = lang.Text{ZH: "新的核验单：在原核验单的基础上加上新域名，列全新旧域名；其余由接入商填写", EN: "A new verification form that adds the new domain and lists all domains, old and new; the access provider fills in the rest"}
	newFormDate         = lang.Text{ZH: "写签名当天，提交时更新为最新日期", EN: "the day it is signed; use an up-to-date one when submitting"}
	representativeSigns = lang.Text{ZH: "法定代表人签字", EN: "signed by the legal representative"}
	sealed              = lang.Text{ZH: "盖公章", EN: "sealed with the official seal"}
	authorizationDate   = lang.Text{ZH: "签署日期不晚于提交日，一般在三个月以内", EN: "dated no later than the day of submission, usually within three months"}
	originalScan        = lang.Text{ZH: "原件彩色扫描", EN: "the original scanned in colour"}
	sitePrincipalSigns  = lang.Text{ZH: "网站负责人签名", EN: "signed by the website's principal"}
	fingerprint         = lang.Text{ZH: "个人签名并按手印", EN: "signed by the individual, with a fingerprint"}
	sealedByUnit        = lang.Text{ZH: "单位盖公章", EN: "sealed with the organisation's official seal"}
	daySigned           = lang.Text{ZH: "写签署当天", EN: "the day it is signed"}
	agreementDate       = lang.Text{ZH: "与核验单、照片同一天，不早于创建备案信息的日期，提交时更新为最新日期", EN: "the same day as the form and photo, no earlier than the record's creation; use an up-to-date one when submitting"}
	formDate            = lang.Text{ZH: "与协议书、照片同一天，不早于创建备案信息的日期，提交时更新为最新日期", EN: "the same day as the agreement and photo, no earlier than the record's creation; use an up-to-date one when submitting"}
)
