package cli

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// maxAnswers is the largest size of a file of answers, in bytes: the largest filing takes a
// fraction of it.
const maxAnswers = 64 << 10

// answersGiven reads what --set says: answers, and files of them.
func (a *app) answersGiven(o *newOptions) ([]given, error) {
	var answers []given
	for _, text := range o.set {
		name, isFile := strings.CutPrefix(text, "@")
		if !isFile {
			answer, isAnswer := parseAnswer(text, "--set")
			switch {
			case isAnswer && !isLine(text):
				return nil, usage(lang.Text{ZH: "%s：答案须为一行 UTF-8 文本", EN: "%s: an answer must be one line of text in UTF-8"}, answer.said())
			case !isAnswer:
				return nil, usage(lang.Text{ZH: "--set %s：写作 路径=答案，或 @文件", EN: "--set %s: write path=value, or @FILE"}, pathIn(text))
			}
			answers = append(answers, answer)
			continue
		}
		data, err := a.answersFile(name, o.noInput)
		if err != nil {
			return nil, err
		}
		read, err := parseAnswers(name, data)
		if err != nil {
			return nil, err
		}
		answers = append(answers, read...)
	}
	return answers, nil
}

// setFiles are the names of the files of answers.
func (o *newOptions) setFiles() (names []string) {
	for _, text := range o.set {
		if name, isFile := strings.CutPrefix(text, "@"); isFile {
			names = append(names, name)
		}
	}
	return names
}

// answersFile reads a file of answers. Standard input can be one only if the conversation does
// not need it.
func (a *app) answersFile(name string, noInput bool) (data []byte, err error) {
	switch {
	case name == "":
		return nil, usage(lang.Text{ZH: "--set @ 后面须有文件名", EN: "--set @ needs the name of a file"})
	case isInput(name) && !noInput:
		return nil, usage(lang.Text{ZH: "--set @%s 须同时加 --no-input：提问时标准输入用来回答", EN: "--set @%s needs --no-input: otherwise standard input answers the questions"}, name)
	case isInput(name):
		data, err = bundlefile.Read(a.In, nil)
	case isOpenStream(name):
		data, err = readFile(name, nil)
	default:
		data, err = bundlefile.ReadRegular(name, maxAnswers, nil)
	}
	switch {
	case err != nil:
		return nil, failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, name, a.voice().Reason(err))
	case len(data) > maxAnswers:
		return nil, failed(lang.Text{ZH: "%s 过大，答案文件最多 %d KB", EN: "%s is too large for a file of answers; the limit is %d KB"}, name, maxAnswers>>10)
	}
	return data, nil
}

// parseAnswers reads lines of path=value. It skips blank lines and those that begin with #.
func parseAnswers(name string, data []byte) ([]given, error) {
	var answers []given
	lines := slices.Collect(bytes.Lines(bytes.TrimPrefix(data, []byte("\ufeff"))))
	isOther := func(line []byte) bool { return !isLine(strings.TrimRight(string(line), "\r\n")) }
	if i := slices.IndexFunc(lines, isOther); i >= 0 { // before quoting lines that mean something else
		return nil, usage(lang.Text{ZH: "%s:%d：不是 UTF-8 文本，请另存为 UTF-8 编码", EN: "%s:%d: not text in UTF-8; save the file as UTF-8"}, name, i+1)
	}
	for i, line := range lines {
		text := strings.TrimSpace(string(line))
		if text == "" || text[0] == '#' {
			continue
		}
		where := fmt.Sprintf("%s:%d:", name, i+1)
		answer, isAnswer := parseAnswer(text, where)
		if !isAnswer {
			return nil, usage(lang.Text{ZH: "%s %s：每行写作 路径=答案，# 开头的为注释", EN: "%s %s: a line is path=value, or a comment that begins with #"}, where, pathIn(text))
		}
		answers = append(answers, answer)
	}
	return answers, nil
}

// isLine reports whether a text can be an answer: something that a person types on one line.
func isLine(text string) bool {
	isOther := func(r rune) bool { return unicode.IsControl(r) && r != '\t' }
	return utf8.ValidString(text) && !strings.ContainsFunc(text, isOther)
}

func parseAnswer(text, where string) (given, bool) {
	path, value, found := strings.Cut(text, "=")
	path = strings.TrimSpace(path)
	// Anything else before the sign may be part of the answer, such as a password.
	return given{path, value, where}, found && path != "" && (path == pathIn(path) || isLabel(path))
}

// isLabel reports whether a text is the Chinese label of a field, and so is not secret.
func isLabel(text string) bool {
	return slices.ContainsFunc(filing.FieldPaths(), func(f filing.FieldPath) bool { return f.Field.Label.ZH == text })
}

// pathIn returns the beginning of a text that can be a path, or Chinese in its place, and that
// may be shown.
func pathIn(text string) string {
	isPath := func(r rune) bool {
		return unicode.Is(unicode.Han, r) || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune("._-[]", r)
	}
	if end := strings.IndexFunc(text, func(r rune) bool { return !isPath(r) }); end >= 0 {
		return text[:end]
	}
	return text
}
