package parcel

import (
	"bytes"
	"errors"
	"io"
	"runtime/debug"
	"strconv"
	"strings"

	"filippo.io/age"

	"beian.example/icp/internal/lang"
)

const (
	ageHead = "age-encryption.org/v1\n"
	// mostHead is the most bytes of the part of an encrypted file that says who can open it:
	// enough for thousands of recipients.
	mostHead = 1 << 20
)

// Key opens encrypted parcels. The zero value opens none.
type Key struct{ identities []age.Identity }

// AddIdentities reads age's secret keys, as age-keygen writes them to a file.
func (k *Key) AddIdentities(r io.Reader) error {
	identities, err := age.ParseIdentities(r)
	if err != nil { // its text is not repeated, since it may quote the file
		return refuse(lang.Text{
			ZH: "不是 age 的私钥文件（AGE-SECRET-KEY-…），或私钥本身加了口令（请先用 age 程序解开）",
			EN: "that is not a file of age's secret keys (AGE-SECRET-KEY-…), or it is encrypted itself (decrypt it with the age program first)",
		})
	}
	k.identities = append(k.identities, identities...)
	return nil
}

// SetPassphrase makes the key use a passphrase.
func (k *Key) SetPassphrase(passphrase string) error {
	identity, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return refuse(emptyPassphrase)
	}
	identity.SetMaxWorkFactor(mostWork)
	k.identities = []age.Identity{identity}
	return nil
}

// Locked reports whether a file is encrypted, and whether a passphrase opens it.
func Locked(r io.ReaderAt) (isLocked, byPassphrase bool) {
	head := make([]byte, len(ageHead)+len("-> scrypt "))
	n, _ := r.ReadAt(head, 0)
	head = head[:n]
	return bytes.HasPrefix(head, []byte(ageHead)), bytes.HasSuffix(head, []byte("\n-> scrypt "))
}

// armorHead begins an encrypted file that was written as text.
const armorHead = "-----BEGIN AGE ENCRYPTED FILE-----"

// CheckHead refuses an encrypted file that no key could decrypt, before anybody is asked for
// one.
func CheckHead(r io.ReaderAt) error {
	head := make([]byte, mostHead)
	n, _ := r.ReadAt(head, 0)
	head = head[:n]
	switch {
	case bytes.HasPrefix(head, []byte(armorHead)): // it cannot be read at arbitrary offsets
		return refuse(lang.Text{ZH: "是文本形式的 age 文件，请先用 age -d 解密，再解开得到的 zip", EN: "it is an age file in text form; decrypt it with age -d first, and unpack the zip that comes out"})
	case !bytes.HasPrefix(head, []byte(ageHead)):
		return nil
	case !bytes.Contains(head, []byte("\n--- ")):
		return refuse(truncatedAge)
	}
	return checkWork(head)
}

// checkWork refuses a passphrase that would take too long to try.
func checkWork(head []byte) error {
	line, _, _ := bytes.Cut(head[len(ageHead):], []byte("\n"))
	words := strings.Fields(string(line))
	if len(words) != 4 || words[1] != "scrypt" {
		return nil
	}
	if work, err := strconv.Atoi(words[3]); err == nil && work > mostWork {
		return refuse(lang.Text{ZH: "它的口令强度参数为 %d，试一次口令要占太多内存，本程序最多取 %d；请先用 age -d 解密", EN: "its work factor of %d takes too much memory to try a passphrase; the limit here is %d; decrypt it with age -d first"}, work, mostWork)
	}
	return nil
}

// Decrypt returns the contents of an encrypted file of some size. Every part is verified when
// it is read.
func (k *Key) Decrypt(r io.ReaderAt, size int64) (io.ReaderAt, int64, error) {
	if err := CheckHead(r); err != nil {
		return nil, 0, err
	}
	inside, insideSize, err := age.DecryptReaderAt(r, size, k.identities...)
	var noMatch *age.NoIdentityMatchError
	switch {
	case err == nil:
		debug.FreeOSMemory() // trying a passphrase took 256 MB, which would otherwise be freed only after as much again is allocated
		return &decrypted{inside}, insideSize, nil
	case !errors.As(err, &noMatch):
		return nil, 0, refuse(truncatedAge)
	}
	if _, byPassphrase := Locked(r); byPassphrase {
		return nil, 0, refuse(lang.Text{ZH: "口令不对", EN: "the passphrase is wrong"})
	}
	return nil, 0, refuse(lang.Text{ZH: "不是给这把私钥加密的", EN: "it was encrypted for other keys than this one"})
}

var truncatedAge = lang.Text{ZH: "加密的文件不完整或已损坏", EN: "the encrypted file is cut off or damaged"}

// decrypted explains what is wrong if a part of the file was changed after encryption.
type decrypted struct{ io.ReaderAt }

func (d *decrypted) ReadAt(p []byte, at int64) (int, error) {
	n, err := d.ReaderAt.ReadAt(p, at)
	if err != nil && err != io.EOF {
		err = refuse(truncatedAge)
	}
	return n, err
}
