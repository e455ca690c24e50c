package cli

import (
	"bytes"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// bareCommas rewrites the library's script for bash so that a comma stays as it is. Quoted by
// printf %q it becomes \, which is no longer what was typed: behind the first name of a list
// nothing would be completed.
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
