package regulation

import "beian.example/icp/internal/source"

// ReadIn lists where the demand was read.
func (d *Demand) ReadIn() []source.Source { return []source.Source{d.Source} }

// Newest is the newest of what the demand was read in.
func (d *Demand) Newest() source.Source { return source.NewestFirst(d.ReadIn())[0] }
