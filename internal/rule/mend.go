package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
)

// mendings is how often an answer is repaired at most: one repair may bring up the next.
const mendings bound = 3

// Mend returns what the rules would write for an answer at an address, as `icp check --fix`
// does in a file; false if they offer nothing better, or would refuse that as well. The bundle
// is left unchanged.
func Mend(b *filing.Bundle, at *string, candidate string, s Surroundings) (mended string, isBetter bool) {
	mended = candidate
	for range mendings {
		repair := repairAt(Try(b, at, mended, s), at)
		if repair == "" {
			break
		}
		mended = repair
	}
	if mended == candidate || len(Try(b, at, mended, s).Refused) > 0 {
		return "", false
	}
	return mended, true
}

// MendTexts does the same for a list of values.
func MendTexts(b *filing.Bundle, at *[]string, candidate []string, s Surroundings) (mended []string, isBetter bool) {
	mended = slices.Clone(candidate)
	for range mendings {
		trial, repaired := TryTexts(b, at, mended, s), false
		for i := range mended {
			if repair := repairAt(trial, &mended[i]); repair != "" {
				mended[i], repaired = repair, true
			}
		}
		if !repaired {
			break
		}
	}
	if slices.Equal(mended, candidate) || len(TryTexts(b, at, mended, s).Refused) > 0 {
		return nil, false
	}
	return mended, true
}

// repairAt is the first repair that a trial offers at an address; empty if it offers none.
func repairAt(t Trial, at *string) string {
	for _, f := range slices.Concat(t.Refused, t.Notes) {
		if f.At == any(at) && f.Fixable() {
			return f.Repair
		}
	}
	return ""
}
