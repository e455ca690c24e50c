package rule

import (
	"net/netip"

	"beian.example/icp/internal/lang"
)

// specialIP says what kind of IP address no public server can have (IANA special-purpose
// address registries); zero for a public one.
func specialIP(a netip.Addr) lang.Text {
	switch {
	case a.IsPrivate(), carrierNAT().Contains(a):
		return lang.Text{ZH: "内网地址", EN: "a private address"}
	case a.IsLoopback():
		return lang.Text{ZH: "本机回环地址", EN: "a loopback address"}
	case a.IsLinkLocalUnicast():
		return lang.Text{ZH: "链路本地地址", EN: "a link-local address"}
	case a.IsUnspecified(), a.IsMulticast():
		return lang.Text{ZH: "不指向任何服务器的地址", EN: "an address that belongs to no single server"}
	case isReserved(a):
		return lang.Text{ZH: "保留地址", EN: "a reserved address"}
	}
	return lang.Text{}
}

type (
	block4 struct {
		first [4]byte
		bits  int
	}
	block6 struct {
		first [16]byte
		bits  int
	}
)

// The blocks for documentation, benchmarking and future use.
var (
	reserved4 = [...]block4{
		{[4]byte{0}, 8}, {[4]byte{192, 0, 0}, 24}, {[4]byte{192, 0, 2}, 24},
		{[4]byte{198, 18}, 15}, {[4]byte{198, 51, 100}, 24}, {[4]byte{203, 0, 113}, 24},
		{[4]byte{240}, 4},
	}
	reserved6 = [...]block6{{[16]byte{0x20, 0x01, 0x0d, 0xb8}, 32}, {[16]byte{0x3f, 0xff}, 20}, {[16]byte{0x01, 0x00}, 64}}
)

func isReserved(a netip.Addr) bool {
	for _, b := range reserved4 {
		if netip.PrefixFrom(netip.AddrFrom4(b.first), b.bits).Contains(a) {
			return true
		}
	}
	for _, b := range reserved6 {
		if netip.PrefixFrom(netip.AddrFrom16(b.first), b.bits).Contains(a) {
			return true
		}
	}
	return false
}

func carrierNAT() netip.Prefix { return netip.PrefixFrom(netip.AddrFrom4([4]byte{100, 64}), 10) }
