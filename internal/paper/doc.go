// Package paper makes pages of letters: HTML to be printed, and DOCX to be changed
// before that.
//
// A letter says what is said and where hands go; here is only how that looks on A4.
// Values stand in full, since the letters are to be signed, but for passwords: each
// passes the report's Voice, which also shows as its code what would turn or hide
// other text. The letters are in Chinese, for the authorities; an English reading
// may stand beside them on the screen.
package paper
