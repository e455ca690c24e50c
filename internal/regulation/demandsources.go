package regulation

import "beian.example/icp/internal/source"

// ReadIn lists where the demand was read.
func (d *Demand) ReadIn() []source.Source { return []source.Source{d.Source} }
