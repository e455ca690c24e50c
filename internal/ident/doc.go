// Package ident holds the grammars of the numbers in an ICP filing: resident
// IDs, credit codes, permits, passports, telephones and the filing numbers
// themselves. Every function is pure: a string in, a judgement out.
//
// A judgement is a [Fault], a fact without words. What to call the fault, how
// gravely to take it and how to repair it depend on the field, the certificate
// and the province, and are said elsewhere.
//
// Only what a standard's grammar or arithmetic decides is judged. A resident ID
// must begin with a province, but its county is not looked up: counties merge
// and are renamed, the numbers issued under them stay valid, and no list of
// them is ever complete. A check character decides more than such a list would.
//
// The day on which a birth would lie in the future is a parameter. A function
// that read the clock would give one bundle two verdicts, and its tests none.
// The calendar day is taken in the time's own location: pass Chinese time.
package ident
