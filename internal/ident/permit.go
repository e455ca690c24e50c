package ident

import "time"

// HKMacaoResidence judges a residence permit (港澳居民居住证) of region 81 or 82.
func HKMacaoResidence(number string, today time.Time) Fault {
	return hkMacaoResidence(number, dayOf(today))
}

func hkMacaoResidence(number string, today day) Fault {
	return personal(number, today, func(number string) bool {
		return isPermitRegion(number) && number[:2] != "83"
	})
}

// TaiwanResidence judges a residence permit (台湾居民居住证) of region 83.
func TaiwanResidence(number string, today time.Time) Fault {
	return taiwanResidence(number, dayOf(today))
}

func taiwanResidence(number string, today day) Fault {
	return personal(number, today, func(number string) bool {
		return isPermitRegion(number) && number[:2] == "83"
	})
}

// isPermitRegion reports whether number begins like a residence permit. It expects at least
// six characters.
func isPermitRegion(number string) bool {
	switch number[:6] {
	case "810000", "820000", "830000":
		return true
	}
	return false
}

// PermanentResident judges the number of a foreigner's permanent resident card
// (外国人永久居留身份证). Since 2023-12-01 it is a 9, two digits of province, three of country
// (ISO 3166-1 numeric), then birth, sequence and check as in a resident ID. Older cards have
// three letters and twelve digits, are valid until they expire, and have no check known here.
func PermanentResident(number string, today time.Time) Fault {
	return permanentResident(number, dayOf(today))
}

func permanentResident(number string, today day) Fault {
	if fault := judge(number, "@@@############"); fault != Length {
		return fault
	}
	if characters(number) == 18 && number[0] != '9' {
		return Character
	}
	return personal(number, today, isForeign)
}

// isForeign reports whether number begins like a permanent resident card. The country is not
// looked up, because the list of ISO 3166-1 changes.
func isForeign(number string) bool {
	return number[0] == '9' && inProvince(number[1:])
}

// HKMacaoPermit judges a permit for residents of Hong Kong and Macao to travel to the mainland
// (港澳居民来往内地通行证; MPS notice of 2010-03-10): H or M and eight digits for life, with
// or without the two that count renewals.
func HKMacaoPermit(number string) Fault {
	return judge(number, "H########", "M########", "H##########", "M##########")
}

// TaiwanPermit judges a permit for residents of Taiwan to travel to the mainland
// (台湾居民来往大陆通行证): eight digits, or the older ten, which on some copies are followed
// by a letter in brackets.
func TaiwanPermit(number string) Fault {
	return judge(number, "########", "##########", "##########(@)")
}
