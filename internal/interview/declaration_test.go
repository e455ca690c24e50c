package interview

import (
	"os"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// declared is the day in the file.
func declared(t *testing.T, o Options) string {
	t.Helper()
	data, err := os.ReadFile(o.Store.Path())
	if err != nil {
		t.Fatal(err)
	}
	return bundlefile.Parse(data).Bundle.Declared
}

// Only who says so declares, of a filing in which nothing is missing.
func TestDeclaration(t *testing.T) {
	whole := strings.TrimSuffix(joinLines(namedLines), "\n")
	for name, c := range map[string]struct{ lines, want string }{
		"said":            {whole + "\n1\n", filing.FormatDay(today)},
		"an empty line":   {whole + "\n\n", ""},
		"put off":         {whole + "\n2\n", ""},
		"no more lines":   {whole + "\n", ""},
		"something lacks": {strings.Replace(whole, "scans/domain.png", "", 1) + "\n1\n", ""},
		"looked again":    {whole + "\n3\n\n1\n", filing.FormatDay(today)},
	} {
		t.Run(name, func(t *testing.T) {
			_, saved, err := pipe(t, c.lines)
			if saved.Declared != c.want {
				t.Errorf("declared %q, not %q (%v)", saved.Declared, c.want, err)
			}
		})
	}
}

// An answer that is changed takes the declaration back, one that is confirmed does not.
func TestDeclarationIsOfTheAnswers(t *testing.T) {
	for answer, want := range map[string]string{"知远的摄影笔记": "", "知远的读书笔记": "2026-11-02"} {
		_, b, _ := pipe(t, joinLines(namedLines))
		b.Declared = "2026-11-02"
		o := optionsFor(t, b)
		p := &person{t: t, bundle: b, review: []string{"网站名称：知远的读书笔记"}, answers: map[string]string{"sites[0].name": answer}}
		if _, err := Run(p, o); err != nil {
			t.Fatal(err)
		}
		if got := declared(t, o); got != want {
			t.Errorf("%s: declared %q, not %q", answer, got, want)
		}
	}
}
