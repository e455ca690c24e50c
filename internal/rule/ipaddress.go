package rule

import (
	"net/netip"
	"strings"

	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var ipMalformed = Rule{
	Name: "ip-malformed", Severity: Error,
	Title:   lang.Text{ZH: "IP 地址格式不正确", EN: "not an IP address"},
	Why:     lang.Text{ZH: "接入信息须填服务器的 IP 地址", EN: "the access section identifies the server by its IP address"},
	Fix:     lang.Text{ZH: "填接入商分配的 IP 地址，如 119.29.29.29；不清楚可以不填", EN: "enter the IP address your access provider gave you, such as 119.29.29.29; leave it out if you do not know it"},
	Sources: []source.Source{source.MinistryForm.Whole()},
	Notices: []string{"无效IP", "IP地址格式错误", "起始IP不是合法IP地址"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - access: {ips: [119.29.29.290]} # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - access: {ips: [119.29.29.29]}\n",
	check: func(c *Case) {
		c.eachAddress(func(at *string, _, _ netip.Addr, ok bool) {
			if ok {
				return
			}
			if all := addressesIn(*at); len(all) > 1 {
				c.report(at, lang.Text{ZH: "%s 是几个 IP 地址写在一起", EN: "%s is several IP addresses in one"}, at).
					Advising(lang.Text{ZH: "分开写，每个地址是列表的一项：[%s]", EN: "write each address as an item of the list: [%s]"}, strings.Join(all, ", "))
				return
			}
			found := c.report(at, lang.Text{ZH: "%s 不是 IP 地址", EN: "%s is not an IP address"}, at)
			meant := meantAddress(*at)
			if _, _, ok := readAddresses(meant); ok {
				found.Advising(lang.Text{ZH: "改为 %s", EN: "use %s"}, meant).Repairing(meant)
			}
		})
	},
}

// eachAddress calls visit for the addresses of the sites; ok is false if a value is not an
// address.
func (c *Case) eachAddress(visit func(at *string, first, last netip.Addr, ok bool)) {
	for _, site := range c.Sites {
		for i := range site.Access.IPs {
			at := &site.Access.IPs[i]
			if *at == "" {
				continue
			}
			first, last, ok := readAddresses(*at)
			visit(at, first, last, ok)
		}
	}
}

// readAddresses reads an address, as both first and last, or a range written first-last, which
// the ministry's form allows.
func readAddresses(text string) (first, last netip.Addr, ok bool) {
	from, to, isRange := strings.Cut(strings.ReplaceAll(text, " ", ""), "-")
	if !isRange {
		to = from
	}
	first, err := netip.ParseAddr(from)
	last, err2 := netip.ParseAddr(to)
	isPair := first.Zone() == "" && first.BitLen() == last.BitLen() && first.Compare(last) <= 0
	return first.Unmap(), last.Unmap(), err == nil && err2 == nil && isPair
}

// addressesIn parts a value in which several addresses or ranges stand behind each other, as the
// ministry's form joins them; none if any part is something else.
func addressesIn(text string) []string {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(";；,，、 ", r) })
	for i, part := range parts {
		parts[i] = meantAddress(part)
		if _, _, ok := readAddresses(parts[i]); !ok {
			return nil
		}
	}
	return parts
}

// meantAddress is an address without the slips of an input method.
func meantAddress(text string) string {
	return ident.Dotted(ident.Fold(text))
}

var ipRangeWide = Rule{
	Name: "ip-range-wide", Severity: Advice,
	Title:   lang.Text{ZH: "IP 地址段过大", EN: "a very wide range of IP addresses"},
	Why:     lang.Text{ZH: "填的应是网站所用的地址，不是接入商的整个网段；过大的多半是填错了", EN: "the addresses filed are those of the website, not the access provider's whole network; a very wide range is most likely a slip"},
	Fix:     lang.Text{ZH: "只填网站服务器的地址，或核对起止地址", EN: "enter only the addresses of the website's servers, or check both ends of the range"},
	Sources: []source.Source{source.MinistryForm.Whole()},
	Bad:     "subject: {type: enterprise}\nsites:\n  - access: {ips: [119.29.0.1-119.129.0.1]} # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - access: {ips: [119.29.29.1-119.29.29.254]}\n",
	check: func(c *Case) {
		c.eachAddress(func(at *string, first, last netip.Addr, ok bool) {
			if ok && networkOf(first) != networkOf(last) && specialIP(first).IsZero() && specialIP(last).IsZero() {
				c.report(at, lang.Text{ZH: "地址段 %s 跨越多个网络，请核对", EN: "the range %s goes over several networks; check it"}, at)
			}
		})
	},
}

// networkOf is the largest network that a provider usually gets: 65,536 addresses of IPv4, or
// a /32 of IPv6.
func networkOf(addr netip.Addr) netip.Prefix {
	part := addr.BitLen() / 2
	if addr.Is6() {
		part /= 2
	}
	network, _ := addr.Prefix(part)
	return network
}

var ipNotPublic = Rule{
	Name: "ip-not-public", Severity: Error,
	Title:   lang.Text{ZH: "IP 地址不是公网地址", EN: "an IP address that is not public"},
	Why:     lang.Text{ZH: "备案的 IP 应为接入商在境内的公网地址，不能是内网、保留或回环地址", EN: "the address filed must be one of the access provider's public addresses in mainland China, not a private, reserved or loopback one"},
	Fix:     lang.Text{ZH: "填服务器的公网 IP 地址，向接入商查询", EN: "enter the server's public IP address; your access provider can tell you what it is"},
	Sources: []source.Source{source.SpecialAddresses.Whole(), source.Huawei.At("接入信息", "the access")},
	Notices: []string{"IP地址为内网地址", "IP地址非公网地址", "IP地址不属于接入商"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - access: {ips: [192.168.1.10]} # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - access: {ips: [119.29.29.29]}\n",
	check: func(c *Case) {
		c.eachAddress(func(at *string, first, last netip.Addr, ok bool) {
			if !ok {
				return
			}
			for _, addr := range []netip.Addr{first, last} {
				if kind := specialIP(addr); !kind.IsZero() {
					c.report(at, lang.Text{ZH: "%s 是%s，不是公网地址", EN: "%s is %s, not a public one"}, at, kind)
					return
				}
			}
		})
	},
}
