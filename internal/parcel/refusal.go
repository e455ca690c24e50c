package parcel

import "beian.example/icp/internal/lang"

// Refusal says why a parcel, a recipient or a passphrase is not accepted.
type Refusal struct {
	Text lang.Text
	Args []any
}

func (r *Refusal) Error() string { return r.Text.Format(lang.EN, r.Args...) }

func refuse(text lang.Text, args ...any) error { return &Refusal{text, args} }
