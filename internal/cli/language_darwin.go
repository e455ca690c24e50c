package cli

import (
	"os"
	"path/filepath"
)

// SystemLanguage names the first language of the user's interface; "" where the
// system tells none. It is read from the file that the settings of the system are
// kept in, since asking for it takes another program or cgo.
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
