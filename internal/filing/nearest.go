package filing

import "unicode/utf8"

// Nearest returns the candidate that word was most likely meant to be, or "" if none is near
// enough to suggest.
func Nearest(word string, candidates []string) string {
	if len(word) > 64 {
		return ""
	}
	letters := []rune(word)
	best, found := max(1, len(letters)/3)+1, ""
	for _, candidate := range candidates {
		apart := utf8.RuneCountInString(candidate) - len(letters) // the least number of insertions
		if apart >= best || -apart >= best {
			continue
		}
		if d := distance(letters, []rune(candidate)); d < best {
			best, found = d, candidate
		}
	}
	return found
}

// Apart counts the slips between two words: letters that are added, missing, different or
// swapped with a neighbour.
func Apart(a, b string) int { return distance([]rune(a), []rune(b)) }

// distance counts the insertions, deletions, substitutions and swaps of neighbours that turn a
// into b.
func distance(a, b []rune) int {
	var space [3 * 32]int // enough for most words
	rows := space[:]
	if n := 3 * (len(b) + 1); n > len(rows) {
		rows = make([]int, n)
	}
	n := len(b) + 1
	before, last, row := rows[:n], rows[n:2*n], rows[2*n:3*n]
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			change := 1
			if a[i] == b[j] {
				change = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+change)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
