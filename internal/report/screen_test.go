package report

import (
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/lang"
)

const longText = "核验单、协议书、照片的日期要同一天，不早于创建备案信息的日期；见 zhou.qiming@example.com.cn，或 https://beian.example.cn/help：先改日期，再上传，备案号粤ICP备2021000001号-1。（手册一、企业 5)）The form, the agreement and the photo bear one date; 提交时改为最新！"

func TestWrap(t *testing.T) {
	for width := 20; width <= 120; width++ {
		for _, hang := range []int{0, 2, 4} {
			wrapped := Screen{Width: width}.wrap(longText, hang, hang)
			for i, line := range strings.Split(wrapped, "\n") {
				shown := line
				if i == 0 {
					shown = strings.Repeat(" ", hang) + line
				} else if !strings.HasPrefix(line, strings.Repeat(" ", hang)) {
					t.Errorf("width %d: %q does not hang by %d", width, line, hang)
				}
				content := strings.TrimLeft(line, " ")
				if strings.HasSuffix(line, " ") {
					t.Errorf("width %d: %q ends in a space", width, line)
				}
				if content == "" || strings.ContainsAny(string([]rune(content)[:1]), "，。；：、）！,.;:)!") {
					t.Errorf("width %d: a line begins %q", width, content)
				}
				// A single unbreakable word may be wider than the line.
				if cells := uniseg.StringWidth(shown); cells > max(width, hang+16) && width >= 40 {
					t.Errorf("width %d: %q takes %d cells", width, shown, cells)
				}
			}
			if width >= 40 {
				for _, whole := range []string{"zhou.qiming@example.com.cn", "https://beian.example.cn/help", "粤ICP备2021000001号-1"} {
					if !strings.Contains(wrapped, whole) {
						t.Errorf("width %d breaks %s:\n%s", width, whole, wrapped)
					}
				}
			}
			if joined := strings.Join(strings.Fields(wrapped), ""); joined != strings.Join(strings.Fields(longText), "") {
				t.Errorf("width %d loses text:\n%s", width, wrapped)
			}
		}
	}
}

func TestWrapLeavesAlone(t *testing.T) {
	if got := (Screen{}).wrap(longText, 2, 4); got != longText {
		t.Errorf("width 0 gives\n%s", got)
	}
	for _, text := range []string{"", "短", "a b"} {
		if got := (Screen{Width: 40}).wrap(text, 0, 2); got != text {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}

// A column too narrow to be read goes below its name, and nothing is wrapped twice.
func TestEntry(t *testing.T) {
	const name, text = "subject-conflict-elsewhere", "客户以前在别处备过案，在这里又提交一次，主体冲突了，怎么办？"
	for _, test := range []struct {
		width int
		want  string
	}{
		{0, name + "  " + text},
		{40, name + "\n  客户以前在别处备过案，在这里又提交一\n  次，主体冲突了，怎么办？"},
		{80, name + "  客户以前在别处备过案，在这里又提交一次，主体冲突了，\n                            怎么办？"},
	} {
		if got := (Screen{Width: test.width}).Entry(name, text, 28, 2); got != test.want {
			t.Errorf("width %d gives\n%s\nwant\n%s", test.width, got, test.want)
		}
	}
}

// The next command stays on one line on a narrow screen, because it is copied to be run.
func TestNextIsOneLine(t *testing.T) {
	var out strings.Builder
	Voice{Lang: lang.ZH}.Next(&out, Screen{Terminal: true, Width: 40}, "icp docs --operation cancel-site --type personal")
	if want := "接下来： icp docs --operation cancel-site --type personal\n"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

// A command within a text stays on one line too: what is copied with a line break in it is run
// as two commands.
func TestCommandInATextIsOneLine(t *testing.T) {
	const command Command = "icp new '客户 甲/备案.yaml' --plain"
	for width, want := range map[int]string{
		0:   "icp: 已存入 备案.yaml；接着填：" + string(command) + "，随时可以",
		100: "icp: 已存入 备案.yaml；接着填：" + string(command) + "，随时可以",
		70:  "icp: 已存入 备案.yaml；接着填：" + string(command) + "，随\n     时可以",
		46:  "icp: 已存入 备案.yaml；接着填：\n     " + string(command) + "，随时\n     可以",
		30:  "icp: 已存入 备案.yaml；接着\n     填：\n     " + string(command) + "\n     ，随时可以",
	} {
		text := "icp: 已存入 备案.yaml；接着填：" + string(command) + "，随时可以"
		if got := (Screen{Width: width}).WrapAround(command, text, 0, 5); got != want {
			t.Errorf("width %d gives\n%s\nwant\n%s", width, got, want)
		}
	}
	if got, want := (Screen{Width: 40}).WrapAround("", longText, 0, 5), (Screen{Width: 40}).Wrap(longText, 0, 5); got != want {
		t.Errorf("without a command got\n%s\nwant\n%s", got, want)
	}
}

func TestPaint(t *testing.T) {
	if got := (Screen{}).paint("错", red); got != "错" {
		t.Errorf("without colour: %q", got)
	}
	colour := Screen{Colour: true}
	for _, test := range []struct {
		text string
		st   style
		want string
	}{{"错", red, "\x1b[31m错\x1b[0m"}, {"错", plain, "错"}, {"", red, ""}} {
		if got := colour.paint(test.text, test.st); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestPad(t *testing.T) {
	for _, test := range []struct {
		text  string
		width int
		want  string
	}{{"错误", 6, "错误  "}, {"ab", 4, "ab  "}, {"错误", 3, "错误"}} {
		if got := pad(test.text, test.width); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}
