package ident

// BusinessRegistration judges a business registration number (GS 15-2006, 工商注册号): six
// digits for the office, eight for the sequence, one check digit. Credit codes have replaced
// it, so a sound one is Legacy; so are the 13 digits without check used before 2007-07-01.
func BusinessRegistration(number string) Fault {
	if fault := judge(number, "#############", "###############"); fault != Sound {
		return fault
	}
	if len(number) == 15 && number[14] != registrationCheck(number[:14]) {
		return CheckDigit
	}
	return Legacy
}

// registrationCheck is ISO 7064 MOD 11,10 over digits.
func registrationCheck(fourteen string) byte {
	product := 10
	for i := range len(fourteen) {
		sum := (product + int(fourteen[i]-'0')) % 10
		if sum == 0 {
			sum = 10
		}
		product = sum * 2 % 11
	}
	return byte('0' + (11-product)%10)
}

// OrganizationCode judges an organisation code (GB 11714-1997, 组织机构代码): eight letters or
// digits and a check character, with or without a dash before it. Credit codes have replaced
// it, so a sound one is Legacy.
func OrganizationCode(code string) Fault {
	var check byte
	switch length := characters(code); {
	case length == 9:
		check = upper(code[8])
	case length == 10 && code[8] == '-':
		check = upper(code[9])
	case length == 10:
		return Character
	default:
		return Length
	}
	want, ok := organizationCheck(code[:8])
	switch {
	case !ok || !isDigit(check) && check != 'X':
		return Character
	case check != want:
		return CheckDigit
	}
	return inCase(code, Legacy)
}

// organizationCheck returns the check character for eight letters or digits; letters count
// from 10.
func organizationCheck(eight string) (byte, bool) {
	sum := 0
	for i, weight := range organizationWeights {
		switch c := upper(eight[i]); {
		case isDigit(c):
			sum += int(c-'0') * weight
		case isUpper(c):
			sum += int(c-'A'+10) * weight
		default:
			return 0, false
		}
	}
	return "0X987654321"[sum%11], true
}

var organizationWeights = [8]int{3, 7, 9, 10, 5, 8, 4, 2}
