package domainname

import "testing"

func TestICANNSuffix(t *testing.T) {
	tests := []struct {
		name, suffix string
		known        bool
	}{
		{"hao.com", "com", true},
		{"com", "com", true},
		{"hao.com.cn", "com.cn", true},
		{"sz.gov.cn", "gov.cn", true},
		{"xn--fsqu00a.xn--55qx5d.cn", "xn--55qx5d.cn", true},
		{"user.github.io", "io", true},
		{"a.b.compute.amazonaws.com.cn", "com.cn", true},
		{"dualstack.us-east-1.amazonaws.com", "com", true},
		{"a.b.ck", "b.ck", true},
		{"www.ck", "ck", true},
		{"ck", "ck", true},
		{"city.kobe.jp", "kobe.jp", true},
		{"a.b.kobe.jp", "b.kobe.jp", true},
		{"hao.za", "za", true},
		{"hao.invalid", "invalid", false},
		{"localhost", "localhost", false},
	}
	for _, tt := range tests {
		suffix, known := icannSuffix(tt.name)
		if suffix != tt.suffix || known != tt.known {
			t.Errorf("icannSuffix(%q) = %q, %v; want %q, %v", tt.name, suffix, known, tt.suffix, tt.known)
		}
	}
}
