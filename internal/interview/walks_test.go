package interview

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"reflect"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

var longWalks = flag.Int("walks", 300, "how many random conversations to have")

// walker answers at random, correctly, wrongly or not at all. It goes back, stops, continues,
// changes and removes, and knows what it has confirmed.
type walker struct {
	t      *testing.T
	random *rand.Rand
	bundle *filing.Bundle
	said   map[any][]string // the latest answers, by address
	pages  int
	most   int
	check  func() // what has to be true before each page; nil if nothing is checked
}

func (w *walker) Ask(_ context.Context, page *Page) (Move, error) {
	if w.check != nil {
		w.check()
	}
	if len(page.Prompts) == 0 {
		w.t.Error("a page asks nothing")
	}
	w.pages++
	for i := page.start(); i >= 0 && i < len(page.Prompts); i++ {
		prompt := page.Prompts[i]
		if !prompt.Applies() {
			continue
		}
		page.at = prompt
		switch dice := w.random.IntN(40); {
		case w.pages > w.most || dice == 0:
			return Next, ErrStopped
		case dice <= 3:
			return Back, nil
		case dice <= 8:
			continue // put off
		case dice == 9:
			return Switch, nil
		}
		answer := w.answer(prompt)
		if len(prompt.Judge(answer).Refused) > 0 || len(answer) == 0 {
			continue
		}
		prompt.Give(answer)
		w.said[prompt.at] = answer
	}
	return Next, nil
}

// answer is one that the prompt offers, or a text that may be right.
func (w *walker) answer(prompt *Prompt) []string {
	if n := len(prompt.Offers); n > 0 {
		return []string{prompt.Offers[w.random.IntN(n)].ID}
	}
	texts := []string{
		"林知远", "深圳市示例软件有限公司", "21020219920815103X", "91440300MA5FK3J75W", "2036-05-01", "long-term", "13512340011", "13512340012",
		"lin@example.cn", "辽宁省大连市沙河口区范例街6号2单元1103室", "example-notes.cn", "www.example-notes.cn", "知远的读书笔记",
		"个人学习和读书笔记，不含企业、单位信息，欢迎交流", "辽ICP备2021000001号", "scans/a.png", "x", "",
	}
	return prompt.Split(texts[w.random.IntN(len(texts))])
}

// Whatever a person does, in whatever order and over several sessions, the file can be read
// again and before each page holds the same as the bundle.
func TestRandomWalks(t *testing.T) {
	for part := range 2 {
		t.Run(fmt.Sprint(part), func(t *testing.T) {
			t.Parallel()
			for seed := part; seed < *longWalks; seed += 2 {
				walkAtRandom(t, seed)
			}
		})
	}
}

func walkAtRandom(t *testing.T, seed int) {
	random := rand.New(rand.NewPCG(uint64(seed), 14))
	b := &filing.Bundle{Version: filing.FormatVersion}
	for sitting := range 3 {
		o := optionsFor(t, b)
		o.AskFacts, o.FromTasks, o.Person = true, sitting > 0, random.IntN(4) > 0
		w := &walker{t: t, random: random, bundle: b, said: make(map[any][]string), most: 60}
		var saved *filing.Bundle
		w.check = func() {
			data, err := os.ReadFile(o.Store.Path())
			if errors.Is(err, fs.ErrNotExist) {
				return
			}
			reading := bundlefile.Parse(data)
			if err != nil || len(reading.Faults) > 0 {
				t.Fatalf("seed %d: the file has faults: %v, %v", seed, err, reading.Faults)
			}
			saved = reading.Bundle
		}
		if _, err := Run(w, o); err != nil && !errors.Is(err, ErrStopped) {
			t.Fatalf("seed %d: %v", seed, err)
		}
		w.check()
		if saved == nil { // not even an operation was chosen
			return
		}
		if got, want := bundlefile.Write(saved, lang.ZH), bundlefile.Write(withoutBlank(b), lang.ZH); string(got) != string(want) {
			t.Fatalf("seed %d: the file holds\n%s\nand the bundle\n%s", seed, got, want)
		}
		b = saved
	}
}

// withoutBlank is a bundle without the elements that only exist to be asked about.
func withoutBlank(b *filing.Bundle) *filing.Bundle {
	s := &session{bundle: b, begun: make(map[any]bool)}
	for _, d := range b.Documents {
		s.begun[d] = true
	}
	return s.withoutBlanks()
}

// What was confirmed stays, unless the person removes it or changes what it depends on,
// neither of which happens here.
func TestNothingConfirmedIsLost(t *testing.T) {
	for seed := range *longWalks {
		random := rand.New(rand.NewPCG(uint64(seed), 15))
		b := newBundle(filing.Personal, filing.Electronic)
		o := optionsFor(t, b)
		k := &keeper{walker: walker{t: t, random: random, bundle: b, said: make(map[any][]string), most: 40}}
		if _, err := Run(k, o); err != nil && !errors.Is(err, ErrStopped) {
			t.Fatalf("seed %d: %v", seed, err)
		}
		for at, answer := range k.said {
			if got := (&Prompt{at: at}).Answer(); !reflect.DeepEqual(got, answer) {
				t.Fatalf("seed %d: %s was answered %q and is %q", seed, bundlefile.ReadingOf(b).Place(at).Path, answer, got)
			}
		}
	}
}

// keeper walks at random, but changes nothing that other answers depend on.
type keeper struct{ walker }

func (k *keeper) Ask(ctx context.Context, page *Page) (Move, error) {
	if prompt := page.Prompts[0]; prompt.isMenu {
		for _, o := range prompt.Offers {
			if id := o.ID; id == reviewDone || id == tasksReview {
				prompt.Give([]string{id})
			}
		}
		return Next, nil
	}
	k.pages++
	for i := page.start(); i >= 0 && i < len(page.Prompts); i++ {
		prompt := page.Prompts[i]
		_, isKept := k.said[prompt.at]
		switch dice := k.random.IntN(12); {
		case !prompt.Applies() || isKept || len(prompt.Offers) > 0 || prompt.Field.Format == filing.File:
			continue
		case k.pages > k.most:
			return Next, ErrStopped
		case dice == 0:
			return Back, nil
		case dice == 1:
			continue
		}
		answer := prompt.canonical(k.answer(prompt))
		if len(answer) > 0 && len(prompt.Judge(answer).Refused) == 0 {
			prompt.Give(answer)
			k.said[prompt.at] = answer
		}
	}
	return Next, nil
}
