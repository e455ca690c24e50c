//go:build !windows && !darwin

package cli

// SystemLanguage names none: here the locale is what a person sets.
func SystemLanguage() string { return "" }
