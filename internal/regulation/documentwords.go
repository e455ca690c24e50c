package regulation

import "beian.example/icp/internal/lang"

// Words that several documents have in common.
var (
	cardScan          = lang.Text{ZH: "正反面分开两个文件，原件彩色，四角完整，不反光", EN: "front and back in separate files, the original in colour, all four corners visible, no glare"}
	passportScan      = lang.Text{ZH: "原件彩色，整页完整，不反光", EN: "the original in colour, the whole page visible, no glare"}
	templateScan      = lang.Text{ZH: "模板在接入商备案系统上传材料一步下载，填好签好后每一页原件彩色扫描", EN: "download the template in the step of the access provider's filing system where documents are uploaded (上传材料), fill it in and sign it, then scan every page of the original in colour"}
	pagesScan         = lang.Text{ZH: "每一页原件彩色扫描", EN: "every page of the original, scanned in colour"}
	domainScan        = lang.Text{ZH: "在域名注册商处下载的电子证书，或写明域名、所有者、证件号码、到期日的实名认证截图", EN: "the electronic certificate downloaded from the registrar, or a screenshot of the real-name verification showing domain, owner, certificate number and expiry date"}
	letterDate        = lang.Text{ZH: "写签署当天，不晚于提交日，一般在三个月以内", EN: "the day it is signed, no later than the submission and usually within three months"}
	formScan          = lang.Text{ZH: "原件彩色扫描，不涂改，边框和表头完整", EN: "the original scanned in colour, unaltered, with border and heading complete"}
	newFormNote       = lang.Text{ZH: "新的核验单：在原核验单的基础上加上新域名，列全新旧域名；其余由接入商填写", EN: "A new verification form that adds the new domain and lists all domains, old and new; the access provider fills in the rest"}
	newFormDate       = lang.Text{ZH: "写签名当天，提交时更新为最新日期", EN: "the day it is signed; use an up-to-date one when submitting"}
	authorizationDate = lang.Text{ZH: "签署日期不晚于提交日，一般在三个月以内", EN: "dated no later than the day of submission, usually within three months"}
	originalScan      = lang.Text{ZH: "原件彩色扫描", EN: "the original scanned in colour"}
	daySigned         = lang.Text{ZH: "写签署当天", EN: "the day it is signed"}
	agreementDate     = lang.Text{ZH: "与核验单、照片同一天，不早于创建备案信息的日期，提交时更新为最新日期", EN: "the same day as the form and photo, no earlier than the record's creation; use an up-to-date one when submitting"}
	formDate          = lang.Text{ZH: "与协议书、照片同一天，不早于创建备案信息的日期，提交时更新为最新日期", EN: "the same day as the agreement and photo, no earlier than the record's creation; use an up-to-date one when submitting"}
)

// The signatures and seals of several documents.
var (
	unsigned            = Signature{By: Nobody}
	personSigns         = Signature{By: ThePerson, Blank: principalBlank}
	principalSigns      = Signature{By: SubjectPrincipal, Blank: principalBlank}
	sitePrincipalSigns  = Signature{By: SitePrincipal}
	representativeSigns = Signature{By: LegalRepresentative}
	fingerprint         = Signature{By: ThePerson, Fingerprint: true}

	unsealed        = Seal{Of: Nobody}
	sealed          = Seal{Of: TheSubject, Official: true}
	sealOnSignature = Seal{Of: TheSubject, Official: true, Where: OnSignature}
	sealForUnit     = Seal{Of: TheSubject, Official: true, UnitsOnly: true, Where: ForSignature}
)
