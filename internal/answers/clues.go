package answers

import (
	"strings"
	"sync"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
)

// clues are the words by which rejection notices are known, for each meaning.
// Reviewers word the same reason in many ways but from a small vocabulary, so
// that a clue lists words that must all be there, each with its alternatives:
// "域名 到期|过期"; a word with ! must not be there, and _ stands for a space in
// an English phrase. All are in lower case, as the notice is when it is read.
// They stand together here, and not beside the rules, because they are chosen
// against each other: a word helps only as far as it tells one meaning from the
// next.
var clues = sync.OnceValue(func() map[string][]string {
	return map[string][]string{
		"empty-field":            {"不能为空|为空|未填写|必填|没有填写|漏填|不完整|未填|缺失 !备注 !材料", "填写不完整|信息不全", "required_field|is_required|must_be_filled|incomplete", "field|information|details blank|missing|empty|required", "空白 信息|项|字段|栏", "未选择|没选|未勾选"},
		"unknown-value":          {"无效 内容|服务内容|选项|网站", "无效 类型|类别|语言|性质|地点|放置", "类别|语言|放置地点|接入方式|内容类型 错误|无效|不正确", "invalid_type"},
		"malformed-date":         {"日期|时间 格式", "日期|时间 无效|不合法|格式错误", "date_format|invalid_date"},
		"operation-contradicted": {"备案类型|订单类型|类型 误选|选错|选择错误|判断错误|未正确|不正确|有误", "首次备案 已|误|不是|应", "应 新增|接入|变更 而不是|不是首次|而非", "数据 不存在 备案", "wrong_operation|operation_type", "filing|order|application type wrong|incorrect|mistaken", "接入备案|新增接入|新增网站|变更备案|首次备案 应|请|改为|重新|走|办理|选择 !授权书 !证书"},

		"record-number-malformed":   {"备案号 格式|有误|错误|不存在|不正确|无效 !悬挂 !底部 !页脚 !首页", "filing_number|icp_number invalid|format|wrong|incorrect|does_not_exist"},
		"record-province-differs":   {"备案号|备案|主体 其他省|外省|别的省|换省|改变主体所在省|修改备案省份", "record|filing another_province|other_province"},
		"record-subject-differs":    {"名称|主体信息 原备案|备案信息 不一致|不同|不符|先变更", "name|subject existing_record|record|filed differ|different|mismatch"},
		"record-place-contradicted": {"原接入商|原备案接入商 名称|填写 有误|不符|错误"},
		"password-superseded":       {"备案密码", "filing_password|icp_password"},

		"certificate-type-mismatch":    {"必须选择|请选择|应选择 营业执照|执照|机构代码|身份证|证件", "企业|单位|个人 证件类型", "证件类型 错误|不符|不一致|有误|必须|应与|选择|不正确|无效", "单位性质|主体性质|主办单位性质 错误|不符|不一致|无效|不正确|有误|选择", "无效 证件", "certificate_type", "certificate|document|id|license type|kind wrong|mismatch|incorrect|inconsistent"},
		"certificate-superseded":       {"旧版|旧证|老版|旧营业执照|原营业执照|换证|三证合一|组织机构代码|注册号", "最新 证件|营业执照|执照", "统一社会信用代码 旧|更新|最新|换", "old|outdated|superseded license|licence|certificate"},
		"number-spelling":              {"空格|全角 号码|证件|手机", "号码 特殊字符|多余"},
		"id-lowercase":                 {"大写 字母|号码|x|身份证", "小写", "uppercase|capital_letter"},
		"id-checksum":                  {"身份证|证件 号码|号 错误|有误|不正确|不符|无效|不对|填错|不合法", "身份证 错误|有误|无效|不存在", "负责人|个人 证件号|身份证号", "证件号错误", "位数 号码", "id_number|identity_number", "id|identity|passport number wrong|incorrect|invalid|error|mistake"},
		"credit-code-checksum":         {"信用代码|营业执照号|执照号码|证件号码|注册号|工商 错误|有误|不正确|不一致|不符|无效|位数", "主办单位 证件号码|证件号", "credit_code|license_number|licence_number", "credit_code|license_number|licence_number|registration_number wrong|incorrect|invalid|mismatch|does_not|error"},
		"certificate-number-malformed": {"护照|通行证|居住证|台胞证|永久居留 号|错误|有误|格式", "证件号码|证件号 格式|位数|有误|错误|无效", "无效证件", "passport_number|permit_number", "passport|permit number invalid|incorrect|format"},
		"certificate-shared":           {"负责人 证件号码|证件号|身份证号 重复|相同|同一|共用", "principal|principals|persons|people certificate_number|id_number|identity_number same|shared|duplicate|identical"},
		"credit-code-type-mismatch":    {"信用代码|证件号码|执照 性质|类型|不一致|不符", "单位性质|主体性质 不符|不一致|错误|有误"},
		"certificate-term-impossible":  {"有效期 填写错误|填反|起止|与证件不一致|不一致|有误 !域名 !授权", "validity|valid_from wrong|mismatch|incorrect"},
		"certificate-expired":          {"过期 !域名 !授权 !照片 !页面", "有效期 营业执照|身份证|证件 已|失效", "证件|身份证|营业执照|执照|证书|护照|许可证 过期|已到期|失效|超出有效期|超过有效期|过有效期|期满 !授权 !照片 !域名", "有效期 已过|超出|超过 !域名 !授权", "expired_certificate|license_expired|certificate_expired|id_expired", "license|licence|certificate|passport|identity|id_card|document expired|out_of_date|no_longer_valid|lapsed|expiry", "证件|身份证|执照|护照 不在有效期|营业期限|截止|逾期|失效|作废", "expired|expiry documents|license|licence|id|passport|certificate|papers"},
		"certificate-expiring":         {"证件|身份证|营业执照|执照|法人证书 有效期 不足|三个月|3个月|小于|大于|剩余|以上|一年|少于|至少 !域名 !授权", "有效期不足 !域名", "即将过期|快到期|临近到期 !域名", "license|licence|certificate|passport|identity|document about_to_expire|expires_soon|less_than|at_least|remaining|near_expiry"},

		"subject-name-contradicts-type": {"名称 性质|类型 不符|不一致|应为企业|错误 !域名 !网站名称", "主办单位名称 域名|数字 代替"},
		"investor-contradicts-type":     {"投资者|上级主管|上级单位|主管单位 个人|错误|有误|全称|不符|填写 !批准 !审批", "investor|superior_unit wrong|person|individual|name"},
		"trade-name-missing":            {"个体工商户|个体户 字号|无字号", "trade_name|sole_trader"},
		"name-not-personal":             {"姓名 填写错误|真实姓名|全名|与证件不一致|不一致|不符 !域名"},
		"name-latin":                    {"姓名|主办单位名称|单位名称 中文|汉字|英文|拼音 !网站"},

		"province-differs":           {"跨省", "非 本省|本市|本地|省内|xxx 证件|身份证|户籍|备案", "外省|外地|异地|非本地", "证件|身份证|户籍|执照|住所 地址|住所|所在|归属 省|市|地区|不一致|不在|上海|北京|广东|四川 !通信 !通讯 !营业执照不一致", "居住证|暂住证|社保证明|居住证明", "身份证是|户口 备案|所在地", "改变 所在省|省份", "different_province|another_province|cross-province", "province|region|residence different|another|outside|other|mismatch|must_be|same|not_in|where", "province|provincial|local|locally|jurisdiction|region registered|address|office|different|match|wrong|outside|residence|permit|elsewhere"},
		"province-of-number-differs": {"号码|代码 归属|地区|行政区 不符|不一致"},
		"address-vague":              {"地址|住址|住所 虚假|不真实|附近|对面|旁边|邮箱|网址|域名 !域名 !实名", "地址|住址 查不到|找不到|不存在|无法定位|模糊", "address vague|fake|fictitious|nonexistent|does_not_exist"},
		"address-without-number":     {"通信|通讯|联系 地址 规范|格式|有误|不正确|特殊字符|无效|不全|缺|错误|写明", "地址|住址|通信|通讯 详细|门牌|不详|具体|精确|完整|楼层|房号|室号|号 !市辖区 !跨", "门牌号", "详细地址", "address_detail|house_number|incomplete_address|full_address", "address detail|incomplete|number|room|precise|specific|vague|full", "地址 楼|栋|单元|室|街道|路|笼统|粗略|简写|写到|写至"},
		"address-generic-district":   {"宣武|崇文|塘沽|汉沽|南汇|闸北|卢湾|并入|撤并|新划分", "市辖区", "实际城区|实际区县|城区|行政区划 地址|选择|修改"},
		"address-cities-differ":      {"通信|通讯|联系 地址 跨市|同市|同一城市|不同城市|一致|跨", "跨市", "同省同市", "different_city|different_cities", "address city|cities different|same|mismatch"},
		"region-contradicted":        {"地市|所属市|区县|省市区|所在地 通信地址|通讯地址 不符|不一致|矛盾 !跨市 !证件", "省市区 选择|有误|错误|不一致", "办公电话|座机|区号 所在地|地市|归属 不符|不一致", "所选|选择 区县|地市 不一致|有误|错误", "region|district contradict|mismatch|inconsistent address"},
		"halfwidth-brackets":         {"括号", "全角|半角", "bracket"},

		"principal-not-self":                 {"个人 负责人 本人|不是|必须|他人|一致", "负责人 本人信息|本人 个人", "不能授权给他人|授权他人", "主体负责人 主办单位 不一致 个人", "individual contact|person_in_charge|principal|responsible himself|yourself|themselves|own|someone_else"},
		"role-contradicted":                  {"负责人身份 单位|企业|本人|不符|错误|有误|选错", "capacity|role principal|person_in_charge organisation|organization|company|unit|wrong"},
		"principal-underage":                 {"周岁|未成年|年龄|成年|监护人|18岁|16岁", "under_18|underage|minor", "age 18|adult|years|minor", "未满|不满 岁"},
		"principal-retired":                  {"退休|年龄过大|超龄|年龄偏大"},
		"authorization-missing":              {"授权书 法人|法定代表人|负责人|缺|提供|上传|没有|未|非 !过期 !日期 !三个月 !3个月 !域名", "法人授权|授权委托书", "没有填写 法人|营业执照上的法人", "负责人 非|不是 法定代表人|法人 授权", "letter_of_authorization|authorization_letter|power_of_attorney", "authorization|authorisation|authorized|authorised letter|legal|missing|proxy|not_the_legal", "授权书|委托书|授权 补|附|缺|加盖|签|出具|重新"},
		"principal-not-legal-representative": {"法人|法定代表人 不一致|不符|名称|姓名 !授权书 !域名", "负责人 变更 法人|法定代表人", "主体负责人|企业负责人|负责人|单位负责人 法定代表人|法人 非|不是|必须|应|须|不一致|一致|要求|是法人", "负责人 法人|法定代表人", "legal_representative|legal_person", "person_in_charge|principal|responsible_person|contact|applicant legal_representative|legal_person"},
		"principals-differ":                  {"主体负责人 网站负责人|服务负责人|信息服务负责人 同一人|一致|必须 !手机 !邮箱 !电话", "同一人 负责人 必须|须|应|需", "person_in_charge|principal|responsible_person same_person"},
		"principal-foreign":                  {"外籍|外国人|境外人员|港澳台 负责人|法人|法定代表人", "foreign|overseas|non-chinese person|representative|national|principal|passport|contact", "护照|外国|境外|国籍|大陆居民 负责人|法人|法定代表人|主体|联系", "foreign|foreigner|foreigners|non-chinese|overseas|passport|expat representative|contact|person|principal|holder|national|individual"},
		"site-authorization-missing":         {"网站负责人|服务负责人|信息服务负责人|icp负责人 授权|授权书", "负责人授权书"},

		"mobile-malformed":        {"手机|手机号码 必须|填写|正确|真实 !相同 !不同 !无人 !应急 !归属 !频率 !主体备案", "联通|移动|电信 号码|手机", "手机|手机号|电话|联系方式 无效|格式|位数|错误|不正确|有误|不合法|不是合法 !座机 !邮箱", "无效联系方式|无效手机", "invalid_mobile|invalid_phone|phone_number_format", "phone|mobile|telephone invalid|wrong|incorrect|format|malformed|mainland"},
		"phone-malformed":         {"电话|座机|固话|办公电话|应急 不合法|不是合法|格式|无效|错误|有误|区号|不正确 !相同 !手机", "合法的电话", "invalid_phone|landline_format", "landline|office_phone|area_code invalid|format|wrong|incorrect"},
		"phone-shared":            {"手机|电话|联系方式|号码 相同|同一|一样|重复|不能一致|不一致|共用|不能相同|多个|其他主体|其他备案|别的|已被|占用|频率|使用过|备案过|对应 负责人|主体|备案|人|他 !应急 !同一负责人 !同一个人 !无人 !邮箱格式", "负责人 联系电话|手机|联系方式 不能相同|不同|一一对应", "手机号码 频率|次数|多次|被使用|超过", "same_phone|phone_number_used|shared_phone", "phone|mobile|telephone same|shared|already|used|another|other|reused|duplicate", "手机|电话|号码 已被|已用|已存在|绑定|其他人|他人|多人"},
		"emergency-equals-mobile": {"应急 不同|号码|重复|主体负责人|负责人", "应急|紧急 相同|一致|不同|不可|不能|一样|重复", "两个不同 电话|号码", "emergency_contact|emergency_phone|emergency_number", "emergency same|different|differ|identical|contact|phone"},
		"phones-too-few":          {"联系方式|手机号码|电话|号码 3个|三个|2个|两个|不同 以上|或者|至少|填写", "应急 必填|为必填|未填"},
		"landline-missing":        {"座机|固话|固定电话|办公电话 必填|不能为空|须|需|缺|没有|填写", "landline"},
		"email-malformed":         {"邮箱|email|邮件 无效|格式|不是有效|错误|不正确|有误|有效", "invalid_email", "email|e-mail invalid|wrong|incorrect|format|valid"},
		"email-shared":            {"邮箱 相同|一致|不一致|同一|重复|不能|一样|不同|对应", "same_email", "email|e-mail same|shared|used|duplicate"},
		"contact-inconsistent":    {"同一负责人|同一人|同一个人|相同负责人|同一个负责人 联系方式|手机|电话|一致|邮箱", "联系方式 保持一致|前后"},

		"site-name-short":               {"名称|网站名 三个字|3个|两个字|2个字|过短|太短|字数|汉字|少于|不少于 !备注", "三个字以上|3个以上汉字", "name_too_short", "name short|three|characters|fewer"},
		"site-name-long":                {"名称|网站名 过长|太长|超过|10个|字符|十个字|30个", "name_too_long", "name long|exceed|more_than"},
		"site-name-digits":              {"纯数字|全是数字|全数字", "名称 数字", "name digits|numeric|numbers"},
		"site-name-latin":               {"纯英文|英文字母|全英文|纯字母|字母命名|拼音", "名称 英文|字母|拼音", "name_english|pure_english|latin", "name english|letters|pinyin|chinese_characters"},
		"site-name-is-domain":           {"名称|命名|网站名 域名 不能|不得|直接|完全|就是|使用|为", "以域名命名|域名命名", "name_domain_name", "name url|same_as_the_domain|is_the_domain|domain_as|contain_the_domain|a_domain_name"},
		"site-name-symbol":              {"名称|网站名 符号|特殊字符|标点|特殊", "特殊符号", "name symbol|special_character|punctuation"},
		"site-name-national":            {"中国 中华|国家|中央|人民|字头|开头", "国字头|国家级|字头", "名称 中国|国家|中华|人民|中央|国际 不得|不能|不允许|命名|字样|禁止", "national_level", "name china|national|state|chinese_government|country"},
		"site-name-sensitive":           {"网站名称|名称 不通过|修改|驳回|不妥|更换|重新", "敏感 词|名称|字", "名称|命名 敏感|违规|不合规|不合格|不规范|禁止|违禁|反腐|赌博|色情|不符合|不合法|政治 !内容", "禁用词|违禁词|禁止使用", "sensitive_word|prohibited_word|forbidden_word", "name sensitive|prohibited|forbidden|banned|restricted|inappropriate|not_allowed|not_compliant|does_not_comply|non-compliant|rejected|improper", "名称|网站名 不当|不合适|不恰当|不妥|低俗|歧义|涉嫌|夸大|最|第一|违反", "site_name|website_name|name_of_the_website inappropriate|comply|violate|reject|unacceptable|rules|guidelines|unsuitable|improper|non-compliant|naming"},
		"site-name-refused-to-personal": {"个人 网站名|命名|取名|名字|标题", "个人 名称|网站名|命名|两字|字样 !域名证书 !姓名", "名称|网站名|命名 企业|公司|行业|博客|论坛|社区|工作室|商城|地名|交流|分享|机构|平台|在线|人名|姓名|主页|爱好|资讯|团体|组织 !金融 !审批 !审批文件", "博客|论坛|社区|交流|分享|设计|品牌|评论|工作室|平台 字样|两字|不能有|不允许|不可以|等词|这类词|类的|词", "当成机构|像公司|像企业|与个人主体不符", "名称 不合格|不符合|不规范|不合规 !单位名称", "personal_site_name|individual_website_name", "name individual|personal company|business|commercial|blog|forum|enterprise|words|imply|suggest", "个人 名称|网站名|命名|取名 太大|过大|泛|宽泛|单位|团队|机构|协会|中心|网|性质", "site_name|website_name|name_of_the_website personal|individual|too_broad|broad|generic|commercial"},
		"site-name-pre-approval":        {"名称|网站名|字样|关键字 前置|审批|金融|新闻|医疗|教育|出版|药|批文|许可|交易所|培训 !个人网站备注", "字样|字眼 审批|前置|批文", "name finance|medical|news|education|approval|permit"},
		"site-name-refused-locally":     {"网站名称|网站名 人名|地名|同名|行政区划", "网站名称 爱好者|作品展示|分享"},
		"site-name-unrelated":           {"名称|网站名 无关|关联|没有关系|无任何|一致|不相关|不符|关系|商标|相符|对应 单位|主体|主办|公司|企业|商标", "商标注册|商标证 证明|提供|名称|网站", "name_unrelated|not_related|name_match|trademark", "name unrelated|related|irrelevant|trademark|relation|relevant|correspond|connection company|entity|organizer|organization|business|applicant", "名称|网站名 主营|业务|经营范围|简称|字号|体现|贴近|相近|公司名", "site_name|website_name|name_of_the_website unrelated|reflect|match|related|relate|correspond|consistent|vague|generic|approved"},

		"domain-not-registrable":        {"域名 顶级|二级|子域名|www|格式|填写错误|无效|级域名 !批复 !后缀", "顶级域名|一级域名|主域名 填写|只需|应为|必须|不能 !批复", "二级域名|2级域名|子域名", "subdomain|top-level_domain|root_domain", "domain subdomain|second-level|www|top-level|root|prefix"},
		"domain-listed-twice":           {"域名 重复 提交|填写|报备", "同一域名", "domain twice|duplicate|repeated"},
		"domain-suffix-not-approved":    {"后缀", "域名 批复 !注册商", "顶级域名 批复|未经|国家", "无效域名|.org|.io|.me|.hk", "域名 不支持备案|不能备案|不可备案|不予备案|无法备案 !注册商 !境外", "domain_suffix|tld|domain_extension|top-level_domain", "domain suffix|extension|tld|top-level not_approved|unapproved|approved|unsupported|not_supported|cannot_be|not_eligible|eligible", "域名 种类|类型|英文后缀|新顶级 不|未|无法"},
		"domain-suffix-disputed":        {"后缀 存疑|核实"},
		"domain-suffix-unlisted":        {"后缀 名单|未列入"},
		"domain-suffix-refused-locally": {"后缀 本省|该省|省 不支持|不收|不予"},
		"domain-suffix-of-state":        {"域名 事业单位|政府|党政|机关|gov|公益|政务 后缀|结尾|应当|性质|.cn|gov.cn", "gov.cn|.政务|.公益"},
		"domain-national":               {"域名 中国|国家 字样|开头|字头|含有|不能有 !网站名称 !名称"},
		"domain-not-of-licence":         {"域名 网店|住所网址|经营场所网址 !首页"},
		"homepage-mismatch":             {"首页|主页|url|网址 域名|错误|不一致|格式|包含|不正确 !备案号 !悬挂 !名称 !展示", "首页网址|首页地址|首页url", "homepage|home_page"},
		"registrant-differs":            {"注册人|注册者|域名证书 证件|不一致|名称|信息|所有", "域名 信息 不一致|不符|一致 !首页 !名称", "domain_registration|registration_detail|domain_information|domain_name_owner|match_the_filing|belong_to", "域名 所有|持有|所有人|所有者|持有者|持有人|注册人|归属|过户|主体|实名 不一致|不符|一致|不正确|过户|必须|非|不是|比对|证件|个人|名下|属于|企业|转移|本人 !未实名 !未入库 !批复 !注册商", "域名 过户", "域名所有|域名持有|域名注册人|域名归属", "域名 实名|认证 不一致|不符|比对|一致 主体|备案|主办|证件|名称", "个人域名|他人域名|别人域名|法人域名", "domain_owner|registrant|whois|domains_registered|domain_ownership|domain_holder|owned_by|domain_registered", "domain owner|registrant|registered|holder|ownership|belongs|belong|registration match|mismatch|different|differ|inconsistent|another|must_be|personal|same|not_the|individual", "域名所属|域名权属|域名注册信息|域名证书 一致|不符|不同|不是|本人|单位|主体", "domain owner|owned|registered|registrant|whois|holder|ownership|belong|belongs|registration", "domain_name|domains match|matching|mismatch|differs|different|inconsistent|personal_name|individual|another_company|subsidiary|parent"},
		"domain-expired":                {"域名 过期|已到期|已经到期|到期|有效日期|有效期 !即将 !证件 !大于 !3个月 !三个月 !不足 !剩余", "域名 注册有效期|有效期内", "domain_expired|expired_domain", "domain expired|lapsed|out_of_date"},
		"domain-expiring":               {"域名 即将|快到期|3个月|三个月|有效期|不足|大于|剩余|临近|一年|到期 !实名 !认证 !已到期 !已经到期", "domain_expire_soon|domain_validity", "domain expire|expires|validity|valid|remaining|expiration three|soon|months|less_than|short"},
		"domain-unverified":             {"实名 域名|未|没有|认证|模板|审核|通过 !不一致 !不符 !姓名 !所有", "域名 实名|未认证|认证 未|没有|满|不满|通过|完成|核验|信息|重新|需要|等待|失败|进行|审核|3天|三天|模板|天|工作日 !不一致 !所有者", "实名认证 域名|工作日|未|没有|等待", "认证 工作日|3天|三天|等待", "real-name|real_name_verification|domain_verification|domain_not_verified", "domain real-name|real_name|realname|verification|verified|authentication|authenticated|identity not|fail|incomplete|without|lack|missing|complete|pending|days", "命名审核|实名制|实名信息 未|不|没|失败|等待|通过", "domain real|unverified|verified|verification|name_verification|identity_verification"},

		"content-refused-to-personal": {"个人 组织|公益|名义|运营|收费|广告|下载|视频|资讯|新闻|教程|工具 !网站名称 !名称", "经营范围|经营性|电商|销售|支付|交互", "个人 内容|企业|论坛|经营|商城|评论|交互|商业|公司|博客|功能|盈利|购物|性质 !名称 !命名 !备注 !证件 !跨 !.org !域名 !空间/博客", "内容 不符|性质|不被允许|个人性质|企业|单位|公司|行业|团体|不符合规范|不相符|不一致|交易|经营 !首页 !备注中 !备注", "不能用个人信息|企业备案|单位性质备案", "论坛|商城|评论|留言|社区|交流 功能|板块|栏目|内容|个人", "personal_website_content|individual_commercial|personal_site", "personal|individual website|site|content|filing|blog commercial|business|company|forum|e-commerce|sell|selling|enterprise|profit|user|comment|interactive", "个人 产品|服务项目|企业性质|经营性质|联系我们|公司简介|团队|客服|价格|下单", "business_scope|scope content|website|site|activity|activities|exceed|beyond|outside|match|services", "content match|mismatch|inconsistent|align|unrelated|differ|illegal|violat|inappropriate|unlawful|non-compliant|nature|different"},
		"content-refused-locally":     {"单位|企业 服务内容|内容类型 其他|单位门户网站 !个人 !备注"},
		"blog-refused":                {"博客 类型|备案类型|空间|选择|个人|不支持|不能选|服务内容 !名称", "个人空间"},
		"pre-approval-missing":        {"经营许可|许可证|资质|批文|审批|行业主管 !身份证", "新闻|出版|药品|医疗器械|医疗|教育培训|金融|宗教|视听|网约车 涉及|网站|内容|需|资质 !名称 !字样 !网站名", "前置审批|前置|专项审批|专项", "审批文件|许可证|批准文件|批文|资质|许可 新闻|出版|医疗|药|教育|金融|内容|涉及|提供|取得|办理|上传|视频|文化|游戏|网约车|宗教|培训", "内容 新闻|医疗|药品|金融|出版|视听|直播 涉及|许可|资质", "pre-approval|prior_approval|special_license|special_permit|industry_license|icp_license", "approval|permit|license|licence|qualification|clearance pre|prior|special|news|medical|education|publishing|video|finance|industry|regulated|sector|category|obtain", "金融|药品|医疗|教育|新闻|出版|直播|游戏|烟草|彩票|支付|保险 许可|审批|批准|资质|备案凭证|主管部门", "icp_license|commercial|e-commerce|value-added|vat_license|operating need|require|without|instead|lack", "industry|sector|regulated|restricted|education|medical|health|finance|financial|news|media approval|permit|approvals|license|pre-approval|authority|ministry"},
		"remarks-missing":             {"备注 !承诺", "备注 内容|注明|填写|说明|写明|详细|必须|具体|为空|补充 !30 !20 !不少于 !承诺", "remark", "remark|note|notes content|describe|explain|missing"},
		"remarks-contradict-content":  {"备注 内容|服务内容 不符|不一致|矛盾 !为空"},
		"remarks-short":               {"备注 字|不少于|过短|太短|太简单|30|20|以上|简单|过于 !不含有"},
		"remarks-sentence-missing":    {"备注 标明|不含有|承诺|声明|愿|注明本|本网站|个人网站 !详细 !为空", "本网站是个人网站|非个人网站的信息|虚假信息 备案"},
		"sites-too-many":              {"一个网站|1个网站|一个域名|1个域名|一次|每次|单次|数量|最多|超限|超过|上限|个数 网站|域名|备案|服务", "每次只能|只允许|只能备案", "too_many|only_one", "one|only|single|limit|maximum website|domain|site per|at_a_time|each|order|once"},
		"ip-malformed":                {"ip 无效|合法|格式|错误|不正确|起始|终止|有误 !公网 !内网 !不属于", "invalid_ip", "ip invalid|wrong|incorrect|format"},
		"ip-not-public":               {"ip 公网|内网|私有|保留|局域|不属于|无效|非|境外|cdn", "private_ip", "ip private|public|internal|reserved"},

		"missing-document":             {"审核表|审批表|申请表|登记表|告知书|承诺函|说明函 提供|提交|上传|需|补", "缺 材料|证|书|件", "材料|资料|证明|文件|附件|扫描件|证书|承诺书|协议|核验单 缺|未提供|未上传|没有提交|补充|不全|提供|需要提供|均需|缺少|不齐|上传|提交 !授权书 !前置 !商标 !原件 !清晰 !审批 !居住 !监护 !域名证书有效期 !许可 !过户", "材料不全|资料不全|缺少|补交|补充材料", "全部证件|未提供|没有提交", "missing_document|supplementary_material|not_uploaded|not_provided|missing_material", "document|material|paperwork|file|letter|attachment|form missing|incomplete|supplement|required|not_submitted|failed_to|lack|insufficient|absent|upload|omitted", "请附|附上|另附|加传|欠缺|未见|补齐|补传|还需 材料|证|书|件|表", "missing|incomplete|lack|lacking|insufficient|omitted|absent|without documents|document|paperwork|materials|signatures|letter|information|stamps|form"},
		"document-side-missing":        {"身份证|证件 反面|正反面|背面|国徽面|人像面 缺|未|补|分开|上传|单面", "one|single|both side|sides card|id|certificate"},
		"document-reused":              {"重复上传|同一张|同一文件|同一图片 图片|文件|材料|上传", "材料|图片 不对应|与要求不符|张冠李戴", "same|duplicate file|picture|image uploaded|twice"},
		"document-not-picture":         {"pdf|word|文件格式|图片格式|jpg|png 不支持|只支持|仅支持|须为|转换|格式", "file_format|pdf supported|unsupported|accepted|upload"},
		"file-not-found":               {"附件 无法打开|损坏|找不到|打不开"},
		"file-outside-folder":          {},
		"document-dates-differ":        {"核验单|协议书|照片|幕布|材料 日期 同一天|不一致|一致|不同|同一", "日期 同一天", "date dates same_day|differ|inconsistent|same"},
		"document-date-before-created": {"日期|时间 早于|超前|超前于|之前 提交|创建|备案|核验单|材料 !域名 !有效"},
		"document-date-in-future":      {"日期|时间 晚于|未来|超前|不能晚|不应晚|应不晚 !域名 !授权", "声明日期|签署日期|落款日期"},
		"document-date-stale":          {"日期 最新|过早|过旧|更新|改为|重新 核验单|材料|协议书|照片|声明|承诺", "声明|材料 三个月|3个月 日期", "document|letter date old|recent|months"},
		"letter-stale":                 {"授权书|授权|承诺书|声明|证明 三个月|3个月|过期|有效期|超过|90天|小于|失效 !营业执照 !身份证有效 !居住", "自办理日起", "authorization|authorisation|letter expired|three_months|old|90_days", "授权书|授权委托 重新|更新|超期|逾期|时限|时效"},
		"letter-date-in-future":        {"授权|授权书|声明|承诺书 日期|时间 晚于|不晚于|提交"},
		"ignore-without-reason":        {}, "ignore-without-effect": {}, "not-yaml": {}, "wrong-shape": {}, "unknown-key": {}, "duplicate-key": {},

		"subject-conflict":              {"主体|主办单位|证件号码 已有|已经|存在|重复 备案|备案号|主体 !域名 !进行中", "主体|主办单位|主办者|证件|单位|企业|公司|订单|个人 冲突|已备案|备过案|已存在|已经备案|存在备案|已在|已有备案|完成备案|多个备案号|重复备案|备案记录|已备过 !域名 !进行中 !未完成 !受理 !还未", "主体冲突|主办单位冲突|主办者冲突", "已在 完成备案|备案记录 !域名", "another_account|already_filed|subject_conflict|existing_filing|already_has", "already|existing|previous|conflict|duplicate filing|filed|record|icp|registered|database company|entity|subject|organizer|organisation|organization|certificate|applicant|account|provider|id", "备案主体|备案信息|主体信息|营业执照|身份证 重复|占用|他处|其他平台|其他服务商|别处|先注销", "already|previously|existing|duplicate registered|filed|filing|record|exists|another_provider|other_provider|provider"},
		"open-order":                    {"提交 两次|多次|重复 主体|备案|申请|订单 !网站信息", "同时 提交 备案", "其他接入商|别的接入商|多家 审核|提交|申请", "订单|备案申请|申请 进行中|未完成|还未完成|审核中|受理|在途|流程中|处理中|正在|未结束|一个", "正在受理|进行中|审核流程中|重复提交 !域名", "in_progress|pending_order|another_application", "order|application|filing progress|pending|ongoing|unfinished|under_review|another|simultaneous|at_the_same_time|two|multiple"},
		"subject-abnormal":              {"经营 异常|状态|吊销|注销", "异常 名录|企业|工商|主体|单位|经营", "吊销|黑名单|失信|被注销", "abnormal", "company|business|entity|enterprise abnormal|revoked|dissolved|deregistered|blacklist", "经营状态|登记状态|存续|在业|吊销|注销|失信 主体|企业|单位|公司|营业执照|主办"},
		"name-differs-from-certificate": {"住所|证件|地址|姓名 校验|核验|比对|验证 不通过|失败|未通过 !域名", "主办者|法人|企业|单位|公司|姓名 名称|主体 不一致|不符|有误|错误 !网站名称 !域名 !网站名 !类型 !内容", "differ_from|not_match|name_mismatch|business_license", "名称|姓名|地址|住所|住址|信息|证件 不一致|不匹配|不符|不相符|比对|有误 营业执照|身份证|证件|公示|征信|权威|工商|实际|登记|企业信用 !域名 !通信 !通讯 !类型 !负责人联系", "征信|公示系统|权威库|工商信息|信用信息", "身份证 姓名", "does_not_match|mismatch|inconsistent_with", "name|company|entity|information|details|address license|licence|certificate|id_card|registry|gsxt|official|documents match|mismatch|differ|different|inconsistent|exactly|discrepancy|discrepancies|consistent|incorrect", "错别字|漏字|少字|多字|逐字|一字不差 名称|姓名|地址|证|执照", "mismatched|inconsistent|inconsistency|discrepancy|discrepancies information|details|documents|names|data|address"},
		"call-unanswered":               {"拨打|来电|电联|致电|回访 联系|电话|未", "联系到您|取得联系|未联系|无法联系|联系不", "电话|手机|联系|号码 无人|无法接通|打不通|停机|空号|接听|畅通|联系不到|联系不上|失效|未核实|关机|拒接|未接|抽查|核实|归属|号段|本人 !应急 !重复 !相同 !其他主体", "无人接|接听|打不通|联系不到|联系不上|号段|空号|停机|无法接通", "not_answered|unreachable|phone_call|answer_the_phone|verification_call", "call|phone|telephone|contact unanswered|unreachable|answer|reach|reached|verify|disconnected|pick_up|missed|verification|not_available|contacted", "电话|语音 核验|核实|确认 不配合|未通过|失败|无法|不知情|否认", "phone|number|contact|calls|verification_call|mobile fails|failed|off|inactive|respond|response|responsive|unavailable|unverifiable|cannot|unable|not_working|invalid|confirm"},
		"sms-not-done":                  {"短信", "验证码", "24小时|24 小时 核验|验证", "sms|verification_code", "sms|text_message|code verify|verification|24_hours|not_completed|failed|expired"},
		"photo-unfit":                   {"人脸识别|人脸核验|人脸比对|活体检测", "拍摄角度|光线|纯白|白色背景", "照片|拍照|幕布|相片|头像|人像 背景|过期|ps|拍摄|着装|纯白|不合格|季节|清晰|最新|本人|合成|证件照|身份证上|不符|重新 !营业执照 !证件照片无法", "人脸|活体|当面核验|真实性核验|视频核验|人证|刷脸|着装|穿着", "不是同一人 核验|比对|对比|扫码", "photo_background|face_verification|face_recognition", "photo|picture|face|selfie|portrait|facial|video background|blurry|white|curtain|verification|recognition|fail|recent|liveness|clear", "墨镜|帽子|衣服|赤膊|半身|五官|手持|露出|美颜|逆光|表情 照|拍|像", "photo|photos|picture|video_call|live person|background|not_meet|requirements|rejected|unqualified|standard|fails"},
		"certificate-unclear":           {"证件|照片|图片|身份证|执照 隔屏|屏幕|背景|拍照|拍摄|方向|不全|裁剪|电子版|ps痕迹 !负责人 !人脸", "隔屏", "核验单|授权书|承诺书|协议书 涂改|未盖章|未签字|规范|手写|字迹|不清", "证件|营业执照|执照|身份证|图片|照片|扫描件|材料|附件|上传 清晰|模糊|原件|彩色|复印|边角|完整|遮挡|识别|反光|水印|无法读取|看不清|黑白|翻拍|不合格|残缺|截图|重新上传 !背景 !着装 !不全", "国徽|边角|彩色扫描|复印件|黑白|翻拍|反光|无法读取|无法识别", "盖章|公章|签字|签名|手印|涂改", "blurry|unclear|photocopy|illegible", "photo|scan|scanned|copy|image|picture|document|license|certificate|id unclear|blurry|blurred|legible|illegible|quality|colour|color|black-and-white|original|complete|clear|cropped|low-resolution|resolution|watermark|photocopies", "stamp|seal|sign|signature|stamped|chop missing|without|not|unsigned|company", "正反面|双面|背面|临时身份证|人像面|副本|正本|反面 证|照", "scans|scan|copies|uploads|uploaded|images|photos unclear|poor|low|readable|unreadable|incomplete|quality|cut_off"},
		"domain-conflict":               {"域名 已 备案|占用|存在|绑定|接入 !未 !实名 !网站无法", "域名 冲突|已备案|已被备案|已存在|备案过|被他人|别人|被占用|已在备案|已经备案 !未备案域名 !已备案成功的网站", "域名冲突", "domain_conflict|domain_already", "domain already|conflict|other|another|different filed|filing|icp|record|entity|account|bound", "域名 其他主体|其他备案|他人备案|备案号下|名下 备案|占用|取消|注销"},
		"domain-not-synced":             {"域名 验证库|库 不存在|更新|等待|没有|查不到", "验证库|域名库|刚完成实名|实名信息同步|信息库更新", "域名 信息 查询不到|未查询到|不存在", "入库", "域名 同步|未录入|库中|工信部 实名|信息|未|没有|不存在|查询不到 !批复 !注册商 !后缀", "2018年", "domain database|synced|synchronized|synchronised|not_found|registry|record real-name|miit|not|registrar|information", "domain|registration|verification days|wait|sync|synchroni|propagat|database|recently|three|3"},
		"registrar-not-approved":        {"注册商 !转入完成", "注册商|注册机构|注册服务机构 批复|境外|国外|海外|未获|批准|资质", "境外注册|国外注册|海外注册", "registrar", "registrar|registration_provider overseas|foreign|approved|outside|accredited|miit|licensed|chinese|offshore|international|transfer"},
		"site-open-early":               {"备案 期间|未完成|未通过|之前|前 网站|域名|解析|访问|打开|指向 !已备案 !实名 !工作日", "备案|审核|通过|未备案 前|之前|期间|成功前|中 开通|访问|打开|解析|上线|关闭|暂停 !已备案成功 !已备案的 !域名实名 !工作日", "关闭解析|暂停解析|停止解析|提前开通|先关闭|关闭网站|关闭访问", "resolve_before|live_before|accessible_before|online_before", "website|site|domain|resolve|resolution|dns accessible|live|online|before|open|reachable|published|during approval|filing|review|complete|approved|obtain|closed|application", "开站|已开通|能打开|可打开|可以访问|可访问|擅自|先行 备案|审核|期间|网站", "website|site|domain|dns pointing|points|resolving|resolves|resolved|launched|launch|going_live|goes_live|activated before|without|prior|during"},
		"site-unreachable":              {"网站 无法访问|无法打开|打不开|不能访问|无法正常访问|不能打开 已备案|备案成功|现有|原有|其他|已|名下", "已备案 网站 无法|打不开|不能|内容|空白|不符", "无法正常访问|无法访问|打不开", "website|site inaccessible|unreachable|down|cannot_be_opened|not_accessible|cannot_be_accessed filed|existing|already|other", "空壳|空网站|建设中|无内容|空白页|无实际内容|打不开|不能打开"},
		"footer-missing":                {"备案号 !冲突 !多个 !已有 !查询", "备案号|底部|页脚|首页|版权 悬挂|链接|展示|未挂|底部|标明|下方|放置|错误 !冲突", "悬挂|页脚|备案号链接", "footer|icp_number", "footer|bottom|homepage|icp_number|filing_number|license_number display|displayed|link|show|missing|shown|post", "备案号|备案编号 标注|尾部|下角|底端|页底|添加|未加|没有|注明"},
		"address-not-providers":         {"ip|服务器|主机|空间 接入|接入商|境内|境外|大陆|续费|过期|到期|时长|期限", "ip|服务器|云主机 不属于|不在|非本|接入商|租期|境外|大陆|到期|未使用|不是", "服务器 租期|有效期|剩余|到期|接入商|大陆", "server|ip|hosting|hosted|host overseas|outside|mainland|provider|hong_kong|abroad|foreign|expired|belong|china|different|validity", "机房|托管|云服务器|云资源|实例|备案服务码|授权码|服务码|备案码|接入地 到期|过期|无效|不足|不是|不在|未|境外|海外|香港|一致", "website|site|domain hosted|hosting|server|resolving|resolves outside|overseas|offshore|hong_kong|another|different|not"},
		"mobile-not-own":                {"手机|手机号|手机号码|号码 机主|本人实名|实名信息|实名登记|他人名下 !域名 !照片"},
		"video-check":                   {"视频|活体 核验|验证|检测|录制|朗读|人员"},
		"scan-format":                   {"图片|文件|照片|附件|材料|扫描件 格式|大小|像素|尺寸|后缀|分辨率|jpg|png|kb|4m|过大|过小|超过限制"},
		"form-altered":                  {"核验单|承诺书|授权书|告知书|日期|表 涂改|修改痕迹|留空|不要填写|不用填写|无需填写|不填"},
		"type-change-refused":           {"变更|修改|更换 主体|性质|个人|企业|证件号码 不支持|不允许|不能|不可|无法 !省"},
		"domain-privacy":                {"隐私|whois 域名|保护|隐藏|持有者"},
		"links-abroad":                  {"链接|跳转|外链|友情链接 境外|国外|未备案|其他网站"},
		"server-by-the-hour":            {"按量|按需|备案次数|使用次数|实例|资源 服务器|备案|计费|上限"},
		"agent-as-principal":            {"代理|代办|建站|外包|网络公司 负责人|联系|电话|人员|授权", "代理商|代理公司|代办|建站公司 负责人|授权|电话|人员", "非本单位|不是本单位", "agent|agency|third-party|third_party|proxy contact|phone|person|apply|applied"},
	}
})

// clue is one list of words that must all be there.
type clue struct {
	wanted  [][]string // each one of its alternatives
	unasked [][]string // none of them
}

func parseClue(text string) clue {
	var c clue
	for word := range strings.FieldsSeq(text) {
		word = strings.ReplaceAll(word, "_", " ")
		if rest, no := strings.CutPrefix(word, "!"); no {
			c.unasked = append(c.unasked, strings.Split(rest, "|"))
		} else {
			c.wanted = append(c.wanted, strings.Split(word, "|"))
		}
	}
	return c
}

// told is how many characters of a notice the clue's words account for. Where
// some of them are not there it is a small part of that, for want of anything
// better.
func (c clue) told(notice string) float64 {
	for _, words := range c.unasked {
		if longestOf(words, notice) > 0 {
			return 0
		}
	}
	sum, there := 0, 0
	for _, words := range c.wanted {
		if n := longestOf(words, notice); n > 0 {
			sum += n
			there++
		}
	}
	part := float64(there) / float64(max(1, len(c.wanted)))
	return float64(sum) * part * part * part
}

func longestOf(words []string, notice string) (longest int) {
	for _, word := range words {
		if lang.Mentions(notice, word) {
			longest = max(longest, utf8.RuneCountInString(word))
		}
	}
	return longest
}
