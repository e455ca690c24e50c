package cli

import (
	"strings"

	"beian.example/icp/internal/lang"
)

// language is what the output is in.
type language struct {
	lang  lang.Lang
	named bool // and not just taken, since nothing names one
}

// getEnglish is told who may be unable to read the first screen: nothing says
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

// spoken is the language of the person's machine: of the locale, else of the
// system's interface, else Chinese.
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

// startLanguage is the language before flags are read, for help, for the version
// and for what is wrong with the flags themselves. Of the settings it takes no
// more than that: what is wrong in them is for others to say.
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

// langFlags lists what --lang says, where flags may still stand.
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
