//go:build !windows && !darwin

package cli

// SystemLanguage names none: on these systems the locale says what a person wants.
func SystemLanguage() string { return "" }
