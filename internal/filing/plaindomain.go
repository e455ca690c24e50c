package filing

import "beian.example/icp/internal/domainname"

// plainDomain is the registered domain that a text names in passing, such as
// https://www.hao.com/. Government bodies use several levels of gov.cn, so theirs stay
// unchanged, and so does text that names no domain.
func plainDomain(text string) string {
	read := domainname.Read(text)
	if read.Registrable == "" || read.Fault == domainname.Government {
		return text
	}
	return read.Registrable
}
