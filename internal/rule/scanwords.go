package rule

import (
	"path"
	"strconv"
	"strings"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/scan"
)

func hasEnding(file string) bool { return path.Ext(file) != "" }

// formatName is what people call a format.
func formatName(f scan.Format) lang.Text {
	switch f {
	case scan.Text:
		return lang.Text{ZH: "文本", EN: "text"}
	case scan.DOC, scan.DOCX:
		return lang.Text{ZH: "Word 文档", EN: "Word"}
	case scan.XLSX:
		return lang.Text{ZH: "Excel 表格", EN: "Excel"}
	case scan.JPEG:
		return lang.Text{ZH: "JPG", EN: "JPG"}
	}
	return lang.Text{ZH: string(f), EN: string(f)}
}

// aFormat is the name of a format with what comes before it: an article, or the space between
// Chinese and Latin letters.
func aFormat(f scan.Format) lang.Text {
	name := formatName(f)
	if f != scan.Text {
		name.ZH = " " + name.ZH
	}
	switch f {
	case scan.AVIF, scan.XLSX, scan.OFD, scan.HTML, scan.MP4:
		name.EN = "an " + name.EN
	default:
		name.EN = "a " + name.EN
	}
	return name
}

// FormatList names the formats that are accepted.
func FormatList(formats []scan.Format) lang.Text {
	var zh, en []string
	for _, f := range formats {
		name := formatName(f)
		zh, en = append(zh, name.ZH), append(en, name.EN)
	}
	last := len(en) - 1
	if last <= 0 {
		return formatName(formats[0])
	}
	return lang.Text{ZH: strings.Join(zh, "、"), EN: strings.Join(en[:last], ", ") + " and " + en[last]}
}

// FileSize is a number of bytes in words.
func FileSize(bytes int64) string {
	switch {
	case bytes >= 1<<20:
		return strings.TrimSuffix(strconv.FormatFloat(float64(bytes)/(1<<20), 'f', 1, 64), ".0") + " MB"
	case bytes >= kilo:
		return strconv.FormatInt(bytes/kilo, 10) + " KB"
	}
	return strconv.FormatInt(bytes, 10) + " B"
}
