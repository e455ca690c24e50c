package ident

import (
	"slices"
	"testing"
)

func TestLooks(t *testing.T) {
	looks := []struct {
		number string
		want   []Kind
	}{
		{"11010519491231002X", []Kind{ResidentIDKind}},
		{"11010519491231002x", []Kind{ResidentIDKind}},
		{"110105194912310020", []Kind{ResidentIDKind}}, // miscopied
		{"150102880730303", []Kind{ResidentIDKind}},
		{"810000199408230021", []Kind{HKMacaoResidenceKind, ResidentIDKind}},
		{"830000199201300022", []Kind{TaiwanResidenceKind}},
		{"932682198501010017", []Kind{PermanentResidentKind}},
		{"914403001922038216", []Kind{CreditCodeKind}},
		{"91350100M0001TGQXM", []Kind{CreditCodeKind}},
		{"440301103097413", []Kind{BusinessRegistrationKind}},
		{"D2143569-X", []Kind{OrganizationCodeKind}},
		{"EA1234567", []Kind{PassportKind}},
		{"X1234567", []Kind{PassportKind}},
		{"H12345678", []Kind{HKMacaoPermitKind, PassportKind}},
		{"12345678", []Kind{TaiwanPermitKind}},
		{"13800138000", []Kind{MobileKind}},
		{"+86 138 0013 8000", []Kind{MobileKind}},
		{"0755-86013388", []Kind{LandlineKind}},
		{"京ICP备11018762号-1019", []Kind{FilingNumberKind}},
		{"军字第2001988号", nil},
		{"someone@example.com", nil},
		{"", nil},
	}
	for _, l := range looks {
		if got := Looks(l.number); !slices.Equal(got, l.want) {
			t.Errorf("%q: %v, want %v", l.number, got, l.want)
		}
	}
}

func TestEveryKindHasAGrammar(t *testing.T) {
	for kind := ResidentIDKind; kind <= FilingNumberKind; kind++ {
		found := 0
		for _, g := range grammars {
			if g.kind == kind {
				found++
			}
		}
		if found != 1 {
			t.Errorf("kind %d has %d grammars", kind, found)
		}
	}
}

func FuzzLooks(f *testing.F) {
	for _, s := range []string{"11010519491231002X", "914403001922038216", "H12345678", "京ICP备11018762号", "\xff", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if kinds := Looks(s); ResidentID(s, today) == Sound && !slices.Contains(kinds, ResidentIDKind) {
			t.Errorf("%q looks like %v", s, kinds)
		}
	})
}
