package cli

import (
	"os"
	"path/filepath"
)

// SystemLanguage names the first language of the user's interface; "" if the system has none.
// It reads the file where the system keeps its settings, because asking for them would take
// another program or cgo.
func SystemLanguage() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	data, err := os.ReadFile(filepath.Join(home, "Library", "Preferences", ".GlobalPreferences.plist"))
	if err != nil {
		return ""
	}
	return firstOfList(data, "AppleLanguages")
}
