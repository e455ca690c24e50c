package rule

import (
	"slices"
	"testing"
)

// Two documents that share all their files are reported once, at the later one.
func TestReusedFiles(t *testing.T) {
	for lines, want := range map[string]int{
		"  - {kind: subject-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n":                                      1,
		"  - {kind: subject-certificate, files: [scans/license.png]}\n  - {kind: principal-certificate, files: [./scans/license.png]}\n":                                                                                    1,
		"  - {kind: principal-certificate, files: [scans/he-front.png, scans/he-back.png]}\n  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png]}\n":                                       1,
		"  - {kind: subject-certificate, files: [scans/license.png, scans/license.png]}\n  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-front.png]}\n":                                          2,
		"  - {kind: authorization-letter, files: [scans/letter.png]}\n  - {kind: verification-form, files: [scans/letter.png]}\n":                                                                                           1,
		"  - {kind: authorization-letter, files: [scans/letter.png]}\n  - {kind: commitment-letter, files: [scans/letter.png]}\n":                                                                                           0,
		"  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n  - {kind: site-principal-certificate, person: 何秋白, files: [scans/he-front.png, scans/he-back.png, scans/zhou-back.png]}\n": 1,
	} {
		reading, surroundings := overlay(t, "subject: {type: enterprise}\ndocuments:\n"+lines)
		got := names(Check(reading, surroundings))
		if n := len(slices.DeleteFunc(got, func(name string) bool { return name != documentReused.Name })); n != want {
			t.Errorf("%d files are used twice in\n%swant %d", n, lines, want)
		}
	}
}

// A document whose kind is not known does not hide that two others share its file.
func TestReusedFilesBesideUnknown(t *testing.T) {
	const reused = "  - {kind: subject-certificate, files: [scans/license.png]}\n  - {kind: domain-certificate, files: [scans/license.png]}\n"
	for _, line := range []string{
		"  - {kind: 什么, files: [scans/license.png]}\n",
		"  - {kind: residence-proof, files: [scans/license.png]}\n",
		"  - {kind: site-principal-certificate, person: 无此人, files: [scans/license.png]}\n",
	} {
		for _, lines := range []string{line + reused, reused + line} {
			reading, surroundings := overlay(t, "subject: {type: enterprise}\ndocuments:\n"+lines)
			if got := names(Check(reading, surroundings)); !slices.Contains(got, documentReused.Name) {
				t.Errorf("of\n%sonly %q is told", lines, got)
			}
		}
	}
}
