package answers

import (
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// paperQuestions are about forms, photos, calls and orders: what is handed in, and what
// happens to it.
func paperQuestions() []Question {
	return []Question{
		{
			Topic: "forms-where",
			Title: lang.Text{ZH: "承诺书、核验单、授权书在哪里下载？", EN: "Where do I download the letter of commitment, the verification form and the letter of authorization?"},
			Now: lang.Text{
				ZH: "在接入商的备案系统里，填到上传材料一步时给出本省要用的模板；用别家的模板可能退回。腾讯云的帮助文档有「备案材料模板下载」，含授权书、方案书、广东承诺书、江苏告知书和承诺书；华为云在备案准备的文档里按省列出承诺书；阿里云是否出，所查资料未写明，在控制台找。核验单多已由电子化核验代替，不用下载；仍用纸质的，由接入商提供。空壳主体和域名冲突的注销申请表，在 " + regulation.QuerySite + " 的通知公告中按省份查找。打印出来的由本人手写签名、写日期，要盖章的盖公章，要交哪几样，icp docs 逐项列出。",
				EN: "The access provider's filing system offers the templates for your province at the step where documents are uploaded; another provider's template may be sent back. Tencent Cloud's help has a page 备案材料模板下载 with letters of authorization, the site plan, Guangdong's commitment and Jiangsu's notice and commitment; Huawei Cloud lists the letters of commitment by province among its pages on preparing; we have not read Alibaba Cloud's, so look in its console. The verification form has mostly been replaced by electronic verification and need not be downloaded; where it is still used, the provider supplies it. The forms for cancelling an empty subject or a conflicting record are among the announcements at " + regulation.QuerySite + ", by province. Sign and date the printed letters by hand and put the official seal where it is asked for; icp docs lists which ones you need.",
			},
			Sources: []source.Source{source.Tencent.At("备案材料模板下载", "templates of documents"), source.Huawei.At("备案材料咨询", "questions on documents"), source.Tencent.At("其他咨询", "other questions before filing")},
			See:     []string{"icp docs bundle.yaml", "icp explain form-altered", "icp explain letter-stale"},
		},
		{
			Topic: "backdrop-photo",
			Title: lang.Text{ZH: "幕布照片、现场照片、人脸核验，今天要哪一样？", EN: "Backdrop photo, on-site photo or face verification: which is asked for today?"},
			Now: lang.Text{
				ZH: "今天一般是人脸核验：网站负责人本人用接入商的 App 或微信扫码，对着镜头按提示动作，不用幕布。华为云用华为云 App，或微信扫码免下载；阿里云用 App；腾讯云用备案小程序，2021 年的文档里还有的省要幕布照片，以控制台提示为准。拍的时候用白墙背景、光线均匀、衣着整齐、不戴眼镜和帽子，做核验的必须是所填的网站负责人。仍要幕布照片的，幕布由接入商寄，本人站在幕布前拍胸部以上，穿当季的衣服，不能用以前的照片。2014 年手册允许把人像合成到幕布上，如今合成的一律退回。",
				EN: "Usually the face verification: the website's principal does it in person with the access provider's app or by scanning a code in WeChat, following the prompts to the camera, without a backdrop. Huawei Cloud uses its app, or WeChat without a download; Alibaba Cloud uses its app; Tencent Cloud uses a mini-program, and its pages of 2021 still ask for a backdrop photo in some provinces, so go by the console. Use a white wall, even light and neat clothes, with no glasses or hat; the person has to be the principal named for the website. Where a backdrop photo is still asked for, the provider sends the backdrop; stand in front of it for a picture from the chest up, in clothes of the season, and use no earlier photo. The handbook of 2014 allowed the portrait to be edited onto the backdrop; today every edited photo is sent back.",
			},
			Sources: []source.Source{source.Huawei.At("备案流程咨询", "on the procedure"), source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Aliyun.Whole(), source.Tencent.At("办理拍照", "on photos"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
			See:     []string{"icp explain photo-unfit", "icp explain video-check", "icp docs --verification paper"},
		},
		{
			Topic: "review-call",
			Title: lang.Text{ZH: "管局、接入商打电话来问什么？", EN: "What do the administration and the provider ask on the telephone?"},
			Now: lang.Text{
				ZH: "核对人和事：接电话的是不是负责人本人，主办单位叫什么、地址在哪里，网站名称和域名是什么、放什么内容，接入商是哪一家，是不是本人要备案。照填的内容如实回答，手边放一份 icp sheet 打出的填写表；不知情、说不出域名或不是本人，都会退回。华为云、腾讯云初审时都可能打给主体负责人和网站负责人；腾讯云第一次没有接通的，过一个小时左右再打一次，还不通就退回。管局不一定打来，备案通过后的抽查也用电话。工信部的验证码只在 " + regulation.QuerySite + " 输入，不要在电话里告诉别人。",
				EN: "They check who and what: whether it is the principal in person, the subject's name and address, the website's name, domain and content, which access provider it is with, and whether you want this filing. Answer truthfully from what you entered, with the output of icp sheet at hand; not knowing of the filing, not naming the domain or not being the person all lead to rejection. During their own review Huawei Cloud and Tencent Cloud may call the subject's and the website's principal; Tencent Cloud tries again about an hour later and sends the filing back if that fails too. The administration does not always call, and spot checks after approval are made by telephone too. The ministry's code is entered only at " + regulation.QuerySite + "; never read it out on the telephone.",
			},
			Sources: []source.Source{source.SpotCalls.Whole(), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection"), source.Huawei.At("备案审核", "on the review"), source.Huawei.At("备案短信核验", "verification by text message")},
			See:     []string{"icp sheet bundle.yaml", "icp explain call-unanswered", "icp explain text-message"},
		},
		{
			Topic: "order-closed",
			Title: lang.Text{ZH: "备案订单放久了被关闭、失效了怎么办？", EN: "The order was left too long and closed or expired: what now?"},
			Now: lang.Text{
				ZH: "重新提交：只是订单失效，已备的案不受影响。腾讯云一步停留超过 " + strconv.Itoa(regulation.OrderKept.Value) + " 天失效，内容还留着，确认后再提交初审；接入备案初审通过后也只保留 " + strconv.Itoa(regulation.OrderKept.Value) + " 天，过后清理。华为云和阿里云关闭订单的期限没有读到，订单不见了的，重新填写；先用 icp check 检查备案文件，照着再填一遍。放久了要留意的是日期：授权书、承诺书一般三个月内有效，证件、域名、服务器的有效期也在走。工信部的短信核验是另一回事，24 小时内没有完成就退回，改好直接重新提交。",
				EN: "Submit again: only the order has lapsed, and what is on record is not affected. At Tencent Cloud an order lapses when one step waits for more than " + strconv.Itoa(regulation.OrderKept.Value) + " days; its content is kept, so confirm it and submit it again; an added access that passed the first review is kept for " + strconv.Itoa(regulation.OrderKept.Value) + " days too and then cleared out. We have not read after how long Huawei Cloud and Alibaba Cloud close an order; if it is gone, fill it in anew from your bundle, which icp check looks over first. Mind the dates: letters of authorization and commitment are usually valid for three months, and the terms of certificates, domain and server run on. The ministry's text message is another matter: if it is not answered within 24 hours, the filing is sent back, and you resubmit it.",
			},
			Sources: []source.Source{regulation.OrderKept.Source, source.Tencent.At("网站访问类", "on reaching a website"), source.HuaweiStatus.Whole(), source.Tencent.At("备案材料模板下载", "templates of documents"), source.Huawei.At("备案短信核验", "verification by text message")},
			See:     []string{"icp check bundle.yaml", "icp explain letter-stale", "icp explain sms-not-done"},
		},
		{
			Topic: "photographing-papers",
			Title: lang.Text{ZH: "证件和材料怎么拍照、扫描？", EN: "How do I photograph or scan a certificate?"},
			Now: lang.Text{
				ZH: "用原件拍彩色照片：平放在纯色桌面上，从正上方拍，四角和边框都在画面里，文字端正，光线均匀、不反光，看得清最小的字；扫描的用 300 dpi 彩色。身份证正反面各一张，背景一致；水印只能写「仅供备案使用」，不压文字和图像。存成 JPG 或 PNG，iPhone 的 HEIC 先导出成 JPG，不要只改扩展名；复印件、截图、电子证照、对着屏幕翻拍的不收。各接入商收的格式、大小、像素见 icp explain scans。文件放在备案文件旁边，icp check 会逐张查看：截断、空白、黑白、模糊、横躺、重复的都会指出。",
				EN: "Photograph the original in colour: flat on a plain table, from straight above, with all four corners and the border in the picture, the text upright, in even light without glare, so that the smallest print can be read; scan at 300 dpi in colour. Front and back of an identity card are a picture each, before the same background; no watermark except a short 仅供备案使用 (for filing only), over neither text nor picture. Save it as JPG or PNG, and export an iPhone's HEIC as JPG first instead of renaming it; photocopies, screenshots, electronic certificates and photos of a screen are refused. icp explain scans has the formats, sizes and pixels that each provider takes. Keep the files beside the bundle, and icp check looks at each: it says which are cut off, blank, grey, blurred, on their side or used twice.",
			},
			Sources: []source.Source{source.HuaweiRules.At("材料图片要求", "pictures of documents"), source.Tencent.At("备案材料上传", "uploading documents"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
			See:     []string{"icp explain scans", "icp check bundle.yaml", "icp explain certificate-unclear"},
		},
		{
			Topic: "parcel",
			Title: lang.Text{ZH: "资料包里有什么，谁可以看？", EN: "What is in the parcel, and who may see it?"},
			Now: lang.Text{
				ZH: "icp pack 打的资料包里有备案文件、扫描件、填报单、材料清单、服务支持请求，和写明每个文件大小和 SHA-256 的清单；号码、电话、地址都是全文，备案文件里的注释和备案密码也原样在内，所以只给办这件备案的人，办完双方都删掉。JPEG、PNG、WebP 照片去掉拍摄地点、时间和设备信息，画面不变；PDF、HEIC 等原样复制，里面可能还有作者和地点。没有加密的包，经手的邮箱、网盘、聊天软件都能看；最好用 --to（对方的 age 公钥）或 --passphrase 加密，口令另走一条路告诉对方。接入商的控制台要逐项上传的，照包里的文件名上传，不用发包。收到的人用 icp unpack 或 age 程序解开；清单一致只说明途中没有损坏，不证明是谁打的。",
				EN: "A parcel of icp pack holds the bundle, the scans, the form, the checklist, the support request, and a manifest with the size and SHA-256 of each; numbers, phones and addresses stand in it in full, and so do the bundle's comments and a filing password in it, so give it only to those who handle this filing, and delete it on both sides afterwards. JPEG, PNG and WebP photos lose the place, time and device they were taken with and keep their pixels; PDF, HEIC and other files are copied as they are and may still tell author and place. Mail, cloud drives and chats that pass on a parcel without encryption can read it; better encrypt it with --to (the other side's age key) or --passphrase, and tell the passphrase by another way. Where the access provider's console takes the files one by one, upload them by their names instead of sending the parcel. The other side opens it with icp unpack or the age program; that the manifest holds shows that nothing was damaged, not who packed it.",
			},
			Sources: []source.Source{source.Format.Whole(), source.Tencent.At("备案材料上传", "uploading documents")},
			See:     []string{"icp pack --help", "icp unpack --help", "icp explain data-privacy"},
		},
		{
			Topic: "data-privacy",
			Title: lang.Text{ZH: "交出去的身份证、电话谁看得到，本程序怎么处理？", EN: "Who sees the data I hand in, and what does this program do with them?"},
			Now: lang.Text{
				ZH: "本程序只在这台电脑上读写备案文件，不联网、不上传，显示和导出时证件号码、电话、地址、邮箱都打码，加 --show-values 才显示全文；备案文件本身是明文，只有本人可读，请自己保管。交给接入商的，接入商初审后报给管局和工信部的系统，第 33 号令要求接入商留有记录。备案通过后，任何人可以在 " + regulation.QuerySite + " 查到主办单位名称和备案号，个人备案查到的就是姓名；证件号码、电话和地址是不是只供审核，读到的资料没有写明。证件照片可以加短水印，如「仅供备案使用」，不能遮住文字和图像。代办的人拿到的是全部材料，可以不交给代办，自己在控制台上传。",
				EN: "This program reads and writes the bundle on this computer only, opens no network connection and uploads nothing; certificate numbers, phones, addresses and e-mails are masked in all it shows and exports unless you add --show-values; the bundle itself is plain text that only you can read, so keep it safe. What you hand in goes from the access provider, after its review, to the systems of the administration and the ministry; Order 33 has providers keep a record of it. Once approved, anyone can find the subject's name and filing number at " + regulation.QuerySite + ", which for an individual is their own name; our sources do not say whether certificate number, phone and address are used for the review only. Scans may bear a short watermark such as 仅供备案使用 (for filing only) that covers neither text nor picture. An agency gets all your documents; you can upload them in the console yourself instead.",
			},
			Sources: []source.Source{source.Format.Whole(), source.Order33.At("第十三条、第十九条", "arts 13 and 19"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection"), source.Huawei.At("备案材料咨询", "questions on documents")},
			See:     []string{"icp check --help", "icp explain find-number", "icp explain who-helps"},
		},
	}
}
