package report

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// BaselineVersion is the version of the file format.
const BaselineVersion = 1

// MaxBaseline is the largest size of a baseline, in bytes.
const MaxBaseline = 16 << 20

// Baseline lists findings that are not reported again: their rule, their file, and how many
// there are of each mark. It holds no values; findings are recognised by their fingerprints.
type Baseline struct {
	entries []baselined
	index   map[Fingerprint]int32 // of the entries
	files   names
	rules   names
	Taken   int // how many findings were added
}

// baselined is an entry: the findings with one mark.
type baselined struct {
	print       Fingerprint // of the first
	file, with  int32
	rule        int32
	count, used int32
}

// NewBaseline returns a baseline that lists nothing.
func NewBaseline() *Baseline {
	return &Baseline{index: make(map[Fingerprint]int32)}
}

// Take adds a finding under its marks.
func (b *Baseline) Take(r *rule.Rule, marks []Mark) {
	b.Taken++
	for i := range marks {
		print := marks[i].Fingerprint(0)
		if at, known := b.index[print]; known {
			if !marks[i].isCrowd { // how often a crowd is reported depends on the order of the files, so it is not counted
				b.entries[at].count++
			}
			continue
		}
		b.index[print] = int32(len(b.entries))
		b.entries = append(b.entries, baselined{
			print: print, file: b.files.of(marks[i].File), with: b.files.of(marks[i].With), rule: b.rules.of(r.Name), count: 1,
		})
	}
}

// Use says how many findings of an entry still occur.
type Use struct{ entry, count int32 }

// Split splits the findings of a file: it returns those to report, and how many findings of
// which entries the others use up. A finding that is reported because a new file has joined it
// still uses the entries of its listed pairs. Split may be called from several goroutines at
// once.
func (b *Baseline) Split(f *File, called func(file string) string) (told []rule.Finding, used []Use) {
	counts := make(map[int32]int32)
	var left [][]Mark
	for i := range f.Findings {
		found := &f.Findings[i]
		marks := MarksOf(f, found, called)
		if found.CanBeListed() && b.covers(found.Rule, marks, counts) {
			continue
		}
		told = append(told, *found)
		left = append(left, marks)
	}
	for i, marks := range left {
		for k := range marks {
			if at, is := b.has(told[i].Rule, &marks[k]); is && !marks[k].isCrowd && counts[at] < b.entries[at].count {
				counts[at]++
			}
		}
	}
	for entry, count := range counts {
		used = append(used, Use{entry, count})
	}
	return told, used
}

// has finds the entry of a mark. An entry does not count if it was edited to name another file
// or rule than the ones its fingerprint is made of.
func (b *Baseline) has(r *rule.Rule, m *Mark) (at int32, is bool) {
	at, known := b.index[m.Fingerprint(0)]
	if !known {
		return 0, false
	}
	e := &b.entries[at]
	return at, b.rules.all[e.rule] == r.Name && b.files.all[e.file] == m.File && b.files.all[e.with] == m.With
}

// covers reports whether each mark of a finding has an entry that is not used up, and counts
// its use. If two files of a crowd are checked without the others, it is enough that both are
// listed as part of the crowd.
func (b *Baseline) covers(r *rule.Rule, marks []Mark, counts map[int32]int32) bool {
	var taken []int32
	for i := range marks {
		at, is := b.has(r, &marks[i])
		switch {
		case is && marks[i].isCrowd:
		case is && counts[at] < b.entries[at].count:
			counts[at]++
			taken = append(taken, at)
		case !b.hasAll(r, marks[i].crowds):
			for _, at := range taken {
				counts[at]--
			}
			return false
		}
	}
	return len(marks) > 0
}

func (b *Baseline) hasAll(r *rule.Rule, marks []Mark) bool {
	for i := range marks {
		if _, is := b.has(r, &marks[i]); !is {
			return false
		}
	}
	return len(marks) > 0
}

// Count counts findings that still occur.
func (b *Baseline) Count(used []Use) {
	for _, use := range used {
		b.entries[use.entry].used += use.count
	}
}

// Vain is an entry that lists more findings than there are.
type Vain struct {
	Rule       string
	File, With string
	Count      int
}

// InVain lists the entries that were not used up, ordered by file.
func (b *Baseline) InVain() []Vain {
	var all []Vain
	for _, at := range b.sorted() {
		if e := &b.entries[at]; e.used < e.count {
			all = append(all, Vain{b.rules.all[e.rule], b.files.all[e.file], b.files.all[e.with], int(e.count - e.used)})
		}
	}
	return all
}

// Has reports whether anything is listed for a file.
func (b *Baseline) Has(file string) bool {
	_, known := b.files.index[file]
	return known
}

// Size estimates how much memory the baseline takes, in bytes.
func (b *Baseline) Size() int { return 80*len(b.entries) + 120*len(b.files.all) }

// sorted returns the order in which the entries are written.
func (b *Baseline) sorted() []int32 {
	order := make([]int32, len(b.entries))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(i, j int32) int {
		x, y := &b.entries[i], &b.entries[j]
		return cmp.Or(
			cmp.Compare(b.files.all[x.file], b.files.all[y.file]), cmp.Compare(b.rules.all[x.rule], b.rules.all[y.rule]),
			cmp.Compare(b.files.all[x.with], b.files.all[y.with]), bytes.Compare(x.print[:], y.print[:]),
		)
	})
	return order
}

// entry is a listed finding as it is written.
type entry struct {
	File        string `json:"file"`
	With        string `json:"with,omitempty"`
	Rule        string `json:"rule"`
	Fingerprint string `json:"fingerprint"`
	Count       int32  `json:"count"`
}

// readEntry is an entry as it is read.
type readEntry struct {
	File        once[string] `json:"file"`
	With        once[string] `json:"with"`
	Rule        once[string] `json:"rule"`
	Fingerprint once[string] `json:"fingerprint"`
	Count       once[int32]  `json:"count"`
}

// once is a value whose key must not occur twice: JSON would keep the last of two counts, and
// so hide more than the first allows.
type once[T any] struct {
	value   T
	isThere bool
}

func (o *once[T]) UnmarshalJSON(data []byte) error {
	if o.isThere {
		return errors.New("it is there twice")
	}
	o.isThere = true
	return json.Unmarshal(data, &o.value)
}

// Write writes the baseline with one entry per line in a stable order, so that a diff of two
// baselines shows what came and went.
func (b *Baseline) Write(to io.Writer) error {
	out := bufio.NewWriter(to)
	fmt.Fprintf(out, "{\n  \"version\": %d,\n  \"findings\": [", BaselineVersion)
	var line bytes.Buffer
	for n, at := range b.sorted() {
		if n > 0 {
			out.WriteByte(',')
		}
		e := &b.entries[at]
		line.Reset()
		writeJSON(&line, entry{b.files.all[e.file], b.files.all[e.with], b.rules.all[e.rule], e.print.String(), e.count})
		out.WriteString("\n    ")
		out.Write(bytes.TrimSpace(line.Bytes()))
	}
	out.WriteString("\n  ]\n}\n")
	return out.Flush()
}

// BaselineFault says why a text is not a usable baseline.
type BaselineFault struct {
	Unreadable bool // it is not JSON
	Text       lang.Text
	Args       []any
}

func (f *BaselineFault) Error() string { return f.Text.Format(lang.EN, f.Args...) }

// ReadBaseline reads a baseline. It refuses whatever Write would not have written, so that a
// slip in an editor cannot hide findings, but allows a byte order mark.
func ReadBaseline(data []byte) (*Baseline, error) {
	if !utf8.Valid(data) { // the names in it would match no file
		return nil, &BaselineFault{Unreadable: true, Text: lang.Text{
			ZH: "不是 UTF-8 编码；请在编辑器中另存为 UTF-8，或用 --write-baseline 重新写出", EN: "it is not UTF-8; save it as UTF-8 in your editor, or write it anew with --write-baseline",
		}}
	}
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	var head struct {
		Version json.RawMessage `json:"version"`
	}
	var kind *json.UnmarshalTypeError
	switch err := json.Unmarshal(data, &head); {
	case errors.As(err, &kind):
		return nil, &BaselineFault{Text: noBaseline}
	case err != nil:
		return nil, notJSON(data, err)
	case head.Version == nil:
		return nil, &BaselineFault{Text: noBaseline}
	case string(head.Version) != fmt.Sprint(BaselineVersion):
		return nil, &BaselineFault{Text: lang.Text{
			ZH: "版本为 %s，本程序只支持版本 %d；请用 --write-baseline 重新写出", EN: "it has version %s, and this program knows version %d; write it anew with --write-baseline",
		}, Args: []any{shorten(string(head.Version), 20), BaselineVersion}}
	}
	r := baselineReader{Baseline: NewBaseline(), from: json.NewDecoder(bytes.NewReader(data))}
	r.from.DisallowUnknownFields()
	if err := r.read(); err != nil {
		return nil, err
	}
	return r.Baseline, nil
}

// notJSON says from which line on a text is not JSON, and whether a merge conflict of git is
// the reason.
func notJSON(data []byte, err error) *BaselineFault {
	at := 0
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at = min(int(syntax.Offset), len(data))
	}
	fault := &BaselineFault{Unreadable: true, Text: lang.Text{ZH: "从第 %d 行起不是有效的 JSON", EN: "it is not valid JSON from line %d on"}}
	if mark := []byte("<<<<<<< "); bytes.HasPrefix(data, mark) || bytes.Contains(data, append([]byte("\n"), mark...)) {
		fault.Text = lang.Text{
			ZH: "从第 %d 行起是 git 合并冲突的标记；请解决冲突，或用 --write-baseline 重新写出",
			EN: "from line %d on it has merge conflict markers of git; resolve the conflict, or write it anew with --write-baseline",
		}
	}
	fault.Args = []any{1 + bytes.Count(data[:at], []byte("\n"))}
	return fault
}

var noBaseline = lang.Text{ZH: "不是 --write-baseline 写出的文件", EN: "it was not written by --write-baseline"}

// baselineReader reads one entry at a time, so that no more than one is in memory twice.
type baselineReader struct {
	*Baseline
	from *json.Decoder
}

func (r *baselineReader) read() error {
	if _, err := r.from.Token(); err != nil {
		return &BaselineFault{Text: noBaseline}
	}
	hasVersion, hasFindings := false, false
	for r.from.More() {
		key, err := r.from.Token()
		switch {
		case err != nil:
			return &BaselineFault{Text: noBaseline}
		case key == "version" && !hasVersion:
			hasVersion = true
			if _, err := r.from.Token(); err != nil {
				return &BaselineFault{Text: noBaseline}
			}
		case key == "findings" && !hasFindings:
			hasFindings = true
			if err := r.readEntries(); err != nil {
				return err
			}
		case key == "version", key == "findings":
			return &BaselineFault{Text: lang.Text{ZH: "其中 %s 出现了两次", EN: "it has the key %s twice"}, Args: []any{fmt.Sprint(key)}}
		default:
			return &BaselineFault{Text: lang.Text{ZH: "其中有无法识别的项 %s", EN: "it has an unknown key %s"}, Args: []any{fmt.Sprint(key)}}
		}
	}
	if !hasFindings {
		return &BaselineFault{Text: noBaseline}
	}
	return nil
}

func (r *baselineReader) readEntries() error {
	if start, err := r.from.Token(); err != nil || start != json.Delim('[') {
		return &BaselineFault{Text: noBaseline}
	}
	for n := 1; r.from.More(); n++ {
		var e readEntry
		why := badEntry
		if r.from.Decode(&e) == nil {
			why = r.list(&e)
		}
		if !why.IsZero() {
			return &BaselineFault{Text: lang.Text{ZH: "第 %d 条" + why.ZH, EN: "entry %d " + why.EN}, Args: []any{n}}
		}
	}
	_, err := r.from.Token()
	return err
}

var badEntry = lang.Text{
	ZH: "须有 file、rule、fingerprint（三者为文字）和 count（数字），各一次，相互比对的问题还有 with，不能有其他项",
	EN: "must have the texts file, rule and fingerprint and the number count, each once, with only where files were compared, and nothing else",
}

// list adds an entry that was read, or says what is wrong with it.
func (r *baselineReader) list(e *readEntry) (why lang.Text) {
	if e.File.value == "" || e.Rule.value == "" || !e.Fingerprint.isThere || !e.Count.isThere || e.With.isThere && e.With.value == "" {
		return badEntry
	}
	var print Fingerprint
	given := e.Fingerprint.value
	if n, err := hex.Decode(print[:], []byte(given[:min(len(given), 2*len(print))])); err != nil || n < len(print) || print.String() != given {
		return lang.Text{ZH: "的 fingerprint 不是 32 位小写十六进制数", EN: "has a fingerprint that is not 32 lowercase hexadecimal digits"}
	}
	if e.Count.value < 1 {
		return lang.Text{ZH: "的 count 须为 1 或更大", EN: "has a count that is not 1 or more"}
	}
	if _, known := r.index[print]; known {
		return lang.Text{ZH: "与前面的一条重复", EN: "is there twice"}
	}
	r.index[print] = int32(len(r.entries))
	r.entries = append(r.entries, baselined{
		print: print, file: r.files.of(e.File.value), with: r.files.of(e.With.value), rule: r.rules.of(e.Rule.value), count: e.Count.value,
	})
	return lang.Text{}
}

// names keeps each of many strings once.
type names struct {
	all   []string
	index map[string]int32
}

func (n *names) of(name string) int32 {
	at, known := n.index[name]
	if !known {
		if n.index == nil {
			n.index = make(map[string]int32)
		}
		at = int32(len(n.all))
		n.index[name] = at
		n.all = append(n.all, name)
	}
	return at
}
