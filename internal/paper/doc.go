// Package paper turns letters into pages: HTML to print, and DOCX to change before printing.
//
// A letter says what its text is and where it is signed and sealed; this package only decides
// how that looks on A4. Values are in full, since the letters are to be signed, except for
// passwords. Each value passes the report's Voice, which also shows the code of any character
// that would reorder or hide other text. The letters are in Chinese, for the authorities; on
// the screen, an English reading may be next to them.
package paper
