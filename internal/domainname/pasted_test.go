package domainname

import "testing"

func TestTakeApart(t *testing.T) {
	tests := []struct {
		typed string
		want  pasted
	}{
		{"hao.com", pasted{host: "hao.com"}},
		{"https://me@hao.com:80/x", pasted{host: "hao.com", scheme: true, user: true, port: true, path: true}},
		{"hao.com./", pasted{host: "hao.com", path: true, dot: true}},
		{"hao。com：80", pasted{host: "hao.com", port: true, wide: true}},
		{"\u202ahao.com", pasted{host: "hao.com", unseen: true}},
		{"[::1]:80", pasted{host: "[::1]", port: true}},
		{"::80", pasted{host: "::80"}},
		{"http.com", pasted{host: "http.com"}},
		{"http.com:80", pasted{host: "http.com", port: true}},
		{"hao.com//x", pasted{host: "hao.com", path: true}},
		{"hao.com/http://x.com", pasted{host: "hao.com", path: true}},
	}
	for _, tt := range tests {
		if got := takeApart(tt.typed); got != tt.want {
			t.Errorf("takeApart(%q) = %+v, want %+v", tt.typed, got, tt.want)
		}
	}
}

func TestIsAddress(t *testing.T) {
	tests := map[string]bool{
		"1.2.3.4":     true,
		"999.1.1.1":   true,
		"010.0.0.1":   true,
		"::1":         true,
		"[::1]":       true,
		"1.2.3":       false,
		"1.2.3.4.5":   false,
		"1..3.4":      false,
		"1.2.3.":      false,
		"1.2.3.4.com": false,
		"a:b:c":       false,
		"1.2.3.com":   false,
	}
	for host, want := range tests {
		if got := isAddress(host); got != want {
			t.Errorf("isAddress(%q) = %v", host, got)
		}
	}
}
