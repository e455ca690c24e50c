package regulation

// Answer is what is known of a fact about a bundle that may be half empty.
type Answer uint8

const (
	Unknown Answer = iota
	No
	Yes
)

func answer(known, yes bool) Answer {
	switch {
	case !known:
		return Unknown
	case yes:
		return Yes
	}
	return No
}
