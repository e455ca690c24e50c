package domainname

import "testing"

func TestMatch(t *testing.T) {
	tests := []struct {
		homepage, domain string
		want             Match
	}{
		{"www.hao.com", "hao.com", Exact},
		{" www.hao.com ", "hao.com", Exact},
		{"www.hao.com", "www.hao.com", Exact},
		{"www.例子.中国", "例子.中国", Exact},
		{"www.xn--fsqu00a.xn--fiqs8s", "例子.中国", Exact},
		{"www.例子.中国", "xn--fsqu00a.xn--fiqs8s", Exact},
		{"www.www.com", "www.com", Exact},
		{"www.tax.sz.gov.cn", "tax.sz.gov.cn", Exact},
		{"www.tax.sz.gov.cn", "www.tax.sz.gov.cn", Exact},
		{"https://www.hao.com/", "hao.com", SameDomain},
		{"www.hao.com/", "hao.com", SameDomain},
		{"www.hao.com:80", "hao.com", SameDomain},
		{"www.hao.com.", "hao.com", SameDomain},
		{"WWW.hao.com", "hao.com", SameDomain},
		{"www。hao。com", "hao.com", SameDomain},
		{"hao.com", "hao.com", SameDomain},
		{"m.hao.com", "hao.com", OtherHost},
		{"https://m.hao.com/", "hao.com", OtherHost},
		{"www.m.hao.com", "hao.com", OtherHost},
		{"https://hao.com/blog", "hao.com", SameDomain},
		{"例子.中国", "xn--fsqu00a.xn--fiqs8s", SameDomain},
		{"www.sz.gov.cn", "tax.sz.gov.cn", OtherHost},
		{"tax.sz.gov.cn", "tax.sz.gov.cn", SameDomain},
		{"www.com", "www.com", SameDomain},
		{"www.hao.cn", "hao.com", OtherDomain},
		{"www.b.github.io", "a.github.io", NoDomain},
		{"user.github.io", "hao.com", OtherDomain},
		{"www.github.io", "github.io", Exact},
		{"www.hao.com", "hao.com.cn", OtherDomain},
		{"", "hao.com", NoHost},
		{"127.0.0.1", "hao.com", NoHost},
		{"me@hao.com", "hao.com", NoHost},
		{"www.hao", "hao.com", NoHost},
		{"www.hao.com", "", NoDomain},
		{"www.com.cn", "com.cn", NoDomain},
		{"", "", NoDomain},
	}
	for _, tt := range tests {
		if got := ReadHomepage(tt.homepage).Match(Read(tt.domain)); got != tt.want {
			t.Errorf("homepage %q of %q: %v, want %v", tt.homepage, tt.domain, got, tt.want)
		}
	}
}

func TestReadHomepage(t *testing.T) {
	got := ReadHomepage("https://WWW.例子.中国:443/a")
	if got.Host != "www.例子.中国" || got.Registrable != "例子.中国" || !got.Scheme || !got.Path || !got.Port {
		t.Errorf("%+v", got)
	}
	got = ReadHomepage("www.hao.com")
	if got.Host != "www.hao.com" || got.Registrable != "hao.com" || got.Scheme || got.Path || got.Port {
		t.Errorf("%+v", got)
	}
}

func TestMatchString(t *testing.T) {
	seen := map[string]bool{}
	for m := Exact; m <= NoDomain; m++ {
		if name := m.String(); name == "Match(?)" || seen[name] {
			t.Errorf("match %d is called %q", m, name)
		} else {
			seen[name] = true
		}
	}
}

func BenchmarkMatch(b *testing.B) {
	domain := Read("hao.com")
	b.ReportAllocs()
	for b.Loop() {
		ReadHomepage("www.hao.com").Match(domain)
	}
}
