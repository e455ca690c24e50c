package parcel

import (
	"io"
	"strings"

	"filippo.io/age"

	"beian.example/icp/internal/lang"
)

// Lock encrypts a parcel for those who may open it. The zero value encrypts nothing.
type Lock struct{ recipients []age.Recipient }

// IsOpen reports whether it encrypts nothing.
func (l *Lock) IsOpen() bool { return len(l.recipients) == 0 }

// AddRecipient lets the holder of the secret key for a public one, such as age1…, open the
// parcel. A text that is not such a key is not repeated: it may be the secret key.
func (l *Lock) AddRecipient(key string) error {
	if strings.HasPrefix(strings.ToUpper(strings.TrimSpace(key)), "AGE-SECRET-KEY-") {
		return refuse(lang.Text{ZH: "这是私钥，不能用来加密，也不要给别人；请用它的公钥（age1…）", EN: "that is a secret key, which cannot encrypt and should stay with its owner; give its public key (age1…)"})
	}
	if strings.ContainsAny(key, "\r\n") {
		key = "" // several keys, or a comment
	}
	recipients, err := age.ParseRecipients(strings.NewReader(key))
	if err != nil {
		return refuse(lang.Text{ZH: "不是 age 的公钥（age1…），或抄错了字", EN: "that is not a public key of age (age1…), or it is misspelt"})
	}
	l.recipients = append(l.recipients, recipients...)
	return nil
}

// workFactor is how expensive it is to try a passphrase, as a power of two: the value of the
// age program. A file that asks for more than mostWork is refused, because that takes memory:
// half a gigabyte for one step more.
var workFactor, mostWork = 18, 18

// SetPassphrase lets whoever knows the passphrase open the parcel.
func (l *Lock) SetPassphrase(passphrase string) error {
	recipient, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return refuse(emptyPassphrase)
	}
	recipient.SetWorkFactor(workFactor)
	l.recipients = []age.Recipient{recipient}
	return nil
}

var emptyPassphrase = lang.Text{ZH: "口令为空", EN: "the passphrase is empty"}

// Encrypt returns a writer that encrypts to dst what is written to it, until it is closed.
func (l *Lock) Encrypt(dst io.Writer) (io.WriteCloser, error) {
	to, err := age.Encrypt(dst, l.recipients...)
	if err != nil && len(l.recipients) > 1 {
		return nil, refuse(lang.Text{ZH: "抗量子的公钥（age1pq1…）不能和普通的一起用", EN: "post-quantum keys (age1pq1…) cannot be used together with others"})
	}
	return to, err
}
