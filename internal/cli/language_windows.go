package cli

import "golang.org/x/sys/windows"

// SystemLanguage names the first language of the user's interface; "" if the system has none.
func SystemLanguage() string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(names) == 0 {
		return ""
	}
	return names[0]
}
