// Package paper makes pages of letters: HTML to be printed, and DOCX to be changed
// before that.
//
// A letter says what its text is and where it is signed and sealed; this package only
// decides how that looks on A4. Values are in full, since the letters are to be
// signed, except for passwords. Each value passes the report's Voice, which also
// shows the code of any character that would turn or hide other text. The letters are
// in Chinese, for the authorities; an English reading may stand beside them on the
// screen.
package paper
