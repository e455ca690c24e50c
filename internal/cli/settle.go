package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// settled is how a command runs: its options completed first, from the settings of
// the folder that what it is given is in.
func (a *app) settled(run func(args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if err := a.settle(cmd, folderOf(args)); err != nil {
			return err
		}
		a.tellTaken()
		return run(args)
	}
}

// settle completes the flags of a command from the settings: the user's file, the
// nearest one from a folder upward, the environment, and the flags themselves, later
// wins.
func (a *app) settle(cmd *cobra.Command, folder string) error {
	found, err := newNearestSettings(a).at(folder)
	if err != nil {
		return err
	}
	a.settings = found
	if !cmd.Flags().Changed("lang") { // what it began with may have come from another folder
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

// given is what the environment says of an option. It is asked through the program, not
// the process.
func (a *app) given(option string) said {
	variable := variableOf(option)
	return said{a.Getenv(variable), variable}
}

// variableOf is the environment variable that sets a flag.
func variableOf(flag string) string {
	return "ICP_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}
