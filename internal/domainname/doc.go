// Package domainname answers questions of fact about a domain that somebody typed: which
// registrable domain it names, what separates the text from that domain, whether a typed
// homepage belongs to it, and what is known about its suffix. It judges no filing, and its
// only words for the user are about a suffix.
//
// The handbook asks for the 顶级域名 and refuses 二级域名. It means what registrars sell, the
// registrable domain: one label in front of a public suffix, such as hao.com, hao.com.cn,
// hao.gd.cn or 例子.公司.cn. Where a public suffix ends is data from the Public Suffix List,
// as embedded in golang.org/x/net. The list is therefore as old as that module's release.
//
// Only the list's ICANN section counts. Its private section records suffixes that companies
// lend out, such as github.io or aliyuncs.com buckets. They keep browser cookies apart, but no
// registrar sells them and no authority files them: user.github.io is below the registrable
// domain github.io.
//
// Names under gov.cn are a special case. The list calls gov.cn a suffix like com.cn, so
// szfl.gov.cn is registrable; but government bodies file deeper names such as tax.sz.gov.cn at
// the level they use, so those have the fault [Government] instead of [Deeper].
//
// Which suffixes the ministry has approved is data of our own, compiled from reports and from
// lists that providers copied at various times; the only authoritative list is on the
// ministry's site. So every row names its sources, doubt is an answer of its own ([Disputed]),
// and a suffix that no source mentions is [Unlisted], not refused. Whoever shows such an
// answer must give [ApprovalDate].
//
// Chinese domains may be typed in characters or in punycode, and are answered label by label
// in the script that was typed; comparisons use punycode.
package domainname
