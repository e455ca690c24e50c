package paper

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/report"
)

// ordered are the children that elements of WordprocessingML may have, in the order of
// ECMA-376 (part 1, annex A.1). Word reports a file in another order as damaged; LibreOffice
// does not mind. An asterisk marks children that may be repeated.
var ordered = map[string]string{
	"document": "background body",
	"pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap " +
		"overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc " +
		"textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
	"rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern " +
		"position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
	"pBdr":       "top left bottom right between bar",
	"tabs":       "tab*",
	"r":          "rPr br* t* noBreakHyphen* tab*",
	"p":          "pPr r*",
	"tbl":        "tblPr tblGrid tr*",
	"tr":         "tblPrEx trPr tc*",
	"tc":         "tcPr p* tbl*",
	"tblPr":      "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
	"tblBorders": "top left bottom right insideH insideV",
	"tblCellMar": "top left bottom right",
	"tblGrid":    "gridCol* tblGridChange",
	"trPr":       "cantSplit tblHeader", // in any order
	"tcPr":       "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers tcPrChange",
	"sectPr": "headerReference* footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg " +
		"textDirection bidi rtlGutter docGrid printerSettings sectPrChange",

	"styles":      "docDefaults latentStyles style*",
	"docDefaults": "rPrDefault pPrDefault",
	"rPrDefault":  "rPr",
	"pPrDefault":  "pPr",
	"style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid " +
		"pPr rPr tblPr trPr tcPr tblStylePr*",
	"fonts":    "font*",
	"font":     "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic",
	"settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang", // the five that are used, out of a hundred
	"compat":   "compatSetting*",
}

// needed are the children that an element must have.
var needed = map[string]string{
	"document": "body", "tbl": "tblPr tblGrid", "tr": "tc", "tc": "p", "tblGrid": "gridCol", "tabs": "tab", "style": "name", "sectPr": "pgSz pgMar",
}

// element is an element of a part, with what is in it.
type element struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Children []*element `xml:",any"`
	Text     string     `xml:",chardata"`
}

func (e *element) names() []string {
	var all []string
	for _, child := range e.Children {
		all = append(all, child.XMLName.Local)
	}
	return all
}

func (e *element) attr(name string) string {
	for _, attr := range e.Attrs {
		if attr.Name.Local == name {
			return attr.Value
		}
	}
	return ""
}

// all calls visit with the element and every one in it.
func (e *element) all(visit func(*element)) {
	visit(e)
	for _, child := range e.Children {
		child.all(visit)
	}
}

// misplaced says what is wrong with the children of an element; empty if nothing is.
func misplaced(e *element) string {
	const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	name, names := e.XMLName.Local, e.names()
	if e.XMLName.Space != main {
		return fmt.Sprintf("%s is of the namespace %q", name, e.XMLName.Space)
	}
	if name != "t" && strings.TrimSpace(e.Text) != "" {
		return fmt.Sprintf("%s holds text: %q", name, e.Text)
	}
	for _, want := range strings.Fields(needed[name]) {
		if !slices.Contains(names, want) {
			return fmt.Sprintf("%s has no %s: %v", name, want, names)
		}
	}
	if name == "body" {
		return misplacedInBody(names)
	}
	order, known := ordered[name]
	if !known && len(names) > 0 {
		return fmt.Sprintf("of %s is not known what may be in it: %v", name, names)
	}
	last, allowed := -1, strings.Fields(order)
	for _, child := range names {
		at := slices.IndexFunc(allowed, func(a string) bool { return strings.TrimSuffix(a, "*") == child })
		switch {
		case at < 0:
			return fmt.Sprintf("%s has a %s in it", name, child)
		case at < last:
			return fmt.Sprintf("%s has %s too late: %v", name, child, names)
		case at == last && !strings.HasSuffix(allowed[at], "*"):
			return fmt.Sprintf("%s has %s twice: %v", name, child, names)
		}
		last = at
	}
	if name == "tc" && names[len(names)-1] != "p" {
		return fmt.Sprintf("a cell ends with %s", names[len(names)-1])
	}
	return ""
}

// misplacedInBody checks the children of the body: paragraphs and tables in any order, but no
// table directly before another, with which Word would merge it, or at the end.
func misplacedInBody(names []string) string {
	for i, name := range names {
		isLast := i == len(names)-1
		switch {
		case (name == "sectPr") != isLast:
			return fmt.Sprintf("the body has %s as number %d of %d", name, i+1, len(names))
		case name != "p" && name != "tbl" && !isLast:
			return fmt.Sprintf("the body has a %s in it", name)
		case name == "tbl" && names[i+1] != "p":
			return fmt.Sprintf("the body has %s behind a table", names[i+1])
		}
	}
	return ""
}

// parsed reads a part of a DOCX.
func parsed(t *testing.T, name, text string) *element {
	t.Helper()
	var root element
	if err := xml.Unmarshal([]byte(text), &root); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return &root
}

// everyLetter are the letters of the test cases, and all kinds with extreme values and with
// none.
func everyLetter(t *testing.T) []*Page {
	var pages []*Page
	for _, c := range cases {
		letters, b := lettersOf(t, c.bundle, c.only, c.day)
		for i := range letters {
			pages = append(pages, New(&letters[i], report.Voice{}.Of(b)))
		}
	}
	return append(append(pages, poisoned(t, hostile)...), poisoned(t, "")...)
}

// What Word insists on and LibreOffice forgives: the order of elements, required children, a
// cell for each column, preserved spaces, unique ids.
func TestDOCXFollowsTheSchema(t *testing.T) {
	for _, p := range everyLetter(t) {
		all := parts(t, p.DOCX())
		for _, name := range []string{"word/document.xml", "word/styles.xml", "word/settings.xml", "word/fontTable.xml"} {
			told, ids := make(map[string]bool), make(map[string]bool)
			tell := func(what string) {
				if what != "" && !told[what] {
					told[what] = true
					t.Errorf("%s: %s: %s", p.letter.Kind, name, what)
				}
			}
			parsed(t, name, all[name]).all(func(e *element) {
				tell(misplaced(e))
				if id := e.attr("id"); id != "" {
					if ids[id] {
						tell("the id " + id + " is there twice")
					}
					ids[id] = true
				}
				switch e.XMLName.Local {
				case "t":
					if e.attr("space") != "preserve" && strings.TrimSpace(e.Text) != e.Text {
						tell(fmt.Sprintf("the spaces of %q are lost", e.Text))
					}
				case "tbl":
					tell(unevenRows(e))
				}
			})
		}
	}
}

// unevenRows says which row of a table has a number of cells other than the number of columns.
func unevenRows(table *element) string {
	columns := 0
	for _, child := range table.Children {
		switch child.XMLName.Local {
		case "tblGrid":
			columns = len(child.Children)
		case "tr":
			cells := slices.DeleteFunc(child.names(), func(name string) bool { return name != "tc" })
			if len(cells) != columns {
				return fmt.Sprintf("a row has %d cells, of %d columns", len(cells), columns)
			}
		}
	}
	return ""
}

// Each part except those of the package itself has its own content type, references to parts
// can be resolved, and ids and styles are unique.
func TestDOCXPartsFindEachOther(t *testing.T) {
	for _, p := range everyLetter(t) {
		all := parts(t, p.DOCX())
		typed := make(map[string]bool)
		for _, e := range parsed(t, "content types", all["[Content_Types].xml"]).Children {
			switch {
			case e.attr("ContentType") == "":
				t.Errorf("%s: %s has no content type", p.letter.Kind, e.XMLName.Local)
			case e.XMLName.Local == "Override":
				name := strings.TrimPrefix(e.attr("PartName"), "/")
				if typed[name] || all[name] == "" {
					t.Errorf("%s: the part %s has two content types, or is not there", p.letter.Kind, name)
				}
				typed[name] = true
			}
		}
		found := make(map[string]bool)
		for relations, folder := range map[string]string{"_rels/.rels": "", "word/_rels/document.xml.rels": "word/"} {
			ids := make(map[string]bool)
			for _, e := range parsed(t, relations, all[relations]).Children {
				if id := e.attr("Id"); id == "" || ids[id] {
					t.Errorf("%s: %s has the id %q twice", p.letter.Kind, relations, id)
				}
				ids[e.attr("Id")] = true
				found[folder+e.attr("Target")] = true
			}
		}
		for name := range all {
			isOfPackage := name == "[Content_Types].xml" || strings.HasSuffix(name, ".rels")
			if !isOfPackage && (!typed[name] || !found[name]) {
				t.Errorf("%s: %s is typed %t and found %t", p.letter.Kind, name, typed[name], found[name])
			}
		}
		for name := range found {
			if all[name] == "" {
				t.Errorf("%s: there is no %s", p.letter.Kind, name)
			}
		}
		styleIDs := map[string]bool{}
		for _, style := range parsed(t, "styles", all["word/styles.xml"]).Children {
			id := style.attr("styleId")
			if id != "" && styleIDs[id] {
				t.Errorf("the style %s is there twice", id)
			}
			styleIDs[id] = true
		}
		for part, text := range all {
			for _, attribute := range []string{"w:pStyle", "w:basedOn", "w:tblStyle", "w:rStyle"} {
				for _, rest := range strings.Split(text, "<"+attribute+` w:val="`)[1:] {
					if id, _, _ := strings.Cut(rest, `"`); !styleIDs[id] {
						t.Errorf("%s: %s refers to the style %s, which is not there", p.letter.Kind, part, id)
					}
				}
			}
		}
	}
}
