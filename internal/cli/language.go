package cli

import (
	"strings"

	"beian.example/icp/internal/lang"
)

// language is the language of the output.
type language struct {
	lang  lang.Lang
	named bool // something names it, so that it is not just the default
}

// getEnglish is for someone who may be unable to read the first screen, because nothing says
// which language it should be in.
const getEnglish = "For English, add --lang en to any command or set ICP_LANG=en."

// languageValue is the option that says which language to use.
type languageValue struct{ at *language }

func (v languageValue) String() string { return v.at.lang.String() }
func (v languageValue) Type() string   { return "language" }

func (v languageValue) Set(value string) error {
	l, known := lang.Parse(value)
	if !known {
		return &refusedError{lang.Text{ZH: "%s 只能是 zh 或 en，不是 %s", EN: "%s must be zh or en, not %s"}, value}
	}
	*v.at = language{l, true}
	return nil
}

// spoken is the language of the person's machine: that of the locale, else of the system's
// interface, else Chinese.
func (a *app) spoken() language {
	if l, named := lang.FromLocale(a.Getenv); named {
		return language{l, true}
	}
	if a.SystemLanguage != nil {
		if l, named := lang.OfSystem(a.SystemLanguage()); named {
			return language{l, true}
		}
	}
	return language{}
}

// startLanguage is the language before flags are parsed: for help, for the version and for
// errors in the flags themselves. It reads nothing else from the settings; what is wrong with
// them is reported elsewhere.
func (a *app) startLanguage() language {
	said := append(langFlags(a.Args), a.Getenv(variableOf("lang")))
	if l, known := firstLanguage(said); known {
		return l
	}
	if found, err := newNearestSettings(a).at("."); err == nil {
		if l, known := firstLanguage([]string{found.value("lang")}); known {
			return l
		}
	}
	return a.spoken()
}

func firstLanguage(said []string) (language, bool) {
	for _, value := range said {
		if l, known := lang.Parse(value); known {
			return language{l, true}, true
		}
	}
	return language{}, false
}

// langFlags lists the values of --lang among the arguments that can still be flags.
func langFlags(args []string) (values []string) {
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, found := strings.CutPrefix(arg, "--lang="); found {
			values = append(values, value)
		} else if arg == "--lang" && i+1 < len(args) {
			values = append(values, args[i+1])
		}
	}
	return values
}
