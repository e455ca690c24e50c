package parcel

import (
	"bytes"
	"encoding/json"

	"beian.example/icp/internal/lang"
)

// Version is that of the manifest's format.
const Version = 1

// manifestName is the entry that says what the others are.
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
	From     string   `json:"from,omitempty"` // the path that the filer's own bundle has for it; empty of what is no scan
	Metadata Metadata `json:"metadata"`
	Size     int64    `json:"size"`
	SHA256   string   `json:"sha256"` // in small hexadecimal digits
}

// What an entry is besides a scan.
const (
	IsBundle    = "bundle"
	IsSheet     = "sheet"
	IsChecklist = "checklist"
	IsRequest   = "request"
)

// hasOwnName reports whether a file is called what it is: no other name means anything
// to a program that finds it where it is unpacked, such as a file of settings.
func (e *Entry) hasOwnName() bool {
	if e.From == "" {
		return e.Name == ownName(e.What)
	}
	return isScanName(e.Name)
}

func (m *Manifest) encode() ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out) // which writes < as an escape, so that the text is harmless in a page
	encoder.SetIndent("", "  ")
	err := encoder.Encode(m)
	return out.Bytes(), err
}

var errEdited = refuse(lang.Text{ZH: "清单 manifest.json 被改过或已损坏", EN: "the manifest, manifest.json, was edited or is damaged"})

// parseManifest reads a manifest. There is one way to write each, so that whatever a
// hand or another program has changed in it shows.
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
