package parcel

import "testing"

// A scan keeps an extension that belongs to a file that is shown or read, and loses any that a
// double click might run.
func TestEndings(t *testing.T) {
	for name, want := range map[string]string{
		"a.DOCX": ".docx", "plan.wps": ".wps", "cut.jpeg": ".jpeg", "a.exe": ".bin", "a.jpg.bat": ".bin", "a.docm": ".bin", "a.html": ".bin",
		"none": ".bin", ".jpg": ".jpg", "dot.": ".bin",
	} {
		kind := typeOf([]byte("MZ\x90\x00"), name)
		if kind.ending != want {
			t.Errorf("%s is packed with %s, not %s", name, kind.ending, want)
		}
		if !isScanName("01-a" + kind.ending) {
			t.Errorf("%s is packed as what is not unpacked", name)
		}
	}
}

// What the content says is an ending that can be unpacked too.
func TestEndingsByContent(t *testing.T) {
	for _, head := range []string{"\xff\xd8\xff", pngSignature, "RIFF....WEBP", "%PDF-", "GIF8", "BM....\x00\x00\x00\x00", "II*\x00", "....ftypheic", "....ftypavif", "....ftypqt", "....ftypmp42"} {
		if kind := typeOf([]byte(head), "a.exe"); kind.ending == unknownEnding || !isScanName("01-a"+kind.ending) {
			t.Errorf("%q is packed as %s", head, kind.ending)
		}
	}
}
