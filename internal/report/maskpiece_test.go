package report

import "testing"

// A number is also hidden if hyphens join it to other words, or letters are around it.
func TestMaskPieces(t *testing.T) {
	for text, want := range map[string]string{
		"91440300MA5FK3J75W-1":               "914403********J75W-1",
		"scan-91440300MA5FK3J75W-front":      "scan-914403********J75W-front",
		"license-91440300MA5FK3J75W.yaml":    "license-914403********J75W.yaml",
		"license-91440300ma5fk3j75w.yaml":    "license-914403********j75w.yaml",
		"license-91440300MA5FK3J75X.yaml":    "license-914403********J75X.yaml", // mistyped
		"扫描-91440300MA5FK3J75W-1-正本":         "扫描-914403********J75W-1-正本",
		"passport-E12345678.yaml":            "passport-E1*****78.yaml",
		"passport-e12345678-front.yaml":      "passport-e1*****78-front.yaml",
		"passport-Ｅ１２３４５６７８.yaml":            "passport-Ｅ１*****７８.yaml",
		"H12345678-front.yaml":               "H1*****78-front.yaml",
		"permit-H1234567800-back":            "permit-H1*******00-back",
		"E12345678-E87654321":                "E1*****78-E8*****21",
		"scan+DE12345678+front":              "scan+DE******78+front",
		"f91440300MA5FK3J75W.yaml":           "f914403********J75W.yaml",
		"scan-of91440300MA5FK3J75Wfront.png": "scan-of914403********J75Wfront.png",
		"EA1234567":                          "EA*****67",
		"护照EA1234567在此":                      "护照EA*****67在此",
		"passport-EA1234567-front.yaml":      "passport-EA*****67-front.yaml",
		"MA1234567.png":                      "MA*****67.png",
		"E20240115-front":                    "E2*****15-front",
	} {
		if got := maskPatterns(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestMaskPiecesSpare(t *testing.T) {
	for _, text := range []string{
		"id-checksum", "2024-01-15-bundle.yaml", "bundle-20240115-1.yaml", "backup-v20240115-a.yaml", "scan-20240115a-front",
		"release-v1-14-g12345678", "v0.0.0-20240115093012-fedcba543210", "IMG-20240115-WA0012.jpg",
		"scan-1f0e8a52-7c41-4d1b-9c0d-ab1234567890", "1f0e8a52-7c41-4d1b-9c0d-012345678901x-front",
		"f-6be8d8c7965381a4756bb3e7f8826a05e283e44b", "f91440300MA5FK3J75X.yaml", "BJ2024001", "client-HT2025001.yaml", "EA123456", "ea1234567", "400-810-8888", "call-400-810-8888-now",
	} {
		if got := maskPatterns(text); got != text {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}
