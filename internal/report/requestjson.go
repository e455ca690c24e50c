package report

import "bytes"

// jsonRequest is the request as scripts read it; its names are a contract.
type jsonRequest struct {
	Version  int         `json:"version"`
	Category string      `json:"category"`
	Case     string      `json:"case"`
	Assumed  string      `json:"assumed"`
	Source   string      `json:"source"`
	Groups   []jsonGroup `json:"groups"`
}

type jsonGroup struct {
	Title string     `json:"title"`
	Items []jsonItem `json:"items"`
}

type jsonItem struct {
	Letter  string `json:"letter"`
	Label   string `json:"label"`
	Value   string `json:"value"`
	Missing bool   `json:"missing"`
	Path    string `json:"path"`
	OnlyIf  string `json:"only_if"` // what a missing document depends on, empty if it is needed in any case
}

// JSON renders the request for scripts.
func (r *Request) JSON() []byte {
	document := jsonRequest{Version: 1, Category: r.category, Case: r.name, Assumed: r.assumed, Source: r.source, Groups: []jsonGroup{}}
	for _, group := range r.groups {
		items := []jsonItem{}
		for _, item := range group.items {
			items = append(items, jsonItem{item.letter, item.label, item.value, item.missing, item.path, item.proviso})
		}
		document.Groups = append(document.Groups, jsonGroup{group.title, items})
	}
	var out bytes.Buffer
	writeIndentedJSON(&out, document)
	return out.Bytes()
}
