package scan

import (
	"fmt"
	"image"
	"image/color"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
)

// sampled is a picture with a known fault.
type sampled struct {
	kind string // what was done, "good" and how it was taken where nothing was
	look Look
	of   *Look // the good one that it was made from
	note string
}

// takings are the ways in which good pictures are taken, hard ones among them.
var takings = []struct {
	name string
	shot func(r *rand.Rand, p paper) shot
}{
	{"photographed", photographed},
	{"scanned", scanned},
	{"soft", func(r *rand.Rand, p paper) shot {
		s := photographed(r, p)
		s.soft = between(r, 0.9, 1.2)
		return s
	}},
	{"on a dark table", func(r *rand.Rand, p paper) shot {
		s := photographed(r, p)
		s.fill, s.desk, s.grain = between(r, 0.6, 0.75), desks[0], 6
		return s
	}},
	{"in warm light", func(r *rand.Rand, p paper) shot {
		s := photographed(r, p)
		s.light, s.shade = [3]float64{1, between(r, 0.88, 0.95), between(r, 0.72, 0.86)}, 0.35
		return s
	}},
	{"grainy and small", func(r *rand.Rand, p paper) shot {
		s := photographed(r, p)
		s.w, s.h, s.noise, s.quality = s.w*3/4, s.h*3/4, between(r, 5, 8), 40+r.IntN(20)
		return s
	}},
	{"with a watermark", func(r *rand.Rand, p paper) shot {
		s := photographed(r, p)
		s.marked = true
		return s
	}},
}

// samples makes so many good pictures from a seed, and bad ones of each, and looks at them.
func samples(t *testing.T, seed uint64, n int) []sampled {
	var (
		all  []sampled
		lock sync.Mutex
		wait sync.WaitGroup
	)
	turns := make(chan func() []sampled)
	for range 2 {
		wait.Go(func() {
			for turn := range turns {
				some := turn()
				lock.Lock()
				all = append(all, some...)
				lock.Unlock()
			}
		})
	}
	for i := range n {
		turns <- func() []sampled {
			p := papers[i*2%len(papers)] // the few of a short test are of different kinds
			return sampleOf(t, rand.New(rand.NewPCG(seed, uint64(i))), p, i%len(takings))
		}
		if i%len(papers) == 0 {
			turns <- func() []sampled { return blanks(t, rand.New(rand.NewPCG(seed+1, uint64(i)))) }
		}
	}
	close(turns)
	wait.Wait()
	return all
}

// seen looks at the bytes of a picture.
func seen(t *testing.T, kind, note string, data []byte, of *Look) sampled {
	l, err := lookAt(t.Context(), data, "picture")
	if err != nil {
		t.Error(err)
	}
	return sampled{kind, l, of, note}
}

// sampleOf is a good picture of a paper, and what can go wrong with it.
func sampleOf(t *testing.T, r *rand.Rand, p paper, taking int) []sampled {
	s := takings[taking].shot(r, p)
	sheet := p.drawn(r)
	m := s.take(r, sheet)
	note := p.name + ", " + takings[taking].name
	q := s.quality
	whole := asJPEG(m, q)
	found := []sampled{seen(t, "good", note, whole, nil)}
	good := &found[0].look
	add := func(kind string, data []byte) { found = append(found, seen(t, kind, note, data, good)) }

	grey := greyed(m)
	add("grey", asJPEG(grey, q))
	add("grey kept as colours", asJPEG(colouredAgain(grey, [3]float64{1, 1, 1}), q))
	add("grey, slightly tinted", asJPEG(colouredAgain(grey, [3]float64{1, 0.99, 0.97}), q))
	low, part := between(r, 120, 235), between(r, 0.04, 0.14)
	add("faint", asJPEG(toned(m, func(x float64) float64 { return low + (x-128)*part }), q))

	blurred := s
	blurred.soft = between(r, 3, 6)
	add("out of focus", asJPEG(blurred.take(r, sheet), q))
	moved := s
	moved.moved = between(r, 12, 30)
	add("moved", asJPEG(moved.take(r, sheet), q))

	add("on its side", asJPEG(quarterTurned(m, r.IntN(2) == 0), q))
	add("cut off", whole[:int(float64(len(whole))*between(r, 0.1, 0.95))])
	b := m.Rect.Max
	add("a corner only", asJPEG(m.SubImage(image.Rect(0, 0, b.X/3, b.Y/3)), q))

	add("saved anew", asJPEG(m, 40+r.IntN(50)))
	add("made smaller", asJPEG(shrunk(m, between(r, 0.4, 0.8)), q))
	gain, lift := between(r, 0.8, 1.1), between(r, -15, 15)
	add("brighter or darker", asPNG(toned(m, func(x float64) float64 { return x*gain + lift })))

	twin := s.take(r, p.drawn(r)) // the same way, but of somebody else
	add("of another person", asJPEG(twin, q))
	return found
}

// blanks are pictures with nothing in them.
func blanks(t *testing.T, r *rand.Rand) []sampled {
	sheet := image.NewRGBA(image.Rect(0, 0, 100, 100)) // off which everything is taken
	var found []sampled
	for _, c := range []struct {
		note  string
		desk  color.RGBA
		grain float64
		noise float64
	}{
		{"white", color.RGBA{252, 252, 252, 255}, 0, 1},
		{"black", color.RGBA{4, 4, 5, 255}, 0, 2},
		{"lens cap", color.RGBA{12, 10, 10, 255}, 0, 7},
		{"paper", color.RGBA{225, 222, 215, 255}, 0.5, 4},
		{"smooth desk", desks[1], 4, 3},
		{"grainy desk", desks[2], 7, 4},
	} {
		s := shot{
			w: 1000, h: 750, fill: 0.0001, desk: c.desk, grain: c.grain, shade: between(r, 0, 0.4), corners: 0.3,
			light: [3]float64{1, 0.97, 0.92}, soft: 0.7, noise: c.noise, quality: 60 + r.IntN(36),
		}
		found = append(found, seen(t, "blank", c.note, asJPEG(s.take(r, sheet), s.quality), nil))
	}
	p := paper{w: 1000, h: 1414, draw: func(*pen) {}}
	s := photographed(r, p)
	return append(found, seen(t, "empty sheet on a table", "", asJPEG(s.take(r, p.drawn(r)), s.quality), nil))
}

// faults are what a picture may be judged to have, by the kinds of pictures that have it.
var faults = []struct {
	name  string
	judge func(s sampled) certainty
	kinds []string // for which it is sure
	maybe []string // of which it is worth knowing
}{
	{"blank", func(s sampled) certainty { return s.look.blank() }, []string{"blank"}, []string{"empty sheet on a table"}},
	{"faint", func(s sampled) certainty { return s.look.faint() }, []string{"faint", "blank"}, nil},
	{"grey", func(s sampled) certainty { return s.look.greyed() }, []string{"grey", "grey kept as colours"}, []string{"grey, slightly tinted"}},
	{"blurred", func(s sampled) certainty { return s.look.blurred() }, []string{"out of focus", "moved"}, nil},
	{"sideways", func(s sampled) certainty { return s.look.sideways() }, []string{"on its side"}, nil},
	{"damaged", func(s sampled) certainty { return s.look.damaged() }, []string{"cut off"}, nil},
	{"the same", func(s sampled) certainty {
		if s.of == nil {
			return fine
		}
		return s.look.sameAs(*s.of)
	}, []string{"saved anew", "made smaller", "brighter or darker"}, []string{"of another person"}},
}

// No good picture is called bad where the thresholds are sure, and nearly all that are
// plainly bad are found. ICP_SLOW=1 makes several hundred pictures, and shows with -v how
// it was on the seeds that the thresholds were chosen by.
func TestThresholds(t *testing.T) {
	const chosen, tried = 1000, 2000
	n := 5
	if os.Getenv("ICP_SLOW") != "" {
		n = 63
		t.Logf("on the seeds that the thresholds were chosen by:\n%s", counted(samples(t, chosen, n)))
	}
	all := samples(t, tried, n)
	t.Logf("on other seeds:\n%s", counted(all))
	for _, fault := range faults {
		plain, found := 0, 0
		for _, s := range all {
			switch c := fault.judge(s); {
			case slices.Contains(fault.kinds, s.kind):
				if plain++; c == sure {
					found++
				}
			case s.kind == "good" && c == sure:
				t.Errorf("called %s is a good picture: %s: %s", fault.name, s.note, s.look.figures())
			}
		}
		if float64(found) < 0.95*float64(plain) {
			t.Errorf("%s: %d of %d were found", fault.name, found, plain)
		}
	}
}

// counted says how often each fault was found in each kind of picture.
func counted(all []sampled) string {
	var b strings.Builder
	kinds := make(map[string][]sampled)
	for _, s := range all {
		kinds[s.kind] = append(kinds[s.kind], s)
	}
	for _, fault := range faults {
		for _, kind := range append(append([]string{"good"}, fault.kinds...), fault.maybe...) {
			var at [3]int
			for _, s := range kinds[kind] {
				at[fault.judge(s)]++
			}
			fmt.Fprintf(&b, "%-10s in %-24s %3d pictures: sure %3d, suspect %3d, fine %3d\n", fault.name, kind, len(kinds[kind]), at[sure], at[suspect], at[fine])
		}
	}
	return b.String()
}
