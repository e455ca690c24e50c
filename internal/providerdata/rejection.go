package providerdata

// Rejection is one reason why a filing was sent back, with the field that it is
// about.
type Rejection struct {
	Key      string // as the provider calls the field
	Says     string // what is wrong
	Suggests string // what to do; mostly empty
	Path     string // of the field, as filing.FieldPath has it; empty where the key is not known
}

// Rejections reads the reasons in a response of WeChat's: the audit_data of
// reviewers, and the hints of a filing that was not accepted, wherever they stand
// in it, or a list of either as it is.
func Rejections(data []byte) ([]Rejection, error) {
	n, err := parse(data)
	if err != nil {
		return nil, err
	}
	entries := rejectionsIn(&n)
	if len(entries) == 0 {
		return nil, otherwise(&n)
	}
	rejections := make([]Rejection, len(entries))
	for i, e := range entries {
		rejections[i] = rejectionOf(e)
	}
	return rejections, nil
}

// entryKeys are those of a reason: the field, what is wrong, what to do.
var entryKeys = [...][3]string{{"key_name", "error", "suggest"}, {"err_field", "errmsg", ""}}

func rejectionsIn(n *node) (entries []*node) {
	n.find("", func(n *node, _ string) bool {
		for _, keys := range entryKeys {
			if n.kind == object && n.member(keys[0]) != nil {
				entries = append(entries, n)
				return false
			}
		}
		return true
	})
	return entries
}

func rejectionOf(e *node) Rejection {
	var r Rejection
	for _, keys := range entryKeys {
		if e.member(keys[0]) != nil {
			r = Rejection{Key: e.textOf(keys[0]), Says: e.textOf(keys[1]), Suggests: e.textOf(keys[2])}
			break
		}
	}
	if known := rowCalled(r.Key); known != nil {
		r.Path = known.path
	}
	return r
}
