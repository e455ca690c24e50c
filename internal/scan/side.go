package scan

import (
	"path"
	"strings"
)

// Side is which side of a card a file shows.
type Side uint8

const (
	UnknownSide Side = iota
	Front            // with the face of an identity card, 人像面
	Back             // with its national emblem, 国徽面
)

// SideOf is the side that a file shows according to its name.
func SideOf(file string) Side {
	name := strings.ToLower(path.Base(file))
	says := func(words ...string) bool {
		for _, word := range words {
			if strings.Contains(name, word) {
				return true
			}
		}
		return false
	}
	isFront := says("front", "正面", "人像", "头像")
	isBack := says("back", "reverse", "反面", "背面", "国徽")
	switch {
	case isFront == isBack: // neither, or both in one picture
		return UnknownSide
	case isFront:
		return Front
	}
	return Back
}

// AreTurned reports whether, by their names, the back of a card is the first of its two files.
func AreTurned(files []string) bool {
	return len(files) == 2 && SideOf(files[0]) == Back && SideOf(files[1]) == Front
}
