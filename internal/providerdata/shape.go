package providerdata

import "fmt"

// OtherShape is returned for JSON without what was looked for.
type OtherShape struct {
	Keys      []string // of the object, if it is one
	IsList    bool     // it is a list
	IsRecord  bool     // it has what is on record, but rejections were looked for
	Rejects   bool     // it has rejections, but a record was looked for
	NoReasons bool     // it has the place for rejections, but none in it
	Operation bool     // it is a bundle written as JSON
}

func (*OtherShape) Error() string { return "JSON of another shape" }

// Refusal is returned if the provider's answer is an error of its own.
type Refusal struct{ Code, Message string }

func (r *Refusal) Error() string { return fmt.Sprintf("error %s: %s", r.Code, r.Message) }

// otherwise says what a document is if it does not have what was looked for.
func otherwise(n *node) error {
	for _, names := range [][2]string{{"errcode", "errmsg"}, {"ErrorCode", "ErrorMessage"}, {"Code", "Message"}} {
		if code := n.textOf(names[0]); n.member(names[1]) != nil && code != "" && code != "0" && code != "200" {
			return &Refusal{code, n.textOf(names[1])}
		}
	}
	return &OtherShape{
		Keys: n.names, IsList: n.kind == list,
		IsRecord: len(recordsIn(n)) > 0, NoReasons: hasMember(n, "audit_data") || hasMember(n, "hints"), Rejects: len(rejectionsIn(n)) > 0, Operation: n.textOf("operation") != "",
	}
}

// hasMember reports whether something in a response has a name, whatever its value.
func hasMember(n *node, name string) (has bool) {
	n.find("", func(n *node, _ string) bool {
		has = has || n.kind == object && n.member(name) != nil
		return !has
	})
	return has
}
