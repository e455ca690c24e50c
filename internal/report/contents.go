package report

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/lang"
)

// Packed is one file of a parcel, as a list of its contents shows it.
type Packed struct {
	Name  string
	Size  int64
	From  string // where it came from; empty if that is not shown
	Notes []lang.Text
}

// Contents lists what is in a parcel, one file a line.
func (v Voice) Contents(files []Packed) []byte {
	names, widest, longest := make([]string, len(files)), 0, 0
	for i, f := range files {
		names[i] = v.Text(f.Name)
		widest = max(widest, uniseg.StringWidth(names[i]))
		longest = max(longest, len(size(f.Size)))
	}
	var out bytes.Buffer
	for i, f := range files {
		var notes []string
		if f.From != "" {
			notes = append(notes, lang.Text{ZH: "来自 %s", EN: "from %s"}.Format(v.Lang, v.Text(f.From)))
		}
		for _, note := range f.Notes {
			if !note.IsZero() {
				notes = append(notes, note.In(v.Lang))
			}
		}
		gap := strings.Repeat(" ", widest-uniseg.StringWidth(names[i]))
		line := fmt.Sprintf("%s%s  %*s  %s", names[i], gap, longest, size(f.Size), strings.Join(notes, lang.Text{ZH: "，", EN: ", "}.In(v.Lang)))
		out.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return out.Bytes()
}

// size is a number of bytes in a readable unit.
func size(bytes int64) string {
	switch {
	case bytes < 1000:
		return fmt.Sprintf("%d B", bytes)
	case bytes < 1000*1000:
		return fmt.Sprintf("%.1f KB", float64(bytes)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(bytes)/1000/1000)
}
