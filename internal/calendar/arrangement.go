package calendar

import "slices"

// arrangement is how the days of a year differ from Monday to Friday.
type arrangement struct {
	off    []span     // the holidays, with the days moved next to them
	worked []monthDay // weekend days worked instead
}

// span is a range of days, including both ends.
type span struct{ first, last monthDay }

// monthDay is a day of some year: 1001 is the 1st of October.
type monthDay uint16

func (a *arrangement) isOff(d monthDay) bool {
	for _, s := range a.off {
		if s.first <= d && d <= s.last {
			return true
		}
	}
	return false
}

func (a *arrangement) isWorked(d monthDay) bool { return slices.Contains(a.worked, d) }

func arrangementOf(year int) (a *arrangement, known bool) {
	if year < firstYear || year >= firstYear+len(arrangements) {
		return nil, false
	}
	return &arrangements[year-firstYear], true
}

const firstYear = 2014

// arrangements are those of the yearly notices (国务院办公厅关于…年部分节假日安排的 通知).
// There were three changes: a day off for the parade of September 2015
// (国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知), a longer
// Labour Day in 2019 (国务院办公厅关于调整2019年劳动节假期安排的通知), and the prolonged
// Spring Festival of 2020 (国务院办公厅关于延长2020年春节假期的通知), because of which the 1st
// of February was not worked after all.
//
// A day belongs to the year it is in. The New Year holiday may begin in the year before, and
// then the later notice settles it, as in 2018 and 2022; so the end of the table's last
// December may still change.
var arrangements = [...]arrangement{
	2014 - firstYear: {
		off:    []span{{101, 101}, {131, 206}, {405, 405}, {407, 407}, {501, 503}, {602, 602}, {908, 908}, {1001, 1007}},
		worked: []monthDay{126, 208, 504, 928, 1011},
	},
	2015 - firstYear: {
		off:    []span{{101, 103}, {218, 224}, {405, 406}, {501, 501}, {620, 620}, {622, 622}, {903, 905}, {927, 927}, {1001, 1007}},
		worked: []monthDay{104, 215, 228, 906, 1010},
	},
	2016 - firstYear: {
		off:    []span{{101, 101}, {207, 213}, {404, 404}, {501, 502}, {609, 611}, {915, 917}, {1001, 1007}},
		worked: []monthDay{206, 214, 612, 918, 1008, 1009},
	},
	2017 - firstYear: {
		off:    []span{{101, 102}, {127, 202}, {402, 404}, {501, 501}, {528, 530}, {1001, 1008}},
		worked: []monthDay{122, 204, 401, 527, 930},
	},
	2018 - firstYear: {
		off:    []span{{101, 101}, {215, 221}, {405, 407}, {429, 501}, {618, 618}, {924, 924}, {1001, 1007}, {1230, 1231}},
		worked: []monthDay{211, 224, 408, 428, 929, 930, 1229},
	},
	2019 - firstYear: {
		off:    []span{{101, 101}, {204, 210}, {405, 405}, {501, 504}, {607, 607}, {913, 913}, {1001, 1007}},
		worked: []monthDay{202, 203, 428, 505, 929, 1012},
	},
	2020 - firstYear: {
		off:    []span{{101, 101}, {124, 202}, {404, 406}, {501, 505}, {625, 627}, {1001, 1008}},
		worked: []monthDay{119, 426, 509, 628, 927, 1010},
	},
	2021 - firstYear: {
		off:    []span{{101, 103}, {211, 217}, {403, 405}, {501, 505}, {612, 614}, {919, 921}, {1001, 1007}},
		worked: []monthDay{207, 220, 425, 508, 918, 926, 1009},
	},
	2022 - firstYear: {
		off:    []span{{101, 103}, {131, 206}, {403, 405}, {430, 504}, {603, 605}, {910, 912}, {1001, 1007}, {1231, 1231}},
		worked: []monthDay{129, 130, 402, 424, 507, 1008, 1009},
	},
	2023 - firstYear: {
		off:    []span{{101, 102}, {121, 127}, {405, 405}, {429, 503}, {622, 624}, {929, 1006}},
		worked: []monthDay{128, 129, 423, 506, 625, 1007, 1008},
	},
	2024 - firstYear: {
		off:    []span{{101, 101}, {210, 217}, {404, 406}, {501, 505}, {610, 610}, {915, 917}, {1001, 1007}},
		worked: []monthDay{204, 218, 407, 428, 511, 914, 929, 1012},
	},
	2025 - firstYear: {
		off:    []span{{101, 101}, {128, 204}, {404, 406}, {501, 505}, {531, 602}, {1001, 1008}},
		worked: []monthDay{126, 208, 427, 928, 1011},
	},
	2026 - firstYear: {
		off:    []span{{101, 103}, {215, 223}, {404, 406}, {501, 505}, {619, 621}, {925, 927}, {1001, 1007}},
		worked: []monthDay{104, 214, 228, 509, 920, 1010},
	},
}
