package ident

import "time"

// provinces holds the first two digits of resident IDs, by GB/T 2260, including Hong Kong (81)
// and Macao (82). Taiwan is 71 here, and 83 only on residence permits.
var provinces = [100]bool{
	11: true, 12: true, 13: true, 14: true, 15: true,
	21: true, 22: true, 23: true,
	31: true, 32: true, 33: true, 34: true, 35: true, 36: true, 37: true,
	41: true, 42: true, 43: true, 44: true, 45: true, 46: true,
	50: true, 51: true, 52: true, 53: true, 54: true,
	61: true, 62: true, 63: true, 64: true, 65: true,
	71: true, 81: true, 82: true,
}

// inProvince expects a number that begins with two digits.
func inProvince(number string) bool {
	return provinces[10*(number[0]-'0')+number[1]-'0']
}

// ResidentID judges a resident identity number (GB 11643-1999, 公民身份号码): six digits for
// the region, eight for the birth, three for the sequence and a check character. A sound
// number of the 15 digits used before is Legacy.
func ResidentID(number string, today time.Time) Fault {
	return residentID(number, dayOf(today))
}

func residentID(number string, today day) Fault {
	if isFifteen(number) {
		return Legacy
	}
	return personal(number, today, inProvince)
}

// personal judges the layout that resident IDs share with residence permits and permanent
// resident cards. Only the meaning of the first six digits differs.
func personal(number string, today day, admits func(number string) bool) Fault {
	if characters(number) != 18 {
		return Length
	}
	last := upper(number[17])
	check, ok := ResidentCheck(number[:17])
	if !ok || !isDigit(last) && last != 'X' {
		return Character
	}
	if !admits(number) {
		return Region
	}
	birth, ok := readDay(number[6:14])
	switch {
	case !ok:
		return BirthDate
	case birth > today:
		return FutureBirth
	case last != check:
		return CheckDigit
	}
	return inCase(number, Sound)
}

// ResidentCheck returns the check character for 17 digits (GB 11643-1999; ISO 7064 MOD 11-2).
// It reports false for anything but 17 digits.
func ResidentCheck(seventeen string) (byte, bool) {
	if len(seventeen) != 17 || !allDigits(seventeen) {
		return 0, false
	}
	sum := 0
	for i, weight := range residentWeights {
		sum += int(seventeen[i]-'0') * weight
	}
	return "10X98765432"[sum%11], true
}

var residentWeights = [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}

// UpgradeResidentID turns a sound resident ID of 15 digits into one of 18 (GB 11643-1999): the
// century is inserted and the check character added. The result is a hint; the card has the
// last word.
func UpgradeResidentID(fifteen string) (string, bool) {
	if !isFifteen(fifteen) {
		return "", false
	}
	seventeen := fifteen[:6] + "19" + fifteen[6:]
	check, ok := ResidentCheck(seventeen)
	return seventeen + string(check), ok
}

// isFifteen reports whether number is a sound resident ID of the old form: region, YYMMDD of
// the twentieth century and sequence, without check.
func isFifteen(number string) bool {
	if len(number) != 15 || !allDigits(number) || !inProvince(number) {
		return false
	}
	_, ok := readDay("19" + number[6:12])
	return ok
}
