package domainname

import (
	"slices"
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	long := strings.Repeat("a", 63)
	name253 := strings.Repeat(long+".", 3) + strings.Repeat("a", 57) + ".com"

	tests := []struct {
		typed       string
		fault       Fault
		registrable string
	}{
		// Registrable as they stand.
		{"hao.com", Sound, "hao.com"},
		{"hao.cn", Sound, "hao.cn"},
		{"hao.com.cn", Sound, "hao.com.cn"},
		{"hao.gd.cn", Sound, "hao.gd.cn"},
		{"hao.bj.cn", Sound, "hao.bj.cn"},
		{"szfl.gov.cn", Sound, "szfl.gov.cn"},
		{"www.gov.cn", Sound, "www.gov.cn"},
		{"pku.edu.cn", Sound, "pku.edu.cn"},
		{"www.com", Sound, "www.com"},
		{"www.cn", Sound, "www.cn"},
		{"www.com.cn", Sound, "www.com.cn"},
		{"163.com", Sound, "163.com"},
		{"a-b.top", Sound, "a-b.top"},
		{"aliyuncs.com", Sound, "aliyuncs.com"},
		{"github.io", Sound, "github.io"},
		{"city.kobe.jp", Sound, "city.kobe.jp"},
		{"hao.za", Sound, "hao.za"},
		{"例子.中国", Sound, "例子.中国"},
		{"例子.公司.cn", Sound, "例子.公司.cn"},
		{"col·legi.cat", Sound, "col·legi.cat"},
		{"二〇二六.中国", Sound, "二〇二六.中国"},
		{"例子.cn", Sound, "例子.cn"},
		{"例子.政务", Sound, "例子.政务"},
		{"例子.政务.cn", Sound, "例子.政务.cn"},
		{"例子.公益.cn", Sound, "例子.公益.cn"},
		{"例子.公益.中国", Sound, "例子.公益.中国"},
		{"例子.政务.中国", Sound, "例子.政务.中国"},
		{"xn--fsqu00a.xn--zfr164b.cn", Sound, "xn--fsqu00a.xn--zfr164b.cn"},
		{"xn--fsqu00a.xn--fiqs8s", Sound, "xn--fsqu00a.xn--fiqs8s"},
		{"例子.xn--fiqs8s", Sound, "例子.xn--fiqs8s"},
		{" hao.com\t", Sound, "hao.com"},
		{"　hao.com　", Sound, "hao.com"},
		{long + ".com", Sound, long + ".com"},

		// No name.
		{"", Blank, ""},
		{"  ", Blank, ""},
		{".", Blank, ""},
		{"。。", Blank, ""},
		{"https://", Blank, ""},
		{"/blog", Blank, ""},
		{":80", Blank, ""},
		{"\u200b", Blank, ""},

		{"someone@example.com", Email, ""},
		{"someone＠qq.com", Email, ""},
		{"mailto:someone@qq.com", Email, ""},
		{"@", Email, ""},

		{"127.0.0.1", Address, ""},
		{"１２７．０．０．１", Address, ""},
		{"192.168.1.256", Address, ""},
		{"127.0.0.1.", Address, ""},
		{"http://10.0.0.1:8080/x", Address, ""},
		{"::1", Address, ""},
		{"[::1]", Address, ""},
		{"[2001:db8::1]:443", Address, ""},
		{"2001:db8::80", Address, ""},
		{"fe80::1%eth0", Address, ""},
		{"::ffff:1.2.3.4", Address, ""},

		{"a_b.com", Character, ""},
		{"exa mple.com", Character, ""},
		{"hao.com，hao.cn", Character, ""},
		{"hao.com,hao.cn", Character, ""},
		{"例子、.中国", Character, ""},
		{"“例子”.中国", Character, ""},
		{"😀.com", Character, ""},
		{"xn--e28h.com", Character, ""},
		{"a..com", Character, ""},
		{".hao.com", Character, ""},
		{"hao.com..", Character, ""},
		{"-hao.com", Character, ""},
		{"hao-.com", Character, ""},
		{"ab--c.com", Character, ""},
		{"xn--zz.com", Character, ""},
		{long + "a.com", Character, ""},
		{"a" + name253, Character, ""},
		{strings.Repeat("例", 5000) + ".中国", Character, ""},
		{strings.Repeat("x.", 500_000) + "com", Character, ""},
		{"*.hao.com", Character, ""},
		{"hao.com:abc", Character, ""},
		{"a:b:80", Character, ""},
		{"[hao.com]", Character, ""},
		{"hao\x00.com", Character, ""},
		{"hao\xff.com", Character, ""},
		{"a\u200db.com", Character, ""},
		{"1א.com", Character, ""},
		{"https://exa_mple.com/", Character, ""},

		{"example", NoSuffix, ""},
		{"localhost", NoSuffix, ""},
		{"localhost:8080", NoSuffix, ""},
		{"1.2.3", NoSuffix, ""},
		{"hao.invalid", NoSuffix, ""},
		{"例子", NoSuffix, ""},
		{"http", NoSuffix, ""},

		{"com", PublicSuffix, ""},
		{"cn", PublicSuffix, ""},
		{"com.cn", PublicSuffix, ""},
		{"政务.cn", PublicSuffix, ""},
		{"公益.中国", PublicSuffix, ""},
		{"bj.cn", PublicSuffix, ""},
		{"gov.cn", PublicSuffix, ""},
		{"公司.cn", PublicSuffix, ""},
		{"xn--55qx5d.cn", PublicSuffix, ""},
		{"中国", PublicSuffix, ""},
		{"ck", PublicSuffix, ""},
		{"COM.CN.", PublicSuffix, ""},

		// Somebody else's.
		{"user.github.io", Hosted, ""},
		{"www.user.github.io", Hosted, ""},
		{"https://User.GitHub.io/", Hosted, ""},
		{"zhiyuan.blogspot.com", Hosted, ""},
		{"shop.myshopify.com", Hosted, ""},
		{"hao.cn.com", Hosted, ""},
		{"www.github.io", Hosted, ""},
		{"x.y.compute.amazonaws.com.cn", Hosted, ""},
		{"dualstack.us-east-1.amazonaws.com", Hosted, ""},
		{"github.io", Sound, "github.io"},

		// Pasted from a browser.
		{"https://hao.com", Scheme, "hao.com"},
		{"https://www.Example.com/", Scheme, "example.com"},
		{"HTTP://hao.com", Scheme, "hao.com"},
		{"http：／／ｗｗｗ．ｈａｏ．ｃｏｍ／", Scheme, "hao.com"},
		{"https//hao.com", Scheme, "hao.com"},
		{"http:hao.com", Scheme, "hao.com"},
		{`http:\\hao.com\`, Scheme, "hao.com"},
		{"http://http://hao.com", Scheme, "hao.com"},
		{"//hao.com", Scheme, "hao.com"},
		{"ftp://hao.com", Scheme, "hao.com"},
		{"https://me:secret@hao.com:8443/x?y#z", Scheme, "hao.com"},
		{" https://hao.com", Scheme, "hao.com"},
		{"https:// hao.com", Scheme, "hao.com"},
		{"https://例子.中国/", Scheme, "例子.中国"},
		{"hao.com/blog", Path, "hao.com"},
		{"hao.com/", Path, "hao.com"},
		{"hao.com?a=b", Path, "hao.com"},
		{"hao.com？a=b", Path, "hao.com"},
		{"hao.com#top", Path, "hao.com"},
		{"hao.com/@someone", Path, "hao.com"},
		{"hao.com:8080/blog", Path, "hao.com"},
		{"hao.com:8080", Port, "hao.com"},
		{"hao.com:", Port, "hao.com"},
		{"www.hao.com:80", Port, "hao.com"},
		{"例子.中国：8080", Port, "例子.中国"},

		// Below the registrable domain.
		{"tax.sz.gov.cn", Government, "sz.gov.cn"},
		{"www.tax.sz.gov.cn", Government, "sz.gov.cn"},
		{"www.sz.gov.cn", WWW, "sz.gov.cn"},
		{"www.hao.com", WWW, "hao.com"},
		{"www.hao.com.cn", WWW, "hao.com.cn"},
		{"www.www.com", WWW, "www.com"},
		{"WWW.Hao.com", WWW, "hao.com"},
		{"www.例子.公司.cn", WWW, "例子.公司.cn"},
		{"www.xn--fsqu00a.xn--fiqs8s", WWW, "xn--fsqu00a.xn--fiqs8s"},
		{"blog.hao.com", Deeper, "hao.com"},
		{"www.blog.hao.com", Deeper, "hao.com"},
		{"wwww.hao.com", Deeper, "hao.com"},
		{"bucket.oss-cn-hangzhou.aliyuncs.com", Deeper, "aliyuncs.com"},
		{"商城.例子.中国", Deeper, "例子.中国"},
		{"bbs.例子.XN--FIQS8S", Deeper, "例子.xn--fiqs8s"},
		{name253, Deeper, strings.Repeat("a", 57) + ".com"},

		// Spelt carelessly.
		{"hao\u200b.com", Invisible, "hao.com"},
		{"\u200ehao.com", Invisible, "hao.com"},
		{"\ufeffhao.com", Invisible, "hao.com"},
		{"ｅｘａｍｐｌｅ．ｃｏｍ", FullWidth, "example.com"},
		{"hao。com", FullWidth, "hao.com"},
		{"hao.com｡", FullWidth, "hao.com"},
		{"例子。中国", FullWidth, "例子.中国"},
		{"①.com", FullWidth, "1.com"},
		{"Ｅxample.COM.", FullWidth, "example.com"},
		{"hao.com.", TrailingDot, "hao.com"},
		{"Hao.com.", TrailingDot, "hao.com"},
		{"Hao.COM", Capitals, "hao.com"},
		{"XN--FSQU00A.中国", Capitals, "xn--fsqu00a.中国"},
		{"BÜCHER.de", Capitals, "bücher.de"},
	}
	for _, tt := range tests {
		got := Read(tt.typed)
		if got.Fault != tt.fault || got.Registrable != tt.registrable {
			t.Errorf("Read(%.80q) = %v %q, want %v %q",
				tt.typed, got.Fault, got.Registrable, tt.fault, tt.registrable)
		}
		checkLaws(t, tt.typed)
	}
}

func TestReadingNames(t *testing.T) {
	tests := []struct{ typed, host, ascii, filed string }{
		{"https://WWW.Hao.com:80/", "www.hao.com", "hao.com", "hao.com"},
		{"www。例子。公司。cn", "www.例子.公司.cn", "xn--fsqu00a.xn--55qx5d.cn", "例子.公司.cn"},
		{"Tax.SZ.gov.cn", "tax.sz.gov.cn", "sz.gov.cn", "tax.sz.gov.cn"},
		{"www.tax.sz.gov.cn", "www.tax.sz.gov.cn", "sz.gov.cn", "tax.sz.gov.cn"},
		{"http://a_b.com/", "a_b.com", "", ""},
		{"[::1]:80", "[::1]", "", ""},
		{"me@qq.com", "qq.com", "", ""},
		{"Com.CN", "com.cn", "", ""},
	}
	for _, tt := range tests {
		got := Read(tt.typed)
		if got.Host != tt.host || got.ASCII != tt.ascii || got.Filed() != tt.filed {
			t.Errorf("Read(%q): host %q, ASCII %q, filed %q; want %q, %q, %q",
				tt.typed, got.Host, got.ASCII, got.Filed(), tt.host, tt.ascii, tt.filed)
		}
	}
}

func TestNative(t *testing.T) {
	for typed, want := range map[string]string{
		"xn--fsqu00a.xn--fiqs8s": "例子.中国",
		"www.例子.中国":              "例子.中国",
		"Hao.com":                "hao.com",
		"tax.sz.gov.cn":          "tax.sz.gov.cn",
		"a_b.com":                "",
	} {
		if got := Read(typed).Native(); got != want {
			t.Errorf("%s: %q, want %q", typed, got, want)
		}
	}
}

func TestSameRegistrable(t *testing.T) {
	classes := [][]string{
		{"hao.com", "www.hao.com", "https://HAO.com/x", "ｈａｏ。com", "a.b.hao.com."},
		{"例子.中国", "xn--fsqu00a.xn--fiqs8s", "www.例子.XN--FIQS8S:80"},
		{"hao.cn", "www.hao.cn"},
		{"hao.com.cn", "blog.hao.com.cn"},
	}
	for i, class := range classes {
		for _, a := range class {
			for j, other := range classes {
				for _, b := range other {
					if got, want := SameRegistrable(a, b), i == j; got != want {
						t.Errorf("SameRegistrable(%q, %q) = %v", a, b, got)
					}
				}
			}
		}
	}
	for _, nameless := range []string{"", "com", "localhost", "127.0.0.1", "a_b.com", "me@qq.com", "a.github.io"} {
		if SameRegistrable(nameless, nameless) {
			t.Errorf("%q names no domain, yet is the same as itself", nameless)
		}
	}
}

// checkLaws checks what holds for every text.
func checkLaws(t *testing.T, typed string) {
	t.Helper()
	got := Read(typed)
	if isCurable := got.Fault >= Scheme; isCurable != (got.Registrable != "" && got.Fault != Sound) {
		t.Errorf("%.80q: fault %v with registrable %q", typed, got.Fault, got.Registrable)
	}
	if (got.Fault == Sound) != (got.Registrable != "" && got.Registrable == strings.TrimSpace(typed)) {
		t.Errorf("%.80q: fault %v, registrable %q", typed, got.Fault, got.Registrable)
	}
	if (got.ASCII == "") != (got.Registrable == "") {
		t.Errorf("%.80q: ASCII %q, registrable %q", typed, got.ASCII, got.Registrable)
	}
	if got.IsName() != (got.HostASCII != "") || !strings.HasSuffix(got.HostASCII, got.ASCII) {
		t.Errorf("%.80q: names a domain: %v, host %q", typed, got.IsName(), got.HostASCII)
	}
	if got.Registrable == "" {
		return
	}
	want := Reading{Registrable: got.Registrable, ASCII: got.ASCII, Host: got.Registrable, HostASCII: got.ASCII}
	if again := Read(got.Registrable); again != want {
		t.Errorf("%.80q: registrable %q reads as %+v", typed, got.Registrable, again)
	}
	if ascii := Read(got.ASCII); ascii.Fault != Sound || ascii.ASCII != got.ASCII {
		t.Errorf("%.80q: ASCII %q reads as %+v", typed, got.ASCII, ascii)
	}
	if !SameRegistrable(typed, got.Registrable) || !SameRegistrable(got.Registrable, typed) {
		t.Errorf("%.80q: not the same as its registrable %q", typed, got.Registrable)
	}
	// www. does not fit before the longest names, and makes a suffix of kobe.jp,
	// below which the list has a wildcard.
	home := got.Home()
	if match := ReadHomepage(home).Match(got); match != Exact && !slices.Contains([]Fault{Character, PublicSuffix}, Read(home).Fault) {
		t.Errorf("%.80q: its home %q matches %v", typed, home, match)
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", ".", "hao.com", "koBe.jp", "www.hao.com.cn", "https://www.Example.com/", "例子.中国",
		"www.例子.公司.cn", "xn--fsqu00a.xn--fiqs8s", "例子.XN--FIQS8S", "ｅｘａｍｐｌｅ．ｃｏｍ",
		"hao。com：80", "[::1]:80", "127.0.0.1", "me@qq.com", "a..b.com", "ab--c.com",
		"tax.sz.gov.cn", "user.github.io", "a.b.ck", "city.kobe.jp", "1א.com", "⒈com",
		"a\u200db.com", "hao\u200b.com", "\xff.com", "http://http://hao.com", `\\hao.com`,
		"faß.de", "İ.com", "dualstack.us-east-1.amazonaws.com", "℀.com", "a.-b.com",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		checkLaws(t, typed)
		checkShortCut(t, typed)
		ReadHomepage(typed).Match(Read("hao.com"))
	})
}

func BenchmarkRead(b *testing.B) {
	for _, bench := range []struct{ name, typed string }{
		{"plain", "hao.com.cn"},
		{"www", "www.hao.com"},
		{"private", "user.github.io"},
		{"url", "https://www.hao.com/"},
		{"capitals", "Hao.com"},
		{"chinese", "例子.公司.cn"},
		{"punycode", "xn--fsqu00a.xn--fiqs8s"},
		{"megabyte", strings.Repeat("例.", 1<<18)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Read(bench.typed)
			}
		})
	}
}
