package bundlefile

import (
	"testing"

	"beian.example/icp/internal/filing"
)

const placesText = `version: 1
operation: 首次备案   # 注释：一
subject:
  name: 深圳市示例软件有限公司
  "type": '企业'
  certificate: {type: 营业执照, number: "91440300MA5FK3J75W"}
  remarks: |
    第一行
  principal:
    name:
sites:
  - name: 甲
    content: [blog, 学习笔记]
    access:
      ips:
        - 119.29.29.29
        - 119.28.28.28
  -
    domain: b.cn
    pre_approvals: [{kind: 出版}]
documents: [{kind: 核验单, files: [a.png, b.png]}, {kind: 域名证书}]
changes:
`

func TestPlaces(t *testing.T) {
	r := Parse([]byte(placesText))
	if len(r.Faults) > 0 {
		t.Fatal(faults(r))
	}
	b := r.Bundle
	first, second := b.Sites[0], b.Sites[1]
	tests := []struct {
		at           any
		path         string
		line, column int
	}{
		{b, "", 1, 1},
		{&b.Version, "version", 1, 10},
		{&b.Operation, "operation", 2, 12},
		{&b.Subject.Name, "subject.name", 4, 9},
		{&b.Subject.Type, "subject.type", 5, 11},
		{&b.Subject.Remarks, "subject.remarks", 7, 12},

		// A value on a line after wide characters.
		{&b.Subject.Certificate.Type, "subject.certificate.type", 6, 23},
		{&b.Subject.Certificate.Number, "subject.certificate.number", 6, 37},

		// Groups and empty values stand at their key.
		{&b.Subject, "subject", 3, 1},
		{&b.Subject.Certificate, "subject.certificate", 6, 3},
		{&b.Subject.Principal, "subject.principal", 9, 3},
		{&b.Subject.Principal.Name, "subject.principal.name", 10, 5},
		{&b.Sites, "sites", 11, 1},
		{&b.Documents, "documents", 21, 1},
		{&b.Changes, "changes", 22, 1},

		// What is missing has the place of its parent.
		{&b.Province, "province", 1, 1},
		{&b.Record, "record", 1, 1},
		{&b.Record.Number, "record.number", 1, 1},
		{&b.Subject.MailingAddress, "subject.mailing_address", 3, 1},
		{&b.Subject.Certificate.Expires, "subject.certificate.expires", 6, 3},
		{&b.Subject.Principal.Mobile, "subject.principal.mobile", 9, 3},
		{&b.Subject.Principal.Certificate.Number, "subject.principal.certificate.number", 9, 3},
		{&first.Domain, "sites[0].domain", 12, 5},
		{&first.Registration.Registrant, "sites[0].registration.registrant", 12, 5},

		// Elements.
		{first, "sites[0]", 12, 5},
		{second, "sites[1]", 19, 5},
		{&first.Name, "sites[0].name", 12, 11},
		{&second.Domain, "sites[1].domain", 19, 13},
		{&first.Content, "sites[0].content", 13, 5},
		{&first.Content[0], "sites[0].content[0]", 13, 15},
		{&first.Content[1], "sites[0].content[1]", 13, 21},
		{&first.Access.IPs[1], "sites[0].access.ips[1]", 17, 11},
		{second.PreApprovals[0], "sites[1].pre_approvals[0]", 20, 21},
		{&second.PreApprovals[0].Kind, "sites[1].pre_approvals[0].kind", 20, 28},
		{b.Documents[0], "documents[0]", 21, 13},
		{&b.Documents[0].Files[1], "documents[0].files[1]", 21, 40},
		{b.Documents[1], "documents[1]", 21, 49},
		{&b.Documents[1].Kind, "documents[1].kind", 21, 56},

		{new(string), "", 0, 0},
	}
	for _, test := range tests {
		want := Place{Path: test.path, Line: test.line, Column: test.column}
		if got := r.Place(test.at); got != want {
			t.Errorf("got %+v, want %+v", got, want)
		}
		if line, column := r.Position(test.at); line != test.line || column != test.column {
			t.Errorf("%s: position %d:%d, want %d:%d", test.path, line, column, test.line, test.column)
		}
	}
}

// An alias has its own place, and what it refers to has another.
func TestPlacesThroughAlias(t *testing.T) {
	r := Parse([]byte("subject:\n  mailing_address: &a 某路\n  certificate: {address: *a}\n"))
	if got := r.Bundle.Subject.Certificate.Address; got != "某路" {
		t.Fatalf("address %q", got)
	}
	if p := r.Place(&r.Bundle.Subject.MailingAddress); p.Line != 2 || p.Column != 20 {
		t.Errorf("the anchor stands at %+v", p)
	}
}

// A bundle that is no file has paths and no lines.
func TestPlacesWithoutFile(t *testing.T) {
	b := &filing.Bundle{Sites: []*filing.Site{{}, {Content: []string{"blog"}}}}
	r := ReadingOf(b)
	for _, test := range []struct {
		at   any
		path string
	}{
		{&b.Operation, "operation"}, {&b.Sites[1].Domain, "sites[1].domain"}, {&b.Sites[1].Content[0], "sites[1].content[0]"},
	} {
		if got := r.Place(test.at); got != (Place{Path: test.path}) {
			t.Errorf("got %+v, want %s", got, test.path)
		}
	}
	if f := r.Field(&b.Sites[1].Domain); f == nil || f.Key != "domain" {
		t.Errorf("field %+v", f)
	}
	if f := r.Field(new(string)); f != nil {
		t.Errorf("a strange address is field %+v", f)
	}
}

// Addresses are looked up where they were walked to before, and have the same places.
func TestPlacesAskedForOften(t *testing.T) {
	r := Parse([]byte(endsText))
	spots := r.Spots()
	for range 2 * mostWalks {
		for i := range spots {
			spot := &spots[len(spots)-1-i]
			if got, want := r.Place(spot.At), (Place{spot.Path, spot.Line, spot.Column}); got != want {
				t.Fatalf("%s: got %+v, want %+v", spot.Path, got, want)
			}
		}
	}
	if r.places.index == nil {
		t.Error("they are walked to each time")
	}
	if got := r.Place(new(string)); got != (Place{}) {
		t.Errorf("a strange address stands at %+v", got)
	}
}
