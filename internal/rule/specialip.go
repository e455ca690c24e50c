package rule

import (
	"net/netip"
	"sync"

	"beian.example/icp/internal/lang"
)

// specialIP says what an IP address is that no public server can have
// (IANA special-purpose address registries); nothing of a public one.
func specialIP(a netip.Addr) lang.Text {
	switch {
	case a.IsPrivate(), carrierNAT.Contains(a):
		return lang.Text{ZH: "内网地址", EN: "a private address"}
	case a.IsLoopback():
		return lang.Text{ZH: "本机回环地址", EN: "a loopback address"}
	case a.IsLinkLocalUnicast(), a.IsLinkLocalMulticast():
		return lang.Text{ZH: "链路本地地址", EN: "a link-local address"}
	case a.IsUnspecified(), a.IsMulticast():
		return lang.Text{ZH: "不指向任何服务器的地址", EN: "an address that belongs to no single server"}
	}
	for _, p := range reserved() {
		if p.Contains(a) {
			return lang.Text{ZH: "保留地址", EN: "a reserved address"}
		}
	}
	return lang.Text{}
}

var carrierNAT = netip.MustParsePrefix("100.64.0.0/10")

// reserved are the blocks for documentation, benchmarks and the future.
var reserved = sync.OnceValue(func() []netip.Prefix {
	return []netip.Prefix{
		netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("192.0.0.0/24"), netip.MustParsePrefix("192.0.2.0/24"),
		netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("198.51.100.0/24"), netip.MustParsePrefix("203.0.113.0/24"),
		netip.MustParsePrefix("240.0.0.0/4"), netip.MustParsePrefix("2001:db8::/32"), netip.MustParsePrefix("3fff::/20"), netip.MustParsePrefix("100::/64"),
	}
})
