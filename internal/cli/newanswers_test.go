package cli

import (
	"errors"
	"slices"
	"testing"
)

func TestParseAnswers(t *testing.T) {
	got, err := parseAnswers("a.txt", []byte("\ufeff# 说明\r\nsubject.name = 林知远 \r\n\r\n  sites[0].content=a=b,c\nreason="))
	want := []given{{"subject.name", " 林知远", "a.txt:2:"}, {"sites[0].content", "a=b,c", "a.txt:4:"}, {"reason", "", "a.txt:5:"}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("read %q, %v", got, err)
	}
	for _, text := range []string{"name\n", "=x\n", "a b=x\n", "a+b=x\n", "a=\x1b[1m\n", "a=\xb9\xe3\n", "\xff\xfea\x00=\x00", "a=\x00\n"} {
		var wrong *usageError
		if got, err := parseAnswers("a.txt", []byte(text)); !errors.As(err, &wrong) {
			t.Errorf("%q is read as %q, %v", text, got, err)
		}
	}
}

// Of arguments that are not answers, only possible paths are repeated.
func TestPathIn(t *testing.T) {
	for text, want := range map[string]string{
		"sites[0].domain": "sites[0].domain", "record.password:x": "record.password", "record.password x": "record.password", "密码": "密码", "密码 secret": "密码", "p@ss": "p", "": "",
	} {
		if got := pathIn(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
