package regulation

import "beian.example/icp/internal/lang"

// What several documents have in common.
var (
	noSignature         = lang.Text{ZH: "不用签字", EN: "no signature"}
	noSeal              = lang.Text{ZH: "不用盖章", EN: "no seal"}
	cardScan            = lang.Text{ZH: "正反面分开两个文件，原件彩色，四角完整，不反光", EN: "Front and back in files of their own, the original in colour, all four corners, no glare"}
	pagesScan           = lang.Text{ZH: "每一页原件彩色扫描", EN: "every page of the original scanned in colour"}
	domainScan          = lang.Text{ZH: "在域名注册商处下载的电子证书，或写明域名、所有者、证件号码、到期日的实名认证截图", EN: "the certificate downloaded from the registrar, or a screenshot of the real-name verification with domain, owner, number and expiry"}
	letterDate          = lang.Text{ZH: "写签署当天，不晚于提交日，一般在三个月以内", EN: "the day it is signed, no later than the submission and usually within three months"}
	asSaid              = lang.Text{ZH: "按上面的说明", EN: "as said above"}
	formScan            = lang.Text{ZH: "原件彩色扫描，不涂改，边框和表头完整", EN: "the original scanned in colour, nothing altered, border and heading complete"}
	principalSigns      = lang.Text{ZH: "在「网站负责人」处由主体负责人签名", EN: "the subject's principal signs where it says 网站负责人"}
	personSigns         = lang.Text{ZH: "在「网站负责人」处由本人签名", EN: "the person signs where it says 网站负责人"}
	sealOnSignature     = lang.Text{ZH: "签名处盖公章", EN: "the official seal on the signature"}
	newFormNote         = lang.Text{ZH: "新的核验单：在原核验单的基础上加上新域名，新旧域名都列全；其余由接入商填写", EN: "A new form that lists the domains on record and the new one; the access provider fills in the rest"}
	newFormDate         = lang.Text{ZH: "写签名当天，提交时改为最新", EN: "the day it is signed, brought up to date when uploading"}
	representativeSigns = lang.Text{ZH: "法定代表人签字", EN: "signed by the legal representative"}
	sealed              = lang.Text{ZH: "盖公章", EN: "sealed with the official seal"}
	authorizationDate   = lang.Text{ZH: "签署日期不晚于提交日，一般在三个月以内", EN: "dated no later than the submission, usually within three months"}
	originalScan        = lang.Text{ZH: "原件彩色扫描", EN: "the original scanned in colour"}
	sitePrincipalSigns  = lang.Text{ZH: "网站负责人签名", EN: "signed by the website's principal"}
	fingerprint         = lang.Text{ZH: "个人签名并按手印", EN: "a person signs, with a fingerprint"}
	sealedByUnit        = lang.Text{ZH: "单位盖公章", EN: "an organisation seals it"}
	daySigned           = lang.Text{ZH: "写签署当天", EN: "the day it is signed"}
	agreementDate       = lang.Text{ZH: "与核验单、照片同一天，不早于创建备案信息的日期，提交时改为最新", EN: "the same day as form and photo, no earlier than the record's creation, brought up to date when uploading"}
	formDate            = lang.Text{ZH: "与协议书、照片同一天，不早于创建备案信息的日期，提交时改为最新", EN: "the same day as agreement and photo, no earlier than the record's creation, brought up to date when uploading"}
)
