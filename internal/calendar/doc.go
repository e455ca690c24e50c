// Package calendar counts the mainland's working days (工作日). The authorities
// and providers count their terms in them: twenty for a review, three for a
// domain's real-name record to arrive.
//
// Which days are worked is decreed, not computed. Some holidays follow the moon,
// and the days off are stretched by working at weekends around them; the State
// Council's office publishes the arrangement each November for the year to come.
// So the package carries its own table, small enough to be read beside the
// notices, and the program needs neither a network nor a library's release to
// be right about it.
//
// A year not in the table is not guessed. Its days are taken as Monday to
// Friday, the only thing certain of them, and [Known] and [After] say so: whoever
// shows a date reckoned in such a year must show that it may move.
//
// Days are calendar days in Chinese time, held as midnight UTC; the zone is not
// converted here.
package calendar
