// Package calendar counts the mainland's working days (工作日). The authorities and
// providers count their terms in working days: twenty for a review, three for a
// domain's real-name record to arrive.
//
// Which days are worked is decreed, not computed. Some holidays follow the moon, and the days
// off are extended by working on weekends around them; each November, the General Office of
// the State Council publishes the arrangement for the following year. So the package has its
// own table, small enough to be compared with the notices, and the program needs neither a
// network nor a library's release to be right.
//
// A year that is not in the table is not guessed. Its working days are taken to be Monday to
// Friday, the only thing that is certain, and [Known] and [After] say so: whoever shows a date
// computed in such a year must show that it may move.
//
// Days are calendar days in Chinese time, held as midnight UTC; no zone is converted here.
package calendar
