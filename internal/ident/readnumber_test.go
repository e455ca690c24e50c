package ident

import "testing"

func TestReadFilingNumber(t *testing.T) {
	for s, want := range map[string]NumberFault{
		"京ICP备11018762号":       NumberSound,
		"京公网安备11010802020134号": PoliceScheme,
		"京公网安备号":               PoliceScheme,

		"ICP备11018762号":          NoProvince,
		"icp备2021000001":         NoProvince,
		"国ICP备12345678号":         UnknownProvince,
		"国icp备1234号-0":           UnknownProvince, // a problem at the start is reported first
		"广东ICP备12345678号":        UnknownProvince,
		"国B2-20090059":           UnknownProvince,
		"yueICP备2021000001号":     UnknownProvince,
		"the ICP备案 number":       NotNumber,
		"京备11018762号":            NoICP,
		"京證11018762號":            NoICP,
		"粤ICP2021000001号":        NoKind,
		"粤B3-20090059":           UnknownService,
		"浙D3-20210002":           RegistrarScheme,
		"粤B220090059":            NoDash,
		"沪ICP备号":                 NoDigits,
		"京ICP备":                  NoDigits,
		"京ICP备-1":                NoDigits,
		"京ICP证号":                 NoDigits,
		"粤B2":                    NoDigits,
		"粤B2-":                   NoDigits,
		"京ICP备1101876号":          WrongDigits,
		"京ICP备110187621号":        WrongDigits,
		"京ICP备2021-000001号":      WrongDigits,
		"京ICP证0301733号":          WrongDigits,
		"渝B2-2020":               WrongDigits,
		"B2-2009005":             WrongDigits,
		"京ICP备11018762号1":        WrongEnd,
		"京ICP备11018762号号":        WrongEnd,
		"京ICP备2O21000001号":       WrongEnd,
		"川ICP备12345678号-0":       WrongSite,
		"京ICP备11018762号-":        WrongSite,
		"京ICP备11018762号-01":      WrongSite,
		"京ICP备11018762号-A":       WrongSite,
		"京ICP备11018762号-1000000": WrongSite,
		"京ICP备11018762号-1B":      WrongSuffix,
		"京ICP备11018762号-1AA":     WrongSuffix,

		"":                  NotNumber,
		"京":                 NotNumber,
		"京ICP":              NotNumber,
		"ICP备":              NotNumber,
		"ICP备案":             NotNumber,
		"京ICP备案":            NotNumber,
		"国ICP备号":            NotNumber,
		"京ICP备11018762号怎么查": NotNumber,
		"我的京ICP备11018762号":  UnknownProvince,
		"设备12345678号":       NotNumber,
		"备案号11018762":       NotNumber,
		"主体冲突":              NotNumber,
		"B2":                NotNumber,
		"B2B":               NotNumber,
		"A12345678":         NotNumber, // a passport's
		"京A12345":           NotNumber, // a number plate's
		"11018762":          NotNumber,
		"\xff":              NotNumber,
	} {
		n, fault := ReadFilingNumber(s)
		if fault != want {
			t.Errorf("%q: fault %d, want %d; read %+v", s, fault, want, n)
		}
		if len(n.Digits) >= 6 && !MayBeFilingNumber(s) {
			t.Errorf("%q may be no number at a glance", s)
		}
	}
}

// The readable part of a faulty number is returned, so that messages can say more.
func TestReadFilingNumberGivesWhatItRead(t *testing.T) {
	for s, want := range map[string]FilingNumber{
		"国ICP备12345678号":   {Province: "国", Digits: "12345678"},
		"广东ICP备12345678号":  {Province: "广东", Digits: "12345678"},
		"川ICP备12345678号-0": {Province: "蜀", Digits: "12345678", PlateLetter: true},
		"京ICP备1234号":       {Province: "京", Digits: "1234"},
		"京ICP证1号":          {Province: "京", Digits: "1", Licence: true},
		"渝B2-2020":         {Province: "渝", Digits: "2020", Licence: true, Services: "B2"},
		"京ICP备怎么查":         {},
	} {
		if n, _ := ReadFilingNumber(s); n != want {
			t.Errorf("%q: %+v, want %+v", s, n, want)
		}
	}
}
