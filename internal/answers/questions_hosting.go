package answers

import (
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// hostingQuestions are about where a website is, and what providers require of it.
func hostingQuestions() []Question {
	return []Question{
		{
			Topic: "server-changed",
			Title: lang.Text{ZH: "在同一家接入商换了服务器、换了 IP 地址，备案要变更吗？", EN: "The server or the IP address changes at the same provider: must the record be changed?"},
			Now: lang.Text{
				ZH: "华为云和腾讯云都不强制，说同一接入商换 IP 不必重新备案，有经营性许可的必须变更；但备案信息有变应当变更，做变更备案把 IP 地址改过来为好。不改也有风险：有的管局会核对解析的 IP 和备案的 IP，华为云核查到不符的，要求改解析或变更，逾期取消接入。阿里云查的是域名有没有解析到它在内地的服务器、有没有人访问，换 IP 要不要变更，所查资料未写明。变更期间网站不用关；备案用过的那台服务器退掉以前，先把解析换到新的。换到另一家接入商的，不是变更，做新增接入。",
				EN: "Huawei Cloud and Tencent Cloud do not insist: both say that a new address at the same provider needs no new filing, and that holders of a commercial licence must file the change; data on record should be kept up to date all the same, so file a change of the IP address. Leaving it has a risk: some administrations compare the address that the domain resolves to with the one on record, and Huawei Cloud asks for a mismatch to be corrected, in the DNS or by a change, or else cancels the access. Alibaba Cloud checks whether the domain resolves to a server of its own in mainland China and is visited; our sources do not say whether it wants a change. The website can stay open meanwhile; move the DNS to the new server before you give up the old one. If you go to another provider, that is no change: add an access there.",
			},
			Sources: []source.Source{source.HuaweiRules.At("IP 变更", "on IP addresses"), source.HuaweiFaults.At("5.2", "5.2"), source.Tencent.At("变更信息", "on changes"), source.AliyunAccess.Whole()},
			See:     []string{"icp docs --operation change", "icp explain move-provider", "icp explain risk-access-mismatch"},
		},
		{
			Topic: "provider-conditions",
			Title: lang.Text{ZH: "接入商另有什么条件：服务器要租多久、哪些产品可以备案、账号有什么限制？", EN: "What conditions do providers add: months of rent, kinds of instances, accounts?"},
			Now: lang.Text{
				ZH: "华为云：内地节点、包年包月、累计满 " + strconv.Itoa(regulation.ServerRented.Value) + " 个月、有公网 IP，专属云满一年，一个账号只能备一个主体，账号的实名可以与主体不同。腾讯云：内地、包年包月、累计满 " + strconv.Itoa(regulation.ServerRented.Value) + " 个月而且还剩 " + strconv.Itoa(regulation.ServerLeft.Value) + " 个月以上、带宽不为零，一个账号也只备一个主体，账号的实名须与备案信息一致；轻量应用服务器可以备案，但不能生成授权码。阿里云：实例在正常运行、有公网 IP 才能生成备案服务号，租期我们只读到转述的三个月，请在控制台看。华为云和腾讯云不收按量计费的，内地以外的服务器哪家都不能用来备案；没有服务器的可以用别人服务器的授权码。这些是接入商的条件，不是法规，常有变化，以控制台为准。",
				EN: "Huawei Cloud: a mainland server, paid by the month or year, " + strconv.Itoa(regulation.ServerRented.Value) + " months in all, with a public IP address; a year for a dedicated cloud; one subject per account, whose own verified name may differ from the subject's. Tencent Cloud: a mainland server, paid by the month or year, " + strconv.Itoa(regulation.ServerRented.Value) + " months in all and at least " + strconv.Itoa(regulation.ServerLeft.Value) + " month to run, with bandwidth above zero; one subject per account too, and the account's verified name must match the filing; a lightweight server can be filed with but issues no authorization codes. Alibaba Cloud: the instance must be running with a public IP address to issue a service number; we know of its three months of rent only at second hand, so look in the console. Huawei Cloud and Tencent Cloud take no servers paid by usage, and no provider takes one outside mainland China; without a server you can use a code from someone else's. These are conditions of the providers and not law, and they change, so the console decides.",
			},
			Sources: []source.Source{regulation.ServerRented.Source, source.HuaweiRules.At("账号与主体限制", "accounts and subjects"), regulation.ServerLeft.Source, source.Tencent.At("是否影响备案", "what affects a filing"), source.AliyunCodes.Whole()},
			See:     []string{"icp explain service-code", "icp explain server-needed", "icp explain server-by-the-hour"},
		},
		{
			Topic: "service-code",
			Title: lang.Text{ZH: "备案授权码、备案服务号是什么，在哪里拿？", EN: "What is an authorization code or service code, and where do I get one?"},
			Now: lang.Text{
				ZH: "是一台可备案的服务器生成的凭证，指向它的 IP；自己账号下有服务器的直接选服务器，没有的填别人给的码，一个码备一个网站。华为云（备案授权码）：在备案系统的「授权码管理」生成，每台弹性云服务器 " + strconv.Itoa(regulation.SitesOfServer.Value) + " 个，可以授权给别的账号，备过一次不能再用，注销了也不退回。腾讯云（备案授权码）：在备案控制台生成，账号须是企业实名，每台也是 " + strconv.Itoa(regulation.SitesOfServer.Value) + " 个，服务器到期就失效，中途放弃、没有备成的可以再用。阿里云（备案服务号、服务码）：在备案控制台为正在运行、有公网 IP 的实例申请，一个号备一个网站。各家都不单独卖；提示无效的，多是用过了、服务器到期，或没有授权给这个账号。",
				EN: "It is a code issued for a server that can be used for a filing, and it points to that server's IP address; with a server in your own account you choose the server, otherwise you enter a code that someone gave you, one code per website. Huawei Cloud (备案授权码): made under 授权码管理 in the filing system, " + strconv.Itoa(regulation.SitesOfServer.Value) + " per elastic cloud server, can be passed to other accounts, and is used up by one filing even if that is cancelled. Tencent Cloud (备案授权码): made in the filing console by an account verified as an enterprise, also " + strconv.Itoa(regulation.SitesOfServer.Value) + " per server, dies with the server, and can be used again if the order was abandoned. Alibaba Cloud (备案服务号, 服务码): requested in the filing console for a running instance with a public IP address, one per website. None of them sells codes; a code called invalid has usually been used already, belongs to a server that has expired, or was not passed to this account.",
			},
			Sources: []source.Source{source.Huawei.At("备案前准备咨询", "before filing"), source.HuaweiRules.At("备案授权码", "authorization codes"), source.Tencent.At("备案授权码", "authorization codes"), source.AliyunCodes.Whole()},
			See:     []string{"icp explain provider-conditions", "icp explain server-needed"},
		},
		{
			Topic: "servers-abroad",
			Title: lang.Text{ZH: "服务器在香港、国外要备案吗？", EN: "Does a website on a server in Hong Kong or abroad have to be filed?"},
			Now: lang.Text{
				ZH: "不用，也备不了：备案由内地的接入商代办，凭的是内地的服务器；放在香港、澳门、台湾和国外的，华为云和腾讯云都说无需备案，也不能用来备案。看的是服务器，不是域名、后缀或公司在哪里；域名在哪里买也没有关系。用了内地的 CDN，或从境外域名跳到内地的服务器，就等于放在内地，要备案。已经备了案、后来搬到境外的，做注销网站或取消接入，不然会当作接入信息不符来核查。App 在内地的应用商店上架、用内地服务器的，要办 App 备案。",
				EN: "No, and it cannot be: a filing goes through a mainland access provider on the basis of a mainland server, and for servers in Hong Kong, Macao, Taiwan and abroad Huawei Cloud and Tencent Cloud both say that filing is neither needed nor possible. What counts is the server, not the domain, its suffix, where it was bought or where the company is. With a CDN in mainland China, or a domain that forwards to a server there, the website counts as hosted there and must be filed. If a website on record has moved abroad, cancel the website or the access, or else the access will be checked as a mismatch. An app in mainland app stores that uses a mainland server needs an app filing.",
			},
			Sources: []source.Source{source.HuaweiRules.At("境外服务器", "servers abroad"), source.Huawei.At("备案条件咨询", "on the conditions"), source.Tencent.At("是否需要备案", "what has to be filed"), source.HuaweiFaults.At("5.1", "5.1")},
			See:     []string{"icp explain why-file", "icp explain address-not-providers", "icp explain cdn"},
		},
		{
			Topic: "cdn",
			Title: lang.Text{ZH: "CDN、WAF、对象存储、企业邮箱要备案吗？", EN: "Does a CDN, a WAF, object storage or e-mail need a filing?"},
			Now: lang.Text{
				ZH: "看域名有没有指向内地的节点：有就要备案，产品叫什么没有关系。CDN：加速范围含内地的，域名须已备案，华为云、腾讯云都这样，阿里云的 CDN 接口也会查；只加速内地以外的不用。WAF、高防、对象存储绑定自己的域名、节点在内地的，域名要在这一家备案或接入，华为云对源站在别家的另有说明。企业邮箱：腾讯云说，用「mail.域名」打开邮箱网页的要备案；只用 MX 记录收发邮件的，所查资料未写明。CDN 的节点 IP 不填进备案，填源站的 IP。",
				EN: "It depends on whether the domain points to a node in mainland China: if it does, it must be on record, whatever the product is called. CDN: if its area includes mainland China, the domain must already be on record at Huawei Cloud and Tencent Cloud, and Alibaba Cloud's CDN API checks it too; an area outside does not need it. WAF, DDoS protection and object storage under a domain of your own, with nodes in mainland China: the domain must be filed or have an access with that provider; Huawei Cloud has further rules for origins elsewhere. E-mail: Tencent Cloud says that a mailbox opened at mail.yourdomain must be filed; for a domain that only has MX records, what we read says nothing. Enter the origin's IP address in the filing, not the addresses of CDN nodes.",
			},
			Sources: []source.Source{source.Huawei.At("备案域名咨询", "the domain"), source.Huawei.At("备案条件咨询", "on the conditions"), source.Tencent.At("是否需要备案", "what has to be filed"), source.AliyunCDN.Whole()},
			See:     []string{"icp explain subdomains", "icp explain ip-not-public", "icp explain servers-abroad"},
		},
		{
			Topic: "bare-ip",
			Title: lang.Text{ZH: "只用 IP 地址打开、内网、测试用的网站要备案吗？", EN: "Does a website opened by its bare IP address, on an intranet or for testing have to be filed?"},
			Now: lang.Text{
				ZH: "对公众提供的要备案，用不用域名都一样：第 33 号令第五条把只能通过 IP 地址访问的网站也算在内。只在内网、专网里打得开的，不是通过互联网提供信息，不在其列；从互联网打得开、要登录才能用的，仍在其列。腾讯云说，不用域名解析指向服务器的不用备案，那是它检查的办法，不是法规的意思；只有 IP 的网站怎么备，所查资料未写明，问管局或接入商。测试不想备案的，用 hosts 文件、内网或内地以外的服务器；没有备案的域名指到内地服务器，一般会被拦下，换端口也不是办法。",
				EN: "One that is open to the public must be filed, with or without a domain: article 5 of Order 33 expressly includes websites that can only be reached by their IP address. One that opens only within an internal network is no internet service and is not covered; one that opens from the internet is, even behind a login. Tencent Cloud says that without a domain pointing to the server no filing is needed; that is how it checks, not what the law says, and our sources do not say how a website with an IP address only is filed, so ask the administration or the access provider. To test without a filing, use a hosts file, an internal network or a server outside mainland China; a domain not on record that points to a mainland server is usually blocked, and another port is no way round it.",
			},
			Sources: []source.Source{source.Order33.At("第五条", "art. 5"), source.Decree292.At("第二条", "art. 2"), source.Tencent.At("是否需要备案", "what has to be filed")},
			See:     []string{"icp explain why-file", "icp explain ip-not-public"},
		},
	}
}
