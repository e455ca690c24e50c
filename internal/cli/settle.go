package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// settled runs a command after completing its options from the settings of the folder that its
// arguments are in.
func (a *app) settled(run func(args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if err := a.settle(cmd, folderOf(args)); err != nil {
			return err
		}
		a.tellTaken()
		return run(args)
	}
}

// settle completes the flags of a command from the user's settings file, the nearest one from
// a folder upward, the environment and the command line. Later ones win.
func (a *app) settle(cmd *cobra.Command, folder string) error {
	found, err := newNearestSettings(a).at(folder)
	if err != nil {
		return err
	}
	a.settings = found
	if !cmd.Flags().Changed("lang") { // the language so far may be from another folder
		a.language = a.spoken()
	}
	var wrong error
	cmd.Flags().VisitAll(func(flag *pflag.Flag) {
		if flag.Changed || !isOptionKey(flag.Name) {
			return
		}
		given := a.given(flag.Name)
		if given.value == "" {
			given = found.options[flag.Name]
		}
		if given.value == "" {
			return
		}
		var refused *refusedError
		if errors.As(flag.Value.Set(given.value), &refused) && wrong == nil {
			wrong = refused.at(given.by)
		}
	})
	return wrong
}

// given is what the environment says about an option. The program's own environment is used,
// not that of the process.
func (a *app) given(option string) said {
	variable := variableOf(option)
	return said{a.Getenv(variable), variable}
}

// variableOf is the environment variable that sets a flag.
func variableOf(flag string) string {
	return "ICP_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}
