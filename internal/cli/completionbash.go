package cli

import (
	"bytes"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// bareCommas changes the library's script for bash so that it leaves commas alone. printf %q
// would turn one into \, and since that is not what was typed, nothing would be completed
// after the first name of a list.
var bareCommas = [...]string{
	` &>/dev/null || comp=$(printf "%q" "${compline%%$tab*}")`, ` &>/dev/null || comp=$(printf "%q" "${compline%%$tab*}")
        comp=${comp//\\,/,}`,
	`printf "%q\n" `, "__icp_quote ",
	`$(printf "%q" `, "$(__icp_quote ",
}

const bashQuote = `__icp_quote() {
    local quoted
    printf -v quoted "%q\n" "$@"
    printf "%s" "${quoted//\\,/,}"
}

`

// writeBashScript writes the completion script for bash.
func writeBashScript(w io.Writer, root *cobra.Command, descriptions bool) error {
	var script bytes.Buffer
	if err := root.GenBashCompletionV2(&script, descriptions); err != nil {
		return err
	}
	_, err := io.WriteString(w, bashQuote+strings.NewReplacer(bareCommas[:]...).Replace(script.String()))
	return err
}
