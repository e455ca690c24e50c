package ident

// Passport judges a passport of any country: 5 to 17 letters and digits. Nothing stricter
// applies to all issuers. Only old Chinese official passports have a full stop (P.1234567).
func Passport(number string) Fault {
	if fault := chinesePassport(number); fault == Sound || fault == Lowercase {
		return fault
	}
	for i := range len(number) {
		if c := upper(number[i]); !isDigit(c) && !isUpper(c) {
			return Character
		}
	}
	if len(number) < 5 || len(number) > 17 {
		return Length
	}
	return inCase(number, Sound)
}

// chinesePassport judges by the forms that China prints on passports: ordinary, official, of
// Hong Kong and of Macao. A foreign passport may have one of these forms too.
func chinesePassport(number string) Fault { return judge(number, chinesePassports[:]...) }

var chinesePassports = [...]form{
	"G########", "14#######", "15#######", // ordinary
	"E########", "E&#######", // ordinary; with the second letter since 2017-04-05
	"D#######", "D########", "DE#######", "DE########", // diplomatic
	"S#######", "S########", "SE#######", "SE########", // service
	"P#######", "P########", "PE#######", "PE########", // public affairs
	"D.#######", "S.#######", "P.#######", // the same, in old print
	"K########", "KJ#######", "H########", // Hong Kong
	"MA#######", "MB#######", // Macao
}
