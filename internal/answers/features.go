package answers

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// feature is something that texts are compared by, turned into a number, with its weight in a
// text.
type feature struct {
	id     uint32
	weight float64
}

// The weights of the kinds of features relative to each other.
const (
	ofPair     = 1.0 // two Chinese characters, an English word, a concept
	ofOne      = 0.4 // one Chinese character
	ofTwoWords = 0.5
)

// features are pairs of Chinese characters and single ones, because nothing separates the
// words of a Chinese sentence; English words and pairs of them; and the concepts mentioned,
// which make texts in the two languages alike.
func (g *grammar) features(text string, spoken []bool) []feature {
	features := make([]feature, 0, len(text)+16) // two for a Chinese character, which has three bytes
	add := func(weight float64, kind byte, a, b string) {
		features = append(features, feature{id: numberOf(kind, a, b), weight: weight})
	}
	wordBefore, hanBefore, from := "", "", -1
	endWord := func(to int) {
		if from < 0 {
			return
		}
		word := stem(text[from:to])
		if from = -1; !plainWords()[word] {
			add(ofPair, 'w', word, "")
		}
		if wordBefore != "" {
			add(ofTwoWords, 'p', wordBefore, word)
		}
		wordBefore = word
	}
	for at, r := range text {
		inWord := r < utf8.RuneSelf && isLatin(byte(r))
		switch {
		case inWord && from < 0:
			from = at
		case !inWord && r != '\'':
			if endWord(at); r != ' ' {
				wordBefore = ""
			}
		}
		if !unicode.Is(unicode.Han, r) {
			hanBefore = ""
			continue
		}
		han := text[at : at+utf8.RuneLen(r)]
		add(ofOne, '1', han, "")
		if hanBefore != "" {
			add(ofPair, '2', hanBefore, han)
		}
		hanBefore = han
	}
	endWord(len(text))
	for c, there := range spoken[:g.shared] {
		if there {
			add(ofPair, 'c', g.concepts[c].name, "")
		}
	}
	return features
}

// numberOf turns a feature's kind and text into a number (FNV-1a). That two features may share
// one matters less than the cost of making strings of all of them.
func numberOf(kind byte, a, b string) uint32 {
	const start, prime = 2166136261, 16777619
	h := (uint32(start) ^ uint32(kind)) * prime
	for _, text := range [...]string{a, b} {
		for i := range len(text) {
			h = (h ^ uint32(text[i])) * prime
		}
		h = (h ^ ' ') * prime
	}
	return h
}

// stem removes the ending of an English word.
func stem(word string) string {
	word = strings.ReplaceAll(word, "'", "")
	const short = 4
	if len(word) > short {
		for _, ending := range [...]string{"ing", "ed", "es", "s"} {
			if s, cut := strings.CutSuffix(word, ending); cut {
				return s
			}
		}
	}
	return word
}

// plainWords occur in any English sentence.
var plainWords = sync.OnceValue(func() map[string]bool {
	words := make(map[string]bool)
	for word := range strings.FieldsSeq("the a an of to in on for and or is are be it its this that with by as at i my we you do does can") {
		words[word] = true
	}
	return words
})
