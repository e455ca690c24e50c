// Package ident holds the grammars of the numbers in an ICP filing: resident IDs,
// credit codes, permits, passports, telephones and the filing numbers themselves.
// Every function is pure: a string in, a judgement out.
//
// A judgement is a [Fault], a fact without words. What to call the fault, how grave it is and
// how to repair it depend on the field, the certificate and the province, and are decided
// elsewhere.
//
// Only what a standard's grammar or arithmetic decides is judged. A resident ID must begin
// with a province, but its county is not looked up: counties merge and are renamed, the
// numbers issued under them stay valid, and no list of them is ever complete. A check
// character decides more than such a list would.
//
// The functions that judge whether a birth is in the future take today's date as a parameter.
// If they read the clock, one bundle could get two verdicts, and tests could not be repeated.
// The calendar day is taken in the time's own location: pass Chinese time.
package ident
