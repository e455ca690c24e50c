package providerdata

// Rejection is a reason why a filing was sent back, with the field that it is about.
type Rejection struct {
	Key      string // what the provider calls the field
	Says     string // what is wrong
	Suggests string // what to do; usually empty
	Path     string // of the field, as in filing.FieldPath; empty if the key is not known
}

// Rejections reads the reasons from a response of WeChat's, wherever they are in it: the
// audit_data of reviewers, or the hints about a filing that was not accepted. It also accepts
// a list of either by itself.
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

// entryKeys are the keys of a reason: the field, what is wrong, what to do.
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
