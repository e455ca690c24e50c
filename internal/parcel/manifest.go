package parcel

import (
	"bytes"
	"encoding/json"

	"beian.example/icp/internal/lang"
)

// Version is the version of the manifest's format.
const Version = 1

// manifestName is the entry that lists the others.
const manifestName = "manifest.json"

// Manifest says what is in a parcel.
type Manifest struct {
	Version int     `json:"version"`
	Files   []Entry `json:"files"`
}

// Entry is one file of a parcel.
type Entry struct {
	Name     string   `json:"name"`
	What     string   `json:"what"`           // bundle, sheet, checklist, request, or the kind of document that it is a scan of
	From     string   `json:"from,omitempty"` // the path in the filer's own bundle; empty if it is not a scan
	Metadata Metadata `json:"metadata"`
	Size     int64    `json:"size"`
	SHA256   string   `json:"sha256"` // in lower-case hexadecimal digits
}

// What an entry is, if it is not a scan.
const (
	IsBundle    = "bundle"
	IsSheet     = "sheet"
	IsChecklist = "checklist"
	IsRequest   = "request"
)

// hasOwnName reports whether a file has the name that belongs to what it is. Any other name
// could mean something to a program that finds it unpacked, such as a settings file.
func (e *Entry) hasOwnName() bool {
	if e.From == "" {
		return e.Name == ownName(e.What)
	}
	return isScanName(e.Name)
}

func (m *Manifest) encode() ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out) // it escapes <, so that the text is harmless in a page
	encoder.SetIndent("", "  ")
	err := encoder.Encode(m)
	return out.Bytes(), err
}

var errEdited = refuse(lang.Text{ZH: "清单 manifest.json 被改过或已损坏", EN: "the manifest, manifest.json, was edited or is damaged"})

// parseManifest reads a manifest. There is only one way to write each, so that anything
// changed by hand or by another program shows.
func parseManifest(data []byte) (*Manifest, error) {
	var format struct {
		Version int `json:"version"`
	}
	if json.Unmarshal(data, &format) != nil {
		return nil, errEdited
	}
	if format.Version != Version {
		return nil, refuse(lang.Text{ZH: "清单的格式版本为 %d，本程序只支持 %d", EN: "the manifest is of format %d; this program reads format %d"}, format.Version, Version)
	}
	var m Manifest
	if json.Unmarshal(data, &m) != nil || len(m.Files) == 0 {
		return nil, errEdited
	}
	if again, err := m.encode(); err != nil || !bytes.Equal(again, data) {
		return nil, errEdited
	}
	return &m, nil
}
