package rule

import "testing"

// Landlines as people write them are understood, and spelt as forms take them.
func TestLandlineSpellings(t *testing.T) {
	for number, want := range map[string]string{
		"0755-86013388":        "",
		"0755-86013388-801":    "",
		"(0755)86013388":       "number-spelling 0755-86013388",
		"（0755）86013388":       "number-spelling 0755-86013388",
		"(0755)86013388-801":   "number-spelling 0755-86013388-801",
		"0755-86013388 801":    "number-spelling 0755-86013388-801",
		"0755-86013388转801":    "number-spelling 0755-86013388-801",
		"0411-82345678 转 801":  "number-spelling 0411-82345678-801",
		"0755－86013388　转　801":  "number-spelling 0755-86013388-801",
		"0 7 5 5 8601 3388":    "number-spelling 0755-86013388",
		"86013388转801":         "phone-malformed ",
		"(0026)86013388":       "phone-malformed ",
		"0755-86013388转王先生":    "phone-malformed ",
		"0755-86013388/801转不到": "phone-malformed ",
	} {
		reading, surroundings := overlay(t, "subject: {principal: {office_phone: \""+number+"\"}}\n")
		got := ""
		surroundings.Selection.Skip = []string{"region-contradicted"} // they are of several cities
		for _, f := range Check(reading, surroundings) {
			got += f.Rule.Name + " " + f.Repair
		}
		if got != want {
			t.Errorf("%s: %q, want %q", number, got, want)
		}
	}
}
