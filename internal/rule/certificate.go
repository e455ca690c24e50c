package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var certificateTypeMismatch = Rule{
	Name: "certificate-type-mismatch", Severity: Error,
	Title:   lang.Text{ZH: "证件类型不符", EN: "the wrong type of certificate"},
	Why:     lang.Text{ZH: "各类主办单位只能用规定的证件备案，号码也须与证件类型相符", EN: "each type of subject must file with certain certificates, and the number must match the type of certificate"},
	Fix:     lang.Text{ZH: "改为相符的证件类型，或检查号码是否填错了位置", EN: "choose the matching certificate type, or check whether the number was entered in the wrong field"},
	Sources: []source.Source{source.MinistryForm.Whole(), source.Tencent.At("备案材料清单", "list of documents"), source.Huawei.At("备案条件咨询", "on the conditions")},
	Asks:    []string{"medical-licence-refused-guangdong"},
	Notices: []string{"证件类型错误", "证件类型与主办单位性质不符", "证件类型选择错误", "主办单位性质、证件类型应与主办单位名称相一致", "无效主办单位性质"},
	Bad:     "subject:\n  type: personal\n  certificate:\n    type: business-license # ✗\n    number: 21020219920815103X\n",
	Good:    "subject:\n  type: personal\n  certificate:\n    type: resident-id\n    number: 21020219920815103X\n",
	check: func(c *Case) {
		for i := range c.holders {
			c.checkCertificateType(&c.holders[i])
		}
	},
}

func (c *Case) checkCertificateType(h *holder) {
	kind := h.certificate.Type
	if _, known := filing.CertificateTypes.ID(kind); !known {
		return
	}
	label := filing.CertificateTypes.Label(kind).Within()
	refused, isRefused := c.demandCalled("medical-licence-refused-guangdong")
	switch other, looks := h.otherKind(); {
	case h.subject && !regulation.MayFileWith(c.Subject.Type, kind):
		usual := regulation.CertificatesOf(c.Subject.Type)[0]
		c.report(&h.certificate.Type, lang.Text{ZH: "%[1]s不能用%[2]s备案", EN: "a subject of type %[1]s cannot file with this certificate: %[2]s"},
			filing.SubjectTypes.Label(c.Subject.Type).Within(), label).
			With(&c.Subject.Type).
			Advising(lang.Text{ZH: "改用%s（%s）", EN: "use %s (%s)"}, filing.CertificateTypes.Label(usual).Within(), usual)
	case h.subject && regulation.IsFromAbroad(kind):
		c.report(&h.certificate.Type, lang.Text{ZH: "公司在境外的注册证件不能用来备案", EN: "a company's registration papers from abroad cannot be used for a filing"}).
			Softened(Warning, lang.Text{ZH: "依据华为云备案知识库 2025-12；工信部表单（2023-2024）仍列有境外机构证件", EN: "as the Huawei Cloud filing knowledge base of 2025-12 says; the ministry's form of 2023-2024 does list certificates of foreign institutions"}).
			Advising(lang.Text{ZH: "由内地的公司、分公司凭营业执照，或由常驻代表机构凭登记证备案，域名也实名在它名下；确有中国政府颁发的境外机构证件的，先问接入商", EN: "let a company or branch in mainland China file with its business licence, or a representative office with its registration certificate, and have the domain verified in its name; if the Chinese government did issue the certificate, ask the access provider first"}).
			Helping(lang.Text{ZH: "境外公司和外籍人士怎样备案，见 icp explain foreigners", EN: "icp explain foreigners says how companies and people from abroad file"})
	case h.subject && kind == filing.MedicalLicense && isRefused:
		c.report(&h.certificate.Type, lang.Text{ZH: "所在省不收%s作主办单位证件", EN: "the province does not accept this as the subject's certificate: %s"}, label).
			With(&c.Province, &c.Subject.Type).Demanded(c.Province, refused).
			Advising(lang.Text{ZH: "改用营业执照或事业单位法人证书，主办单位性质随之选企业或事业单位", EN: "use the business licence or the certificate of a public institution, and choose enterprise or institution as the subject's type accordingly"})
	case !h.subject && !regulation.IsPersonal(kind):
		c.report(&h.certificate.Type, lang.Text{ZH: "%[1]s的证件应为个人证件，不能是%[2]s", EN: "the certificate of %[1]s must be a personal one, which this type is not: %[2]s"}, h.who, label)
	case looks:
		c.report(&h.certificate.Number, lang.Text{ZH: "证件类型为%[1]s，号码却像%[2]s", EN: "the certificate type is %[1]s, but the number looks like %[2]s"}, label, other).
			With(&h.certificate.Type)
	}
}

var certificateSuperseded = Rule{
	Name: "certificate-superseded", Severity: Warning,
	Title:   lang.Text{ZH: "用了换证以前的证件或号码", EN: "a certificate or number that has been superseded"},
	Why:     lang.Text{ZH: "多证合一以后，首次备案须用新证件上的 18 位统一社会信用代码；旧的注册号、组织机构代码多数接入商不再受理", EN: "since certificates were merged, an initial filing uses the new one with its 18-character credit code; most access providers no longer accept the old registration numbers and organization codes"},
	Fix:     lang.Text{ZH: "填新证件上的 18 位统一社会信用代码", EN: "enter the 18-character credit code from the new certificate"},
	Sources: []source.Source{source.Tencent.At("备案材料上传：首次备案一律用最新证件", "uploading documents: a first filing uses the newest certificates"), source.Huawei.At("错误提示 1.3", "error messages 1.3")},
	Notices: []string{"请使用最新的营业执照", "旧版营业执照不再接受", "统一社会信用代码与旧营业执照号不一致", "组织机构代码证已停用", "一律使用最新证件"},
	Bad:     "subject:\n  type: enterprise\n  certificate:\n    number: \"440301103097413\" # ✗\n",
	Good:    "subject:\n  type: enterprise\n  certificate:\n    number: 91440300MA5FK3J75W\n",
	check: func(c *Case) {
		h := c.ofSubject
		_, isNone := h.isNoNumber()
		switch {
		case isNone: // certificate-number-malformed reports it
		case h.text == "" || h.certificate.Type == filing.ResidentID: // id-checksum reports old identity numbers
		case h.fault == ident.Legacy:
			c.softenSuperseded(c.report(&h.certificate.Number, lang.Text{ZH: "%s 不是 18 位统一社会信用代码，像是换证前的旧号码", EN: "%s is not an 18-character credit code; it looks like a number from an old certificate"}, &h.certificate.Number))
		case h.certificate.Type == filing.OrganizationCode:
			c.softenSuperseded(c.report(&h.certificate.Type, lang.Text{ZH: "组织机构代码证已停用，只有旧备案仍在使用", EN: "the organization code certificate has been superseded; only old records still use it"}))
		}
	},
}

// softenSuperseded makes the finding advice if the existing record may still use the old
// number.
func (c *Case) softenSuperseded(f *pending) {
	if c.Operation != "" && c.Operation != filing.First {
		f.With(&c.Operation).Softened(Advice, lang.Text{ZH: "原备案可能仍登记着这个号码", EN: "the existing record may still use this number"})
	}
}

var creditCodeTypeMismatch = Rule{
	Name: "credit-code-type-mismatch", Severity: Warning,
	Title:   lang.Text{ZH: "统一社会信用代码的开头与主办单位性质不符", EN: "a credit code whose first characters do not match the subject's type"},
	Why:     lang.Text{ZH: "代码前两位表明登记部门和机构类别，与所选性质不符，多半是性质选错了", EN: "the first two characters give the registering authority and the kind of body; if they do not match, the type is probably wrong"},
	Fix:     lang.Text{ZH: "对照证件核对主办单位性质；确认无误的不必修改", EN: "check the subject's type against the certificate; if it is right, leave it"},
	Sources: []source.Source{source.GB32100.Whole()},
	Notices: []string{"主办单位性质选择错误", "主办单位性质与证件不符", "单位性质与营业执照类型不一致"},
	Bad:     "subject:\n  type: enterprise\n  certificate:\n    number: 12440300MA5FK3J752 # ✗\nsites:\n  - registration: {registrant_number: 12440300MA5FK3J752}\n  - registration: {registrant_number: 12440300MA5FK3J752}\n",
	Good:    "subject:\n  type: enterprise\n  certificate:\n    number: 91440300MA5FK3J75W\nsites:\n  - registration: {registrant_number: 91440300MA5FK3J75W}\n  - registration: {registrant_number: 91440300MA5FK3J75W}\n",
	check: func(c *Case) {
		h := c.ofSubject
		if !regulation.BearsCreditCode(h.certificate.Type) || h.fault != ident.Sound || !c.IsUnit() && !c.IsPersonal() {
			return
		}
		register, known := regulation.RegisterOf(h.text)
		if !known || register.Registers(c.Subject.Type) {
			return
		}
		c.report(&h.certificate.Number, lang.Text{ZH: "%[1]s 以 %[2]s 开头，属于%[3]s的代码，主办单位性质却填了%[4]s", EN: "%[1]s begins with %[2]s, which is the code for %[3]s, but the subject's type is %[4]s"},
			&h.certificate.Number, register.Prefix, register.Label, filing.SubjectTypes.Label(c.Subject.Type).Within()).
			With(&c.Subject.Type)
	},
}
