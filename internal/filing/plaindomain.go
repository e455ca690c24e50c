package filing

import "beian.example/icp/internal/domainname"

// plainDomain is the registered domain that a text names in passing, such as
// https://www.hao.com/. Bodies of the state use several levels of gov.cn, so that
// theirs stay as they are, and so does what names no domain.
func plainDomain(text string) string {
	read := domainname.Read(text)
	if read.Registrable == "" || read.Fault == domainname.Government {
		return text
	}
	return read.Registrable
}
