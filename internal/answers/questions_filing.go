package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

func filingQuestions() []Question {
	return []Question{
		{
			Topic:  "why-file",
			Title:  lang.Text{ZH: "网站为什么要备案？", EN: "Why does a website have to be filed?"},
			Places: []lang.Text{{ZH: "一、其它问题 1", EN: "part 1, other questions 1"}},
			Then: lang.Text{
				ZH: "依据《互联网信息服务管理办法》第二条和第四条：在境内办互联网信息服务，要么有许可，要么已备案，两样都没有就不得办。",
				EN: "Under articles 2 and 4 of the Measures for internet information services, such a service in China needs either a licence or a filing; without either it may not be offered.",
			},
			Now: lang.Text{
				ZH: "网站要么有许可，要么有备案：经营性的要许可，非经营性的要备案，第 33 号令第五条也这样规定。看的是服务器：网站放在中国内地的要备案，没有备案的域名会被接入商拦下；放在内地以外的不备案。App 和小程序也要备案，不在网站备案里办。",
				EN: "A website needs either a licence or a filing: a commercial one needs a licence, a non-commercial one a filing, as article 5 of Order 33 also says. What counts is the server: a website hosted in mainland China must be filed, and access providers block domains that are not; one hosted outside is not filed. Apps and mini-programs must be filed too, separately from websites.",
			},
			Sources: []source.Source{source.Decree292.At("第二条、第四条", "arts 2 and 4"), source.Order33.At("第五条", "art. 5"), source.Tencent.At("接入备案类", "on adding access"), source.HuaweiRules.At("一、是否需要备案", "1 what has to be filed")},
			See:     []string{"icp new", "icp explain servers-abroad", "icp explain apps", "icp explain penalty"},
		},
		{
			Topic:  "access-provider",
			Title:  lang.Text{ZH: "什么是接入商？", EN: "What is an access provider?"},
			Places: []lang.Text{{ZH: "一、其它问题 2", EN: "part 1, other questions 2"}},
			Then: lang.Text{
				ZH: "卖虚拟主机、托管服务器或提供专线的公司。不知道是哪一家的，问单位里管技术的人或做网站的人。",
				EN: "The company that sells you the virtual host, hosts your server or provides the dedicated line. If you do not know which company that is, ask your technical staff or whoever built the website.",
			},
			Now: lang.Text{
				ZH: "卖虚拟主机、托管服务器或专线的公司，如今也包括云服务商。备案在接入商的系统里提交，服务器须在中国内地，租期等条件各家不同。只卖域名的注册商不是接入商。一个网站可以有几家接入商，每一家都要有它的接入备案。",
				EN: "The company that sells you the virtual host, hosts your server or provides the dedicated line; today this includes cloud providers. You submit the filing in the access provider's system; the server must be in mainland China, and providers add conditions such as a rental period. A registrar that only sells domains is not an access provider. A website can have several access providers, and needs an access filing with each.",
			},
			Sources: []source.Source{source.Huawei.At("备案流程咨询", "on the procedure"), source.Tencent.At("接入备案类", "on adding access"), source.Aliyun.Whole()},
			See:     []string{"icp explain provider-conditions", "icp explain address-not-providers", "icp explain who-helps"},
		},
		{
			Topic:  "personal-content",
			Title:  lang.Text{ZH: "个人可以备什么样的网站？", EN: "What kind of website can an individual file?"},
			Places: []lang.Text{{ZH: "一、其它问题 3", EN: "part 1, other questions 3"}},
			Then: lang.Text{
				ZH: "博客一类的网站：不设留言板、讨论区、交流区，也没有企业的内容。",
				EN: "One like a blog: without a guestbook, forum or chat area, and without company content.",
			},
			Now: lang.Text{
				ZH: "个人博客、简历、本人作品、学习笔记、摄影可以。不能办的和从前一样，只是列得更细：公司、产品和行业信息，网购和收费服务，论坛、评论、社区、聊天，招聘、交友、新闻，以及要前置审批的内容。" + inProse(regulation.ProvincesOn(regulation.BlogRefused)).ZH + "不接受「博客」这一类型，选「其他」。不少省还要求在备注中写明内容，网站名称也不得像公司或论坛。",
				EN: "A personal blog, a CV, your own works, study notes and photographs are fine. What individuals may not publish is the same as before, only listed in more detail: information about companies, products and industries; online selling and paid services; forums, comments, communities and chat; jobs, dating and news; and anything that needs a pre-approval. " + inProse(regulation.ProvincesOn(regulation.BlogRefused)).EN + " do not accept the type 博客 (blog), so choose 其他 (other). Many provinces also require the content to be described in the remarks, and the website's name must not sound like a company or a forum.",
			},
			Sources: []source.Source{source.Huawei.At("备案前准备咨询", "before filing"), source.Tencent.At("网站信息", "the website")},
			See:     []string{"icp explain contents", "icp explain content-refused-to-personal", "icp explain blog-refused"},
		},
		{
			Topic:  "personal-shop",
			Title:  lang.Text{ZH: "个人可以备案商城、购物网站吗？", EN: "Can an individual file an online shop?"},
			Places: []lang.Text{{ZH: "一、其它问题 4", EN: "part 1, other questions 4"}},
			Then: lang.Text{
				ZH: "不可以。这是电子商务，要有工商部门的许可，还要办经营性 ICP 手续。",
				EN: "No. This is e-commerce, which needs permission from the industry and commerce authority and a commercial ICP licence procedure as well.",
			},
			Now: lang.Text{
				ZH: "个人仍不可以。单位卖自己的商品，备案即可，不用经营性许可；商品本身要许可的（食品、药品等）另外办理。让别的商户入驻的平台要增值电信业务经营许可证（EDI），向用户收费的服务要经营性 ICP 许可证，都在备案之后向省管局或工信部办理。个体工商户多按企业备案，有的省没有字号的按个人。",
				EN: "Individuals still cannot. An organisation that sells its own goods needs only the filing and no commercial licence, though goods that need a permit themselves (food, drugs) still do. A platform for other sellers needs a value-added telecom licence (EDI), and a service paid for by its users a commercial ICP licence; both are obtained after the filing from the provincial administration or the ministry. An individual business usually files as an enterprise; in some provinces one without a trade name files as an individual.",
			},
			Sources: []source.Source{source.Tencent.At("经营性备案", "on commercial licences"), source.Tencent.At("各省管局要求", "provincial requirements"), source.Huawei.At("备案成功后咨询", "after the filing"), source.Aliyun.Whole()},
			See:     []string{"icp explain contents", "icp explain licence-or-filing", "icp explain content-refused-to-personal"},
		},
		{
			Topic:  "company-content",
			Title:  lang.Text{ZH: "通篇不写「公司」二字，能否以个人名义备案？", EN: "If the website never says \"company\", can an individual file it?"},
			Places: []lang.Text{{ZH: "一、其它问题 5", EN: "part 1, other questions 5"}},
			Then: lang.Text{
				ZH: "不可以。只要写的是企业的事，有没有这个字眼都要由企业备案。",
				EN: "No. A website about a company must be filed by the company, with or without the word.",
			},
			Now: lang.Text{
				ZH: "仍不可以：看实际内容，不看字眼；企业介绍、产品、报价、行业信息都算。单位的网站也只能放本单位的内容，在经营范围之内，页脚的单位须是主体。放了超出备案的内容，会被罚款、关闭网站，见 icp explain penalty。个人的备案要换成单位的，见 icp explain type-change。",
				EN: "Still no: what counts is the actual content, not the wording, and company profiles, products, prices and industry information all count. An organisation's website, too, may only carry the organisation's own content, within its business scope, with the subject named in the footer. Content beyond what was filed leads to a fine and to closure, see icp explain penalty. For passing an individual's record to an organisation, see icp explain type-change.",
			},
			Sources: []source.Source{source.Tencent.At("网站信息", "the website"), source.Order33.At("第二十二条", "art. 22"), source.Huawei.At("备案材料咨询", "questions on documents")},
			See:     []string{"icp explain contents", "icp explain content-refused-to-personal", "icp explain type-change"},
		},
		{
			Topic:  "paper-dates",
			Title:  lang.Text{ZH: "核验单、协议书和照片的日期怎么写？", EN: "How do I date the verification form, the agreement and the photo?"},
			Places: []lang.Text{{ZH: "一、其它问题 6", EN: "part 1, other questions 6"}},
			Then: lang.Text{
				ZH: "三样写同一天，与创建备案信息的时间对得上；上传时最好换成最新的日期。原话说不能「超前」于创建时间，照后一句看，是不能比它早。",
				EN: "Give all three the same date, consistent with the day the record was created, and preferably an up-to-date one when you upload them. The handbook says they must not be \"ahead\" of the record's creation, which, judging by its next sentence, means not earlier.",
			},
			Now: lang.Text{
				ZH: "多数地方已改为电子化核验，没有纸质核验单、协议书和现场照片，也就没有这些日期；协议书改为在系统中确认的承诺书。接入商仍要求纸质核验的，按手册填写，日期不得晚于今天。授权书、承诺书另计：不晚于提交日，一般签署不超过三个月，河北的授权书为六个月。",
				EN: "Most places now verify electronically, with no paper form, agreement or on-site photo and so none of these dates; the agreement has become a commitment confirmed in the system. If the access provider still requires paper verification, date the documents as the handbook says, and never later than today. Letters of authorization and commitment are a separate matter: dated no later than the day of submission and usually not older than three months; in Hebei, six months for a letter of authorization.",
			},
			Sources: []source.Source{source.Huawei.At("备案政策咨询", "on policy"), source.Tencent.At("备案材料模板下载", "templates of documents"), source.Tencent.At("各省管局要求", "provincial requirements")},
			See:     []string{"icp docs --verification paper", "icp explain document-dates-differ", "icp explain document-date-before-created", "icp explain letter-stale"},
		},
		{
			Topic:  "who-helps",
			Title:  lang.Text{ZH: "备案应由谁协助，接入商还是域名注册商？", EN: "Who helps with the filing, the access provider or the domain registrar?"},
			Places: []lang.Text{{ZH: "一、其它问题 7", EN: "part 1, other questions 7"}},
			Then: lang.Text{
				ZH: "接入商。备案要写明接入商、服务器地点和 IP 地址，不写注册商；注册商只管卖域名，没有帮忙备案的责任。",
				EN: "The access provider. The filing names the access provider, the server's location and the IP address, but not the registrar; a registrar only sells domains and is not obliged to help with filing.",
			},
			Now: lang.Text{
				ZH: "仍是接入商：服务器在哪家买，就在哪家备案。注册商如今要管的是实名认证：2018-01-01 起域名持有者须是主体，认证通过后三到五个工作日才进工信部的库。填写、上传、人脸核验都在接入商的控制台和 App 里自己做，不再靠工单。代理公司可以帮着准备，但它的人不能当负责人。",
				EN: "Still the access provider: file with the company you bought the server from. What the registrar handles today is the real-name verification: since 2018-01-01 the domain must be owned by the subject, and the verification takes three to five working days to reach the ministry's database. You enter the data, upload the documents and do the face verification yourself in the provider's console and app; tickets are no longer used. An agency may help you prepare, but none of its staff may be a principal.",
			},
			Sources: []source.Source{source.Aliyun.Whole(), source.Huawei.At("备案前准备咨询", "before filing"), source.Huawei.At("备案流程咨询", "on the procedure"), source.DomainNotice.Whole()},
			See:     []string{"icp explain access-provider", "icp explain registrant-differs", "icp explain agent-as-principal"},
		},
		{
			Topic:  "review-time",
			Title:  lang.Text{ZH: "备案审核要多久？", EN: "How long does the review take?"},
			Places: []lang.Text{{ZH: "一、其它问题 8", EN: "part 1, other questions 8"}},
			Then: lang.Text{
				ZH: "依第 33 号令第十二条，管局收到齐全的材料后二十个工作日内备案，不齐的也在这期限内告知理由。首次备案要等接入商核实后才到管局；改过的，从最后一次修改算起；周末和法定节假日不计。快的一两天，慢的满二十个工作日，所以备案要赶在做网站之前。",
				EN: "Under article 12 of Order 33, the administration completes the filing within twenty working days of receiving complete documents, or gives its reasons within the same period if they are not complete. An initial filing reaches the administration only after the access provider has checked it; after a correction, time runs from the last correction; weekends and public holidays do not count. It takes a day or two at best and the full twenty working days at worst, so file before you build the website.",
			},
			Now: lang.Text{
				ZH: "管局仍须在二十个工作日内办完，华为云 2026 年的规则说实际 1 到 20 个工作日不等，新增接入也一样。在这之前，接入商初审 1 到 2 个工作日；腾讯云初审 1 个工作日，再用 1 到 3 个工作日提交管局。初审之后是工信部的短信核验（2020-08-17 起各省都有），24 小时内完成；超时，或输错到第六次，就退回。通过之后网站一个工作日左右可以访问。",
				EN: "The administration still has twenty working days, and by Huawei Cloud's rules of 2026 takes anything from 1 to 20 in practice, for an added access too. Before that comes the access provider's own review, 1 to 2 working days; at Tencent Cloud it takes 1, and another 1 to 3 to pass the filing on. Then you complete the ministry's text-message verification within 24 hours (in all provinces since 2020-08-17); if you are late or enter a wrong code a sixth time, the filing is sent back. Once approved, the website is reachable within about one working day.",
			},
			Sources: []source.Source{source.Order33.At("第十二条", "art. 12"), source.HuaweiRules.At("备案流程", "the procedure"), source.Tencent.At("备案审核", "on the review"), source.Aliyun.Whole(), source.Huawei.At("备案短信核验", "verification by text message"), source.Huawei.At("备案成功后咨询", "after the filing")},
			See:     []string{"icp explain sms-not-done", "icp explain limits"},
		},
		{
			Topic:  "pre-approval",
			Title:  lang.Text{ZH: "什么是前置审批，如何办理？", EN: "What is a pre-approval, and how do I get one?"},
			Places: []lang.Text{{ZH: "一、其它问题 9", EN: "part 1, other questions 9"}},
			Then: lang.Text{
				ZH: "依《互联网信息服务管理办法》第五条，办新闻、出版、文化、广播影视、教育、医疗保健、药品和医疗器械等内容，先要主管部门同意，备案时把批文交给住所所在省的管局。办电子公告服务的，另交它的专项备案材料。",
				EN: "Under article 5 of the Measures for internet information services, news, publishing, culture, radio, film and television, education, health care, drugs and medical devices and the like first need the consent of the competent authority, and its document is submitted with the filing to the administration of the subject's province of domicile. A bulletin board service also adds the documents of its special filing.",
			},
			Now: lang.Text{
				ZH: "仍须先有许可的：新闻、出版、视听节目、宗教、网约车；文化（经营性）、游戏、金融、校外培训看各省，有的收不涉及的承诺书，药品和医疗器械 2025-12-22 起改为备案。教育的前置审批已取消，医疗保健 2015 年取消，电子公告专项备案 2010 年取消，但华为云 2025 年的驳回说明仍列着三者，" + inProse(regulation.BulletinProvinces).ZH + "对论坛还会问。许可向各自的主管部门申请，随备案上传；这类内容个人都不能办。第五条在 2024-12-06 的修订中有没有改，本程序未核实。",
				EN: "A permit must still come first for news, publishing, audiovisual programmes, religion and ride-hailing. For culture (if commercial), games, finance and tutoring it depends on the province, and some accept a letter of commitment that none of it is offered; since 2025-12-22 drugs and medical devices need a filing of their own instead. The approval for education was abolished, that for health care in 2015 and the special filing of bulletin boards in 2010, yet Huawei Cloud's 2025 list of rejection reasons still includes all three, and " + inProse(regulation.BulletinProvinces).EN + " still ask about forums. Apply for a permit to the competent authority and upload it with the filing; none of this content is open to individuals. We have not verified whether the revision of 2024-12-06 changed article 5.",
			},
			Sources: []source.Source{source.Decree292.At("第五条", "art. 5"), source.FifthBatch.Whole(), source.Tencent.At("前置审批相关", "on pre-approvals"), source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Aliyun.Whole()},
			See:     []string{"icp explain contents", "icp explain pre-approval-missing"},
		},
	}
}
