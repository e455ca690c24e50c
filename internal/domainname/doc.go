// Package domainname answers facts about a domain somebody typed: which
// registrable domain it names, what stands between the text and that domain,
// whether a typed homepage belongs to it, and what is known of the suffix it
// stands under. It judges no filing, and words nothing for the user but what is
// to be said of a suffix.
//
// The handbook asks for the 顶级域名 and refuses 二级域名. It means what
// registrars sell, the registrable domain: one label in front of a public
// suffix, such as hao.com, hao.com.cn, hao.gd.cn or 例子.公司.cn. Where a public
// suffix ends is data, taken from the Public Suffix List as golang.org/x/net
// embeds it. The list is therefore as old as that module's release; [ListDate]
// tells the day.
//
// Only the list's ICANN section counts. Its private section records suffixes
// that companies lend out, such as github.io or aliyuncs.com buckets, which
// keep browser cookies apart but are nothing a registrar sells or an authority
// files: user.github.io lies below the registrable domain github.io.
//
// Names under gov.cn stand apart. The list calls gov.cn a suffix like com.cn,
// so szfl.gov.cn is registrable; but government bodies file deeper names such as
// tax.sz.gov.cn at the level they use, so those carry the fault [Government]
// instead of [Deeper].
//
// Which suffixes the ministry has approved is data of our own, put together from
// lists that providers copied at various times and from reports; the ministry's
// site has the only list that counts. So every row says where it is from, doubt
// is an answer of its own ([Disputed]), and a suffix that no source mentions is
// [Unlisted], not refused. Whoever speaks of it gives [ApprovalDate].
//
// Chinese domains may be typed in characters or in punycode and are answered
// label by label in the script that was typed; comparisons use punycode.
package domainname
