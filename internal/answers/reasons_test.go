package answers

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/rule"
)

// reason is a row of the survey of reasons for rejection: what checks it, or why nothing can.
type reason struct {
	id    string
	class string // D typed data, I image files, N network or register, X cannot be checked
	by    string // names of rules and limits
	why   string // why nothing checks it, or not all of it
}

// reasons is the whole survey, row by row.
var reasons = []reason{
	{"SUBJ-NAME-CERT", "X/N", "halfwidth-brackets name-differs-from-certificate", ""},
	{"SUBJ-ID-FORMAT", "D", "id-checksum id-lowercase number-spelling credit-code-checksum certificate-number-malformed", ""},
	{"SUBJ-OLD-CERT", "D", "certificate-superseded id-checksum", ""},
	{"SUBJ-TYPE-CERT", "D", "certificate-type-mismatch", ""},
	{"SUBJ-USCC-TYPE", "D", "credit-code-type-mismatch", ""},
	{"SUBJ-PROV-CERT", "D", "province-differs province-of-number-differs", ""},
	{"SUBJ-ADDR-CERT", "X", "name-differs-from-certificate", ""},
	{"SUBJ-ADDR-DETAIL", "D", "address-without-number", ""},
	{"SUBJ-ADDR-SHIXIA", "D", "address-generic-district", ""},
	{"SUBJ-ADDR-CITY", "D", "address-cities-differ", ""},
	{"SUBJ-DUP/CONFLICT", "N", "operation-contradicted subject-conflict", ""},
	{"SUBJ-OPEN-ORDER", "N", "open-order", ""},
	{"SUBJ-SHELL", "N", "operation-contradicted subject-conflict", ""},
	{"SUBJ-ABNORMAL", "N", "subject-abnormal", ""},
	{"CERT-EXPIRED/CERT-SOON", "D", "certificate-expired certificate-expiring", ""},
	{"PERSON-AGE", "D", "principal-underage", ""},
	{"PERSON-LEGALREP", "D", "principal-not-legal-representative", ""},
	{"PERSON-AUTH-MISSING", "D+I", "authorization-missing site-authorization-missing", ""},
	{"PERSON-AGENT", "X", "agent-as-principal", ""},
	{"PERSON-SAME-REQ", "D", "principals-differ", ""},
	{"PHONE-FORMAT", "D", "mobile-malformed phone-malformed number-spelling", ""},
	{"PHONE-SHARED-PERSONS", "D", "phone-shared", ""},
	{"PHONE-SAME-PERSON", "D", "contact-inconsistent", ""},
	{"PHONE-EMERG", "D", "emergency-equals-mobile", ""},
	{"PHONE-DISTINCT-N", "D", "phones-too-few landline-missing", ""},
	{"PHONE-PROV", "D", "call-unanswered", "which province a mobile is from takes a table of segments, of which no source is at hand, and numbers move with their owners"},
	{"PHONE-OTHER-SUBJ", "N", "call-unanswered mobile-not-own", ""},
	{"PHONE-REACH", "X", "call-unanswered", ""},
	{"EMAIL-FORMAT/EMAIL-SHARED", "D", "email-malformed email-shared", ""},
	{"SITE-NAME-SHORT,-DIGITS,-LATIN,-DOMAIN,-SYMBOL", "D", "site-name-short site-name-digits site-name-latin site-name-is-domain site-name-symbol", ""},
	{"SITE-NAME-NATIONAL", "D", "site-name-national", ""},
	{"SITE-NAME-SENSITIVE", "D", "site-name-sensitive", ""},
	{"SITE-NAME-PERSONAL", "D", "site-name-refused-to-personal", ""},
	{"SITE-NAME-UNIT", "D", "site-name-unrelated", ""},
	{"SITE-NAME-PREAPPROVAL", "D", "site-name-pre-approval", ""},
	{"SITE-NAME-LONG", "D", "site-name-long", ""},
	{"SITE-CONTENT-PERSON", "D", "content-refused-to-personal", ""},
	{"SITE-CONTENT-BLOG", "D", "blog-refused", ""},
	{"SITE-REMARK-MISSING/SHORT", "D", "remarks-missing remarks-short", ""},
	{"SITE-REMARK-PROV", "D", "remarks-sentence-missing", ""},
	{"SITE-PREAPPROVAL-DOC", "D", "pre-approval-missing certificate-expired", ""},
	{"SITE-COUNT-ORDER", "D", "sites-too-many", ""},
	{"SITE-URL", "D", "homepage-mismatch", ""},
	{"SITE-LIVE", "N", "site-unreachable links-abroad", ""},
	{"SITE-OPEN-EARLY", "N", "site-open-early", ""},
	{"DOM-FORMAT", "D", "domain-not-registrable", ""},
	{"DOM-TLD", "D", "domain-suffix-not-approved domain-suffix-disputed domain-suffix-unlisted domain-suffix-refused-locally", ""},
	{"DOM-EXPIRY", "D", "domain-expired domain-expiring", ""},
	{"DOM-OWNER", "D", "registrant-differs domain-privacy", ""},
	{"DOM-REALNAME-AGE", "D", "domain-unverified", ""},
	{"DOM-REGISTRAR", "D", "registrar-not-approved", "the ministry's list of registrars is a page and not a file, and no copy of it is at hand"},
	{"DOM-GOV", "D", "domain-suffix-of-state", ""},
	{"DOM-CONFLICT", "N", "domain-conflict", ""},
	{"DOM-MULTI", "D", "domain-listed-twice", "a website of the format has one domain"},
	{"ACC-IP", "D", "ip-malformed ip-not-public address-not-providers", ""},
	{"ACC-PROVIDER", "D", "address-not-providers server-by-the-hour", "the bundle does not say where the server is rented, nor for how long"},
	{"TYPE-WRONG", "D", "operation-contradicted type-change-refused", ""},
	{"DOC-MISSING", "D+I", "missing-document file-not-found", ""},
	{"DOC-FORMAT/SIZE/DIM/GREY/BLANK/DUP/EXT", "I", "certificate-unclear scan-format", "the pictures are not looked into"},
	{"DOC-SIDES", "I", "certificate-unclear", "the pictures are not looked into"},
	{"DOC-DATE", "D", "letter-stale letter-date-in-future document-dates-differ document-date-before-created document-date-in-future", ""},
	{"DOC-SIGN/DOC-SEAL", "X", "certificate-unclear form-altered", ""},
	{"DOC-COPY/DOC-SCREEN/DOC-PS/DOC-WATERMARK", "X", "certificate-unclear photo-unfit", ""},
	{"VERIFY-FACE", "X", "photo-unfit video-check", ""},
	{"SMS-24H", "X", "sms-not-done", ""},
	{"POST-FOOTER/POST-PSB", "D/N", "footer-missing", "a bundle may name the folder of the site, but its pages are not looked into"},
}

// Every reason is checked by a rule, or has a limit that says where to check it; reasons about
// typed data have a rule or say why not.
func TestReasonsOfRejection(t *testing.T) {
	if len(reasons) != 66 {
		t.Errorf("%d rows, and the survey has 66", len(reasons))
	}
	for _, r := range reasons {
		hasRule := false
		for _, name := range strings.Fields(r.by) {
			_, isRule := rule.Named(name)
			_, isLimit := LimitNamed(name)
			if !isRule && !isLimit {
				t.Errorf("%s: %s is neither rule nor limit", r.id, name)
			}
			hasRule = hasRule || isRule
		}
		if r.by == "" {
			t.Errorf("%s is looked at by nothing", r.id)
		}
		if strings.Contains(r.class, "D") && !hasRule && r.why == "" {
			t.Errorf("%s is typed data without a rule or a reason for none", r.id)
		}
	}
}

// Every limit belongs to a reason of the survey.
func TestLimitsAreReasons(t *testing.T) {
	for _, l := range Limits() {
		// The ministry's data on the verification are part of the reason about the domain's
		// owner.
		if l.Name == "domain-not-synced" {
			continue
		}
		if !slices.ContainsFunc(reasons, func(r reason) bool { return slices.Contains(strings.Fields(r.by), l.Name) }) {
			t.Errorf("%s is no reason of the survey", l.Name)
		}
		if l.Title.IsZero() || l.Advice.IsZero() || len(l.Notices) == 0 {
			t.Errorf("%s does not say what, where or in which words", l.Name)
		}
		if _, isRule := rule.Named(l.Name); isRule {
			t.Errorf("%s is also a rule", l.Name)
		}
	}
}
